import type { Chain, Link } from '../callback/chain.ts'
import { DRAWN, diagram } from './diagram.ts'
import { kindOf, MARKS, marked } from './mark.ts'
import {
  cell,
  escaped,
  link as linked,
  paragraph,
  strong,
  table
} from './markdown.ts'
import { spent, timeOfDay } from './time.ts'

type Redact = (text: string) => string

const TABLE_BYTES = 200_000

const HEAD = [
  'Link',
  'State',
  'Callback',
  'Code',
  'Attempts',
  'Sent (UTC)',
  'Time'
]

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
  const { links, state } = chain
  const more = links.length - DRAWN
  return `## ${MARKS[kindOf(state)]} Chain ${escaped(redact(name))}: ${escaped(state)}
${between(verdict(chain, redact) ?? (why && paragraph(redact(why))))}
${diagram(links, redact)}${between(more > 0 ? `${more} more links are in the table only.` : null)}
${table(
  HEAD,
  links.map(link => rowOf(link, redact)),
  TABLE_BYTES
)}`
}

function between(text: string | null): string {
  return text ? `\n${text}\n` : ''
}

/** verdict answers the words of the receiver that ended a chain, or null. */
function verdict({ links, current }: Chain, redact: Redact): string | null {
  const link = current === null ? undefined : links[current]
  if (!link?.callback || link.reason || kindOf(link.state) !== 'failure')
    return null
  const { description, target_url } = link.callback
  const said = linked(
    redact(description || 'no reason is given'),
    target_url && redact(target_url)
  )
  return `${strong(redact(link.name))} said ${link.state}: ${said}`
}

function rowOf(link: Link, redact: Redact): string[] {
  const { callback, reason, conflicts, started, completed } = link
  const said = redact(reason ?? callback?.description ?? '')
  const page = callback?.target_url && redact(callback.target_url)
  return [
    escaped(redact(link.name)),
    conflicts === 0
      ? marked(link.state)
      : cell(marked(link.state), `${conflicts} contradicted`),
    cell(
      callback ? linked(said || 'callback', page) : escaped(said),
      escaped(redact(callback?.context ?? ''))
    ),
    String(link.statusCode ?? ''),
    link.attempts === 0 ? '' : String(link.attempts),
    started === null ? '' : timeOfDay(started),
    started === null || completed === null ? '' : spent(completed - started)
  ]
}
