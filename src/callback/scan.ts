const QUOTE = 0x22
const COMMA = 0x2c
const COLON = 0x3a
const LIST = 0x5b
const BACKSLASH = 0x5c
const LIST_END = 0x5d
const OBJECT = 0x7b
const OBJECT_END = 0x7d

/** Scan hears of what a document is made of, in the order of its text. */
export interface Scan {
  open(kind: 'object' | 'list'): void
  close(): void
  comma?(): void
  /** key is given with its quotes and escapes. */
  key(literal: string): void
}

/**
 * scanJson tells `scan` of the marks and keys in `text`, a valid JSON
 * document. Time is linear in the text, and nothing is kept.
 */
export function scanJson(text: string, scan: Scan): void {
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = stringEnd(text, at)
        if (isKey(text, end)) scan.key(text.slice(at, end))
        at = end - 1
        break
      }
      case OBJECT:
        scan.open('object')
        break
      case LIST:
        scan.open('list')
        break
      case OBJECT_END:
      case LIST_END:
        scan.close()
        break
      case COMMA:
        scan.comma?.()
    }
  }
}

/** keyOf answers the key that a literal stands for, however it is escaped. */
export function keyOf(literal: string): string {
  return String(JSON.parse(literal))
}

/** stringEnd answers the place after the string that begins at `start`. */
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

/** isKey claims that a colon follows the string that ends at `end`. */
function isKey(text: string, end: number): boolean {
  let at = end
  while (/\s/.test(text.charAt(at))) at++
  return text.charCodeAt(at) === COLON
}
