import type { NotifyWebhook } from '../config/notify.ts'
import { bodies } from '../delivery/body.ts'
import { deliveryId } from '../delivery/request.ts'
import { type Wanted, wanted } from '../delivery/wanted.ts'
import type { Io } from '../io.ts'
import { type Delivery, neverSent, notRun } from '../report/delivery.ts'
import { happening } from './happening.ts'
import { notifyVerdict } from './notify-verdict.ts'
import { policyOf } from './policy.ts'
import { asksForBuild, type Reported, readReported } from './reported.ts'
import { considered, warnOfMissing, withoutSecret } from './sendable.ts'
import { type Rendered, renderRequest, sendAll } from './sending.ts'
import type { Step, Verdict } from './step.ts'

/** Plan is what is to become of one webhook. */
interface Plan {
  webhook: NotifyWebhook
  id: string
  wish: Wanted
}

/**
 * notify delivers the build to every webhook that wants it, side by side; in
 * mode `test` to every webhook, whatever it wants. Everything is rendered
 * before anything is sent; a webhook that its values make impossible fails,
 * and keeps none of the others back.
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
  const { tests_url } = config.notify ?? {}
  warnOfMissing(
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
    return [{ prepared, policy: policyOf(step, io, webhook) }]
  })
  const sent = await sendAll(step, io, sendings)
  const byId = new Map(sent.map(delivery => [delivery.id, delivery]))
  const deliveries = plans.map(
    plan =>
      byId.get(plan.id) ?? unsent(plan, rendered.get(plan.webhook.name), io)
  )
  return notifyVerdict(step, io, {
    reported,
    webhooks,
    deliveries,
    prepared: new Map(
      sendings.map(({ prepared }) => [prepared.webhook, prepared])
    )
  })
}

/** unsent answers the delivery of a webhook for which nothing went out. */
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

function renderAll(
  step: Step,
  io: Io,
  { build, run, values }: Reported,
  plans: readonly Plan[]
): Map<string, Rendered> {
  const { environment } = step.inputs
  const body = bodies({
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
