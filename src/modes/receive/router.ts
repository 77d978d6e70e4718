import type {
  InboundFunction,
  Provider,
  ReceiveConfig
} from '../../config/schema/receive.ts'
import type { Secrets } from '../../config/validate/issue.ts'
import { ownValue } from '../../lib/json.ts'
import type { Redact } from '../../lib/text.ts'
import { isReservedText, RESERVED_PREFIX } from '../../signature.ts'
import {
  createDocument,
  createFormatValue,
  type Document,
  type InboundWebhook,
  parsePaths,
  trimUri,
  uriOf
} from './inbound-webhook.ts'
import {
  allOf,
  conditionTest,
  FITS,
  type Fit,
  type Incoming,
  matchTests,
  providerPreset,
  ruleTests,
  type Test
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
  redact?: Redact
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
  return createRouter(receive)(webhook, trust)
}

/** Returns what routeWebhook does, for many webhooks of one config. */
export type Router = (webhook: InboundWebhook, trust: Trust) => RoutingResult

/** Returns a router, which prepares once what every webhook is tested with. */
export function createRouter(receive: ReceiveConfig): Router {
  const routes = receive.providers
    .filter(({ active }) => active)
    .map(provider => routeOf(provider, receive.functions))
  const read = createReader(receive)
  return (webhook, trust) => {
    const incomingFor = read(webhook, trust)
    const found = findRoute(routes, incomingFor)
    if (typeof found === 'string')
      return { status: 'no_provider', provider: null, reason: found }
    const incoming = incomingFor(found.provider)
    return (
      checkSender(routes, found, incomingFor, trust) ??
      slackChallenge(found.provider, incoming.document) ??
      runFunctions(found, incoming)
    )
  }
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

/** The response to the sender of a webhook. */
export type RoutingReply =
  | { kind: 'refused'; status: 401 | 404 | 500; code: string; message: string }
  | {
      kind: 'accepted'
      status: 200 | 202
      /** Slack shows this text. */
      more: Readonly<Record<string, string>>
    }
  | { kind: 'handshake'; body: Readonly<Record<string, unknown>> }

/**
 * Returns the response to a routing, which never repeats what was sent. Only a
 * sender that waits sees how the functions ended. Slack accepts only 200 from
 * a command.
 */
export function replyTo(
  routing: RoutingResult,
  provider: Pick<Provider, 'type'> | undefined,
  waits: boolean
): RoutingReply {
  switch (routing.status) {
    case 'invalid_signature':
      return refused(401, routing.status, 'The signature is missing or wrong.')
    case 'no_provider':
    case 'no_function':
      return refused(
        404,
        'no_function',
        'No provider or function matches this webhook.'
      )
    case 'handshake':
      return { kind: 'handshake', body: routing.response }
    case 'not_matched':
      return waits
        ? refused(404, routing.status, 'No function matches this webhook.')
        : accepted(provider)
    case 'failed':
      return waits
        ? refused(
            500,
            'function_failed',
            'A function failed; the log of the run says why.'
          )
        : accepted(provider)
    case 'succeeded':
      return accepted(provider)
  }
}

function refused(
  status: 401 | 404 | 500,
  code: string,
  message: string
): RoutingReply {
  return { kind: 'refused', status, code, message }
}

function accepted(provider: Pick<Provider, 'type'> | undefined): RoutingReply {
  return provider?.type === 'slack'
    ? {
        kind: 'accepted',
        status: 200,
        more: { response_type: 'ephemeral', text: 'Accepted.' }
      }
    : { kind: 'accepted', status: 202, more: {} }
}

/** True when FlexDeploy waits until the functions ran. */
export function isSync(headers: InboundWebhook['headers']): boolean {
  return /^ *true *$/i.test(headers['flex-sync-webhook'] ?? '')
}

/** An active provider with what its webhooks are tested with. */
interface Route {
  provider: Provider
  /** That of its type, and its own match. */
  tests: readonly Test[]
  functions: readonly FunctionRoute[]
}

interface FunctionRoute {
  fn: InboundFunction
  /** Undefined for any. */
  uri: string | undefined
  /** Its match and conditions. */
  tests: readonly Test[]
  /** The variables that need a body. */
  read: readonly Variable[]
}

function routeOf(
  provider: Provider,
  functions: ReceiveConfig['functions']
): Route {
  const rules = detectionRules(provider.type).map(ruleTests)
  return {
    provider,
    tests: [
      incoming => fitRules(rules, incoming),
      ...matchTests(provider.match ?? {})
    ],
    functions: functions
      .filter(fn => fn.active && fn.provider === provider.name)
      .map(fn => ({
        fn,
        uri: fn.uri === undefined ? undefined : uriOf(fn.uri),
        tests: [
          ...matchTests(fn.match ?? {}),
          ...fn.conditions.map(conditionTest)
        ],
        read: readFromBody(fn.variables)
      }))
  }
}

/** Returns a function that reads webhooks as a provider's type sends them. */
function createReader(receive: ReceiveConfig) {
  const paths = parsePaths(pathsOf(receive))
  const secret = secretPaths(receive.functions)
  return (
    webhook: InboundWebhook,
    { trusted = false, unread = false, redact = text => text }: Trust
  ): ReadFor => {
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
}

type ReadFor = (provider: Provider) => Incoming

/**
 * Returns the route of the first provider that a webhook fits, or why
 * none does. With a `type` both its rules and the provider's own match must
 * fit; with neither everything does. A key that repeats on a path fits nothing.
 */
function findRoute(
  routes: readonly Route[],
  incomingFor: ReadFor
): Route | string {
  const reasons: string[] = []
  for (const route of routes) {
    const fit = fitRoute(route, incomingFor)
    if (fit.kind === 'fits') return route
    reasons.push(`${route.provider.name}: ${fit.why}`)
  }
  return `no provider matches (${reasons.join('; ') || 'none is active'})`
}

function fitRoute({ provider, tests }: Route, incomingFor: ReadFor): Fit {
  return allOf(tests, incomingFor(provider))
}

/** Fits if one of the rules fits, else returns the first one's result. */
function fitRules(
  rules: readonly (readonly Test[])[],
  incoming: Incoming
): Fit {
  let first: Fit | null = null
  for (const tests of rules) {
    const fit = allOf(tests, incoming)
    if (fit.kind === 'fits') return fit
    first ??= fit
  }
  return first ?? FITS
}

function detectionRules(type: Provider['type']) {
  return type === undefined ? [] : providerPreset(type).detectedBy
}

/**
 * Returns why a webhook is not authenticated, null where it is. A body that
 * begins like a text that this action signs for itself never is: the MACs of
 * records use the providers' secrets and can be read.
 */
function checkSender(
  routes: readonly Route[],
  route: Route,
  incomingFor: ReadFor,
  { trusted = false, verified = trusted, secrets, now }: Trust
): RoutingResult | null {
  const { provider: found } = route
  const { webhook } = incomingFor(found)
  const proof = { secrets, now }
  const rejected = (reason: string): RoutingResult => ({
    status: 'invalid_signature',
    provider: found.name,
    reason
  })
  if (!trusted && isReservedText(webhook.body))
    return rejected(
      `its body begins with "${RESERVED_PREFIX}", which is reserved for texts that this action signs`
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
  const other = routes
    .slice(routes.indexOf(route) + 1)
    .find(
      one =>
        fitRoute(one, incomingFor).kind === 'fits' &&
        isVerified(one.provider, webhook, proof)
    )
  const hint = other
    ? `; provider ${other.provider.name}, which is listed later, can verify it: distinguish the two with match`
    : ''
  return rejected(why + hint)
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
  { provider, functions }: Route,
  incoming: Incoming
): RoutingResult {
  const { name } = provider
  const { webhook, quote } = incoming
  const called = functions.filter(
    ({ uri }) => uri === undefined || uri === trimUri(webhook.uri)
  )
  if (called.length > 0)
    return sumUp(
      name,
      called.map(one => evaluateFunction(provider, one, incoming))
    )
  const uris = new Set(functions.map(({ fn }) => quote(fn.uri)))
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
  { fn, tests, read }: FunctionRoute,
  incoming: Incoming
): FunctionResult {
  const { name } = fn
  if (isPing(provider, incoming.webhook) && !asksForEvent(fn))
    return { status: 'not_matched', name, why: PING }
  const fit = allOf(tests, incoming)
  if (fit.kind === 'differs')
    return { status: 'not_matched', name, why: fit.why }
  if (fit.kind === 'repeated')
    return { status: 'failed', name, errors: [`function ${name}: ${fit.why}`] }
  const { document } = incoming
  const fault = read.length > 0 ? document.fault() : null
  if (fault !== null) {
    const names = read.map(variable => variable.name).join(', ')
    const error = `function ${name}: ${fault}, so ${names} cannot be read`
    return { status: 'failed', name, errors: [error] }
  }
  const { values, errors } = readVariables(fn.variables, incoming)
  return errors.length === 0
    ? {
        status: 'succeeded',
        name,
        values,
        warning: nonObjectWarning(read, document)
      }
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

function nonObjectWarning(
  variables: readonly Variable[],
  document: Document
): string | null {
  const named = variables.some(variable => !pathOf(variable).startsWith('['))
  const type = named ? document.nonObjectType() : null
  return (
    type &&
    `the body is ${type}, so a path that starts with a name finds nothing in it`
  )
}

function sumUp(
  provider: string,
  outcomes: readonly FunctionResult[]
): RoutingResult {
  const functions: string[] = []
  const whys: string[] = []
  const errors: string[] = []
  const values: [string, Record<string, Value>][] = []
  let warning: string | null = null
  for (const outcome of outcomes) {
    const { name } = outcome
    if (outcome.status === 'not_matched') {
      whys.push(`${name}: ${outcome.why}`)
      continue
    }
    functions.push(name)
    if (outcome.status === 'failed') errors.push(...outcome.errors)
    else {
      values.push([name, outcome.values])
      warning ??= outcome.warning
    }
  }
  if (functions.length === 0)
    return {
      status: 'not_matched',
      provider,
      functions: outcomes.map(({ name }) => name),
      reason: `no function matches (${whys.join('; ')})`
    }
  // Unlike assignment, this makes an own property of `__proto__` too.
  const variables: Variables = Object.fromEntries(values)
  return errors.length === 0
    ? {
        status: 'succeeded',
        provider,
        functions,
        variables,
        ...(warning !== null && { warning })
      }
    : { status: 'failed', provider, functions, errors, variables }
}

function pathsOf({ providers, functions }: ReceiveConfig): string[] {
  return [
    ...CHALLENGE_PATHS,
    ...providers.flatMap(({ match, type }) => [
      ...bodyPaths(match),
      ...detectionRules(type).flatMap(rule => [
        ...bodyPaths(rule.match),
        ...rule.present
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
