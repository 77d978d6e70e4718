import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** An HTTP response as it was received on the socket. */
export interface RawResponse {
  status: number
  headers: Record<string, string>
  text: string
}

/** Returns a socket that is connected to a port on loopback. */
export async function open(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  await once(socket, 'connect')
  socket.on('error', () => {})
  return socket
}

/** Returns the response on the socket, null when it has none. */
export async function readResponse(
  socket: Socket
): Promise<RawResponse | null> {
  const chunks: Buffer[] = []
  socket.on('data', chunk => chunks.push(Buffer.from(chunk)))
  await new Promise<void>(resolve => {
    if (socket.readableEnded || socket.destroyed) resolve()
    socket.once('end', resolve)
    socket.once('close', resolve)
  })
  socket.destroy()
  return parse(Buffer.concat(chunks).toString('utf8'))
}

/** Sends bytes on a new connection and returns the response. */
export async function exchange(
  port: number,
  ...parts: (string | Buffer)[]
): Promise<RawResponse | null> {
  const socket = await open(port)
  for (const part of parts) socket.write(part)
  return readResponse(socket)
}

/** Returns a request as it goes over the wire. */
export function requestBytes(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body: Buffer | string | null = null
): Buffer {
  const bytes = Buffer.from(body ?? '')
  const all = {
    host: 'listener.example',
    ...(body === null ? {} : { 'content-length': String(bytes.length) }),
    ...headers
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const head = [`${method} ${path} HTTP/1.1`, ...lines, '', ''].join('\r\n')
  return Buffer.concat([Buffer.from(head), bytes])
}

function parse(text: string): RawResponse | null {
  const end = text.indexOf('\r\n\r\n')
  if (end === -1) return null
  const [first = '', ...lines] = text.slice(0, end).split('\r\n')
  const headers = lines.map(line => {
    const [name = '', ...value] = line.split(':')
    return [name.toLowerCase(), value.join(':').trim()] as const
  })
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(headers),
    text: text.slice(end + 4)
  }
}
