import { closestMatch } from '../../lib/closest.ts'
import {
  isMapping,
  ownValue,
  parseJson,
  presentValue,
  stringOrNull
} from '../../lib/json.ts'
import { type InboundWebhook, joined, uriOf } from './inbound-webhook.ts'

/** A webhook that a dispatch carries, with what the relay says of it. */
export interface Dispatched {
  webhook: InboundWebhook
  /** The text that `attestation` is over, null where it came as an object. */
  text: string | null
  /** Empty where there is none. */
  attestation: string
  /** When the relay took it, in Unix seconds. */
  t: number | null
  /** The name of the provider that the relay found. */
  provider: string | null
  /** Why the body cannot be verified, where it came parsed. */
  unverifiable?: string
}

type Reading =
  | { kind: 'webhook'; dispatched: Dispatched }
  | { kind: 'malformed'; message: string }

type Texts = Record<string, string>

type Body = { bytes: Buffer; unverifiable?: string } | { fault: string }

const FORMS = ['body', 'base64', 'gzip'] as const

const NAMES = ['uri', 'headers', 'query', ...FORMS]

/** What the relay adds. */
const RELAYED = ['id', 't', 'provider']

/** The most that a body may be inflated to. */
const MAX_INFLATED_BYTES = 1024 * 1024

const WEBHOOK_SHAPE =
  'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}'

/**
 * Returns the webhook that a dispatch carries: of a repository_dispatch in
 * `client_payload.webhook`, of a workflow_dispatch in the input `webhook`, an
 * object or its JSON as a text. Its body is what was signed, as a text, as
 * base64, or as base64 of gzip, so that nothing can be made of one that was
 * parsed: that is accepted only where `takesParsed` is true.
 */
export async function readDispatched(
  event: unknown,
  takesParsed = false
): Promise<Reading> {
  const isRepository = ownValue(event, 'client_payload') !== undefined
  const inputs = isRepository ? undefined : ownValue(event, 'inputs')
  const payload = inputs ?? ownValue(event, 'client_payload')
  const where = inputs ? 'the input webhook' : 'client_payload.webhook'
  const given = ownValue(payload, 'webhook')
  const text = stringOrNull(given)
  const webhook = text === null ? given : parseJson(text)
  if (!isMapping(webhook))
    return malformed(
      `${where} is ${given === undefined || given === '' ? 'missing' : 'no object'}; ${WEBHOOK_SHAPE}`
    )
  const uri = presentValue(webhook, 'uri') ?? ''
  const headers = readTexts(presentValue(webhook, 'headers') ?? {})
  const query = readQuery(presentValue(webhook, 'query') ?? {})
  const body = await readBytes(webhook, takesParsed)
  const attestation = presentValue(payload, 'attestation') ?? ''
  const t = presentValue(webhook, 't') ?? null
  const provider = presentValue(webhook, 'provider') ?? null
  const faults = [
    ...Object.keys(webhook).filter(isUnknown).map(faultOf),
    ...(typeof uri === 'string' ? [] : ['uri is no text']),
    ...(headers === null ? ['headers is no object of texts'] : []),
    ...(query === null ? ['query is no object of texts, and no text'] : []),
    ...('fault' in body ? [body.fault] : []),
    ...(typeof attestation === 'string' ? [] : ['attestation is no text']),
    ...(t === null || isTime(t) ? [] : ['t is no time in Unix seconds']),
    ...(provider === null || typeof provider === 'string'
      ? []
      : ['provider is no text'])
  ]
  if (headers === null || query === null)
    return malformed(`${where}: ${faults.join('; ')}; ${WEBHOOK_SHAPE}`)
  if (
    typeof uri !== 'string' ||
    typeof attestation !== 'string' ||
    'fault' in body ||
    faults.length > 0
  )
    return malformed(`${where}: ${faults.join('; ')}`)
  const [path = '', ...rest] = uri.split('?')
  const inUri = readQuery(rest.join('?')) ?? {}
  return {
    kind: 'webhook',
    dispatched: {
      webhook: {
        uri: uriOf(path),
        headers: joined(
          Object.entries(headers).map(([name, value]) => [
            name.toLowerCase(),
            value
          ])
        ),
        query: joined([...Object.entries(inUri), ...Object.entries(query)]),
        body: body.bytes
      },
      text,
      attestation,
      t: isTime(t) ? t : null,
      provider: stringOrNull(provider),
      ...(body.unverifiable && {
        unverifiable: `${where}: ${body.unverifiable}`
      })
    }
  }
}

function isUnknown(key: string): boolean {
  return !NAMES.includes(key) && !RELAYED.includes(key)
}

function faultOf(key: string): string {
  const close = closestMatch(key, NAMES)
  const fix = close
    ? `did you mean ${close}?`
    : 'write uri, headers, query or body'
  const name = /^[\w-]{1,40}$/.test(key) ? key : 'an odd key'
  return `${name} is no key here; ${fix}`
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

/** Returns the bytes of the body, whichever form it has. */
async function readBytes(webhook: object, takesParsed: boolean): Promise<Body> {
  const given = FORMS.filter(form => Object.hasOwn(webhook, form))
  const [form = 'body'] = given
  const text = ownValue(webhook, form)
  if (given.length > 1)
    return { fault: `${given.join(' and ')} stand side by side: give one` }
  if (typeof text !== 'string') {
    const fault = `${form} is ${text === undefined ? 'missing' : 'no text'}: give the raw body, as it was signed`
    return takesParsed && form === 'body' && isObject(text)
      ? { bytes: Buffer.from(JSON.stringify(text)), unverifiable: fault }
      : { fault }
  }
  if (form === 'body') return { bytes: Buffer.from(text) }
  const bytes = Buffer.from(text, 'base64')
  if (bytes.toString('base64') !== text)
    return { fault: `${form} is not base64 on one line` }
  return form === 'base64' ? { bytes } : inflate(bytes)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

async function inflate(bytes: Buffer): Promise<Body> {
  const stream = new Blob([Uint8Array.from(bytes)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
  const chunks: Uint8Array[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      length += chunk.length
      if (length > MAX_INFLATED_BYTES)
        return { fault: 'gzip inflates to more than 1 MiB' }
      chunks.push(chunk)
    }
  } catch {
    return { fault: 'gzip is not gzip, or not whole' }
  }
  return { bytes: Buffer.concat(chunks) }
}

function readQuery(value: unknown): Texts | null {
  return typeof value === 'string'
    ? joined(new URLSearchParams(value))
    : readTexts(value)
}

function readTexts(value: unknown): Texts | null {
  if (!isMapping(value)) return null
  const pairs: [string, string][] = []
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string') return null
    pairs.push([name, text])
  }
  return Object.fromEntries(pairs)
}

function malformed(message: string): Reading {
  return { kind: 'malformed', message }
}
