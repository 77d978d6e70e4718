import { escaped, table } from './markdown.ts'
import type { Received } from './received.ts'

const TABLE_BYTES = 400_000

const TITLES = {
  success: 'Webhook received',
  not_run: 'Webhook received, nothing ran',
  failure: 'Webhook not taken',
  waiting: 'Webhook awaited'
}

/** Told is what the summary has of a step that received. */
interface Told {
  result: keyof typeof TITLES
  /** why is the result's reason in words. */
  why: string
  /** webhook is null where none came that could be kept. */
  webhook: { uri: string; received: Received } | null
  functions: readonly string[]
  variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/**
 * receiveSection answers the summary of a step that received: the webhook, its
 * verdict, and the variables that its functions took from it.
 */
export function receiveSection(
  { result, why, webhook, functions, variables }: Told,
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
  const parts = [`## ${TITLES[result]}\n`, `${shown(why)}\n`]
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
  if (values.length > 0)
    parts.push(table(['Function', 'Variable', 'Value'], values, TABLE_BYTES))
  return parts.join('\n')
}
