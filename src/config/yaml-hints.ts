import { TOP_LEVEL_KEYS } from './schema/keys.ts'

/** A line, from 1, and what is wrong there. */
export interface Hint {
  line: number
  message: string
}

/** What is wrong with a line, by what it has, with what is YAML in its place. */
const REPAIRS: Readonly<Record<string, readonly [RegExp, string][]>> = {
  'lacks a space after its -; write - key: value': [
    [/^( *) -(?=[A-Za-z_][\w-]*:(?:\s|$))/, '$1- '],
    [/^( *-)(?=[^\s-].*:(?:\s|$))/, '$1 ']
  ],
  'lacks a space after its colon; write key: value': [
    [/^([ -]*[A-Za-z_][\w-]*:)(?=[^\s/])/, '$1 ']
  ],
  'has no colon; write key: value': [
    [/^([ -]*[\w-]+)(?= *$| +(?:[^:\s]+|https?:\S+)$| +[[{])/, '$1:']
  ],
  'lacks a comma before a key inside of { }; write {a: b, c: d}': [
    [/(?<=[\w"'\]}]) +(?=[\w-]+: )/g, ', ']
  ],
  'has a second colon, or a -, after its key; put the text in quotes, or write it on a line of its own':
    [[/^([ -]*[\w-]+:) +(?:- |[^\s"'[{|>#].*:(?:\s|$)).*/, '$1']],
  'has ${...} without quotes inside of { } or [ ]; put that text in quotes': [
    [/\$\{[^}]*\}/g, 'x']
  ],
  'has text after a closing quote; put the whole text in one pair of quotes': [
    [
      /([:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"][^,\]}]*/,
      '$1'
    ]
  ],
  'has a } or ] that nothing opens; take it out': [[/[}\]]\s*$/, '']],
  'has a text that starts with * & [ { | > or ?; put it in quotes': [
    [/^([ -]*[\w-]+:) +(?:[*[{|>?]|& ).*/, '$1 x']
  ]
}

/** The line before a text of several lines. */
const SCALAR = /[:-] +[|>][-+\d]?\s?$/

/** Invisible characters that YAML reads as letters. */
const INVISIBLE =
  /[\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g

/**
 * How many lines near an error are parsed, how long one and all may be, and how
 * many columns are tried for one.
 */
const LIMITS = { above: 200, below: 30, row: 1000, all: 50_000, columns: 8 }

/**
 * Returns where and why a text is not YAML, whose first error is on `line`. It
 * changes that line, or one next to it, until the parser gets farther: what that
 * changed was the mistake. No message quotes the text.
 */
export function explainYamlError(
  text: string,
  line: number,
  lineOfError: (text: string) => number
): Hint {
  const rows = rowsNear(text, line)
  let hint: Hint = {
    line,
    message: `is not YAML from here on; put a text with \${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes`
  }
  if (rows.join('').length > LIMITS.all) return hint
  let farthest = line
  for (const { row, ...found } of repairs(rows, line)) {
    if (row === rows[found.line]) continue
    const reached = lineOfError(rows.with(found.line, row).slice(1).join('\n'))
    if (reached > farthest) [farthest, hint] = [reached, found]
  }
  return hint
}

/**
 * Returns what is wrong with a text that holds a space which is not one to
 * YAML (YAML 1.2.2, 5.5), by its number; null where there is none.
 */
export function oddSpace(text: string): string | null {
  const [found] = text.match(INVISIBLE) ?? []
  if (found === undefined) return null
  const number = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const name = found === '\u00a0' ? 'a no-break space' : 'a character'
  return `holds ${name} (U+${number}), which is not a space in YAML; write plain spaces`
}

/**
 * Returns the lines of a text near one, by their numbers, and the lines that
 * these are nested in. All others are empty.
 */
function rowsNear(text: string, line: number): string[] {
  const all = text.replace(/^\ufeff/, '').split(/\r?\n/)
  const rows = ['', ...all.slice(0, line + LIMITS.below)]
  let outermost = Number.POSITIVE_INFINITY
  for (const [index, row] of [...rows.entries()].reverse()) {
    const column = columnOf(row, /^ *(?=[^ #])/)
    if (index < line - LIMITS.above && column >= outermost) rows[index] = ''
    else if (column >= 0) outermost = Math.min(outermost, column)
  }
  return rows
}

/** Returns lines as they may be meant near an error, the likeliest first. */
function* repairs(
  rows: readonly string[],
  line: number
): Generator<Hint & { row: string }> {
  const near = [line, line - 1, line + 1].flatMap(line => {
    const row = rows[line] ?? ''
    return row === '' || row.length > LIMITS.row ? [] : [{ line, row }]
  })
  for (const { line, row } of near)
    yield {
      line,
      row: row.replace(INVISIBLE, ' '),
      message: oddSpace(row) ?? ''
    }
  for (const { line, row } of near) {
    const above = rows[line - 1] ?? ''
    if (SCALAR.test(above))
      yield {
        line,
        row: `${above.replace(/\S.*/, '')}  ${row.trimStart()}`,
        message: 'belongs to the | or > above it; indent it deeper'
      }
    for (const [message, patterns] of Object.entries(REPAIRS))
      for (const [pattern, text] of patterns)
        yield { line, row: row.replace(pattern, text), message }
    yield* moves(rows, line)
  }
}

/** Returns a line at the indentation of each key or - above it, the nearest first. */
function moves(rows: readonly string[], line: number) {
  const row = rows[line] ?? ''
  const what = /^ *- /.test(row) ? '-' : 'key'
  const start = what === '-' ? /^ *(?=- )/ : /^ *(?:- +)?(?=[\w"'$])/
  const own = columnOf(row, start)
  const isTop = TOP_LEVEL_KEYS.includes(row.trim().split(':', 1).join())
  const columns = new Map(
    rows.slice(0, line).map((above, at) => [columnOf(above, start), at])
  )
  const away = (column: number) => Math.abs(column - own)
  return [...columns]
    .filter(([column]) => own >= 0 && (isTop ? column === 0 : column >= 0))
    .sort(([a], [b]) => away(a) - away(b) || b - a)
    .slice(0, LIMITS.columns)
    .map(([column, at]) => ({
      line,
      row: ' '.repeat(column) + row.trimStart(),
      message: `is indented by ${own} ${own === 1 ? 'space' : 'spaces'}; write ${column}, to line up with the ${what} on line ${at}`
    }))
}

/** Returns how much of a row is before a text, -1 where that does not match. */
function columnOf(row: string, before: RegExp): number {
  return before.exec(row)?.[0].length ?? -1
}
