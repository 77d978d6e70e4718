import {
  createServer,
  type IncomingHttpHeaders,
  type Server,
  STATUS_CODES
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { createRelay } from '../../src/relay/app.ts'
import {
  LONG_HEADERS,
  NOT_FOUND,
  type Reply,
  refusal,
  toResponse
} from '../../src/relay/response.ts'

/** Starts a server in front of a relay; `started` gets its port. */
export function listen(
  relay: ReturnType<typeof createRelay>,
  { hostname, port }: { hostname: string; port: number },
  started: (address: AddressInfo) => void
): Server {
  const server = createServer(
    {
      joinDuplicateHeaders: true,
      maxHeaderSize: 32 * 1024,
      headersTimeout: 10_000,
      // Longer than the 60 s that proxies keep a connection: a webhook sent on
      // a connection that is being closed is lost.
      keepAliveTimeout: 75_000,
      requestTimeout: 30_000
    },
    getRequestListener(
      // Reading Node's own headers takes a tenth of the time of the web's.
      async (request, { incoming, outgoing }) => {
        const headers = headerTexts(incoming.headers)
        const response = await relay.fetch(request, { headers })
        // Once the server is closed, its connections take no further webhook.
        if (!server.listening && 'shouldKeepAlive' in outgoing)
          outgoing.shouldKeepAlive = false
        return response
      },
      // A path or host that is not that of a URL.
      { hostname, errorHandler: () => toResponse(NOT_FOUND) }
    )
  )
  // Node refuses any but 100-continue.
  server.on('checkExpectation', (incoming, outgoing) =>
    server.emit('request', incoming, outgoing)
  )
  server.on('clientError', answerFault)
  server.listen(port, hostname, () => {
    const address = server.address()
    if (typeof address === 'object' && address !== null) started(address)
  })
  return server
}

/** Responds to what Node cannot read as a request, and closes its connection. */
function answerFault(error: NodeJS.ErrnoException, socket: Duplex): void {
  const { status, body } = faultOf(error.code)
  const text = JSON.stringify(body)
  if (socket.writable)
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`
    )
  socket.destroy()
}

function faultOf(code: string | undefined): Reply {
  switch (code) {
    case 'HPE_INVALID_URL':
      return NOT_FOUND
    case 'HPE_HEADER_OVERFLOW':
      return LONG_HEADERS
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return refusal(408, 'timeout', 'The request took longer than 30 s.')
    default:
      return refusal(400, 'bad_request', 'This is not a valid HTTP request.')
  }
}

/** Returns headers without Set-Cookie, the only one that Node has as a list. */
function headerTexts(headers: IncomingHttpHeaders): Record<string, string> {
  if (areTexts(headers)) return headers
  const { 'set-cookie': _, ...texts } = headers
  return headerTexts(texts)
}

function areTexts(
  headers: IncomingHttpHeaders
): headers is Record<string, string> {
  return headers['set-cookie'] === undefined
}
