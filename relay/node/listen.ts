import type { IncomingHttpHeaders } from 'node:http'
import { type ServerType, serve } from '@hono/node-server'
import type { createRelay } from '../../src/relay/app.ts'

/** Starts a server in front of a relay; `started` gets its port. */
export function listen(
  relay: ReturnType<typeof createRelay>,
  address: { hostname: string; port: number },
  started: (address: { port: number }) => void
): ServerType {
  const server = serve(
    {
      ...address,
      // Reading Node's own headers takes a tenth of the time of the web's.
      async fetch(request, { incoming, outgoing }) {
        const headers = headerTexts(incoming.headers)
        const response = await relay.fetch(request, { headers })
        // Once the server is closed, its connections take no further webhook.
        if (!server.listening && 'shouldKeepAlive' in outgoing)
          outgoing.shouldKeepAlive = false
        return response
      },
      serverOptions: {
        joinDuplicateHeaders: true,
        maxHeaderSize: 32 * 1024,
        headersTimeout: 10_000,
        // Longer than the 60 s that proxies keep a connection: a webhook sent on
        // a connection that is being closed is lost.
        keepAliveTimeout: 75_000,
        requestTimeout: 30_000
      }
    },
    started
  )
  return server
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
