import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap
} from 'yaml'
import { ConfigError, type Problem } from '../errors.ts'
import { TOP_LEVEL_KEYS } from './schema/keys.ts'
import { formatPath, type Key } from './validate/issue.ts'
import { explainYamlError, type Hint } from './yaml-hints.ts'

const MAX_BYTES = 1024 * 1024

const MAX_ALIASES = 100

const MAX_FAULTS = 100

const MAX_LEVELS = 64

const TOO_DEEP = `is nested deeper than ${MAX_LEVELS} levels; write it flatter`

/** Far more brackets or dashes than MAX_LEVELS, so that texts may hold many. */
const BOMB_TOKENS = 1000

const DASHES = new RegExp(`(?:[-?:] ){${BOMB_TOKENS}}`)

/** A config's text, and its name in messages. */
export interface Source {
  text: string
  file: string
  /** The file that its key `extends` names. */
  extended?: Source
}

/** The one document of a text, as data. */
export interface Yaml {
  /** Null for an empty text. */
  data: unknown
  /** Returns a message with the line and key path it is about. */
  problem(path: readonly Key[], message: string): Problem
}

/**
 * Returns the data of a text. Throws a ConfigError for a text that is too large
 * or too deep, is not YAML, or holds tags, several documents, keys twice or too
 * many aliases; it lists every such fault.
 */
export function readYaml({ text, file }: Source): Yaml {
  const fault = (message: string) => new ConfigError([{ file, message }])
  if (Buffer.byteLength(text) > MAX_BYTES)
    throw fault('is larger than 1 MiB; split it, or take out what is old')
  if (isBomb(text)) throw fault(TOO_DEEP)
  const parsed = parse(text)
  if (parsed === null) throw fault(TOO_DEEP)
  const { document, lineAt } = parsed
  const [error] = document.errors
  if (error?.code === 'RESOURCE_EXHAUSTION') throw fault(TOO_DEEP)
  if (error !== undefined) {
    const hint =
      knownCause(text, error, parsed) ??
      explainYamlError(text, lineAt(error.pos[0]), lineOfError)
    throw new ConfigError([{ file, ...hint }])
  }
  const faults = findFaults(document)
  if (faults === null) throw fault(TOO_DEEP)
  if (faults.length > 0)
    throw new ConfigError(
      faults.map(({ offset, path, message }) => ({
        file,
        line: lineAt(offset),
        path: formatPath(path),
        message
      }))
    )
  return {
    data: toData(document, fault),
    problem: (path, message) => ({
      file,
      line: lineAt(offsetOf(document, path)),
      path: formatPath(path),
      message
    })
  }
}

interface Parsed {
  document: Document
  /** Returns the line of an offset, from 1. */
  lineAt(offset: number): number
}

/** Returns null for a text too deep for the parser, which calls itself. */
function parse(text: string): Parsed | null {
  const lines = new LineCounter()
  try {
    const document: Document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      // Explicit, so that they apply to a text with `%YAML 1.1` too.
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      // It compares each key with all others; findFaults uses a set.
      uniqueKeys: false
    })
    return { document, lineAt: offset => lines.linePos(offset).line || 1 }
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Returns the line of a text's first error, Infinity where it has none. */
function lineOfError(text: string): number {
  const parsed = parse(text)
  if (parsed === null) return 0
  const [error] = parsed.document.errors
  return error === undefined
    ? Number.POSITIVE_INFINITY
    : parsed.lineAt(error.pos[0])
}

/** The errors whose line and cause the parser knows. */
const EXACT: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'holds several documents; write one',
  BAD_SCALAR_START: 'has a text that starts with %, @ or `; put it in quotes',
  BAD_DQ_ESCAPE:
    'has a backslash in double quotes; write two, or use single quotes'
}

/** Returns the cause of a text's first error, null where it is not certain. */
function knownCause(
  text: string,
  { message, pos: [offset] }: YAMLError,
  { document, lineAt }: Parsed
): Hint | null {
  const line = lineAt(offset)
  const conflict = text.search(/^(?:<{7}|>{7}) /m)
  if (conflict >= 0) {
    const message = 'is of a merge conflict; resolve it'
    return { line: lineAt(conflict), message }
  }
  if (/^ *\t/.test(text.split('\n', line).at(-1) ?? ''))
    return { line, message: 'is indented with a tab; write spaces' }
  const exact = document.errors.find(
    ({ code, pos }) => EXACT[code] && lineAt(pos[0]) === line
  )
  if (exact) return { line, message: EXACT[exact.code] ?? '' }
  const isFlow = message.startsWith('Flow ')
  const pattern = isFlow ? /[[{]/ : /["'[{]/
  let opening = -1
  visit(document, {
    Node(_, { range }) {
      const [start = 0, end = 0] = range ?? []
      const isAround = start <= offset && offset <= end
      if (isAround && pattern.test(text.charAt(start))) opening = start
    }
  })
  const isOpen = isFlow || message.startsWith('Missing closing ')
  if (opening < 0 || !(isOpen || lineAt(opening) < line)) return null
  return {
    line: lineAt(opening),
    message: `opens a ${text.charAt(opening)} that is not closed, on this line or deeper ones; close it, or put the whole text in quotes`
  }
}

/**
 * True when a text is nested so deep that the parser would take seconds and a
 * gigabyte: it goes by brackets and dashes alone, wherever they are.
 */
function isBomb(text: string): boolean {
  let levels = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '[' || character === '{') levels += 1
    else if (character === ']' || character === '}')
      levels = Math.max(0, levels - 1)
    if (levels > BOMB_TOKENS) return true
  }
  return DASHES.test(text)
}

/** The parser counts an anchor itself as one of its uses. */
function toData(
  document: Document,
  fault: (message: string) => ConfigError
): unknown {
  try {
    return document.toJS({ maxAliasCount: 1 + MAX_ALIASES })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw fault(`uses aliases more than ${MAX_ALIASES} times; write less`)
  }
}

interface Fault {
  offset: number
  path: readonly Key[]
  message: string
}

/**
 * Returns what is valid YAML but not accepted in a config: tags, keys twice,
 * keys that are not plain words, too many aliases; the first 100 of them. Null
 * where the document has too many levels.
 */
function findFaults(document: Document): Fault[] | null {
  const faults: Fault[] = []
  const anchors = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  let aliases = 0
  let isTooDeep = false

  const add = (node: Node, path: readonly Key[], message: string) => {
    faults.push({ offset: node.range?.[0] ?? 0, path, message })
    return faults.length > MAX_FAULTS ? visit.BREAK : undefined
  }
  const refuse = () => {
    isTooDeep = true
    return visit.BREAK
  }
  const readAlias = (alias: Alias, ancestors: Ancestors) => {
    aliases += 1
    const target = anchors.get(alias.source)
    const path = () => keyPath([...ancestors, alias])
    if (target === undefined) return add(alias, path(), unknownAlias(alias))
    if (ancestors.includes(target))
      return add(alias, path(), `*${alias.source} holds itself`)
    targets.set(alias, target)
    const levels = levelsAbove(ancestors) + levelsIn(target, targets)
    return levels > MAX_LEVELS ? refuse() : undefined
  }
  const readKeys = (map: YAMLMap, ancestors: Ancestors) => {
    const seen = new Set<string>()
    for (const { key } of map.items) {
      const name = isScalar(key) ? keyName(key.value) : null
      const message =
        name === null
          ? 'is not a plain key; write key: value'
          : seen.has(name)
            ? 'is there twice; keep one'
            : null
      seen.add(name ?? '')
      if (message === null) continue
      const path = [...keyPath([...ancestors, map]), name ?? '?']
      const end = add(isNode(key) ? key : map, path, message)
      if (end !== undefined) return end
    }
    return undefined
  }

  visit(document, {
    Node(_, node, ancestors) {
      if (node.tag !== undefined) {
        const path = keyPath([...ancestors, node])
        const end = add(node, path, tagged(node.tag))
        if (end !== undefined) return end
      }
      if (isAlias(node)) return readAlias(node, ancestors)
      if (isScalar(node) && isCutOff(node)) {
        const path = keyPath([...ancestors, node])
        const isOurs = TOP_LEVEL_KEYS.includes(String(path[0]))
        return isOurs ? add(node, path, CUT_OFF) : undefined
      }
      if ('anchor' in node && node.anchor) anchors.set(node.anchor, node)
      if (!isMap(node) && !isSeq(node)) return undefined
      if (levelsAbove(ancestors) === MAX_LEVELS) return refuse()
      return isMap(node) ? readKeys(node, ancestors) : undefined
    }
  })
  if (isTooDeep) return null
  faults.sort((a, b) => a.offset - b.offset)
  if (faults.length > MAX_FAULTS) {
    const { offset = 0 } = faults[MAX_FAULTS] ?? {}
    const more = { offset, path: [], message: 'and more like these' }
    return [...faults.slice(0, MAX_FAULTS), more]
  }
  if (aliases > MAX_ALIASES) {
    const message = `has ${aliases} aliases; write ${MAX_ALIASES} at most`
    faults.push({ offset: 0, path: [], message })
  }
  return faults
}

const CUT_OFF =
  'ends before a #, which starts a comment in YAML; put the whole text in quotes'

/** True when the comment after a text without quotes is most likely a part of it. */
function isCutOff({ comment, type, source }: Scalar): boolean {
  if (!comment || type !== 'PLAIN') return false
  return comment.startsWith('${') || (source === '' && /^\w/.test(comment))
}

type Ancestors = readonly (Document | Node | Pair)[]

function levelsAbove(ancestors: Ancestors): number {
  return ancestors.filter(node => isMap(node) || isSeq(node)).length
}

/** Returns the levels of a node, those behind its aliases included. */
function levelsIn(
  node: unknown,
  targets: ReadonlyMap<Alias, Node>,
  known = new Map<unknown, number>()
): number {
  const found = known.get(node)
  if (found !== undefined) return found
  const parts = isAlias(node)
    ? [targets.get(node)]
    : isPair(node)
      ? [node.key, node.value]
      : isMap(node) || isSeq(node)
        ? node.items
        : []
  let levels = 0
  for (const part of parts)
    levels = Math.max(levels, levelsIn(part, targets, known))
  if (isMap(node) || isSeq(node)) levels += 1
  known.set(node, levels)
  return levels
}

/** Returns the key path of the last of some nodes, each within the one before. */
function keyPath(nodes: Ancestors): Key[] {
  return nodes.flatMap((node, index): Key[] => {
    if (isPair(node))
      return [isScalar(node.key) ? keyName(node.key.value) : '?']
    const next = nodes[index + 1]
    return isSeq(node) && next ? [node.items.indexOf(next)] : []
  })
}

/** Returns where a key path, or its nearest parent, is in the text. */
function offsetOf(document: Document, path: readonly Key[]): number {
  let node: unknown = document.contents
  let offset = 0
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key: name }) => isScalar(name) && keyName(name.value) === key
      )
      if (!pair) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      if (isNode(node)) offset = node.range?.[0] ?? offset
    } else break
  }
  return offset
}

/** Returns the name that a key's scalar has in the data. */
function keyName(value: unknown): string {
  return value === null ? '' : String(value)
}

function tagged(tag: string): string {
  return `has the tag ${tag}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`
}

function unknownAlias({ source }: Alias): string {
  return `*${source} is not defined above; quote the value if it is plain text`
}
