import {
  createServer,
  type IncomingMessage,
  type Server as NodeServer,
  type ServerResponse
} from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { monotonicMs } from '../lib/time.ts'

/**
 * Returns why a request with this method and these headers is not accepted,
 * else null: it must be a POST without Content-Encoding. The Content-Type is
 * ignored, since senders get it wrong. Header names are lower-case.
 */
export function headRefusal(request: {
  method: string
  headers: Readonly<Record<string, string>>
}): 'method_not_allowed' | 'content_encoding' | null {
  if (request.method !== 'POST') return 'method_not_allowed'
  const encoding = request.headers['content-encoding']?.trim().toLowerCase()
  return encoding && encoding !== 'identity' ? 'content_encoding' : null
}

/** An inbound request without its body. */
export interface RequestHead {
  method: string
  /** The part before `?`, as it was sent. */
  path: string
  query: URLSearchParams
  /** Lower-case names; repeated headers are joined with `, `. */
  headers: Readonly<Record<string, string>>
}

/** A whole inbound request. */
export interface InboundRequest extends RequestHead {
  /** Null where the body is longer than `maxBytes`. */
  body: Buffer | null
}

/** What the sender gets; `body` is sent as JSON. */
export interface Reply {
  status: number
  headers?: Readonly<Record<string, string>>
  body: unknown
}

/** Where to listen, and what to reply. */
export interface ServerOptions {
  host: string
  /** 0 picks a free port. */
  port: number
  maxBytes: number
  /** Returns the reply to a request whose body need not be read, else null. */
  checkHead: (head: RequestHead) => Reply | null
  handle: (request: InboundRequest) => Reply | Promise<Reply>
  /** Gets what `checkHead` or `handle` threw; the sender gets a 500. */
  onError: (error: unknown) => void
  limits?: Partial<Limits>
}

/** An open port. */
export interface Server {
  port: number
  /**
   * Stops. Connected senders have a moment: replies in progress are sent, and
   * requests that arrive get a 503.
   */
  close(): Promise<void>
}

interface Limits {
  headersMs: number
  /** For head and body together. */
  requestMs: number
  /** For all bodies together that are being read. */
  bodyBytes: number
  /** Beyond this number connections older than `patienceMs` are closed. */
  connections: number
  patienceMs: number
}

const LIMITS = {
  headersMs: 5_000,
  requestMs: 15_000,
  connections: 1024,
  patienceMs: 2_000
}

const MIN_BODY_BYTES = 16 * 1024 * 1024

const MAX_CONNECTIONS = 16_384

const BACKLOG = 4096

const MAX_HEADER_BYTES = 16_384

const LINGER_MS = 1_000

const CLOSE_MS = 250

/** For clients that are connecting: each takes a turn of the event loop. */
const ACCEPT_MS = 50

const CLOSED: Reply = {
  status: 503,
  headers: { 'retry-after': '60' },
  body: {
    accepted: false,
    errors: [],
    message: 'The listener has shut down.'
  }
}

const FAILED: Reply = {
  status: 500,
  body: {
    accepted: false,
    errors: [],
    message: 'The listener failed; see its log.'
  }
}

/**
 * Returns a server that is listening, with one request per connection. Slow
 * senders are cut off by Node's timeouts; beyond the limits the oldest
 * connections and the oldest unfinished bodies are dropped, so that neither a
 * flood nor idle senders keep others out or use up the memory. Rejects where
 * the address cannot be listened on.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const limits: Limits = {
    ...LIMITS,
    bodyBytes: Math.max(MIN_BODY_BYTES, 2 * options.maxBytes),
    ...options.limits
  }
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: Math.ceil(limits.headersMs / 10),
    maxHeaderSize: MAX_HEADER_BYTES
  })
  server.maxRequestsPerSocket = 1
  server.maxConnections = MAX_CONNECTIONS
  const sockets = new Map<Socket, number>()
  server.on('connection', (socket: Socket) => {
    dropOldestSockets(sockets, limits)
    sockets.set(socket, monotonicMs())
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuseConnection(error.code, socket)
  )
  const { maxBytes } = options
  const { bodyBytes } = limits
  let isClosing = false
  const bodies: Bodies = new Map()
  const failed = (error: unknown): Reply => {
    options.onError(error)
    return FAILED
  }
  const catching = <T>(work: () => T): T | Reply => {
    try {
      return work()
    } catch (error) {
      return failed(error)
    }
  }
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    const head = readHead(request)
    const early = healthReply(head) ?? catching(() => options.checkHead(head))
    if (early !== null) return send(request, response, early)
    if (isClosing) return send(request, response, CLOSED)
    if (request.headers.expect !== undefined) response.writeContinue()
    readBody(request, bodies, { maxBytes, bodyBytes }, body => {
      if (isClosing) return send(request, response, CLOSED)
      const reply = catching(() => options.handle({ ...head, body }))
      Promise.resolve(reply)
        .catch(failed)
        .then(value => send(request, response, value), options.onError)
    })
  }
  server.on('request', serve)
  server.on('checkContinue', serve)
  const port = await listen(server, options)
  server.on('error', options.onError)
  return {
    port,
    close() {
      isClosing = true
      return closeGracefully(server)
    }
  }
}

function listen(
  server: NodeServer,
  { host, port }: ServerOptions
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', cause =>
      reject(
        new Error(
          `Cannot listen on ${host}:${port} (${cause.message}); set the input listen to an address of this machine and a free port.`,
          { cause }
        )
      )
    )
    server.listen({ host, port, backlog: BACKLOG }, () => {
      server.removeAllListeners('error')
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Accepts no connections after 50 ms, and closes every connection after 250 ms. */
async function closeGracefully(server: NodeServer): Promise<void> {
  await sleep(ACCEPT_MS)
  const closed = new Promise<void>(resolve => server.close(() => resolve()))
  const rest = sleep(CLOSE_MS - ACCEPT_MS, undefined, { ref: false })
  await Promise.race([closed, rest])
  server.closeAllConnections()
  await closed
}

/** Closes the oldest connections while there are too many, unless new. */
function dropOldestSockets(
  sockets: Map<Socket, number>,
  { connections, patienceMs }: Limits
): void {
  for (const [socket, opened] of sockets) {
    const isNew = monotonicMs() - opened < patienceMs
    if (sockets.size < connections || isNew) return
    sockets.delete(socket)
    socket.destroy()
  }
}

/** Tunnels and ingresses ask `/healthz` whether the server is up. */
function healthReply({ path, method }: RequestHead): Reply | null {
  if (path !== '/healthz') return null
  if (method === 'GET' || method === 'HEAD')
    return { status: 200, body: { ok: true } }
  const body = {
    accepted: false,
    errors: [],
    message: 'Method not allowed; use GET.'
  }
  return { status: 405, headers: { allow: 'GET, HEAD' }, body }
}

function readHead(request: IncomingMessage): RequestHead {
  const target = request.url ?? '/'
  const [path = '', ...query] = target
    .replace(/^https?:\/\/[^/?]*/i, '')
    .split('?')
  return {
    method: request.method ?? '',
    path,
    query: new URLSearchParams(query.join('?')),
    headers: joinHeaders(request)
  }
}

/** Avoids headersDistinct, which throws at `constructor` in Node 24.11. */
function joinHeaders({ rawHeaders }: IncomingMessage): Record<string, string> {
  const all = new Map<string, string>()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase()
    const value = rawHeaders[at + 1] ?? ''
    const before = all.get(name)
    all.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return Object.fromEntries(all)
}

/** The size of each body that is being read, oldest first. */
type Bodies = Map<IncomingMessage, number>

/**
 * Calls `done` once with the body, null where it is longer than `maxBytes`.
 * When all bodies together exceed `bodyBytes`, the oldest are dropped with
 * their connections.
 */
function readBody(
  request: IncomingMessage,
  bodies: Bodies,
  { maxBytes, bodyBytes }: { maxBytes: number; bodyBytes: number },
  done: (body: Buffer | null) => void
): void {
  const chunks: Buffer[] = []
  let size = 0
  const release = () => {
    request.off('data', add).off('end', end)
    bodies.delete(request)
    chunks.length = 0
  }
  const finish = (body: Buffer | null) => {
    release()
    done(body)
  }
  const add = (chunk: Buffer) => {
    size += chunk.length
    if (size > maxBytes) return finish(null)
    chunks.push(chunk)
    bodies.set(request, size)
    dropOldestBodies(bodies, bodyBytes)
  }
  const end = () => finish(Buffer.concat(chunks, size))
  request.on('data', add).on('end', end)
  request.once('close', release)
}

function dropOldestBodies(bodies: Bodies, bodyBytes: number): void {
  let total = 0
  for (const size of bodies.values()) total += size
  for (const [request, size] of bodies) {
    if (total <= bodyBytes) return
    total -= size
    bodies.delete(request)
    request.destroy()
  }
}

/**
 * Sends a reply, and ends once the sender has stopped sending, or after a
 * second: a reply on a connection that is closed with bytes unread is lost.
 */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Reply
): void {
  const bytes = Buffer.from(JSON.stringify(body))
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json',
    'content-length': bytes.length,
    connection: 'close'
  })
  if (request.complete || request.headers.expect !== undefined) {
    response.end(bytes)
    return
  }
  response.write(bytes)
  const end = () => {
    clearTimeout(timer)
    response.end()
  }
  const timer = setTimeout(end, LINGER_MS)
  request.once('end', end).once('close', end).resume()
}

interface Socketlike {
  writable: boolean
  destroy(): unknown
  end(text: string, done: () => void): unknown
}

/** The status for an error code of Node's HTTP server. */
const ERROR_STATUSES: ReadonlyMap<string | undefined, string> = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout']
])

/** Ends a connection on which no request can be read. */
function refuseConnection(code: string | undefined, socket: Socketlike): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const status = ERROR_STATUSES.get(code) ?? '400 Bad Request'
  const rest = 'connection: close\r\ncontent-length: 0\r\n\r\n'
  socket.end(`HTTP/1.1 ${status}\r\n${rest}`, () => socket.destroy())
}
