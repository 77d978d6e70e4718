import { once } from 'node:events'
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse
} from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'

/** One request as it arrived, body complete. */
export interface Received {
  method: string
  /** The request target, path is the part before `?`. */
  url: string
  path: string
  query: URLSearchParams
  /** headers have lower-case names; a repeated one is joined with `, `. */
  headers: Readonly<Record<string, string>>
  rawHeaders: readonly string[]
  body: Buffer
  /** When the body was complete, in milliseconds since the epoch. */
  time: number
}

/** One request and the ways to respond, the raw socket too. */
export interface Exchange {
  request: Received
  response: ServerResponse
  socket: Socket
  /** Counts the requests to this path, from 1. */
  number: number
}

/** A status, or a response of which the status is 200 unless it is given. */
type Reply = number | ({ status?: number } & ResponseParts)

/** What a receiver does with one request: responds itself, or returns how. */
export type Handler = (exchange: Exchange) => Handled | Promise<Handled>

// biome-ignore lint/suspicious/noConfusingVoidType: most handlers return nothing
type Handled = void | Reply

/** What a receiver does; null closes the connection. */
export type HandlerOrReply = Handler | Reply | null

/** One response for all requests, or one each; the last one stays. */
export type Handlers = HandlerOrReply | readonly HandlerOrReply[]

export interface ReceiverOptions {
  /** Handles every request that `paths` does not name. Default: 200. */
  handler?: Handlers
  /** By path, with or without the query, or by method, path and query. */
  paths?: Readonly<Record<string, Handlers>>
  /** Makes it an https server; see certificates.ts. */
  tls?: {
    key: string
    cert: string
    minVersion?: 'TLSv1.2'
    maxVersion?: 'TLSv1.1'
  }
  host?: string
  port?: number
}

/** A server on loopback that remembers what it was sent. */
export interface Receiver {
  /** The origin, without a slash at the end. */
  url: string
  host: string
  port: number
  requests: Received[]
  /** Counts the sockets accepted so far. */
  connections(): number
  /** Ends when `count` requests have arrived. */
  received(count: number): Promise<Received[]>
  /** Destroys every socket and stops listening. */
  close(): Promise<void>
}

/** Returns a listening http(s) server on a free port. */
export async function startReceiver(
  options: ReceiverOptions = {}
): Promise<Receiver> {
  const requests: Received[] = []
  const counts = new Map<string, number>()
  const sockets = new Set<Socket>()
  const waiting = new Set<() => void>()
  let connections = 0

  const listener: RequestListener = (incoming, response) => {
    response.on('error', () => undefined)
    readRequest(incoming)
      .then(async request => {
        requests.push(request)
        const { method, url, path } = request
        const { paths = {}, handler } = options
        const key = [`${method} ${url}`, url, path].find(one => one in paths)
        const number = (counts.get(key ?? path) ?? 0) + 1
        counts.set(key ?? path, number)
        for (const check of waiting) check()
        const { socket } = incoming
        const act =
          key === undefined
            ? pickHandler(handler, requests.length)
            : pickHandler(paths[key], number)
        const exchange = { request, response, socket, number }
        const reply = await act(exchange)
        if (reply !== undefined) sendReply(exchange, reply)
      })
      .catch(() => incoming.socket.destroy())
  }
  const server = options.tls
    ? createHttpsServer(options.tls, listener)
    : createHttpServer(listener)
  server.requestTimeout = 0
  server.headersTimeout = 0
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('tlsClientError', () => undefined)
  const host = options.host ?? '127.0.0.1'
  server.listen(options.port ?? 0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: `${options.tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    host,
    port,
    requests,
    connections: () => connections,
    received: count =>
      new Promise(resolve => {
        const check = () => {
          if (requests.length < count) return
          waiting.delete(check)
          resolve(requests)
        }
        waiting.add(check)
        check()
      }),
    close: async () => {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    }
  }
}

/**
 * Returns a port of 127.0.0.1 on which nothing listens. It is below the ports
 * that systems choose, so that no other test gets it in the meantime.
 */
export async function closedPort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 12_000)
  const server = createHttpServer().listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return closedPort()
  }
  server.close()
  await once(server, 'close')
  return port
}

/** Returns the handler of the request with that number, counted from 1. */
export function pickHandler(
  handlers: Handlers | undefined,
  number: number
): Handler {
  const handler = isList(handlers)
    ? handlers[Math.min(number, handlers.length) - 1]
    : handlers
  if (handler === undefined) return () => 200
  if (handler === null) return closeBeforeHead
  return typeof handler === 'function' ? handler : () => handler
}

function isList(
  handlers: Handlers | undefined
): handlers is readonly HandlerOrReply[] {
  return Array.isArray(handlers)
}

async function readRequest(incoming: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const url = incoming.url ?? ''
  const [path = '', query = ''] = url.split('?', 2)
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? '')
  ])
  return {
    method: incoming.method ?? '',
    url,
    path,
    query: new URLSearchParams(query),
    headers: Object.fromEntries(headers),
    rawHeaders: incoming.rawHeaders,
    body: Buffer.concat(chunks),
    time: Date.now()
  }
}

const DRIP_MS = 50
const CHUNKED_HEAD = head(200, 'Transfer-Encoding: chunked')
const HALF_A_BODY = `${head(200, 'Content-Length: 100')}half a body`

interface ResponseParts {
  headers?: Readonly<Record<string, string | string[]>>
  /** Sent as it is; an object or array goes out as JSON. */
  body?: string | Buffer | object
}

/** Responds with `status`, headers and body. */
export function respond(status: number, parts: ResponseParts = {}): Handler {
  return exchange => sendReply(exchange, { status, ...parts })
}

function sendReply({ response }: Exchange, reply: Reply): void {
  const {
    status = 200,
    headers,
    body = ''
  } = typeof reply === 'number' ? { status: reply } : reply
  const raw = typeof body === 'string' || Buffer.isBuffer(body)
  response.writeHead(status, {
    ...(raw ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers
  })
  response.end(raw ? body : JSON.stringify(body))
}

/** Responds as Gitea to a route that it does not have. */
export const missingRoute = respond(404, {
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: '404 page not found\n'
})

/** Responds with a redirect to `location`; default: 307. */
export function redirect(location: string, status = 307): Handler {
  return respond(status, { headers: { location } })
}

/** Calls `handler` after `ms` milliseconds. */
export function after(ms: number, handler: Handler): Handler {
  return async exchange => {
    await sleep(ms)
    return handler(exchange)
  }
}

/** Calls `handler` once `released` has settled. */
export function when(released: Promise<unknown>, handler: Handler): Handler {
  return async exchange => {
    await released
    return handler(exchange)
  }
}

/** Reads the request and never responds. */
export const silence: Handler = () => undefined

/** Resets the connection instead of responding. */
export const resetBeforeHead: Handler = ({ socket }) => {
  socket.resetAndDestroy()
}

/** Closes the connection without a reset and without a response. */
export const closeBeforeHead = raw('')

/** Sends a 200 and half a body, then a TCP reset. */
export const resetMidBody: Handler = async ({ socket }) => {
  socket.write(HALF_A_BODY)
  await sleep(DRIP_MS)
  socket.resetAndDestroy()
}

/** Sends a 200 and less body than its Content-Length says. */
export const closeMidBody = raw(HALF_A_BODY)

/** Ends a chunked 200 without the last chunk. */
export const closeMidChunk = raw(`${CHUNKED_HEAD}4\r\nhalf\r\n`)

/** Sends a 200 and half a body, then nothing more. */
export const stallBody = drip(HALF_A_BODY)

/** Sends the head of a 200 byte by byte and never ends it. */
export const dripHead = drip('HTTP/1.1 200 OK\r\nX-Slow: ', 'x')

/** Sends a 200, then its body byte by byte without an end. */
export const dripBody = drip(CHUNKED_HEAD, '1\r\nx\r\n')

/** Sends interim responses (1xx) without an end. */
export const endlessContinue = drip('', 'HTTP/1.1 103 Early Hints\r\n\r\n')

/** Sends a `status` and then as much body as the peer takes. */
export function endlessBody(status = 200): Handler {
  const chunk = `10000\r\n${'x'.repeat(0x1_00_00)}\r\n`
  return ({ socket }) => {
    const pump = () => {
      while (!socket.destroyed && socket.write(chunk));
    }
    socket.on('drain', pump)
    socket.write(head(status, 'Transfer-Encoding: chunked'))
    pump()
  }
}

/** Sends 64 MiB of zeros, packed into some 64 KiB. */
export function gzipBomb(): Handler {
  const body = gzipSync(Buffer.alloc(64 * 1024 * 1024))
  return respond(200, { headers: { 'content-encoding': 'gzip' }, body })
}

/** Responds with something that is not HTTP. */
export const garbage = raw('SSH-2.0-OpenSSH_9.6\r\n')

/** Sends a 200 with one header of 40 KB. */
export const hugeHeader = raw(
  `${head(200, `X-Huge: ${'x'.repeat(40_000)}`, 'Content-Length: 2')}ok`
)

/** Sends a 200 that gives its length twice, differently. */
export const twoContentLengths = raw(
  `${head(200, 'Content-Length: 2', 'Content-Length: 5')}ok`
)

/** Responds with 101 to a request that asked for no upgrade. */
export const switchProtocols = drip(
  'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'
)

/** Writes `text` to the socket as the whole response and closes the connection. */
export function raw(text: string): Handler {
  return ({ socket }) => {
    socket.end(text)
  }
}

/** Writes `start`, then `part` again and again, and never closes. */
function drip(start: string, part = ''): Handler {
  return async ({ socket }) => {
    socket.write(start)
    while (part !== '' && !socket.destroyed) {
      socket.write(part)
      await sleep(DRIP_MS)
    }
  }
}

function head(status: number, ...headers: string[]): string {
  return [`HTTP/1.1 ${status} Some`, ...headers, '', ''].join('\r\n')
}
