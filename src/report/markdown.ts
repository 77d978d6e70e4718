import { plain } from './plain.ts'

/** NOTHING ends a word for what makes links of addresses and names. */
const NOTHING = '<!-- -->'

/**
 * escaped answers foreign text as Markdown that shows it and does nothing:
 * `www.` and `@` make no link either, as they would in GitHub's Markdown.
 */
export function escaped(text: string): string {
  return plain(text).replace(
    /[&<>"'`*_{}[\]()#+!|~\\@$^=:]|w(?=ww\.)/gi,
    character =>
      `&#${character.charCodeAt(0)};${character === '@' ? NOTHING : ''}`
  )
}

/** strong answers foreign text in bold, which ends where a blank begins. */
export function strong(text: string): string {
  return `**${escaped(text).trim()}**`
}

/** paragraph answers foreign text as a paragraph: no list, rule or code. */
export function paragraph(text: string): string {
  return escaped(text.trim()).replace(
    /^(\d*)([-.])/,
    (_, digits: string, sign: string) => `${digits}&#${sign.charCodeAt(0)};`
  )
}

/** link answers a Markdown link, or only its text where `url` is no page. */
export function link(text: string, url: string | null | undefined): string {
  const href = page(url)
  return href === null ? escaped(text) : `[${escaped(text)}](${href})`
}

/**
 * cell answers ready Markdown with a small line below it, where there is one,
 * as one cell of a table.
 */
export function cell(text: string, below: string): string {
  return below === '' ? text : `${text}<br><sub>${below}</sub>`
}

/** list answers ready lines as a Markdown list that stays under `bytes`. */
export function list(lines: readonly string[], bytes: number): string {
  return upTo(
    bytes,
    lines.map(line => `- ${line}\n`)
  )
}

/**
 * table answers a Markdown table of ready cells that stays under `bytes`; a
 * last row counts what did not fit.
 */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  bytes: number
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const top = line(head) + line(head.map(() => ':--'))
  return top + upTo(bytes - Buffer.byteLength(top), rows.map(line))
}

/** upTo answers as many lines as fit, and how many did not. */
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
