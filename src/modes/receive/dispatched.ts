import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import {
  either,
  mapping,
  strict,
  typeError
} from '../../config/schema/strict.ts'
import { formatPath } from '../../config/validate/issue.ts'
import {
  isMapping,
  ownValue,
  parseJson,
  stringOrNull,
  toJson
} from '../../lib/json.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { type InboundWebhook, joined, uriOf } from './inbound-webhook.ts'

/** A webhook that a dispatch contains, with what the relay added. */
export interface Dispatched {
  webhook: InboundWebhook
  /** The text that `attestation` covers, null where the webhook is an object. */
  text: string | null
  /** Empty where there is none. */
  attestation: string
  /** When the relay received it, in Unix seconds. */
  t: number | null
  /** The name of the provider that the relay matched. */
  provider: string | null
  /** Why the body cannot be verified, where it is an object. */
  unverifiable?: string
}

/** The webhook of a dispatch, or why it has none. */
export type DispatchReading =
  | { kind: 'webhook'; dispatched: Dispatched }
  | { kind: 'malformed'; message: string }

/** The most that a body may be inflated to. */
const MAX_INFLATED_BYTES = 1024 * 1024

const EXAMPLE =
  'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a string"}'

const RAW = 'send the raw body as a string, exactly as it was signed'

const string = v.string(typeError('must be a string'))

const strings = mapping(string, () => null, 'must be an object of strings')

const dispatchSchema = v.object({
  webhook: strict({
    uri: v.nullish(string, ''),
    headers: v.nullish(strings, {}),
    query: v.nullish(either(isString, string, strings), {}),
    // One of the three, read by bodyOf.
    body: v.optional(v.unknown()),
    base64: v.optional(v.unknown()),
    gzip: v.optional(v.unknown()),
    // The relay adds these.
    id: v.optional(v.unknown()),
    t: v.nullish(
      v.custom<number>(isTime, 'must be a time in Unix seconds'),
      null
    ),
    provider: v.nullish(string, null)
  }),
  attestation: v.nullish(string, '')
})

/**
 * Returns the webhook that a dispatch contains: of a repository_dispatch in
 * `client_payload.webhook`, of a workflow_dispatch in the input `webhook`, an
 * object or its JSON as a string. Its body is the bytes that were signed, as a
 * string, base64, or base64 of gzip. An object is `unverifiable`.
 */
export function readDispatched(event: unknown): DispatchReading {
  const isWorkflow = ownValue(event, 'client_payload') === undefined
  const owner =
    isWorkflow && ownValue(event, 'inputs') !== undefined
      ? 'inputs'
      : 'client_payload'
  const payload = ownValue(event, owner)
  const given = ownValue(payload, 'webhook') ?? ''
  const text = stringOrNull(given)
  const webhook = text === null ? given : parseJson(text)
  if (!isMapping(webhook))
    return malformed([
      `${owner}.webhook: ${given === '' ? 'is missing' : 'must be an object, or its JSON as a string'}; ${EXAMPLE}`
    ])
  const attestation = ownValue(payload, 'attestation')
  const parsed = v.safeParse(dispatchSchema, { webhook, attestation })
  const body = bodyOf(webhook)
  const problems = [
    ...(parsed.issues ?? []).map(
      ({ path = [], message }) =>
        `${formatPath([owner, ...path.map(({ key }) => String(key))])}: ${message}`
    ),
    ...('problem' in body ? [`${owner}.webhook.${body.problem}`] : [])
  ]
  if (!parsed.success || 'problem' in body) return malformed(problems)
  const { uri, headers, query, t, provider } = parsed.output.webhook
  const [path = '', ...search] = uri.split('?')
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
        query: joined([
          ...new URLSearchParams(search.join('?')),
          ...(isString(query)
            ? new URLSearchParams(query)
            : Object.entries(query))
        ]),
        body: body.bytes
      },
      text,
      attestation: parsed.output.attestation,
      t,
      provider,
      ...(body.unverifiable && {
        unverifiable: `${owner}.webhook.${body.unverifiable}`
      })
    }
  }
}

type Body = { bytes: Buffer; unverifiable?: string } | { problem: string }

/** Returns the bytes of the body in whichever form it has. */
function bodyOf(webhook: object): Body {
  const [form = 'body', ...others] = ['body', 'base64', 'gzip'].filter(key =>
    Object.hasOwn(webhook, key)
  )
  if (others.length > 0)
    return {
      problem: `${form}: is given with ${others.join(' and ')}; write one`
    }
  const given = ownValue(webhook, form)
  if (typeof given !== 'string') {
    const problem = `${form}: ${given === undefined ? 'is missing' : 'must be a string'}; ${RAW}`
    const isObject = form === 'body' && Object(given) === given
    const json = isObject ? toJson(given) : null
    return json === null
      ? { problem }
      : { bytes: Buffer.from(json), unverifiable: problem }
  }
  if (form === 'body') return { bytes: Buffer.from(given) }
  const bytes = Buffer.from(given, 'base64')
  if (bytes.toString('base64') !== given)
    return { problem: `${form}: must be base64 on one line` }
  return form === 'gzip' ? inflate(bytes) : { bytes }
}

function inflate(gzip: Buffer): Body {
  try {
    return { bytes: gunzipSync(gzip, { maxOutputLength: MAX_INFLATED_BYTES }) }
  } catch (error) {
    return {
      problem:
        ownValue(error, 'code') === 'ERR_BUFFER_TOO_LARGE'
          ? 'gzip: inflates to more than 1 MiB'
          : 'gzip: must be complete gzip data'
    }
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

function malformed(problems: readonly string[]): DispatchReading {
  return {
    kind: 'malformed',
    message: sanitizeLine(problems.join('; '), 1_000)
  }
}
