import type { LineCounter, YAMLParseError } from 'yaml'
import { TOP_LEVEL_KEYS } from './schema/keys.ts'

/** A line, from 1, and what is wrong there. */
interface Hint {
  line: number
  message: string
}

/** The errors of which the parser knows the line and the cause. */
const EXACT: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: 'is indented with a tab; write spaces',
  MULTIPLE_DOCS: 'holds several documents; write one',
  BAD_SCALAR_START: 'has a text that starts with %, @ or `; put it in quotes',
  BAD_DQ_ESCAPE:
    'has a backslash in double quotes; write two, or use single quotes'
}

/** Mistakes that their line shows. */
const MISTAKES: [RegExp, string][] = [
  [
    /^ *-[A-Za-z"'][^:]*:(?:\s|$)/,
    'lacks a space after its -; write - key: value'
  ],
  [
    /^[ -]*[A-Za-z_][\w-]*:(?!\/\/)(?!.*:(?:\s|$))\S/,
    'lacks a space after its colon; write key: value'
  ],
  [
    /^[ -]*(?:[\w-]+: +)?[[{](?:[^"'$]|"[^"]*"|'[^']*')*\$\{/,
    'has ${...} without quotes inside of { } or [ ]; put that text in quotes'
  ],
  [
    /(?:[:-] +|[[{,] *)(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*') *[^\s,:\]}#'"]/,
    'has text after a closing quote; write the missing comma, or put the whole text in one pair of quotes'
  ],
  [
    /^[ -]*[\w-]+: +- /,
    'has a - on the line of its key; write it on a line of its own'
  ],
  [
    /^[ -]*[\w-]+: +[^\s"'[{|>#].*:(?:\s|$)/,
    'has a second colon with a space or nothing after it; put the text in quotes, or write the key on a line of its own'
  ]
]

/** What looks like a space or like nothing, and is a letter to YAML. */
const ODD =
  '[\\u00a0\\u00ad\\u1680\\u2000-\\u200d\\u2028\\u2029\\u202f\\u205f\\u2060\\u3000\\ufeff]'

const ODD_LAYOUT = new RegExp(`^[ \\t-]*(?:${ODD}|[\\w-]+(?:${ODD}+:|:${ODD}))`)

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g

const OPEN_QUOTE = /^[ -]*(?:[\w-]+: +)?(?:[[{].*?[[{:,] *)?(["'])/

/** The indentation, dash and key of a line. */
const ROW =
  /^( *)(-(?: +|$))?((?:[^\s#"'[{|>-][^"#]*?|"[^"]*"|'[^']*'):(?=\s|$))?/

/** The line of a key or dash whose value is on deeper lines. */
const PARENT = /(?::|^ *-)(?: +[#&].*)?\s*$/

/** The line before a text of several lines. */
const SCALAR = /[:-] +[|>][-+\d]*\s*$/

/** The longest line that is looked at: expressions take long on longer ones. */
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
  const [{ code, message }] = errors
  const line = lineOf(errors[0])
  const at = line - 1
  const rows = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map(row => (row.length > LONGEST ? '' : row))
  const row = rows[at] ?? ''
  const exact = errors.find(one => lineOf(one) === line && EXACT[one.code])
  const odd = [at, at - 1, at + 1].find(near =>
    ODD_LAYOUT.test(rows[near] ?? '')
  )
  const quote = rows.findLastIndex(
    (one, index) => index <= at && OPEN_QUOTE.test(one.replace(QUOTED, ''))
  )
  const [, mistake] = MISTAKES.find(([pattern]) => pattern.test(row)) ?? []
  if (exact) return { line, message: EXACT[exact.code] ?? '' }
  if (odd !== undefined)
    return { line: odd + 1, message: oddSpace(rows[odd] ?? '') ?? '' }
  const isNear = code === 'UNEXPECTED_TOKEN' && quote >= at - 1
  if (quote >= 0 && (message.startsWith('Missing closing') || isNear))
    return {
      line: quote + 1,
      message:
        'opens a quote that is not closed; close it, or put the whole text in quotes'
    }
  if (mistake !== undefined) return { line, message: mistake }
  if (message.startsWith('Flow ')) return bracketHint(rows, at)
  if (code === 'MULTILINE_IMPLICIT_KEY' && !/:(?:\s|$)/.test(row))
    return {
      line,
      message: SCALAR.test(rows[at - 1] ?? '')
        ? 'belongs to the | or > above it; indent it deeper'
        : 'has no colon; write key: value'
    }
  return (
    misfit(rows, at) ?? {
      line,
      message: `is not YAML from here on; put a text with \${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, in quotes`
    }
  )
}

/**
 * Returns what is wrong with a text that holds a space which is not one to
 * YAML (YAML 1.2.2, 5.5), by its number; null where there is none.
 */
export function oddSpace(text: string): string | null {
  const [found] = new RegExp(ODD).exec(text) ?? []
  if (found === undefined) return null
  const number = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  const name = found === '\u00a0' ? 'a no-break space' : 'a character'
  return `holds ${name} (U+${number}), which is not a space in YAML; write plain spaces`
}

/** Finds the bracket that is open at a line, or the line itself too shallow. */
function bracketHint(rows: readonly string[], at: number): Hint {
  let open = 0
  for (let index = at; index >= 0; index--) {
    const [...brackets] = (rows[index] ?? '')
      .replace(QUOTED, '')
      .replace(/[^[\]{}]/g, '')
    const opening = brackets.filter(one => '[{'.includes(one))
    open += 2 * opening.length - brackets.length
    if (open > 0)
      return {
        line: index + 1,
        message: `opens a ${opening[0]} that is not closed by its own bracket; close it`
      }
  }
  return {
    line: at + 1,
    message:
      'belongs to the { or [ above it; indent it deeper than the line of that'
  }
}

interface Level {
  what: 'key' | '-'
  column: number
  line: number
}

/** Finds the line near an error that is indented unlike its siblings. */
function misfit(rows: readonly string[], at: number): Hint | null {
  let open: Level[] = []
  let isParent = true
  let scalar = Number.POSITIVE_INFINITY
  for (const [index, row] of rows.slice(0, at + 2).entries()) {
    const [, indent = '', dash = '', key = ''] = ROW.exec(row) ?? []
    const column = indent.length
    if (dash + key === '' || column > scalar) continue
    const what = dash === '' ? 'key' : '-'
    const siblings = open.filter(level => level.what === what).reverse()
    const above = open.at(-1) ?? { what, column: -1, line: 0 }
    const next = /^ *(?=[^\s-])/.exec(rows[index + 1] ?? '')?.[0].length
    const isBetween = what === 'key' && next === above.column && next !== column
    const isChild = isParent && column + Number(what === '-') > above.column
    const fits =
      isChild || (siblings.some(level => level.column === column) && !isBetween)
    if (index >= at - 1 && !fits) {
      const away = (level: Level) => Math.abs(level.column - column)
      const wanted = isBetween
        ? above
        : TOP_LEVEL_KEYS.includes(key.slice(0, -1))
          ? siblings.at(-1)
          : siblings.sort((a, b) => away(a) - away(b))[0]
      const spaces = column === 1 ? 'space' : 'spaces'
      if (wanted)
        return {
          line: index + 1,
          message: `is indented by ${column} ${spaces}; write ${wanted.column}, to line up with the ${what} on line ${wanted.line}`
        }
    }
    // A list may be as deep as its key.
    open = open.filter(
      level =>
        level.column < column ||
        (level.column === column && what === '-' && level.what === 'key')
    )
    open.push({ what, column, line: index + 1 })
    if (dash !== '' && key !== '')
      open.push({ what: 'key', column: column + dash.length, line: index + 1 })
    isParent = PARENT.test(row)
    scalar = SCALAR.test(row)
      ? Math.max(open.at(-1)?.column ?? 0, (next ?? 0) - 1)
      : Number.POSITIVE_INFINITY
  }
  return null
}
