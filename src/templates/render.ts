import { isMapping, toJson } from '../lib/json.ts'
import { truncate, withEntities } from '../lib/text.ts'
import {
  type Expression,
  type FilterCall,
  parseTemplate,
  referencedSecret,
  wholeExpression
} from './parse.ts'

/** What the stack holds on any machine. */
const MAX_LEVELS = 1_000

/** The longest text that several filters of one expression may make. */
const MAX_FILTERED = 1024 * 1024

/** What a config may hold as a body. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/** Returns the value of a name, undefined where it has none. */
export type Lookup = (name: string) => unknown

/** A body that its values make impossible to send. */
export class RenderError extends Error {
  override name = 'RenderError'
}

/** Returns an expression's value, filters applied from left to right. */
export function evaluate(
  { source, name, filters }: Expression,
  lookup: Lookup
): unknown {
  return filters.reduce((value: unknown, call, index) => {
    const fault = filterError(call)
    if (fault !== null) throw new RenderError(`${source}: ${fault}`)
    const made = FILTERS[call.name]?.(value, call.argument?.text ?? '')
    if (index > 0 && typeof made === 'string' && made.length > MAX_FILTERED)
      throw new RenderError(
        `${source}: the filters make a text of more than 1 MiB; use fewer`
      )
    return made
  }, lookup(name))
}

/** The value of a key or list item that is left out. */
export const OMITTED = Symbol('omitted')

/** Returns an expression's value; OMITTED for none where it ends in `omit`. */
export function evaluateOptional(
  expression: Expression,
  lookup: Lookup
): unknown {
  const value = evaluate(expression, lookup)
  return expression.filters.at(-1)?.name === 'omit' && isMissing(value)
    ? OMITTED
    : value
}

/** True for a text that is one expression that ends in `omit`, without a value. */
function isOmitted(text: string, lookup: Lookup): boolean {
  const whole = wholeExpression(text)
  return whole !== null && evaluateOptional(whole, lookup) === OMITTED
}

/** Returns the text of a header, null where `omit` leaves it out. */
export function renderOptionalText(
  text: string,
  lookup: Lookup
): string | null {
  return isOmitted(text, lookup) ? null : renderText(text, lookup)
}

/**
 * Returns the text of a string body or a header with its values
 * placed as they are. Values are not scanned again.
 */
export function renderText(text: string, lookup: Lookup): string {
  return parseTemplate(text)
    .map(token => {
      if (token.kind === 'text') return token.text
      if (token.kind === 'broken') return token.source
      return formatJsonValue(evaluate(token, lookup))
    })
    .join('')
}

/**
 * Returns an object or array body with its keys and strings rendered. A string
 * that is exactly one `${...}` becomes the value itself, and the empty string
 * where there is none. Keys that become the same throw a RenderError.
 */
export function renderJson(template: Json, lookup: Lookup): unknown {
  return mapJson(template, {
    key: key => renderText(key, lookup),
    leaf: text => {
      const whole = wholeExpression(text)
      if (!whole) return renderText(text, lookup)
      const value = evaluateOptional(whole, lookup)
      return value === undefined ? '' : value
    }
  })
}

/**
 * Returns a copy with every key and string replaced; a key or list item whose
 * text becomes OMITTED is left out. More than 1,000 levels throw a RenderError.
 */
export function mapJson(
  value: unknown,
  by: { key: (key: string) => string; leaf: (text: string) => unknown },
  level = 0
): unknown {
  if (typeof value === 'string') return by.leaf(value)
  if (typeof value !== 'object' || value === null) return value
  if (level === MAX_LEVELS)
    throw new RenderError(
      `the body is nested more than ${MAX_LEVELS} levels deep; make it flatter`
    )
  const inner = (item: unknown) => mapJson(item, by, level + 1)
  if (Array.isArray(value))
    return value.map(inner).filter(item => item !== OMITTED)
  const sources = new Map<string, string>()
  const entries = Object.entries(value).flatMap(([source, item]) => {
    const rendered = inner(item)
    if (rendered === OMITTED) return []
    const key = by.key(source)
    const other = sources.get(key)
    if (other !== undefined) {
      throw new RenderError(
        `the keys ${JSON.stringify(other)} and ${JSON.stringify(source)} of ` +
          'the body become the same; give each a text of its own'
      )
    }
    sources.set(key, source)
    return [[key, rendered]]
  })
  // Unlike assignment, this makes an own property of `__proto__` too.
  return Object.fromEntries(entries)
}

/** Returns a value as JSON. Throws a RenderError where it nests too deeply. */
export function writeJson(value: unknown): string {
  const json = toJson(value)
  if (json !== null) return json
  throw new RenderError('a value is nested too deeply to be sent')
}

/** Returns the NAME of a url that is `${secrets.NAME}` alone. */
export function secretUrl(text: string): string | null {
  const whole = wholeExpression(text)
  return whole?.filters.length === 0 ? referencedSecret(whole.name) : null
}

/**
 * Returns the URL with its values percent-encoded, once where
 * their last filter is `url`; a URL that is one secret is that secret. A value
 * that would make a path segment `.` or `..` throws a RenderError.
 */
export function renderUrl(text: string, lookup: Lookup): string {
  const secret = secretUrl(text)
  if (secret !== null) return formatJsonValue(lookup(`secrets.${secret}`))
  const url = renderEncoded(text, lookup, literal => literal)
  if (url !== text && dotSegments(url) > dotSegments(text)) {
    throw new RenderError(
      'a value makes a part of the URL path . or .., which leads elsewhere'
    )
  }
  return url
}

/**
 * Returns the query parameters as they are joined to a URL, names and values
 * percent-encoded; those that are left out are not among them.
 */
export function renderQuery(
  query: Readonly<Record<string, string>>,
  lookup: Lookup
): string {
  return Object.entries(query)
    .filter(([, text]) => !isOmitted(text, lookup))
    .map(
      ([name, text]) =>
        `${percentEncode(name)}=${renderEncoded(text, lookup, percentEncode)}`
    )
    .join('&')
}

/** Returns a text with its values percent-encoded, once, its literals by `write`. */
function renderEncoded(
  text: string,
  lookup: Lookup,
  write: (literal: string) => string
): string {
  return parseTemplate(text)
    .map(token => {
      if (token.kind === 'text') return write(token.text)
      if (token.kind === 'broken') return write(token.source)
      const value = formatJsonValue(evaluate(token, lookup))
      return isUrlEncoded(token) ? value : percentEncode(value)
    })
    .join('')
}

/** True when an expression's last filter, `omit` aside, is `url`. */
function isUrlEncoded({ filters }: Expression): boolean {
  return filters.filter(({ name }) => name !== 'omit').at(-1)?.name === 'url'
}

/** Dots are dots in %2e too (WHATWG URL, "double-dot URL path segment"). */
function dotSegments(url: string): number {
  const path = url.replace(/[?#].*/s, '')
  return path.split('/').filter(part => /^(?:\.|%2e){1,2}$/i.test(part)).length
}

/** The filters that encode a value: `${name | json}`. */
export const ENCODINGS = {
  json: (value: unknown) => (value === undefined ? '""' : writeJson(value)),
  url: (value: unknown) => percentEncode(formatJsonValue(value)),
  xml: (value: unknown) =>
    withEntities(
      formatJsonValue(value).replace(
        /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu,
        '\ufffd'
      )
    ),
  slack: (value: unknown) => withEntities(formatJsonValue(value), /[&<>]/g)
}

const FILTERS: Readonly<
  Record<string, (value: unknown, argument: string) => unknown>
> = {
  ...ENCODINGS,
  truncate: (value, length) => truncate(formatJsonValue(value), Number(length)),
  default: (value, fallback) => (isMissing(value) ? fallback : value),
  omit: value => value
}

/** The names of all filters. */
export const FILTER_NAMES: readonly string[] = Object.keys(FILTERS)

/** Returns what is wrong with a filter and its argument, null for nothing. */
export function filterError({ name, argument }: FilterCall): string | null {
  if (!FILTER_NAMES.includes(name)) return `there is no filter ${name}`
  switch (name) {
    case 'truncate':
      return argument?.quoted === false && /^[1-9]\d{0,8}$/.test(argument.text)
        ? null
        : 'truncate needs a number of characters from 1, as truncate: 300'
    case 'default':
      return argument?.quoted
        ? null
        : 'default needs a text in quotes, as default: "none"'
    default:
      return argument === null ? null : `${name} takes no argument`
  }
}

/** True for what `default` replaces and `omit` leaves out. */
function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/**
 * Returns a value as it is inside a text: strings as they are,
 * null and missing as nothing, objects and arrays as compact JSON.
 */
export function formatJsonValue(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return writeJson(value)
  return String(value)
}

/**
 * Returns a text in which all but RFC 3986's unreserved
 * characters are encoded as UTF-8; half a surrogate pair becomes U+FFFD.
 */
function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

/** What `${...}` can name, apart from secrets and variables. */
export type TemplateValues = Readonly<Record<string, unknown>>

/**
 * Returns how a name is looked up: own properties only, undefined
 * where there is none. A variable that two functions have is a RenderError.
 */
export function createLookup(
  values: TemplateValues,
  secrets: ReadonlyMap<string, string>,
  variables: unknown
): Lookup {
  return name => {
    const [first = '', ...rest] = name.split('.')
    if (first === 'secrets') return secrets.get(rest.join('.'))
    if (first === 'variables') return oneVariable(variables, rest.join('.'))
    // Such as `runs.failed.slack`, though `runs.failed` is a text.
    if (Object.hasOwn(values, name)) return values[name]
    return rest.reduce<unknown>(own, own(values, first))
  }
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}

function oneVariable(variables: unknown, name: string): unknown {
  const found = variable(variables, name)
  if (found.kind === 'ambiguous')
    throw new RenderError(
      `\${variables.${name}} is in several functions (${found.functions.join(', ')}); write \${variables.${found.functions[0]}.${name}}, or the one of another`
    )
  return found.kind === 'value' ? found.value : undefined
}

/** What `${variables.NAME}` finds. */
type Variable =
  | { kind: 'value'; value: unknown }
  | { kind: 'none' }
  | { kind: 'ambiguous'; functions: string[] }

/**
 * Returns the value of a name: the one at the top level, or with
 * dots the one in the object there (`FUNCTION.NAME`), else the one that exactly
 * one of the functions' objects has. Own properties only.
 */
export function variable(variables: unknown, name: string): Variable {
  const reached = reach(variables, name)
  if (reached.kind === 'value') return reached
  const found = functionsIn(variables).flatMap(([owner, inner]) =>
    Object.hasOwn(inner, name)
      ? [{ owner, value: Reflect.get(inner, name) }]
      : []
  )
  const [first, ...others] = found
  if (!first) return { kind: 'none' }
  return others.length === 0
    ? { kind: 'value', value: first.value }
    : { kind: 'ambiguous', functions: found.map(({ owner }) => owner) }
}

/**
 * Returns the names that variables have: those of functions
 * too, with the function's before them where several have one.
 */
export function variableNames(variables: unknown): string[] {
  if (!isMapping(variables)) return []
  return Object.entries(variables).flatMap(([name, value]) =>
    isMapping(value)
      ? Object.keys(value).map(inner =>
          variable(variables, inner).kind === 'value' &&
          !Object.hasOwn(variables, inner)
            ? inner
            : `${name}.${inner}`
        )
      : [name]
  )
}

type Reached = Extract<Variable, { kind: 'value' | 'none' }>

/** The whole name first, since a key may contain dots. */
function reach(value: unknown, name: string): Reached {
  if (!isMapping(value)) return { kind: 'none' }
  if (Object.hasOwn(value, name))
    return { kind: 'value', value: Reflect.get(value, name) }
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
    const key = name.slice(0, dot)
    if (!Object.hasOwn(value, key)) continue
    const reached = reach(Reflect.get(value, key), name.slice(dot + 1))
    if (reached.kind === 'value') return reached
  }
  return { kind: 'none' }
}

function functionsIn(variables: unknown): [string, object][] {
  return Object.entries(isMapping(variables) ? variables : {}).filter(
    (entry): entry is [string, object] => isMapping(entry[1])
  )
}
