import type { Received } from '../record/received.ts'
import { MARKS } from './mark.ts'
import { escaped, list, paragraph, table } from './markdown.ts'

/** TABLE_BYTES and LIST_BYTES keep a summary well under GitHub's 1 MiB. */
const TABLE_BYTES = 400_000
const LIST_BYTES = 100_000

const TITLES = {
  success: `${MARKS.success} Webhook received`,
  not_run: `${MARKS.skipped} Webhook received, nothing ran`,
  failure: `${MARKS.failure} Webhook not taken`,
  waiting: `${MARKS.waiting} Webhook awaited`
}

/** Told is what the summary has of a step that received. */
interface Told {
  result: keyof typeof TITLES
  /** why is the result's reason in words. */
  why: string
  /** webhook is null where none came that could be kept. */
  webhook: { uri: string; received: Received } | null
  functions: readonly string[]
  /** errors are those of the functions that failed. */
  errors: readonly string[]
  variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** absent are the variables without value, by function and name. */
  absent: readonly { fn: string; name: string }[]
}

/**
 * receiveSection answers the summary of a step that received: the webhook, its
 * verdict, and the variables that its functions took from it.
 */
export function receiveSection(
  { result, why, webhook, functions, errors, variables, absent }: Told,
  redact: (text: string) => string
): string {
  const shown = (text: string) => escaped(redact(text))
  const values = Object.entries(variables).flatMap(([name, all]) =>
    Object.entries(all).map(([key, value]) => [
      shown(name),
      shown(key),
      shown(typeof value === 'string' ? value : JSON.stringify(value))
    ])
  )
  const parts = [`## ${TITLES[result]}\n`, `${paragraph(redact(why))}\n`]
  if (errors.length > 1) parts.push(list(errors.map(shown), LIST_BYTES))
  if (webhook !== null) {
    const { provider, verdict, id, retry_of } = webhook.received
    const cells = {
      Provider: shown(provider ?? ''),
      Uri: shown(webhook.uri),
      Functions: shown(functions.join(', ')),
      Verdict: String(verdict),
      Record: escaped(id),
      ...(retry_of !== null && { 'Resubmitted from': escaped(retry_of) })
    }
    const row = Object.values(cells)
    parts.push(table(Object.keys(cells), [row], TABLE_BYTES))
  }
  const rows = [
    ...values,
    ...absent.map(({ fn, name }) => [shown(fn), shown(name), '*not given*'])
  ]
  if (rows.length > 0)
    parts.push(table(['Function', 'Variable', 'Value'], rows, TABLE_BYTES))
  return parts.join('\n')
}
