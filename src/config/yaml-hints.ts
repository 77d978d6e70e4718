import { TOP_LEVEL_KEYS } from './schema/keys.ts'

/** An error of the YAML parser, with its line from 1. */
export interface YamlError {
  line: number
  /** Returns the quote or bracket that it is in or follows, with its line. */
  opened(): { line: number; character: string } | null
  code: string
  message: string
}

/** A line, from 1, and what is wrong there. */
interface Hint {
  line: number
  message: string
}

const TAB = 'is indented with a tab; write spaces'

/** The errors of which the parser knows the line and the cause. */
const EXACT: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: TAB,
  MULTIPLE_DOCS: 'holds several documents; write one',
  BAD_SCALAR_START: 'has a text that starts with %, @ or `; put it in quotes',
  BAD_DQ_ESCAPE:
    'has a backslash in double quotes; write two, or use single quotes'
}

const NO_COLON = 'has no colon; write key: value'
const NO_SPACE = 'lacks a space after its -; write - key: value'

/** A line that is no YAML, whatever is around it, as in REPAIRS. */
const CERTAIN: [RegExp, string, string][] = [
  [/^( *) -(?=[A-Za-z_][\w-]*:(?:\s|$))/, '$1- ', NO_SPACE],
  [/^( *-)(?=[A-Za-z_][\w-]*:(?:\s|$))/, '$1 ', NO_SPACE],
  [/^([ -]*[A-Za-z_][\w-]*)(?= +https?:\/\/\S+$)/, '$1:', NO_COLON]
]

/** What a line may have, what is YAML in its place, and the mistake. */
const REPAIRS: [RegExp, string, string][] = [
  [/^( *-)(?=[^\s-].*:(?:\s|$))/, '$1 ', NO_SPACE],
  [
    /^([ -]*[A-Za-z_][\w-]*:)(?=[^\s/])/,
    '$1 ',
    'lacks a space after its colon; write key: value'
  ],
  [/^([ -]*[\w-]+)(?= *$| +[^:\s]+$| +[[{])/, '$1:', NO_COLON],
  [
    /(?<=[\w"'\]}]) +(?=[\w-]+: )/g,
    ', ',
    'lacks a comma before a key inside of { }; write {a: b, c: d}'
  ],
  [
    /\$\{[^}]*\}/g,
    'x',
    'has ${...} without quotes inside of { } or [ ]; put that text in quotes'
  ],
  [
    /([:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"][^,\]}]*/,
    '$1',
    'has text after a closing quote; put the whole text in one pair of quotes'
  ],
  [/[}\]]\s*$/, '', 'has a } or ] that nothing opens; take it out'],
  [
    /^([ -]*[\w-]+:) +(?:- |[^\s"'[{|>#].*:(?:\s|$)).*/,
    '$1',
    'has a second colon, or a -, after its key; put the text in quotes, or write it on a line of its own'
  ]
]

/** What looks like a space or like nothing, and is a letter to YAML. */
const ODD =
  /[\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g

/** The line before a text of several lines. */
const SCALAR = /[:-] +[|>][-+\d]?\s?$/

/** The longest text and line for which it is tried: more takes seconds. */
const LONGEST = { text: 50_000, line: 1000 }

const UNKNOWN = `is not YAML from here on; put a text with \${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes`

/**
 * Returns where and why a text is not YAML. It changes the line of the parser's
 * first error, or one next to it, until the parser gets farther: what that
 * changed was the mistake. No message quotes the text.
 */
export function explainYamlError(
  text: string,
  parse: (text: string) => YamlError[]
): Hint {
  const errors = parse(text)
  const [first] = errors
  const line = first?.line ?? 1
  // By their numbers, which begin at 1.
  const rows = ['', ...text.replace(/^\ufeff/, '').split(/\r?\n/)]
  const conflict = rows.findIndex(row => /^(?:<{7}|>{7}) /.test(row))
  if (conflict > 0)
    return { line: conflict, message: 'is of a merge conflict; resolve it' }
  if (/^ *\t/.test(rows[line] ?? '')) return { line, message: TAB }
  const exact = errors.find(one => one.line === line && EXACT[one.code])
  if (exact) return { line, message: EXACT[exact.code] ?? '' }
  const opened = first?.opened()
  const isOpen = /^(?:Missing closing|Flow) /.test(first?.message ?? '')
  if (opened && (isOpen || opened.line < line))
    return {
      line: opened.line,
      message: `opens a ${opened.character} that is not closed, on this line or deeper ones; close it, or put the whole text in quotes`
    }
  if (text.length > LONGEST.text) return { line, message: UNKNOWN }
  let hint: Hint = { line, message: UNKNOWN }
  let farthest = line
  for (const { row, ...found } of repairs(rows, line)) {
    if (row === rows[found.line]) continue
    const [next] = parse(rows.with(found.line, row).slice(1).join('\n'))
    const reached = next?.line ?? Number.POSITIVE_INFINITY
    if (reached > farthest) [farthest, hint] = [reached, found]
  }
  return hint
}

/**
 * Returns what is wrong with a text that holds a space which is not one to
 * YAML (YAML 1.2.2, 5.5), by its number; null where there is none.
 */
export function oddSpace(text: string): string | null {
  const [found] = text.match(ODD) ?? []
  if (found === undefined) return null
  const number = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const name = found === '\u00a0' ? 'a no-break space' : 'a character'
  return `holds ${name} (U+${number}), which is not a space in YAML; write plain spaces`
}

/** Returns lines as they may be meant near an error, the likeliest first. */
function* repairs(
  rows: readonly string[],
  line: number
): Generator<Hint & { row: string }> {
  const near = [line, line - 1, line + 1].flatMap(line => {
    const row = rows[line] ?? ''
    return row === '' || row.length > LONGEST.line ? [] : [{ line, row }]
  })
  for (const { line, row } of near) {
    const message = oddSpace(row)
    if (message) yield { line, row: row.replace(ODD, ' '), message }
    for (const [pattern, text, message] of CERTAIN)
      yield { line, row: row.replace(pattern, text), message }
  }
  for (const { line, row } of near) {
    const above = rows[line - 1] ?? ''
    if (SCALAR.test(above))
      yield {
        line,
        row: `${above.replace(/\S.*/, '')}  ${row.trimStart()}`,
        message: 'belongs to the | or > above it; indent it deeper'
      }
    for (const [pattern, text, message] of REPAIRS)
      yield { line, row: row.replace(pattern, text), message }
    yield* moves(rows, line)
  }
}

/** Returns a line at the indentation of each key or - above it. */
function moves(
  rows: readonly string[],
  line: number
): (Hint & { row: string })[] {
  const row = rows[line] ?? ''
  const what = /^ *- /.test(row) ? '-' : 'key'
  const pattern = what === '-' ? /(?<=^ *)- / : /(?<=^ *(?:- +)?)[\w"'$]/
  const column = row.search(pattern)
  const isTop = TOP_LEVEL_KEYS.includes(row.trim().split(':', 1).join())
  const columns = new Map(
    rows.slice(0, line).map((above, index) => [above.search(pattern), index])
  )
  const away = (wanted: number) => Math.abs(wanted - column)
  return [...columns]
    .filter(
      ([wanted]) => column >= 0 && wanted >= 0 && (wanted === 0 || !isTop)
    )
    .sort(([a], [b]) => away(a) - away(b) || b - a)
    .map(([wanted, index]) => ({
      line,
      row: ' '.repeat(wanted) + row.trimStart(),
      message: `is indented by ${column} ${column === 1 ? 'space' : 'spaces'}; write ${wanted}, to line up with the ${what} on line ${index}`
    }))
}
