import type { NotifyWebhook } from '../../config/schema/webhooks.ts'
import {
  type Delivery,
  failedDelivery,
  skippedDelivery
} from '../../delivery/deliver.ts'
import { ConfigError } from '../../errors.ts'
import type { Io } from '../../io.ts'
import { type Redact, truncate } from '../../lib/text.ts'
import { formatTime } from '../../lib/time.ts'
import { readUploadedDeliveries } from '../../record/artifacts.ts'
import {
  type DeliveryRecord,
  deliveryRecord,
  type RecordedAttempt,
  type RecordedDelivery,
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
  optionalNames,
  requiredFailures
} from '../shared/result.ts'
import { webhooksMissingSecrets } from '../shared/select-webhooks.ts'
import { deliverAll, deliveryOptions } from '../shared/send.ts'
import {
  createValues,
  type PreparedRedelivery,
  prepareRedelivery,
  warnOfUnsigned,
  withoutBody
} from './prepare.ts'
import {
  type DeliveryHistory,
  deliveryHistories,
  type KnownRecord,
  type Selection,
  selectDeliveries,
  usedWebhooks
} from './select.ts'

/** The suffix of a default name that is already taken (config/parse.ts). */
const NUMBERED = / #\d+$/

/** How much of the reason of a delivery that is given up is shown, in characters. */
const MAX_REASON = 300

/**
 * Sends recorded deliveries again, in parallel: with the same id and body, and
 * everything else from the current config. A delivery whose MAC cannot be
 * verified is not sent and fails. Throws ConfigError for unusable records,
 * except among gathered ones.
 */
export async function redeliver(input: ModeInput, io: Io): Promise<ModeResult> {
  const { sinceMs, giveUpAfterMs } = input.inputs
  const now = io.clock.now()
  const histories = deliveryHistories(
    sinceMs
      ? await gatherRecords(input, io, now - sinceMs)
      : readRecords(input, io.log)
  )
  const gathered = sinceMs ? { givenUpBefore: now - giveUpAfterMs } : null
  // The step needs no secrets of other webhooks.
  const used = usedWebhooks(histories, input.inputs, gathered)
  const config = await input.loadConfig({ webhooks: used })
  const loaded: ModeInputWithConfig = { ...input, config }
  const webhooks = config.notify?.webhooks ?? []
  const selection = selectDeliveries(
    histories,
    input.inputs,
    webhooks,
    gathered
  )
  logSkipped(selection, io)
  warnOfAmbiguousNames(selection, webhooks, io)
  const requests = await prepareAll(loaded, io, selection.selected)
  const deliveries = await deliverAll(
    loaded,
    io,
    requests.flatMap(({ webhook, rendered }) =>
      rendered.kind === 'request' && webhook !== undefined
        ? {
            prepared: rendered.prepared,
            options: deliveryOptions(loaded, io, webhook)
          }
        : []
    )
  )
  const byId = new Map(deliveries.map(delivery => [delivery.id, delivery]))
  const sent = requests.map(
    ({ history, rendered }): Redelivery => ({
      history,
      keys: rendered.kind === 'request' ? rendered.prepared.keys : null,
      delivery: byId.get(history.sent.id) ?? unsent(history, rendered, io),
      givenUp: false
    })
  )
  const givenUp = selection.givenUp.map(one => giveUp(one, loaded, io))
  return redeliverResult(loaded, io, [...givenUp, ...sent], histories)
}

/** Returns a delivery that has failed for too long; a dry run decides nothing. */
function giveUp(
  history: DeliveryHistory,
  { inputs }: ModeInputWithConfig,
  { log, redact }: Pick<Io, 'log' | 'redact'>
): Redelivery {
  const { sent, run, repository, firstTried } = history
  const last = truncate(redact(sent.reason ?? 'no reason'), MAX_REASON)
  const of =
    repository === inputs.environment.repository
      ? ''
      : ` for run ${run.run_id} of ${repository}`
  const why = `given up, it has failed${of} since ${formatTime(firstTried)} (${last}); to send it once more, give the input deliveries: ${sent.id}`
  const { dryRun } = inputs
  log.info(`webhook "${sent.webhook}" ${dryRun ? 'would be' : 'is'} ${why}`)
  const delivery = dryRun
    ? skippedDelivery(sent, 'given_up')
    : failedDelivery(sent, why)
  return { history, keys: null, delivery, givenUp: !dryRun }
}

/** A delivery with its webhook in the current config and its request. */
interface RedeliveryRequest {
  history: DeliveryHistory
  webhook: NotifyWebhook | undefined
  rendered: PreparedRedelivery
}

async function prepareAll(
  input: ModeInputWithConfig,
  io: Io,
  selected: readonly DeliveryHistory[]
): Promise<RedeliveryRequest[]> {
  const webhooks = new Map(
    input.config.notify?.webhooks.map(webhook => [webhook.name, webhook])
  )
  const needed = new Set(selected.map(({ sent }) => sent.webhook))
  const enabled = [...webhooks.values()]
    .filter(({ name, enabled }) => enabled && needed.has(name))
    .map(withoutBody)
  const lacking = new Set(
    [...webhooksMissingSecrets(enabled, input, io.log)].map(({ name }) => name)
  )
  warnOfUnsigned(enabled, io)
  const valuesOf = createValues(input, io)
  const requests: RedeliveryRequest[] = []
  for (const history of selected) {
    const { webhook: name } = history.sent
    const webhook = webhooks.get(name)
    const current = { webhook, lacksSecret: lacking.has(name), valuesOf }
    const rendered = await prepareRedelivery(input, io, history, current)
    requests.push({ history, webhook, rendered })
  }
  return requests
}

function logSkipped({ skipped }: Selection, { log }: Pick<Io, 'log'>): void {
  for (const { history, why, warn } of skipped) {
    const { id, webhook } = history.sent
    const line = `webhook "${webhook}" skipped, ${id}: ${why}`
    if (warn) log.warning(line)
    else log.info(line)
  }
}

/** A recorded delivery finds its webhook by name, so names must be unique. */
function warnOfAmbiguousNames(
  { selected }: Selection,
  webhooks: readonly NotifyWebhook[],
  { log }: Pick<Io, 'log'>
): void {
  for (const { sent, differs } of selected)
    if (differs)
      log.warning(
        `webhook "${sent.webhook}", ${sent.id}: the records hold attempts with different bodies; the latest is used. If two steps use webhooks with the same name, rename one of them`
      )
  const numbered = webhooks
    .map(({ name }) => name)
    .filter(name => NUMBERED.test(name))
  const shaky = new Set([
    ...numbered,
    ...numbered.map(name => name.replace(NUMBERED, ''))
  ])
  for (const name of new Set(selected.map(({ sent }) => sent.webhook)))
    if (shaky.has(name))
      log.warning(
        `webhook "${name}" is one of several unnamed webhooks on its host: if their order has changed, this delivery goes to another one. Give each a name`
      )
}

function unsent(
  { sent }: DeliveryHistory,
  rendered: PreparedRedelivery,
  { log }: Io
): Delivery {
  switch (rendered.kind) {
    case 'impossible':
      log.info(`webhook "${sent.webhook}" FAILED: ${rendered.reason}`)
      return failedDelivery(sent, rendered.reason)
    case 'skipped':
      log.info(
        `webhook "${sent.webhook}" skipped, ${sent.id}: ${rendered.reason === 'disabled' ? 'enabled is false' : 'its secret is empty'}`
      )
      return skippedDelivery(sent, rendered.reason)
    case 'request':
      return skippedDelivery(sent, 'cancelled')
  }
}

/** Throws ConfigError for a file that is cut off or of another repository. */
function readRecords(
  { inputs, loadRecords }: Pick<ModeInput, 'inputs' | 'loadRecords'>,
  log: Pick<Io['log'], 'info'>
): DeliveryRecord[] {
  const { record, environment } = inputs
  const { repository } = environment
  if (record === '')
    throw new ConfigError(
      'input record is empty; write the path in the output record-file of the step that failed, or the folder that its artifact was downloaded to; or set since, which finds the records itself'
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
    else if (senderOf(reading.record) !== repository)
      problems.push(
        `${path} is a record of ${senderOf(reading.record)}, and this is ${repository}; send it again from there`
      )
    else records.push(reading.record)
  }
  if (records.length === 0 && problems.length === 0)
    problems.push(
      `${received.join(', ')} holds a received webhook; use mode: receive to process it again`
    )
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  for (const path of received)
    log.info(`${path} holds a received webhook and is skipped`)
  return records
}

/** Returns the deliveries of this repository that runs have uploaded. */
async function gatherRecords(
  { inputs }: Pick<ModeInput, 'inputs'>,
  io: Io,
  since: number
): Promise<KnownRecord[]> {
  const { repository } = inputs.environment
  const uploaded = await readUploadedDeliveries(io, { repository, since })
  const own = uploaded.filter(({ path, record }) => {
    const mayBeSent = senderOf(record) === repository
    if (!mayBeSent)
      io.log.warning(`${path} is skipped: it is a record of another repository`)
    return mayBeSent
  })
  io.log.info(`records uploaded since ${formatTime(since)}: ${own.length}`)
  return own.map(({ record, uploaded, mayBeOfFork }) => ({
    ...withFirstFailure(record, uploaded),
    mayBeOfFork
  }))
}

/** Returns the repository whose workflow wrote a record. */
function senderOf({ run, sender = run.repository }: DeliveryRecord): string {
  return sender
}

/** Dates failures that were never tried by the upload of their record. */
function withFirstFailure(
  { deliveries, ...head }: DeliveryRecord,
  uploaded: number
): DeliveryRecord {
  return {
    ...head,
    deliveries: deliveries.map(sent => {
      if (sent.status !== 'failure' || sent.first_failed) return sent
      const first_failed =
        sent.attempts[0]?.started ?? new Date(uploaded).toISOString()
      return { ...sent, first_failed }
    })
  }
}

const RESEND = 'start a new run'

interface Redelivery {
  history: DeliveryHistory
  /** The keys it was signed with; null when it was not sent. */
  keys: readonly string[] | null
  delivery: Delivery
  givenUp: boolean
}

/**
 * A failure when a required webhook failed or the step was cancelled; a success
 * when there was nothing to send again.
 */
function redeliverResult(
  input: ModeInputWithConfig,
  io: Io,
  again: readonly Redelivery[],
  histories: readonly DeliveryHistory[]
): ModeResult {
  const deliveries = again.map(({ delivery }) => delivery)
  const webhooks = input.config.notify?.webhooks ?? []
  const fatal = requiredFailures(deliveries, webhooks, io.log)
  const cancelled = io.signal.aborted
  const nothing = nothingToSend(again, histories)
  if (nothing !== null) io.log.info(nothing)
  const head = again[0]?.history ?? histories[0] ?? ownRun(input)
  const { repository: sender } = input.inputs.environment
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
      resend: deliveries.some(({ attempts }) => attempts.length > 0)
        ? RESEND
        : null
    }),
    outputs: {},
    deliveries,
    payload: null,
    record: {
      ...deliveryRecord(
        head.repository,
        { id: head.run.run_id, attempt: head.run.run_attempt },
        again.map(one => toRecordedRedelivery(one, head, sender))
      ),
      ...(head.repository !== sender && { sender })
    },
    summary:
      nothing === null
        ? [
            deliveriesSection(deliveries, io.redact, optionalNames(webhooks)),
            triesSection(
              again.map(({ history: { earlier }, delivery }) => ({
                delivery,
                earlier
              })),
              io.redact
            )
          ].join('\n')
        : `## Deliveries\n\n${nothing}\n`
  }
}

function nothingToSend(
  again: readonly Redelivery[],
  histories: readonly DeliveryHistory[]
): string | null {
  if (again.length > 0) return null
  const count = histories.length
  if (count === 0)
    return 'Nothing is sent again: no record has a delivery. With since, records are the artifacts whose names begin with webhook-record.'
  return `Nothing is sent again: of ${count === 1 ? 'the 1 delivery' : `the ${count} deliveries`} in the record none is asked for or failed.`
}

/** The run that a delivery was sent for, and the repository of the run. */
type RunOf = Pick<DeliveryHistory, 'run' | 'repository'>

function ownRun({ inputs }: ModeInputWithConfig): RunOf {
  const { repository, runId, runAttempt } = inputs.environment
  return { repository, run: { run_id: runId, run_attempt: runAttempt } }
}

/**
 * Only a verified delivery gets a MAC by the current first secret; others keep
 * theirs. A delivery that was not sent stays as recorded, to be sent later.
 */
function toRecordedRedelivery(
  { history, keys, delivery, givenUp }: Redelivery,
  head: RunOf,
  sender: string
): RecordedDelivery {
  const { sent, run, repository, firstTried } = history
  const { id, webhook, body, chain } = sent
  const isSame =
    repository === head.repository &&
    run.run_id === head.run.run_id &&
    run.run_attempt === head.run.run_attempt
  const last = delivery.status === 'not_run' || givenUp ? sent : delivery
  const { status, reason, attempts } = last
  return {
    ...{ id, webhook, event: sent.event, status, reason, attempts },
    chain,
    body,
    retry_of: last === sent ? sent.retry_of : id,
    mac:
      keys === null
        ? sent.mac
        : deliveryMac({ sent, run, repository, sender }, keys[0]),
    ...(isSame
      ? {}
      : {
          run: {
            ...(repository !== head.repository && { repository }),
            ...run
          }
        }),
    ...(sent.first_failed === undefined || firstTried === null
      ? {}
      : { first_failed: new Date(firstTried).toISOString() }),
    ...(givenUp ? { given_up: true } : {})
  }
}

/** The most earlier attempts of a delivery that the summary lists. */
const MAX_ROWS = 20

const HEAD = ['Webhook', 'Attempt', 'Sent (UTC)', 'Code', 'Time']

interface Tried {
  delivery: Pick<Delivery, 'id' | 'webhook' | 'attempts'>
  /** The attempts in the records. */
  earlier: readonly RecordedAttempt[]
}

/** Returns the summary's table of all attempts, oldest first, as Markdown. */
export function triesSection(all: readonly Tried[], redact: Redact): string {
  const rows = all.flatMap(({ delivery, earlier }) => {
    const { id, webhook, attempts } = delivery
    const name = cell(escaped(redact(webhook)), escaped(id))
    const first = Math.max(0, earlier.length - MAX_ROWS)
    const attemptRows = [
      ...earlier.map((one, index) => rowOf(one, `${index + 1}`)).slice(first),
      ...attempts.map((one, index) =>
        rowOf(one, `${earlier.length + index + 1} (this run)`)
      )
    ]
    return attemptRows.map((row, index) => [index === 0 ? name : '', ...row])
  })
  if (rows.length === 0) return ''
  return `### All attempts

${table(HEAD, rows)}`
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
