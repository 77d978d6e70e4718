import type { CommitStatus } from './status.ts'
import { fragment } from './token.ts'

const SENT = /#([0-9a-f]{16})$/

/** Standing is whether a token may still move its link. */
export type Standing =
  | { kind: 'open'; sent: CommitStatus }
  | { kind: 'refused'; message: string }

/**
 * standing answers whether the token with `n` is the one that waits, by the
 * statuses of its link, the newest first. `page` is this run's own page: its
 * claim of an earlier attempt does not stand in the way.
 */
export function standing(
  statuses: readonly CommitStatus[],
  n: string,
  page: string
): Standing {
  const sent = statuses.find(isSent)
  if (sent === undefined)
    return refused('the commit has no status that says this link was sent')
  if (SENT.exec(sent.target_url ?? '')?.[1] !== fragment(n))
    return refused('the link has been sent again since; its new token counts')
  const later = statuses.filter(({ id }) => id > sent.id)
  const verdict = later.find(({ state }) => state !== 'pending')
  if (verdict !== undefined)
    return refused(`the link has its verdict already: ${verdict.state}`)
  const foreign = later.find(claim => !isOf(claim, page))
  return foreign === undefined
    ? { kind: 'open', sent }
    : refused(`another run has claimed it: ${foreign.target_url}`)
}

/**
 * oldestClaim answers whether the claim that `page` made is the first since
 * the link was sent; null while the list does not show `own` yet.
 */
export function oldestClaim(
  statuses: readonly CommitStatus[],
  sent: CommitStatus,
  own: CommitStatus,
  page: string
): boolean | null {
  const later = statuses.filter(({ id }) => id > sent.id)
  if (!later.some(({ id }) => id === own.id)) return null
  return later.every(
    status =>
      status.id >= own.id || (status.state === 'pending' && isOf(status, page))
  )
}

function isSent({ state, target_url }: CommitStatus): boolean {
  return state === 'pending' && SENT.test(target_url ?? '')
}

function isOf({ target_url }: CommitStatus, page: string): boolean {
  return target_url === page
}

function refused(message: string): Standing {
  return { kind: 'refused', message }
}
