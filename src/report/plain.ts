const ASCII = /^[ -~]*$/
const LINE_BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g
const CONTROLS = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * plain answers foreign text as one line of at most `limit` code points, the
 * last one `…` when it was cut. Line breaks become spaces; other control and
 * bidirectional characters and lone surrogates become U+FFFD; a space breaks
 * what the runner would take for a command (`::x::`, `##[x]`). Redact first:
 * what this breaks is no longer found.
 */
export function plain(text: string, limit = 300): string {
  if (ASCII.test(text)) return cut(parted(text, ''), limit)
  const line = text.replace(LINE_BREAKS, ' ').replace(CONTROLS, '\ufffd')
  return cut(parted(line, IGNORABLE), limit)
}

/** IGNORABLE characters weigh nothing when the runner compares texts. */
const IGNORABLE = String.raw`[\p{Cf}\p{Mn}\p{DI}]*`

/** parted breaks commands; to compile IGNORABLE takes longer than most logs. */
function parted(line: string, ignorable: string): string {
  return line
    .replace(new RegExp(`:(?=${ignorable}:)`, 'gu'), ': ')
    .replace(new RegExp(`#(?=${ignorable}#${ignorable}\\[)`, 'gu'), '# ')
}

/**
 * cut answers `text` with at most `limit` code points, the last one `…` when
 * there were more.
 */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const points = [...text]
  if (points.length <= limit) return text
  return `${points.slice(0, Math.max(0, limit - 1)).join('')}…`
}
