import { asText, filtered, isFilter, percentEncode } from './filter.ts'
import {
  type Expression,
  parseTemplate,
  secretName,
  wholeExpression
} from './piece.ts'

/** MAX_LEVELS is what the stack holds on any machine. */
const MAX_LEVELS = 1_000

/** Json is what a config may hold as a body. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/** Lookup gives back the value of a name, undefined where it has none. */
export type Lookup = (name: string) => unknown

/** RenderError is a body that its values make impossible to send. */
export class RenderError extends Error {
  override name = 'RenderError'
}

/** evaluate gives back an expression's value, filters applied. */
export function evaluate(expression: Expression, lookup: Lookup): unknown {
  return expression.filters.reduce((value: unknown, filter) => {
    if (isFilter(filter)) return filtered(value, filter)
    throw new RenderError(`${expression.source}: there is no filter ${filter}`)
  }, lookup(expression.name))
}

/**
 * renderText gives back the text of a string body or a header with its values
 * placed as they are. Values are not scanned again.
 */
export function renderText(text: string, lookup: Lookup): string {
  return parseTemplate(text)
    .map(piece => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'broken') return piece.source
      return asText(evaluate(piece, lookup))
    })
    .join('')
}

/**
 * renderJson gives back an object or array body with its keys and strings
 * rendered. A string that is exactly one `${...}` becomes the value itself,
 * and the empty string where there is none. Keys that become the same throw a
 * RenderError.
 */
export function renderJson(template: Json, lookup: Lookup): unknown {
  return mapJson(template, {
    key: key => renderText(key, lookup),
    leaf: text => {
      const whole = wholeExpression(text)
      if (!whole) return renderText(text, lookup)
      const value = evaluate(whole, lookup)
      return value === undefined ? '' : value
    }
  })
}

/**
 * mapJson gives back a copy with every key and string replaced. More than 1,000
 * levels throw a RenderError.
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
  if (Array.isArray(value)) return value.map(inner)
  const sources = new Map<string, string>()
  const entries = Object.entries(value).map(([source, item]) => {
    const key = by.key(source)
    const other = sources.get(key)
    if (other !== undefined) {
      throw new RenderError(
        `the keys ${JSON.stringify(other)} and ${JSON.stringify(source)} of ` +
          'the body become the same; give each a text of its own'
      )
    }
    sources.set(key, source)
    return [key, inner(item)]
  })
  // Unlike assignment, this makes an own property of `__proto__` too.
  return Object.fromEntries(entries)
}

/** secretUrl gives back the NAME of a url that is `${secrets.NAME}` alone. */
export function secretUrl(text: string): string | null {
  const whole = wholeExpression(text)
  return whole?.filters.length === 0 ? secretName(whole.name) : null
}

/**
 * renderUrl gives back the URL with its values percent-encoded, once where
 * their last filter is `url`; a URL that is one secret is that secret. A value
 * that would make a path segment `.` or `..` throws a RenderError.
 */
export function renderUrl(text: string, lookup: Lookup): string {
  const secret = secretUrl(text)
  if (secret !== null) return asText(lookup(`secrets.${secret}`))
  const url = parseTemplate(text)
    .map(piece => {
      if (piece.kind === 'text') return piece.text
      if (piece.kind === 'broken') return piece.source
      const value = asText(evaluate(piece, lookup))
      return piece.filters.at(-1) === 'url' ? value : percentEncode(value)
    })
    .join('')
  if (dotSegments(url) > dotSegments(text)) {
    throw new RenderError(
      'a value makes a part of the URL path . or .., which leads elsewhere'
    )
  }
  return url
}

/** Dots are dots in %2e too (WHATWG URL, "double-dot URL path segment"). */
function dotSegments(url: string): number {
  const path = url.replace(/[?#].*/s, '')
  return path.split('/').filter(part => /^(?:\.|%2e){1,2}$/i.test(part)).length
}
