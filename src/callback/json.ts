import type { Path } from './path.ts'
import type { CallbackError } from './refusal.ts'

/** MAX_BODY_BYTES is the most that a callback's body may hold. */
export const MAX_BODY_BYTES = 65_536

type Reading =
  | { kind: 'json'; text: string; json: unknown }
  | { kind: 'refused'; error: CallbackError }

/**
 * readJson answers the JSON document in a callback's body: at most 64 KiB of
 * UTF-8, a byte order mark dropped, as RFC 8259 has it.
 */
export function readJson(body: Buffer | string): Reading {
  if (Buffer.byteLength(body) > MAX_BODY_BYTES) {
    return { kind: 'refused', error: 'body_too_large' }
  }
  const text = decode(body)
  if (text === null) return { kind: 'refused', error: 'not_utf8' }
  if (/^[ \t\r\n]*$/.test(text)) {
    return { kind: 'refused', error: 'body_empty' }
  }
  try {
    return { kind: 'json', text, json: JSON.parse(text) }
  } catch {
    return { kind: 'refused', error: 'not_json' }
  }
}

function decode(body: Buffer | string): string | null {
  if (typeof body === 'string') return body.replace(/^\ufeff/, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return null
  }
}

/** Place is an object or list that the scan is inside of. */
interface Place {
  isList: boolean
  /** key is the one whose value is read now. */
  key: string | number
  /** wanted is the path's next step, null where the place is beside it. */
  wanted: string | number | null
  found: boolean
}

/**
 * repeatsKey answers whether `text`, a valid JSON document, gives a key on the
 * way to `path` more than once, however it is escaped.
 */
export function repeatsKey(text: string, path: Path): boolean {
  const places: Place[] = []
  const colon = /[ \t\r\n]*:/y
  let at = 0
  while (at < text.length) {
    const character = text[at]
    const place = places.at(-1)
    if (character === '"') {
      const end = stringEnd(text, at)
      colon.lastIndex = end
      if (place && !place.isList && colon.test(text)) {
        place.key = String(JSON.parse(text.slice(at, end)))
        if (place.key === place.wanted && place.found) return true
        place.found ||= place.key === place.wanted
      }
      at = end
      continue
    }
    if (character === '{' || character === '[') {
      const isList = character === '['
      const isOnPath = place === undefined || place.key === place.wanted
      const wanted = isOnPath ? (path[places.length] ?? null) : null
      places.push({ isList, key: isList ? 0 : '', wanted, found: false })
    } else if (character === '}' || character === ']') places.pop()
    else if (character === ',' && typeof place?.key === 'number') place.key += 1
    at += 1
  }
  return false
}

/** stringEnd answers the place after the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
