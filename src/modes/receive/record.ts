import type { ReceiveConfig } from '../../config/schema/receive.ts'
import { ConfigError } from '../../errors.ts'
import type { Io } from '../../io.ts'
import { decodeUtf8, toJson } from '../../lib/json.ts'
import { lookup, parsePath } from '../../lib/json-path.ts'
import type { Redact } from '../../lib/text.ts'
import {
  isGenuine,
  type ReceivedWebhook,
  readReceived,
  receivedMac,
  type StoredWebhook
} from '../../record/received.ts'
import {
  createPlaceholders,
  createRedactor,
  isSensitive,
  REDACTED
} from '../../redaction/redactor.ts'
import { signatureHeader } from '../../signature.ts'
import { referencedSecret } from '../../templates/parse.ts'
import { renderText } from '../../templates/render.ts'
import { ESCAPED, toStoredLiteral } from '../../templates/store.ts'
import type { ModeInput } from '../shared/result.ts'
import {
  type InboundWebhook,
  parseBody,
  READ_HEADERS
} from './inbound-webhook.ts'
import { providerPreset } from './match.ts'
import { type Evaluation, type ReceiveOutcome, reasonOf } from './result.ts'
import { type RoutingResult, routeWebhook } from './router.ts'
import { leafTexts, overlapsSecret, pathOf, secretPaths } from './variables.ts'
import { keysOf, signatureHeaderName } from './verify.ts'

/**
 * Returns the outcome of a record's webhook, evaluated again. Its signature was
 * verified then, and its MAC is verified now.
 */
export function resubmit(
  input: ModeInput,
  record: RecordedWebhook,
  receive: ReceiveConfig,
  io: Io
): ReceiveOutcome {
  const { secrets } = input
  const refuse = (why: string): ReceiveOutcome => ({
    kind: 'refused',
    reason: `record rejected: ${why}`
  })
  const problem = provenanceProblem(input, record, receive)
  if (problem !== null) return refuse(problem)
  const { received } = record
  const { provider } = received
  const webhook = fromStoredWebhook(received, secrets)
  if (webhook === null)
    return refuse(
      'it has no body, which contained a secret in a form that cannot be restored; have the sender send it again'
    )
  if ('missing' in webhook)
    return refuse(
      `it contains the secret ${webhook.missing}, which has no value in the input secrets; add it there`
    )
  const now = io.clock.now()
  const { redact } = io
  const trust = { secrets, now, trusted: true, redact }
  const routing = routeWebhook(receive, webhook, trust)
  if (routing.provider !== provider)
    return refuse(
      `it was from provider ${provider}, but now ${routing.provider === null ? 'no provider' : `provider ${routing.provider}`} matches it; have the sender send it again, or change the order or the match of the providers`
    )
  const blind = redactedMatchKey(receive, routing, webhook)
  if (blind !== null) return refuse(blind)
  const isSigned = keysOf(receive, secrets, provider).length > 0
  io.log.info(
    `resubmitted: ${received.id}, received ${received.received} with verdict ${received.verdict}; ${isSigned ? 'its mac is valid' : 'trusted because trust-record is true'}`
  )
  return {
    kind: 'evaluated',
    evaluation: {
      webhook,
      routing,
      now,
      retryOf: received.id,
      knownUrl: null
    }
  }
}

/** Returns why a record cannot be trusted, null where it can. */
function provenanceProblem(
  { inputs, secrets }: Part,
  { repository: from, received }: RecordedWebhook,
  receive: ReceiveConfig
): string | null {
  const { repository } = inputs.environment
  const { provider } = received
  if (from !== repository)
    return `it is from ${from || 'another repository'}, not from this repository`
  if (received.verdict === 401)
    return 'its signature or attestation was missing or wrong (verdict 401), and a record keeps none to verify; have the sender send it again'
  if (provider === null)
    return 'no provider matched it; have the sender send it again'
  if (!isActive(receive, provider))
    return `the config no longer has an active provider ${provider}; have the sender send it again`
  const keys = keysOf(receive, secrets, provider)
  if (keys.length === 0)
    return inputs.trustRecord
      ? null
      : `provider ${provider} has no secret, so anyone could have written it; set trust-record: true if you know where it is from, or have the sender send it again`
  if (isGenuine(keys, repository, received)) return null
  return received.mac === null
    ? 'it has no mac; have the sender send it again'
    : `its mac is wrong: the record or the secret of ${provider} was changed; have the sender send it again`
}

/**
 * Returns why a record does not show whether a function matches, null where it
 * does: what its match looks at may be redacted.
 */
function redactedMatchKey(
  { functions }: ReceiveConfig,
  routing: RoutingResult,
  { headers, query }: InboundWebhook
): string | null {
  if (!('variables' in routing)) return null
  const secret = secretPaths(functions)
  for (const { name, match, conditions } of functions) {
    if (!routing.functions.includes(name)) continue
    const header = Object.keys(match?.headers ?? {}).find(
      key => headers[key.toLowerCase()] === REDACTED
    )
    const parameter = Object.keys(match?.query ?? {}).find(
      key => query[key] === REDACTED
    )
    const place = [
      ...Object.keys(match?.body ?? {}),
      ...conditions.map(({ path }) => path)
    ].find(path => overlapsSecret(path, secret))
    const what = header ?? parameter ?? place
    if (what !== undefined)
      return `function ${name} matches on ${what}, which is *** in the record; have the sender send it again`
  }
  return null
}

/** A webhook of a record, and the repository that the record is from. */
export interface RecordedWebhook {
  repository: string
  received: ReceivedWebhook
}

/** Returns the webhook of the input `record`. Throws a ConfigError without one. */
export function readRecord(input: ModeInput): RecordedWebhook {
  const path = input.inputs.record
  const found = input.loadRecords().flatMap(file => {
    const reading = readReceived(file.text)
    if (reading.kind === 'invalid')
      throw new ConfigError(
        `${file.path} ${reading.why}; download the artifact that the step uploaded again`
      )
    return reading.kind === 'received' ? [reading] : []
  })
  const [record, ...others] = found
  if (record === undefined)
    throw new ConfigError(
      `${path} contains no received webhook; give the record-file of a receive step`
    )
  if (others.length > 0)
    throw new ConfigError(
      `${path} contains ${found.length} received webhooks, and a step evaluates one; give the path of one file`
    )
  return record
}

function isActive({ providers }: ReceiveConfig, name: string): boolean {
  return providers.some(provider => provider.name === name && provider.active)
}

const VERDICTS: Readonly<
  Record<RoutingResult['status'], ReceivedWebhook['verdict']>
> = {
  succeeded: 200,
  invalid_signature: 401,
  no_provider: 404,
  no_function: 404,
  not_matched: 404,
  handshake: 404,
  failed: 500
}

type Part = Pick<ModeInput, 'inputs' | 'secrets'>

/**
 * Returns what the record keeps of a webhook, with a MAC where its
 * provider has a secret and its signature was right.
 */
export function toReceivedWebhook(
  { inputs, secrets }: Part,
  receive: ReceiveConfig,
  io: Io,
  { webhook, routing, now, retryOf }: Evaluation
): ReceivedWebhook {
  const { status, provider } = routing
  const { environment, listenerToken: token } = inputs
  const { redact } = io
  const reason = reasonOf(routing)
  const received: ReceivedWebhook = {
    id: `rcv_${io.randomBytes(16).toString('hex')}`,
    provider,
    ...toStoredWebhook(webhook, { secrets, token, receive, redact }),
    verdict: VERDICTS[status],
    reason: reason && redact(reason),
    functions: 'functions' in routing ? routing.functions : [],
    received: new Date(now).toISOString(),
    retry_of: retryOf,
    mac: null
  }
  const [key] = keysOf(receive, secrets, provider)
  // A handshake may be unsigned, as Bitbucket's is.
  const isUnproven = status === 'invalid_signature' || status === 'handshake'
  const isProven = key !== undefined && !isUnproven
  const { repository } = environment
  return isProven
    ? { ...received, mac: receivedMac(key, repository, received) }
    : received
}

/** A part of a proof this long is redacted wherever it is. */
const MIN_PROOF_PART = 8

interface Hiding {
  secrets: ReadonlyMap<string, string>
  /** The token of the listener's path, which is not a secret of the config. */
  token: string
  receive: ReceiveConfig
  redact: Redact
}

/** Anyone who resubmits a webhook has every secret, so short ones are kept out too. */
const MIN_PLACEHOLDER = 4

type Texts = Readonly<Record<string, string>>

/**
 * Returns what a record keeps of a webhook: of headers and query only values
 * that the config reads and that hold no signature, token or encoded secret;
 * the others are redacted. Elsewhere a secret becomes its placeholder, so that
 * rendering restores the body. A body that is not UTF-8 is kept as base64. One
 * that holds a secret otherwise, such as escaped, is not kept.
 */
export function toStoredWebhook(
  webhook: InboundWebhook,
  known: Hiding
): StoredWebhook {
  const { token, receive, redact } = known
  const replace = createPlaceholders(known.secrets, MIN_PLACEHOLDER)
  const text = (value: string) =>
    toStoredLiteral(token ? value.replaceAll(token, REDACTED) : value, replace)
  const clean = (value: string) => {
    const kept = text(value)
    return kept.includes(ESCAPED) ? null : kept
  }
  const short = (value: string) => {
    const kept = clean(value)
    return kept !== null && redact(kept) === kept ? kept : REDACTED
  }
  const proofs = new Set([
    signatureHeader('jobserv'),
    ...receive.providers.flatMap(one => signatureHeaderName(one) ?? [])
  ])
  const isSecret = (name: string) => proofs.has(name) || namesSecret(name)
  const isProof = proofTest(
    Object.entries(webhook.headers).flatMap(([name, value]) =>
      isSecret(name) ? value : []
    )
  )
  const all = (values: Texts, read: ReadonlySet<string>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        short(name),
        read.has(name) && !isSecret(name) && !isProof(value)
          ? short(value)
          : REDACTED
      ])
    )
  const headers = new Set([
    ...READ_HEADERS,
    ...readNames(receive, 'headers').map(name => name.toLowerCase())
  ])
  const body = (): StoredWebhook['body'] => {
    const secret = secretPaths(receive.functions)
    const hidden = secret.size > 0 ? withoutValues(webhook, secret) : 'as it is'
    if (hidden === null) return null
    if (typeof hidden !== 'string') return clean(hidden.json)
    // Its byte order mark was signed, too.
    const decoded = decodeUtf8(webhook.body)
    if (decoded !== null) return clean(decoded)
    const latin = webhook.body.toString('latin1')
    const isClean = clean(latin) === toStoredLiteral(latin, plainly)
    return isClean ? { base64: webhook.body.toString('base64') } : null
  }
  return {
    uri: isProof(webhook.uri) ? REDACTED : short(webhook.uri),
    query: all(webhook.query, new Set(readNames(receive, 'query'))),
    headers: all(webhook.headers, headers),
    body: body()
  }
}

/** Bitbucket's event header has `key` in its name and holds no secret. */
function namesSecret(name: string): boolean {
  return name !== 'x-event-key' && isSensitive(name)
}

/** Returns the names that a config reads in the headers or the query. */
function readNames(
  { providers, functions }: ReceiveConfig,
  part: 'headers' | 'query'
): string[] {
  const rules = providers.flatMap(({ type }) =>
    type === undefined ? [] : providerPreset(type).detectedBy
  )
  const variables = functions.flatMap(fn => fn.variables)
  const known = (name: string) =>
    part === 'headers' ? name.toLowerCase() : name
  const secret = variables
    .filter(one => one.from === part && one.secret)
    .map(one => known(pathOf(one)))
  const names = [
    ...[...providers, ...functions, ...rules].flatMap(({ match }) =>
      Object.keys(match?.[part] ?? {})
    ),
    ...variables
      .filter(({ from, secret }) => from === part && !secret)
      .map(pathOf)
  ]
  return names.filter(name => !secret.includes(known(name)))
}

/** The shortest text that is hidden wherever it is in the body. */
const MIN_COPY = 8

/**
 * Returns the JSON of a body with `***` at some places, and for copies of what
 * was there; null where the body cannot be read.
 */
function withoutValues(
  webhook: InboundWebhook,
  places: ReadonlySet<string>
): { json: string } | 'as it is' | null {
  const reading = parseBody(webhook, isOfSlack(webhook))
  if ('fault' in reading) return null
  let isChanged = false
  const redactor = createRedactor()
  for (const place of places) {
    const parsed = parsePath(place)
    if (parsed.kind === 'error') continue
    const last = parsed.path.at(-1)
    const parent = lookup(reading.json, parsed.path.slice(0, -1))
    if (!parent.found || last === undefined) continue
    const { value: owner } = parent
    if (typeof owner !== 'object' || owner === null) continue
    const own = Object.getOwnPropertyDescriptor(owner, last)
    if (own === undefined || own.value === null) continue
    for (const copy of leafTexts(own.value))
      if (copy.length >= MIN_COPY) redactor.add(copy)
    Object.defineProperty(owner, last, { ...own, value: REDACTED })
    isChanged = true
  }
  if (!isChanged) return 'as it is'
  const json = toJson(reading.json)
  return json === null ? null : { json: redactor.redact(json) }
}

function isOfSlack({ headers }: InboundWebhook): boolean {
  return providerPreset('slack').detectedBy.some(({ match }) =>
    Object.keys(match.headers ?? {}).every(name => headers[name] !== undefined)
  )
}

/** Returns whether a text is one of `proofs` or holds a long part of one. */
function proofTest(proofs: readonly string[]): (text: string) => boolean {
  const wholes = proofs.map(proof => proof.toLowerCase()).filter(Boolean)
  const parts = wholes
    .flatMap(whole => whole.split(/[\s,:;=]+/))
    .filter(part => part.length >= MIN_PROOF_PART)
  return text => {
    const lower = text.toLowerCase()
    return wholes.includes(lower) || parts.some(part => lower.includes(part))
  }
}

/**
 * Returns the webhook that a record keeps, or the name of a secret
 * that it needs and `secrets` has not; null where the record has no body.
 */
export function fromStoredWebhook(
  { uri, query, headers, body }: Pick<ReceivedWebhook, keyof StoredWebhook>,
  secrets: ReadonlyMap<string, string>
): InboundWebhook | { missing: string } | null {
  if (body === null) return null
  let missing: string | null = null
  const text = (stored: string) =>
    renderText(stored, name => {
      const secret = referencedSecret(name) ?? name
      const value = secrets.get(secret)
      if (!value) missing ??= secret
      return value
    })
  const all = (values: Texts) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [text(name), text(value)])
    )
  const webhook = {
    uri: text(uri),
    query: all(query),
    headers: all(headers),
    body:
      typeof body === 'string'
        ? Buffer.from(text(body))
        : Buffer.from(body.base64, 'base64')
  }
  return missing === null ? webhook : { missing }
}

function plainly(text: string): { kind: 'text'; text: string }[] {
  return [{ kind: 'text', text }]
}
