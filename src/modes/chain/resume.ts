import type { Callback } from '../../callback/callback.ts'
import { type Claims, readToken } from '../../callback/continuation-token.ts'
import {
  type DispatchedCallback,
  verifyCallbackSignature
} from '../../callback/event.ts'
import { readMessage } from '../../callback/format.ts'
import type { Config } from '../../config/parse.ts'
import type { ChainConfig, LinkConfig } from '../../config/schema/webhooks.ts'
import { ApiError } from '../../github/errors.ts'
import type { Io } from '../../io.ts'
import { gateResult } from '../gate/gate.ts'
import { publicUrl } from '../shared/callback-listener.ts'
import { readReportedRun } from '../shared/reported-run.ts'
import type {
  ModeInput,
  ModeInputWithConfig,
  ModeResult
} from '../shared/result.ts'
import {
  readRaisedEvents,
  webhooksMissingSecrets
} from '../shared/select-webhooks.ts'
import { machinePlan } from './chain.ts'
import type { ChainContext } from './chain-run.ts'
import { executeChain } from './executor.ts'
import { prepareLinks } from './link.ts'
import {
  claimLink,
  createLinkStatuses,
  readCompletedLinks
} from './link-statuses.ts'
import { chainResult } from './result.ts'
import { createChain, restoreLinks } from './state-machine.ts'

const CLAIM_STANDS =
  'the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again'

type Refused = { kind: 'refused'; reason: string }

/**
 * resumeChain verifies a callback that carries a continuation token, claims its link
 * and goes on with the chain. What it refuses moves nothing.
 */
export async function resumeChain(
  given: ModeInput,
  io: Io,
  dispatched: DispatchedCallback
): Promise<ModeResult> {
  const config = await given.loadConfig()
  const found = findContinuation(given, config, dispatched.token)
  if (found.kind === 'refused') return gateResult(given, io, found)
  io.mask(dispatched.token)
  const { claims, plan, link, index } = found
  const { sha } = claims
  const inputs = { ...given.inputs, runId: claims.run, runAttempt: claims.att }
  const step: ModeInputWithConfig = { ...given, inputs, config }
  const close = (kind: 'refused' | 'waiting' | 'stopped', reason: string) =>
    gateResult(step, io, { kind, reason, sha })

  const links = plan.webhooks.slice(index).filter(({ enabled }) => enabled)
  if (webhooksMissingSecrets(links, step, io.log).size > 0)
    return close('refused', 'a secret of the chain is empty')
  const heard = verifyCallback(step, io, found, dispatched)
  if (heard.kind === 'pending')
    return close(
      'waiting',
      `the callback of "${link.name}" says that it is pending`
    )
  if (heard.kind === 'refused') return close('refused', heard.reason)
  const { callback } = heard
  const ready = await restoreChain(step, io, found).catch(error => {
    if (io.signal.aborted) return null
    throw error
  })
  if (ready === null || io.signal.aborted)
    return cancelled(close('stopped', CLAIM_STANDS))
  if (ready.kind === 'refused') return close('refused', ready.reason)
  const { course } = ready
  io.log.info(
    `chain "${plan.name}" goes on at "${link.name}": ${callback.state}`
  )
  const driven = await executeChain(step, io, course, {
    kind: 'callback',
    link: index,
    callback,
    at: io.clock.now()
  })
  const verdict = chainResult(step, io, course, {
    ...driven,
    callback: driven.callback ?? callback
  })
  return gateOutcome(claims, verdict)
}

/** Returns a verdict as that of a chain that was cancelled. */
function cancelled(verdict: ModeResult): ModeResult {
  const outputs = { ...verdict.outputs, 'chain-state': 'cancelled' }
  return { ...verdict, outputs }
}

/** Returns the callback, when it is one and signed as its link asks. */
function verifyCallback(
  { secrets }: ModeInputWithConfig,
  io: Io,
  { link }: Continuation,
  { body, signature, signedText }: DispatchedCallback
): { kind: 'heard'; callback: Callback } | { kind: 'pending' } | Refused {
  const { secret_name, signature: scheme, format } = link.callback
  const fault = verifyCallbackSignature({
    signature: scheme,
    keys: secret_name.map(name => secrets.get(name) ?? ''),
    value: signature,
    text: signedText,
    now: io.clock.now()
  })
  if (fault !== null) return { kind: 'refused', reason: fault }
  const message = readMessage(body, format ?? null)
  switch (message.kind) {
    case 'pending':
      return message
    case 'refused':
      return { kind: 'refused', reason: message.message }
    case 'callback':
      for (const warning of message.warnings)
        io.log.warning(`the callback's text was changed: ${warning}`)
      return { kind: 'heard', callback: message.callback }
  }
}

/** gateOutcome is a gate's verdict: what is handed over again is not success. */
function gateOutcome(
  { sha, run, att }: Claims,
  verdict: ModeResult
): ModeResult {
  const handedOver =
    'the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain'
  return {
    ...verdict,
    failure: verdict.result === 'waiting' ? handedOver : verdict.failure,
    outputs: {
      ...verdict.outputs,
      sha,
      'run-id': String(run),
      'run-attempt': String(att)
    }
  }
}

/** Continuation is where a valid token says that a chain goes on. */
interface Continuation {
  kind: 'found'
  claims: Claims
  plan: ChainConfig
  link: LinkConfig
  /** index is the link's place in the chain. */
  index: number
}

type Found = Continuation | { kind: 'refused'; reason: string }

/**
 * Returns the chain and link of a token, signed with that
 * chain's own key; a token that is good for nothing here is refused. The
 * `chain` input leaves only that chain.
 */
function findContinuation(
  { inputs, secrets }: Pick<ModeInput, 'inputs' | 'secrets'>,
  { chains }: Config,
  token: string
): Found {
  const { repository } = inputs.environment
  const candidates = chains.filter(
    ({ name, token_secret_name }) =>
      token_secret_name !== undefined &&
      (inputs.chain === '' || inputs.chain === name)
  )
  let reason =
    inputs.chain === ''
      ? 'the config has no chain with a token_secret_name'
      : `the config has no chain "${inputs.chain}" with a token_secret_name`
  for (const plan of candidates) {
    const key = secrets.get(plan.token_secret_name ?? '') ?? ''
    const read = readToken(token, key)
    if (read.kind === 'refused') {
      reason = read.message
      continue
    }
    const { claims } = read
    if (!sameName(claims.repo, repository))
      return refused(`the token is for the repository ${claims.repo}`)
    if (claims.chain === plan.name) return findLink(plan, claims)
    // Two chains may have one key.
    reason = `the token is for the chain "${claims.chain}", which ${
      inputs.chain === ''
        ? 'the config does not have any more'
        : 'the input chain does not name'
    }`
  }
  return refused(reason)
}

function findLink(plan: ChainConfig, claims: Claims): Found {
  const index = plan.webhooks.findIndex(({ name }) => name === claims.link)
  const link = plan.webhooks[index]
  return link?.enabled && link.callback.via === 'event'
    ? { kind: 'found', claims, plan, link, index }
    : refused(
        `chain "${plan.name}" has no link "${claims.link}" with via: event any more`
      )
}

/** sameName compares as GitHub does, where case does not count. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function refused(reason: string): Found {
  return { kind: 'refused', reason }
}

/** Resumed is the course of a chain that goes on, or why it must not. */
type Resumed =
  | { kind: 'ready'; course: ChainContext }
  | { kind: 'refused'; reason: string }

/**
 * restoreChain reads and renders all that the rest of a chain needs, and
 * claims the link only then, so that what is wrong uses nothing up.
 */
async function restoreChain(
  step: ModeInputWithConfig,
  io: Io,
  { claims, plan, index }: Continuation
): Promise<Resumed> {
  const { inputs } = step
  publicUrl(inputs, inputs.listen.port)
  const read = await readReportedRun(step, io, true)
  const reported = { ...read, run: { ...read.run, headSha: claims.sha } }
  const { events } = await readRaisedEvents(reported, io, [plan])
  const machine = machinePlan(plan)
  const course: ChainContext = {
    config: plan,
    chain: createChain(machine),
    reported,
    event:
      plan.events.find(name => events.includes(name)) ?? plan.events[0] ?? '',
    timeoutMs: inputs.timeoutMs ?? plan.timeout
  }
  prepareLinks({ step, io, course }, index + 1)
  const board = createLinkStatuses(step, io, course)
  try {
    const earlier = await readCompletedLinks(plan, index, board)
    const claimed = await claimLink(step, io, board, claims)
    if (claimed.kind === 'refused') return claimed
    const started = claimed.sent.created
    const chain = restoreLinks(machine, { link: index, earlier, started })
    return { kind: 'ready', course: { ...course, chain } }
  } catch (error) {
    if (!(error instanceof ApiError) || io.signal.aborted) throw error
    return {
      kind: 'refused',
      reason: `whether the link still waits cannot be made sure of: ${error.message}`
    }
  }
}
