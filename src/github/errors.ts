import { DEFAULT_RETRY_DELAYS_S } from '../clock.ts'
import type { HttpFailure, HttpResponse } from '../http/client.ts'
import type { ErrorCode } from '../http/errors.ts'
import { ownValue, parseJson, stringOrNull } from '../lib/json.ts'
import { type Redact, truncate } from '../lib/text.ts'
import { formatTime, retryAfterMs } from '../lib/time.ts'
import type { Log } from '../logger.ts'

/** A call that failed, with the fix where one is known. */
export class ApiError extends Error {
  /** Null when there was no complete response. */
  readonly status: number | null
  /** Why there was no response, null when there was one. */
  readonly code: ErrorCode | null
  /** True for a 404 of Gitea or Forgejo in plain text: there is no such route. */
  readonly isMissingRoute: boolean
  /** The message of the API, redacted; null for no response and for a rate limit. */
  readonly apiMessage: string | null

  constructor(
    message: string,
    status: number | null,
    details: {
      code?: ErrorCode
      isMissingRoute?: boolean
      apiMessage?: string | null
    } = {}
  ) {
    super(message)
    this.name = 'ApiError'
    this.status = status
    this.code = details.code ?? null
    this.isMissingRoute = details.isMissingRoute ?? false
    this.apiMessage = details.apiMessage ?? null
  }
}

const MAX_LIMIT_RETRIES = 5

const LEAST_LIMIT_WAIT_MS = 1_000

const SECONDARY_LIMIT_WAIT_MS = 60_000

const FINAL_FAILURES: readonly string[] = ['cancelled', 'blocked', 'tls_error']

/** One exchange with the API and how often it was retried. */
interface Exchange {
  method: 'GET' | 'POST'
  outcome: HttpResponse | HttpFailure
  retries: number
  now: number
}

/**
 * Returns the milliseconds before a retry, null for no retry. A rate-limited
 * call has had no effect, so a POST is repeated too; after any other response
 * it never is.
 */
export function retryDelayMs(exchange: Exchange): number | null {
  const { method, outcome, retries, now } = exchange
  const delay = DEFAULT_RETRY_DELAYS_S[retries]
  const scheduled = delay === undefined ? null : delay * 1_000
  if (outcome.kind === 'failure') {
    const harmless = method === 'GET' || !outcome.connected
    return harmless && !FINAL_FAILURES.includes(outcome.code) ? scheduled : null
  }
  if (isRateLimit(outcome)) {
    if (retries >= MAX_LIMIT_RETRIES) return null
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

/** True when a response is a rate limit, primary or secondary. */
export function isRateLimit(response: HttpResponse): boolean {
  if (response.status === 429) return true
  if (response.status !== 403) return false
  return (
    response.headers['retry-after'] !== undefined ||
    response.headers['x-ratelimit-remaining'] === '0' ||
    isSecondary(response)
  )
}

function limitWaitMs(response: HttpResponse, now: number): number | null {
  const after = retryAfterMs(response.headers['retry-after'], now)
  if (after !== null) return after
  const { headers } = response
  const reset = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0)
    return Math.max(0, reset * 1000 - now)
  return isSecondary(response) ? SECONDARY_LIMIT_WAIT_MS : null
}

function isSecondary(response: HttpResponse): boolean {
  return /rate limit/i.test(response.body.subarray(0, 4096).toString())
}

const SERVER_FAULT = 500

/** True when an error of the API may be gone later. */
export function isTransient(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.status === null || error.status >= SERVER_FAULT)
  )
}

/**
 * Returns a function that returns what `ask` does, undefined after a 5xx or a lost
 * connection, with one warning for all of them. It throws any other error.
 */
export function retryWhileUnavailable<T>(
  {
    log,
    redact,
    signal
  }: {
    log: Pick<Log, 'warning'>
    redact: Redact
    signal: AbortSignal
  },
  ask: () => Promise<T>
): () => Promise<T | undefined> {
  let warned = false
  return async () => {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Error && isTransient(error)) || signal.aborted)
        throw error
      if (!warned)
        log.warning(
          `${redact(error.message)}; it is asked again until the time is over`
        )
      warned = true
      return undefined
    }
  }
}

const MAX_MESSAGE = 200

/**
 * Returns why `call` (`GET https://...`) failed and what to change, as one
 * sentence. What the API says is redacted, then cut.
 */
export function permissionHint(
  call: string,
  response: HttpResponse,
  redact: Redact
): string {
  const text = messageOf(response, redact)
  const what = `${call} was answered ${response.status}${text && ` (${text})`}`
  if (isRateLimit(response))
    return `${what}: the rate limit is used up ${opening(response)}; run this job again then`
  switch (response.status) {
    case 401:
      return `${what}: github-token is not valid here; leave it at its default or give a token of this server`
    case 403:
    case 404:
      return `${what}: ${isMissingRoute(response) ? missingRouteFix(call) : permissionFix(call, response)}`
    default:
      // After a 5xx the effect of a POST is unknown.
      return response.status >= 500 && call.startsWith('GET ')
        ? `${what}: the server has trouble; run this job again`
        : what
  }
}

/** Returns what the API says, redacted, then cut; may be empty. */
export function messageOf(response: HttpResponse, redact: Redact): string {
  return truncate(redact(message(response)), MAX_MESSAGE)
}

/** True when Gitea or Forgejo responded that it does not have a route. */
export function isMissingRoute({ status, headers }: HttpResponse): boolean {
  return status === 404 && /^text\/plain\b/.test(headers['content-type'] ?? '')
}

function missingRouteFix(call: string): string {
  return /\/repos\/[^/]+\/[^/]+\/dispatches$/.test(call)
    ? 'the server has no repository_dispatch; start a workflow instead, at .../actions/workflows/FILE/dispatches'
    : 'the server has no such API'
}

/**
 * Returns the permission for commit statuses below the API's URL: in Gitea
 * they belong to the code.
 */
export function statusesPermission(url: string): 'contents' | 'statuses' {
  return isGiteaUrl(url) ? 'contents' : 'statuses'
}

/** True when a URL is that of the API of Gitea or Forgejo, or below it. */
export function isGiteaUrl(url: string): boolean {
  return /\/api\/v1(\/|$)/.test(url)
}

/**
 * Returns which line a workflow needs so that its token may
 * do `call`: what the server names in X-Accepted-GitHub-Permissions, else
 * what GitHub documents for the path.
 */
function permissionFix(call: string, response: HttpResponse): string {
  const wanted =
    accepted(response.headers['x-accepted-github-permissions'] ?? '') ??
    documented(call)
  return wanted === null
    ? 'give github-token the permission for it'
    : `add "permissions: ${wanted}" to the job; another repository needs a token of its own in github-token`
}

function accepted(header: string): string | null {
  const [first = ''] = header.split(';')
  const pairs = first.split(',').map(pair => pair.trim())
  const lines = pairs.flatMap(pair => {
    const [, name, level] = /^([a-z_]+)=(read|write)$/.exec(pair) ?? []
    return name && level ? [`${name.replaceAll('_', '-')}: ${level}`] : []
  })
  return lines.length > 0 ? lines.join(', ') : null
}

function documented(call: string): string | null {
  const [method] = call.split(' ')
  const level = method === 'GET' ? 'read' : 'write'
  if (/\/actions\//.test(call)) return `actions: ${level}`
  if (/\/contents(\/|\?|$)|\/dispatches$/.test(call))
    return `contents: ${level}`
  if (/\/status(es)?(\/|\?|$)/.test(call))
    return `${statusesPermission(call)}: ${level}`
  return null
}

function opening({ headers }: HttpResponse): string {
  const after = headers['retry-after']
  if (after) return /^\d+$/.test(after) ? `for ${after} s` : `until ${after}`
  const reset = Number(headers['x-ratelimit-reset'])
  return reset > 0 && reset < 1e10
    ? `until ${formatTime(reset * 1000)}`
    : 'for a minute or more'
}

function message(response: HttpResponse): string {
  const json = parseJson(response.body.toString())
  return stringOrNull(ownValue(json, 'message')) ?? ''
}
