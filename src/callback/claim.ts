import type { CommitStatus } from './status.ts'
import { fragment } from './token.ts'

const SENT = /#([0-9a-f]{16})$/
const CLAIM = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/
const MAX_JOB = 60

/** Claimant is who wants to go on: one job of one attempt of a run. */
export interface Claimant {
  /** page is the run's own page, which its claims have as target_url. */
  page: string
  attempt: number
  /** job is its id or, where there is none, its runner's name, else its key. */
  job: string
}

/** Standing is whether a token may still move its link. */
export type Standing =
  | { kind: 'open'; sent: CommitStatus }
  /** unsent: no status says that the link was sent, so far. */
  | { kind: 'unsent' }
  | { kind: 'refused'; message: string }

/**
 * claimText answers what a claim says: which callback, and whose it is, so
 * that the same run may try again, but no two jobs of it at once.
 */
export function claimText(n: string, { attempt, job }: Claimant): string {
  const name = job.replace(/[^\w.-]+/g, '-').slice(0, MAX_JOB) || '-'
  return `callback ${fragment(n)} claimed in attempt ${attempt} by ${name}`
}

/**
 * standing answers whether the token with `n` may still move its link, by the
 * link's statuses in any order: it is the one that was sent last, no verdict
 * follows, and no claim but the claimant's own came first. A claim of an
 * earlier attempt of the same run is its own: that attempt has ended.
 */
export function standing(
  statuses: readonly CommitStatus[],
  n: string,
  claimant: Claimant
): Standing {
  const ordered = [...statuses].sort((one, other) => one.id - other.id)
  const sent = ordered.find(status => sentAs(status) === fragment(n))
  if (sent === undefined) return { kind: 'unsent' }
  const later = ordered.filter(({ id }) => id > sent.id)
  if (later.some(status => sentAs(status) !== null))
    return refused('the link has been sent again since; its new token counts')
  const verdict = later.find(({ state }) => state !== 'pending')
  if (verdict !== undefined)
    return refused(
      `it has been used, for the link has its verdict already: ${verdict.state}`
    )
  const claims = later.filter(claim => isAbout(claim, n))
  const [first] = claims
  if (first !== undefined && first.target_url !== claimant.page)
    return refused(
      `${first.target_url ?? 'somebody without a link'} has claimed it first; if that run broke off, run its job again`
    )
  const own = claims.filter(({ target_url }) => target_url === claimant.page)
  const rival = own.find(claim => attemptOf(claim) === claimant.attempt)
  return rival === undefined || rival.description === claimText(n, claimant)
    ? { kind: 'open', sent }
    : refused('another job of this run has claimed it')
}

/** sentAs answers the fragment of a status that says a link was sent. */
function sentAs({ state, target_url }: CommitStatus): string | null {
  const found = state === 'pending' ? SENT.exec(target_url ?? '') : null
  return found?.[1] ?? null
}

/** isAbout is false for a claim that names another callback. */
function isAbout({ description }: CommitStatus, n: string): boolean {
  const named = CLAIM.exec(description ?? '')?.[1]
  return named === undefined || named === fragment(n)
}

function attemptOf({ description }: CommitStatus): number | null {
  const attempt = CLAIM.exec(description ?? '')?.[2]
  return attempt === undefined ? null : Number(attempt)
}

function refused(message: string): Standing {
  return { kind: 'refused', message }
}
