// Sends a hundred rounds of fifty requests, seven at a time, to a server that
// responds 503 and closes each connection without notice. Exits with 1 when
// one of them fails: `node bench/connections.ts`.
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createHttpClient } from '../src/http/client.ts'
import { mapConcurrent } from '../src/modes/shared/send.ts'

const ROUNDS = 100
const WEBHOOKS = 50
const AT_ONCE = 7
const RESPONSE = 'HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n'

const server = createServer(socket => {
  socket.on('error', () => {})
  socket.once('data', () => {
    socket.write(RESPONSE)
    setImmediate(() => socket.destroy())
  })
}).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
if (typeof address !== 'object' || address === null)
  throw new Error('the server has no port')
const url = new URL(`http://127.0.0.1:${address.port}/`)
const http = createHttpClient({ ca: null })
const request = () =>
  http.request({
    url,
    method: 'POST',
    headers: {},
    body: Buffer.from('{}'),
    timeoutMs: 10_000,
    maxBytes: 1024,
    refuses: () => null,
    keepAlive: true,
    signal: new AbortController().signal
  })
const webhooks = Array.from({ length: WEBHOOKS }, (_, number) => number)
let failed = 0
for (let round = 0; round < ROUNDS; round++)
  for await (const result of mapConcurrent(webhooks, AT_ONCE, request))
    if (result.kind === 'failure') failed += 1
http.close()
server.close()
console.log(`${failed} of ${ROUNDS * WEBHOOKS} requests failed`)
if (failed > 0) process.exitCode = 1
