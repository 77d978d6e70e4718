import { serve } from '@hono/node-server'
import { listen } from '../relay/node/listen.ts'
import { createLog } from '../relay/node/log.ts'
import { bare } from './relay-bare.ts'
import { stubbedRelay } from './relay-stub.ts'

const { HOST = '127.0.0.1', PORT = '0', RELAY_KEYS } = process.env
const address = { hostname: HOST, port: Number(PORT) }
const started = ({ port }: { port: number }) =>
  console.log(`listening on ${HOST}:${port}`)

if (RELAY_KEYS === undefined)
  serve({ ...address, fetch: request => bare.fetch(request) }, started)
else listen(stubbedRelay(process.env, createLog()), address, started)
