// A receiver and an API in one, in a process of its own: prints its port, accepts
// every POST, and responds to a GET with a recorded run or its jobs.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const recorded = (name: string) =>
  readFileSync(new URL(`../demo/recorded/${name}.json`, import.meta.url))
const run = recorded('run')
const jobs = recorded('jobs')

const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.setHeader('content-type', 'application/json')
    const read = request.url?.includes('/jobs') ? jobs : run
    response.end(request.method === 'POST' ? undefined : read)
  })
})
server.keepAliveTimeout = 60_000
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(port)
})
process.stdin.resume().on('end', () => process.exit())
