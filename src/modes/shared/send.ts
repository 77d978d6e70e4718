import { DEFAULT_RETRY_DELAYS_S, DEFAULT_TIMEOUT_MS } from '../../clock.ts'
import type { NotifyWebhook } from '../../config/schema/webhooks.ts'
import type { Webhook } from '../../config/template-names.ts'
import {
  type Delivery,
  type DeliveryOptions,
  type DeliveryOutcome,
  deliver,
  failedDelivery,
  skippedDelivery,
  toDelivery
} from '../../delivery/deliver.ts'
import { errorWords } from '../../delivery/failure-message.ts'
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
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import { sanitizeLine } from '../../lib/text.ts'
import {
  createLookup,
  type Lookup,
  RenderError,
  type TemplateValues
} from '../../templates/render.ts'
import type { Body } from '../../templates/store.ts'
import type { ModeInput } from './result.ts'

/** How many deliveries are in progress at once. */
const AT_ONCE = 50

/** The longest reason of a failure, in characters. */
const MAX_REASON = 500

interface PlannedDelivery {
  prepared: PreparedRequest
  options: DeliveryOptions
}

/** A webhook's request, or why its values do not make one. */
export type RenderedRequest =
  | { kind: 'request'; prepared: PreparedRequest }
  | { kind: 'impossible'; reason: string }

interface RequestValues {
  id: string
  event: string
  values: TemplateValues
  body: (webhook: Webhook, lookup: Lookup) => Body
}

/**
 * Returns a webhook's request with all values in place, and masks the parts of
 * it that are secret.
 */
export function renderRequest(
  input: Pick<ModeInput, 'inputs' | 'secrets'>,
  io: Pick<Io, 'mask' | 'redact'>,
  webhook: Webhook & { name: string },
  { id, event, values, body }: RequestValues
): RenderedRequest {
  const { secrets } = input
  const lookup = createLookup(values, secrets, input.inputs.variables)
  try {
    const prepared = createRequest(webhook, {
      id,
      event,
      lookup,
      secrets,
      body
    })
    for (const value of valuesToMask(webhook, prepared, secrets)) io.mask(value)
    const shown = sanitizeLine(io.redact(prepared.shown))
    return { kind: 'request', prepared: { ...prepared, shown } }
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    const reason = sanitizeLine(io.redact(error.message), MAX_REASON)
    return { kind: 'impossible', reason }
  }
}

/** Returns what renderRequest does. Throws a ConfigError if there is none. */
export function prepareRequest(
  input: Pick<ModeInput, 'inputs' | 'secrets'>,
  io: Pick<Io, 'mask' | 'redact'>,
  webhook: Webhook & { name: string },
  values: RequestValues
): PreparedRequest {
  const rendered = renderRequest(input, io, webhook, values)
  if (rendered.kind === 'request') return rendered.prepared
  throw new ConfigError(`webhook "${webhook.name}": ${rendered.reason}`)
}

/** Returns how a webhook of `notify` is sent; in mode `test` without retries. */
export function deliveryOptions(
  {
    inputs,
    allowlist
  }: Pick<ModeInput, 'allowlist'> & {
    inputs: Pick<Inputs, 'mode' | 'showResponse'>
  },
  { signal }: Pick<Io, 'signal'>,
  webhook: Pick<
    NotifyWebhook,
    | 'success_codes'
    | 'success_body'
    | 'timeout'
    | 'retry_schedule'
    | 'idempotent'
  >
): DeliveryOptions {
  const test = inputs.mode === 'test'
  const { idempotent = true } = webhook
  return {
    allowlist,
    successCodes: webhook.success_codes,
    successBody: webhook.success_body,
    quoteResponse: inputs.showResponse !== 'never',
    timeoutMs: webhook.timeout ?? DEFAULT_TIMEOUT_MS,
    retryDelaysSeconds: test
      ? []
      : (webhook.retry_schedule ?? DEFAULT_RETRY_DELAYS_S),
    retryOnlyIfUndelivered: !idempotent,
    keepAlive: idempotent,
    signal
  }
}

/**
 * Sends all requests, AT_ONCE at a time, logs each delivery, and returns the
 * deliveries in the order of the requests. In a dry run it only prints them.
 */
export async function deliverAll(
  { inputs, allowlist }: Pick<ModeInput, 'inputs' | 'allowlist'>,
  io: Io,
  requests: readonly PlannedDelivery[]
): Promise<Delivery[]> {
  noticeProxy(
    inputs.allowedHosts,
    io,
    requests.map(({ prepared }) => prepared.url)
  )
  if (inputs.dryRun)
    return requests.map(({ prepared }) => dryRun({ allowlist }, io, prepared))
  const send = async ({ prepared, options }: PlannedDelivery) => ({
    prepared,
    outcome: await deliver(io, prepared, options)
  })
  const deliveries: Delivery[] = []
  for await (const { prepared, outcome } of mapConcurrent(
    requests,
    AT_ONCE,
    send
  ))
    deliveries.push(completeDelivery(inputs, io, prepared, outcome))
  return deliveries
}

/** Prints a request instead of sending it; one that is refused has failed. */
export function dryRun(
  { allowlist }: Pick<ModeInput, 'allowlist'>,
  io: Io,
  prepared: PreparedRequest
): Delivery {
  const refused =
    refusal(allowlist, prepared.url, prepared.method)?.replace(/\.$/, '') ??
    null
  const lines = requestLines(prepared, null, io)
  const result = refused === null ? 'sent' : `refused: ${refused}`
  io.log.group(`webhook "${prepared.webhook}" would be ${result}`, lines)
  return refused === null
    ? skippedDelivery(prepared, 'dry_run')
    : failedDelivery(prepared, `blocked: ${refused}`)
}

/** Returns a delivery by its outcome, and logs its attempts. */
export function completeDelivery(
  inputs: Pick<Inputs, 'mode' | 'showResponse'>,
  io: Io,
  prepared: PreparedRequest,
  outcome: DeliveryOutcome
): Delivery {
  const verbose = inputs.mode === 'test'
  const delivery = toDelivery(prepared, withSafeReason(outcome, io))
  logDelivery(io, delivery, [
    ...(verbose
      ? requestLines(prepared, outcome.attempts[0]?.timestamp ?? null, io)
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
  const code = last?.status_code ?? (last?.error ? errorWords(last.error) : '')
  const how = status === 'success' ? 'delivered' : 'FAILED'
  io.log.group(`webhook "${webhook}" ${how}: ${code} (event ${event})`, [
    ...lines,
    `${id}: ${how}${reason === null ? '' : `: ${reason}`}`
  ])
}

/** A reason may quote the receiver, so it is redacted and cut. */
function withSafeReason(
  outcome: DeliveryOutcome,
  { redact }: Io
): DeliveryOutcome {
  const { reason } = outcome
  return {
    ...outcome,
    reason: reason === null ? null : sanitizeLine(redact(reason), MAX_REASON)
  }
}

/** Logs once that a proxy resolves names, so that addresses are not checked. */
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
 * Yields the result of `work` for each item, in order, with at most `limit` at
 * once. One that rejects throws in its turn and stops none of the others.
 */
export async function* mapConcurrent<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>
): AsyncGenerator<R> {
  const waiting = items.entries()
  const begun = new Map<number, Promise<R>>()
  const begin = (): void => {
    const { value, done } = waiting.next()
    if (done) return
    const [index, item] = value
    const promise = work(item)
    begun.set(index, promise)
    promise.then(begin, begin)
  }
  for (let count = 0; count < limit; count++) begin()
  for (let index = 0; ; index++) {
    const promise = begun.get(index)
    if (promise === undefined) return
    // Free what was yielded: a response may have 64 KiB.
    begun.delete(index)
    yield await promise
  }
}
