// Signs one body and posts it to the URL given, many times (or as often as the
// second argument asks for), with node:http alone: the least that a signed
// delivery can cost.
import { createHmac } from 'node:crypto'
import http from 'node:http'
import { AT_ONCE, BODY, COUNT, report } from './workload.ts'

const url = process.argv[2] ?? ''
const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE })
let left = Number(process.argv[3] ?? COUNT)

const from = performance.now()
void Promise.all(Array.from({ length: AT_ONCE }, work)).then(() => {
  report(performance.now() - from)
  agent.destroy()
})

async function work(): Promise<void> {
  while (left > 0) {
    left -= 1
    await post()
  }
}

function post(): Promise<void> {
  const hmac = createHmac('sha256', 'UseSomethingGoodHere').update(BODY)
  const headers = {
    'content-type': 'application/json',
    'content-length': BODY.length,
    'x-jobserv-sig': `sha256:${hmac.digest('hex')}`
  }
  return new Promise((resolve, reject) => {
    http
      .request(url, { agent, method: 'POST', headers }, response => {
        response.resume().on('end', resolve)
      })
      .on('error', reject)
      .end(BODY)
  })
}
