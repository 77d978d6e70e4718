import type { NotifyWebhook } from '../../config/schema/webhooks.ts'
import type { Webhook } from '../../config/template-names.ts'
import {
  type Delivery,
  type DeliveryOptions,
  type DeliveryOutcome,
  deliver,
  finished,
  neverSent,
  notRun
} from '../../delivery/deliver.ts'
import {
  createRequest,
  type PreparedRequest,
  valuesToMask
} from '../../delivery/request.ts'
import {
  outcomeLines,
  outlineLines,
  requestLines
} from '../../delivery/transcript.ts'
import { ConfigError } from '../../errors.ts'
import { refusal } from '../../http/allowlist.ts'
import {
  DEFAULT_RETRY_DELAYS_S,
  DEFAULT_TIMEOUT_MS
} from '../../http/timing.ts'
import type { Io } from '../../io.ts'
import { sanitizeLine } from '../../lib/text.ts'
import {
  type Lookup,
  lookupIn,
  RenderError,
  type TemplateValues
} from '../../templates/render.ts'
import type { Body } from '../../templates/store.ts'
import type { ModeInputWithConfig } from './result.ts'

/** AT_ONCE bounds how many deliveries are under way. */
const AT_ONCE = 50

/** PlannedDelivery is one request with the way it is to be sent. */
export interface PlannedDelivery {
  prepared: PreparedRequest
  options: DeliveryOptions
}

/** Rendered is a webhook's request, or why its values allow of none. */
export type Rendered =
  | { kind: 'request'; prepared: PreparedRequest }
  | { kind: 'impossible'; reason: string }

interface Request {
  id: string
  event: string
  values: TemplateValues
  body: (webhook: Webhook, lookup: Lookup) => Body
}

/**
 * Returns a webhook's request with all values in place, and has
 * all that must not be seen of it masked.
 */
export function renderRequest(
  step: Pick<ModeInputWithConfig, 'inputs' | 'secrets'>,
  io: Pick<Io, 'mask' | 'redact'>,
  webhook: Webhook & { name: string },
  { id, event, values, body }: Request
): Rendered {
  const { secrets, inputs } = step
  const lookup = lookupIn(values, secrets, inputs.variables)
  try {
    const prepared = createRequest(webhook, {
      id,
      event,
      lookup,
      secrets,
      body
    })
    for (const value of valuesToMask(webhook, prepared)) io.mask(value)
    const shown = sanitizeLine(io.redact(prepared.shown))
    return { kind: 'request', prepared: { ...prepared, shown } }
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    return {
      kind: 'impossible',
      reason: sanitizeLine(io.redact(error.message), 500)
    }
  }
}

/** prepareRequest is renderRequest where no request is a ConfigError. */
export function prepareRequest(
  step: Pick<ModeInputWithConfig, 'inputs' | 'secrets'>,
  io: Pick<Io, 'mask' | 'redact'>,
  webhook: Webhook & { name: string },
  request: Request
): PreparedRequest {
  const rendered = renderRequest(step, io, webhook, request)
  if (rendered.kind === 'request') return rendered.prepared
  throw new ConfigError(`webhook "${webhook.name}": ${rendered.reason}`)
}

/**
 * deliverAll delivers side by side, each with its own options, and answers the
 * deliveries in the given order, their stories in the log.
 */
export async function deliverAll(
  { inputs, allowlist }: Pick<ModeInputWithConfig, 'inputs' | 'allowlist'>,
  io: Io,
  sendings: readonly PlannedDelivery[]
): Promise<Delivery[]> {
  noticeProxy(
    inputs.allowedHosts,
    io,
    sendings.map(({ prepared }) => prepared.url)
  )
  if (inputs.dryRun)
    return sendings.map(({ prepared }) => dryRun({ allowlist }, io, prepared))
  const send = async ({ prepared, options }: PlannedDelivery) => ({
    prepared,
    outcome: await deliver(io, prepared, options)
  })
  const deliveries: Delivery[] = []
  for await (const { prepared, outcome } of inParallel(sendings, AT_ONCE, send))
    deliveries.push(completeDelivery(inputs, io, prepared, outcome))
  return deliveries
}

/** dryRun prints a request that is not sent; a refusal is a failure still. */
export function dryRun(
  { allowlist }: Pick<ModeInputWithConfig, 'allowlist'>,
  io: Io,
  prepared: PreparedRequest
): Delivery {
  const refused =
    refusal(allowlist, prepared.url, prepared.method)?.replace(/\.$/, '') ??
    null
  const lines = requestLines(prepared, null, io.redact)
  const fate = refused === null ? 'sent' : `refused: ${refused}`
  io.log.group(`webhook "${prepared.webhook}" would be ${fate}`, lines)
  return refused === null
    ? notRun(prepared, 'dry_run')
    : neverSent(prepared, `blocked: ${refused}`)
}

/** Returns the delivery that came of a request, and logs its story. */
export function completeDelivery(
  inputs: ModeInputWithConfig['inputs'],
  io: Io,
  prepared: PreparedRequest,
  outcome: DeliveryOutcome
): Delivery {
  const verbose = inputs.mode === 'test'
  const delivery = finished(prepared, cleaned(outcome, io))
  logDelivery(io, delivery, [
    ...(verbose
      ? requestLines(
          prepared,
          outcome.attempts[0]?.timestamp ?? null,
          io.redact
        )
      : outlineLines(prepared)),
    ...outcomeLines(
      outcome,
      verbose && inputs.showResponse === 'on-failure'
        ? 'always'
        : inputs.showResponse,
      io.redact
    )
  ])
  for (const note of outcome.notes)
    io.log.warning(`webhook "${prepared.webhook}": ${note}`)
  return delivery
}

function logDelivery(io: Io, delivery: Delivery, lines: string[]): void {
  const { webhook, event, status, reason, attempts, id } = delivery
  const last = attempts.at(-1)
  const code = last?.status_code ?? last?.error ?? ''
  const how = status === 'success' ? 'delivered' : 'FAILED'
  io.log.group(`webhook "${webhook}" ${how}: ${code} for ${event}`, [
    ...lines,
    `${id}: ${how}${reason === null ? '' : `: ${reason}`}`
  ])
}

/** cleaned makes foreign words in a reason fit to be shown anywhere. */
function cleaned(outcome: DeliveryOutcome, { redact }: Io): DeliveryOutcome {
  const { reason } = outcome
  return {
    ...outcome,
    reason: reason === null ? null : sanitizeLine(redact(reason), 500)
  }
}

/** noticeProxy says once what is not checked where names are left to a proxy. */
export function noticeProxy(
  hosts: readonly string[],
  io: Pick<Io, 'log' | 'proxied'>,
  urls: readonly URL[]
): void {
  if (!hosts.includes('public')) return
  if (!urls.some(url => io.proxied(url))) return
  io.log.notice(
    'deliveries go through a proxy, where their names resolve: addresses behind names are not checked; name the hosts in allowed-hosts to be sure'
  )
}

/**
 * inParallel does `work` for every item, at most `limit` at once, and yields
 * what came of each, in order, as soon as all before it are there. One that
 * rejects throws when it is its turn, and stops none of the others.
 */
export async function* inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>
): AsyncGenerator<R> {
  const waiting = items.entries()
  const begun = new Map<number, Promise<R>>()
  const begin = (): void => {
    const { value, done } = waiting.next()
    if (done) return
    const [at, item] = value
    const promise = work(item)
    begun.set(at, promise)
    promise.then(begin, begin)
  }
  for (let place = 0; place < limit; place++) begin()
  for (let at = 0; ; at++) {
    const promise = begun.get(at)
    if (promise === undefined) return
    // What was yielded is kept by nobody: an answer may be 64 KiB.
    begun.delete(at)
    yield await promise
  }
}

/** Returns how a webhook of `notify` is sent; in `test` but once. */
export function deliveryOptions(
  { inputs, allowlist }: Pick<ModeInputWithConfig, 'inputs' | 'allowlist'>,
  { signal }: Pick<Io, 'signal'>,
  webhook: Pick<NotifyWebhook, 'success_codes' | 'timeout' | 'retry_schedule'>
): DeliveryOptions {
  const test = inputs.mode === 'test'
  return {
    allowlist,
    successCodes: webhook.success_codes,
    timeoutMs: webhook.timeout ?? DEFAULT_TIMEOUT_MS,
    retryDelaysSeconds: test
      ? []
      : (webhook.retry_schedule ?? DEFAULT_RETRY_DELAYS_S),
    retryOnlyIfUndelivered: false,
    keepAlive: true,
    signal
  }
}
