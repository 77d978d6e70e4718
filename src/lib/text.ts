/** Returns a text with `***` for every secret. */
export type Redact = (text: string) => string

/**
 * C0, DEL, C1 and the bidirectional controls: what could break a
 * log line or show a text in another order than it was written.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the point
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Returns `text` with a space for each unsafe character. */
export function cleanText(text: string): string {
  return text.replace(UNSAFE, ' ')
}

/** Returns the length of `text` in Unicode code points. */
export function countPoints(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** The length of the shortest secret that is hidden, in code points. */
export const MIN_SECRET = 4

/** True when a secret is long enough to hide: another one would hide the log. */
export function isMaskable(secret: string): boolean {
  return countPoints(secret) >= MIN_SECRET
}

/** Returns at most `max` code points of a text, the last one `…` where cut. */
export function truncate(text: string, max: number): string {
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

/** Returns what a message quotes of a text: at most 60 code points. */
export function excerpt(text: string): string {
  return truncate(text, 60)
}

/** Returns a text with U+FFFD for each character beyond U+FFFF. */
export function toBasicPlane(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, '\ufffd')
}

/** The characters that XML and HTML escape, with their entities. */
export const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** Returns a text with entities for these characters, by default XML's five. */
export function withEntities(text: string, characters = /[&<>"']/g): string {
  return text.replace(characters, char => ENTITIES[char] ?? char)
}

/**
 * Returns `text` where it is an absolute http(s) URL without user
 * info, white space, backslashes and unsafe characters; else null.
 */
export function readLink(text: string): string | null {
  const authority = /^https?:\/\/([^/?#]+)/i.exec(text)?.[1]
  if (authority === undefined || authority.includes('@')) return null
  if (/[\s\\]/.test(text) || cleanText(text) !== text) return null
  return URL.canParse(text) ? text : null
}

const ASCII = /^[ -~]*$/

const LINE_BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g

const CONTROLS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * Returns foreign text as one line of at most `limit` code points, the
 * last one `…` when it was cut. Line breaks become spaces; other control and
 * bidirectional characters and lone surrogates become U+FFFD; a space breaks
 * what the runner would take for a command (`::x::`, `##[x]`). Redact first:
 * what this breaks is no longer found.
 */
export function sanitizeLine(text: string, limit = 300): string {
  if (ASCII.test(text)) {
    const isHarmless = !text.includes('::') && !text.includes('##')
    return truncate(isHarmless ? text : parted(text, ''), limit)
  }
  const line = text.replace(LINE_BREAKS, ' ').replace(CONTROLS, '\ufffd')
  return truncate(parted(line, IGNORABLE), limit)
}

/** Characters that the runner ignores when it compares texts. */
const IGNORABLE = String.raw`[\p{Cf}\p{Mn}\p{DI}]*`

/** Breaks commands. To compile IGNORABLE takes longer than most logs. */
function parted(line: string, ignorable: string): string {
  return line
    .replace(new RegExp(`:(?=${ignorable}:)`, 'gu'), ': ')
    .replace(new RegExp(`#(?=${ignorable}#${ignorable}\\[)`, 'gu'), '# ')
}
