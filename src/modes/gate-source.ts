import { carriesSignature } from '../callback/event.ts'
import { ConfigError } from '../config/error.ts'
import type { Given } from './step.ts'

const TOKEN = /^[A-Za-z0-9_-]{16,200}$/
const WITH_CONTEXT = ['status', 'deployment_status', 'check_run']

/** Source is where a gate's callback comes from. */
export type Source = 'callback' | 'listener' | 'status' | 'event'

/**
 * sourceOf answers where the callback comes from. Inputs that do not fit it
 * are a ConfigError.
 */
export function sourceOf({ inputs }: Given): Source {
  const { via, callback, environment, context, dryRun } = inputs
  const source = callback.trim() === '' ? via : 'callback'
  const { eventName } = environment
  const problem = (message: string): never => {
    throw new ConfigError(message)
  }
  if (dryRun)
    problem(
      'input dry-run is true, but a gate that goes on with a chain claims its link first, which cannot be rehearsed; leave dry-run out, or use it with mode notify, chain or callback'
    )
  if (inputs.callbackFormat !== '' && source === 'status')
    problem(
      'input callback-format is set, but a commit status has a form of its own; leave it out'
    )
  if (inputs.callbackSecretName !== '') {
    if (source === 'callback' || source === 'status')
      problem(
        `input callback-secret-name is set, but a callback from ${source === 'callback' ? 'the input callback' : 'a commit status'} cannot carry a signature; leave one of the two out`
      )
    if (source === 'event' && WITH_CONTEXT.includes(eventName))
      problem(
        `input callback-secret-name is set, but a ${eventName} event cannot carry a signature; leave it out`
      )
  }
  const byContext =
    source === 'status' ||
    (source === 'event' && WITH_CONTEXT.includes(eventName))
  if (byContext && context === '')
    problem(
      'input context is missing; write the one context (status), name (check run) or environment (deployment) that counts'
    )
  if (
    inputs.chain !== '' &&
    (source !== 'event' || !carriesSignature(eventName))
  )
    problem(
      'input chain is set, but only repository_dispatch and workflow_dispatch events carry the token that goes on with a chain; leave chain out'
    )
  if (source === 'listener' && !TOKEN.test(inputs.callbackToken))
    problem(
      'input callback-token must be 16 or more characters of A-Z, a-z, 0-9, _ and -, which whoever calls back is told beforehand; openssl rand -hex 16 makes one'
    )
  return source
}
