import { once } from 'node:events'
import { createServer, request as httpRequest } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** ProxyServer is an HTTP proxy on loopback that remembers what it was asked. */
export interface ProxyServer {
  url: string
  /** asked are the `host:port` of every CONNECT so far. */
  asked: string[]
  /** forwarded are the URLs of the requests that were handed over whole. */
  forwarded: string[]
  /** credentials are the proxy-authorization headers that came along. */
  credentials: (string | undefined)[]
  close(): Promise<void>
}

/**
 * startProxy answers a proxy that leads every CONNECT to `port` of 127.0.0.1,
 * whatever the name, or to the port for that name; a `status` refuses instead.
 */
export async function startProxy(
  port: number | ((asked: string) => number),
  status = 200
): Promise<ProxyServer> {
  const asked: string[] = []
  const credentials: (string | undefined)[] = []
  const sockets = new Set<Socket>()
  const server = createServer((_request, response) => {
    response.writeHead(405).end()
  })
  server.on('connection', socket => sockets.add(socket))
  server.on('connect', (request, socket: Socket) => {
    asked.push(request.url ?? '')
    credentials.push(request.headers['proxy-authorization'])
    socket.on('error', () => undefined)
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\n\r\n`)
      return
    }
    const to = typeof port === 'number' ? port : port(request.url ?? '')
    const inner = connect(to, '127.0.0.1', () => {
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
    url: `http://127.0.0.1:${address.port}`,
    asked,
    credentials,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    }
  }
}
