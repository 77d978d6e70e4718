import { ambiguousPathFinder, toJson } from '../lib/json.ts'
import { type JsonPath, lookup, parsePath } from '../lib/json-path.ts'
import { truncate } from '../lib/text.ts'
import {
  type CallbackError,
  type CallbackState,
  type CallbackValidity,
  checkCallback,
  MAX_CONTEXT,
  MAX_DESCRIPTION,
  normalise,
  readCallback,
  readJson,
  reject
} from './callback.ts'

/** Where another system's message has a callback's fields. */
export interface Format {
  /** The first rule that lists the value at its path decides. */
  state: StateRule | readonly StateRule[]
  description?: { path: string }
  context?: { path: string }
  target_url?: { path: string }
  /** All must hold; otherwise the message is about something else. */
  conditions?: readonly Condition[]
}

interface StateRule {
  path: string
  success: readonly Value[]
  failure: readonly Value[]
  pending: readonly Value[]
}

interface Condition {
  path: string
  accepted_values: readonly Value[]
}

type Value = string | number | boolean | null

/** What a message contains. */
export type Reading =
  | CallbackValidity
  | { kind: 'pending' }
  /** About something else. */
  | { kind: 'unrelated'; message: string }

/**
 * Returns the callback that `format` finds in another system's message. A value
 * that no rule lists is `error`; without any value the message is rejected.
 * Texts that are too long are cut; values that are not texts are dropped.
 */
export function readFormatted(format: Format, json: unknown): Reading {
  const unmet = format.conditions?.find(
    ({ path, accepted_values }) =>
      !includes(accepted_values, foundAt(json, path))
  )
  if (unmet !== undefined) {
    const value = toJson(foundAt(json, unmet.path)) ?? DEEP
    const message = `${unmet.path} is ${truncate(value, MAX_CONTEXT)}, which its condition does not accept`
    return { kind: 'unrelated', message }
  }
  const rules = rulesOf(format)
  const found = rules.map(rule => ({ rule, value: valueAt(json, rule.path) }))
  const decisive =
    found.find(({ rule, value }) => meaningOf(rule, value) !== null) ??
    found.find(({ value }) => value !== null)
  if (decisive === undefined) {
    const paths = rules.map(({ path }) => path).join(' and ')
    const verb = rules.length === 1 ? 'has' : 'have'
    return rejected(['state_missing'], `${paths} ${verb} no value`)
  }
  const { rule, value } = decisive
  const meaning = meaningOf(rule, value)
  if (meaning === 'pending') return { kind: 'pending' }
  const description = textAt(json, format.description, MAX_DESCRIPTION)
  const context = textAt(json, format.context, MAX_CONTEXT)
  const link = textAt(json, format.target_url, Number.POSITIVE_INFINITY)
  const unlisted = meaning === null ? describeUnlisted(rule, value) : null
  const reading = normalise(meaning ?? 'error', {
    description: description ?? unlisted,
    context: context ?? null,
    target_url: link ?? null
  })
  const { warnings } = reading
  if (description === undefined) warnings.push('description_not_text')
  if (context === undefined) warnings.push('context_not_text')
  if (link === undefined) warnings.push('target_url_not_text')
  return reading
}

/**
 * Returns what readFormatted finds in a body's JSON. A duplicate key on the
 * path to a field is rejected, since readers differ in which value they take.
 */
export function readFormattedBody(
  format: Format,
  body: Buffer | string
): Reading {
  const reading = readJson(body)
  if (reading.kind === 'rejected') return reading
  const { description, context, target_url, conditions = [] } = format
  const places = [
    ...rulesOf(format),
    ...[description, context, target_url].filter(place => place !== undefined),
    ...conditions
  ].map(({ path: text }) => ({ text, path: parsed(text) }))
  const findAmbiguous = ambiguousPathFinder(places.map(({ path }) => path))
  const ambiguous = findAmbiguous(reading.text)
  const twice = places.find(({ path }) => ambiguous.has(path))
  return twice === undefined
    ? readFormatted(format, reading.json)
    : rejected(['duplicate_key'], `${twice.text} is not the only one`)
}

function rulesOf({ state }: Format): readonly StateRule[] {
  return 'path' in state ? [state] : state
}

function meaningOf(
  { success, failure, pending }: StateRule,
  value: unknown
): CallbackState | 'pending' | null {
  if (includes(pending, value)) return 'pending'
  if (includes(success, value)) return 'success'
  return includes(failure, value) ? 'failure' : null
}

const DEEP = 'a deeply nested value'

/** Names the value that is in no list, for a message without a description. */
function describeUnlisted({ path }: StateRule, value: unknown): string {
  const text = `${toJson(value) ?? DEEP} at ${path} is in no list of the format`
  return truncate(text, MAX_DESCRIPTION)
}

function includes(values: readonly unknown[], value: unknown): boolean {
  return values.includes(value)
}

function rejected(errors: CallbackError[], detail: string): Reading {
  const rejection = reject(errors)
  const message = `${rejection.message.slice(0, -1)}: ${detail}.`
  return { ...rejection, message }
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
  const value = foundAt(json, path)
  return value === '' ? null : value
}

/** Returns null for what is absent. */
function foundAt(json: unknown, path: string): unknown {
  const found = lookup(json, parsed(path))
  return found.found ? found.value : null
}

function parsed(text: string): JsonPath {
  const path = parsePath(text)
  if (path.kind === 'path') return path.path
  throw new Error(path.message)
}

/**
 * Returns the callback in a body: Docker Hub's, or another system's that
 * `format` describes. A body that is parsed already is checked as it is.
 */
export function readMessage(body: unknown, format: Format | null): Reading {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : null
  if (format === null)
    return text === null ? checkCallback(body) : readCallback(text)
  return text === null
    ? readFormatted(format, body)
    : readFormattedBody(format, text)
}
