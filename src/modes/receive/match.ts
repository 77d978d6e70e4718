import type {
  InboundFunction,
  InboundMatch,
  InboundSignature,
  Provider
} from '../../config/schema/receive.ts'
import { matches } from '../../lib/glob.ts'
import { isExact, ownValue, stringOrNull } from '../../lib/json.ts'
import { REDACTED } from '../../redaction/redactor.ts'
import type {
  Document,
  FormatValue,
  Found,
  InboundWebhook
} from './inbound-webhook.ts'
import { overlapsSecret } from './variables.ts'

/** Whether a webhook matches; with `repeated` that is ambiguous. */
export type Fit =
  | { kind: 'fits' }
  | { kind: 'differs'; why: string }
  | { kind: 'repeated'; why: string }

/** A webhook with what is needed to evaluate it. */
export interface Incoming {
  webhook: InboundWebhook
  document: Document
  quote: FormatValue
  /** A recorded webhook comes from a record, with values hidden as `***`. */
  isRecorded: boolean
  /** The places of secret variables in the body. */
  secretPaths: ReadonlySet<string>
}

export const FITS: Fit = { kind: 'fits' }

/** Headers whose values may be quoted in the log; others can hold a secret. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set([
  'content-type',
  'user-agent',
  'x-event-key',
  'x-forgejo-event',
  'x-gitea-event',
  'x-github-event',
  'x-gitlab-event'
])

/** Bounds the work that the text of an unauthenticated sender can cause. */
const MAX_LENGTH = 65_536

/** A condition on a webhook. */
export type Test = (incoming: Incoming) => Fit

/**
 * Returns the tests of `match`: every key must fit, by GitHub's filter
 * patterns. Names of headers are case-insensitive. Texts, numbers and booleans
 * are compared as text. Anything else fits no pattern, not even one with `!`:
 * absent values, null, lists, objects, rounded numbers and texts above 65,536
 * characters.
 */
export function matchTests({ headers, query, body }: InboundMatch): Test[] {
  return [
    ...Object.entries(headers ?? {}).map(([name, patterns]): Test => {
      const key = name.toLowerCase()
      const test = textTest(`header ${name}`, patterns, {
        isHarmless: HARMLESS_HEADERS.has(key)
      })
      return incoming => test(ownValue(incoming.webhook.headers, key), incoming)
    }),
    ...Object.entries(query ?? {}).map(([name, patterns]): Test => {
      const test = textTest(`query ${name}`, patterns, { isHarmless: false })
      return incoming => test(ownValue(incoming.webhook.query, name), incoming)
    }),
    ...Object.entries(body ?? {}).map(([path, patterns]): Test => {
      const where = `body ${path}`
      return incoming =>
        anyOf(path, incoming, (found, isHarmless) =>
          fit(found, incoming, { where, patterns, isHarmless })
        )
    })
  ]
}

function textTest(
  where: string,
  patterns: readonly string[],
  { isHarmless }: { isHarmless: boolean }
) {
  return (value: unknown, incoming: Incoming): Fit =>
    incoming.isRecorded && value === REDACTED
      ? FITS
      : fit(textAt(value), incoming, { where, patterns, isHarmless })
}

/** Returns the tests of a rule that detects a ready-made type. */
export function ruleTests({ match, present, absent = [] }: MatchRule): Test[] {
  return [
    ...matchTests(match),
    ...absent.map(
      (name): Test =>
        ({ webhook }) =>
          ownValue(webhook.headers, name) === undefined
            ? FITS
            : { kind: 'differs', why: `header ${name} is present` }
    ),
    ...present.map((path): Test => {
      const place = `body ${path}`
      return ({ document }) => {
        const found = document.find(path)
        if (found.kind === 'repeated') return repeated(place)
        return found.kind === 'value' && found.value !== null
          ? FITS
          : { kind: 'differs', why: `${place} ${whyNot(found)}` }
      }
    })
  ]
}

/** Returns the first result that differs, else the first that is repeated. */
export function allOf(tests: readonly Test[], incoming: Incoming): Fit {
  let worst = FITS
  for (const test of tests) {
    const fit = test(incoming)
    if (fit.kind === 'differs') return fit
    if (worst.kind === 'fits') worst = fit
  }
  return worst
}

/** Returns whether one of the values at a path is as wanted. */
function anyOf(
  path: string,
  { document, secretPaths, isRecorded }: Incoming,
  test: (found: Found, isHarmless: boolean) => Fit
): Fit {
  const isSecret = overlapsSecret(path, secretPaths)
  const all = document.findAll(path)
  if (
    isSecret &&
    isRecorded &&
    all.some(found => found.kind === 'value' && found.value === REDACTED)
  )
    return FITS
  let first: Fit | null = null
  for (const found of all) {
    const fits = test(found, !isSecret)
    if (fits.kind !== 'differs') return fits
    first ??= fits
  }
  return first?.kind === 'differs' && all.length > 1
    ? { kind: 'differs', why: `${first.why}, and no other item matches` }
    : (first ?? FITS)
}

/** A place that cannot be decided, since senders may mean either value. */
function repeated(where: string): Fit {
  return {
    kind: 'repeated',
    why: `a key on the path to ${where} is duplicated`
  }
}

/** What a value is compared with; a harmless one is quoted where it differs. */
interface Expected {
  where: string
  patterns: readonly string[]
  isHarmless: boolean
}

function fit(
  found: Found,
  { quote }: Incoming,
  { where, patterns, isHarmless }: Expected
): Fit {
  if (found.kind === 'repeated') return repeated(where)
  if (found.kind === 'none' || found.value === null)
    return { kind: 'differs', why: `${where} ${whyNot(found)}` }
  const text = comparable(found.value)
  if (text !== null && matches(patterns, text)) return FITS
  const why = isHarmless
    ? `${where} is ${quote(found.value)}, not ${patterns.join(', ')}`
    : `${where} does not match ${patterns.join(', ')}`
  return { kind: 'differs', why }
}

function whyNot(found: Found): string {
  return found.kind === 'none' ? found.why : 'is null'
}

function textAt(value: unknown): Found {
  const text = stringOrNull(value)
  return text === null
    ? { kind: 'none', why: 'is missing' }
    : { kind: 'value', value: text }
}

function comparable(value: unknown): string | null {
  if (typeof value === 'string') return value.length > MAX_LENGTH ? null : value
  if (typeof value === 'boolean') return String(value)
  return typeof value === 'number' && isExact(value) ? String(value) : null
}

type Condition = InboundFunction['conditions'][number]

/**
 * Returns the test of a condition, which holds when the body's value at the path
 * equals one of the accepted values as JSON does, so `"1"` is not `1`, and
 * null is accepted only where it is written.
 */
export function conditionTest({ path, accepted_values }: Condition): Test {
  const accepted = accepted_values
    .map(value => JSON.stringify(value))
    .join(', ')
  return incoming =>
    anyOf(path, incoming, (found, isHarmless): Fit => {
      if (found.kind === 'repeated') return repeated(path)
      if (found.kind === 'none')
        return { kind: 'differs', why: `${path} ${found.why}` }
      const { value } = found
      if (accepted_values.some(accepted => accepted === value)) return FITS
      const why = isHarmless
        ? `${path} is ${incoming.quote(value)}, not ${accepted}`
        : `${path} is not ${accepted}`
      return { kind: 'differs', why }
    })
}

/** What a provider's `type` sets. */
interface ProviderPreset {
  /** What detects its webhooks: one of the rules must fit. */
  detectedBy: readonly MatchRule[]
  /** The scheme its sender has, null when it has none. */
  signature: InboundSignature | 'gitea' | null
}

/** A match, and paths at which the body must have a value. */
interface MatchRule {
  match: InboundMatch
  present: readonly string[]
  /** Headers of other senders, in lower case. */
  absent?: readonly string[]
}

type Type = NonNullable<Provider['type']>

const AUTHORIZATION: InboundSignature = {
  type: 'token',
  header: 'Authorization'
}

const GITEA_EVENTS = ['x-gitea-event', 'x-forgejo-event', 'x-gogs-event']

const PRESETS: Readonly<Record<Type, ProviderPreset>> = {
  // Gitea sends X-GitHub-Event too.
  github: {
    detectedBy: [{ ...header('x-github-event'), absent: GITEA_EVENTS }],
    signature: 'github'
  },
  gitea: { detectedBy: GITEA_EVENTS.map(header), signature: 'gitea' },
  sonarqube: {
    detectedBy: [header('x-sonarqube-project')],
    signature: {
      algorithm: 'sha256',
      header: 'X-Sonar-Webhook-HMAC-SHA256',
      prefix: '',
      encoding: 'hex'
    }
  },
  slack: {
    detectedBy: [header('x-slack-request-timestamp')],
    signature: 'slack'
  },
  stripe: { detectedBy: [header('stripe-signature')], signature: 'stripe' },
  gitlab: {
    detectedBy: [header('x-gitlab-event')],
    signature: { type: 'token', header: 'X-Gitlab-Token' }
  },
  bitbucket: {
    detectedBy: [header('x-event-key')],
    signature: {
      algorithm: 'sha256',
      header: 'X-Hub-Signature',
      prefix: 'sha256=',
      encoding: 'hex'
    }
  },
  'docker-hub': {
    detectedBy: [{ match: {}, present: ['push_data', 'repository.repo_name'] }],
    signature: null
  },
  harbor: {
    detectedBy: [
      { match: { body: { type: ['[A-Z]**'] } }, present: ['event_data'] },
      {
        match: { body: { specversion: ['1.*'], type: ['harbor.**'] } },
        present: ['data']
      }
    ],
    signature: AUTHORIZATION
  },
  quay: {
    detectedBy: [
      {
        match: {},
        present: ['repository', 'namespace', 'name', 'docker_url', 'homepage']
      }
    ],
    signature: null
  },
  acr: {
    detectedBy: [
      {
        match: {},
        present: ['id', 'timestamp', 'action', 'target.repository']
      }
    ],
    signature: AUTHORIZATION
  },
  registry: {
    detectedBy: [
      {
        match: {
          headers: {
            'content-type': [
              'application/vnd.docker.distribution.events.v[0-9]+\\+json**'
            ]
          }
        },
        present: ['events']
      }
    ],
    signature: AUTHORIZATION
  }
}

/**
 * Returns how the webhooks of a `type` are recognised, and how its sender
 * authenticates them. docker-hub and quay do not; acr and registry do where
 * they are configured to.
 */
export function providerPreset(type: Type): ProviderPreset {
  return PRESETS[type]
}

function header(name: string): MatchRule {
  return { match: { headers: { [name]: ['**'] } }, present: [] }
}
