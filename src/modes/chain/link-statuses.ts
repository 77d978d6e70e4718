import { type ClaimOwner, claimState, claimText } from '../../callback/claim.ts'
import {
  type Claims,
  fragment,
  isExpired
} from '../../callback/continuation-token.ts'
import { eventVerdict } from '../../callback/event.ts'
import type { ChainConfig } from '../../config/schema/webhooks.ts'
import {
  type CommitStatus,
  createStatuses,
  type NewStatus,
  type Statuses
} from '../../github/commit-statuses.ts'
import type { Io } from '../../io.ts'
import { toBasicPlane } from '../../lib/text.ts'
import type { ModeInput } from '../shared/result.ts'
import type { ChainRun } from './chain-run.ts'
import type { Chain, CompletedLink, LinkProgress } from './state-machine.ts'

/** An owner that no claim has: to it, every claim is another's. */
const NO_OWNER: ClaimOwner = { page: '', attempt: 0, job: '' }

/** A chain's links as statuses of the build's commit. */
export interface LinkStatuses {
  statuses: Statuses
  /** Returns `webhook/<chain>/<webhook>`. */
  contextOf(webhook: string): string
  /** Posts that a link waits, before it is sent with the token of `nonce`. */
  pending(webhook: string, nonce: string): Promise<void>
  /** True when another run has claimed a link that was sent from here. */
  isTaken(webhook: string): Promise<boolean>
  /** Posts the verdict of each link that has ended in between. */
  publish(before: Chain, after: Chain): void
  /** Returns, once all is posted, why something could not be, or null. */
  flush(): Promise<string | null>
}

/**
 * Returns the statuses of a chain. They are posted only if another run may
 * continue from one of its links.
 */
export function createLinkStatuses({
  input,
  io,
  plan,
  reported
}: Pick<ChainRun, 'input' | 'io' | 'plan' | 'reported'>): LinkStatuses {
  const { apiUrl, serverUrl, repository, sha } = input.inputs.environment
  const { run } = reported
  const commit = { apiUrl, repository, sha: run.headSha ?? sha }
  const statuses = createStatuses(io.api, commit)
  // A link of a cancelled chain must not stay pending: its callback would continue it.
  const finalStatuses = createStatuses(io.finalApi, commit)
  const shown = plan.webhooks.some(
    ({ enabled, callback }) => enabled && callback.via === 'event'
  )
  const page = `${serverUrl}/${repository}/actions/runs/${run.id}/attempts/${run.attempt}`
  const contextOf = (webhook: string) =>
    toBasicPlane(`webhook/${plan.name}/${webhook}`)
  // One after the other, since the order of statuses counts.
  let posts: Promise<unknown> = Promise.resolve()
  const queue = (post: () => Promise<unknown>) => {
    posts = posts.then(post)
    // pending() and flush() report it.
    posts.catch(() => {})
  }
  const sent = new Map<string, string>()
  const isTaken = async (webhook: string, reader = statuses) => {
    const nonce = sent.get(webhook)
    if (nonce === undefined) return false
    const list = await reader.list(contextOf(webhook))
    return claimState(list, nonce, NO_OWNER).kind === 'rejected'
  }
  return {
    statuses,
    contextOf,
    isTaken,
    async pending(webhook, nonce) {
      if (!shown) return
      sent.set(webhook, nonce)
      queue(() =>
        finalStatuses.post({
          state: 'pending',
          context: contextOf(webhook),
          description: 'sent, waiting for the callback',
          target_url: `${page}#${fragment(nonce)}`
        })
      )
      await posts
    },
    publish(before, after) {
      if (!shown) return
      for (const [index, link] of after.links.entries()) {
        const ended = before.links[index]?.state !== link.state
        const verdict =
          ended && link.via !== 'status' ? verdictOf(link, page, io) : null
        if (verdict === null) continue
        queue(async () => {
          // The verdict of a link that was taken is posted by the other run.
          const isEvent = link.via === 'event'
          if (isEvent && (await isTaken(link.name, finalStatuses))) return
          const context = contextOf(link.name)
          await finalStatuses.post({ ...verdict, context })
        })
      }
    },
    flush: () =>
      posts.then(
        () => null,
        (error: unknown) =>
          `a commit status of the chain could not be written: ${error instanceof Error ? error.message : error}`
      )
  }
}

function verdictOf(
  link: LinkProgress,
  page: string,
  { redact }: Pick<Io, 'redact'>
): Omit<NewStatus, 'context'> | null {
  const text = link.callback?.description ?? link.reason
  const url = link.callback?.target_url ?? page
  // A redacted URL leads nowhere.
  const target_url = redact(url) === url ? url : page
  switch (link.state) {
    case 'success':
    case 'failure':
    case 'error':
      return {
        state: link.state,
        description: text && redact(text),
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
 * Returns the links before `index` that succeeded in other runs, read from
 * their statuses. Throws ApiError.
 */
export async function readCompletedLinks(
  { webhooks }: Pick<ChainConfig, 'webhooks'>,
  index: number,
  { statuses, contextOf }: Pick<LinkStatuses, 'statuses' | 'contextOf'>
): Promise<CompletedLink[]> {
  const earlier: CompletedLink[] = []
  for (const { name, enabled } of webhooks.slice(0, index)) {
    if (!enabled) continue
    const list = await statuses.list(contextOf(name))
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

/** The delay before a status that is not listed yet is looked for again. */
const REREAD_MS = 1_500

/** 6 s for the status of the sent link, which is old. */
const MAX_SENT_READS = 5

/** 30 s for the claim. */
const MAX_CLAIM_READS = 21

/** The shortest wait after the own claim for an older one to be listed. */
const SETTLE_MS = 3_000

/** Whether this run may continue, and the status of the sent link. */
type ClaimResult =
  | { kind: 'claimed'; sent: CommitStatus }
  | { kind: 'rejected'; reason: string }

/**
 * Makes this run the only one that continues from the link that a token names.
 * Returns why it must not, else the claim; the run that holds the claim may call
 * it again. Throws ApiError for a status that cannot be read or posted.
 */
export async function claimLink(
  { input, io }: Pick<ChainRun, 'input' | 'io'>,
  { statuses, contextOf }: Pick<LinkStatuses, 'statuses' | 'contextOf'>,
  claims: Pick<Claims, 'nonce' | 'link' | 'exp'>
): Promise<ClaimResult> {
  const { nonce } = claims
  const owner = ownerOf(input.inputs)
  const context = contextOf(claims.link)
  const asked = io.clock.now()
  const sent = await readUntil(io, MAX_SENT_READS, async () => {
    const state = claimState(await statuses.list(context), nonce, owner)
    return state.kind === 'unsent' ? null : state
  })
  if (sent === null)
    return rejected('the commit has no status that says this link was sent')
  if (sent.kind === 'rejected') return rejected(sent.message)
  const late = isExpired(claims, Math.floor(asked / 1000))
  const own = await statuses.post({
    state: late ? 'error' : 'pending',
    context,
    description: late
      ? 'the callback came after its time'
      : claimText(nonce, owner),
    target_url: owner.page
  })
  if (late)
    return rejected('its token has expired, and the link is set to error')

  const posted = io.clock.now()
  let shown: number | null = null
  const claim = await readUntil(io, MAX_CLAIM_READS, async () => {
    const list = await statuses.list(context)
    const shows = list.some(({ id }) => id === own.id)
    const state = claimState(shows ? list : [...list, own], nonce, owner)
    if (state.kind === 'rejected') return state
    if (!shows) return null
    // An older claim may be as slow to show as this one was.
    shown ??= io.clock.now() - posted
    const settled = io.clock.now() - posted >= Math.max(SETTLE_MS, 2 * shown)
    return settled ? state : null
  })
  if (claim === null)
    return rejected(
      'its claim of the link did not show among the statuses in time; run this job again'
    )
  return claim.kind === 'open'
    ? { kind: 'claimed', sent: claim.sent }
    : rejected(claim.kind === 'rejected' ? claim.message : 'the link is unsent')
}

/** Reads until there is a result; null when there is none in time. */
async function readUntil<T>(
  { clock, log, signal }: Io,
  reads: number,
  read: () => Promise<T | null>
): Promise<T | null> {
  for (let count = 1; ; count += 1) {
    const found = await read()
    if (found !== null || count >= reads || signal.aborted) return found
    log.debug('the statuses of the link are read again')
    await clock.sleep(REREAD_MS, signal)
  }
}

function ownerOf(inputs: ModeInput['inputs']): ClaimOwner {
  const { serverUrl, repository, runId, runAttempt, runnerName, job } =
    inputs.environment
  return {
    page: `${serverUrl}/${repository}/actions/runs/${runId}`,
    attempt: runAttempt,
    job: inputs.jobId || runnerName || job
  }
}

function rejected(reason: string): ClaimResult {
  return { kind: 'rejected', reason }
}
