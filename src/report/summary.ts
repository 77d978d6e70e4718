import type { Payload } from '../build/payload.ts'
import type { Delivery } from './delivery.ts'
import { escaped, link, table } from './markdown.ts'

/** Redact takes the secrets out of a text, before it is escaped. */
type Redact = (text: string) => string

/** TABLE_BYTES keeps two tables well under GitHub's 1 MiB for a summary. */
const TABLE_BYTES = 400_000

/** buildSection answers the summary of a build: its status and its runs. */
export function buildSection(payload: Payload, redact: Redact): string {
  const { name, trigger_name, status, web_url, build_id, runs } = payload
  const title = name ?? trigger_name ?? `build ${build_id}`
  const rows = runs.map(run => [
    link(redact(run.name), run.web_url),
    escaped(run.status),
    time(run.created, run.completed)
  ])
  return `## ${link(redact(title), web_url)}: ${escaped(status)}

${rows.length === 0 ? 'No runs are known.\n' : table(['Run', 'Status', 'Time'], rows, TABLE_BYTES)}`
}

/** runSection answers the summary of a run of which only this is known. */
export function runSection(
  run: { title: string; status: string; page: string },
  redact: Redact
): string {
  return `## ${link(redact(run.title), run.page)}: ${escaped(run.status)}

Its jobs were not asked for: nothing that is sent speaks of them.
`
}

/** deliveriesSection answers the summary of all deliveries of a step. */
export function deliveriesSection(
  deliveries: readonly Delivery[],
  redact: Redact
): string {
  const rows = deliveries.map(
    ({ webhook, event, status, reason, attempts, id }) => {
      const last = attempts.at(-1)
      const spent = attempts.reduce(
        (sum, { duration_ms }) => sum + duration_ms,
        0
      )
      return [
        escaped(webhook),
        escaped(event),
        escaped(redact(reason ? `${status}: ${reason}` : status)),
        escaped(String(last?.status_code ?? last?.error ?? '')),
        String(attempts.length),
        last ? `${spent} ms` : '',
        escaped(id)
      ]
    }
  )
  const head = [
    'Webhook',
    'Event',
    'Result',
    'Code',
    'Attempts',
    'Time',
    'Delivery'
  ]
  return `## Deliveries

${rows.length === 0 ? 'There was nothing to deliver.\n' : table(head, rows, TABLE_BYTES)}`
}

function time(from: string | undefined, to: string | undefined): string {
  const ms = Date.parse(to ?? '') - Date.parse(from ?? '')
  if (!Number.isFinite(ms)) return ''
  const seconds = Math.max(0, Math.round(ms / 1000))
  return seconds < 60
    ? `${seconds} s`
    : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
