/** MAX_DESCRIPTION and MAX_CONTEXT are in code points (Docker Hub's limits). */
export const MAX_DESCRIPTION = 255
export const MAX_CONTEXT = 100

/**
 * UNSAFE is C0, DEL, C1 and the bidirectional controls: what could break a
 * log line or show a text in another order than it was written.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the point
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** cleanText answers `text` with a space for each unsafe character. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, ' ')
}

/** countPoints answers the length of `text` in Unicode code points. */
export function countPoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** cutText answers at most `max` code points, the last one `…` where cut. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text
  let kept = ''
  let count = 0
  for (const point of text) {
    count += 1
    if (count > max) return `${kept}…`
    if (count < max) kept += point
  }
  return text
}

/**
 * readLink answers `text` where it is an absolute http(s) URL without user
 * info, white space, backslashes and unsafe characters; else null.
 */
export function readLink(text: string): string | null {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1]
  if (authority === undefined || authority.includes('@')) return null
  if (/[\s\\]/.test(text) || cleanText(text) !== text) return null
  return URL.canParse(text) ? text : null
}
