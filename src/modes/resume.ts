import { type Earlier, resumeChain } from '../callback/chain.ts'
import { oldestClaim, standing } from '../callback/claim.ts'
import { readMessage } from '../callback/message.ts'
import type { CommitStatus } from '../callback/status.ts'
import type { Statuses } from '../callback/statuses.ts'
import { type Claims, expired, readToken } from '../callback/token.ts'
import { verdictIn } from '../callback/verdict.ts'
import type { Chain as ChainConfig, Link } from '../config/chain.ts'
import type { Config } from '../config/parse.ts'
import type { Io } from '../io.ts'
import { createBoard } from './board.ts'
import { machinePlan } from './chain.ts'
import { chainVerdict } from './chain-verdict.ts'
import { type Course, driveChain } from './drive.ts'
import { gateVerdict } from './gate-verdict.ts'
import { readReported } from './reported.ts'
import { withoutSecret } from './sendable.ts'
import { signedBy } from './signed.ts'
import type { Given, Step, Verdict } from './step.ts'

/** SHOW_MS and SHOW_TIMES bound the wait for statuses that show late. */
const SHOW_MS = 2_000
const SHOW_TIMES = 15

/** Dispatched is a callback as an event brought it. */
interface Dispatched {
  body: unknown
  token: string
  signature: string | null
  signedText: string | null
}

/**
 * goOn verifies a callback that carries a continuation token, claims its link
 * and goes on with the chain. What it refuses moves nothing.
 */
export async function goOn(
  given: Given,
  io: Io,
  dispatched: Dispatched
): Promise<Verdict> {
  const config = await given.loadConfig()
  const found = readClaims(given, config, dispatched.token)
  const refuse = (reason: string, sha: string | null = null) =>
    gateVerdict(given, io, { kind: 'refused', reason, sha })
  if ('message' in found) return refuse(found.message)
  const { claims, plan, link, index } = found
  const fault = signedBy({
    signature: link.callback.signature,
    keys: link.callback.secret_name.flatMap(
      name => given.secrets.get(name) ?? []
    ),
    value: dispatched.signature,
    text: dispatched.signedText,
    now: io.clock.now()
  })
  if (fault !== null) return refuse(fault, claims.sha)
  const message = readMessage(dispatched.body, link.callback.format ?? null)
  if (message.kind === 'refused') return refuse(message.message, claims.sha)
  if (message.kind === 'pending')
    return gateVerdict(given, io, {
      kind: 'waiting',
      reason: `the callback of "${link.name}" says that it is pending`,
      sha: claims.sha
    })

  const inputs = { ...given.inputs, runId: claims.run, runAttempt: claims.att }
  const step: Step = { ...given, inputs, config }
  const enabled = plan.webhooks.slice(index).filter(later => later.enabled)
  const lacking = withoutSecret(enabled, step, io.log)
  if (lacking.size > 0)
    return refuse('a secret of the chain is empty', claims.sha)
  const reported = await readReported(step, io, true)
  const board = createBoard(step, io, { config: plan, reported })
  const context = board.contextOf(link.name)
  const page = ownPage(given)
  const statuses = await board.statuses.list(context)
  const stands = standing(statuses, claims.n, page)
  if (stands.kind === 'refused') return refuse(stands.message, claims.sha)
  if (expired(claims, Math.floor(io.clock.now() / 1000))) {
    await board.statuses.post({
      state: 'error',
      context,
      description: 'the callback came after its time',
      target_url: page
    })
    return refuse('its token has expired', claims.sha)
  }
  const own = await board.statuses.post({
    state: 'pending',
    context,
    description: 'the callback has arrived',
    target_url: page
  })
  const claimed = await claim(io, board.statuses, context, {
    sent: stands.sent,
    own,
    page
  })
  if (!claimed) return refuse('another run has claimed it first', claims.sha)

  const course: Course = {
    config: plan,
    chain: resumeChain(machinePlan(plan), {
      link: index,
      earlier: await readEarlier(plan, index, board),
      started: stands.sent.created
    }),
    reported,
    event: plan.events[0] ?? '',
    timeoutMs: given.inputs.timeoutMs ?? plan.timeout
  }
  io.log.info(
    `chain "${plan.name}" goes on at "${link.name}": ${message.callback.state}`
  )
  const driven = await driveChain(step, io, course, {
    kind: 'callback',
    link: index,
    callback: message.callback,
    at: io.clock.now()
  })
  return passed(
    claims,
    chainVerdict(step, io, course, {
      ...driven,
      callback: driven.callback ?? message.callback
    })
  )
}

/** passed is a gate's verdict: what is handed over again is not success. */
function passed(claims: Claims, verdict: Verdict): Verdict {
  return {
    ...verdict,
    failure:
      verdict.result === 'waiting'
        ? 'the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain'
        : verdict.failure,
    outputs: {
      ...verdict.outputs,
      sha: claims.sha,
      'run-id': String(claims.run),
      'run-attempt': String(claims.att)
    }
  }
}

interface Found {
  claims: Claims
  plan: ChainConfig
  link: Link
  index: number
}

/** readClaims answers whose token it is, by the chains' own keys. */
function readClaims(
  { inputs, secrets }: Given,
  { chains }: Config,
  token: string
): Found | { message: string } {
  const wanted = chains.filter(
    ({ name, token_secret_name }) =>
      token_secret_name !== undefined &&
      (inputs.chain === '' || inputs.chain === name)
  )
  let message = 'the config has no chain with a token_secret_name'
  for (const plan of wanted) {
    const key = secrets.get(plan.token_secret_name ?? '') ?? ''
    const read = readToken(token, key)
    if (read.kind === 'refused') {
      message = read.message
      continue
    }
    const { claims } = read
    if (claims.chain !== plan.name) {
      message = `the token is for the chain "${claims.chain}"`
      continue
    }
    if (claims.repo !== inputs.environment.repository)
      return { message: `the token is for the repository ${claims.repo}` }
    const index = plan.webhooks.findIndex(({ name }) => name === claims.link)
    const link = plan.webhooks[index]
    if (!link?.enabled || link.callback.via !== 'event')
      return {
        message: `chain "${plan.name}" has no link "${claims.link}" with via: event any more`
      }
    return { claims, plan, link, index }
  }
  return { message }
}

/** claim waits until the claims show, and answers whether ours is first. */
async function claim(
  { clock, log, signal }: Io,
  statuses: Statuses,
  context: string,
  claims: { sent: CommitStatus; own: CommitStatus; page: string }
): Promise<boolean> {
  for (let times = 0; times < SHOW_TIMES; times += 1) {
    const list = await statuses.list(context)
    const first = oldestClaim(list, claims.sent, claims.own, claims.page)
    if (first !== null) return first
    log.info('the claim does not show among the statuses yet, asking again')
    await clock.sleep(SHOW_MS, signal)
  }
  return false
}

/** readEarlier answers the links that were success before, by their statuses. */
async function readEarlier(
  plan: ChainConfig,
  index: number,
  board: ReturnType<typeof createBoard>
): Promise<Earlier[]> {
  const earlier: Earlier[] = []
  for (const { name, enabled } of plan.webhooks.slice(0, index)) {
    if (!enabled) continue
    const list = await board.statuses.list(board.contextOf(name))
    const verdict = list[0] ? verdictIn(list[0]) : null
    if (verdict?.state !== 'success') continue
    const sent = list.find(({ state }) => state === 'pending')
    earlier.push({
      name,
      callback: verdict,
      attempts: 1,
      started: sent?.created ?? null,
      completed: list[0]?.created ?? null
    })
  }
  return earlier
}

function ownPage({ inputs }: Given): string {
  const { serverUrl, repository, runId } = inputs.environment
  return `${serverUrl.replace(/\/+$/, '')}/${repository}/actions/runs/${runId}`
}
