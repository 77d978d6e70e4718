import { hash } from 'node:crypto'
import {
  type Expression,
  parseTemplate,
  referencedSecret,
  referencedVariable,
  wholeExpression
} from './parse.ts'
import {
  evaluate,
  evaluateOptional,
  formatJsonValue,
  type Json,
  type Lookup,
  mapJson,
  OMITTED,
  RenderError,
  renderJson,
  renderText
} from './render.ts'

/** The exact bytes of a body, and what a record keeps of it. */
export interface Body {
  bytes: Buffer
  stored: StoredBody
}

/** A body without secrets: `${secrets.NAME}` is in their place. */
export interface StoredBody {
  text: string
  /** The hex SHA-256 of the text in UTF-8. */
  sha256: string
}

/** Returns what is stored of a text; half a surrogate pair becomes U+FFFD. */
export function storedBody(text: string): StoredBody {
  const bytes = Buffer.from(text)
  return { text: bytes.toString(), sha256: hash('sha256', bytes) }
}

/** A part of a text: as it is, or the placeholder of a secret. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'placeholder'; placeholder: string }

/** Takes the place of a secret that no filter writes so: it cannot be rendered. */
export const ESCAPED = '${escaped secret}'

/** Returns the segments of a text, no two texts side by side. */
export type ReplaceSecrets = (text: string) => Segment[]

/**
 * Returns what a record keeps of a string body: every value in its place but
 * the secrets, whose placeholders stay and mean what `replace` finds.
 * renderText makes the bytes first sent of it, given only the secrets.
 */
export function toStoredText(
  text: string,
  lookup: Lookup,
  replace: ReplaceSecrets
): string {
  const segments: Segment[] = []
  let literal = ''
  for (const token of parseTemplate(text)) {
    if (token.kind === 'text') literal += token.text
    else if (token.kind === 'broken') literal += token.source
    else {
      const placeholder = placeholderOf(token, lookup, replace)
      if (placeholder === null)
        literal += formatJsonValue(evaluate(token, lookup))
      else {
        segments.push(...replace(literal), { kind: 'placeholder', placeholder })
        literal = ''
      }
    }
  }
  return joined([...segments, ...replace(literal)])
}

/**
 * Returns the placeholder of an expression whose value is a secret, else null.
 * If its filters hide a secret in a longer value, that is the expression itself,
 * which cannot be rendered from a record.
 */
function placeholderOf(
  expression: Expression,
  lookup: Lookup,
  replace: ReplaceSecrets
): string | null {
  const { name, filters } = expression
  const withFilters = (start: string) =>
    `\${${[start, ...filters.map(({ source }) => source)].join('|')}}`
  if (referencedSecret(name) !== null) return withFilters(name)
  const value = lookup(name)
  if (filters.length === 0 && typeof value === 'string') return null
  const held = mayHoldSecret(expression, value) ? secretsIn(value, replace) : ''
  if (held === '') return null
  const [first, ...rest] = typeof value === 'string' ? replace(value) : []
  if (first?.kind === 'placeholder' && rest.length === 0)
    return withFilters(first.placeholder.slice(2, -1))
  const made = formatJsonValue(evaluate(expression, lookup))
  return secretsIn(made, replace) === held ? null : withFilters(name)
}

/** True for all but the lists of a build, which are long in one with many jobs. */
function mayHoldSecret({ name }: Expression, value: unknown): boolean {
  return typeof value === 'string' || referencedVariable(name) !== null
}

/** Returns what the texts of a value hold of secrets, as a list. */
function secretsIn(value: unknown, replace: ReplaceSecrets): string {
  const held: string[] = []
  const add = (text: string) => {
    for (const segment of replace(text)) {
      if (segment.kind === 'text') continue
      const { placeholder } = segment
      // A part of it may be cut off.
      const name = placeholder.replace(/[|}].*/s, '')
      held.push(placeholder === ESCAPED ? text : name)
    }
    return text
  }
  mapJson(value, { key: add, leaf: add })
  return held.sort().join()
}

/**
 * Returns what a record keeps of an object or array body. After JSON.stringify
 * and JSON.parse, renderJson makes of it what was first sent.
 */
export function toStoredJson(
  template: Json,
  lookup: Lookup,
  replace: ReplaceSecrets
): unknown {
  return mapJson(template, {
    key: key => toStoredText(key, lookup, replace),
    leaf: text => {
      const whole = wholeExpression(text)
      if (!whole) return toStoredText(text, lookup, replace)
      const value = evaluateOptional(whole, lookup)
      if (value === OMITTED) return OMITTED
      if (value === undefined) return ''
      if (typeof value === 'string') return toStoredText(text, lookup, replace)
      return toStoredValue(value, replace)
    }
  })
}

/** Returns what a record keeps of a value, which becomes JSON. */
export function toStoredValue(
  value: unknown,
  replace: ReplaceSecrets
): unknown {
  const literal = (text: string) => toStoredLiteral(text, replace)
  return mapJson(value, { key: literal, leaf: literal })
}

/** Returns the template that renders to exactly `text`. */
export function toStoredLiteral(text: string, replace: ReplaceSecrets): string {
  return joined(replace(text))
}

/**
 * Returns the bytes that a record's stored body represents, the secrets in
 * their places again. `template` is the webhook's own body: unless that is a
 * text, JSON was stored. A secret that is not one of `secrets`, and what no
 * record holds, throw a RenderError.
 */
export function fromStoredBody(
  stored: StoredBody,
  template: Json | undefined,
  secrets: ReadonlyMap<string, string>
): Body {
  const lookup: Lookup = name => {
    const secret = referencedSecret(name)
    if (secret === null)
      throw new RenderError(
        `the record has no value of \${${name}}, which held a secret that was encoded; re-run the job that sent it`
      )
    const value = secrets.get(secret)
    if (value) return value
    throw new RenderError(
      `it holds the secret ${secret}, which the webhook's config does not name or the input secrets has no value for; give it, or re-run the job that sent it`
    )
  }
  const json = typeof template === 'string' ? undefined : parsed(stored.text)
  const text =
    json === undefined
      ? renderText(stored.text, lookup)
      : JSON.stringify(renderJson(json, lookup))
  return { bytes: Buffer.from(text), stored }
}

/** Returns the object or array that was stored, undefined for a text. */
function parsed(stored: string): Json | undefined {
  try {
    const json: Json = JSON.parse(stored)
    return JSON.stringify(json) === stored ? json : undefined
  } catch {
    return undefined
  }
}

function joined(segments: readonly Segment[]): string {
  return segments
    .map((segment, index) => {
      if (segment.kind === 'placeholder') return segment.placeholder
      const last = index === segments.length - 1
      // A placeholder's own `$` would join a run of `$` before it.
      return last
        ? escaped(segment.text)
        : escaped(`${segment.text}{`).slice(0, -1)
    })
    .join('')
}

function escaped(text: string): string {
  return text.replace(/\$+/g, (run, offset: number) =>
    text[offset + run.length] === '{' ? run + run : run
  )
}
