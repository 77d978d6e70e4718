import type {
  InboundFunction,
  Provider,
  ReceiveConfig
} from '../../config/schema/receive.ts'
import type { Secrets } from '../../config/validate/finding.ts'
import { ownValue } from '../../lib/json.ts'
import {
  createDocument,
  createFormatValue,
  type Document,
  type InboundWebhook,
  trimmed,
  uriOf
} from './inbound-webhook.ts'
import {
  allOf,
  type Fit,
  type Incoming,
  matchCondition,
  matchRule,
  matchWebhookRules,
  providerPreset
} from './match.ts'
import {
  pathOf,
  readFromBody,
  readVariables,
  type Value,
  type Variables
} from './variables.ts'
import {
  isVerified,
  type VerificationKeys,
  verificationError
} from './verify.ts'

/** RoutingResult is what came of one inbound webhook. */
export type RoutingResult =
  /** No provider matches, or it has no active function of that uri. */
  | { kind: 'unmatched'; provider: string | null; reason: string }
  /** The signature or token is missing or wrong. */
  | { kind: 'unsigned'; provider: string; reason: string }
  /** No function of the uri has a match and conditions that hold. */
  | { kind: 'held'; provider: string; functions: string[]; reason: string }
  /** A function that matched failed; the variables are the others'. */
  | {
      kind: 'failed'
      provider: string
      functions: string[]
      errors: string[]
      variables: Variables
    }
  | {
      kind: 'ran'
      provider: string
      functions: string[]
      variables: Variables
      /** warning is what is odd about the body. */
      warning?: string
    }

interface Trust {
  /** secrets are the values of the `secrets` input by name. */
  secrets: Secrets
  /** now is in Unix milliseconds. */
  now: number
  /**
   * trusted webhooks were verified before and come out of a record: no
   * signature is asked for, and a header stored as `***` fits any pattern.
   */
  trusted?: boolean
  /** verified webhooks were verified by the relay. */
  verified?: boolean
  /** unread bodies are those of strangers: nothing is found in them. */
  unread?: boolean
  /** redact hides secrets in what is quoted from the webhook. */
  redact?: (text: string) => string
}

/**
 * Returns what `receive` makes of an inbound webhook: its provider by
 * match, then its signature, then the functions of its uri, in this order, so
 * that who cannot sign learns nothing of the uris. It never throws for what is
 * in the webhook. What it quotes from there is short and on one line.
 */
export function routeWebhook(
  receive: ReceiveConfig,
  webhook: InboundWebhook,
  {
    trusted = false,
    verified = trusted,
    unread = false,
    redact = text => text,
    ...proof
  }: Trust
): RoutingResult {
  const incoming: Incoming = {
    webhook,
    document: createDocument(webhook, pathsOf(receive), unread),
    quote: createFormatValue(redact),
    starred: trusted
  }
  const found = findProvider(receive.providers, incoming)
  if (typeof found === 'string')
    return { kind: 'unmatched', provider: null, reason: found }
  const provider = found.name
  const why = verified ? null : verificationError(found, webhook, proof)
  if (why !== null) {
    const later = laterThan(found, receive.providers, incoming)
    const other = later.find(one => isVerified(one, webhook, proof))
    const hint = other
      ? `; it fits provider ${other.name}, which stands later and would match, too: tell them apart with match`
      : ''
    return { kind: 'unsigned', provider, reason: why + hint }
  }
  const functions = functionsOf(receive.functions, provider, webhook.uri)
  if (functions.length === 0) {
    const uri = incoming.quote(webhook.uri)
    const reason = `${provider} has no active function of the uri ${uri}`
    return { kind: 'unmatched', provider, reason }
  }
  return sumUp(
    provider,
    functions.map(fn => evaluateFunction(found, fn, incoming))
  )
}

function sumUp(
  provider: string,
  outcomes: readonly FunctionResult[]
): RoutingResult {
  const held = outcomes.filter(outcome => outcome.kind === 'held')
  if (held.length === outcomes.length) {
    const whys = held.map(({ name, why }) => `${name}: ${why}`)
    const reason = `no function matches (${whys.join('; ')})`
    return { kind: 'held', provider, functions: namesOf(held), reason }
  }
  const functions = namesOf(outcomes.filter(({ kind }) => kind !== 'held'))
  const errors = outcomes.flatMap(outcome =>
    outcome.kind === 'failed' ? outcome.errors : []
  )
  // Unlike assignment, this makes an own property of `__proto__` too.
  const variables: Variables = Object.fromEntries(
    outcomes.flatMap(outcome =>
      outcome.kind === 'ran' ? [[outcome.name, outcome.values]] : []
    )
  )
  const [warning] = outcomes.flatMap(outcome =>
    outcome.kind === 'ran' && outcome.warning !== null ? [outcome.warning] : []
  )
  return errors.length === 0
    ? {
        kind: 'ran',
        provider,
        functions,
        variables,
        ...(warning !== undefined && { warning })
      }
    : { kind: 'failed', provider, functions, errors, variables }
}

function namesOf(outcomes: readonly FunctionResult[]): string[] {
  return outcomes.map(({ name }) => name)
}

/** OURS begins everything that this action signs for itself. */
const OURS = Buffer.from('webhook-action/')

interface FreshTrust {
  /** verified webhooks were verified by the relay. */
  verified?: boolean
  /** unread bodies are those of strangers. */
  unread?: boolean
  secrets: ReadonlyMap<string, string>
  /** now is in Unix milliseconds. */
  now: number
  redact: (text: string) => string
}

/**
 * Returns the judgement of a webhook that has just come in. A body that
 * begins as what this action signs for itself is never signed: the macs of its
 * records are made with the providers' secrets, and are there to be read.
 */
export function fresh(
  receive: ReceiveConfig,
  webhook: InboundWebhook,
  trust: FreshTrust
): RoutingResult {
  const judgement = routeWebhook(receive, webhook, trust)
  const { provider } = judgement
  const isOurs = webhook.body.subarray(0, OURS.length).equals(OURS)
  return isOurs && provider !== null
    ? {
        kind: 'unsigned',
        provider,
        reason: 'its body begins as what this action signs for itself'
      }
    : judgement
}

/**
 * Returns the first active provider that a webhook fits, or why
 * none does. With a `type` both its marks and the provider's own match must
 * fit; with neither everything does. A key that repeats on a path fits nothing.
 */
function findProvider(
  providers: readonly Provider[],
  incoming: Incoming
): Provider | string {
  const reasons: string[] = []
  for (const provider of providers) {
    if (!provider.active) continue
    const fit = fitProvider(provider, incoming)
    if (fit.kind === 'fits') return provider
    reasons.push(`${provider.name}: ${fit.why}`)
  }
  return `no provider matches (${reasons.join('; ') || 'none is active'})`
}

/** Returns the other active providers that a webhook fits. */
function laterThan(
  found: Provider,
  providers: readonly Provider[],
  incoming: Incoming
): Provider[] {
  return providers
    .slice(providers.indexOf(found) + 1)
    .filter(one => one.active && fitProvider(one, incoming).kind === 'fits')
}

/** Returns a provider's active functions of a uri. */
function functionsOf(
  functions: readonly InboundFunction[],
  provider: string,
  uri: string
): InboundFunction[] {
  return functions.filter(
    fn =>
      fn.active &&
      fn.provider === provider &&
      (fn.uri === undefined || uriOf(fn.uri) === trimmed(uri))
  )
}

/** Returns whether a function's match and conditions hold. */
function matchFunction(fn: InboundFunction, incoming: Incoming): Fit {
  return allOf([
    matchWebhookRules(fn.match ?? {}, incoming),
    ...fn.conditions.map(condition => matchCondition(condition, incoming))
  ])
}

/** Returns every path that a config looks up in a body. */
function pathsOf({ providers, functions }: ReceiveConfig): string[] {
  return [
    ...providers.flatMap(({ match, type }) => [
      ...bodyPaths(match),
      ...marksOf(type).flatMap(mark => [
        ...bodyPaths(mark.match),
        ...mark.present
      ])
    ]),
    ...functions.flatMap(({ match, conditions, variables }) => [
      ...bodyPaths(match),
      ...conditions.map(({ path }) => path),
      ...variables.map(pathOf)
    ])
  ]
}

function fitProvider({ type, match }: Provider, incoming: Incoming): Fit {
  const marks = marksOf(type).map(mark => matchRule(mark, incoming))
  const [mark = FITS] = marks
  return allOf([
    marks.find(({ kind }) => kind === 'fits') ?? mark,
    matchWebhookRules(match ?? {}, incoming)
  ])
}

const FITS: Fit = { kind: 'fits' }

function marksOf(type: Provider['type']) {
  return type === undefined ? [] : providerPreset(type).marks
}

function bodyPaths(match: Provider['match']): string[] {
  return Object.keys(match?.body ?? {})
}

type Variable = InboundFunction['variables'][number]

/** FunctionResult is what became of one function. */
type FunctionResult =
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
 * Returns what becomes of a function of the provider: its match and
 * conditions, then its variables. GitHub's ping is for no function that does
 * not ask for its event.
 */
function evaluateFunction(
  provider: Provider,
  fn: InboundFunction,
  incoming: Incoming
): FunctionResult {
  const { name } = fn
  if (isPing(provider, incoming.webhook) && !asksForEvent(fn))
    return { kind: 'held', name, why: PING }
  const fit = matchFunction(fn, incoming)
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
  return type === 'github' && ownValue(headers, EVENT) === 'ping'
}

function asksForEvent({ match }: InboundFunction): boolean {
  const names = Object.keys(match?.headers ?? {})
  return names.some(name => name.toLowerCase() === EVENT)
}

/** Returns why no name is found in the body, null where one can be. */
function oddity(
  variables: readonly Variable[],
  document: Document
): string | null {
  const named = variables.some(variable => !pathOf(variable).startsWith('['))
  const odd = named ? document.odd() : null
  return odd && `the body is ${odd}, in which no name is found`
}

/** LONG_BYTES are read of anybody: no JSON of this size takes 10 ms. */
const LONG_BYTES = 64 * 1024

/**
 * isUnauthenticated claims that a long webhook is proven to come from none of
 * `providers`, so that it need not be read to be refused: 25 MiB of brackets
 * take 5 s and 800 MB.
 */
export function isUnauthenticated(
  providers: readonly Provider[],
  webhook: InboundWebhook,
  proof: VerificationKeys
): boolean {
  return (
    webhook.body.length > LONG_BYTES &&
    providers.every(
      provider => verificationError(provider, webhook, proof) !== null
    )
  )
}
