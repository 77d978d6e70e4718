import {
  type Claims,
  expired,
  fragment
} from '../../callback/continuation-token.ts'
import { eventVerdict } from '../../callback/event.ts'
import type { ChainConfig } from '../../config/schema/webhooks.ts'
import {
  type CommitStatus,
  createStatuses,
  fitText,
  type NewStatus,
  type Statuses
} from '../../github/commit-statuses.ts'
import type { Io } from '../../io.ts'
import type { ModeInput, ModeInputWithConfig } from '../shared/result.ts'
import type { ChainContext } from './chain-run.ts'
import type { Chain, CompletedLink, LinkProgress } from './state-machine.ts'

/** NOBODY is no run's claimant: to it, whoever has claimed is another. */
const NOBODY = { page: '', attempt: 0, job: '' }

/** LinkStatuses shows a chain's links as statuses of the build's commit. */
export interface LinkStatuses {
  statuses: Statuses
  /** Returns `webhook/<chain>/<webhook>`. */
  contextOf(webhook: string): string
  /** pending is posted, and arrived, before the link is sent with `n`. */
  pending(webhook: string, n: string): Promise<void>
  /** Returns whether another run has a link that was sent from here. */
  isTaken(webhook: string): Promise<boolean>
  /** follow posts the verdict of each link that has just come to an end. */
  follow(before: Chain, after: Chain): void
  /** Returns, once all has arrived, why something did not, or null. */
  settled(): Promise<string | null>
}

/**
 * Returns the board of a course; nothing is posted yet. Only a
 * chain with a link that hands over is shown.
 */
export function createLinkStatuses(
  { inputs }: Pick<ModeInputWithConfig, 'inputs'>,
  io: Io,
  { config, reported }: Pick<ChainContext, 'config' | 'reported'>
): LinkStatuses {
  const { apiUrl, serverUrl, repository, sha } = inputs.environment
  const { run } = reported
  const statuses = createStatuses(io.api, {
    apiUrl,
    repository,
    sha: run.headSha ?? sha
  })
  const shown = config.webhooks.some(
    ({ enabled, callback }) => enabled && callback.via === 'event'
  )
  const page = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`
  const contextOf = (webhook: string) =>
    fitText(`webhook/${config.name}/${webhook}`)
  // One after the other: the order of statuses is what tells their story.
  let posts: Promise<unknown> = Promise.resolve()
  const queue = (post: () => Promise<unknown>) => {
    posts = posts.then(post)
    // Whoever waits for the posts sees what became of this one.
    posts.catch(() => {})
  }
  const sent = new Map<string, string>()
  const isTaken = async (webhook: string) => {
    const n = sent.get(webhook)
    if (n === undefined) return false
    const list = await statuses.list(contextOf(webhook))
    return claimState(list, n, NOBODY).kind === 'refused'
  }
  return {
    statuses,
    contextOf,
    isTaken,
    async pending(webhook, n) {
      if (!shown) return
      sent.set(webhook, n)
      queue(() =>
        statuses.post({
          state: 'pending',
          context: contextOf(webhook),
          description: 'sent, waiting for the callback',
          target_url: `${page}#${fragment(n)}`
        })
      )
      await posts
    },
    follow(before, after) {
      if (!shown) return
      for (const [index, link] of after.links.entries()) {
        const ended = before.links[index]?.state !== link.state
        const verdict =
          ended && link.via !== 'status' ? verdictOf(link, page, io) : null
        if (verdict === null) continue
        queue(async () => {
          // The verdict of a link that was taken is for its taker to post.
          if (link.via === 'event' && (await isTaken(link.name))) return
          const context = contextOf(link.name)
          await statuses.post({ ...verdict, context })
        })
      }
    },
    settled: () =>
      posts.then(
        () => null,
        (error: unknown) =>
          `a commit status of the chain could not be written: ${error instanceof Error ? error.message : error}`
      )
  }
}

/** Returns what anybody may read of how a link ended. */
function verdictOf(
  link: LinkProgress,
  page: string,
  { redact }: Pick<Io, 'redact'>
): Omit<NewStatus, 'context'> | null {
  const said = link.callback?.description ?? link.reason
  const url = link.callback?.target_url ?? page
  // A link with a hole in it leads nowhere.
  const target_url = redact(url) === url ? url : page
  switch (link.state) {
    case 'success':
    case 'failure':
    case 'error':
      return {
        state: link.state,
        description: said && redact(said),
        target_url
      }
    case 'timeout':
      return { state: 'error', description: 'ran out of time', target_url }
    case 'cancelled':
      return {
        state: 'error',
        description: 'the step was cancelled',
        target_url
      }
    case 'skipped':
    case 'sending':
    case 'waiting':
      return null
  }
}

/**
 * Returns the links before `index` that other runs have brought
 * to success, by the statuses that show them. Throws ApiError.
 */
export async function readCompletedLinks(
  { webhooks }: Pick<ChainConfig, 'webhooks'>,
  index: number,
  board: Pick<LinkStatuses, 'statuses' | 'contextOf'>
): Promise<CompletedLink[]> {
  const earlier: CompletedLink[] = []
  for (const { name, enabled } of webhooks.slice(0, index)) {
    if (!enabled) continue
    const list = await board.statuses.list(board.contextOf(name))
    const [newest] = list
    const callback = newest ? eventVerdict(newest) : null
    if (callback?.state !== 'success') continue
    const sent = list.find(({ state }) => state === 'pending')
    earlier.push({
      name,
      callback,
      attempts: 1,
      started: sent?.created ?? null,
      completed: newest?.created ?? null
    })
  }
  return earlier
}

const SENT = /#([0-9a-f]{16})$/

const CLAIM = /^callback ([0-9a-f]{16}) claimed in attempt (\d+) by \S/

const MAX_JOB = 60

/** ClaimOwner is who wants to go on: one job of one attempt of a run. */
export interface ClaimOwner {
  /** page is the run's own page, which its claims have as target_url. */
  page: string
  attempt: number
  /** job is its id or, where there is none, its runner's name, else its key. */
  job: string
}

/** ClaimState is whether a token may still move its link. */
export type ClaimState =
  | { kind: 'open'; sent: CommitStatus }
  /** unsent: no status says that the link was sent, so far. */
  | { kind: 'unsent' }
  | {
      kind: 'refused'
      why: 'resent' | 'claimed'
      message: string
    }
  /** ended is the state that the link has come to. */
  | { kind: 'refused'; why: 'ended'; ended: string; message: string }

/**
 * Returns what a claim says: which callback, and whose it is, so
 * that the same run may try again, but no two jobs of it at once.
 */
export function claimText(n: string, { attempt, job }: ClaimOwner): string {
  const name = job.replace(/[^\w.-]+/g, '-').slice(0, MAX_JOB) || '-'
  return `callback ${fragment(n)} claimed in attempt ${attempt} by ${name}`
}

/**
 * Returns whether the token with `n` may still move its link, by the
 * link's statuses in any order: it is the one that was sent last, no verdict
 * follows, and no claim but the claimant's own came first. A claim of an
 * earlier attempt of the same run is its own: that attempt has ended.
 */
export function claimState(
  statuses: readonly CommitStatus[],
  n: string,
  claimant: ClaimOwner
): ClaimState {
  const ordered = [...statuses].sort((one, other) => one.id - other.id)
  const sent = ordered.find(status => sentAs(status) === fragment(n))
  if (sent === undefined) return { kind: 'unsent' }
  const later = ordered.filter(({ id }) => id > sent.id)
  if (later.some(status => sentAs(status) !== null))
    return refusedClaim(
      'resent',
      'the link has been sent again since; its new token counts'
    )
  const verdict = later.find(({ state }) => state !== 'pending')
  if (verdict !== undefined)
    return {
      kind: 'refused',
      why: 'ended',
      ended: verdict.state,
      message: `it has been used, for the link has its verdict already: ${verdict.state}`
    }
  const claims = later.filter(claim => isAbout(claim, n))
  const [first] = claims
  if (first !== undefined && first.target_url !== claimant.page)
    return refusedClaim(
      'claimed',
      `${first.target_url ?? 'somebody without a link'} has claimed it first; if that run broke off, run its job again`
    )
  const own = claims.filter(({ target_url }) => target_url === claimant.page)
  const rival = own.find(claim => attemptOf(claim) === claimant.attempt)
  return rival === undefined || rival.description === claimText(n, claimant)
    ? { kind: 'open', sent }
    : refusedClaim('claimed', 'another job of this run has claimed it')
}

/** Returns the fragment of a status that says a link was sent. */
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

function refusedClaim(why: 'resent' | 'claimed', message: string): ClaimState {
  return { kind: 'refused', why, message }
}

/** SHOW_MS is how often a status that shows late is looked for. */
const SHOW_MS = 1_500

/** SENT_TIMES and CLAIM_TIMES bound that: 6 s, for it is old, and 30 s. */
const SENT_TIMES = 5

const CLAIM_TIMES = 21

/** SETTLE_MS is how much later than one's own an older claim may show. */
const SETTLE_MS = 3_000

/** ClaimResult is whether this run may go on, and since when the link waits. */
export type ClaimResult =
  | { kind: 'claimed'; sent: CommitStatus }
  | { kind: 'refused'; reason: string }

/**
 * claimLink makes this run the only one that goes on from the link a token
 * speaks of, or answers why it must not. It may be called again after a run
 * that broke off. An unreadable or unwritable status is an ApiError.
 */
export async function claimLink(
  { inputs }: Pick<ModeInput, 'inputs'>,
  io: Io,
  board: Pick<LinkStatuses, 'statuses' | 'contextOf'>,
  claims: Claims
): Promise<ClaimResult> {
  const { statuses } = board
  const { n } = claims
  const claimant = claimantOf(inputs)
  const context = board.contextOf(claims.link)
  const asked = io.clock.now()
  const sent = await look(io, SENT_TIMES, async () => {
    const stands = claimState(await statuses.list(context), n, claimant)
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
    const stands = claimState(shows ? list : [...list, own], n, claimant)
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

function claimantOf(inputs: ModeInput['inputs']): ClaimOwner {
  const { serverUrl, repository, runId, runAttempt, runnerName, job } =
    inputs.environment
  return {
    page: `${serverUrl}/${repository}/actions/runs/${runId}`,
    attempt: runAttempt,
    job: inputs.jobId || runnerName || job
  }
}

function refused(reason: string): ClaimResult {
  return { kind: 'refused', reason }
}
