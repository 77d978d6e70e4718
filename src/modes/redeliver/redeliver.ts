import type { NotifyWebhook } from '../../config/schema/webhooks.ts'
import { type Delivery, neverSent, notRun } from '../../delivery/deliver.ts'
import { ConfigError } from '../../errors.ts'
import type { Io } from '../../io.ts'
import {
  type DeliveryRecord,
  deliveryRecord,
  type RecordedAttempt,
  type RecordedDelivery,
  type RecordedRun,
  readDeliveryRecord
} from '../../record/deliveries.ts'
import { deliveryMac } from '../../record/provenance.ts'
import { deliveriesSection } from '../../summary/deliveries.ts'
import { cell, escaped, formatDuration, table } from '../../summary/markdown.ts'
import {
  failureMessage,
  type ModeInput,
  type ModeInputWithConfig,
  type ModeResult,
  requiredFailures
} from '../shared/result.ts'
import { webhooksMissingSecrets } from '../shared/select-webhooks.ts'
import { deliverAll, deliveryOptions } from '../shared/send.ts'
import {
  createValues,
  type PreparedRedelivery,
  prepareRedelivery,
  warnOfUnproven,
  withoutBody
} from './prepare.ts'
import {
  type LatestAttempt,
  latestAttempts,
  type SelectedDelivery,
  selectDeliveries
} from './select.ts'

/** NUMBERED is what config/naming.ts puts behind a name that is taken. */
const NUMBERED = / #\d+$/

/**
 * redeliver sends deliveries of earlier records again, side by side: the same
 * id and body, and all else as the config has it today. What a record does not
 * prove is not signed, not sent, and fails.
 */
export async function redeliver(given: ModeInput, io: Io): Promise<ModeResult> {
  const kept = latestAttempts(readRecords(given, io.log))
  const step: ModeInputWithConfig = {
    ...given,
    config: await given.loadConfig()
  }
  const names = (step.config.notify?.webhooks ?? []).map(({ name }) => name)
  const chosen = selectDeliveries(kept, step.inputs, names)
  tellPassed(chosen, io)
  warnOfNames(chosen, names, io)
  const planned = await planAll(step, io, chosen.wanted)
  const sendings = planned.flatMap(({ webhook, fate }) =>
    fate.kind === 'request' && webhook !== undefined
      ? [
          {
            prepared: fate.prepared,
            options: deliveryOptions(step, io, webhook)
          }
        ]
      : []
  )
  const sent = await deliverAll(step, io, sendings)
  const byId = new Map(sent.map(delivery => [delivery.id, delivery]))
  const again = planned.map(
    ({ kept, fate }): Redelivery => ({
      kept,
      keys: fate.kind === 'request' ? fate.prepared.keys : null,
      delivery: byId.get(kept.sent.id) ?? unsent(kept, fate, io)
    })
  )
  return redeliverResult(step, io, again, kept)
}

/** Planned is a delivery with its webhook of today, and what becomes of it. */
interface Planned {
  kept: LatestAttempt
  webhook: NotifyWebhook | undefined
  fate: PreparedRedelivery
}

async function planAll(
  step: ModeInputWithConfig,
  io: Io,
  wanted: readonly LatestAttempt[]
): Promise<Planned[]> {
  const webhooks = new Map(
    step.config.notify?.webhooks.map(webhook => [webhook.name, webhook])
  )
  const needed = new Set(wanted.map(({ sent }) => sent.webhook))
  const enabled = [...webhooks.values()]
    .filter(({ name, enabled }) => enabled && needed.has(name))
    .map(withoutBody)
  const lacking = new Set(
    [...webhooksMissingSecrets(enabled, step, io.log)].map(({ name }) => name)
  )
  warnOfUnproven(enabled, io)
  const valuesOf = createValues(step, io)
  const planned: Planned[] = []
  for (const kept of wanted) {
    const { webhook: name } = kept.sent
    const webhook = webhooks.get(name)
    const today = { webhook, lacksSecret: lacking.has(name), valuesOf }
    const fate = await prepareRedelivery(step, io, kept, today)
    planned.push({ kept, webhook, fate })
  }
  return planned
}

/** tellPassed says of each delivery that is not asked for why it is not. */
function tellPassed(
  { passed }: SelectedDelivery,
  { log }: Pick<Io, 'log'>
): void {
  for (const { kept, why, loud } of passed) {
    const { id, webhook } = kept.sent
    const line = `webhook "${webhook}" skipped, ${id}: ${why}`
    if (loud) log.warning(line)
    else log.info(line)
  }
}

/**
 * warnOfNames warns where a name does not tell webhooks apart: deliveries find
 * their webhook by nothing else.
 */
function warnOfNames(
  { wanted }: SelectedDelivery,
  names: readonly string[],
  { log }: Pick<Io, 'log'>
): void {
  for (const { sent, differs } of wanted)
    if (differs)
      log.warning(
        `webhook "${sent.webhook}", ${sent.id}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`
      )
  const numbered = names.filter(name => NUMBERED.test(name))
  const shaky = new Set([
    ...numbered,
    ...numbered.map(name => name.replace(NUMBERED, ''))
  ])
  for (const name of new Set(wanted.map(({ sent }) => sent.webhook)))
    if (shaky.has(name))
      log.warning(
        `webhook "${name}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`
      )
}

/** Returns the delivery of which nothing went out. */
function unsent(
  { sent }: LatestAttempt,
  fate: PreparedRedelivery,
  { log }: Io
): Delivery {
  switch (fate.kind) {
    case 'impossible':
      log.info(`webhook "${sent.webhook}" FAILED: ${fate.reason}`)
      return neverSent(sent, fate.reason)
    case 'skipped':
      log.info(
        `webhook "${sent.webhook}" skipped, ${sent.id}: ${fate.reason === 'disabled' ? 'enabled is false' : 'its secret is empty'}`
      )
      return notRun(sent, fate.reason)
    case 'request':
      return notRun(sent, 'cancelled')
  }
}

/**
 * Returns what the input `record` names. One file that is cut off
 * or not of this repository is a ConfigError, and so is none with deliveries.
 */
function readRecords(
  { inputs, loadRecords }: Pick<ModeInput, 'inputs' | 'loadRecords'>,
  log: Pick<Io['log'], 'info'>
): DeliveryRecord[] {
  const { record, environment } = inputs
  const { repository } = environment
  if (record === '')
    throw new ConfigError(
      'input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to'
    )
  const problems: string[] = []
  const received: string[] = []
  const records: DeliveryRecord[] = []
  for (const { path, text } of loadRecords()) {
    const reading = readDeliveryRecord(text)
    if (reading.kind === 'received') received.push(path)
    else if (reading.kind === 'invalid')
      problems.push(
        `${path} ${reading.why}; download the artifact that the step uploaded again`
      )
    else if (reading.record.run.repository !== repository)
      problems.push(
        `${path} is a record of ${reading.record.run.repository}, and this is ${repository}; send it again from there`
      )
    else records.push(reading.record)
  }
  if (records.length === 0 && problems.length === 0)
    problems.push(
      `${received.join(', ')} holds a received webhook; to judge it again, write mode: receive`
    )
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  for (const path of received)
    log.info(`${path} holds a received webhook, and is passed over`)
  return records
}

const AGAIN = 'once that is mended, run this job again'

/** Redelivery is one delivery that was asked for, and what became of it now. */
interface Redelivery {
  kept: LatestAttempt
  /** keys are what it was signed with; null where it was not sent. */
  keys: readonly string[] | null
  delivery: Delivery
}

/**
 * Returns how `redeliver` ended: a failure when a required
 * webhook failed or the step was cancelled, a success when there was nothing
 * to send again among all that was `kept`.
 */
function redeliverResult(
  step: ModeInputWithConfig,
  io: Io,
  again: readonly Redelivery[],
  kept: readonly LatestAttempt[]
): ModeResult {
  const { repository } = step.inputs.environment
  const deliveries = again.map(({ delivery }) => delivery)
  const webhooks = step.config.notify?.webhooks ?? []
  const fatal = requiredFailures(deliveries, webhooks, io.log)
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
    failure: failureMessage(fatal, {
      cancelled,
      fix: deliveries.some(({ attempts }) => attempts.length > 0) ? AGAIN : null
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

/** Returns the sentence for nothing to do, null where there was. */
function nothingOf(
  again: readonly Redelivery[],
  kept: readonly LatestAttempt[]
): string | null {
  if (again.length > 0) return null
  const count = kept.length
  return `Nothing is sent again: of ${count === 1 ? 'the 1 delivery' : `the ${count} deliveries`} in the record none is asked for or failed.`
}

function own({ inputs }: ModeInputWithConfig): RecordedRun {
  const { runId, runAttempt } = inputs.environment
  return { run_id: runId, run_attempt: runAttempt }
}

/**
 * Returns what the new record keeps. Only what was proven gets
 * a mac by today's first secret; all else keeps the one that it came with.
 * What was not sent now stays as it was, and so can be sent from there.
 */
function recordedAgain(
  { kept: { sent, run }, keys, delivery }: Redelivery,
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
 * Returns the summary of the first and later tries of deliveries
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
    formatDuration(duration_ms)
  ]
}
