import { own } from '../callback/own.ts'
import type { InboundFunction, Provider } from '../config/receive.ts'
import type { Document } from './document.ts'
import type { Incoming } from './match.ts'
import type { InboundWebhook } from './request.ts'
import { fitFunction } from './route.ts'
import { pathOf, readFromBody, readVariables, type Value } from './variables.ts'

type Variable = InboundFunction['variables'][number]

/** Outcome is what became of one function. */
export type Outcome =
  | { kind: 'held'; name: string; why: string }
  | { kind: 'failed'; name: string; errors: string[] }
  | {
      kind: 'ran'
      name: string
      values: Record<string, Value>
      warning: string | null
    }

const EVENT = 'x-github-event'
const PING = `a ping is what GitHub sends when a webhook is created; to run on it, name ${EVENT} in match`

/**
 * run answers what becomes of a function of the provider: its match and
 * conditions, then its variables. GitHub's ping is for no function that does
 * not ask for its event.
 */
export function run(
  provider: Provider,
  fn: InboundFunction,
  incoming: Incoming
): Outcome {
  const { name } = fn
  if (isPing(provider, incoming.webhook) && !asksForEvent(fn))
    return { kind: 'held', name, why: PING }
  const fit = fitFunction(fn, incoming)
  if (fit.kind === 'differs') return { kind: 'held', name, why: fit.why }
  if (fit.kind === 'repeated')
    return { kind: 'failed', name, errors: [`function ${name}: ${fit.why}`] }
  const { document } = incoming
  const read = readFromBody(fn.variables)
  const fault = read.length > 0 ? document.fault() : null
  if (fault !== null) {
    const names = read.map(variable => variable.name).join(', ')
    const error = `function ${name}: ${fault}, and ${names} would be read from it`
    return { kind: 'failed', name, errors: [error] }
  }
  const { values, errors } = readVariables(fn.variables, document)
  return errors.length === 0
    ? { kind: 'ran', name, values, warning: oddity(read, document) }
    : {
        kind: 'failed',
        name,
        errors: errors.map(error => `function ${name}, ${error}`)
      }
}

/** isPing claims that GitHub asks whether anybody is there. */
function isPing({ type }: Provider, { headers }: InboundWebhook): boolean {
  return type === 'github' && own(headers, EVENT) === 'ping'
}

function asksForEvent({ match }: InboundFunction): boolean {
  const names = Object.keys(match?.headers ?? {})
  return names.some(name => name.toLowerCase() === EVENT)
}

/** oddity answers why no name is found in the body, null where one can be. */
function oddity(
  variables: readonly Variable[],
  document: Document
): string | null {
  const named = variables.some(variable => !pathOf(variable).startsWith('['))
  const odd = named ? document.odd() : null
  return odd && `the body is ${odd}, in which no name is found`
}
