import { once } from 'node:events'
import type {
  IncomingMessage,
  RequestListener,
  ServerResponse
} from 'node:http'
import { createServer as createHttpServer } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

/** Received is one request as it arrived, body complete. */
export interface Received {
  method: string
  /** url is the request target, path is the part before `?`. */
  url: string
  path: string
  query: URLSearchParams
  /** headers have lower-case names; a repeated one is joined with `, `. */
  headers: Readonly<Record<string, string>>
  rawHeaders: readonly string[]
  body: Buffer
  /** time is when the body was complete, in milliseconds since the epoch. */
  time: number
}

/** Exchange is one request and the ways to answer it, the raw socket too. */
export interface Exchange {
  request: Received
  response: ServerResponse
  socket: Socket
  /** number counts the requests to this path, from 1. */
  number: number
}

/** Behaviour is what a receiver does with one request. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>

/** Script is one behaviour for all requests, or one each; the last one stays. */
export type Script = Behaviour | readonly Behaviour[]

export interface ReceiverOptions {
  /** script answers every path that `paths` does not name. Default: 200. */
  script?: Script
  /** paths gives single paths (without query) their own script. */
  paths?: Readonly<Record<string, Script>>
  /** tls makes it an https server; see certificates.ts. */
  tls?: {
    key: string
    cert: string
    minVersion?: 'TLSv1.2'
    maxVersion?: 'TLSv1.1'
  }
  host?: string
  port?: number
}

/** Receiver is a server on loopback that remembers what it was sent. */
export interface Receiver {
  /** url is the origin, without a slash at the end. */
  url: string
  host: string
  port: number
  requests: Received[]
  /** connections counts the sockets accepted so far. */
  connections(): number
  /** received ends when `count` requests have arrived. */
  received(count: number): Promise<Received[]>
  /** close destroys every socket and stops listening. */
  close(): Promise<void>
}

/** startReceiver answers a listening http(s) server on a free port. */
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
        const number = (counts.get(request.path) ?? 0) + 1
        counts.set(request.path, number)
        for (const check of waiting) check()
        const own = options.paths?.[request.path]
        const behave = own
          ? pick(own, number)
          : pick(options.script, requests.length)
        await behave({ request, response, socket: incoming.socket, number })
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
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    }
  }
}

/** closedPort answers a port of 127.0.0.1 on which nothing listens. */
export async function closedPort(): Promise<number> {
  const receiver = await startReceiver()
  await receiver.close()
  return receiver.port
}

const accept: Behaviour = ({ response }) => {
  response.end()
}

function pick(script: Script | undefined, number: number): Behaviour {
  if (script === undefined) return accept
  if (typeof script === 'function') return script
  return script[Math.min(number, script.length) - 1] ?? accept
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
