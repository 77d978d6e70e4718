import type { Io } from '../io.ts'
import type { RecordedRun } from '../record/deliveries.ts'
import { deliveryRecord, type RecordedDelivery } from '../record/deliveries.ts'
import { deliveryMac } from '../record/provenance.ts'
import type { Delivery } from '../report/delivery.ts'
import { deliveriesSection } from '../report/summary.ts'
import type { Kept } from '../report/tries.ts'
import { triesSection } from '../report/tries-section.ts'
import { failureOf, fatalOf } from './fatal.ts'
import type { Step, Verdict } from './step.ts'

const AGAIN = 'once that is mended, run this job again'

/** Again is one delivery that was asked for, and what became of it now. */
export interface Again {
  kept: Kept
  /** keys are what it was signed with; null where it was not sent. */
  keys: readonly string[] | null
  delivery: Delivery
}

/**
 * redeliverVerdict answers how `redeliver` ended: a failure when a required
 * webhook failed or the step was cancelled, a success when there was nothing
 * to send again among all that was `kept`.
 */
export function redeliverVerdict(
  step: Step,
  io: Io,
  again: readonly Again[],
  kept: readonly Kept[]
): Verdict {
  const { repository } = step.inputs.environment
  const deliveries = again.map(({ delivery }) => delivery)
  const webhooks = step.config.notify?.webhooks ?? []
  const fatal = fatalOf(deliveries, webhooks, io.log)
  const cancelled = io.signal.aborted
  const nothing = nothingOf(again, kept)
  if (nothing !== null) io.log.info(nothing)
  const run = again[0]?.kept.run ?? kept[0]?.run ?? own(step)
  return {
    result:
      fatal.length > 0 || cancelled
        ? 'failure'
        : again.length > 0 &&
            deliveries.every(({ status }) => status === 'not_run')
          ? 'not_run'
          : 'success',
    failure: failureOf(fatal, {
      cancelled,
      cure: deliveries.some(({ attempts }) => attempts.length > 0)
        ? AGAIN
        : null
    }),
    outputs: {},
    deliveries,
    payload: null,
    record: deliveryRecord(
      repository,
      { id: run.run_id, attempt: run.run_attempt },
      again.map(one => recordedAgain(one, run, repository))
    ),
    summary:
      nothing === null
        ? [
            deliveriesSection(deliveries, io.redact),
            triesSection(
              again.map(({ kept: { earlier }, delivery }) => ({
                delivery,
                earlier
              })),
              io.redact
            )
          ].join('\n')
        : `## Deliveries\n\n${nothing}\n`
  }
}

/** nothingOf answers the sentence for nothing to do, null where there was. */
function nothingOf(
  again: readonly Again[],
  kept: readonly Kept[]
): string | null {
  if (again.length > 0) return null
  const count = kept.length
  return `Nothing is sent again: of ${count === 1 ? 'the 1 delivery' : `the ${count} deliveries`} in the record none is asked for or failed.`
}

function own({ inputs }: Step): RecordedRun {
  const { runId, runAttempt } = inputs.environment
  return { run_id: runId, run_attempt: runAttempt }
}

/**
 * recordedAgain answers what the new record keeps. Only what was proven gets
 * a mac by today's first secret; all else keeps the one that it came with.
 * What was not sent now stays as it was, and so can be sent from there.
 */
function recordedAgain(
  { kept: { sent, run }, keys, delivery }: Again,
  recordRun: RecordedRun,
  repository: string
): RecordedDelivery {
  const { id, webhook, body, chain } = sent
  const isSame =
    run.run_id === recordRun.run_id && run.run_attempt === recordRun.run_attempt
  const last = delivery.status === 'not_run' ? sent : delivery
  const { status, reason, attempts } = last
  return {
    ...{ id, webhook, event: sent.event, status, reason, attempts },
    chain,
    body,
    retry_of: last === sent ? sent.retry_of : id,
    mac:
      keys === null
        ? sent.mac
        : deliveryMac({ sent, run, repository }, keys[0]),
    ...(isSame ? {} : { run })
  }
}
