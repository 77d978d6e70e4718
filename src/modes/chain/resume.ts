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
import { derive, relayKeys } from '../../relay-keys.ts'
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
import { type ChainRun, requiredByChain } from './chain-run.ts'
import { executeChain } from './executor.ts'
import { prepareLinks } from './link.ts'
import {
  claimLink,
  createLinkStatuses,
  readCompletedLinks
} from './link-statuses.ts'
import { warnOfChanges } from './polling.ts'
import { chainResult } from './result.ts'
import { type Chain, restoreChain } from './state-machine.ts'

/** The result of a callback with a continuation token, for the gate. */
export type ResumeOutcome =
  | {
      kind: 'rejected' | 'waiting' | 'stopped'
      reason: string
      /** Null where the token is not valid here. */
      claims: Claims | null
      sha?: string
    }
  | {
      kind: 'resumed'
      claims: Claims
      /** The commit that the chain is about. */
      sha: string
      result: ModeResult
    }

type Rejected = { kind: 'rejected'; reason: string; sha?: string }

/**
 * Continues a chain by a callback that carries a continuation token: verifies
 * both, claims the link, restores the chain's state and runs what is left.
 * Before the claim nothing has an effect.
 */
export async function resumeChain(
  input: ModeInput,
  io: Io,
  dispatched: DispatchedCallback
): Promise<ResumeOutcome> {
  const config = await input.loadConfig()
  const found = findLink(input, config, dispatched.token)
  if (found.kind === 'rejected') return { ...found, claims: null }
  io.mask(dispatched.token)
  const { claims, plan, link, index } = found
  const inputs = {
    ...input.inputs,
    runId: claims.run,
    runAttempt: claims.attempt
  }
  const loaded: ModeInputWithConfig = { ...input, inputs, config }

  const links = plan.webhooks.slice(index).filter(({ enabled }) => enabled)
  if (webhooksMissingSecrets(links, loaded, io.log).size > 0)
    return { ...rejected('a secret of the chain is empty'), claims }
  const verified = verifyCallback(loaded, io, link, dispatched)
  if (verified.kind !== 'valid') return { ...verified, claims }
  const { callback } = verified

  const restored = await claimAndRestore(loaded, io, found).catch(error => {
    if (io.signal.aborted) return null
    throw error
  })
  if (restored === null || io.signal.aborted)
    return { kind: 'stopped', reason: CLAIM_REMAINS, claims }
  if (restored.kind === 'rejected') return { ...restored, claims }

  const { run, chain, sha } = restored
  io.log.info(
    `chain "${plan.name}" continues at "${link.name}": ${callback.state}`
  )
  const outcome = await executeChain(run, chain, {
    kind: 'callback',
    link: index,
    callback
  })
  return { kind: 'resumed', claims, sha, result: chainResult(run, outcome) }
}

const CLAIM_REMAINS =
  'the chain did not continue; if the link was claimed, only this run can continue it, so run this job again'

interface FoundLink {
  kind: 'found'
  claims: Claims
  plan: ChainConfig
  link: LinkConfig
  /** The link's place in the chain. */
  index: number
}

/**
 * Returns the link that a token names. The token must be signed with the key of
 * its own chain; the `chain` input leaves only that chain.
 */
function findLink(
  { inputs, secrets }: Pick<ModeInput, 'inputs' | 'secrets'>,
  { chains }: Config,
  token: string
): FoundLink | Rejected {
  const { repository } = inputs.environment
  const candidates = chains.filter(
    ({ name, token_secret_name, relay }) =>
      (token_secret_name ?? relay) !== undefined &&
      (inputs.chain === '' || inputs.chain === name)
  )
  let reason =
    inputs.chain === ''
      ? 'the config has no chain with a token_secret_name or relay'
      : `the config has no chain "${inputs.chain}" with a token_secret_name or relay`
  for (const plan of candidates) {
    const claims = readClaims(plan, token, secrets)
    if (claims === null) {
      reason = `the callback token is not signed with the secret of chain "${plan.name}"; check that both runs use the same secret, and that the whole token was sent`
      continue
    }
    // As GitHub compares them.
    if (claims.repository.toLowerCase() !== repository.toLowerCase())
      return rejected(`the token is for the repository ${claims.repository}`)
    if (claims.chain === plan.name) return linkOf(plan, claims)
    // Two chains may have one key.
    reason = `the token is for the chain "${claims.chain}", which ${
      inputs.chain === ''
        ? 'the config no longer has'
        : 'the input chain does not name'
    }`
  }
  return rejected(reason)
}

function readClaims(
  { relay, token_secret_name }: ChainConfig,
  token: string,
  secrets: ModeInput['secrets']
): Claims | null {
  const keys =
    relay === undefined
      ? [secrets.get(token_secret_name ?? '') ?? '']
      : relayKeys(relay, secrets).map(({ key }) => derive(key, 'chain'))
  for (const key of keys) {
    const claims = readToken(token, () => key)
    if (claims !== null) return claims
  }
  return null
}

function linkOf(plan: ChainConfig, claims: Claims): FoundLink | Rejected {
  const index = plan.webhooks.findIndex(({ name }) => name === claims.link)
  const link = plan.webhooks[index]
  return link?.enabled && link.callback.via === 'event'
    ? { kind: 'found', claims, plan, link, index }
    : rejected(
        `chain "${plan.name}" no longer has a link "${claims.link}" with via: event`
      )
}

/** Returns the callback if it is valid and signed as its link requires. */
function verifyCallback(
  { secrets }: ModeInputWithConfig,
  io: Io,
  { name, callback: config }: LinkConfig,
  { body, token, signature, signedText }: DispatchedCallback
):
  | { kind: 'valid'; callback: Callback }
  | { kind: 'waiting'; reason: string }
  | Rejected {
  const problem = verifyCallbackSignature({
    signature: config.signature,
    keys: config.secret_name.map(secret => secrets.get(secret) ?? ''),
    token,
    value: signature,
    text: signedText,
    now: io.clock.now()
  })
  if (problem !== null) return rejected(problem)
  const message = readMessage(body, config.format ?? null)
  switch (message.kind) {
    case 'pending':
      return {
        kind: 'waiting',
        reason: `the callback of "${name}" says that it is pending`
      }
    case 'unrelated':
      return {
        kind: 'waiting',
        reason: `the callback of "${name}" is about something else: ${message.message}`
      }
    case 'rejected':
      return rejected(message.message)
    case 'callback':
      warnOfChanges({ io }, name, message.warnings)
      return { kind: 'valid', callback: message.callback }
  }
}

/**
 * Reads and renders all that the rest of the chain needs, and claims the link
 * only then, so that an error leaves the token usable.
 */
async function claimAndRestore(
  input: ModeInputWithConfig,
  io: Io,
  { claims, plan, index }: FoundLink
): Promise<
  { kind: 'ready'; run: ChainRun; chain: Chain; sha: string } | Rejected
> {
  const { inputs } = input
  publicUrl(inputs, inputs.listen.port)
  const reported = await readReportedRun(input, io, requiredByChain(plan))
  const sha = reported.run.headSha
  if (sha === null)
    return rejected(
      'the API does not say which commit the run of the chain is of'
    )
  const { events } = await readRaisedEvents(reported, io, [plan])
  const run: ChainRun = {
    input,
    io,
    plan,
    reported,
    event:
      plan.events.find(name => events.includes(name)) ?? plan.events[0] ?? '',
    timeoutMs: inputs.timeoutMs ?? plan.timeout
  }
  prepareLinks(run, index + 1)
  const statuses = createLinkStatuses(run)
  try {
    const earlier = await readCompletedLinks(plan, index, statuses)
    const claimed = await claimLink(run, statuses, claims)
    if (claimed.kind === 'rejected') return { ...claimed, sha }
    const started = claimed.sent.created
    const chain = restoreChain(plan, { link: index, earlier, started })
    return { kind: 'ready', run, chain, sha }
  } catch (error) {
    if (!(error instanceof ApiError) || io.signal.aborted) throw error
    const reason = `whether the link still waits cannot be made sure of: ${error.message}`
    return { ...rejected(reason), sha }
  }
}

function rejected(reason: string): Rejected {
  return { kind: 'rejected', reason }
}
