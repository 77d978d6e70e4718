import * as v from 'valibot'
import type { Clock } from '../clock.ts'
import type {
  HttpClient,
  HttpFailure,
  HttpRequest,
  HttpResponse
} from '../http/client.ts'
import type { Io } from '../io.ts'
import type { Log } from '../logger.ts'
import {
  ApiError,
  isRateLimit,
  permissionHint,
  rateLimitDelay
} from './errors.ts'

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
  /** Returns 2xx, 304 and 404; a custom `accept` may bring any body. */
  get(path: string, headers?: Record<string, string>): Promise<ApiAnswer>
  /** Returns 2xx. */
  post(path: string, body: unknown): Promise<ApiAnswer>
}

/**
 * Returns the API at `apiUrl` (GITHUB_API_URL, base path included).
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
      const wait = rateLimitDelay({ method, outcome, retries, now })
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
    let url = sameOriginUrl(base, path)
    for (let redirects = 0; ; redirects++) {
      const call = `GET ${url.href}`
      const answer = await ask('GET', request('GET', url, headers, null))
      if (answer.status === 304 || answer.status === 404) return parsed(answer)
      if (isOk(answer)) return checked(call, answer, !headers.accept)
      const { location } = answer.headers
      if (!isRedirect(answer) || !location || redirects >= REDIRECTS)
        throw new ApiError(permissionHint(call, answer, redact), answer.status)
      url = sameOriginUrl(base, new URL(location, url).href)
    }
  }

  async function post(path: string, body: unknown): Promise<ApiAnswer> {
    const url = sameOriginUrl(base, path)
    const headers = { 'content-type': 'application/json' }
    const bytes = Buffer.from(JSON.stringify(body))
    const answer = await ask('POST', request('POST', url, headers, bytes))
    if (!isOk(answer))
      throw new ApiError(
        permissionHint(`POST ${url.href}`, answer, redact),
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

const PAGE_SIZE = 100

const envelope = v.fallback(v.record(v.string(), v.unknown()), {})

/** Page is one page of a list. */
export interface Page {
  items: readonly unknown[]
  /** total is the most that the server said so far is in the whole list. */
  total: number | null
  /** more is true where the list goes on after this page. */
  more: boolean
}

/**
 * readPages gives a list page by page, at most `most` of them (the last one
 * says whether there is more), and nothing where the path is unknown (404 on
 * the first page). A list stands alone or
 * under one of `keys`. GitHub counts a page with `per_page`, Gitea and Forgejo
 * with `limit`.
 */
export async function* readPages(options: {
  api: Api
  path: string
  query: Readonly<Record<string, string>>
  keys: readonly string[]
  most: number
}): AsyncGenerator<Page, void, undefined> {
  const { api, path, query, keys, most } = options
  let total: number | null = null
  for (let number = 1, seen = 0; number <= most; number++) {
    const search = new URLSearchParams({
      ...query,
      per_page: String(PAGE_SIZE),
      limit: String(PAGE_SIZE),
      page: String(number)
    })
    const answer = await api.get(`${path}?${search}`)
    if (answer.status === 404 && number === 1) return
    const json = v.parse(envelope, answer.json)
    const items: readonly unknown[] | undefined = [
      answer.json,
      ...keys.map(key => json[key])
    ].find(Array.isArray)
    if (items === undefined)
      throw new ApiError(
        `GET ${path} page ${number} was answered ${answer.status} without a list`,
        answer.status
      )
    const count = json.total_count ?? null
    if (count !== null && !isCount(count))
      throw new ApiError(
        `GET ${path} page ${number} has a total_count that is no count`,
        answer.status
      )
    if (count !== null) total = Math.max(total ?? 0, count)
    seen += items.length
    const { link } = answer.headers
    const goesOn =
      link === undefined && total === null
        ? items.length >= PAGE_SIZE
        : /rel="?next"?/.test(link ?? '') || seen < (total ?? 0)
    const more = items.length > 0 && goesOn
    yield { items, total, more }
    if (!more) return
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

/** Returns GITHUB_API_URL as a URL; throws ApiError for none. */
export function parseBase(apiUrl: string): URL {
  if (URL.canParse(apiUrl)) {
    const url = new URL(apiUrl)
    if (/^https?:$/.test(url.protocol)) return url
  }
  throw new ApiError(
    `GITHUB_API_URL is "${apiUrl}"; it must be an http(s) URL`,
    null
  )
}

/**
 * Returns the URL of a path below `base`, or of an absolute URL;
 * throws ApiError for another origin, since the token goes along.
 */
export function sameOriginUrl(base: URL, path: string): URL {
  const text = path.startsWith('/')
    ? base.href.replace(/\/+$/, '') + path
    : path
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.origin === base.origin) return url
  throw new ApiError(
    `${url?.origin ?? text} is not the API (${base.origin}); the token stays here`,
    null
  )
}
