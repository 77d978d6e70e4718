import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { pipeline } from 'node:stream'
import type { Certificate } from './certificates.ts'

/** An HTTP proxy on loopback that remembers what it was asked. */
export interface ProxyServer {
  url: string
  /** The `host:port` of every CONNECT so far. */
  asked: string[]
  /** The URLs of the requests that were handed over whole. */
  forwarded: string[]
  /** The proxy-authorization headers that came along. */
  credentials: (string | undefined)[]
  close(): Promise<void>
}

/**
 * Returns a proxy that leads every request to `port` of 127.0.0.1,
 * whatever the name; a `status` refuses instead. With `tls` it is an https one.
 */
export async function startProxy(
  port: number,
  status = 200,
  tls?: Certificate
): Promise<ProxyServer> {
  const asked: string[] = []
  const forwarded: string[] = []
  const credentials: (string | undefined)[] = []
  const sockets = new Set<Socket>()
  const server = tls ? createHttpsServer(tls) : createServer()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  server.on('tlsClientError', () => undefined)
  server.on('request', (request, response) => {
    const { url = '', method, headers } = request
    const { 'proxy-authorization': pair, ...rest } = headers
    forwarded.push(url)
    credentials.push(pair)
    if (status !== 200) {
      response.writeHead(status).end()
      return
    }
    const { pathname, search } = new URL(url)
    const path = pathname + search
    const to = { host: '127.0.0.1', port, path, method, headers: rest }
    const inner = httpRequest(to, reply => {
      response.writeHead(reply.statusCode ?? 502, reply.headers)
      pipeline(reply, response, () => undefined)
    })
    inner.on('error', () => response.destroy())
    inner.on('socket', socket => sockets.add(socket))
    request.pipe(inner)
  })
  server.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '')
    credentials.push(request.headers['proxy-authorization'])
    socket.on('error', () => undefined)
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
      return
    }
    const inner = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      socket.pipe(inner).pipe(socket)
    })
    inner.on('error', () => socket.destroy())
    inner.on('close', () => socket.destroy())
    sockets.add(inner)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return {
    url: `http${tls ? 's' : ''}://127.0.0.1:${address.port}`,
    asked,
    forwarded,
    credentials,
    close: async () => {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    }
  }
}
