/** The way to a value in a JSON document: names and array indexes. */
export type JsonPath = readonly (string | number)[]

/** In the place of an index: any item of a list. */
export const ANY_ITEM = -1

type Parsed =
  | { kind: 'path'; path: JsonPath }
  | { kind: 'error'; message: string }

type Found = { found: true; value: unknown } | { found: false }

const NAME = /[^.[\]"\s]+/y

const INDEX = /\[(0|[1-9]\d{0,8})\]/y

const ANY = /\[\*\]/y

const QUOTED = /\[("(?:[^"\\]|\\.)*")\]/y

/** The start of a path of JSONPath and of a JSON pointer (RFC 9535, RFC 6901). */
const BEGINS = /^(?:\$|#?\/)/

const ADVICE =
  'write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space'

/**
 * Returns the path that `text` writes: names with dots between, `[0]` for an
 * array's item, `["a.b"]` for a name that holds what has a meaning here. A
 * JSONPath or JSON pointer is an error, since it would be read as a name, and
 * never found. `[*]` is any item of a list, where `takesAny` is true.
 */
export function parsePath(text: string, takesAny = false): Parsed {
  const [mark] = BEGINS.exec(text) ?? []
  if (mark !== undefined) return { kind: 'error', message: foreign(text, mark) }
  const path: (string | number)[] = []
  let at = 0
  while (at < text.length || path.length === 0) {
    const dotted = at > 0 && text[at] === '.'
    const step = readStep(text, dotted ? at + 1 : at, dotted || at === 0)
    if (step === null) {
      const message = `"${text}" is not a path at character ${at + 1}; ${ADVICE}`
      return { kind: 'error', message }
    }
    if (step.key === ANY_ITEM && !takesAny) {
      const message = `"${text}" has [*], any item, which only match.body and conditions take; write the place of one item, as [0]`
      return { kind: 'error', message }
    }
    path.push(step.key)
    at = step.end
  }
  return { kind: 'path', path }
}

function foreign(text: string, mark: string): string {
  const language = mark === '$' ? 'JSONPath' : 'a JSON pointer'
  const name = /[.[\]]/.test(text) || text === mark ? `${mark}...` : text
  return `"${text}" is ${language}, which is not read; ${ADVICE}, and [${JSON.stringify(name)}] for a name that begins with ${mark}`
}

type Step = { key: string | number; end: number } | null

/** A bare name is a step only where `named`: at the start, after a dot. */
function readStep(text: string, at: number, named: boolean): Step {
  const after = at > 0 && text[at - 1] === '.'
  if (named) {
    const name = take(NAME, text, at)
    if (name) return { key: name[0], end: NAME.lastIndex }
  }
  if (after) return null
  const index = take(INDEX, text, at)
  if (index) return { key: Number(index[1]), end: INDEX.lastIndex }
  if (take(ANY, text, at)) return { key: ANY_ITEM, end: ANY.lastIndex }
  const quoted = take(QUOTED, text, at)
  return quoted && unquote(quoted[1] ?? '', QUOTED.lastIndex)
}

function take(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function unquote(literal: string, end: number): Step {
  try {
    return { key: String(JSON.parse(literal)), end }
  } catch {
    return null
  }
}

/**
 * Returns the value at `path`. A name finds only an object's own
 * property, a number only an array's item.
 */
export function lookup(json: unknown, path: JsonPath): Found {
  let value = json
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return { found: false }
    if (Array.isArray(value) !== (typeof key === 'number')) {
      return { found: false }
    }
    const own = Object.getOwnPropertyDescriptor(value, key)
    if (own === undefined) return { found: false }
    value = own.value
  }
  return { found: true, value }
}

/** Returns the values at `path`: of every item where it says any. */
export function lookupAll(json: unknown, path: JsonPath): unknown[] {
  const index = path.indexOf(ANY_ITEM)
  if (index < 0) {
    const found = lookup(json, path)
    return found.found ? [found.value] : []
  }
  const list = lookup(json, path.slice(0, index))
  if (!list.found || !Array.isArray(list.value)) return []
  const rest = path.slice(index + 1)
  return list.value.flatMap(item => lookupAll(item, rest))
}
