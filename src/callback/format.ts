import { findAmbiguousPaths } from '../lib/json.ts'
import { type JsonPath, lookup, parsePath } from '../lib/json-path.ts'
import { truncate } from '../lib/text.ts'
import {
  type Callback,
  type CallbackError,
  type CallbackState,
  type CallbackWarning,
  checkCallback,
  MAX_CONTEXT,
  MAX_DESCRIPTION,
  normalise,
  readCallback,
  readJson,
  refuse
} from './callback.ts'

/** Where another system's message has a callback's fields. */
export interface Format {
  state: {
    path: string
    success: readonly Value[]
    failure: readonly Value[]
    pending: readonly Value[]
  }
  description?: { path: string }
  context?: { path: string }
  target_url?: { path: string }
}

type Value = string | number | boolean

type Reading =
  | { kind: 'callback'; callback: Callback; warnings: CallbackWarning[] }
  | { kind: 'pending' }
  | { kind: 'refused'; errors: CallbackError[]; message: string }

type TextField = 'description' | 'context' | 'target_url'

/**
 * Returns the callback that `format` finds in another system's
 * message. A value that is neither success, failure nor pending is `error`;
 * without any value the message is refused. Texts that are too long are cut.
 */
export function readFormatted(format: Format, json: unknown): Reading {
  const value = valueAt(json, format.state.path)
  if (value === null) {
    return refused(['state_missing'], `${format.state.path} has no value`)
  }
  if (includes(format.state.pending, value)) return { kind: 'pending' }
  const texts = {
    description: textAt(json, format.description, MAX_DESCRIPTION),
    context: textAt(json, format.context, MAX_CONTEXT),
    target_url: textAt(json, format.target_url, Number.POSITIVE_INFINITY)
  }
  const fields: TextField[] = ['description', 'context', 'target_url']
  const wrong = fields.filter(field => texts[field] === undefined)
  if (wrong.length > 0) {
    const where = wrong.map(field => `${field} at ${format[field]?.path}`)
    const errors = wrong.map((field): CallbackError => `${field}_type`)
    return refused(errors, `no text is the ${where.join(' and the ')}`)
  }
  const state = stateOf(format, value)
  const unlisted = state === 'error' ? unlistedAt(format, value) : null
  const { callback, warnings } = normalise(state, {
    description: texts.description ?? unlisted,
    context: texts.context ?? null,
    target_url: texts.target_url ?? null
  })
  return { kind: 'callback', callback, warnings }
}

/**
 * Returns what readFormatted does for a body's JSON. A key
 * that is given twice on the way to a field is refused, for the sender and
 * others may take another one of the two.
 */
export function readFormattedBody(
  format: Format,
  body: Buffer | string
): Reading {
  const reading = readJson(body)
  if (reading.kind === 'refused') {
    const errors = [reading.error]
    return { kind: 'refused', errors, message: refuse(errors).message }
  }
  const { state, description, context, target_url } = format
  const places = [state, description, context, target_url].filter(
    place => place !== undefined
  )
  const paths = places.map(({ path }) => known(path))
  const ambiguous = findAmbiguousPaths(reading.text, paths)
  const twice = places.find((_, index) => {
    const path = paths[index]
    return path !== undefined && ambiguous.has(path)
  })
  return twice === undefined
    ? readFormatted(format, reading.json)
    : refused(['duplicate_key'], `${twice.path} is not the only one`)
}

function stateOf(format: Format, value: unknown): CallbackState {
  if (includes(format.state.success, value)) return 'success'
  return includes(format.state.failure, value) ? 'failure' : 'error'
}

/** unlistedAt says which value made an error of a message without words. */
function unlistedAt({ state }: Format, value: unknown): string {
  const text = `${JSON.stringify(value)} at ${state.path} is in no list of the format`
  return truncate(text, MAX_DESCRIPTION)
}

function includes(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value)
}

function refused(errors: CallbackError[], detail: string): Reading {
  const { message } = refuse(errors)
  return {
    kind: 'refused',
    errors,
    message: `${message.slice(0, -1)}: ${detail}.`
  }
}

/** Returns null for no value, and undefined for a list or mapping. */
function textAt(
  json: unknown,
  place: { path: string } | undefined,
  max: number
): string | null | undefined {
  const value = place ? valueAt(json, place.path) : null
  if (value === null) return null
  return typeof value === 'object' ? undefined : truncate(String(value), max)
}

/** Returns null for what is absent, null or empty. */
function valueAt(json: unknown, path: string): unknown {
  const found = lookup(json, known(path))
  return found.found && found.value !== '' ? found.value : null
}

function known(text: string): JsonPath {
  const parsed = parsePath(text)
  if (parsed.kind === 'path') return parsed.path
  throw new Error(parsed.message)
}

/** What a response, an event or an input amounts to. */
export type Message =
  | { kind: 'callback'; callback: Callback; warnings: readonly string[] }
  | { kind: 'pending' }
  | { kind: 'refused'; message: string }

/**
 * Returns the callback in a body: Docker Hub's, or another
 * system's that `format` describes. A body that is parsed already is checked as
 * it is.
 */
export function readMessage(body: unknown, format: Format | null): Message {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : null
  if (format === null) {
    const verdict = text === null ? checkCallback(body) : readCallback(text)
    return verdict.valid
      ? { kind: 'callback', ...verdict }
      : { kind: 'refused', message: verdict.message }
  }
  return text === null
    ? readFormatted(format, body)
    : readFormattedBody(format, text)
}
