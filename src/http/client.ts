import dns from 'node:dns'
import http from 'node:http'
import type { AgentOptions } from 'node:https'
import type { LookupFunction, Socket } from 'node:net'
import net from 'node:net'
import type { TLSSocket } from 'node:tls'
import { monotonicMs } from '../lib/time.ts'
import {
  BlockedError,
  classifyError,
  errorMessage,
  type FailureCode,
  ProxyError
} from './errors.ts'
import {
  checkProxyVariables,
  isProxied,
  proxyFor,
  proxyRoute,
  type Route
} from './proxy.ts'

/** One HTTP request, sent byte for byte. */
export interface HttpRequest {
  url: URL
  method: string
  headers: Readonly<Record<string, string>>
  body: Buffer | null
  /** Limits the whole exchange: DNS, connect, send, response. */
  timeoutMs: number
  /** How much of the response's body is read; the rest is cut. */
  maxBytes: number
  /** Returns why an address must not be connected to, or null. */
  refuses: (address: string) => string | null
  /**
   * Share connections between requests to one origin. A request that fails on a
   * connection that the server had closed is then sent again on a new one, so it
   * must be idempotent.
   */
  keepAlive: boolean
  signal: AbortSignal
}

/** A response: its status and what was read of the body. */
export interface HttpResponse {
  kind: 'response'
  status: number
  /** Lower-case names; repeated headers are joined with `, `. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** True when the body was longer than `maxBytes`. */
  cut: boolean
  /** Milliseconds since the epoch. */
  started: number
  durationMs: number
}

/** A request without a complete response. */
export interface HttpFailure {
  kind: 'failure'
  code: FailureCode
  message: string
  /** The response's status if its head had arrived, else null. */
  status: number | null
  /** False when the receiver has certainly received no byte. */
  connected: boolean
  /** True when the same request cannot succeed later: certificates. */
  permanent: boolean
  started: number
  durationMs: number
}

/** Returns every address of a host name, as `dns.lookup` does. */
type Resolve = (
  host: string
) => Promise<readonly { address: string; family: number }[]>

interface HttpClientOptions {
  /** The complete list of trusted certificates; null is Node's own. */
  ca: readonly string[] | null
  resolve?: Resolve
}

/** The only way out of the process. */
export interface HttpClient {
  /** Sends one request; never rejects. */
  request(request: HttpRequest): Promise<HttpResponse | HttpFailure>
  /**
   * Returns the addresses that a request to `url` could use: none through a
   * proxy, or where the name does not resolve in the time of the request.
   */
  addresses(
    url: URL,
    limit: Pick<HttpRequest, 'timeoutMs' | 'signal'>
  ): Promise<readonly string[]>
  /** Closes all connections. */
  close(): void
}

const MAX_SOCKETS = 64

const PROXY_AUTHENTICATION_REQUIRED = 407

const EMPTY = Buffer.alloc(0)

/**
 * Returns a client on node:http(s), which needs a third of the memory of
 * @actions/http-client when many deliveries share one Buffer. Throws a
 * ConfigError for a proxy variable that names no proxy.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  checkProxyVariables(process.env)
  const resolve = shareLookups(
    options.resolve ?? (host => dns.promises.lookup(host, { all: true }))
  )
  // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 would turn it off.
  const tls = {
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2' as const,
    ...(options.ca ? { ca: [...options.ca] } : {})
  }
  const routes = new Map<string, Route>()
  const routeFor = async (url: URL, keepAlive: boolean): Promise<Route> => {
    const proxy = proxyFor(url)
    const key = `${url.protocol} ${keepAlive} ${proxy?.href ?? ''}`
    // With a limit, an agent without keepAlive still reuses connections.
    const maxSockets = keepAlive ? MAX_SOCKETS : Infinity
    const agentOptions = { keepAlive, maxSockets, ...tls }
    const secure = url.protocol === 'https:'
    const created =
      routes.get(key) ??
      (await (proxy
        ? proxyRoute(proxy, secure, agentOptions)
        : directRoute(secure, agentOptions)))
    const route = routes.get(key) ?? created
    routes.set(key, route)
    return route
  }
  return {
    async request(request) {
      const { url, keepAlive, timeoutMs } = request
      const route = await routeFor(url, keepAlive)
      const first = await exchange(request, route, resolve, timeoutMs)
      const leftMs = timeoutMs - first.result.durationMs
      if (!first.stale || leftMs <= 0) return first.result
      const fresh = await routeFor(url, false)
      const { result } = await exchange(request, fresh, resolve, leftMs)
      const { started } = first.result
      const durationMs = first.result.durationMs + result.durationMs
      return result.kind === 'response'
        ? { ...result, started, durationMs }
        : { ...result, started, durationMs, connected: true }
    },
    async addresses(url, { timeoutMs, signal }) {
      if (isProxied(url)) return []
      const over = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
      const late = new Promise<[]>(end => {
        onAbort(over, () => end([]))
        if (over.aborted) end([])
      })
      const named = resolve(url.hostname).catch(() => [])
      const found = await Promise.race([named, late])
      return found.map(({ address }) => address)
    },
    close() {
      for (const { agent } of routes.values()) agent.destroy()
    }
  }
}

/**
 * Returns a resolver that looks a name up once at a time. Node runs four lookups
 * at once: four that hang, such as the attempts of one delivery, would block all
 * others.
 */
function shareLookups(resolve: Resolve): Resolve {
  const pending = new Map<string, ReturnType<Resolve>>()
  return host => {
    const lookup =
      pending.get(host) ?? resolve(host).finally(() => pending.delete(host))
    pending.set(host, lookup)
    return lookup
  }
}

/** Loads node:https on demand: a delivery over http starts 5 ms earlier. */
async function directRoute(
  secure: boolean,
  options: AgentOptions
): Promise<Route> {
  const { Agent, request } = secure ? await import('node:https') : http
  return { request, agent: new Agent(options), isProxy: false }
}

interface Exchange {
  result: HttpResponse | HttpFailure
  /**
   * True when a reused connection failed before a byte of the response: the
   * server had closed it, which says nothing about the request.
   */
  stale: boolean
}

/** An exchange in progress. */
interface Running {
  request: HttpRequest
  route: Route
  client: http.ClientRequest | null
  connected: boolean
  /** True from the first byte of a response. */
  responding: boolean
  status: number | null
  /** When the peer's certificate expired, null if it did not. */
  expired: string | null
  started: number
  isOver: boolean
  /** Settles the exchange, once. */
  end(result: HttpResponse | HttpFailure): void
  /** Returns the whole milliseconds since the start. */
  elapsed(): number
}

/**
 * Sends one request and returns its result after `limitMs`, on cancellation,
 * or when the response (up to `maxBytes`) is complete. Later events change
 * nothing.
 */
function exchange(
  request: HttpRequest,
  route: Route,
  resolve: Resolve,
  limitMs: number
): Promise<Exchange> {
  return new Promise(settle => {
    const running = begin(request, route, limitMs, settle)
    const literal = request.url.hostname.replace(/^\[|\]$/g, '')
    if (net.isIP(literal)) refuse(running, literal)
    if (!running.isOver) send(running, resolve)
  })
}

/** Starts the clock: from now on time and a cancelled step end the exchange. */
function begin(
  request: HttpRequest,
  route: Route,
  limitMs: number,
  settle: (exchange: Exchange) => void
): Running {
  const { signal, timeoutMs } = request
  const from = monotonicMs()
  const running: Running = {
    request,
    route,
    client: null,
    connected: false,
    responding: false,
    status: null,
    expired: null,
    started: Date.now(),
    isOver: false,
    end(result) {
      if (running.isOver) return
      running.isOver = true
      clearTimeout(deadline)
      ignoreAbort()
      settle({ result, stale: isStale(running, result) })
      const isComplete = result.kind === 'response' && !result.cut
      if (!isComplete) running.client?.destroy()
    },
    elapsed: () => Math.round(monotonicMs() - from)
  }
  const cancel = () => fail(running, 'cancelled', 'the step was cancelled')
  const deadline = setTimeout(
    () =>
      fail(running, 'timeout', `no complete response within ${timeoutMs} ms`),
    limitMs
  )
  const ignoreAbort = onAbort(signal, cancel)
  if (signal.aborted) cancel()
  return running
}

function isStale(
  { client, responding }: Running,
  result: HttpResponse | HttpFailure
): boolean {
  return (
    result.kind === 'failure' &&
    result.code === 'connection_reset' &&
    client?.reusedSocket === true &&
    !responding
  )
}

function fail(
  running: Running,
  code: FailureCode,
  message: string,
  permanent = false
): void {
  const { status, connected, started } = running
  const failure = { code, message, status, connected, permanent, started }
  running.end({ kind: 'failure', ...failure, durationMs: running.elapsed() })
}

function failWith(running: Running, error: Error): void {
  const { code, permanent } = classifyError(error)
  fail(running, code, errorMessage(error, running.expired), permanent)
}

/** Fails the exchange when the request must not go to this address. */
function refuse(running: Running, address: string): void {
  const reason = running.request.refuses(address)
  if (reason !== null) fail(running, 'blocked', reason, true)
}

function send(running: Running, resolve: Resolve): void {
  const { request, route } = running
  try {
    const client = route.request(request.url, {
      agent: route.agent,
      method: request.method,
      headers: requestHeaders(request),
      lookup: checkedLookup(resolve, request.refuses)
    })
    running.client = client
    client.on('socket', socket => watch(running, socket))
    client.on('error', error => failWith(running, error))
    client.on('upgrade', (_response, socket) => {
      socket.destroy()
      fail(running, 'protocol_error', 'the response switches protocols (101)')
    })
    client.on('response', response => receive(running, response))
    client.end(request.body ?? undefined)
  } catch (error) {
    fail(running, 'protocol_error', errorMessage(error), true)
  }
}

/** Watches the connection: whose it is, and when bytes go to and fro. */
function watch(running: Running, socket: Socket): void {
  const { client, route } = running
  // Another request with other rules may have opened this connection.
  if (client?.reusedSocket && !route.isProxy && socket.remoteAddress) {
    refuse(running, socket.remoteAddress)
    if (running.isOver) return
  }
  // Before all other listeners: the parser must not have seen it.
  socket.prependOnceListener('data', (start: Buffer) => {
    running.responding = true
    if (!startsLikeHttp(start))
      fail(running, 'protocol_error', 'the response is not HTTP')
  })
  if (isOpen(socket)) running.connected = true
  else
    socket.once(isTls(socket) ? 'secureConnect' : 'connect', () => {
      running.connected = true
    })
  // Before verification, after which the socket no longer has a certificate.
  if (isTls(socket))
    socket.prependOnceListener('secure', () => {
      running.expired = expiryOf(socket)
    })
}

/** Checks the head of a response. Then its body is read, or it has failed. */
function receive(running: Running, response: http.IncomingMessage): void {
  const { url } = running.request
  const { statusCode: status = 0 } = response
  // Only a proxy that was sent the request itself can ask for its password.
  const isForwarded = running.route.isProxy && url.protocol === 'http:'
  if (isForwarded && status === PROXY_AUTHENTICATION_REQUIRED) {
    running.connected = false
    failWith(running, new ProxyError(status))
    return
  }
  running.status = status
  running.connected = true
  const error = framingError(response)
  if (error === null) readBody(running, response)
  else fail(running, 'protocol_error', error)
}

/** Ends the exchange with the response, when its body is read or is too long. */
function readBody(running: Running, response: http.IncomingMessage): void {
  const { maxBytes } = running.request
  const { statusCode: status = 0 } = response
  const chunks: Buffer[] = []
  let size = 0
  const finish = (cut: boolean) =>
    running.end({
      kind: 'response',
      status,
      headers: responseHeaders(response.headers),
      body: size === 0 ? EMPTY : Buffer.concat(chunks).subarray(0, maxBytes),
      cut,
      started: running.started,
      durationMs: running.elapsed()
    })
  response.on('data', (chunk: Buffer) => {
    if (running.isOver) return
    chunks.push(chunk)
    size += chunk.length
    if (size > maxBytes) finish(true)
  })
  response.on('end', () => finish(false))
  // A close without end, or an error here, is a truncated response.
  response.on('error', error => fail(running, 'truncated', errorMessage(error)))
  response.on('close', () =>
    fail(running, 'truncated', 'the response was cut short')
  )
}

type AbortHandler = () => void

const abortHandlers = new WeakMap<AbortSignal, (AbortHandler | null)[]>()

/**
 * Calls `handler` when the signal aborts, unless the returned function was
 * called. All handlers of a signal share one listener and reuse its slots: in
 * a list of listeners, or a Set, a removed one still holds its request until
 * the next full garbage collection, 30 MB in 5,000 deliveries.
 */
function onAbort(signal: AbortSignal, handler: AbortHandler): () => void {
  const slots = abortHandlers.get(signal) ?? listenOnce(signal)
  const free = slots.indexOf(null)
  const slot = free < 0 ? slots.length : free
  slots[slot] = handler
  return () => {
    if (slots[slot] === handler) slots[slot] = null
  }
}

function listenOnce(signal: AbortSignal): (AbortHandler | null)[] {
  const slots: (AbortHandler | null)[] = []
  abortHandlers.set(signal, slots)
  signal.addEventListener(
    'abort',
    () => {
      for (const handler of slots) handler?.()
    },
    { once: true }
  )
  return slots
}

/**
 * Returns a lookup for node:http that resolves once and returns the very
 * addresses that were checked; one refused address refuses the name.
 */
function checkedLookup(
  resolve: Resolve,
  refuses: (address: string) => string | null
): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      addresses => {
        const refused = addresses
          .map(({ address }) => refuses(address))
          .find(reason => reason !== null)
        const [first] = addresses
        if (refused !== undefined) done(new BlockedError(refused), '')
        else if (first === undefined) done(noAddressError(host), '')
        else if (options.all) done(null, [...addresses])
        else done(null, first.address, first.family)
      },
      (error: unknown) =>
        done(error instanceof Error ? error : noAddressError(host), '')
    )
  }
}

function noAddressError(host: string): Error {
  const error = new Error(`${host} has no address`)
  return Object.assign(error, { code: 'ENODATA' })
}

function isTls(socket: Socket): socket is TLSSocket {
  return 'getPeerCertificate' in socket
}

/** Returns when the peer's certificate expired, null if it did not. */
function expiryOf(socket: TLSSocket): string | null {
  const end = Date.parse(socket.getPeerCertificate().valid_to)
  if (!(end < Date.now())) return null
  return new Date(end).toISOString().replace('.000Z', 'Z')
}

/** True when bytes written to the socket may reach the peer. */
function isOpen(socket: Socket): boolean {
  if ('secureConnecting' in socket) return !socket.secureConnecting
  return !socket.connecting
}

/** Headers of a response as Node provides them. */
type NodeHeaders = Readonly<Record<string, string | string[] | undefined>>

const ASCII = /^[ -~]*$/

/**
 * Returns the headers as Node takes them: values as their UTF-8 bytes, no
 * compression, and the length, which Node omits for methods that seldom have a
 * body.
 */
function requestHeaders({
  headers,
  body
}: HttpRequest): Record<string, string> {
  const all: Record<string, string> = { ...headers }
  const isAscii = ASCII.test(Object.values(headers).join(''))
  if (!isAscii)
    for (const [name, value] of Object.entries(headers))
      all[name] = Buffer.from(value).toString('latin1')
  all['accept-encoding'] = 'identity'
  if (body !== null) all['content-length'] = String(body.length)
  return all
}

function responseHeaders(headers: NodeHeaders): Record<string, string> {
  const all: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined)
      all[name] = typeof value === 'string' ? value : value.join(', ')
  return all
}

/**
 * Returns why the end of a response cannot be known, null when it can: Node's
 * parser also takes HTTP/0.9 and 2.0, and any transfer coding (RFC 9112, 6.1:
 * none but `chunked` unless asked for).
 */
function framingError({
  httpVersion,
  headers
}: {
  httpVersion: string
  headers: NodeHeaders
}): string | null {
  if (!/^1\.[01]$/.test(httpVersion))
    return `the response is HTTP/${httpVersion}, not HTTP/1.1`
  const coding = headers['transfer-encoding']
  return coding === undefined || /^chunked$/i.test(String(coding))
    ? null
    : 'the response has a transfer-encoding that was not requested'
}

/** True when a response may begin like this: Node's parser also takes RTSP. */
function startsLikeHttp(start: Buffer): boolean {
  return /^[\r\n]*(?:H|$)/.test(start.toString('latin1', 0, 64))
}
