import type { CommitStatus } from '../github/commit-statuses.ts'
import { fragment } from './continuation-token.ts'

/** The job that wants to continue a chain, in one attempt of a run. */
export interface ClaimOwner {
  /** The run's own page, which is the target_url of its claims. */
  page: string
  attempt: number
  /** The job's id or, where there is none, its runner's name, else its key. */
  job: string
}

/** Whether a token may still move its link. */
type ClaimState =
  | { kind: 'open'; sent: CommitStatus }
  /** No status says, so far, that the link was sent. */
  | { kind: 'unsent' }
  | {
      kind: 'rejected'
      why: 'resent' | 'claimed'
      message: string
    }
  /** `ended` is the link's final state. */
  | { kind: 'rejected'; why: 'ended'; ended: string; message: string }

const SENT = /#([0-9a-f]{16})$/

const CLAIM = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/

const MAX_JOB = 60

/**
 * Returns the description of a claim: its callback and its owner. The same run
 * may claim again, but only one of its jobs at once.
 */
export function claimText(nonce: string, { attempt, job }: ClaimOwner): string {
  const name = job.replace(/[^\w.-]+/g, '-').slice(0, MAX_JOB) || '-'
  return `callback ${fragment(nonce)} claimed in attempt ${attempt} by ${name}`
}

/**
 * Returns whether the token with `nonce` may still move its link: by the link's
 * statuses, in any order, it was sent last, no verdict follows, and the first
 * claim is the owner's. So is a claim by an earlier attempt of the same run,
 * since that attempt has ended.
 */
export function claimState(
  statuses: readonly CommitStatus[],
  nonce: string,
  owner: ClaimOwner
): ClaimState {
  const ordered = [...statuses].sort((one, other) => one.id - other.id)
  const sent = ordered.find(status => sentAs(status) === fragment(nonce))
  if (sent === undefined) return { kind: 'unsent' }
  const later = ordered.filter(({ id }) => id > sent.id)
  if (later.some(status => sentAs(status) !== null))
    return rejectedClaim(
      'resent',
      'the link has been sent again since; its new token counts'
    )
  const verdict = later.find(({ state }) => state !== 'pending')
  if (verdict !== undefined)
    return {
      kind: 'rejected',
      why: 'ended',
      ended: verdict.state,
      message: `it has been used: the link has its final state, ${verdict.state}`
    }
  const claims = later.filter(claim => isAbout(claim, nonce))
  const [first] = claims
  if (first !== undefined && first.target_url !== owner.page)
    return rejectedClaim(
      'claimed',
      `${first.target_url ?? 'a run without a link'} has claimed it first; if that run was interrupted, run its job again`
    )
  const own = claims.filter(({ target_url }) => target_url === owner.page)
  const rival = own.find(claim => attemptOf(claim) === owner.attempt)
  return rival === undefined || rival.description === claimText(nonce, owner)
    ? { kind: 'open', sent }
    : rejectedClaim('claimed', 'another job of this run has claimed it')
}

function sentAs({ state, target_url }: CommitStatus): string | null {
  const found = state === 'pending' ? SENT.exec(target_url ?? '') : null
  return found?.[1] ?? null
}

/** A claim without a callback's fragment counts for every callback. */
function isAbout({ description }: CommitStatus, nonce: string): boolean {
  const named = CLAIM.exec(description ?? '')?.[1]
  return named === undefined || named === fragment(nonce)
}

function attemptOf({ description }: CommitStatus): number | null {
  const attempt = CLAIM.exec(description ?? '')?.[2]
  return attempt === undefined ? null : Number(attempt)
}

function rejectedClaim(why: 'resent' | 'claimed', message: string): ClaimState {
  return { kind: 'rejected', why, message }
}
