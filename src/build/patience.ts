import type { HttpFailure, HttpResponse } from '../http/client.ts'
import { DEFAULT_RETRY_DELAYS_S, retryAfterMs } from '../http/timing.ts'

const LIMIT_RETRIES = 5
const LEAST_LIMIT_WAIT_MS = 1_000
const SECONDARY_LIMIT_WAIT_MS = 60_000
const FINAL_FAILURES: readonly string[] = ['cancelled', 'blocked', 'tls_error']

/** Asked is one exchange with the API and how often it was tried again. */
export interface Asked {
  method: 'GET' | 'POST'
  outcome: HttpResponse | HttpFailure
  retries: number
  now: number
}

/**
 * retryWaitMs answers after how many milliseconds the API may be asked again,
 * null when it must not. A rate limit refuses before it acts, so that a POST
 * may be repeated too; after any other answer a POST is never repeated.
 */
export function retryWaitMs(asked: Asked): number | null {
  const { method, outcome, retries, now } = asked
  const delay = DEFAULT_RETRY_DELAYS_S[retries]
  const scheduled = delay === undefined ? null : delay * 1_000
  if (outcome.kind === 'failure') {
    const harmless = method === 'GET' || !outcome.connected
    return harmless && !FINAL_FAILURES.includes(outcome.code) ? scheduled : null
  }
  if (isRateLimit(outcome)) {
    if (retries >= LIMIT_RETRIES) return null
    const wait = limitWaitMs(outcome, now)
    return wait === null ? scheduled : Math.max(wait, LEAST_LIMIT_WAIT_MS)
  }
  if (outcome.status < 500 || method !== 'GET' || scheduled === null)
    return null
  return Math.max(
    scheduled,
    retryAfterMs(outcome.headers['retry-after'], now) ?? 0
  )
}

/** isRateLimit claims that an answer is a limit, primary or secondary. */
export function isRateLimit(answer: HttpResponse): boolean {
  if (answer.status === 429) return true
  if (answer.status !== 403) return false
  return (
    answer.headers['retry-after'] !== undefined ||
    answer.headers['x-ratelimit-remaining'] === '0' ||
    isSecondary(answer)
  )
}

function limitWaitMs(answer: HttpResponse, now: number): number | null {
  const after = retryAfterMs(answer.headers['retry-after'], now)
  if (after !== null) return after
  const { headers } = answer
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
    return Math.max(0, reset * 1000 - now)
  return isSecondary(answer) ? SECONDARY_LIMIT_WAIT_MS : null
}

function isSecondary(answer: HttpResponse): boolean {
  return /rate limit/i.test(answer.body.subarray(0, 4096).toString())
}
