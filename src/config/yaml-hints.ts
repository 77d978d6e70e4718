import type { LineCounter, YAMLParseError } from 'yaml'
import { TOP_LEVEL_KEYS } from './schema/keys.ts'

type Code = YAMLParseError['code']

interface Hint {
  /** line counts from 1. */
  line: number
  message: string
}

const UNQUOTED =
  'a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes'

const TAB = 'is indented with a tab; write spaces'

/** The errors of which the parser knows the line and the cause. */
const EXACT: Partial<Record<Code, string>> = {
  MULTIPLE_DOCS: 'holds several documents; write one',
  BAD_DQ_ESCAPE:
    'has a backslash in double quotes; write two, or use single quotes'
}

/** What is said where no line looks wrong. */
const GENERIC: Partial<Record<Code, string>> = {
  TAB_AS_INDENT: TAB,
  BAD_INDENT: 'is not indented as what it belongs to; line them up',
  MISSING_CHAR: `lacks a quote, bracket, comma or space; write it, and mind that ${UNQUOTED}`,
  BLOCK_AS_IMPLICIT_KEY: `has two keys on one line; write one, and mind that ${UNQUOTED}`,
  MULTILINE_IMPLICIT_KEY:
    'has a line without a colon, or a key of several lines; write key: value'
}

/** What looks like a space or like nothing, and is a letter to YAML. */
const ODD =
  '[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]'

const ODD_ANYWHERE = new RegExp(ODD)

const ODD_NAMES: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space',
  '\u2007': 'a figure space',
  '\u200b': 'a zero width space',
  '\u202f': 'a narrow no-break space',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark'
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g

const KEY = /^([ -]*)([^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=[ \t]|$)/

const BLANK = /^\s*(?:#|$)/

/** How many lines above an error are searched for what opened it. */
const FAR = 100

/** LONGEST bounds the time that an expression takes on one line. */
const LONGEST = 1000

/**
 * Returns where and why a text is not YAML, by the line of the parser's first
 * error and the ones next to it: the parser often fails only after the
 * mistake. No message quotes the text.
 */
export function explainYamlError(
  text: string,
  errors: readonly [YAMLParseError, ...YAMLParseError[]],
  lines: LineCounter
): Hint {
  const lineOf = ({ pos }: YAMLParseError) => lines.linePos(pos[0]).line || 1
  const [first] = errors
  const line = lineOf(first)
  for (const { code, pos } of errors.filter(one => lineOf(one) === line)) {
    const start = code === 'BAD_SCALAR_START' ? (text[pos[0]] ?? '@') : null
    if (start !== null)
      return {
        line,
        message: `has a text that starts with ${start}; put it in quotes`
      }
    const message = EXACT[code]
    if (message !== undefined) return { line, message }
  }
  const rows = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map(row => (row.length > LONGEST ? '' : row))
  const at = line - 1
  const near = [at, at - 1, at + 1]
  return (
    firstHint(near, index => oddLayout(rows[index] ?? '')) ??
    firstHint([at], index => wrongValue(rows[index] ?? '', first.code)) ??
    openQuote(rows, at, first) ??
    openBracket(rows, at, first) ??
    firstHint([at], index => withoutColon(rows, index, first.code)) ??
    misfit(rows, at) ?? {
      line,
      message:
        GENERIC[first.code] ?? `is not YAML from here on; mind that ${UNQUOTED}`
    }
  )
}

/**
 * Returns what is wrong with a text that holds a space which is not one to
 * YAML (YAML 1.2.2, 5.5), by its name and number; null where there is none.
 */
export function oddSpace(text: string): string | null {
  const [found] = ODD_ANYWHERE.exec(text) ?? []
  if (found === undefined) return null
  const number = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const name = ODD_NAMES[found] ?? 'a character that cannot be seen'
  return `holds ${name} (U+${number}), which is not a space in YAML; write plain spaces`
}

function firstHint(
  indexes: readonly number[],
  check: (index: number) => string | null
): Hint | null {
  for (const index of indexes) {
    const message = check(index)
    if (message !== null) return { line: index + 1, message }
  }
  return null
}

/** Odd spaces, tabs and dashes, which mislead the parser on the next line too. */
function oddLayout(row: string): string | null {
  if (new RegExp(`^[ \\t-]*(?:${ODD}|[\\w-]+(?:${ODD}+:|:${ODD}))`).test(row))
    return oddSpace(row)
  if (/^ *\t\s*\S/.test(row)) return TAB
  return /^ *-[A-Za-z"'][^:]*:(?:[ \t]|$)/.test(row)
    ? 'lacks a space after its -; write - key: value'
    : null
}

function wrongValue(row: string, code: Code): string | null {
  if (/^[ \t-]*(?:[\w-]+:[ \t]+)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/.test(row))
    return 'has ${...} without quotes inside of { } or [ ]; put that text in quotes'
  if (
    /(?:[:-][ \t]+|[[{,][ \t]*)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*[^\s,:\]}#'"]/.test(
      row
    )
  )
    return 'has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes'
  if (/^[ \t-]*[\w-]+:[ \t]+-[ \t]/.test(row))
    return 'has a - on the line of its key; write it on a line of its own'
  return code === 'BLOCK_AS_IMPLICIT_KEY' &&
    /:[ \t].*:(?:[ \t]|$)/.test(row.replace(QUOTED, ''))
    ? 'has a second colon with a space or nothing after it; put the text in quotes, or write the key on a line of its own'
    : null
}

function openQuote(
  rows: readonly string[],
  at: number,
  { code, message }: YAMLParseError
): Hint | null {
  if (code !== 'MISSING_CHAR' && code !== 'UNEXPECTED_TOKEN') return null
  const end = message.startsWith('Missing closing') ? at - FAR : at - 1
  for (let index = at; index >= Math.max(0, end); index--) {
    const rest = (rows[index] ?? '').replace(QUOTED, '')
    const [, quote] =
      /^[ \t-]*(?:[\w-]+:[ \t]+)?(?:[[{].*?[[{:,] *)?(["'])/.exec(rest) ?? []
    if (quote !== undefined)
      return {
        line: index + 1,
        message: `opens a ${quote} that is not closed; close it, or put the whole text in quotes`
      }
  }
  return null
}

function openBracket(
  rows: readonly string[],
  at: number,
  { message }: YAMLParseError
): Hint | null {
  const isFlow = message.startsWith('Flow ')
  if (!isFlow && !/(?:^|[:-])[ \t]*[[{]/.test(rows[at] ?? '')) return null
  let open = ''
  for (let index = at; index >= Math.max(0, at - FAR); index--) {
    open = unbalanced((rows[index] ?? '').replace(QUOTED, '') + open)
    const [bracket = ''] = open
    if (bracket === '[' || bracket === '{')
      return {
        line: index + 1,
        message: `opens a ${bracket} that is not closed by its own bracket; close it`
      }
    if (isFlow) continue
    const extra = `has text after its closing ${bracket}; take that out, or put the whole text in quotes`
    return bracket === '' ? null : { line: index + 1, message: extra }
  }
  return null
}

/** Returns the brackets of a text that have no partner. */
function unbalanced(text: string): string {
  const open: string[] = []
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    const pair = `${open.at(-1)}${bracket}`
    if (pair === '[]' || pair === '{}') open.pop()
    else open.push(bracket)
  }
  return open.join('')
}

function withoutColon(
  rows: readonly string[],
  at: number,
  code: Code
): string | null {
  const row = rows[at] ?? ''
  if (BLANK.test(row) || /:(?:[ \t]|$)/.test(row)) return null
  if (/^[ \t-]*[A-Za-z_][\w-]*:(?!\/\/)/.test(row))
    return 'lacks a space after its colon; write key: value'
  if (code !== 'MULTILINE_IMPLICIT_KEY' && code !== 'MISSING_CHAR') return null
  return /:[ \t]+[|>][-+\d]*[ \t]*$/.test(rows[at - 1] ?? '')
    ? 'belongs to the | or > above it; write it deeper'
    : 'has no colon; write key: value'
}

interface Row {
  index: number
  /** The column of its first dash, null without one. */
  dash: number | null
  /** The column of its key, null without one. */
  key: number | null
  isPart: boolean
  /** True when what follows belongs to it, deeper. */
  opens: boolean
}

function readRow(row: string, index: number): Row {
  const [, before = '', name] = KEY.exec(row) ?? []
  const dash = /^ *-(?=[ \t]|$)/.exec(row)?.[0].length
  return {
    index,
    dash: dash === undefined ? null : dash - 1,
    key: name === undefined ? null : before.length,
    isPart: name !== undefined && TOP_LEVEL_KEYS.includes(name),
    opens: /(?:^|[ :-])[:-](?:[ \t]+[#&].*)?[ \t]*$|\w:[ \t]*$/.test(row)
  }
}

/** Finds the line that is indented unlike its siblings. */
function misfit(rows: readonly string[], at: number): Hint | null {
  const from = Math.max(0, at - FAR)
  const all = rows
    .slice(from, at + FAR)
    .flatMap((row, index) =>
      BLANK.test(row) ? [] : [readRow(row, from + index)]
    )
  const here = all.findIndex(({ index }) => index >= at)
  for (const place of [here, here + 1, here - 1]) {
    const row = all[place]
    const kind = row && (row.dash === null ? 'key' : 'dash')
    const column = kind ? row[kind] : null
    if (!row || !kind || column === null) continue
    const wanted = siblingOf(all, place, kind, column)
    if (wanted === null) continue
    const spaces = column === 1 ? 'space' : 'spaces'
    const what = kind === 'key' ? 'key' : '-'
    return {
      line: row.index + 1,
      message: `is indented by ${column} ${spaces}; write ${wanted.column}, to line up with the ${what} on line ${wanted.line}`
    }
  }
  return null
}

/** Returns the column that a row should have, null where its own is right. */
function siblingOf(
  all: readonly Row[],
  place: number,
  kind: 'key' | 'dash',
  column: number
): { column: number; line: number } | null {
  const before = all[place - 1]
  const after = all[place + 1]
  if (before === undefined) return null
  const start = before.dash ?? before.key ?? 0
  if (before.opens && column >= start) return null
  if (kind === 'key' && before.key !== null && before.key !== column)
    if (after?.key === before.key && after.dash === null)
      return { column: before.key, line: before.index + 1 }
  const levels: { column: number; line: number }[] = []
  let inner = Number.POSITIVE_INFINITY
  for (const row of all.slice(0, place).reverse()) {
    const own = row[kind]
    if (own === column && own < inner) return null
    if (own !== null && own < inner)
      levels.push({ column: own, line: row.index + 1 })
    inner = Math.min(inner, row.dash ?? row.key ?? inner)
  }
  const away = (level: { column: number }) => Math.abs(level.column - column)
  const least = Math.min(...levels.map(away))
  return all[place]?.isPart
    ? (levels.at(-1) ?? null)
    : (levels.find(level => away(level) === least) ?? null)
}
