import { ConfigError, type Problem } from '../config/error.ts'
import type { Config } from '../config/parse.ts'
import type { Provider, Receive } from '../config/receive.ts'
import { TOKEN } from '../receive/address.ts'
import type { Given } from './step.ts'

/** Source is where the inbound webhook comes from. */
export type Source = 'event' | 'listener' | 'record'

/**
 * receiveSource answers where the inbound webhook comes from. Inputs that do
 * not fit it are a ConfigError.
 */
export function receiveSource({ inputs }: Pick<Given, 'inputs'>): Source {
  const { via, record, callbackToken, dryRun, environment } = inputs
  const problems: string[] = []
  if (dryRun)
    problems.push(
      'input dry-run is true, but receive sends nothing; leave it out'
    )
  if (via === 'status')
    problems.push(
      'input via is "status", which brings no webhook; write event or listener'
    )
  if (record !== '' && via === 'listener')
    problems.push(
      'input record gives the webhook to judge again, and via: listener would wait for another; leave one of the two out'
    )
  if (record === '' && via === 'event' && !isDispatch(environment.eventName))
    problems.push(
      `a ${environment.eventName} event carries no webhook; start the workflow with repository_dispatch, or write via: listener, or give the input record`
    )
  if (callbackToken !== '' && !TOKEN.test(callbackToken))
    problems.push(
      'input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -; openssl rand -hex 16 makes one'
    )
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  if (record !== '') return 'record'
  return via === 'listener' ? 'listener' : 'event'
}

/**
 * receivable answers the config of what is received. No active provider or no
 * active function, a secret that is empty and, at a listener without a token,
 * a provider without a secret are ConfigErrors.
 */
export function receivable(
  { inputs, secrets }: Pick<Given, 'inputs' | 'secrets'>,
  { receive }: Pick<Config, 'receive'>,
  source: Source
): Receive {
  const active = receive?.providers.filter(provider => provider.active) ?? []
  if (receive === undefined || active.length === 0)
    throw new ConfigError(
      'the config has no active provider to receive from; write receive: with providers and functions in it'
    )
  const names = active.map(({ name }) => name)
  if (!receive.functions.some(fn => fn.active && names.includes(fn.provider)))
    throw new ConfigError(
      `the config has no active function for ${names.join(', ')}, so that no webhook would do anything; write one under receive.functions`
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
  if (source === 'listener' && inputs.callbackToken === '' && open.length > 0)
    problems.push({
      message: `anybody could send what provider ${open.join(', ')} takes, for it has no secret; give it a secret_name, or the input callback-token, with which the URL is /webhooks/v1/t/<token>/<uri>`
    })
  if (problems.length > 0) throw new ConfigError(problems)
  return receive
}

/** isOpen claims that a provider has no secret: who sends is not proven. */
export function isOpen({ secret_name }: Provider): boolean {
  return secret_name.length === 0
}

function isDispatch(eventName: string): boolean {
  return eventName === 'repository_dispatch'
}
