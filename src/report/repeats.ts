import { keyOf, scanJson } from '../callback/scan.ts'

/**
 * repeatsKey claims that an object anywhere in `text`, a valid JSON document,
 * has a key more than once, however it is escaped. Time is linear in the text.
 */
export function repeatsKey(text: string): boolean {
  /** open holds the keys of each object around, null for a list. */
  const open: (Set<string> | null)[] = []
  let repeated = false
  scanJson(text, {
    open: kind => open.push(kind === 'object' ? new Set() : null),
    close: () => open.pop(),
    key(literal) {
      const key = keyOf(literal)
      const keys = open.at(-1)
      repeated ||= keys?.has(key) ?? false
      keys?.add(key)
    }
  })
  return repeated
}
