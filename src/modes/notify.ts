import type { Config } from '../config/parse.ts'
import { namesIn } from '../config/templates.ts'
import { bodies } from '../delivery/body.ts'
import type { Policy } from '../delivery/deliver.ts'
import { deliveryId, type Prepared } from '../delivery/request.ts'
import { type Wanted, wanted } from '../delivery/wanted.ts'
import type { Io } from '../io.ts'
import { notRun } from '../report/delivery.ts'
import { happening } from './happening.ts'
import { notifyVerdict } from './notify-verdict.ts'
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
  if (webhooks.length === 0)
    io.log.warning('nothing is sent: the config has no notify.webhooks')
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
  return notifyVerdict(step, io, {
    reported,
    webhooks,
    deliveries,
    prepared
  })
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
