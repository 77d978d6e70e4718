import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node
} from 'yaml'
import { type Key, keyName } from './line.ts'

export const ALIASES = 100
const FAULTS = 100
export const LEVELS = 64
export const TOO_DEEP = `is nested deeper than ${LEVELS} levels; write it flatter`

interface Fault {
  offset: number
  path: readonly Key[]
  message: string
}

/**
 * findFaults answers what is valid YAML but not for a config: tags, keys
 * twice, keys that are no plain words, too many aliases, too many levels. It stops at
 * the first 100.
 */
export function findFaults(document: Document): Fault[] {
  const faults: Fault[] = []
  // Anchors by name, with the levels beneath; null while still being read.
  const anchors = new Map<string, number | null>()
  let aliases = 0

  /** walk answers the levels of collections that a node holds. */
  function walk(node: unknown, path: readonly Key[], level: number): number {
    if (!isNode(node) || faults.length > FAULTS) return 0
    const offset = node.range?.[0] ?? 0
    const add = (message: string) => faults.push({ offset, path, message })
    if (node.tag !== undefined) add(tagged(node.tag))
    if (isAlias(node)) {
      aliases += 1
      const levels = anchors.get(node.source)
      if (levels === undefined) add(unknownAlias(node.source))
      else if (levels === null) add(`*${node.source} holds itself`)
      else if (level + levels > LEVELS) add(TOO_DEEP)
      return levels ?? 0
    }
    if (!isCollection(node) && !isScalar(node)) return 0
    if (node.anchor) anchors.set(node.anchor, null)
    if (isCollection(node) && level === LEVELS) add(TOO_DEEP)
    const levels = isCollection(node) ? 1 + below(node, path, level + 1) : 0
    if (node.anchor) anchors.set(node.anchor, levels)
    return levels
  }

  function below(node: Node, path: readonly Key[], level: number): number {
    let levels = 0
    const deeper = (child: unknown, key: Key) => {
      levels = Math.max(levels, walk(child, [...path, key], level))
    }
    if (isSeq(node))
      for (const [i, item] of node.items.entries()) deeper(item, i)
    if (!isMap(node)) return levels
    const seen = new Set<string>()
    for (const { key, value } of node.items) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0
      const name = isScalar(key) ? keyName(key.value) : null
      const add = (message: string) =>
        faults.push({ offset, path: [...path, name ?? '?'], message })
      if (name === null) add('is no plain key; write key: value')
      else if (seen.has(name)) add('is there twice; keep one')
      seen.add(name ?? '')
      walk(key, [...path, name ?? '?'], level)
      deeper(value, name ?? '?')
    }
    return levels
  }

  walk(document.contents, [], 0)
  if (faults.length > FAULTS) {
    const { offset = 0 } = faults[FAULTS] ?? {}
    const more = { offset, path: [], message: 'and more like these' }
    return [...faults.slice(0, FAULTS), more]
  }
  if (aliases > ALIASES)
    faults.push({
      offset: 0,
      path: [],
      message: `has ${aliases} aliases; write ${ALIASES} at most`
    })
  return faults
}

function tagged(tag: string): string {
  return `has the tag ${tag}, and tags are not read; put a text that starts with ! in quotes, or take the tag out`
}

function unknownAlias(name: string): string {
  return `*${name} stands for nothing above; put a text that starts with * in quotes`
}
