import type { Io } from '../io.ts'
import type { Delivery } from '../report/delivery.ts'

/** SHOWN is how many failures one sentence names. */
const SHOWN = 20

/**
 * fatalOf answers the deliveries that fail the step: those that failed, but
 * for webhooks that are not required, of which it warns.
 */
export function fatalOf(
  deliveries: readonly Delivery[],
  webhooks: readonly { name: string; required: boolean }[],
  log: Pick<Io['log'], 'warning'>
): Delivery[] {
  const optional = new Set(
    webhooks.filter(({ required }) => !required).map(({ name }) => name)
  )
  const failed = deliveries.filter(({ status }) => status === 'failure')
  for (const { webhook, reason } of failed)
    if (optional.has(webhook))
      log.warning(`webhook "${webhook}" failed, but is not required: ${reason}`)
  return failed.filter(({ webhook }) => !optional.has(webhook))
}

/**
 * failureOf answers the sentence that fails the step, `cure` at its end, null
 * when nothing does.
 */
export function failureOf(
  fatal: readonly Delivery[],
  { cancelled, cure }: { cancelled: boolean; cure: string | null }
): string | null {
  if (cancelled)
    return 'The step was cancelled; see the deliveries output for what went out.'
  const [first] = fatal
  if (first === undefined) return null
  const each = fatal
    .slice(0, SHOWN)
    .map(({ webhook, reason }) => `webhook "${webhook}" failed: ${reason}`)
  const rest = fatal.length > SHOWN ? [`and ${fatal.length - SHOWN} more`] : []
  return [...each, ...rest, ...(cure === null ? [] : [cure])].join('; ')
}
