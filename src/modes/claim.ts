import { type Claimant, claimText, standing } from '../callback/claim.ts'
import type { CommitStatus } from '../callback/status.ts'
import { type Claims, expired } from '../callback/token.ts'
import type { Io } from '../io.ts'
import type { Board } from './board.ts'
import type { Given } from './step.ts'

/** SHOW_MS is how often a status that shows late is looked for. */
const SHOW_MS = 1_500
/** SENT_TIMES and CLAIM_TIMES bound that: 6 s, for it is old, and 30 s. */
const SENT_TIMES = 5
const CLAIM_TIMES = 21
/** SETTLE_MS is how much later than one's own an older claim may show. */
const SETTLE_MS = 3_000

/** Claimed is whether this run may go on, and since when the link waits. */
export type Claimed =
  | { kind: 'claimed'; sent: CommitStatus }
  | { kind: 'refused'; reason: string }

/**
 * claimLink makes this run the only one that goes on from the link a token
 * speaks of, or answers why it must not. It may be called again after a run
 * that broke off. An unreadable or unwritable status is an ApiError.
 */
export async function claimLink(
  { inputs }: Pick<Given, 'inputs'>,
  io: Io,
  board: Pick<Board, 'statuses' | 'contextOf'>,
  claims: Claims
): Promise<Claimed> {
  const { statuses } = board
  const { n } = claims
  const claimant = claimantOf(inputs)
  const context = board.contextOf(claims.link)
  const asked = io.clock.now()
  const sent = await look(io, SENT_TIMES, async () => {
    const stands = standing(await statuses.list(context), n, claimant)
    return stands.kind === 'unsent' ? null : stands
  })
  if (sent === null)
    return refused('the commit has no status that says this link was sent')
  if (sent.kind === 'refused') return refused(sent.message)
  const late = expired(claims, Math.floor(asked / 1000))
  const own = await statuses.post({
    state: late ? 'error' : 'pending',
    context,
    description: late
      ? 'the callback came after its time'
      : claimText(n, claimant),
    target_url: claimant.page
  })
  if (late)
    return refused('its token has expired, and the link is set to error')

  const posted = io.clock.now()
  let shown: number | null = null
  const claim = await look(io, CLAIM_TIMES, async () => {
    const list = await statuses.list(context)
    const shows = list.some(({ id }) => id === own.id)
    const stands = standing(shows ? list : [...list, own], n, claimant)
    if (stands.kind === 'refused') return stands
    if (!shows) return null
    // An older claim may be as slow to show as this one was.
    shown ??= io.clock.now() - posted
    const settled = io.clock.now() - posted >= Math.max(SETTLE_MS, 2 * shown)
    return settled ? stands : null
  })
  if (claim === null)
    return refused(
      'its claim of the link did not show among the statuses in time; run this job again'
    )
  return claim.kind === 'open'
    ? { kind: 'claimed', sent: claim.sent }
    : refused(claim.kind === 'refused' ? claim.message : 'the link is unsent')
}

/** look asks until there is an answer, null when there is none in time. */
async function look<T>(
  { clock, log, signal }: Io,
  most: number,
  ask: () => Promise<T | null>
): Promise<T | null> {
  for (let times = 1; ; times += 1) {
    const found = await ask()
    if (found !== null || times >= most || signal.aborted) return found
    log.debug('the statuses of the link are read again')
    await clock.sleep(SHOW_MS, signal)
  }
}

function claimantOf(inputs: Given['inputs']): Claimant {
  const { serverUrl, repository, runId, runAttempt, runnerName, job } =
    inputs.environment
  return {
    page: `${serverUrl}/${repository}/actions/runs/${runId}`,
    attempt: runAttempt,
    job: inputs.jobId || runnerName || job
  }
}

function refused(reason: string): Claimed {
  return { kind: 'refused', reason }
}
