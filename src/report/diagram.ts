import type { Link } from '../callback/chain.ts'
import { type Kind, kindOf, MARKS } from './mark.ts'
import { cut } from './plain.ts'
import { spent } from './time.ts'

/** DRAWN is how many links a diagram shows; more are too small to read. */
export const DRAWN = 48

/** ROW is how many links stand side by side. */
const ROW = 4
const LABEL = 40

const CLASSES: Readonly<Record<Kind, string>> = {
  success: 'fill:#1a7f37,stroke:#1a7f37,color:#fff',
  failure: 'fill:#cf222e,stroke:#cf222e,color:#fff',
  waiting: 'fill:#9a6700,stroke:#9a6700,color:#fff',
  skipped: 'fill:#6e7781,stroke:#6e7781,color:#fff'
}

/**
 * diagram answers Mermaid's text for the first links of a chain, in rows, each
 * with its state. An arrow is dotted where the next link was not called.
 */
export function diagram(
  links: readonly Link[],
  redact: (text: string) => string
): string {
  const drawn = links.slice(0, DRAWN)
  const rows = Array.from({ length: Math.ceil(drawn.length / ROW) }, (_, row) =>
    drawn.slice(row * ROW, (row + 1) * ROW)
  )
  const single = rows.length === 1
  const lines = rows.flatMap((row, index) => {
    const at = index * ROW
    const nodes = row.map(
      (link, place) =>
        `l${at + place}[${labelOf(link, redact)}]:::${kindOf(link.state)}`
    )
    const arrows = row
      .slice(1)
      .map((link, place) => `l${at + place} ${arrow(link)} l${at + place + 1}`)
    const inner = [...nodes, ...arrows]
    return single
      ? inner
      : [
          `subgraph r${index}[" "]`,
          'direction LR',
          ...inner,
          'end',
          `style r${index} fill:none,stroke:none`
        ]
  })
  const down = rows.slice(1).map((row, index) => {
    const [first] = row
    return first ? `r${index} ${arrow(first)} r${index + 1}` : ''
  })
  const classes = Object.entries(CLASSES).map(
    ([name, style]) => `classDef ${name} ${style}`
  )
  return [
    '```mermaid',
    single ? 'flowchart LR' : 'flowchart TB',
    ...[...lines, ...down, ...classes].map(line => `  ${line}`),
    '```',
    ''
  ].join('\n')
}

function arrow({ state }: Link): string {
  return state === 'skipped' ? '-.->' : '-->'
}

function labelOf(link: Link, redact: (text: string) => string): string {
  const { name, state, started, completed } = link
  const time =
    started === null || completed === null
      ? ''
      : `, ${spent(completed - started)}`
  return `"${label(redact(name))}<br/>${MARKS[kindOf(state)]} ${state}${time}"`
}

/**
 * label is text that means nothing to Mermaid, not even as Markdown: its own
 * entities are `#NN;`.
 */
function label(text: string): string {
  return cut(text, LABEL).replace(
    /[^\p{L}\p{N} ]/gu,
    one => `#${one.codePointAt(0)};`
  )
}
