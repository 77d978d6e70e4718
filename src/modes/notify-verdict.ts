import type { BuildStatus } from '../build/status.ts'
import type { Prepared } from '../delivery/request.ts'
import type { Io } from '../io.ts'
import { buildSection, runSection } from '../report/build.ts'
import type { Delivery } from '../report/delivery.ts'
import { recorded, recordOf } from '../report/record.ts'
import { deliveriesSection } from '../report/summary.ts'
import type { Reported } from './reported.ts'
import type { Step, Verdict } from './step.ts'

const AGAIN = 'once that is mended, run this job again'

/** Done is what there is to tell once everything was tried. */
interface Done {
  reported: Reported
  webhooks: readonly { name: string; required: boolean }[]
  deliveries: readonly Delivery[]
  /** prepared are the requests by their webhook's name. */
  prepared: ReadonlyMap<string, Prepared>
}

/**
 * notifyVerdict answers how `notify` ended: a failure when a required webhook
 * failed or the step was cancelled.
 */
export function notifyVerdict(
  step: Step,
  io: Io,
  { reported, webhooks, deliveries, prepared }: Done
): Verdict {
  const optional = new Set(
    webhooks.filter(({ required }) => !required).map(({ name }) => name)
  )
  const failed = deliveries.filter(({ status }) => status === 'failure')
  const fatal = failed.filter(({ webhook }) => !optional.has(webhook))
  for (const { webhook, reason } of failed)
    if (optional.has(webhook))
      io.log.warning(
        `webhook "${webhook}" failed, but is not required: ${reason}`
      )
  const cancelled = io.signal.aborted
  const { environment, mode, dryRun } = step.inputs
  // The record has no body of what could not be sent.
  const again =
    mode === 'notify' &&
    !dryRun &&
    fatal.some(({ webhook }) => prepared.has(webhook))
  const payload = reported.build?.payload ?? null
  return {
    result:
      fatal.length > 0 || cancelled
        ? 'failure'
        : deliveries.every(({ status }) => status === 'not_run')
          ? 'not_run'
          : 'success',
    failure: failureOf(fatal, { cancelled, again }),
    outputs: { 'build-status': reported.status },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: recordOf(
      environment.repository,
      reported.run,
      deliveries.map(delivery =>
        recorded(
          delivery,
          prepared.get(delivery.webhook),
          environment.repository
        )
      )
    ),
    summary: [
      payload
        ? buildSection(payload, io.redact)
        : runSection(told(reported, environment), io.redact),
      deliveriesSection(deliveries, io.redact)
    ].join('\n')
  }
}

/** told answers what is known of a run without asking the API. */
function told(
  { run, status }: Reported,
  { serverUrl, repository }: Step['inputs']['environment']
): { title: string; status: BuildStatus; page: string } {
  return {
    title: run.title ?? run.workflow ?? `run ${run.id}`,
    status,
    page: run.pageUrl ?? `${serverUrl}/${repository}/actions/runs/${run.id}`
  }
}

/** failureOf answers the sentence that fails the step, null when none does. */
function failureOf(
  fatal: readonly Delivery[],
  { cancelled, again }: { cancelled: boolean; again: boolean }
): string | null {
  if (cancelled)
    return 'The step was cancelled; see the deliveries output for what went out.'
  const [first] = fatal
  if (first === undefined) return null
  const each = fatal
    .slice(0, 20)
    .map(({ webhook, reason }) => `webhook "${webhook}" failed: ${reason}`)
  const rest = fatal.length > 20 ? [`and ${fatal.length - 20} more`] : []
  return [...each, ...rest, ...(again ? [AGAIN] : [])].join('; ')
}
