import { closing, type Extent, indent, readExtent } from './extent.ts'
import { afterSpaces, hasOddEnd, oddSpace } from './space.ts'

/** Row is a line on which something of a block of YAML begins. */
export interface Row {
  /** line counts from 1. */
  line: number
  /** dashes are the columns of the `-` before all else, from 0. */
  dashes: number[]
  /** column is where the key or the text begins. */
  column: number
  /** key is null where the row holds a text, or dashes alone. */
  key: string | null
  kind: Extent['kind']
  /** unspaced claims a text such as `url:https`. */
  unspaced: boolean
  /** skewed claims that the columns say nothing. */
  skewed: boolean
  /** odd is what is wrong with its spaces. */
  odd: string | null
  fault: string | null
}

const MARKER = /^(?:---|\.\.\.)(?:[ \t]|$)|^%/
const UNSPACED = /^[A-Za-z_][\w-]*:(?!\/\/)[^ \t]/
const COLON = /:(?=[ \t]|$)/g
const TAB = 'is indented with a tab; write spaces'

/**
 * readRows answers the rows of a YAML text: no comments, and no further lines
 * of quotes, brackets and blocks. Other than YAML it reads on after mistakes.
 */
export function* readRows(text: string): Generator<Row> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  for (let at = 0; at < lines.length; at++) {
    const source = lines[at] ?? ''
    const start = readStart(source)
    const rest = source.slice(start.column)
    const bare = start.dashes.length === 0
    if (MARKER.test(source) || (bare && /^[ \t]*(?:#|$)/.test(rest))) continue
    const key = keyOf(rest)
    const name = key === null ? null : rest.slice(0, key)
    const after = key === null ? 0 : key + 1
    const parent = key === null ? (start.dashes.at(-1) ?? -1) : start.column
    const { kind, end, fault } = readExtent({
      lines,
      at,
      offset: source.length - rest.slice(after).trimStart().length,
      parent
    })
    const odd = oddIn(rest, name)
    const tab = rest.startsWith('\t') ? TAB : null
    const wrong = kind === 'plain' ? plainFault(rest, name, after) : fault
    yield {
      ...(/^-[A-Za-z"']/.test(name ?? '') ? dashed(start) : start),
      line: at + 1,
      key: name,
      kind,
      unspaced: key === null && UNSPACED.test(rest),
      skewed: odd !== null || tab !== null,
      odd,
      fault: tab ?? wrong
    }
    if (odd === null) at = end
  }
}

/** dashed answers the start of a row whose `-` lacks the space behind it. */
function dashed({ dashes, column }: Pick<Row, 'dashes' | 'column'>) {
  return { dashes: [...dashes, column], column: column + 1 }
}

function readStart(line: string): Pick<Row, 'dashes' | 'column'> {
  const dashes: number[] = []
  let column = indent(line)
  while (line[column] === '-' && /^[ \t]?$/.test(line[column + 1] ?? '')) {
    dashes.push(column)
    column += 1
    while (line[column] === ' ' || line[column] === '\t') column++
  }
  return { dashes, column }
}

/** keyOf answers the index of the colon behind a key, null where none is. */
function keyOf(text: string): number | null {
  const first = text[0] ?? ''
  if (first === '"' || first === "'") {
    const end = closing(text, 1, first)
    const colon = end < 0 ? null : /^[ \t]*:(?=[ \t]|$)/.exec(text.slice(end))
    return colon ? end + colon[0].length - 1 : null
  }
  return '[]{},#|>@`%'.includes(first) ? null : colonIn(text, 0)
}

/** colonIn answers the index of a colon that YAML takes for one, or null. */
function colonIn(text: string, from: number): number | null {
  COLON.lastIndex = from
  const { index } = COLON.exec(text) ?? {}
  const comment = text.search(/[ \t]#/)
  return index === undefined || (comment >= 0 && comment < index) ? null : index
}

function oddIn(text: string, key: string | null): string | null {
  const bare = afterSpaces(text)
  if (bare === '' && text !== '') return oddSpace(text)
  const ahead =
    bare !== text && (/^-(?:\s|$)/.test(bare) || keyOf(bare) !== null)
  const odd =
    ahead ||
    (key !== null && hasOddEnd(key)) ||
    /^-[^-\w"'$]/.test(text) ||
    (key === null &&
      /^[\w-]+:/.test(text) &&
      hasOddEnd(text.replace(/^[\w-]+:/, '')))
  return odd ? oddSpace(text) : null
}

function plainFault(
  text: string,
  key: string | null,
  after: number
): string | null {
  if (key === null) return null
  if (/^-[A-Za-z"']/.test(key))
    return 'lacks a space after its -; write - key: value'
  if (/^-[ \t]/.test(text.slice(after).trimStart()))
    return 'has a - on the line of its key; write it on a line of its own'
  return colonIn(text, after) === null
    ? null
    : 'has a second colon with a space or nothing after it; put the text in quotes, or write the key on a line of its own'
}
