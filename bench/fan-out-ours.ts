// Delivers one body many times to the URL given, as notify does: each delivery
// with its own id, timestamp and signature.
import { createClock } from '../src/clock.ts'
import {
  type Delivery,
  type DeliveryOptions,
  deliver,
  toDelivery
} from '../src/delivery/deliver.ts'
import { deliveryId, type PreparedRequest } from '../src/delivery/request.ts'
import { readAllowlist } from '../src/http/allowlist.ts'
import { createHttpClient } from '../src/http/client.ts'
import { mapConcurrent } from '../src/modes/shared/send.ts'
import { AT_ONCE, BODY, COUNT, report } from './workload.ts'

const url = new URL(process.argv[2] ?? '')
const allowlist = readAllowlist({
  allowedSchemes: ['http'],
  allowedMethods: ['POST'],
  allowedHosts: ['127.0.0.1']
})
const options: DeliveryOptions = {
  allowlist,
  successCodes: [{ from: 200, to: 299 }],
  timeoutMs: 10_000,
  retryDelaysSeconds: [],
  retryOnlyIfUndelivered: false,
  keepAlive: true,
  quoteResponse: true,
  signal: new AbortController().signal
}
const http = createHttpClient({ ca: null })
const io = {
  request: http.request,
  addresses: http.addresses,
  clock: createClock(),
  random: Math.random,
  redact: (text: string) => text
}

void deliverAll()

async function deliverAll(): Promise<void> {
  const from = performance.now()
  const prepared = Array.from({ length: COUNT }, (_, index) =>
    prepare(`w${index}`)
  )
  const send = async (one: PreparedRequest) => ({
    one,
    outcome: await deliver(io, one, options)
  })
  const deliveries: Delivery[] = []
  for await (const { one, outcome } of mapConcurrent(prepared, AT_ONCE, send))
    deliveries.push(toDelivery(one, outcome))
  report(performance.now() - from)
  http.close()
  const failed = deliveries.find(({ status }) => status !== 'success')
  if (failed) throw new Error(`${failed.reason}`)
}

function prepare(webhook: string): PreparedRequest {
  const id = deliveryId({
    repository: 'acme/lmp',
    runId: 1,
    attempt: 1,
    chain: null,
    webhook,
    kind: 'completed',
    status: 'PASSED'
  })
  return {
    id,
    webhook,
    event: 'build_completed',
    method: 'POST',
    url,
    shown: url.href,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'webhook-action',
      'webhook-id': id,
      'webhook-event': 'build_completed'
    },
    body: BODY,
    stored: null,
    signatures: ['jobserv'],
    keys: ['UseSomethingGoodHere']
  }
}
