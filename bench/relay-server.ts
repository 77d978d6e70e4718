import { serve } from '@hono/node-server'
import { createLog } from '../relay/node/log.ts'
import { bare } from './relay-bare.ts'
import { stubbedRelay } from './relay-stub.ts'

const { HOST = '127.0.0.1', PORT = '0', RELAY_KEYS } = process.env
const app =
  RELAY_KEYS === undefined ? bare : stubbedRelay(process.env, createLog())
serve(
  { fetch: request => app.fetch(request), hostname: HOST, port: Number(PORT) },
  ({ port }) => console.log(`listening on ${HOST}:${port}`)
)
