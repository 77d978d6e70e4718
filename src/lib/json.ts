import { ANY_ITEM, type JsonPath } from './json-path.ts'

const QUOTE = 0x22

const COMMA = 0x2c

const COLON = 0x3a

const LIST = 0x5b

const BACKSLASH = 0x5c

const LIST_END = 0x5d

const OBJECT = 0x7b

const OBJECT_END = 0x7d

/** The keys of some paths, by level. */
interface Tree {
  readonly size: number
  get(key: string | number): Tree | undefined
}

const EVERYTHING: Tree = { size: 1, get: () => EVERYTHING }

/** An object or list around the place that a scan has reached. */
interface Container {
  tree: Tree
  /** How often each wanted key of an object was there, null for a list. */
  counts: Map<string, number> | null
  key: string | number
}

/**
 * Returns the paths of the keys that an object in `text`, a valid JSON
 * document, has more than once, however they are escaped: of those that `paths`
 * lead through, or without these of all. Time is linear in the text.
 */
export function findDuplicateKeys(
  text: string,
  paths?: readonly JsonPath[]
): Generator<JsonPath> {
  return scan(text, paths ? treeOf(paths) : EVERYTHING)
}

function* scan(text: string, tree: Tree): Generator<JsonPath> {
  const around: Container[] = []
  /** The depth within what no path leads into. */
  let skipped = 0
  let below: Tree | undefined = tree
  for (let at = 0; at < text.length; at++) {
    const container = skipped === 0 ? around.at(-1) : undefined
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = stringEnd(text, at)
        if (container?.counts && isKey(text, end)) {
          const key = String(JSON.parse(text.slice(at, end)))
          container.key = key
          below = container.tree.get(key)
          const count = (container.counts.get(key) ?? 0) + 1
          if (below !== undefined) container.counts.set(key, count)
          if (below !== undefined && count === 2)
            yield around.map(one => one.key)
        }
        at = end - 1
        break
      }
      case OBJECT:
      case LIST:
        if (skipped > 0 || below === undefined || below.size === 0) skipped++
        else {
          const isList = text.charCodeAt(at) === LIST
          around.push({
            tree: below,
            counts: isList ? null : new Map(),
            key: 0
          })
          below = below.get(0)
        }
        break
      case OBJECT_END:
      case LIST_END:
        if (skipped > 0) skipped--
        else around.pop()
        break
      case COMMA:
        if (container?.counts === null) {
          container.key = Number(container.key) + 1
          below = container.tree.get(container.key)
        }
    }
  }
}

/**
 * Returns a function that returns those of `paths` on which a text, valid JSON,
 * has a key twice.
 */
export function ambiguousPathFinder(
  paths: readonly JsonPath[]
): (text: string) => ReadonlySet<JsonPath> {
  const tree = treeOf(paths)
  return text => {
    const found = new Set<JsonPath>()
    for (const duplicate of scan(text, tree))
      for (const path of paths)
        if (duplicate.every((key, index) => leadsThrough(path[index], key)))
          found.add(path)
    return found
  }
}

function leadsThrough(
  step: string | number | undefined,
  key: string | number
): boolean {
  return step === key || (step === ANY_ITEM && typeof key === 'number')
}

type Branch = Map<string | number, Branch>

function treeOf(paths: readonly JsonPath[]): Tree {
  const root: Branch = new Map()
  for (const path of paths) {
    let branch = root
    for (const key of path) {
      const next: Branch = branch.get(key) ?? new Map()
      branch.set(key, next)
      branch = next
    }
  }
  return paths.some(path => path.includes(ANY_ITEM)) ? merged([root]) : root
}

/** Returns a tree in which an item of a list leads through ANY_ITEM, too. */
function merged(branches: readonly Branch[]): Tree {
  return {
    size: branches.reduce((sum, branch) => sum + branch.size, 0),
    get(key) {
      const keys = typeof key === 'number' ? [key, ANY_ITEM] : [key]
      const next = branches.flatMap(branch =>
        keys.flatMap(one => branch.get(one) ?? [])
      )
      return next.length === 0 ? undefined : merged(next)
    }
  }
}

/** Returns the place after the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end + 1
}

function isEscaped(text: string, at: number): boolean {
  let from = at
  while (text.charCodeAt(from - 1) === BACKSLASH) from--
  return (at - from) % 2 === 1
}

/** True when a colon follows the string that ends at `end`. */
function isKey(text: string, end: number): boolean {
  let at = end
  while (/\s/.test(text.charAt(at))) at++
  return text.charCodeAt(at) === COLON
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Returns the text that bytes are, its byte order mark kept; null where they
 * are not UTF-8.
 */
export function decodeUtf8(bytes: Buffer): string | null {
  try {
    return UTF_8.decode(bytes)
  } catch {
    return null
  }
}

/** Returns the value that a text is in JSON, undefined for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Returns a text without the byte order mark that it may begin with. */
export function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

/**
 * Returns the value of an object's own property, else undefined: nothing from
 * outside can set a prototype.
 */
export function ownValue(json: unknown, key: string): unknown {
  if (typeof json !== 'object' || json === null) return undefined
  return Object.hasOwn(json, key) ? Reflect.get(json, key) : undefined
}

/** Returns what ownValue does, with null for what is absent, null or empty. */
export function presentValue(json: unknown, key: string): unknown {
  const value = ownValue(json, key)
  return value === undefined || value === '' ? null : value
}

/** Returns a string, and null for anything else. */
export function stringOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Returns the list under a key; an empty one for anything else. */
export function listAt(value: unknown, key: string): readonly unknown[] {
  const found = ownValue(value, key)
  return Array.isArray(found) ? found : []
}

/** Returns what is under a key as a list, which is empty for nothing or null. */
export function oneOrMoreAt(value: unknown, key: string): readonly unknown[] {
  const found = ownValue(value, key)
  if (found === undefined || found === null) return []
  return Array.isArray(found) ? found : [found]
}

/** Returns a value as JSON, null where it nests deeper than the stack allows. */
export function toJson(value: unknown): string | null {
  try {
    return JSON.stringify(value)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** True when a value has keys: it is neither a list nor null. */
export function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * True when a number is what was written: integers beyond 2^53 are rounded, and
 * JSON has no infinity (RFC 8259, 6).
 */
export function isExact(value: number): boolean {
  return Number.isInteger(value)
    ? Number.isSafeInteger(value)
    : Number.isFinite(value)
}

/** True when isExact is true of every number in a JSON text. */
export function numbersAreExact(json: string): boolean {
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? []
  return tokens.every(token => token.startsWith('"') || isExact(Number(token)))
}
