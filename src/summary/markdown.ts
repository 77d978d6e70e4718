import type { BuildStatus, RunStatus } from '../build/status.ts'
import { sanitizeLine } from '../lib/text.ts'

/** Ends a word, so that GitHub makes no link of an address or name. */
const EMPTY_COMMENT = '<!-- -->'

/**
 * Returns foreign text as Markdown that shows it and does nothing:
 * `www.` and `@` make no link either, as they would in GitHub's Markdown.
 */
export function escaped(text: string): string {
  return sanitizeLine(text).replace(
    /[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,
    character =>
      `&#${character.charCodeAt(0)};${character === '@' ? EMPTY_COMMENT : ''}`
  )
}

/** Returns foreign text in bold, which ends where a blank begins. */
export function strong(text: string): string {
  return `**${escaped(text).trim()}**`
}

/** Returns foreign text as a paragraph: no list, rule or code. */
export function paragraph(text: string): string {
  return escaped(text.trim()).replace(
    /^(\d*)([-.])/,
    (_, digits: string, sign: string) => `${digits}&#${sign.charCodeAt(0)};`
  )
}

/** Returns a Markdown link, or only its text where `url` is not one of a page. */
export function link(text: string, url: string | null | undefined): string {
  const href = page(url)
  return href === null ? escaped(text) : `[${escaped(text)}](${href})`
}

/**
 * Returns ready Markdown with a small line below it, where there is one,
 * as one cell of a table.
 */
export function cell(text: string, below: string): string {
  return below === '' ? text : `${text}<br><sub>${below}</sub>`
}

/** A summary has up to three tables, and GitHub drops one of 1 MiB or more. */
const TABLE_BYTES = 250_000

/** A summary has up to two lists. */
const LIST_BYTES = 50_000

/** Returns ready lines as a Markdown list, of 50 kB at most. */
export function list(lines: readonly string[]): string {
  return upTo(
    LIST_BYTES,
    lines.map(line => `- ${line}\n`)
  )
}

/**
 * Returns a Markdown table of ready cells, of 250 kB at most; a last line counts
 * the rows that did not fit.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[]
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const top = line(head) + line(head.map(() => ':--'))
  return top + upTo(TABLE_BYTES - Buffer.byteLength(top), rows.map(line))
}

/** Returns as many lines as fit, and how many did not. */
function upTo(bytes: number, lines: readonly string[]): string {
  let text = ''
  let size = 0
  for (const [index, line] of lines.entries()) {
    size += Buffer.byteLength(line)
    if (size > bytes)
      return `${text}\nand ${lines.length - index} more that do not fit here.\n`
    text += line
  }
  return text
}

function page(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null
  const { protocol, href, username, password } = new URL(url)
  if (!/^https?:$/.test(protocol) || username || password) return null
  return href.replace(
    /[()<>[\]|"'`\\*_~]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

/** How a state is shown, the most important first. */
export type StatusKind = 'failure' | 'waiting' | 'success' | 'skipped'

/** The signs of the four kinds; they are in every font. */
export const STATUS_ICONS: Readonly<Record<StatusKind, string>> = {
  failure: '✗',
  waiting: '●',
  success: '✓',
  skipped: '–'
}

/** Returns a state as Markdown, the icon of its kind before it. */
export function withStatusIcon(kind: StatusKind, state: string): string {
  return `${STATUS_ICONS[kind]}\u00a0${escaped(state)}`
}

/** Returns the kind that a build's or run's status is of. */
export function statusKind(status: RunStatus | BuildStatus): StatusKind {
  switch (status) {
    case 'PASSED':
      return 'success'
    case 'SKIPPED':
      return 'skipped'
    case 'QUEUED':
    case 'RUNNING':
      return 'waiting'
    case 'FAILED':
    case 'RUNNING_WITH_FAILURES':
      return 'failure'
  }
}

/** Keeps a number and its unit on one line. */
const NO_BREAK_SPACE = '\u00a0'

/**
 * Returns a duration of milliseconds for people: `12 ms`, `1.2 s`,
 * `10 min 38 s`, `2 h 5 min`.
 */
export function formatDuration(ms: number): string {
  const whole = Math.max(0, Math.round(ms))
  if (whole < 1000) return unit(whole, 'ms')
  if (whole < 59_950) return unit((whole / 1000).toFixed(1), 's')
  const seconds = Math.round(whole / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${unit(minutes, 'min')} ${unit(seconds % 60, 's')}`
    : `${unit(Math.floor(minutes / 60), 'h')} ${unit(minutes % 60, 'min')}`
}

/** Returns a time, in ms since the epoch, as `15:10:24` in UTC. */
export function timeOfDay(time: number): string {
  return new Date(time).toISOString().slice(11, 19)
}

function unit(number: number | string, name: string): string {
  return `${number}${NO_BREAK_SPACE}${name}`
}
