/** Extent is how far a value reaches, and what is wrong with how it does. */
export interface Extent {
  /**
   * none: what belongs to it may follow, deeper; plain: its text may go on,
   * deeper; hollow: `|` or `>` without a text; closed: it ends here;
   * unclosed: it should.
   */
  kind: 'none' | 'plain' | 'hollow' | 'closed' | 'unclosed'
  /** end is the index of its last line. */
  end: number
  fault: string | null
}

/** Place is where a value begins, and the column of what it belongs to. */
interface Place {
  lines: readonly string[]
  at: number
  offset: number
  parent: number
}

const PROPERTIES = /^(?:[&!][^ \t]*[ \t]+)*/
const PAIRS: Readonly<Record<string, string>> = { ']': '[', '}': '{' }

/** readExtent answers the extent of the value that begins at a place. */
export function readExtent(place: Place): Extent {
  const { lines, at, offset } = place
  const rest = (lines[at] ?? '').slice(offset)
  const skipped = PROPERTIES.exec(rest)?.[0].length ?? 0
  const text = rest.slice(skipped)
  const here = (kind: Extent['kind'], fault: string | null = null) => ({
    kind,
    end: at,
    fault
  })
  switch (text[0]) {
    case undefined:
    case '#':
    case '&':
    case '!':
      return here('none')
    case '*':
      return here('closed')
    case '|':
    case '>':
      return readBlock(place)
    case '"':
    case "'":
      return readQuoted({ ...place, offset: offset + skipped }, text[0])
    case '[':
    case '{':
      return readFlow({ ...place, offset: offset + skipped }, text[0])
    case '@':
    case '`':
    case '%':
    case ']':
    case '}':
    case ',':
      return here('closed', startsWith(text[0]))
    default:
      return here('plain')
  }
}

/** startsWith says what is wrong with a text by its first character. */
export function startsWith(character: string): string {
  return `has a text that starts with ${character}; put it in quotes`
}

/** closing answers the index behind a closing quote, -1 where none is. */
export function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== quote) return at + 1
      at++
    }
  }
  return -1
}

function readBlock({ lines, at, parent }: Place): Extent {
  let end = at
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? ''
    if (isBlank(line)) continue
    if (indent(line) <= parent) break
    end = next
  }
  return { kind: end === at ? 'hollow' : 'closed', end, fault: null }
}

function readQuoted(place: Place, quote: string): Extent {
  const { lines, at, offset, parent } = place
  const open = `opens a ${quote} that is not closed; close it, or put the whole text in quotes`
  for (let end = at; end < lines.length; end++) {
    const line = lines[end] ?? ''
    if (end > at && !isBlank(line) && indent(line) <= parent) break
    const from = closing(line, end === at ? offset + 1 : 0, quote)
    if (from < 0) continue
    if (isOver(line, from)) return { kind: 'closed', end, fault: null }
    if (end > at) break
    const fault = `goes on after its closing ${quote}; put the whole text in one pair of quotes`
    return { kind: 'closed', end, fault }
  }
  return { kind: 'unclosed', end: at, fault: open }
}

function readFlow(place: Place, first: string): Extent {
  const { lines, at, offset, parent } = place
  const open: string[] = []
  let fault: string | null = null
  let end = at
  let quote: string | null = null
  for (let next = at; next < lines.length; next++) {
    const line = lines[next] ?? ''
    const begin = indent(line)
    if (next > at && !isBlank(line) && begin <= parent)
      if (!'[]{}'.includes(line[begin] ?? '')) break
    end = next
    let index = next === at ? offset : 0
    while (index < line.length) {
      const character = line[index] ?? ''
      const before = line[index - 1] ?? ' '
      if (quote !== null) {
        const behind = closing(line, index, quote)
        if (behind < 0) break
        if (!/^[ \t]*(?:[,:\]}#]|$)/.test(line.slice(behind)))
          fault ??= `lacks a comma after a closing ${quote}; write it`
        quote = null
        index = behind
        continue
      }
      if (character === '#' && ' \t'.includes(before)) break
      if (`"'`.includes(character) && ' \t[{,:'.includes(before))
        quote = character
      else if ('[{'.includes(character)) {
        if (before === '$')
          fault ??=
            'has ${...} without quotes inside of { } or [ ]; put that text in quotes'
        open.push(character)
      } else if (']}'.includes(character)) {
        if (open.pop() !== PAIRS[character])
          fault ??= `has a ${character} where another bracket is to be closed; close that one first`
        if (open.length === 0) {
          if (!isOver(line, index + 1))
            fault ??= `goes on after its closing ${character}; take that out, or put the whole text in quotes`
          return { kind: 'closed', end, fault }
        }
      }
      index++
    }
  }
  const unclosed = quote ?? open.at(-1) ?? first
  fault ??= `opens a ${unclosed} that is not closed; close it`
  return { kind: 'unclosed', end, fault }
}

function isOver(line: string, from: number): boolean {
  const rest = line.slice(from).trimStart()
  return rest === '' || rest.startsWith('#') || rest.startsWith(':')
}

/** indent answers how many spaces a line begins with. */
export function indent(line: string): number {
  let spaces = 0
  while (line[spaces] === ' ') spaces++
  return spaces
}

function isBlank(line: string): boolean {
  return /^[ \t]*$/.test(line)
}
