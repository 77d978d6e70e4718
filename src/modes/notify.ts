import type { BuildStatus } from '../build/status.ts'
import type { NotifyWebhook } from '../config/schema/webhooks.ts'
import { type Delivery, neverSent, notRun } from '../delivery/deliver.ts'
import {
  createBodyRenderer,
  deliveryId,
  type PreparedRequest
} from '../delivery/request.ts'
import type { Io } from '../io.ts'
import { deliveryRecord } from '../record/deliveries.ts'
import { recordDelivery } from '../record/provenance.ts'
import { buildSection, runSection } from '../summary/build.ts'
import { deliveriesSection } from '../summary/deliveries.ts'
import {
  needsBuild,
  type ReportedRun,
  readReportedRun
} from './shared/reported-run.ts'
import {
  failureMessage,
  type ModeInputWithConfig,
  type ModeResult,
  requiredFailures
} from './shared/result.ts'
import {
  filterByName,
  matchWebhook,
  readBuildEvents,
  type Subscription,
  warnOfMissingVariables,
  webhooksMissingSecrets
} from './shared/select-webhooks.ts'
import {
  deliverAll,
  deliveryOptions,
  type Rendered,
  renderRequest
} from './shared/send.ts'

/** Plan is what is to become of one webhook. */
interface Plan {
  webhook: NotifyWebhook
  id: string
  wish: Subscription
}

/**
 * notify delivers the build to every webhook that wants it, side by side; in
 * mode `test` to every webhook, whatever it wants. Everything is rendered
 * before anything is sent; a webhook that its values make impossible fails,
 * and keeps none of the others back.
 */
export async function notify(
  step: ModeInputWithConfig,
  io: Io
): Promise<ModeResult> {
  const { inputs, config } = step
  const { environment } = inputs
  const test = inputs.mode === 'test'
  const webhooks = filterByName(config.notify?.webhooks ?? [], inputs.only)
  if (webhooks.length === 0)
    io.log.warning('nothing is sent: the config has no notify.webhooks')
  const enabled = webhooks.filter(webhook => test || webhook.enabled)
  const lacking = webhooksMissingSecrets(enabled, step, io.log)
  const asked = enabled.some(webhook => needsBuild(webhook, test))
  const reported = await readReportedRun(step, io, asked)
  const happened = await readBuildEvents(
    reported,
    io,
    environment.repository,
    test ? [] : enabled
  )
  const plans = webhooks.map((webhook): Plan => {
    const wish: Subscription = lacking.has(webhook)
      ? { send: false, reason: 'no_secret', text: 'its secret is empty' }
      : test
        ? { send: true, event: 'test' }
        : matchWebhook(webhook, happened)
    return { webhook, id: idOf(step, reported, webhook.name), wish }
  })
  const { tests_url } = config.notify ?? {}
  warnOfMissingVariables(
    [
      ...plans.flatMap(({ webhook, wish }) => (wish.send ? webhook : [])),
      { url: reported.build === null ? undefined : tests_url }
    ],
    inputs.variables,
    io.log
  )
  for (const { webhook, wish } of plans)
    if (!wish.send)
      io.log.info(`webhook "${webhook.name}" skipped: ${wish.text}`)

  const rendered = renderAll(step, io, reported, plans)
  const sendings = plans.flatMap(({ webhook }) => {
    const one = rendered.get(webhook.name)
    if (one?.kind !== 'request') return []
    const inPayloadFile = sendsPayload(webhook)
    const prepared = { ...one.prepared, inPayloadFile }
    return [{ prepared, options: deliveryOptions(step, io, webhook) }]
  })
  const sent = await deliverAll(step, io, sendings)
  const byId = new Map(sent.map(delivery => [delivery.id, delivery]))
  const deliveries = plans.map(
    plan =>
      byId.get(plan.id) ?? unsent(plan, rendered.get(plan.webhook.name), io)
  )
  return notifyResult(step, io, {
    reported,
    webhooks,
    deliveries,
    prepared: new Map(
      sendings.map(({ prepared }) => [prepared.webhook, prepared])
    )
  })
}

/** Returns the delivery of a webhook for which nothing went out. */
function unsent(
  { webhook, id, wish }: Plan,
  rendered: Rendered | undefined,
  { log }: Io
): Delivery {
  const of = { id, webhook: webhook.name, event: wish.send ? wish.event : '' }
  if (!wish.send) return notRun(of, wish.reason)
  if (rendered?.kind !== 'impossible') return notRun(of, 'cancelled')
  const reason = `cannot be sent: ${rendered.reason}`
  log.info(`webhook "${webhook.name}" FAILED: ${reason}`)
  return neverSent(of, reason)
}

function sendsPayload({ body, payload }: NotifyWebhook): boolean {
  return body === undefined && (payload ?? 'jobserv') === 'jobserv'
}

function idOf(
  step: ModeInputWithConfig,
  reported: ReportedRun,
  webhook: string
): string {
  const { run, subject, status } = reported
  return deliveryId({
    repository: step.inputs.environment.repository,
    runId: run.id,
    attempt: run.attempt,
    chain: null,
    webhook,
    kind: step.inputs.mode === 'test' ? 'test' : subject.kind,
    status
  })
}

function renderAll(
  step: ModeInputWithConfig,
  io: Io,
  { build, run, values }: ReportedRun,
  plans: readonly Plan[]
): Map<string, Rendered> {
  const { environment } = step.inputs
  const body = createBodyRenderer({
    payload: build?.payload ?? null,
    isPrivate: run.isPrivate,
    serverUrl: environment.serverUrl,
    event: environment.event,
    keys: {},
    secrets: step.secrets
  })
  return new Map(
    plans.flatMap(({ webhook, id, wish }) => {
      if (!wish.send) return []
      const { event } = wish
      const all = { ...values, event: { name: event } }
      const request = { id, event, values: all, body }
      return [[webhook.name, renderRequest(step, io, webhook, request)]]
    })
  )
}

const AGAIN =
  'once that is mended, run this job again, or give its record-file to mode: redeliver'

/** Done is what there is to tell once everything was tried. */
interface Done {
  reported: ReportedRun
  webhooks: readonly { name: string; required: boolean }[]
  deliveries: readonly Delivery[]
  /** prepared are the requests by their webhook's name. */
  prepared: ReadonlyMap<string, PreparedRequest>
}

/**
 * Returns how `notify` ended: a failure when a required webhook
 * failed or the step was cancelled.
 */
function notifyResult(
  step: ModeInputWithConfig,
  io: Io,
  { reported, webhooks, deliveries, prepared }: Done
): ModeResult {
  const fatal = requiredFailures(deliveries, webhooks, io.log)
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
    failure: failureMessage(fatal, { cancelled, cure: again ? AGAIN : null }),
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

/** Returns what is known of a run without asking the API. */
function told(
  { run, status }: ReportedRun,
  { serverUrl, repository }: ModeInputWithConfig['inputs']['environment']
): { title: string; status: BuildStatus; page: string } {
  return {
    title: run.title ?? run.workflow ?? `run ${run.id}`,
    status,
    page: run.pageUrl ?? `${serverUrl}/${repository}/actions/runs/${run.id}`
  }
}
