import {
  createServer,
  type IncomingMessage,
  type ServerResponse
} from 'node:http'
import type { Socket } from 'node:net'
import { createBudget } from './budget.ts'
import { closeSoon } from './closing.ts'
import { readBody, readHead, refuseBytes, send } from './exchange.ts'

/** Request and Response are the two ends of one exchange. */
export type Request = IncomingMessage
export type Response = ServerResponse

/** Head is an inbound request without its body. */
export interface Head {
  method: string
  /** path is the part before `?`, as it was sent. */
  path: string
  query: URLSearchParams
  /** headers have lower-case names; a repeated one is joined with `, `. */
  headers: Readonly<Record<string, string>>
}

/** Inbound is a whole inbound request. */
export interface Inbound extends Head {
  /** body is null where it is longer than `maxBytes`. */
  body: Buffer | null
}

/** Answer is what the sender is told; `body` goes out as JSON. */
export interface Answer {
  status: number
  headers?: Readonly<Record<string, string>>
  body: unknown
}

/** ListenerOptions is where to listen, and the rules: they are not made here. */
export interface ListenerOptions {
  host: string
  /** port 0 picks a free one. */
  port: number
  maxBytes: number
  /** admit answers a request whose body need not be read, else null. */
  admit: (head: Head) => Answer | null
  answer: (request: Inbound) => Answer | Promise<Answer>
  /** report takes what `admit` or `answer` threw; the sender gets a 500. */
  report: (error: unknown) => void
  limits?: Partial<typeof LIMITS>
}

/** Listener is an open port. */
export interface Listener {
  port: number
  /**
   * close takes nothing more. Who is connected has a moment: answers under way
   * leave, and requests that are there or come still are told 503.
   */
  close(): Promise<void>
}

const LIMITS = {
  headersMs: 5_000,
  bodyMs: 10_000,
  bodyBytes: 16 * 1024 * 1024,
  connections: 1024,
  patienceMs: 2_000
}
const MAX_CONNECTIONS = 16_384
const BACKLOG = 4096
const MAX_HEADER_BYTES = 16_384

/**
 * openListener answers a listener, one request per connection. Slow senders
 * are cut off, and beyond the caps the oldest connections and the oldest
 * unfinished bodies make room, so that neither a flood nor idle senders keep
 * others out or take the memory. Rejects where the address
 * cannot be listened on.
 */
export async function openListener(
  options: ListenerOptions
): Promise<Listener> {
  const limits = { ...LIMITS, ...options.limits }
  const sockets = new Map<Socket, number>()
  const budget = createBudget(Math.max(limits.bodyBytes, options.maxBytes))
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.headersMs + limits.bodyMs,
    connectionsCheckingInterval: Math.ceil(limits.headersMs / 10),
    maxHeaderSize: MAX_HEADER_BYTES
  })
  server.maxRequestsPerSocket = 1
  server.maxConnections = MAX_CONNECTIONS
  server.on('connection', (socket: Socket) => {
    makeRoom(sockets, limits)
    sockets.set(socket, performance.now())
    socket.once('close', () => sockets.delete(socket))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket) =>
    refuseBytes(error.code, socket)
  )
  let isClosing = false
  const serve = (request: Request, response: Response) => {
    const head = readHead(request)
    const early = attempt(options, () => options.admit(head))
    if (early !== null) return send(request, response, early)
    if (isClosing) return send(request, response, CLOSED)
    if (request.headers.expect !== undefined) response.writeContinue()
    readBody(request, { ...options, ...limits, budget }, body => {
      if (body === 'late') return send(request, response, LATE)
      if (isClosing) return send(request, response, CLOSED)
      const answer = attempt(options, () => options.answer({ ...head, body }))
      if (!(answer instanceof Promise)) return send(request, response, answer)
      answer.then(
        value => send(request, response, value),
        (error: unknown) => send(request, response, failed(options, error))
      )
    })
  }
  server.on('request', serve)
  server.on('checkContinue', serve)
  const port = await listen(server, options)
  server.on('error', options.report)
  return {
    port,
    close() {
      isClosing = true
      return closeSoon(server, sockets)
    }
  }
}

/** makeRoom ends the oldest connections, unless they are still new. */
function makeRoom(sockets: Map<Socket, number>, limits: typeof LIMITS): void {
  for (const [socket, opened] of sockets) {
    const isNew = performance.now() - opened < limits.patienceMs
    if (sockets.size < limits.connections || isNew) return
    sockets.delete(socket)
    socket.destroy()
  }
}

type Server = ReturnType<typeof createServer>

function listen(
  server: Server,
  { host, port }: ListenerOptions
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

const CLOSED: Answer = {
  status: 503,
  headers: { 'retry-after': '60' },
  body: {
    accepted: false,
    errors: [],
    message: 'This step is done; nobody listens here now.'
  }
}

const LATE: Answer = {
  status: 408,
  body: { accepted: false, errors: [], message: 'The body came too slowly.' }
}

function attempt<T>(options: ListenerOptions, work: () => T): T | Answer {
  try {
    return work()
  } catch (error) {
    return failed(options, error)
  }
}

function failed(options: ListenerOptions, error: unknown): Answer {
  options.report(error)
  const message = 'The listener failed; see its log.'
  return { status: 500, body: { accepted: false, errors: [], message } }
}
