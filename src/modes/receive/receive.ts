import type { Config } from '../../config/parse.ts'
import type { ReceiveConfig } from '../../config/schema/receive.ts'
import { ConfigError, type Problem } from '../../errors.ts'
import type { Io } from '../../io.ts'
import { LISTENER_TOKEN } from '../shared/callback-listener.ts'
import type { ModeInput, ModeResult } from '../shared/result.ts'
import {
  type RelaySecrets,
  readRelaySecrets,
  routeDispatched
} from './attested.ts'
import { readDispatched } from './dispatched.ts'
import { listenForWebhook } from './listener.ts'
import { recorded, resubmit } from './record.ts'
import { type Outcome, receiveResult } from './result.ts'
import { isOpen } from './verify.ts'

/**
 * Evaluates one inbound webhook, from the event, the listener or a record, and
 * returns the variables that its functions read from it.
 */
export async function receive(given: ModeInput, io: Io): Promise<ModeResult> {
  const { inputs } = given
  const source = receiveSource(given)
  io.mask(inputs.listenerToken)
  const relayed = readRelaySecrets(
    receivable(given, await given.loadConfig(), source),
    given.secrets,
    io.mask
  )
  const { config, secrets } = relayed
  const input = { ...given, secrets }
  const outcome = await take(input, source, relayed, io)
  return receiveResult(input, io, { config, outcome }, evaluation =>
    recorded(input, config, io, evaluation)
  )
}

async function take(
  given: ModeInput,
  source: Source,
  relayed: RelaySecrets,
  io: Io
): Promise<Outcome> {
  const { config } = relayed
  switch (source) {
    case 'event':
      return evaluateEvent(given, relayed, io)
    case 'listener':
      return listenForWebhook(given, config, io)
    case 'record':
      return resubmit(given, config, io)
  }
}

async function evaluateEvent(
  { inputs: { environment } }: ModeInput,
  relayed: RelaySecrets,
  io: Io
): Promise<Outcome> {
  const takesParsed = relayed.config.providers.some(
    ({ active, signature }) => active && signature === 'none'
  )
  const read = readDispatched(environment.event, takesParsed)
  if (read.kind === 'malformed')
    return {
      kind: 'refused',
      reason: `the event contains no valid webhook: ${read.message}`
    }
  const { repository } = environment
  const now = io.clock.now()
  const about = { repository, now, redact: io.redact }
  const routing = routeDispatched(read.dispatched, relayed, about)
  if (routing.status === 'refused')
    return {
      kind: 'refused',
      reason: `webhook rejected: ${routing.reason}`
    }
  const { webhook } = read.dispatched
  return {
    kind: 'evaluated',
    evaluation: { webhook, routing, now, retryOf: null }
  }
}

/** Source is where the inbound webhook comes from. */
type Source = 'event' | 'listener' | 'record'

/**
 * Returns where the inbound webhook comes from. Inputs that do
 * not fit it are a ConfigError.
 */
function receiveSource({ inputs }: Pick<ModeInput, 'inputs'>): Source {
  const { via, record, listenerToken, dryRun, environment } = inputs
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
  if (record === '' && via === 'event' && !isDispatch(environment.eventName))
    problems.push(
      `a ${environment.eventName} event contains no webhook; start the workflow with repository_dispatch or workflow_dispatch, or set via: listener or the input record`
    )
  if (listenerToken !== '' && !LISTENER_TOKEN.test(listenerToken))
    problems.push(
      'input listener-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one'
    )
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  if (record !== '') return 'record'
  return via === 'listener' ? 'listener' : 'event'
}

/**
 * Returns the config of what is received. No active provider or no
 * active function, a secret that is empty and, at a listener without a token,
 * a provider without a secret are ConfigErrors.
 */
function receivable(
  { inputs, secrets }: Pick<ModeInput, 'inputs' | 'secrets'>,
  { receive }: Pick<Config, 'receive'>,
  source: Source
): ReceiveConfig {
  const active = receive?.providers.filter(provider => provider.active) ?? []
  if (receive === undefined || active.length === 0)
    throw new ConfigError(
      'the config has no active provider to receive from; add providers and functions under receive'
    )
  const names = active.map(({ name }) => name)
  if (!receive.functions.some(fn => fn.active && names.includes(fn.provider)))
    throw new ConfigError(
      `the config has no active function for ${names.join(', ')}, so no webhook would have an effect; add one under receive.functions`
    )
  const problems: Problem[] = active.flatMap(({ name, secret_name }) => {
    const empty = secret_name.filter(secret => secrets.get(secret) === '')
    return empty.length === 0
      ? []
      : [
          {
            message: `provider "${name}" needs the secret ${empty.join(', ')}, which is empty and verifies nothing; set it in the repository's secrets`
          }
        ]
  })
  const open = active.filter(isOpen).map(({ name }) => name)
  if (source === 'listener' && inputs.listenerToken === '' && open.length > 0)
    problems.push({
      message: `provider ${open.join(', ')} has no secret, so anyone could send webhooks to this listener; add a secret_name, or set the input listener-token, which makes the URL /webhooks/v1/t/<token>/<uri>`
    })
  if (problems.length > 0) throw new ConfigError(problems)
  return receive
}

function isDispatch(eventName: string): boolean {
  return ['repository_dispatch', 'workflow_dispatch'].includes(eventName)
}
