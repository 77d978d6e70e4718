import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter
} from 'yaml'

/** Key is one step of a key path: a name, or an index in a list. */
export type Key = string | number

const LONGEST = 60

/** formatPath answers a key path as text: `notify.webhooks[1].url`. */
export function formatPath(path: readonly Key[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      const name = key.length > LONGEST ? `${key.slice(0, LONGEST)}...` : key
      return index === 0 ? name : `.${name}`
    })
    .join('')
}

/** lineOf answers the line of a key path, or of its nearest parent, from 1. */
export function lineOf(
  document: Document,
  lines: LineCounter,
  path: readonly Key[]
): number {
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
  return lines.linePos(offset).line || 1
}

/** keyName answers the name that a key's scalar has in the data. */
export function keyName(value: unknown): string {
  return value === null ? '' : String(value)
}
