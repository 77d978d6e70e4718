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

/**
 * repeatedKeys answers those keys of the outermost object that `text`, a
 * valid JSON document, gives more than once, however they are escaped.
 */
export function repeatedKeys(text: string): Set<string> {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  const colon = /[ \t\r\n]*:/y
  let depth = 0
  let at = 0
  while (at < text.length) {
    const character = text[at]
    if (character === '"') {
      const end = stringEnd(text, at)
      colon.lastIndex = end
      if (depth === 1 && colon.test(text)) {
        add(text.slice(at, end), seen, repeated)
      }
      at = end
      continue
    }
    if (character === '{' || character === '[') depth += 1
    else if (character === '}' || character === ']') depth -= 1
    at += 1
  }
  return repeated
}

function add(literal: string, seen: Set<string>, repeated: Set<string>): void {
  const key = String(JSON.parse(literal))
  if (seen.has(key)) repeated.add(key)
  seen.add(key)
}

/** stringEnd answers the place after the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at + 1
}
