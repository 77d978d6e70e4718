/**
 * repeatsKey claims that an object anywhere in `text`, a valid JSON document,
 * has a key more than once, however it is escaped. Time is linear in the text.
 */
export function repeatsKey(text: string): boolean {
  /** open holds the keys of each object around, null for a list. */
  const open: (Set<string> | null)[] = []
  const colon = /[ \t\r\n]*:/y
  const mark = /["{}[\]]/g
  for (let found = mark.exec(text); found; found = mark.exec(text)) {
    const { index } = found
    if (found[0] === '{') open.push(new Set())
    else if (found[0] === '[') open.push(null)
    else if (found[0] !== '"') open.pop()
    else {
      const end = stringEnd(text, index)
      mark.lastIndex = end
      colon.lastIndex = end
      const keys = open.at(-1)
      if (!keys || !colon.test(text)) continue
      const key = String(JSON.parse(text.slice(index, end)))
      if (keys.has(key)) return true
      keys.add(key)
    }
  }
  return false
}

/** stringEnd answers the place after the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  const special = /["\\]/g
  special.lastIndex = start + 1
  for (let found = special.exec(text); found; found = special.exec(text)) {
    if (found[0] === '"') return found.index + 1
    special.lastIndex = found.index + 2
  }
  return text.length
}
