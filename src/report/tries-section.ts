import type { RecordedAttempt } from '../record/deliveries.ts'
import type { Delivery } from './delivery.ts'
import { cell, escaped, table } from './markdown.ts'
import { spent } from './time.ts'

const TABLE_BYTES = 300_000
/** SHOWN is how many attempts of a delivery are told before those of now. */
const SHOWN = 20

const HEAD = ['Webhook', 'Try', 'Sent (UTC)', 'Code', 'Time']

interface Tried {
  delivery: Pick<Delivery, 'id' | 'webhook' | 'attempts'>
  /** earlier are the attempts that the records tell. */
  earlier: readonly RecordedAttempt[]
}

/**
 * triesSection answers the summary of the first and later tries of deliveries
 * that were sent again, in order of time, those of this step marked as such.
 */
export function triesSection(
  all: readonly Tried[],
  redact: (text: string) => string
): string {
  const rows = all.flatMap(({ delivery, earlier }) => {
    const { id, webhook, attempts } = delivery
    const name = cell(escaped(redact(webhook)), escaped(id))
    const first = Math.max(0, earlier.length - SHOWN)
    const told = [
      ...earlier.map((one, index) => rowOf(one, `${index + 1}`)).slice(first),
      ...attempts.map((one, index) =>
        rowOf(one, `${earlier.length + index + 1}, now`)
      )
    ]
    return told.map((row, index) => [index === 0 ? name : '', ...row])
  })
  if (rows.length === 0) return ''
  return `### Tries, the first and the later ones

${table(HEAD, rows, TABLE_BYTES)}`
}

function rowOf(
  { started, status_code, error, duration_ms }: RecordedAttempt,
  which: string
): string[] {
  return [
    which,
    new Date(started).toISOString().slice(0, 19).replace('T', ' '),
    escaped(String(status_code ?? error ?? '')),
    spent(duration_ms)
  ]
}
