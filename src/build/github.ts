import type {
  HttpClient,
  HttpFailure,
  HttpRequest,
  HttpResponse
} from '../http/client.ts'
import type { Clock, Io, Log } from '../io.ts'
import { ApiError } from './error.ts'
import { parseBase, resolve } from './origin.ts'
import { isRateLimit, retryWaitMs } from './patience.ts'
import { refusal } from './permission.ts'

const ACCEPT = 'application/vnd.github+json'
const TIMEOUT_MS = 30_000
const BOUND_MS = 60_000
const MAX_BYTES = 32 * 1024 * 1024
const REDIRECTS = 3

/** ApiAnswer is one answer of the REST API. */
interface ApiAnswer {
  status: number
  headers: Readonly<Record<string, string>>
  /** json is undefined when the body is empty or no JSON. */
  json: unknown
  body: Buffer
}

/**
 * Api is the REST API of the server that runs the workflow. A path is
 * `/repos/...` or an absolute URL of the same origin. Both throw ApiError.
 */
export interface Api {
  /** get answers 2xx, 304 and 404; a custom `accept` may bring any body. */
  get(path: string, headers?: Record<string, string>): Promise<ApiAnswer>
  /** post answers 2xx. */
  post(path: string, body: unknown): Promise<ApiAnswer>
}

/**
 * createApi answers the API at `apiUrl` (GITHUB_API_URL, base path included).
 * A GET is retried when it got no answer or a 5xx, any call on a rate limit,
 * within 60 s.
 */
export function createApi(options: {
  request: HttpClient['request']
  apiUrl: string
  token: string
  userAgent: string
  clock: Clock
  signal: AbortSignal
  log: Pick<Log, 'debug' | 'info'>
  redact: Io['redact']
}): Api {
  const {
    request: send,
    token,
    userAgent,
    clock,
    signal,
    log,
    redact
  } = options
  const base = parseBase(options.apiUrl)

  function request(
    method: 'GET' | 'POST',
    url: URL,
    headers: Record<string, string>,
    body: Buffer | null
  ): HttpRequest {
    return {
      url,
      method,
      headers: {
        accept: ACCEPT,
        'user-agent': userAgent,
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers
      },
      body,
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_BYTES,
      refuses: () => null,
      keepAlive: true,
      signal
    }
  }

  async function ask(
    method: 'GET' | 'POST',
    wanted: HttpRequest
  ): Promise<HttpResponse> {
    const call = `${method} ${wanted.url.href}`
    const begun = clock.now()
    for (let retries = 0, waited = 0; ; retries++) {
      const outcome = await send(wanted)
      log.debug(`${call}: ${summarise(outcome)}`)
      const now = clock.now()
      const wait = retryWaitMs({ method, outcome, retries, now })
      if (wait === null) return answered(call, outcome)
      waited += wait
      const limited = outcome.kind === 'response' && isRateLimit(outcome)
      const late = !limited && now - begun + wait > BOUND_MS
      if (late || waited > BOUND_MS) return answered(call, outcome)
      log.info(
        `${call}: ${summarise(outcome)}, asked again in ${wait / 1000} s`
      )
      await clock.sleep(wait, signal)
    }
  }

  async function get(
    path: string,
    headers: Record<string, string> = {}
  ): Promise<ApiAnswer> {
    let url = resolve(base, path)
    for (let redirects = 0; ; redirects++) {
      const call = `GET ${url.href}`
      const answer = await ask('GET', request('GET', url, headers, null))
      if (answer.status === 304 || answer.status === 404) return parsed(answer)
      if (isOk(answer)) return checked(call, answer, !headers.accept)
      const { location } = answer.headers
      if (!isRedirect(answer) || !location || redirects >= REDIRECTS)
        throw new ApiError(refusal(call, answer, redact), answer.status)
      url = resolve(base, new URL(location, url).href)
    }
  }

  async function post(path: string, body: unknown): Promise<ApiAnswer> {
    const url = resolve(base, path)
    const headers = { 'content-type': 'application/json' }
    const bytes = Buffer.from(JSON.stringify(body))
    const answer = await ask('POST', request('POST', url, headers, bytes))
    if (!isOk(answer))
      throw new ApiError(
        refusal(`POST ${url.href}`, answer, redact),
        answer.status
      )
    return parsed(answer)
  }

  return { get, post }
}

function answered(
  call: string,
  outcome: HttpResponse | HttpFailure
): HttpResponse {
  if (outcome.kind === 'response') return outcome
  throw new ApiError(
    `${call} got no answer: ${outcome.message} (${outcome.code})`,
    outcome.status,
    outcome.code
  )
}

function summarise(outcome: HttpResponse | HttpFailure): string {
  const what = outcome.kind === 'response' ? outcome.status : outcome.code
  return `${what} in ${Math.round(outcome.durationMs)} ms`
}

function isOk({ status }: HttpResponse): boolean {
  return status >= 200 && status < 300
}

function isRedirect({ status }: HttpResponse): boolean {
  return [301, 302, 307, 308].includes(status)
}

function parsed(answer: HttpResponse): ApiAnswer {
  const { status, headers, body } = answer
  return { status, headers, body, json: parseJson(body) }
}

function checked(call: string, answer: HttpResponse, wantsJson: boolean) {
  const result = parsed(answer)
  if (!wantsJson || result.json !== undefined || result.body.length === 0)
    return result
  const type = result.headers['content-type'] ?? 'no content type'
  throw new ApiError(
    result.body.length >= MAX_BYTES
      ? `${call} was answered with more than ${MAX_BYTES} bytes`
      : `${call} was answered ${result.status} without JSON (${type}); GITHUB_API_URL must be the API's own URL`,
    result.status
  )
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
