import { plain } from './plain.ts'

/** escaped answers foreign text as Markdown that shows it and does nothing. */
export function escaped(text: string): string {
  return plain(text).replace(
    /[&<>"'`*_{}[\]()#+!|~\\@$^=:]/g,
    character => `&#${character.charCodeAt(0)};`
  )
}

/** link answers a Markdown link, or only its text where `url` is no page. */
export function link(text: string, url: string | null | undefined): string {
  const href = page(url)
  return href === null ? escaped(text) : `[${escaped(text)}](${href})`
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
  let text = line(head) + line(head.map(() => '---'))
  let size = Buffer.byteLength(text)
  for (const [index, row] of rows.entries()) {
    const next = line(row)
    size += Buffer.byteLength(next)
    if (size > bytes)
      return `${text}\nand ${rows.length - index} more that do not fit here.\n`
    text += next
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
