import type { Config } from '../../config/parse.ts'
import type {
  InboundFunction,
  ReceiveConfig
} from '../../config/schema/receive.ts'
import type { ProviderScope } from '../../config/validate/receive.ts'
import { ConfigError, type Problem } from '../../errors.ts'
import type { Io } from '../../io.ts'
import { listenerTokenProblem } from '../shared/callback-listener.ts'
import type { ModeInput, ModeResult } from '../shared/result.ts'
import { filterByName } from '../shared/select-webhooks.ts'
import {
  isRelayed,
  type RelaySecrets,
  readRelaySecrets,
  routeDispatched
} from './attested.ts'
import { type DispatchReading, readDispatched } from './dispatched.ts'
import { hasUri } from './inbound-webhook.ts'
import { listenForWebhook } from './listener.ts'
import {
  type RecordedWebhook,
  readRecord,
  resubmit,
  toReceivedWebhook
} from './record.ts'
import { type ReceiveOutcome, receiveResult } from './result.ts'
import { hasNoSecret } from './verify.ts'

/**
 * Evaluates one inbound webhook, from the event, the listener or a record, and
 * returns the variables that its functions read from it.
 */
export async function receive(input: ModeInput, io: Io): Promise<ModeResult> {
  const { inputs } = input
  checkInputs(inputs)
  io.mask(inputs.listenerToken)
  const source = readSource(input)
  const providers = usedProviders(source, inputs)
  const relaySecrets = readRelaySecrets(
    receivable(input, await input.loadConfig({ providers }), providers),
    input.secrets,
    io.mask
  )
  const { config, secrets } = relaySecrets
  const withSecrets = { ...input, secrets }
  const outcome = await receiveFrom(withSecrets, source, relaySecrets, io)
  return receiveResult(withSecrets, io, { config, outcome }, evaluation =>
    toReceivedWebhook(withSecrets, config, io, evaluation)
  )
}

/** Where the inbound webhook comes from, with what is known of it. */
type WebhookSource =
  | { kind: 'event'; reading: DispatchReading }
  | { kind: 'record'; recorded: RecordedWebhook }
  | { kind: 'listener' }

type Inputs = ModeInput['inputs']

/** Throws a ConfigError for inputs that cannot be used together. */
function checkInputs({
  via,
  record,
  listenerToken,
  dryRun,
  environment: { eventName }
}: Inputs): void {
  const problems: string[] = []
  if (dryRun)
    problems.push(
      'input dry-run is true, but receive sends nothing; leave it out'
    )
  if (via !== 'event' && via !== 'listener')
    problems.push(
      `input via is "${via}", which is not a source of webhooks; write event or listener`
    )
  if (record !== '' && via === 'listener')
    problems.push(
      'input record names a webhook to evaluate again, and via: listener waits for a new one; leave one of the two out'
    )
  const isDispatch = ['repository_dispatch', 'workflow_dispatch'].includes(
    eventName
  )
  if (record === '' && via === 'event' && !isDispatch)
    problems.push(
      `a ${eventName} event contains no webhook; start the workflow with repository_dispatch or workflow_dispatch, or set via: listener or the input record`
    )
  const token =
    listenerToken === '' ? null : listenerTokenProblem(listenerToken)
  if (token !== null) problems.push(token)
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
}

function readSource(input: ModeInput): WebhookSource {
  const { record, via, environment } = input.inputs
  if (record !== '') return { kind: 'record', recorded: readRecord(input) }
  return via === 'listener'
    ? { kind: 'listener' }
    : { kind: 'event', reading: readDispatched(environment.event) }
}

/**
 * Returns the providers whose secrets are needed: of those in the input `only`, the
 * one of the record, or those with a function for the uri of the event.
 */
function usedProviders(source: WebhookSource, { only }: Inputs): ProviderScope {
  const mayRun = (name: unknown, uris: readonly unknown[]) => {
    if (source.kind === 'record')
      return source.recorded.received.provider === name
    if (source.kind === 'listener' || source.reading.kind === 'malformed')
      return true
    const { webhook } = source.reading.dispatched
    return uris.some(
      uri =>
        uri === undefined || (typeof uri === 'string' && hasUri(webhook, uri))
    )
  }
  return (name, uris) =>
    (only.length === 0 || only.some(one => one === name)) && mayRun(name, uris)
}

/**
 * Returns the config of what is received: providers that the input `only` does not
 * name are not active. Throws a ConfigError where no provider or no function is
 * active, a secret is empty or, at a listener without a token, missing.
 */
function receivable(
  { inputs, secrets }: Pick<ModeInput, 'inputs' | 'secrets'>,
  config: Pick<Config, 'receive'>,
  isUsed: ProviderScope
): ReceiveConfig {
  const { providers = [], functions = [] } = config.receive ?? {}
  const selected = filterByName(providers, inputs.only)
  const active = selected.filter(provider => provider.active)
  if (config.receive === undefined || active.length === 0)
    throw new ConfigError(
      'the config has no active provider to receive from; add providers and functions under receive'
    )
  const names = active.map(({ name }) => name)
  if (!functions.some(fn => fn.active && names.includes(fn.provider)))
    throw new ConfigError(
      `the config has no active function for ${names.join(', ')}, so no webhook would have an effect; add one under receive.functions`
    )
  const problems: Problem[] = active
    .filter(({ name }) => isUsed(name, urisOf(functions, name)))
    .map(({ name, secret_name }) => ({
      name,
      empty: secret_name.filter(secret => secrets.get(secret) === '')
    }))
    .filter(({ empty }) => empty.length > 0)
    .map(({ name, empty }) => ({
      message: `provider "${name}" needs the secret ${empty.join(', ')}, which is empty and verifies nothing; set it in the repository's secrets`
    }))
  const open = active.filter(hasNoSecret).map(({ name }) => name)
  const needsToken = inputs.record === '' && inputs.via === 'listener'
  if (needsToken && inputs.listenerToken === '' && open.length > 0)
    problems.push({
      message: `provider ${open.join(', ')} has no secret, so anyone could send webhooks to this listener; add a secret_name, or set the input listener-token, which makes the URL /webhooks/v1/t/<token>/<uri>`
    })
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    ...config.receive,
    providers: providers.map(provider => ({
      ...provider,
      active: active.includes(provider)
    }))
  }
}

function urisOf(functions: readonly InboundFunction[], provider: string) {
  return functions
    .filter(fn => fn.active && fn.provider === provider)
    .map(({ uri }) => uri)
}

async function receiveFrom(
  input: ModeInput,
  source: WebhookSource,
  relaySecrets: RelaySecrets,
  io: Io
): Promise<ReceiveOutcome> {
  switch (source.kind) {
    case 'event':
      return evaluateEvent(input, source.reading, relaySecrets, io)
    case 'listener':
      return listenForWebhook(input, relaySecrets.config, io)
    case 'record':
      return resubmit(input, source.recorded, relaySecrets.config, io)
  }
}

function evaluateEvent(
  { inputs: { environment } }: ModeInput,
  reading: DispatchReading,
  relaySecrets: RelaySecrets,
  io: Io
): ReceiveOutcome {
  if (reading.kind === 'malformed')
    return {
      kind: 'refused',
      reason: `the event contains no valid webhook: ${reading.message}`
    }
  const { dispatched } = reading
  const { repository } = environment
  const now = io.clock.now()
  const about = { repository, now, redact: io.redact }
  const routing = routeDispatched(dispatched, relaySecrets, about)
  const { webhook } = dispatched
  return {
    kind: 'evaluated',
    evaluation: {
      webhook,
      routing,
      now,
      retryOf: null,
      knownUrl: isRelayed(dispatched, relaySecrets) ? "the relay's URL" : null
    }
  }
}
