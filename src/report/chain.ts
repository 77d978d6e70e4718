import type { Chain, Link } from '../callback/chain.ts'
import { escaped, link as linked, table } from './markdown.ts'
import { cut } from './plain.ts'

type Redact = (text: string) => string

const TABLE_BYTES = 200_000
/** DRAWN is how many links a diagram can show and still be read. */
const DRAWN = 50
const LABEL = 60

const CLASSES = {
  success: 'fill:#1a7f37,color:#fff',
  failure: 'fill:#cf222e,color:#fff',
  waiting: 'fill:#9a6700,color:#fff',
  skipped: 'fill:#6e7781,color:#fff'
}

interface Told {
  chain: Chain
  /** why is the sentence that fails the step, null where nothing does. */
  why: string | null
}

/** chainSection answers the summary of a chain: a diagram and a table. */
export function chainSection(
  name: string,
  { chain, why }: Told,
  redact: Redact
): string {
  const rows = chain.links.map(link => {
    const { callback, reason, conflicts, started, completed } = link
    const said = reason ?? callback?.description ?? ''
    const page = callback?.target_url && redact(callback.target_url)
    const state =
      conflicts === 0 ? link.state : `${link.state} (${conflicts} contradicted)`
    return [
      escaped(redact(link.name)),
      escaped(state),
      callback
        ? linked(redact(said || 'callback'), page)
        : escaped(redact(said)),
      escaped(redact(callback?.context ?? '')),
      String(link.statusCode ?? ''),
      String(link.attempts),
      started === null ? '' : new Date(started).toISOString().slice(11, 19),
      started === null || completed === null
        ? ''
        : `${((completed - started) / 1000).toFixed(1)} s`
    ]
  })
  const head = [
    'Link',
    'State',
    'Callback',
    'Context',
    'Code',
    'Attempts',
    'Sent (UTC)',
    'Time'
  ]
  const reason = why === null ? '' : `\n${escaped(redact(why))}\n`
  return `## Chain ${escaped(redact(name))}: ${escaped(chain.state)}
${reason}
${diagram(chain.links, redact)}
${table(head, rows, TABLE_BYTES)}`
}

function diagram(links: readonly Link[], redact: Redact): string {
  const drawn = links.slice(0, DRAWN)
  const nodes = drawn.map(
    ({ name, state }, index) =>
      `  l${index}["${label(redact(name))}<br/>${state}"]:::${classOf(state)}`
  )
  const arrows = drawn
    .slice(1)
    .map((_, index) => `  l${index} --> l${index + 1}`)
  const classes = Object.entries(CLASSES).map(
    ([name, style]) => `  classDef ${name} ${style}`
  )
  return [
    '```mermaid',
    'flowchart LR',
    ...nodes,
    ...arrows,
    ...classes,
    '```',
    ''
  ].join('\n')
}

function classOf(state: Link['state']): keyof typeof CLASSES {
  switch (state) {
    case 'success':
    case 'skipped':
      return state
    case 'sending':
    case 'waiting':
      return 'waiting'
    case 'failure':
    case 'error':
    case 'timeout':
    case 'cancelled':
      return 'failure'
  }
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
