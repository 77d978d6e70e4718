import { parse } from 'yaml'

/** makeTable answers a Markdown table of the inputs or outputs in `action`. */
export function makeTable(action: string, kind: 'inputs' | 'outputs'): string {
  const entries: Record<string, { description?: string; default?: unknown }> =
    parse(action)[kind] ?? {}
  const inputs = kind === 'inputs'
  const heads = inputs ? ['input', 'default', 'meaning'] : ['output', 'value']
  const rows = Object.entries(entries).map(([name, entry]) => {
    const meaning = cell(entry.description ?? '')
    return inputs
      ? [`\`${name}\``, code(entry.default), meaning]
      : [`\`${name}\``, meaning]
  })
  return [heads, heads.map(() => '---'), ...rows]
    .map(cells => `| ${cells.join(' | ')} |\n`)
    .join('')
}

function code(value: unknown): string {
  const text = cell(String(value ?? ''))
  return text === '' ? '' : `\`${text}\``
}

function cell(text: string): string {
  return text
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
}
