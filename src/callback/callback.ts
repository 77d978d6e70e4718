import {
  decodeUtf8,
  findDuplicateKeys,
  isMapping,
  parseJson,
  presentValue,
  stringOrNull,
  withoutMark
} from '../lib/json.ts'
import { cleanText, countPoints, readLink } from '../lib/text.ts'

/** What a chain adds to a payload so that the receiver can call back. */
export interface CallbackKeys {
  callback_url?: string
  callback_context?: string
  callback_token?: string
  callback_dispatch?: unknown
}

/** Docker Hub's limits, in code points. */
export const MAX_DESCRIPTION = 255

export const MAX_CONTEXT = 100

/** A receiver's verdict. */
export type CallbackState = 'success' | 'failure' | 'error'

/** What a receiver reported, safe to log and to show. */
export interface Callback {
  state: CallbackState
  description: string | null
  context: string | null
  /** Null unless it can be used as a link. */
  target_url: string | null
}

/** What was changed in a valid callback. */
type CallbackWarning =
  | 'control_chars'
  | 'target_url_unusable'
  | 'description_not_text'
  | 'context_not_text'
  | 'target_url_not_text'

interface Valid {
  kind: 'callback'
  callback: Callback
  warnings: CallbackWarning[]
}

/** A callback, or every reason why it is not valid. */
export type CallbackValidity = Valid | Rejection

type Field = keyof Callback

const FIELDS: Field[] = ['state', 'description', 'context', 'target_url']

/** Returns the verdict on a body, however it arrived. */
export function readCallback(body: Buffer | string): CallbackValidity {
  const reading = readJson(body)
  if (reading.kind === 'rejected') return reading
  const duplicates = findDuplicateKeys(
    reading.text,
    FIELDS.map(field => [field])
  )
  const repeated = new Set([...duplicates].map(([key]) => String(key)))
  return check(reading.json, repeated)
}

/** Returns the verdict on a value that is parsed already. */
export function checkCallback(json: unknown): CallbackValidity {
  return check(json, new Set())
}

function check(json: unknown, repeated: ReadonlySet<string>): CallbackValidity {
  if (!isMapping(json)) return reject(['not_object'])
  const errors: CallbackError[] = []
  if (repeated.size > 0) errors.push('duplicate_key')
  const value = (field: Field) =>
    repeated.has(field) ? null : presentValue(json, field)
  const state = readState(value('state'))
  if (!repeated.has('state')) errors.push(...state.errors)
  const description = value('description')
  errors.push(...textErrors('description', description, MAX_DESCRIPTION))
  const context = value('context')
  errors.push(...textErrors('context', context, MAX_CONTEXT))
  const link = value('target_url')
  if (link !== null && typeof link !== 'string') errors.push('target_url_type')
  if (errors.length > 0 || state.state === null) return reject(errors)
  return normalise(state.state, {
    description: stringOrNull(description),
    context: stringOrNull(context),
    target_url: stringOrNull(link)
  })
}

/** Returns the callback with texts that are safe to show. */
export function normalise(
  state: CallbackState,
  texts: Record<Exclude<Field, 'state'>, string | null>
): Valid {
  const clean = (text: string | null) => text && cleanText(text)
  const warnings: CallbackWarning[] = []
  if (Object.values(texts).some(text => text !== clean(text))) {
    warnings.push('control_chars')
  }
  const link = texts.target_url && readLink(texts.target_url)
  if (link !== texts.target_url) warnings.push('target_url_unusable')
  const callback: Callback = {
    state,
    description: clean(texts.description),
    context: clean(texts.context),
    target_url: link
  }
  return { kind: 'callback', callback, warnings }
}

function readState(value: unknown) {
  if (value === 'success' || value === 'failure' || value === 'error') {
    return { state: value, errors: [] } as const
  }
  if (value === null) return { state: null, errors: ['state_missing'] } as const
  return typeof value === 'string'
    ? ({ state: null, errors: ['state_unknown'] } as const)
    : ({ state: null, errors: ['state_type'] } as const)
}

function textErrors(
  field: 'description' | 'context',
  value: unknown,
  max: number
): CallbackError[] {
  if (value === null) return []
  if (typeof value !== 'string') return [`${field}_type`]
  return countPoints(value) > max ? [`${field}_too_long`] : []
}

/** The code of one reason why a callback is not valid. */
export type CallbackError = keyof typeof SENTENCES

/** Why a callback is not valid, with every reason in field order. */
export interface Rejection {
  kind: 'rejected'
  errors: CallbackError[]
  /** One sentence that covers all errors. */
  message: string
  http: 400 | 405 | 413 | 415
}

const SENTENCES = {
  method_not_allowed: 'a callback must be sent with POST',
  content_encoding: 'the body must be sent without a Content-Encoding',
  body_too_large: 'the body must be at most 65536 bytes',
  not_utf8: 'the body must be UTF-8',
  body_empty: 'the body is empty; it must be a JSON object with a state',
  not_json: 'the body must be one JSON document',
  duplicate_key: 'a key must not be given twice',
  not_object: 'the body must be a JSON object',
  state_missing: 'state must be given',
  state_type: 'state must be a string',
  state_unknown: 'state must be exactly success, failure or error',
  description_type: 'description must be a string',
  description_too_long: 'description must be at most 255 characters',
  context_type: 'context must be a string',
  context_too_long: 'context must be at most 100 characters',
  target_url_type: 'target_url must be a string'
}

/** Returns the rejection for `errors`, with the first one's status. */
export function reject(errors: CallbackError[]): Rejection {
  const text = errors.map(error => SENTENCES[error]).join('; ')
  const message = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  return { kind: 'rejected', errors, message, http: statusOf(errors[0]) }
}

function statusOf(error: CallbackError | undefined): Rejection['http'] {
  switch (error) {
    case 'method_not_allowed':
      return 405
    case 'content_encoding':
      return 415
    case 'body_too_large':
      return 413
    default:
      return 400
  }
}

/** Returns a callback as one line: `failure, "2 criticals" (context: scan)`. */
export function formatCallback(callback: Callback): string {
  const { state, description, context, target_url } = callback
  const head = description ? `${state}, "${description}"` : state
  const words = [head, context && `(context: ${context})`, target_url]
  return words.filter(Boolean).join(' ')
}

/** The largest body of a callback. */
export const MAX_BODY_BYTES = 65_536

/** How often a URL or a commit's statuses are asked for a callback. */
export const POLL_INTERVAL_MS = 10_000

type JsonReading = { kind: 'json'; text: string; json: unknown } | Rejection

/**
 * Returns the JSON document in a callback's body: at most 64 KiB of
 * UTF-8, a byte order mark dropped, as RFC 8259 has it.
 */
export function readJson(body: Buffer | string): JsonReading {
  if (Buffer.byteLength(body) > MAX_BODY_BYTES)
    return reject(['body_too_large'])
  const text = decode(body)
  if (text === null) return reject(['not_utf8'])
  if (/^[ \t\r\n]*$/.test(text)) return reject(['body_empty'])
  const json = parseJson(text)
  return json === undefined
    ? reject(['not_json'])
    : { kind: 'json', text, json }
}

function decode(body: Buffer | string): string | null {
  const text = typeof body === 'string' ? body : decodeUtf8(body)
  return text === null ? null : withoutMark(text)
}
