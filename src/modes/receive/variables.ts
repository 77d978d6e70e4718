import type { InboundFunction } from '../../config/schema/receive.ts'
import { isExact, ownValue, stringOrNull } from '../../lib/json.ts'
import { ANY_ITEM, parsePath } from '../../lib/json-path.ts'
import type { Redact } from '../../lib/text.ts'
import { REDACTED } from '../../redaction/redactor.ts'
import {
  type Document,
  type Found,
  type InboundWebhook,
  kindOf
} from './inbound-webhook.ts'

/** The values that functions read, by function and name. */
export type Variables = Record<string, Record<string, Value>>

/** What a variable can be. */
export type Value = string | number | boolean | unknown[]

type Variable = InboundFunction['variables'][number]

type VariableResult =
  | { kind: 'value'; value: Value }
  | { kind: 'none' }
  | { kind: 'error'; message: string }

/** The deepest list that readers of the outputs accept. */
const MAX_DEPTH = 64

interface Source {
  document: Document
  webhook: Pick<InboundWebhook, 'headers' | 'query'>
  /** True for a webhook from a record, with values hidden as `***`. */
  isRecorded: boolean
}

/**
 * Returns the variables of a function by name, without those that have neither
 * a value nor a default, and every error with its variable and path. Values of
 * a body are not converted; null counts as absent, "" is a value. A default
 * satisfies `required`.
 */
export function readVariables(
  variables: readonly Variable[],
  incoming: Source
): { values: Record<string, Value>; errors: string[] } {
  const values: [string, Value][] = []
  const errors: string[] = []
  for (const variable of variables) {
    const { name } = variable
    const reading = readVariable(variable, incoming)
    if (reading.kind === 'value') values.push([name, reading.value])
    if (reading.kind === 'error')
      errors.push(`variable ${name}: ${reading.message}`)
  }
  // Unlike assignment, this makes an own property of `__proto__` too.
  return { values: Object.fromEntries(values), errors }
}

/**
 * Returns the variables that need a body: all but constants, which have a
 * default and no path.
 */
export function readFromBody(variables: readonly Variable[]): Variable[] {
  return variables.filter(
    ({ from, path, default_value }) =>
      from === 'body' &&
      (path !== undefined || (default_value ?? undefined) === undefined)
  )
}

/** Returns the places in a body whose values are secret. */
export function secretPaths(
  functions: readonly Pick<InboundFunction, 'variables'>[]
): ReadonlySet<string> {
  const secret = functions.flatMap(({ variables }) =>
    variables.filter(one => one.secret && one.from === 'body')
  )
  return new Set(secret.map(pathOf))
}

/**
 * True when the value at a path is, contains or is part of a secret, however
 * the path is written.
 */
export function overlapsSecret(
  path: string,
  secret: ReadonlySet<string>
): boolean {
  if (secret.size === 0 || secret.has(path)) return secret.size > 0
  const parsed = parsePath(path, true)
  if (parsed.kind === 'error') return true
  return [...secret].some(text => {
    const other = parsePath(text)
    return (
      other.kind === 'error' ||
      other.path
        .slice(0, parsed.path.length)
        .every((key, index) => isSameStep(key, parsed.path[index]))
    )
  })
}

function isSameStep(
  key: string | number,
  step: string | number | undefined
): boolean {
  return (
    step === undefined ||
    step === key ||
    (step === ANY_ITEM && typeof key === 'number')
  )
}

/** Returns the path of a variable's value, which is its name by default. */
export function pathOf({ path, name }: Variable): string {
  return path ?? name
}

function readVariable(variable: Variable, source: Source): VariableResult {
  const { from, type, required, secret } = variable
  const path = pathOf(variable)
  const where = from === 'body' ? path : `${WHERE[from]} ${path}`
  const found = find(variable, source)
  if (found.kind === 'repeated')
    return error(`a key on the path to ${where} is duplicated`)
  const isHidden =
    source.isRecorded &&
    found.kind === 'value' &&
    found.value === REDACTED &&
    (secret || from !== 'body')
  if (isHidden)
    return required
      ? error(
          `${where} is *** in the record, which keeps no secret value; have the sender send it again`
        )
      : { kind: 'none' }
  if (found.kind === 'value' && found.value !== null)
    return typed(
      where,
      from === 'body' ? found.value : valueOfText(found.value, type),
      type
    )
  const { default_value } = variable
  if (default_value !== undefined && default_value !== null)
    return typed('default_value', default_value, type)
  if (!required) return { kind: 'none' }
  const why = found.kind === 'none' ? found.why : 'is null'
  return error(`${where} ${why}, but required`)
}

const WHERE = { query: 'query parameter', headers: 'header' }

function find(
  variable: Variable,
  { document, webhook: { headers, query } }: Source
): Found {
  const path = pathOf(variable)
  if (variable.from === 'body') return document.find(path)
  const value =
    variable.from === 'query'
      ? ownValue(query, path)
      : ownValue(headers, path.toLowerCase())
  return value === undefined
    ? { kind: 'none', why: 'is missing' }
    : { kind: 'value', value }
}

/**
 * Returns a text of the query or a header as a value of the type, if it is one.
 */
function valueOfText(value: unknown, type: Variable['type']): unknown {
  const text = stringOrNull(value) ?? ''
  if (type === 'integer' && /^-?(?:0|[1-9]\d{0,16})$/.test(text))
    return Number(text)
  if (type === 'boolean' && /^(?:true|false)$/.test(text))
    return text === 'true'
  return value
}

function typed(
  where: string,
  value: unknown,
  type: Variable['type']
): VariableResult {
  switch (type) {
    case 'string':
      return typeof value === 'string'
        ? success(value)
        : wrong(where, value, type)
    case 'boolean':
      return typeof value === 'boolean'
        ? success(value)
        : wrong(where, value, type)
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value))
        return wrong(where, value, type)
      return isExact(value) ? success(value) : error(`${where} ${ROUNDED}`)
    case 'array':
      return Array.isArray(value)
        ? list(where, value)
        : wrong(where, value, type)
  }
}

const ROUNDED =
  'is an integer beyond 2^53, which would be rounded; send it as a string'

/** Without recursion, since a body can nest deeper than any stack. */
function list(where: string, value: unknown[]): VariableResult {
  let level: object[] = [value]
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MAX_DEPTH)
      return error(`${where} nests deeper than ${MAX_DEPTH} levels`)
    const items: unknown[] = level.flatMap(Object.values)
    if (items.some(item => typeof item === 'number' && !isExact(item)))
      return error(`${where} contains a number that would be rounded`)
    level = items.filter(item => typeof item === 'object' && item !== null)
  }
  return success(value)
}

function success(value: Value): VariableResult {
  return { kind: 'value', value }
}

function wrong(where: string, value: unknown, type: string): VariableResult {
  const article = /^[ai]/.test(type) ? 'an' : 'a'
  return error(`${where} is ${kindOf(value)}, not ${article} ${type}`)
}

function error(message: string): VariableResult {
  return { kind: 'error', message }
}

/** Variables as an output may have them. */
interface ShownVariables {
  variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** The variables that held a secret, as `function.name`. */
  redacted: string[]
}

/**
 * Returns variables with `***` for the secrets that `redact` finds in their
 * values. The names are the config's own.
 */
export function withoutSecrets(
  variables: Variables,
  redact: Redact
): ShownVariables {
  const redacted: string[] = []
  const clean = (value: unknown, where: string): unknown => {
    if (Array.isArray(value)) return value.map(item => clean(item, where))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          String(clean(key, where)),
          clean(item, where)
        ])
      )
    if (typeof value !== 'string' && typeof value !== 'number') return value
    const text = String(value)
    const shown = redact(text)
    if (shown === text) return value
    if (!redacted.includes(where)) redacted.push(where)
    return shown
  }
  // Unlike assignment, this makes an own property of `__proto__` too.
  const all = Object.entries(variables).map(([name, values]) => [
    name,
    Object.fromEntries(
      Object.entries(values).map(([key, value]) => [
        key,
        clean(value, `${name}.${key}`)
      ])
    )
  ])
  return { variables: Object.fromEntries(all), redacted }
}

/** Returns the texts and numbers in a value, as texts. */
export function leafTexts(value: unknown): string[] {
  const texts: string[] = []
  // Without recursion, since a body can nest deeper than any stack.
  const left: unknown[] = [value]
  while (left.length > 0) {
    const one = left.pop()
    if (typeof one === 'string' || typeof one === 'number')
      texts.push(String(one))
    else if (typeof one === 'object' && one !== null)
      // Spread, long lists would not fit on the stack either.
      for (const inner of Object.values(one)) left.push(inner)
  }
  return texts
}
