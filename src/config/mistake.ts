import type { LineCounter, YAMLParseError } from 'yaml'
import { startsWith } from './extent.ts'
import { findMistakes, findOddSpaces, type Mistake } from './layout.ts'
import { oddSpace } from './space.ts'

const UNQUOTED =
  'a text with ${...}, or with { } [ ] , # & * ! | > : @ or quotes in a special place, belongs in quotes'

const CURES: Partial<Record<YAMLParseError['code'], string>> = {
  TAB_AS_INDENT: 'is indented with a tab; write spaces',
  BAD_DQ_ESCAPE:
    'has a backslash in double quotes; write two, or use single quotes',
  BAD_INDENT: 'is not indented as what it belongs to; line them up',
  MISSING_CHAR: `lacks a quote, bracket, comma or space; write it, and mind that ${UNQUOTED}`,
  BLOCK_AS_IMPLICIT_KEY: `has two keys on one line; write one, and mind that ${UNQUOTED}`,
  MULTILINE_IMPLICIT_KEY:
    'has a line without a colon, or a key of several lines; write key: value'
}

/**
 * mistakesIn answers why a text is no YAML, and which of its spaces are none.
 * What the layout shows is said rather than what the parser made of it.
 */
export function mistakesIn(
  text: string,
  errors: readonly YAMLParseError[],
  lines: LineCounter
): Mistake[] {
  const [first] = errors
  if (!first) return oddSpace(text) === null ? [] : findOddSpaces(text)
  const found = findMistakes(text)
  const lineAt = (offset: number) => lines.linePos(offset).line || 1
  const line = lineAt(first.pos[0])
  const stumbled = errors
    .filter(({ pos }) => lineAt(pos[0]) === line)
    .reduce((most, { pos }) => Math.max(most, lineAt(pos[1])), line)
  if (found[0] && found[0].line <= stumbled) return found
  return [{ line, message: sentence(first, text) }]
}

/** sentence never has the parser's own words where these quote the text. */
function sentence({ code, pos }: YAMLParseError, text: string): string {
  if (code === 'BAD_SCALAR_START') return startsWith(text[pos[0]] ?? '@')
  return CURES[code] ?? `is no YAML from here on; mind that ${UNQUOTED}`
}
