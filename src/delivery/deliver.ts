import {
  type Allowlist,
  addressRefusal,
  completeRefusal
} from '../http/allowlist.ts'
import type { HttpFailure, HttpResponse } from '../http/client.ts'
import {
  type ErrorCode,
  errorMessage,
  type FailureCode
} from '../http/errors.ts'
import type { StatusCodes } from '../http/status-codes.ts'
import type { Io } from '../io.ts'
import { signatureRedactor } from '../redaction/redactor.ts'
import { sign } from '../signature.ts'
import {
  type AttemptError,
  attemptError,
  type SuccessBody
} from './failure-message.ts'
import { isRead, type PreparedRequest } from './request.ts'
import { decideRetry } from './retry.ts'

/** How much of a response is read. */
const RESPONSE_BYTES = 64 * 1024

const SKEW_MS = 5 * 60_000

const CANCELLED = 'cancelled: the step was cancelled'

/** One HTTP request of a delivery, as in the outputs and the record. */
export interface Attempt {
  number: number
  status_code: number | null
  error: ErrorCode | null
  /** ISO 8601. */
  started: string
  duration_ms: number
  /** False when the receiver has certainly received no byte, else left out. */
  connected?: false
}

/** An attempt with what only the log and the result need. */
export interface AttemptDetails {
  attempt: Attempt
  /** The webhook-timestamp it was sent with, in Unix seconds. */
  timestamp: number
  /** What went wrong, after its error code; null for a success. */
  message: string | null
  response: HttpResponse | null
  /** The delay before the next attempt, null when there is none. */
  waitedMs: number | null
}

/** How a delivery ended, after all its attempts. */
export interface DeliveryOutcome {
  delivered: boolean
  /** Null for a success. */
  reason: string | null
  attempts: AttemptDetails[]
  /** The most attempts that it could have made. */
  maxAttempts: number
  /** What to warn about. */
  notes: string[]
}

/** How to send one webhook. */
export interface DeliveryOptions {
  allowlist: Allowlist
  successCodes: StatusCodes
  successBody?: SuccessBody | undefined
  /** False where a failure must not quote the response. */
  quoteResponse: boolean
  timeoutMs: number
  retryDelaysSeconds: readonly number[]
  /** Retry only what has certainly not arrived (not idempotent). */
  retryOnlyIfUndelivered: boolean
  keepAlive: boolean
  signal: AbortSignal
  /** Called before each retry; must not reject. */
  shouldRetry?: () => Promise<boolean>
}

/**
 * Sends a request until an attempt succeeds or a retry cannot help. Returns
 * what happened; never rejects.
 */
export async function deliver(
  io: Pick<Io, 'request' | 'addresses' | 'clock' | 'random' | 'redact'>,
  prepared: PreparedRequest,
  options: DeliveryOptions
): Promise<DeliveryOutcome> {
  const attempts: AttemptDetails[] = []
  const end = (reason: string | null) => outcome(attempts, reason, options)
  for (let number = 1; ; number += 1) {
    const { error, ...details } = await sendOnce(io, prepared, options, number)
    const { message, response } = details
    const current: AttemptDetails = { ...details, waitedMs: null }
    attempts.push(current)
    if (error === null) return end(null)
    const next = decideRetry({
      attempt: number,
      retryDelaysSeconds: options.retryDelaysSeconds,
      failure: error,
      retryAfter: response?.headers['retry-after'],
      now: io.clock.now(),
      random: io.random(),
      retryOnlyIfUndelivered: options.retryOnlyIfUndelivered
    })
    if (next.kind === 'stop')
      return end([message, next.reason].filter(Boolean).join('; '))
    current.waitedMs = next.delayMs
    await io.clock.sleep(next.delayMs, options.signal)
    if (options.signal.aborted) return end(CANCELLED)
    const shouldRetry = (await options.shouldRetry?.()) ?? true
    if (options.signal.aborted) return end(CANCELLED)
    if (!shouldRetry) return end(message)
  }
}

/** One payload to one webhook, as in the `deliveries` output. */
export interface Delivery {
  id: string
  webhook: string
  event: string
  status: 'success' | 'failure' | 'not_run'
  /** Why a delivery failed or was skipped, null for a success. */
  reason: string | null
  attempts: Attempt[]
}

/** What identifies a delivery. */
export type DeliveryIdentity = Pick<Delivery, 'id' | 'webhook' | 'event'>

/** Returns the delivery with an outcome. */
export function toDelivery(
  { id, webhook, event }: DeliveryIdentity,
  {
    delivered,
    reason,
    attempts
  }: Pick<DeliveryOutcome, 'delivered' | 'reason' | 'attempts'>
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

/** Returns a delivery that was skipped. */
export function skippedDelivery(
  { id, webhook, event }: DeliveryIdentity,
  reason: string
): Delivery {
  return { id, webhook, event, status: 'not_run', reason, attempts: [] }
}

/** Returns a delivery that failed before its first attempt. */
export function failedDelivery(
  identity: DeliveryIdentity,
  reason: string
): Delivery {
  return { ...skippedDelivery(identity, reason), status: 'failure' }
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

async function sendOnce(
  io: Pick<Io, 'request' | 'addresses' | 'clock' | 'redact'>,
  prepared: PreparedRequest,
  options: DeliveryOptions,
  number: number
): Promise<Omit<AttemptDetails, 'waitedMs'> & { error: AttemptError | null }> {
  const refused = await completeRefusal(options.allowlist, prepared, to =>
    io.addresses(to, options)
  )
  const now = io.clock.now()
  const timestamp = Math.floor(now / 1000)
  const result =
    refused === null
      ? await exchange(io, prepared, options, timestamp).catch(error =>
          // An unexpected error fails this delivery only.
          notSent('protocol_error', errorMessage(error), now)
        )
      : notSent('blocked', refused, now)
  const quote = (text: string) => (options.quoteResponse ? io.redact(text) : '')
  const error = attemptError(result, options, prepared, quote)
  return {
    attempt: {
      number,
      status_code: result.status,
      error: error?.code ?? null,
      started: new Date(result.started).toISOString(),
      duration_ms: result.durationMs,
      ...(error?.connected === false && { connected: false })
    },
    timestamp,
    message: error && `${error.code}: ${error.message}`,
    response: result.kind === 'response' ? result : null,
    error
  }
}

/** Signs and sends a request. Returns its response without the signatures. */
async function exchange(
  io: Pick<Io, 'request'>,
  prepared: PreparedRequest,
  options: DeliveryOptions,
  timestamp: number
): Promise<HttpResponse | HttpFailure> {
  const { id, url, method, headers, body, signedBytes = body } = prepared
  const message = { id, timestamp, body: signedBytes }
  const signatures = sign(prepared.signatures, message, prepared.keys)
  const result = await io.request({
    url,
    method,
    headers: {
      ...headers,
      'webhook-timestamp': String(timestamp),
      ...signatures
    },
    body: body.length === 0 && isRead(method) ? null : body,
    timeoutMs: options.timeoutMs,
    maxBytes: RESPONSE_BYTES,
    refuses: addressRefusal(options.allowlist, url),
    keepAlive: options.keepAlive,
    signal: options.signal
  })
  return result.kind === 'response'
    ? withoutSignatures(result, Object.values(signatures))
    : result
}

/**
 * Returns a response with `***` for the signatures of its request, which a
 * receiver may send back: with one, others could send the same request.
 */
function withoutSignatures(
  response: HttpResponse,
  signatures: readonly string[]
): HttpResponse {
  const body = response.body.toString('latin1')
  const texts = [...Object.values(response.headers), body]
  const redact = signatureRedactor(signatures, texts)
  if (redact === null) return response
  const headers = Object.entries(response.headers).map(([name, value]) => [
    name,
    redact(value)
  ])
  return {
    ...response,
    headers: Object.fromEntries(headers),
    body: Buffer.from(redact(body), 'latin1')
  }
}

/** Returns the failure of a request that was not sent. */
function notSent(
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

function outcome(
  attempts: AttemptDetails[],
  reason: string | null,
  { retryDelaysSeconds }: DeliveryOptions
): DeliveryOutcome {
  return {
    delivered: reason === null,
    reason:
      reason !== null && attempts.length > 1
        ? `${reason} (${attempts.length} attempts)`
        : reason,
    attempts,
    maxAttempts: retryDelaysSeconds.length + 1,
    notes: clockSkewNotes(attempts.at(-1)?.response ?? null)
  }
}

/** Warns when the clocks of the receiver and of this runner differ. */
function clockSkewNotes(response: HttpResponse | null): string[] {
  const date = Date.parse(response?.headers.date ?? '')
  const off = Math.abs(date - (response?.started ?? 0))
  return off > SKEW_MS
    ? [
        `the receiver's clock is ${Math.round(off / 60_000)} minutes off this one's; it may refuse the webhook-timestamp`
      ]
    : []
}
