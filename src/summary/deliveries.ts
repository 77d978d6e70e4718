import { type Attempt, counts, type Delivery } from '../delivery/deliver.ts'
import { errorWords } from '../delivery/failure-message.ts'
import type { Redact } from '../lib/text.ts'
import {
  cell,
  escaped,
  formatDuration,
  list,
  STATUS_ICONS,
  strong,
  table
} from './markdown.ts'

/** How many codes of a delivery's attempts are listed. */
const MAX_CODES = 6

const HEAD = ['Webhook', 'Event', 'Result', 'Code', 'Attempts', 'Time']

/**
 * Returns the summary of a step's deliveries: their numbers, the reasons of
 * failures, and a table. `optional` are the names of webhooks that are not required.
 */
export function deliveriesSection(
  deliveries: readonly Delivery[],
  redact: Redact,
  optional: ReadonlySet<string> = new Set()
): string {
  if (deliveries.length === 0)
    return '## Deliveries\n\nThere was nothing to deliver.\n'
  const reasons = deliveries
    .filter(({ status }) => status === 'failure')
    .map(
      ({ webhook, reason }) =>
        `${strong(redact(webhook))} failed${optional.has(webhook) ? ', but is not required' : ''}: ${escaped(redact(reason ?? ''))}`
    )
  const rows = deliveries.map(delivery => rowOf(delivery, redact))
  return `## Deliveries: ${counted(deliveries)}

${reasons.length === 0 ? '' : `${list(reasons)}\n`}${table(HEAD, rows)}`
}

function counted(deliveries: readonly Delivery[]): string {
  const { delivered, failed, skipped } = counts(deliveries)
  return [
    ...(failed > 0 ? [`${STATUS_ICONS.failure}\u00a0${failed} failed`] : []),
    ...(delivered > 0
      ? [`${STATUS_ICONS.success}\u00a0${delivered} delivered`]
      : []),
    ...(skipped > 0 ? [`${STATUS_ICONS.skipped}\u00a0${skipped} skipped`] : [])
  ].join(', ')
}

function rowOf(delivery: Delivery, redact: Redact): string[] {
  const { webhook, event, attempts, id } = delivery
  const last = attempts.at(-1)
  return [
    cell(escaped(redact(webhook)), escaped(id)),
    escaped(event),
    result(delivery, redact),
    last ? codeOf(last) : '',
    attemptsOf(attempts),
    timeOf(attempts)
  ]
}

function result({ status, reason }: Delivery, redact: Redact): string {
  switch (status) {
    case 'success':
      return `${STATUS_ICONS.success}\u00a0delivered`
    case 'failure':
      return `${STATUS_ICONS.failure}\u00a0failed`
    case 'not_run':
      return `${STATUS_ICONS.skipped}\u00a0skipped: ${escaped(redact(reason ?? ''))}`
  }
}

function codeOf({ status_code, error }: Attempt): string {
  return escaped(String(status_code ?? (error ? errorWords(error) : '')))
}

/** Returns their number and codes, equal ones in a row together. */
function attemptsOf(attempts: readonly Attempt[]): string {
  const count = attempts.length
  if (count < 2) return count === 0 ? '' : '1'
  const groups: { code: string; times: number }[] = []
  for (const code of attempts.map(codeOf)) {
    const last = groups.at(-1)
    if (last?.code === code) last.times += 1
    else groups.push({ code, times: 1 })
  }
  const listed = groups
    .slice(-MAX_CODES)
    .map(({ code, times }) => (times === 1 ? code : `${times} x ${code}`))
  if (groups.length === 1) return listed.join('')
  return `${count}: ${[...(groups.length > MAX_CODES ? ['…'] : []), ...listed].join(', ')}`
}

/** Returns the time from the first attempt to the end of the last. */
function timeOf(attempts: readonly Attempt[]): string {
  const [first] = attempts
  const last = attempts.at(-1)
  if (first === undefined || last === undefined) return ''
  const waited = Date.parse(last.started) - Date.parse(first.started)
  return formatDuration(waited + last.duration_ms)
}
