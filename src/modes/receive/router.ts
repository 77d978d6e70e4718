import type {
  InboundFunction,
  Provider,
  ReceiveConfig
} from '../../config/schema/receive.ts'
import type { Secrets } from '../../config/validate/finding.ts'
import { ownValue } from '../../lib/json.ts'
import { OWN_PREFIX } from '../../signature.ts'
import {
  createDocument,
  createFormatValue,
  type Document,
  hasUri,
  type InboundWebhook,
  type Paths,
  parsePaths
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
  secretPaths,
  type Value,
  type Variables
} from './variables.ts'
import {
  isVerified,
  signatureHeaderName,
  type VerificationKeys,
  verificationError
} from './verify.ts'

/** The result of routing an inbound webhook. */
export type RoutingResult =
  /** No active provider matches. */
  | { status: 'no_provider'; provider: null; reason: string }
  /** The signature, token or attestation is missing or wrong. */
  | { status: 'invalid_signature'; provider: string | null; reason: string }
  /** The provider has no active function with that uri. */
  | { status: 'no_function'; provider: string; reason: string }
  /** No function with that uri has a match and conditions that hold. */
  | {
      status: 'not_matched'
      provider: string
      functions: string[]
      reason: string
    }
  /** The sender checks the URL; no function is run. */
  | {
      status: 'handshake'
      provider: string
      reason: string
      /** What the sender gets. */
      response: Readonly<Record<string, unknown>>
    }
  /** A function that matched failed; the variables are those of the others. */
  | {
      status: 'failed'
      provider: string
      functions: string[]
      errors: string[]
      variables: Variables
    }
  | {
      status: 'succeeded'
      provider: string
      functions: string[]
      variables: Variables
      /** What is unusual about the body. */
      warning?: string
    }

/** What is known of a webhook and its sender before it is routed. */
interface Trust {
  /** The values of the `secrets` input by name. */
  secrets: Secrets
  /** In Unix milliseconds. */
  now: number
  /**
   * True for a webhook from a record, verified before: no signature is
   * required, and a value stored as `***` matches any pattern.
   */
  trusted?: boolean
  /** True for a webhook that the relay has verified. */
  verified?: boolean
  /** True for an unauthenticated sender's body: no value is read from it. */
  unread?: boolean
  /** Hides secrets in what is quoted from the webhook. */
  redact?: (text: string) => string
}

/**
 * Returns the result of an inbound webhook: its provider by match, then its
 * signature, then the functions with its uri. In this order an unauthenticated
 * sender cannot find out which uris exist. Never throws for the webhook's
 * content; quotes from it are short and on one line.
 */
export function routeWebhook(
  receive: ReceiveConfig,
  webhook: InboundWebhook,
  trust: Trust
): RoutingResult {
  const incomingFor = createReader(receive, webhook, trust)
  const found = findProvider(receive.providers, incomingFor)
  if (typeof found === 'string')
    return { status: 'no_provider', provider: null, reason: found }
  const incoming = incomingFor(found)
  return (
    checkSender(receive.providers, found, incomingFor, trust) ??
    slackChallenge(found, incoming.document) ??
    runFunctions(receive.functions, found, incoming)
  )
}

/** Bodies up to this size are read from any sender: parsing takes < 10 ms. */
const LONG_BYTES = 64 * 1024

/**
 * True when a long webhook has no valid signature of any of `providers`: it is
 * refused without parsing, because 25 MiB of brackets take 5 s and 800 MB.
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

/**
 * Returns the status of the response to an accepted webhook, and what else is
 * in it: Slack accepts only 200 from a command, and shows the text.
 */
export function acceptedReply({ type }: Pick<Provider, 'type'>): {
  status: 200 | 202
  more: Readonly<Record<string, string>>
} {
  return type === 'slack'
    ? {
        status: 200,
        more: { response_type: 'ephemeral', text: 'Accepted.' }
      }
    : { status: 202, more: {} }
}

/** Returns a function that reads the webhook as a provider's type sends it. */
function createReader(
  receive: ReceiveConfig,
  webhook: InboundWebhook,
  { trusted = false, unread = false, redact = text => text }: Trust
): ReadFor {
  const { paths, secret } = placesOf(receive)
  const readAs = (fields: boolean): Incoming => ({
    webhook,
    document: createDocument(webhook, paths, { unread, fields }),
    quote: createFormatValue(redact),
    isRecorded: trusted,
    secretPaths: secret
  })
  const plain = readAs(false)
  let ofFields: Incoming | null = null
  // Slack's commands are forms without payload.
  return ({ type }) => {
    if (type !== 'slack') return plain
    ofFields ??= readAs(true)
    return ofFields
  }
}

type ReadFor = (provider: Provider) => Incoming

/**
 * Returns the first active provider that a webhook fits, or why
 * none does. With a `type` both its marks and the provider's own match must
 * fit; with neither everything does. A key that repeats on a path fits nothing.
 */
function findProvider(
  providers: readonly Provider[],
  incomingFor: ReadFor
): Provider | string {
  const reasons: string[] = []
  for (const provider of providers) {
    if (!provider.active) continue
    const fit = fitProvider(provider, incomingFor(provider))
    if (fit.kind === 'fits') return provider
    reasons.push(`${provider.name}: ${fit.why}`)
  }
  return `no provider matches (${reasons.join('; ') || 'none is active'})`
}

const FITS: Fit = { kind: 'fits' }

function fitProvider({ type, match }: Provider, incoming: Incoming): Fit {
  const marks = marksOf(type).map(mark => matchRule(mark, incoming))
  const [mark = FITS] = marks
  return allOf([
    marks.find(({ kind }) => kind === 'fits') ?? mark,
    matchWebhookRules(match ?? {}, incoming)
  ])
}

function marksOf(type: Provider['type']) {
  return type === undefined ? [] : providerPreset(type).marks
}

/**
 * Returns why a webhook is not authenticated, null where it is. A body that
 * begins like a text that this action signs for itself never is: the MACs of
 * records use the providers' secrets and can be read.
 */
function checkSender(
  providers: readonly Provider[],
  found: Provider,
  incomingFor: ReadFor,
  { trusted = false, verified = trusted, ...proof }: Trust
): RoutingResult | null {
  const { webhook } = incomingFor(found)
  const rejected = (reason: string): RoutingResult => ({
    status: 'invalid_signature',
    provider: found.name,
    reason
  })
  if (!trusted && isOwnText(webhook.body))
    return rejected(
      `its body begins with "${OWN_PREFIX}", which is reserved for texts that this action signs`
    )
  const why = verified ? null : verificationError(found, webhook, proof)
  if (why === null) return null
  if (isBitbucketTest(found, webhook))
    return {
      status: 'handshake',
      provider: found.name,
      reason: 'Bitbucket sends diagnostics:ping, unsigned, to test the URL',
      response: { accepted: true }
    }
  const other = providers
    .slice(providers.indexOf(found) + 1)
    .find(
      one =>
        one.active &&
        fitProvider(one, incomingFor(one)).kind === 'fits' &&
        isVerified(one, webhook, proof)
    )
  const hint = other
    ? `; provider ${other.name}, which is listed later, can verify it: distinguish the two with match`
    : ''
  return rejected(why + hint)
}

function isOwnText(body: Buffer): boolean {
  return body.subarray(0, OWN_PREFIX.length).toString() === OWN_PREFIX
}

function isBitbucketTest(
  provider: Provider,
  { headers }: InboundWebhook
): boolean {
  const proof = signatureHeaderName(provider)
  return (
    provider.type === 'bitbucket' &&
    ownValue(headers, 'x-event-key') === 'diagnostics:ping' &&
    (proof === null || ownValue(headers, proof) === undefined)
  )
}

const CHALLENGE_PATHS = ['type', 'challenge']

const MAX_CHALLENGE = 1_000

/** Slack sends a challenge when a URL is entered, and wants it back. */
function slackChallenge(
  { name, type }: Provider,
  document: Document
): RoutingResult | null {
  if (type !== 'slack') return null
  const [kind, challenge] = CHALLENGE_PATHS.map(path => {
    const found = document.find(path)
    return found.kind === 'value' ? found.value : null
  })
  return kind === 'url_verification' &&
    typeof challenge === 'string' &&
    challenge.length <= MAX_CHALLENGE
    ? {
        status: 'handshake',
        provider: name,
        reason: 'Slack sends url_verification to check the URL',
        response: { challenge }
      }
    : null
}

function runFunctions(
  all: readonly InboundFunction[],
  provider: Provider,
  incoming: Incoming
): RoutingResult {
  const { name } = provider
  const { webhook, quote } = incoming
  const own = all.filter(fn => fn.active && fn.provider === name)
  const called = own.filter(
    fn => fn.uri === undefined || hasUri(webhook, fn.uri)
  )
  if (called.length > 0)
    return sumUp(
      name,
      called.map(fn => evaluateFunction(provider, fn, incoming))
    )
  const uris = new Set(own.map(fn => quote(fn.uri)))
  const known = [...uris].slice(0, 5).join(', ') || 'none'
  const reason = `provider ${name} has no active function with uri ${quote(webhook.uri)}; it has ${known}`
  return { status: 'no_function', provider: name, reason }
}

type Variable = InboundFunction['variables'][number]

type FunctionResult =
  | { status: 'not_matched'; name: string; why: string }
  | { status: 'failed'; name: string; errors: string[] }
  | {
      status: 'succeeded'
      name: string
      values: Record<string, Value>
      warning: string | null
    }

const EVENT = 'x-github-event'

const PING = `GitHub sends a ping when a webhook is created; to run on it, name ${EVENT} in match`

/** GitHub's ping matches only functions that name its event in match. */
function evaluateFunction(
  provider: Provider,
  fn: InboundFunction,
  incoming: Incoming
): FunctionResult {
  const { name } = fn
  if (isPing(provider, incoming.webhook) && !asksForEvent(fn))
    return { status: 'not_matched', name, why: PING }
  const fit = matchFunction(fn, incoming)
  if (fit.kind === 'differs')
    return { status: 'not_matched', name, why: fit.why }
  if (fit.kind === 'repeated')
    return { status: 'failed', name, errors: [`function ${name}: ${fit.why}`] }
  const { document } = incoming
  const read = readFromBody(fn.variables)
  const fault = read.length > 0 ? document.fault() : null
  if (fault !== null) {
    const names = read.map(variable => variable.name).join(', ')
    const error = `function ${name}: ${fault}, so ${names} cannot be read`
    return { status: 'failed', name, errors: [error] }
  }
  const { values, errors } = readVariables(fn.variables, incoming)
  return errors.length === 0
    ? { status: 'succeeded', name, values, warning: oddity(read, document) }
    : {
        status: 'failed',
        name,
        errors: errors.map(error => `function ${name}, ${error}`)
      }
}

function isPing({ type }: Provider, { headers }: InboundWebhook): boolean {
  return type === 'github' && ownValue(headers, EVENT) === 'ping'
}

function asksForEvent({ match }: InboundFunction): boolean {
  const names = Object.keys(match?.headers ?? {})
  return names.some(name => name.toLowerCase() === EVENT)
}

function oddity(
  variables: readonly Variable[],
  document: Document
): string | null {
  const named = variables.some(variable => !pathOf(variable).startsWith('['))
  const odd = named ? document.odd() : null
  return (
    odd &&
    `the body is ${odd}, so a path that starts with a name finds nothing in it`
  )
}

/** Returns whether a function's match and conditions hold. */
function matchFunction(fn: InboundFunction, incoming: Incoming): Fit {
  return allOf([
    matchWebhookRules(fn.match ?? {}, incoming),
    ...fn.conditions.map(condition => matchCondition(condition, incoming))
  ])
}

function sumUp(
  provider: string,
  outcomes: readonly FunctionResult[]
): RoutingResult {
  const unmatched = outcomes.filter(outcome => outcome.status === 'not_matched')
  if (unmatched.length === outcomes.length) {
    const whys = unmatched.map(({ name, why }) => `${name}: ${why}`)
    const reason = `no function matches (${whys.join('; ')})`
    return {
      status: 'not_matched',
      provider,
      functions: namesOf(unmatched),
      reason
    }
  }
  const functions = namesOf(
    outcomes.filter(({ status }) => status !== 'not_matched')
  )
  const errors = outcomes.flatMap(outcome =>
    outcome.status === 'failed' ? outcome.errors : []
  )
  // Unlike assignment, this makes an own property of `__proto__` too.
  const variables: Variables = Object.fromEntries(
    outcomes.flatMap(outcome =>
      outcome.status === 'succeeded' ? [[outcome.name, outcome.values]] : []
    )
  )
  const [warning] = outcomes.flatMap(outcome =>
    outcome.status === 'succeeded' && outcome.warning !== null
      ? [outcome.warning]
      : []
  )
  return errors.length === 0
    ? {
        status: 'succeeded',
        provider,
        functions,
        variables,
        ...(warning !== undefined && { warning })
      }
    : { status: 'failed', provider, functions, errors, variables }
}

function namesOf(outcomes: readonly FunctionResult[]): string[] {
  return outcomes.map(({ name }) => name)
}

/** Places in bodies. */
interface Places {
  /** Those that a config looks up. */
  paths: Paths
  /** Those that hold what a variable calls secret. */
  secret: ReadonlySet<string>
}

const places = new WeakMap<ReceiveConfig, Places>()

/** A server routes many webhooks by one config. */
function placesOf(receive: ReceiveConfig): Places {
  const found = places.get(receive) ?? {
    paths: parsePaths(pathsOf(receive)),
    secret: secretPaths(receive.functions)
  }
  places.set(receive, found)
  return found
}

function pathsOf({ providers, functions }: ReceiveConfig): string[] {
  return [
    ...CHALLENGE_PATHS,
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
      ...variables.filter(({ from }) => from === 'body').map(pathOf)
    ])
  ]
}

function bodyPaths(match: Provider['match']): string[] {
  return Object.keys(match?.body ?? {})
}
