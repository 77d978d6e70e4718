import type { BuildStatus } from '../build/status.ts'
import type { Prepared } from '../delivery/request.ts'
import type { Io } from '../io.ts'
import { deliveryRecord } from '../record/deliveries.ts'
import { recordDelivery } from '../record/provenance.ts'
import { buildSection, runSection } from '../report/build.ts'
import type { Delivery } from '../report/delivery.ts'
import { deliveriesSection } from '../report/summary.ts'
import { failureOf, fatalOf } from './fatal.ts'
import type { Reported } from './reported.ts'
import type { Step, Verdict } from './step.ts'

const AGAIN =
  'once that is mended, run this job again, or give its record-file to mode: redeliver'

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
  const fatal = fatalOf(deliveries, webhooks, io.log)
  const cancelled = io.signal.aborted
  const { environment, mode, dryRun } = step.inputs
  // The record has no body of what could not be sent.
  const again =
    mode === 'notify' &&
    !dryRun &&
    fatal.some(({ webhook }) => prepared.has(webhook))
  const payload = reported.build?.payload ?? null
  const empty = deliveryRecord(environment.repository, reported.run)
  return {
    result:
      fatal.length > 0 || cancelled
        ? 'failure'
        : deliveries.every(({ status }) => status === 'not_run')
          ? 'not_run'
          : 'success',
    failure: failureOf(fatal, { cancelled, cure: again ? AGAIN : null }),
    outputs: { 'build-status': reported.status },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: {
      ...empty,
      deliveries: deliveries.map(delivery =>
        recordDelivery(delivery, prepared.get(delivery.webhook), empty.run)
      )
    },
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
