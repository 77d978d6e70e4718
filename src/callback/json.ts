import type { CallbackError } from './refusal.ts'
import { decodeUtf8, withoutMark } from './utf8.ts'

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
  const text = typeof body === 'string' ? body : decodeUtf8(body)
  return text === null ? null : withoutMark(text)
}
