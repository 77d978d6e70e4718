import { type Allowlist, addressRefusal, refusal } from '../http/allowlist.ts'
import type { HttpFailure, HttpResponse } from '../http/client.ts'
import {
  type ErrorCode,
  errorMessage,
  type FailureCode
} from '../http/errors.ts'
import type { StatusCodes } from '../http/status-codes.ts'
import type { Io } from '../io.ts'
import { sign } from '../signature.ts'
import { type AttemptError, attemptError } from './failure-message.ts'
import type { PreparedRequest } from './request.ts'
import { decideRetry } from './retry.ts'

/** How much of a response is read. */
const RESPONSE_BYTES = 64 * 1024

const SKEW_MS = 5 * 60_000

const CANCELLED = 'cancelled: the step was cancelled'

/** Attempt is one HTTP request of a delivery, as outputs and record have it. */
export interface Attempt {
  number: number
  status_code: number | null
  error: ErrorCode | null
  /** started is an ISO 8601 time. */
  started: string
  duration_ms: number
}

/** AttemptDetails is an attempt with what only the log and the verdict need of it. */
export interface AttemptDetails {
  attempt: Attempt
  /** timestamp is the webhook-timestamp it was sent with, in Unix seconds. */
  timestamp: number
  /** message says in words what went wrong, null for a success. */
  message: string | null
  response: HttpResponse | null
  /** waitedMs is the pause that followed, null when none did. */
  waitedMs: number | null
}

/** Outcome is how a delivery ended, after all its attempts. */
export interface DeliveryOutcome {
  delivered: boolean
  /** reason is null for a success. */
  reason: string | null
  attempts: AttemptDetails[]
  /** notes are oddities worth a warning. */
  notes: string[]
}

/** DeliveryOptions is how one webhook wants to be sent. */
export interface DeliveryOptions {
  allowlist: Allowlist
  successCodes: StatusCodes
  timeoutMs: number
  /** retryDelaysSeconds holds the seconds before each retry. */
  retryDelaysSeconds: readonly number[]
  /** retryOnlyIfUndelivered retries only what surely did not arrive (a chain's link). */
  retryOnlyIfUndelivered: boolean
  keepAlive: boolean
  signal: AbortSignal
  /** shouldRetry is asked before each retry; it must not reject. */
  shouldRetry?: () => Promise<boolean>
}

/**
 * deliver sends a request until an attempt succeeds, or none is worth making
 * any more, and answers what happened. It never rejects.
 */
export async function deliver(
  io: Pick<Io, 'request' | 'clock' | 'random'>,
  prepared: PreparedRequest,
  options: DeliveryOptions
): Promise<DeliveryOutcome> {
  const attempts: AttemptDetails[] = []
  for (let number = 1; ; number += 1) {
    const { fault, ...tried } = await tryOnce(io, prepared, options, number)
    const { message, response } = tried
    const current: AttemptDetails = { ...tried, waitedMs: null }
    attempts.push(current)
    if (fault === null) return ended(attempts, null)
    const next = decideRetry({
      attempt: number,
      retryDelaysSeconds: options.retryDelaysSeconds,
      failure: fault,
      retryAfter: response?.headers['retry-after'],
      now: io.clock.now(),
      random: io.random(),
      retryOnlyIfUndelivered: options.retryOnlyIfUndelivered
    })
    if (next.kind === 'stop')
      return ended(attempts, [message, next.reason].filter(Boolean).join('; '))
    current.waitedMs = next.delayMs
    await io.clock.sleep(next.delayMs, options.signal)
    if (options.signal.aborted) return ended(attempts, CANCELLED)
    const shouldRetry = (await options.shouldRetry?.()) ?? true
    if (options.signal.aborted) return ended(attempts, CANCELLED)
    if (!shouldRetry) return ended(attempts, message)
  }
}

async function tryOnce(
  io: Pick<Io, 'request' | 'clock'>,
  prepared: PreparedRequest,
  options: DeliveryOptions,
  number: number
): Promise<Omit<AttemptDetails, 'waitedMs'> & { fault: AttemptError | null }> {
  const { url, method, body } = prepared
  const refused = refusal(options.allowlist, url, method)
  const now = io.clock.now()
  const timestamp = Math.floor(now / 1000)
  const send = async () =>
    io.request({
      url,
      method,
      headers: {
        ...prepared.headers,
        'webhook-timestamp': String(timestamp),
        ...sign(
          prepared.signatures,
          { id: prepared.id, timestamp, body },
          prepared.keys
        )
      },
      body,
      timeoutMs: options.timeoutMs,
      maxBytes: RESPONSE_BYTES,
      refuses: addressRefusal(options.allowlist, url.hostname),
      keepAlive: options.keepAlive,
      signal: options.signal
    })
  // One delivery that breaks is a failed one, and takes no other with it.
  const result: HttpResponse | HttpFailure =
    refused !== null
      ? never('blocked', refused, now)
      : await send().catch(error =>
          never('protocol_error', errorMessage(error), now)
        )
  const response = result.kind === 'response' ? result : null
  const fault = attemptError(result, options.successCodes, url)
  return {
    attempt: {
      number,
      status_code: result.status,
      error: fault?.code ?? null,
      started: new Date(result.started).toISOString(),
      duration_ms: result.durationMs
    },
    timestamp,
    message: fault && `${fault.code}: ${fault.message}`,
    response,
    fault
  }
}

/** Returns the failure of a request that cannot go out. */
function never(
  code: FailureCode,
  message: string,
  started: number
): HttpFailure {
  return {
    kind: 'failure',
    code,
    message,
    status: null,
    connected: false,
    permanent: true,
    started,
    durationMs: 0
  }
}

function ended(
  attempts: AttemptDetails[],
  reason: string | null
): DeliveryOutcome {
  return {
    delivered: reason === null,
    reason:
      reason !== null && attempts.length > 1
        ? `${reason} (${attempts.length} attempts)`
        : reason,
    attempts,
    notes: skew(attempts.at(-1))
  }
}

/** skew warns when the receiver's clock and this one disagree. */
function skew(last: AttemptDetails | undefined): string[] {
  const date = Date.parse(last?.response?.headers.date ?? '')
  const off = Math.abs(date - Date.parse(last?.attempt.started ?? ''))
  return off > SKEW_MS
    ? [
        `the receiver's clock is ${Math.round(off / 60_000)} minutes off this one's; it may refuse the webhook-timestamp`
      ]
    : []
}

/** Delivery is one payload to one webhook, as the `deliveries` output has it. */
export interface Delivery {
  id: string
  webhook: string
  event: string
  status: 'success' | 'failure' | 'not_run'
  /** reason says why a delivery failed, or was not made; null for success. */
  reason: string | null
  attempts: Attempt[]
}

/** Returns the delivery that an outcome amounts to. */
export function finished(
  { id, webhook, event }: Pick<Delivery, 'id' | 'webhook' | 'event'>,
  { delivered, reason, attempts }: DeliveryOutcome
): Delivery {
  return {
    id,
    webhook,
    event,
    status: delivered ? 'success' : 'failure',
    reason,
    attempts: attempts.map(({ attempt }) => attempt)
  }
}

/** Returns a delivery that was not made. */
export function notRun(
  { id, webhook, event }: Pick<Delivery, 'id' | 'webhook' | 'event'>,
  reason: string
): Delivery {
  return { id, webhook, event, status: 'not_run', reason, attempts: [] }
}

/** Returns a delivery that failed before its first attempt. */
export function neverSent(
  of: Pick<Delivery, 'id' | 'webhook' | 'event'>,
  reason: string
): Delivery {
  return { ...notRun(of, reason), status: 'failure' }
}

/** Returns the `delivered`, `failed` and `skipped` outputs. */
export function counts(deliveries: readonly Delivery[]): {
  delivered: number
  failed: number
  skipped: number
} {
  const of = (status: Delivery['status']) =>
    deliveries.filter(delivery => delivery.status === status).length
  return {
    delivered: of('success'),
    failed: of('failure'),
    skipped: of('not_run')
  }
}
