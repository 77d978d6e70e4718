import type { Callback } from '../../callback/callback.ts'
import type { Delivery } from '../../delivery/deliver.ts'
import { type Redact, sanitizeLine, truncate } from '../../lib/text.ts'
import { deliveryRecord, toRecordedCallback } from '../../record/deliveries.ts'
import { buildSection } from '../../summary/build.ts'
import { deliveriesSection } from '../../summary/deliveries.ts'
import {
  cell,
  escaped,
  formatDuration,
  link as linked,
  paragraph,
  STATUS_ICONS,
  type StatusKind,
  strong,
  table,
  timeOfDay,
  withStatusIcon
} from '../../summary/markdown.ts'
import { callbackOutputs, type ModeResult } from '../shared/result.ts'
import type { ChainRun } from './chain-run.ts'
import type { ChainOutcome } from './executor.ts'
import type { Chain, LinkProgress, LinkState } from './state-machine.ts'

const LATE =
  'no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout'

/** Returns how a step that moved a chain ended. */
export function chainResult(
  { input, io, plan, reported }: ChainRun,
  { chain, deliveries, callbacks, problem, notStarted }: ChainOutcome
): ModeResult {
  const { environment } = input.inputs
  const payload = reported.build?.payload ?? null
  const refused = deliveries.find(
    ({ status, attempts }) => status === 'failure' && attempts.length === 0
  )
  const stopped = failureOf(plan.name, chain)
  if (stopped !== null && problem !== null) io.log.warning(problem)
  const failure =
    stopped ??
    (problem && sanitizeLine(io.redact(problem), 500)) ??
    (refused === undefined
      ? null
      : `webhook "${refused.webhook}" would fail: ${refused.reason}`)
  const why = failure && sanitizeLine(io.redact(failure), 1_000)
  const idle = notStarted ? sanitizeLine(io.redact(notStarted), 1_000) : null
  for (const line of skippedLines(chain)) io.log.info(line)
  io.log.info(`chain "${plan.name}": ${chain.state}`)
  return {
    result: resultOf(chain, failure !== null),
    failure: why,
    outputs: {
      'build-status': reported.status,
      'chain-state': chain.state,
      links: JSON.stringify(reportLinks(chain, io.redact)),
      ...callbackOutputs(lastCallback(chain), io)
    },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: deliveryRecord(
      environment.repository,
      reported.run,
      deliveries.map(delivery => ({
        ...delivery,
        reason: delivery.reason ?? missingCallback(delivery, chain, io.redact),
        chain: plan.name,
        body: null,
        retry_of: null,
        mac: null
      })),
      callbacks.map(one => toRecordedCallback(one, io.redact))
    ),
    summary: [
      chainSection(plan.name, { chain, why: why ?? idle }, io.redact),
      ...(payload ? [buildSection(payload, io.redact)] : []),
      deliveriesSection(deliveries, io.redact)
    ].join('\n')
  }
}

function lastCallback({ links }: Chain): Callback | null {
  return links.findLast(({ callback }) => callback !== null)?.callback ?? null
}

/** Returns why a link that was delivered has no callback, null where it has. */
function missingCallback(
  { webhook }: Pick<Delivery, 'webhook'>,
  { links }: Chain,
  redact: Redact
): string | null {
  const link = links.find(({ name }) => name === webhook)
  switch (link?.state) {
    case 'timeout':
      return 'no callback came in time'
    case 'cancelled':
      return 'the step was cancelled before the callback came'
    default:
      return link?.reason ? sanitizeLine(redact(link.reason), 1_000) : null
  }
}

function resultOf({ state }: Chain, failed: boolean): ModeResult['result'] {
  const isFine =
    state === 'not_run' || state === 'success' || state === 'waiting'
  return isFine && !failed ? state : 'failure'
}

/** Returns which link stopped the chain and why, null where none did. */
function failureOf(name: string, chain: Chain): string | null {
  const { state, links, current } = chain
  if (state === 'success' || state === 'waiting' || state === 'not_run')
    return null
  const link = current === null ? undefined : links[current]
  if (link === undefined) return `chain "${name}" ended as ${state}`
  const said = link.callback
    ? [link.callback.description, link.callback.target_url]
    : []
  const why =
    state === 'timeout'
      ? [LATE, link.reason].filter(Boolean).join('; ')
      : link.reason
  const words = [why, ...said].filter(Boolean).join(', ')
  const where = `chain "${name}" stopped at "${link.name}": ${state}`
  return words ? `${where}, ${words}` : where
}

/** Returns why links were never sent, one line each. */
function skippedLines({ state, links, current }: Chain): string[] {
  const stop = current ?? links.length
  return links.flatMap((link, index) => {
    if (link.state !== 'skipped') return []
    if (state === 'waiting' && link.enabled && index > stop)
      return [
        `link "${link.name}" is not sent yet: "${links[stop]?.name}" waits for its callback`
      ]
    const why = !link.enabled
      ? 'enabled is false'
      : state === 'not_run'
        ? 'nothing is sent'
        : index < stop
          ? 'the chain starts after it'
          : `the chain stopped at "${links[stop]?.name}" (${state})`
    return [`link "${link.name}" skipped: ${why}`]
  })
}

/** One entry of the output `links`; times are ISO 8601. */
interface LinkReport {
  name: string
  state: LinkState
  description: string | null
  context: string | null
  target_url: string | null
  status_code: number | null
  attempts: number
  started: string | null
  completed: string | null
  duration_ms: number | null
  conflicts: number
}

/**
 * Returns the output `links`: one entry per link, in order, with
 * foreign texts as `redact` leaves them.
 */
function reportLinks(chain: Chain, redact: Redact): LinkReport[] {
  const safe = (text: string | null | undefined) => (text ? redact(text) : null)
  return chain.links.map(link => ({
    name: link.name,
    state: link.state,
    description: safe(link.callback?.description),
    context: safe(link.callback?.context),
    target_url: safe(link.callback?.target_url),
    status_code: link.statusCode,
    attempts: link.attempts,
    started: time(link.started),
    completed: time(link.completed),
    duration_ms:
      link.started === null || link.completed === null
        ? null
        : link.completed - link.started,
    conflicts: link.conflicts
  }))
}

function time(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}

const HEAD = [
  'Link',
  'State',
  'Callback',
  'Code',
  'Attempts',
  'Sent (UTC)',
  'Time'
]

interface ShownChain {
  chain: Chain
  /** The sentence that fails the step, null where nothing does. */
  why: string | null
}

/** Returns the summary of a chain: a diagram and a table. */
export function chainSection(
  name: string,
  { chain, why }: ShownChain,
  redact: Redact
): string {
  const { links, state } = chain
  const more = links.length - MAX_DRAWN
  return `## ${STATUS_ICONS[kindOf(state)]} Chain ${escaped(redact(name))}: ${escaped(state)}
${between(verdict(chain, redact) ?? (why && paragraph(redact(why))))}
${diagram(links, redact)}${between(more > 0 ? `${more} more links are in the table only.` : null)}
${table(
  HEAD,
  links.map(link => rowOf(link, redact))
)}`
}

function between(text: string | null): string {
  return text ? `\n${text}\n` : ''
}

/** Returns the words of the receiver that ended a chain, or null. */
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

function rowOf(link: LinkProgress, redact: Redact): string[] {
  const { callback, reason, conflicts, started, completed } = link
  const said = redact(reason ?? callback?.description ?? '')
  const page = callback?.target_url && redact(callback.target_url)
  return [
    escaped(redact(link.name)),
    conflicts === 0
      ? withStatusIcon(kindOf(link.state), link.state)
      : cell(
          withStatusIcon(kindOf(link.state), link.state),
          `${conflicts} contradicted`
        ),
    cell(
      callback ? linked(said || 'callback', page) : escaped(said),
      escaped(redact(callback?.context ?? ''))
    ),
    String(link.statusCode ?? ''),
    link.attempts === 0 ? '' : String(link.attempts),
    started === null ? '' : timeOfDay(started),
    started === null || completed === null
      ? ''
      : formatDuration(completed - started)
  ]
}

/** How many links a diagram shows; more are too small to read. */
const MAX_DRAWN = 48

/** How many links stand side by side. */
const ROW_LENGTH = 4

const MAX_LABEL = 40

const CLASSES: Readonly<Record<StatusKind, string>> = {
  success: 'fill:#1a7f37,stroke:#1a7f37,color:#fff',
  failure: 'fill:#cf222e,stroke:#cf222e,color:#fff',
  waiting: 'fill:#9a6700,stroke:#9a6700,color:#fff',
  skipped: 'fill:#6e7781,stroke:#6e7781,color:#fff'
}

/**
 * Returns Mermaid's text for the first links of a chain, in rows, each
 * with its state. An arrow is dotted where the next link was not called.
 */
function diagram(links: readonly LinkProgress[], redact: Redact): string {
  const drawn = links.slice(0, MAX_DRAWN)
  const rows = Array.from(
    { length: Math.ceil(drawn.length / ROW_LENGTH) },
    (_, row) => drawn.slice(row * ROW_LENGTH, (row + 1) * ROW_LENGTH)
  )
  const single = rows.length === 1
  const lines = rows.flatMap((row, index) => {
    const first = index * ROW_LENGTH
    const nodes = row.map(
      (link, place) =>
        `l${first + place}[${labelOf(link, redact)}]:::${kindOf(link.state)}`
    )
    const arrows = row
      .slice(1)
      .map(
        (link, place) =>
          `l${first + place} ${arrow(link)} l${first + place + 1}`
      )
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

function kindOf(state: LinkState | Chain['state']): StatusKind {
  switch (state) {
    case 'success':
      return 'success'
    case 'skipped':
    case 'not_run':
      return 'skipped'
    case 'running':
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

function arrow({ state }: LinkProgress): string {
  return state === 'skipped' ? '-.->' : '-->'
}

function labelOf(link: LinkProgress, redact: Redact): string {
  const { name, state, started, completed } = link
  const time =
    started === null || completed === null
      ? ''
      : `, ${formatDuration(completed - started)}`
  return `"${label(redact(name))}<br/>${STATUS_ICONS[kindOf(state)]} ${state}${time}"`
}

/**
 * Text that means nothing to Mermaid, not even as Markdown: its own
 * entities are `#NN;`.
 */
function label(text: string): string {
  return truncate(text, MAX_LABEL).replace(
    /[^\p{L}\p{N} ]/gu,
    one => `#${one.codePointAt(0)};`
  )
}
