/** Path is the way to a value in a JSON document: names and array indexes. */
export type Path = readonly (string | number)[]

type Parsed = { kind: 'path'; path: Path } | { kind: 'error'; message: string }

type Found = { found: true; value: unknown } | { found: false }

const NAME = /[^.[\]"\s]+/y
const INDEX = /\[(0|[1-9]\d{0,8})\]/y
const QUOTED = /\[("(?:[^"\\]|\\.)*")\]/y

/** BEGINS tells a path of JSONPath and a JSON pointer (RFC 9535, RFC 6901). */
const BEGINS = /^(?:\$|#?\/)/
const ADVICE =
  'write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space'

/**
 * parsePath answers the path that `text` writes: names with dots between,
 * `[0]` for an array's item, `["a.b"]` for a name that holds what has a
 * meaning here. What other languages write is an error that says it in ours,
 * for it would be read as a name, and never found.
 */
export function parsePath(text: string): Parsed {
  const [mark] = BEGINS.exec(text) ?? []
  return mark === undefined
    ? parse(text)
    : { kind: 'error', message: foreign(text, mark) }
}

function parse(text: string): Parsed {
  const path: (string | number)[] = []
  let at = 0
  while (at < text.length || path.length === 0) {
    const dotted = at > 0 && text[at] === '.'
    const step = readStep(text, dotted ? at + 1 : at, dotted || at === 0)
    if (step === null) {
      const message = `"${text}" is no path at character ${at + 1}; ${cure(text.replace(/^\.+/, ''), text)}`
      return { kind: 'error', message }
    }
    path.push(step.key)
    at = step.end
  }
  return { kind: 'path', path }
}

/** foreign answers what to write instead of a path of another language. */
function foreign(text: string, mark: string): string {
  const language = mark === '$' ? 'JSONPath' : 'a JSON pointer'
  const ours =
    mark === '$'
      ? text
          .slice(1)
          .replace(/^\./, '')
          .replaceAll(/\['([^'"\\]*)'\]/g, '["$1"]')
      : text
          .slice(mark.length)
          .split('/')
          .map(written)
          .join('')
          .replace(/^\./, '')
  const name = /[.[\]]/.test(text) || text === mark ? `${mark}...` : text
  return `"${text}" is ${language}, which is not read; ${cure(ours, text)}, and [${JSON.stringify(name)}] for a name that begins with ${mark}`
}

/** written answers a JSON pointer's part as it stands in a path. */
function written(part: string): string {
  if (/^(0|[1-9]\d{0,8})$/.test(part)) return `[${part}]`
  const name = part.replaceAll('~1', '/').replaceAll('~0', '~')
  return /^[^.[\]"\s]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}

function cure(ours: string, text: string): string {
  const isPath =
    ours !== text && !BEGINS.test(ours) && parse(ours).kind === 'path'
  return isPath ? `write ${ours}` : ADVICE
}

type Step = { key: string | number; end: number } | null

/** readStep takes a bare name only where `named`: at the start, after a dot. */
function readStep(text: string, at: number, named: boolean): Step {
  const after = at > 0 && text[at - 1] === '.'
  if (named) {
    const name = take(NAME, text, at)
    if (name) return { key: name[0], end: NAME.lastIndex }
  }
  if (after) return null
  const index = take(INDEX, text, at)
  if (index) return { key: Number(index[1]), end: INDEX.lastIndex }
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
 * lookup answers the value at `path`. A name finds only an object's own
 * property, a number only an array's item.
 */
export function lookup(json: unknown, path: Path): Found {
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
