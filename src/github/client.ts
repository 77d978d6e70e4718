import type { getOctokit } from '@actions/github'
import type {
  EndpointDefaults,
  Endpoints,
  OctokitResponse,
  RequestParameters
} from '@octokit/types'
import * as v from 'valibot'
import type { Clock } from '../clock.ts'
import type {
  HttpClient,
  HttpFailure,
  HttpRequest,
  HttpResponse
} from '../http/client.ts'
import { parseJson } from '../lib/json.ts'
import type { Redact } from '../lib/text.ts'
import type { Log } from '../logger.ts'
import {
  ApiError,
  isMissingRoute,
  isRateLimit,
  messageOf,
  permissionHint,
  retryDelayMs
} from './errors.ts'

/**
 * The REST API of the server that runs the workflow. Every call throws ApiError
 * for any response but 2xx and 304.
 */
export interface Api {
  /** Returns the response; 304 only where a header asked for it. */
  request<R extends keyof Endpoints>(
    route: R,
    parameters: Parameters<R>
  ): Promise<ApiResponse>
  /** Returns the pages of a list, which is an array or under one of `keys`. */
  pages<R extends keyof Endpoints>(
    route: R,
    parameters: Parameters<R>,
    options: { keys?: readonly string[]; most: number }
  ): AsyncGenerator<Page, void, undefined>
  /**
   * Returns the file that a route redirects to, of at most `maxBytes`. No token
   * is sent to another host, such as the storage of artifacts.
   */
  download<R extends keyof Endpoints>(
    route: R,
    parameters: Parameters<R>,
    maxBytes: number
  ): Promise<Buffer>
}

/** What a route of GitHub's API takes. */
type Parameters<R extends keyof Endpoints> = Endpoints[R]['parameters'] &
  Pick<RequestParameters, 'headers'>

/** One response of the REST API. */
export interface ApiResponse {
  status: number
  headers: Readonly<Record<string, string>>
  /** Undefined when the body is empty or not JSON. */
  json: unknown
  body: Buffer
}

/** One page of a list. */
export interface Page {
  items: readonly unknown[]
  /** The highest total that the server has given for the whole list. */
  total: number | null
  /** True when the list continues after this page. */
  more: boolean
}

interface ApiOptions {
  request: HttpClient['request']
  apiUrl: string
  token: string
  userAgent: string
  clock: Clock
  signal: AbortSignal
  log: Pick<Log, 'debug' | 'info'>
  redact: Redact
}

type Octokit = Pick<
  ReturnType<typeof getOctokit>,
  'request' | 'paginate' | 'hook'
>

const TIMEOUT_MS = 30_000

const BOUND_MS = 60_000

const MAX_BYTES = 32 * 1024 * 1024

const MAX_REDIRECTS = 3

const PAGE_SIZE = 100

/**
 * Returns the API at `apiUrl` (GITHUB_API_URL, base path included). Its Octokit
 * is loaded by the first call. A GET is retried after no response or a 5xx, any
 * call after a rate limit, within 60 s.
 */
export function createApi(options: ApiOptions): Api {
  const base = parseBase(options.apiUrl)
  let octokit: Promise<Octokit> | undefined
  const connect = () => {
    octokit ??= createOctokit(options, base)
    return octokit
  }

  return {
    async request(route, parameters) {
      const { request } = await connect()
      return toApiResponse(await request<string>(route, { ...parameters }))
    },
    async *pages(route, parameters, options) {
      const { paginate } = await connect()
      yield* listPages({ paginate, base }, String(route), parameters, options)
    },
    async download(route, parameters, maxBytes) {
      const { request } = await connect()
      const fetch = createFetch(options, base, { download: true, maxBytes })
      const response = await request<string>(route, {
        ...parameters,
        request: { fetch, isDownload: true }
      })
      return toApiResponse(response).body
    }
  }
}

/**
 * Octokit follows Link headers; where a server sends none, or names another
 * origin than the one that was called, pages are counted here.
 */
async function* listPages(
  { paginate, base }: Pick<Octokit, 'paginate'> & { base: URL },
  route: string,
  parameters: RequestParameters,
  { keys = [], most }: { keys?: readonly string[]; most: number }
): AsyncGenerator<Page, void, undefined> {
  let total: number | null = null
  let number = 0
  let seen = 0
  for (;;) {
    const pages = paginate.iterator<unknown>(route, {
      ...parameters,
      per_page: PAGE_SIZE,
      // Gitea and Forgejo.
      limit: PAGE_SIZE,
      page: number + 1
    })
    for await (const page of pages) {
      number += 1
      const response = toApiResponse(page)
      const list = readList(response, keys, `${route} page ${number}`)
      seen += list.items.length
      if (list.total !== null) total = Math.max(total ?? 0, list.total)
      const next = nextPage(response)
      const continues =
        response.headers.link === undefined && total === null
          ? list.items.length >= PAGE_SIZE
          : next !== null || seen < (total ?? 0)
      const more = list.items.length > 0 && continues
      yield { items: list.items, total, more }
      if (!more || number >= most) return
      if (next === null || !isBelow(base, next)) break
    }
  }
}

/**
 * Returns the parts of an Octokit that are used: `rest` is left out of the
 * build (shims/), and `graphql` is not on every server.
 */
async function createOctokit(options: ApiOptions, base: URL): Promise<Octokit> {
  const { token, userAgent, log } = options
  // Without one, Octokit writes to the console, past redaction.
  const logger = {
    debug: log.debug,
    info: log.debug,
    warn: log.info,
    error: log.debug
  }
  const getOctokit = await loadOctokit()
  const octokit = getOctokit(token, {
    baseUrl: base.href.replace(/\/+$/, ''),
    userAgent,
    // An empty token is an error to Octokit; some servers need none.
    ...(token === '' && { auth: 'none', authStrategy: anonymous }),
    log: logger,
    // Unparsed, a body keeps its bytes, and JSON of any content type is read.
    request: {
      fetch: createFetch(options, base, {
        download: false,
        maxBytes: MAX_BYTES
      }),
      log: logger,
      parseSuccessResponseBody: false
    }
  })
  octokit.hook.wrap('request', retrying(options))
  return octokit
}

/**
 * The package reads the event's payload while it loads, and fails where it is
 * broken; our own context has read it.
 */
async function loadOctokit(): Promise<typeof getOctokit> {
  const { GITHUB_EVENT_PATH: path } = process.env
  delete process.env.GITHUB_EVENT_PATH
  try {
    const github = await import(
      /* webpackChunkName: "github" */ '@actions/github'
    )
    return github.getOctokit
  } finally {
    if (path !== undefined) process.env.GITHUB_EVENT_PATH = path
  }
}

type Response = OctokitResponse<unknown, number>

type SentOptions = Required<EndpointDefaults>

function anonymous() {
  return {
    hook: (send: (options: unknown) => unknown, options: unknown) =>
      send(options)
  }
}

/** The body of a response, in the place where Octokit keeps its data. */
class Content {
  readonly body: Buffer
  readonly json: unknown

  constructor(body: Buffer) {
    this.body = body
    this.json = parseJson(body.toString())
  }
}

/** An exchange without a 2xx response. */
class FailedExchange extends Error {
  readonly call: string
  readonly outcome: HttpResponse | HttpFailure

  constructor(call: string, outcome: HttpResponse | HttpFailure) {
    super(`${call}: ${summarise(outcome)}`)
    this.call = call
    this.outcome = outcome
  }
}

/** Returns the hook that retries calls and turns failures into ApiErrors. */
function retrying(api: ApiOptions) {
  const { clock, signal, log } = api
  return async (
    send: (options: SentOptions) => Response | Promise<Response>,
    options: SentOptions
  ): Promise<Response> => {
    const method = options.method === 'GET' ? 'GET' : 'POST'
    const begun = clock.now()
    for (let retries = 0, waited = 0; ; retries++) {
      try {
        const response = await send(options)
        return { ...response, data: contentOf(response, options) }
      } catch (error) {
        const { call, outcome } = failedExchange(error)
        const now = clock.now()
        const wait = retryDelayMs({ method, outcome, retries, now })
        waited += wait ?? 0
        const limited = outcome.kind === 'response' && isRateLimit(outcome)
        const late = !limited && now - begun + (wait ?? 0) > BOUND_MS
        if (wait === null || late || waited > BOUND_MS)
          return notModified(call, outcome, api)
        log.info(
          `${call}: ${summarise(outcome)}, asked again in ${wait / 1000} s`
        )
        await clock.sleep(wait, signal)
      }
    }
  }
}

/** Octokit wraps what a fetch throws. */
function failedExchange(error: unknown): FailedExchange {
  const cause = error instanceof Error ? error.cause : null
  if (cause instanceof FailedExchange) return cause
  throw cause instanceof ApiError ? cause : error
}

const UNREACHED: readonly string[] = [
  'dns_error',
  'connection_refused',
  'connection_reset',
  'timeout'
]

/** Without the advice about a receiver that the failure has. */
function noResponse(
  call: string,
  { code, message }: HttpFailure,
  apiUrl: string
): string {
  if (!UNREACHED.includes(code))
    return `${call} got no response: ${message} (${code})`
  const [why] = message.split('; ', 1)
  const { host } = new URL(call.slice(call.indexOf(' ') + 1))
  const isApi = host === new URL(apiUrl).host
  const fix =
    code === 'dns_error'
      ? `this runner cannot resolve ${isApi ? 'the host of GITHUB_API_URL' : host}: check the runner's DNS and proxy`
      : `this runner cannot reach ${isApi ? 'the API' : host}: check the runner's network and proxy`
  return `${call} got no response: ${why} (${code}); ${fix}`
}

/** Returns a 304, which Octokit takes for an error; throws ApiError for others. */
function notModified(
  call: string,
  outcome: HttpResponse | HttpFailure,
  { redact, apiUrl }: Pick<ApiOptions, 'redact' | 'apiUrl'>
) {
  if (outcome.kind === 'failure')
    throw new ApiError(noResponse(call, outcome, apiUrl), outcome.status, {
      code: outcome.code
    })
  const { status, headers, body } = outcome
  if (status === 304)
    return { status, headers, url: '', data: new Content(body) }
  throw new ApiError(permissionHint(call, outcome, redact), status, {
    isMissingRoute: isMissingRoute(outcome),
    apiMessage: isRateLimit(outcome) ? null : messageOf(outcome, redact)
  })
}

/** Returns a response's content; throws ApiError where it must be JSON. */
function contentOf(
  { status, headers, url, data }: Response,
  { method, headers: { accept }, request }: SentOptions
): Content {
  const content = new Content(Buffer.isBuffer(data) ? data : Buffer.alloc(0))
  if (request.isDownload === true) return content
  const isJson = content.json !== undefined || content.body.length === 0
  if (isJson || method !== 'GET' || /\braw\b/.test(String(accept)))
    return content
  const type = headers['content-type'] ?? 'no content type'
  throw new ApiError(
    `${method} ${url} was answered ${status} without JSON (${type}); GITHUB_API_URL must be the API's own URL`,
    status
  )
}

function toApiResponse(response: {
  status: number
  headers: Readonly<Record<string, unknown>>
  data: unknown
}): ApiResponse {
  const { status, headers, data } = response
  // What Octokit's pagination makes of a 409: an empty list.
  if (!(data instanceof Content))
    throw new ApiError('the API answered 409 (conflict) instead of a list', 409)
  const texts = Object.entries(headers).map(([name, value]) => [
    name,
    String(value)
  ])
  const { json, body } = data
  return { status, headers: Object.fromEntries(texts), json, body }
}

/** The body and the head of a response, as far as Octokit reads it. */
interface FetchResponse {
  status: number
  url: string
  headers: Map<string, string>
  body: Buffer
}

/**
 * Returns a fetch over our HTTP client, with its deadline, proxies and
 * certificates. It follows redirects of a GET, to another host only for a
 * download, and rejects with FailedExchange for any response but 2xx, so that
 * Octokit reads none of them.
 */
function createFetch(
  options: ApiOptions,
  base: URL,
  { download, maxBytes }: { download: boolean; maxBytes: number }
) {
  const { request, signal, log } = options
  return async (
    address: string,
    init: {
      method: string
      headers: Record<string, string>
      body?: string
    }
  ): Promise<FetchResponse> => {
    const { method, headers, body } = init
    let url = sameOriginUrl(base, address)
    // Octokit encodes the slashes of a path; not every forge decodes them.
    if (url.pathname.includes('/contents/'))
      url.pathname = url.pathname.replaceAll('%2F', '/')
    for (let redirects = 0; ; redirects++) {
      const isApi = url.origin === base.origin
      // The query of a download's URL is its credential.
      const shown = download ? url.origin + url.pathname : url.href
      const call = `${method} ${shown}`
      const sent: HttpRequest = {
        url,
        method,
        headers: isApi ? headers : { 'user-agent': options.userAgent },
        body: body === undefined ? null : Buffer.from(body),
        timeoutMs: TIMEOUT_MS,
        maxBytes,
        refuses: () => null,
        // A POST must not be sent twice.
        keepAlive: method === 'GET',
        signal
      }
      const outcome = await request(sent)
      log.debug(`${call}: ${summarise(outcome)}`)
      if (outcome.kind === 'failure') throw new FailedExchange(call, outcome)
      const { status } = outcome
      if (status >= 200 && status < 300)
        return fetched(call, url, outcome, maxBytes)
      const { location } = outcome.headers
      const next =
        isRedirect(status) && location && URL.canParse(location, url.href)
          ? new URL(location, url)
          : null
      if (next !== null && method === 'GET' && redirects < MAX_REDIRECTS)
        url = redirected(base, next, download)
      else if (isApi || status >= 500) throw new FailedExchange(call, outcome)
      else throw new ApiError(`${call} was answered ${status}`, status)
    }
  }
}

/** Returns the URL of a redirect. Throws ApiError for one not to follow. */
function redirected(base: URL, url: URL, download: boolean): URL {
  const isSafe = url.protocol === 'https:' || url.protocol === base.protocol
  return download && isSafe ? url : sameOriginUrl(base, url.href)
}

function fetched(
  call: string,
  url: URL,
  { status, headers, body, cut }: HttpResponse,
  maxBytes: number
): FetchResponse {
  if (cut)
    throw new ApiError(
      `${call} was answered with more than ${maxBytes} bytes`,
      status
    )
  return {
    status,
    url: url.href,
    headers: new Map(Object.entries(headers)),
    body
  }
}

function summarise(outcome: HttpResponse | HttpFailure): string {
  const what = outcome.kind === 'response' ? outcome.status : outcome.code
  return `${what} in ${Math.round(outcome.durationMs)} ms`
}

function isRedirect(status: number): boolean {
  return [301, 302, 307, 308].includes(status)
}

const envelope = v.fallback(v.record(v.string(), v.unknown()), {})

function readList(
  { status, json }: ApiResponse,
  keys: readonly string[],
  what: string
): { items: readonly unknown[]; total: number | null } {
  const object = v.parse(envelope, json)
  const items: readonly unknown[] | undefined = [
    json,
    ...keys.map(key => object[key])
  ].find(Array.isArray)
  if (items === undefined)
    throw new ApiError(`${what} was answered ${status} without a list`, status)
  const count = object.total_count ?? null
  if (count !== null && !isCount(count))
    throw new ApiError(`${what} has a total_count that is no count`, status)
  return { items, total: count }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function nextPage({ headers: { link } }: ApiResponse): string | null {
  return /<([^<>]+)>;\s*rel="?next"?/.exec(link ?? '')?.[1] ?? null
}

function isBelow(base: URL, link: string): boolean {
  return URL.canParse(link) && new URL(link).origin === base.origin
}

/** Returns GITHUB_API_URL as a URL; throws ApiError where it is not one. */
function parseBase(apiUrl: string): URL {
  if (URL.canParse(apiUrl)) {
    const url = new URL(apiUrl)
    if (/^https?:$/.test(url.protocol)) return url
  }
  throw new ApiError(
    `GITHUB_API_URL is "${apiUrl}"; it must be an http(s) URL`,
    null
  )
}

/** Throws ApiError for another origin than the API's: the token is sent along. */
function sameOriginUrl(base: URL, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.origin === base.origin) return url
  throw new ApiError(
    `${url?.origin ?? text} is not the API (${base.origin}); the token stays here`,
    null
  )
}
