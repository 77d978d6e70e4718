import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Behaviour, Exchange } from './receiver.ts'

const DRIP_MS = 50

export interface AnswerParts {
  headers?: Readonly<Record<string, string | string[]>>
  /** body is sent as it is; an object or array goes out as JSON. */
  body?: string | Buffer | object
}

/** answer gives `status`, with headers and body. */
export function answer(status: number, parts: AnswerParts = {}): Behaviour {
  return ({ response }) => {
    const { body = '' } = parts
    const raw = typeof body === 'string' || Buffer.isBuffer(body)
    response.writeHead(status, {
      ...(raw ? {} : { 'content-type': 'application/json; charset=utf-8' }),
      ...parts.headers
    })
    response.end(raw ? body : JSON.stringify(body))
  }
}

/** redirect gives a 307, or another `status`, that names `location`. */
export function redirect(location: string, status = 307): Behaviour {
  return answer(status, { headers: { location } })
}

/** after does `behaviour` once `ms` milliseconds have gone by. */
export function after(ms: number, behaviour: Behaviour): Behaviour {
  return async exchange => {
    await sleep(ms)
    await behaviour(exchange)
  }
}

/** when does `behaviour` once `released` has settled. */
export function when(
  released: Promise<unknown>,
  behaviour: Behaviour
): Behaviour {
  return async exchange => {
    await released
    await behaviour(exchange)
  }
}

/** silence reads the request and never answers. */
export const silence: Behaviour = () => undefined

/** resetBeforeHead answers a request with a TCP reset. */
export const resetBeforeHead: Behaviour = ({ socket }) => {
  socket.resetAndDestroy()
}

/** closeBeforeHead hangs up, without a reset and without an answer. */
export const closeBeforeHead: Behaviour = ({ socket }) => {
  socket.end()
}

/** resetMidBody sends a 200 and half a body, then a TCP reset. */
export const resetMidBody: Behaviour = async ({ socket }) => {
  socket.write(`${head(200, 'Content-Length: 100')}half a body`)
  await sleep(DRIP_MS)
  socket.resetAndDestroy()
}

/** closeMidBody sends a 200 and less body than its Content-Length says. */
export const closeMidBody: Behaviour = ({ socket }) => {
  socket.end(`${head(200, 'Content-Length: 100')}half a body`)
}

/** closeMidChunk ends a chunked 200 without the last chunk. */
export const closeMidChunk: Behaviour = ({ socket }) => {
  socket.end(`${head(200, 'Transfer-Encoding: chunked')}4\r\nhalf\r\n`)
}

/** stallBody sends a 200 and half a body, then nothing more. */
export const stallBody: Behaviour = ({ socket }) => {
  socket.write(`${head(200, 'Content-Length: 100')}half a body`)
}

/** dripHead sends the head of a 200 byte by byte and never ends it. */
export const dripHead: Behaviour = async ({ socket }) => {
  socket.write('HTTP/1.1 200 OK\r\nX-Slow: ')
  await forever(socket, () => socket.write('x'))
}

/** dripBody sends a 200, then its body byte by byte without an end. */
export const dripBody: Behaviour = async ({ socket }) => {
  socket.write(head(200, 'Transfer-Encoding: chunked'))
  await forever(socket, () => socket.write('1\r\nx\r\n'))
}

/** endlessContinue sends interim answers (1xx) without an end. */
export const endlessContinue: Behaviour = async ({ socket }) => {
  await forever(socket, () => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'))
}

/** endlessBody sends a `status` and then as much body as the peer takes. */
export function endlessBody(status = 200): Behaviour {
  const chunk = Buffer.concat([
    Buffer.from('10000\r\n'),
    Buffer.alloc(0x1_00_00, 'x'),
    Buffer.from('\r\n')
  ])
  return ({ socket }) => {
    const pump = () => {
      while (!socket.destroyed && socket.write(chunk));
    }
    socket.on('drain', pump)
    socket.write(head(status, 'Transfer-Encoding: chunked'))
    pump()
  }
}

/** gzipBomb sends 64 MiB of zeros, packed into some 64 KiB. */
export function gzipBomb(): Behaviour {
  const body = gzipSync(Buffer.alloc(64 * 1024 * 1024))
  return answer(200, { headers: { 'content-encoding': 'gzip' }, body })
}

/** garbage answers with something that is not HTTP. */
export const garbage: Behaviour = ({ socket }) => {
  socket.end('SSH-2.0-OpenSSH_9.6\r\n')
}

/** hugeHeader sends a 200 with one header of 40 KB. */
export const hugeHeader: Behaviour = ({ socket }) => {
  const header = `X-Huge: ${'x'.repeat(40_000)}`
  socket.end(`${head(200, header, 'Content-Length: 2')}ok`)
}

/** twoContentLengths sends a 200 that gives its length twice, differently. */
export const twoContentLengths: Behaviour = ({ socket }) => {
  socket.end(`${head(200, 'Content-Length: 2', 'Content-Length: 5')}ok`)
}

/** switchProtocols answers 101 to a request that asked for no upgrade. */
export const switchProtocols: Behaviour = ({ socket }) => {
  socket.write(
    'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'
  )
}

/** raw writes `text` to the socket as the whole answer and hangs up. */
export function raw(text: string): Behaviour {
  return ({ socket }) => {
    socket.end(text)
  }
}

function head(status: number, ...headers: string[]): string {
  return [`HTTP/1.1 ${status} Some`, ...headers, '', ''].join('\r\n')
}

async function forever(
  socket: Exchange['socket'],
  act: () => void
): Promise<void> {
  while (!socket.destroyed) {
    act()
    await sleep(DRIP_MS)
  }
}
