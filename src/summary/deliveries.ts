import { type Attempt, counts, type Delivery } from '../delivery/deliver.ts'
import {
  cell,
  escaped,
  formatDuration,
  list,
  STATUS_ICONS,
  strong,
  table
} from './markdown.ts'

/** Redact takes the secrets out of a text, before it is escaped. */
type Redact = (text: string) => string

/** TABLE_BYTES and LIST_BYTES keep a summary well under GitHub's 1 MiB. */
const TABLE_BYTES = 300_000

const LIST_BYTES = 100_000

/** TOLD is how many attempts of a delivery are told one by one. */
const TOLD = 6

const HEAD = ['Webhook', 'Event', 'Result', 'Code', 'Attempts', 'Time']

/**
 * Returns the summary of all deliveries of a step: how many
 * ended how, why those that failed did, and each of them.
 */
export function deliveriesSection(
  deliveries: readonly Delivery[],
  redact: Redact
): string {
  if (deliveries.length === 0)
    return '## Deliveries\n\nThere was nothing to deliver.\n'
  const reasons = deliveries
    .filter(({ status }) => status === 'failure')
    .map(
      ({ webhook, reason }) =>
        `${strong(redact(webhook))} failed: ${escaped(redact(reason ?? ''))}`
    )
  const rows = deliveries.map(delivery => rowOf(delivery, redact))
  return `## Deliveries: ${counted(deliveries)}

${reasons.length === 0 ? '' : `${list(reasons, LIST_BYTES)}\n`}${table(HEAD, rows, TABLE_BYTES)}`
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
  return escaped(String(status_code ?? error ?? ''))
}

/** Returns their number and, of several, what became of each. */
function attemptsOf(attempts: readonly Attempt[]): string {
  const count = attempts.length
  if (count < 2) return count === 0 ? '' : '1'
  const told = attempts.slice(-TOLD).map(codeOf)
  return `${count}: ${[...(count > TOLD ? ['…'] : []), ...told].join(', ')}`
}

/** Returns the time from the first attempt to the end of the last. */
function timeOf(attempts: readonly Attempt[]): string {
  const [first] = attempts
  const last = attempts.at(-1)
  if (first === undefined || last === undefined) return ''
  const waited = Date.parse(last.started) - Date.parse(first.started)
  return formatDuration(waited + last.duration_ms)
}
