// A receiver that deploys and calls back. Node 20 or later, no packages.
//
//   WEBHOOK_SECRET   the webhook's secret_name, to check what arrives
//   CALLBACK_SECRET  callback.secret_name, to sign what goes back; may be unset
//   DEPLOY           the command; it gets the commit as $1
//   PORT             where to listen, default 8090
//
// What it has received is kept in memory only, and lost at a restart.
import { execFile } from 'node:child_process'
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const {
  WEBHOOK_SECRET = '',
  CALLBACK_SECRET = '',
  DEPLOY = '',
  PORT = '8090'
} = process.env
if (!WEBHOOK_SECRET || !DEPLOY) {
  console.error('Set WEBHOOK_SECRET and DEPLOY.')
  process.exit(1)
}

const MAX_BYTES = 1024 * 1024

const sign = (body, secret) =>
  `sha256:${createHmac('sha256', secret).update(body).digest('hex')}`

function isSigned(body, given = '') {
  const expected = Buffer.from(sign(body, WEBHOOK_SECRET))
  const actual = Buffer.from(given)
  return expected.length === actual.length && timingSafeEqual(expected, actual)
}

const deploy = commit =>
  new Promise(resolve =>
    execFile(DEPLOY, [commit], { timeout: 9 * 60_000 }, (error, out) =>
      resolve({
        state: error ? 'failure' : 'success',
        description: (out.trim().split('\n').at(-1) ?? '').slice(0, 200)
      })
    )
  )

async function callBack(url, callback) {
  const body = JSON.stringify(callback)
  const headers = { 'content-type': 'application/json' }
  if (CALLBACK_SECRET) headers['x-jobserv-sig'] = sign(body, CALLBACK_SECRET)
  for (const pause of [0, 1000, 5000]) {
    await new Promise(resolve => setTimeout(resolve, pause))
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(10_000)
    }).catch(error => console.error(`callback: ${error}`))
    if (answer) console.log(`callback: ${answer.status} ${await answer.text()}`)
    if (answer && answer.status < 500) return
  }
}

const seen = new Set()

async function receive(request, response) {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BYTES) return request.destroy()
    chunks.push(chunk)
  }
  const body = Buffer.concat(chunks)
  if (!isSigned(body, request.headers['x-jobserv-sig']))
    return response.writeHead(401).end()
  // A retry has the same body: it is answered, and not deployed again. The
  // header webhook-id is not signed, so the id does not show a replay.
  const digest = createHash('sha256').update(body).digest('hex')
  response.writeHead(202).end()
  if (seen.has(digest)) return
  seen.add(digest)
  const { callback_url, github } = JSON.parse(body)
  const result = await deploy(github.sha)
  await callBack(callback_url, { ...result, context: 'deployment' })
}

const server = createServer((request, response) => {
  receive(request, response).catch(error => {
    console.error(error)
    request.destroy()
  })
})
server.listen(Number(PORT), () =>
  console.log(`listening on ${server.address().port}`)
)
