import type { Config } from '../config/parse.ts'
import { namesIn } from '../config/templates.ts'
import { bodies } from '../delivery/body.ts'
import type { Policy } from '../delivery/deliver.ts'
import { deliveryId, type Prepared } from '../delivery/request.ts'
import { type Wanted, wanted } from '../delivery/wanted.ts'
import type { Io } from '../io.ts'
import { type Delivery, notRun } from '../report/delivery.ts'
import { recorded } from '../report/record.ts'
import { buildSection, deliveriesSection } from '../report/summary.ts'
import { happening } from './happening.ts'
import { type Reported, readReported } from './reported.ts'
import { considered, withoutSecret } from './sendable.ts'
import { prepareRequest, sendAll } from './sending.ts'
import type { Step, Verdict } from './step.ts'

const TIMEOUT_MS = 10_000
const SCHEDULE_S = [1, 2, 4]

type NotifyWebhook = NonNullable<Config['notify']>['webhooks'][number]

/** Plan is what is to become of one webhook. */
interface Plan {
  webhook: NotifyWebhook
  id: string
  wish: Wanted
}

/**
 * notify delivers the build to every webhook that wants it, side by side; in
 * mode `test` to every webhook, whatever it wants. Nothing is sent before
 * everything is rendered.
 */
export async function notify(step: Step, io: Io): Promise<Verdict> {
  const { inputs, config } = step
  const { environment } = inputs
  const test = inputs.mode === 'test'
  const webhooks = considered(config.notify?.webhooks ?? [], inputs.only)
  const enabled = webhooks.filter(webhook => test || webhook.enabled)
  const lacking = withoutSecret(enabled, step, io.log)
  const asked = enabled.some(webhook => asksForBuild(webhook, test))
  const reported = await readReported(step, io, asked)
  const happened = await happening(
    reported,
    io,
    environment.repository,
    test ? [] : enabled
  )
  const plans = webhooks.map((webhook): Plan => {
    const wish: Wanted = lacking.has(webhook)
      ? { send: false, reason: 'no_secret', text: 'its secret is empty' }
      : test
        ? { send: true, event: 'test' }
        : wanted(webhook, happened)
    return { webhook, id: idOf(step, reported, webhook.name), wish }
  })
  for (const { webhook, wish } of plans)
    if (!wish.send)
      io.log.info(`webhook "${webhook.name}" skipped: ${wish.text}`)

  const prepared = prepareAll(step, io, reported, plans)
  const sent = await sendAll(
    step,
    io,
    plans.flatMap(({ webhook }) => {
      const request = prepared.get(webhook.name)
      const policy = policyOf(step, io, webhook)
      return request ? [{ prepared: request, policy }] : []
    })
  )
  const byId = new Map(sent.map(delivery => [delivery.id, delivery]))
  const deliveries = plans.map(
    ({ webhook, id, wish }) =>
      byId.get(id) ??
      notRun(
        { id, webhook: webhook.name, event: wish.send ? wish.event : '' },
        wish.send ? 'cancelled' : wish.reason
      )
  )
  return verdict(step, io, reported, webhooks, deliveries, prepared)
}

function idOf(step: Step, reported: Reported, webhook: string): string {
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

/** asksForBuild claims that a webhook says something only the API knows. */
function asksForBuild(webhook: NotifyWebhook, test: boolean): boolean {
  const { payload = 'jobserv', body, events, only_failures } = webhook
  const sendsBuild = body === undefined && payload !== 'github'
  const names = namesIn(webhook).some(name =>
    /^(build|runs|status)\b/.test(name)
  )
  if (sendsBuild || names || test) return sendsBuild || names
  return (
    only_failures ||
    events.some(event =>
      ['build_passed', 'build_failed', 'build_status_changed'].includes(event)
    )
  )
}

function prepareAll(
  step: Step,
  io: Io,
  { build, run, values }: Reported,
  plans: readonly Plan[]
): Map<string, Prepared> {
  const { environment } = step.inputs
  const body = bodies({
    payload: build?.payload ?? null,
    isPrivate: run.isPrivate,
    serverUrl: environment.serverUrl,
    event: environment.event,
    keys: {}
  })
  return new Map(
    plans.flatMap(({ webhook, id, wish }) => {
      if (!wish.send) return []
      const { event } = wish
      const all = { ...values, event: { name: event } }
      const request = { id, event, values: all, body }
      return [[webhook.name, prepareRequest(step, io, webhook, request)]]
    })
  )
}

function policyOf(step: Step, io: Io, webhook: NotifyWebhook): Policy {
  const test = step.inputs.mode === 'test'
  return {
    allowlist: step.allowlist,
    successCodes: webhook.success_codes,
    timeoutMs: webhook.timeout ?? TIMEOUT_MS,
    schedule: test ? [] : (webhook.retry_schedule ?? SCHEDULE_S),
    careful: false,
    keepAlive: true,
    signal: io.signal
  }
}

function verdict(
  step: Step,
  io: Io,
  reported: Reported,
  webhooks: readonly NotifyWebhook[],
  deliveries: readonly Delivery[],
  prepared: ReadonlyMap<string, Prepared>
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
  const payload = reported.build?.payload ?? null
  const { environment } = step.inputs
  return {
    result:
      fatal.length > 0 || cancelled
        ? 'failure'
        : deliveries.every(({ status }) => status === 'not_run')
          ? 'not_run'
          : 'success',
    failure: failureOf(fatal, cancelled),
    outputs: { 'build-status': reported.status },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: {
      version: 1,
      run: {
        repository: environment.repository,
        run_id: reported.run.id,
        run_attempt: reported.run.attempt
      },
      deliveries: deliveries.map(delivery =>
        recorded(
          delivery,
          prepared.get(delivery.webhook),
          environment.repository
        )
      )
    },
    summary: [
      ...(payload ? [buildSection(payload, io.redact)] : []),
      deliveriesSection(deliveries, io.redact)
    ].join('\n')
  }
}

/** failureOf answers the sentence that fails the step, null when none does. */
function failureOf(
  fatal: readonly Delivery[],
  cancelled: boolean
): string | null {
  if (cancelled)
    return 'The step was cancelled; see the deliveries output for what went out.'
  const [first] = fatal
  if (first === undefined) return null
  const each = fatal
    .slice(0, 20)
    .map(({ webhook, reason }) => `webhook "${webhook}" failed: ${reason}`)
  const rest = fatal.length > 20 ? [`and ${fatal.length - 20} more`] : []
  return [...each, ...rest].join('; ')
}
