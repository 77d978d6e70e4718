import type { Budget } from './budget.ts'
import type { Answer, Head, Request, Response } from './listener.ts'

const LINGER_MS = 1_000
const LINGER_BYTES = 1_048_576

/** UNREADABLE is the status for a code of Node's HTTP parser. */
const UNREADABLE: ReadonlyMap<string | undefined, string> = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout']
])

/** readHead answers what came before a request's body. */
export function readHead(request: Request): Head {
  const target = request.url ?? '/'
  const [path = '', ...query] = target
    .replace(/^https?:\/\/[^/?]*/i, '')
    .split('?')
  return {
    method: request.method ?? '',
    path,
    query: new URLSearchParams(query.join('?')),
    headers: headersOf(request)
  }
}

/** headersOf asks no headersDistinct, which throws at `constructor` in Node 24.11. */
function headersOf({ rawHeaders }: Request): Record<string, string> {
  const all = new Map<string, string>()
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] ?? '').toLowerCase()
    const value = rawHeaders[at + 1] ?? ''
    const before = all.get(name)
    all.set(name, before === undefined ? value : `${before}, ${value}`)
  }
  return Object.fromEntries(all)
}

/**
 * readBody hands over the body once: null where it is longer than `maxBytes`,
 * `late` where it is not complete after `bodyMs`. A body that must make room
 * for others ends its connection.
 */
export function readBody(
  request: Request,
  limits: { maxBytes: number; bodyMs: number; budget: Budget },
  done: (body: Buffer | null | 'late') => void
): void {
  const chunks: Buffer[] = []
  let size = 0
  const share = limits.budget.share(() => {
    leave()
    request.destroy()
  })
  const leave = () => {
    clearTimeout(timer)
    request.off('data', add).off('end', end)
    share.release()
    chunks.length = 0
  }
  const finish = (body: Buffer | null | 'late') => {
    leave()
    done(body)
  }
  const add = (chunk: Buffer) => {
    size += chunk.length
    if (size > limits.maxBytes) return finish(null)
    chunks.push(chunk)
    share.take(chunk.length)
  }
  const end = () => finish(Buffer.concat(chunks, size))
  const timer = setTimeout(() => finish('late'), limits.bodyMs)
  request.on('data', add).on('end', end)
  request.once('close', leave)
}

/**
 * send ends the exchange once the sender has stopped sending, or soon: an
 * answer on a connection that is closed with bytes unread would be lost.
 */
export function send(
  request: Request,
  response: Response,
  { status, headers, body }: Answer
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
  let left = LINGER_BYTES
  const end = () => {
    clearTimeout(timer)
    response.end()
  }
  const timer = setTimeout(end, LINGER_MS)
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) end()
  })
  request.once('end', end)
  request.once('close', end)
}

interface Sink {
  writable: boolean
  destroy(): unknown
  end(text: string, done: () => void): unknown
}

/** refuseBytes ends a connection on which no request can be read. */
export function refuseBytes(code: string | undefined, socket: Sink): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const status = UNREADABLE.get(code) ?? '400 Bad Request'
  const rest = 'connection: close\r\ncontent-length: 0\r\n\r\n'
  socket.end(`HTTP/1.1 ${status}\r\n${rest}`, () => socket.destroy())
}
