/** Finder knows texts, and finds where one of them stands in another. */
export interface Finder {
  /** add makes a text of KEY_LENGTH characters or more known. */
  add(text: string): void
  /** lengthAt answers the length of the longest known text at a place, or 0. */
  lengthAt(text: string, at: number): number
  /** beginsAt claims that a known text begins with all from a place on. */
  beginsAt(text: string, at: number): boolean
  /** longest is the length of the longest known text. */
  longest(): number
}

/** KEY_LENGTH is the shortest known text's: all are filed by how they begin. */
export const KEY_LENGTH = 4

interface Entry {
  text: string
  /** inner is the longest other known text that this one begins with. */
  inner: Entry | null
}

/**
 * createFinder answers a finder that knows nothing yet. A look-up halves a
 * sorted list, so that texts that begin alike do not slow each other down.
 */
export function createFinder(): Finder {
  const known = new Map<string, Set<string>>()
  const sorted = new Map<string, readonly Entry[]>()
  let longest = 0

  const entries = (key: string): readonly Entry[] => {
    const texts = known.get(key)
    if (texts === undefined) return []
    const list = sorted.get(key) ?? nested([...texts].sort())
    sorted.set(key, list)
    return list
  }

  return {
    add(text) {
      const key = text.slice(0, KEY_LENGTH)
      const texts = known.get(key) ?? new Set()
      known.set(key, texts.add(text))
      sorted.delete(key)
      longest = Math.max(longest, text.length)
    },
    lengthAt(text, at) {
      const list = entries(text.slice(at, at + KEY_LENGTH))
      if (list.length === 0) return 0
      const rest = text.slice(at, at + longest)
      let entry = list[countUpTo(list, rest) - 1] ?? null
      while (entry !== null && !rest.startsWith(entry.text)) entry = entry.inner
      return entry?.text.length ?? 0
    },
    beginsAt(text, at) {
      const list = entries(text.slice(at, at + KEY_LENGTH))
      if (list.length === 0) return false
      const rest = text.slice(at)
      return list[countUpTo(list, rest)]?.text.startsWith(rest) ?? false
    },
    longest: () => longest
  }
}

/** nested links each of some sorted texts to the one it begins with. */
function nested(texts: readonly string[]): Entry[] {
  const entries: Entry[] = []
  for (const text of texts) {
    let inner = entries.at(-1) ?? null
    while (inner !== null && !text.startsWith(inner.text)) inner = inner.inner
    entries.push({ text, inner })
  }
  return entries
}

/** countUpTo answers how many sorted texts come before `text` or are it. */
function countUpTo(entries: readonly Entry[], text: string): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((entries[middle]?.text ?? '') <= text) low = middle + 1
    else high = middle
  }
  return low
}
