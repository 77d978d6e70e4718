import type { ErrorCode } from '../http/errors.ts'
import { MAX_TIMER_MS, retryAfterMs } from '../lib/time.ts'

type RetryDecision =
  | { kind: 'retry'; delayMs: number }
  | { kind: 'stop'; reason: string | null }

interface Failure {
  code: ErrorCode
  status: number | null
  /** False when the receiver has certainly received no byte. */
  connected: boolean
  /** True when the same request cannot succeed later: certificates. */
  permanent: boolean
}

const MAX_RETRY_AFTER_MS = 60_000

const JITTER = 0.2

const TRANSIENT_CODES: readonly ErrorCode[] = [
  'dns_error',
  'connection_refused',
  'connection_reset',
  'timeout',
  'tls_error',
  'protocol_error',
  'truncated'
]

/**
 * Returns whether a failed attempt is retried, and after how many milliseconds:
 * the configured delay or the receiver's Retry-After, whichever is longer, and
 * up to a fifth more. `attempt` is the one that failed, from 1; `now` is in
 * milliseconds since the epoch; `random` is from 0 to 1.
 */
export function decideRetry({
  attempt,
  retryDelaysSeconds,
  failure,
  retryAfter,
  now,
  random,
  retryOnlyIfUndelivered
}: {
  attempt: number
  retryDelaysSeconds: readonly number[]
  failure: Failure
  retryAfter: string | undefined
  now: number
  random: number
  retryOnlyIfUndelivered: boolean
}): RetryDecision {
  if (failure.status === 410) {
    return { kind: 'stop', reason: 'the receiver says that it is gone' }
  }
  if (!isTransient(failure)) return { kind: 'stop', reason: null }
  if (retryOnlyIfUndelivered && mayHaveArrived(failure)) {
    return {
      kind: 'stop',
      reason:
        'it may have arrived, and is not sent again unless idempotent is true'
    }
  }
  const asked = retryAfterMs(retryAfter, now) ?? 0
  if (asked > MAX_RETRY_AFTER_MS) {
    const time = new Date(now + asked).toISOString()
    return {
      kind: 'stop',
      reason: `the receiver asks to come back in ${Math.ceil(asked / 1000)} s, at ${time}`
    }
  }
  const planned = retryDelaysSeconds[attempt - 1]
  if (planned === undefined) return { kind: 'stop', reason: null }
  const delay = Math.max(planned * 1000, asked) * (1 + JITTER * random)
  return { kind: 'retry', delayMs: Math.min(Math.ceil(delay), MAX_TIMER_MS) }
}

/** The request belongs elsewhere; 302 and 303 can also follow what it did. */
const MOVED: readonly unknown[] = [301, 307, 308]

/** True when the receiver may have acted on a recorded attempt that failed. */
export function mayHaveBeenReceived(attempt: {
  status_code: number | null
  error: string | null
  connected?: false
}): boolean {
  const { status_code: status, error, connected } = attempt
  if (error === null || connected === false) return false
  if (error === 'redirect') return !MOVED.includes(status)
  if (error !== 'status') return true
  // A receiver that refuses a request has not acted on it.
  const isRefusal = status !== null && status >= 400 && status < 500
  const code = 'status'
  const failure = { code, status, connected: true, permanent: false } as const
  return mayHaveArrived(failure) && !(isRefusal && !isTransient(failure))
}

function isTransient({ code, status, permanent }: Failure): boolean {
  if (permanent) return false
  if (code !== 'status') return TRANSIENT_CODES.includes(code)
  if (status === null) return false
  return [408, 425, 429].includes(status) || (status >= 500 && status < 600)
}

function mayHaveArrived({ code, status, connected }: Failure): boolean {
  return code === 'status' ? status !== 429 && status !== 503 : connected
}
