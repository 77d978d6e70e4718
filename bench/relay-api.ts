// GitHub's API as the relay asks it, in a process of its own; prints its port.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { respond } from './relay-stub.ts'

const server = createServer((request, response) => {
  request.resume()
  response.setHeader('content-type', 'application/json')
  response.end(respond(request.url ?? ''))
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(port)
})
process.stdin.resume().on('end', () => process.exit())
