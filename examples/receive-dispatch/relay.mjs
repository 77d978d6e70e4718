// A relay: POST /webhooks/v1/t/<RELAY_TOKEN>/<uri> becomes a repository_dispatch.
// It judges nothing but its own token, so that not everybody can start runs;
// the workflow verifies what it passes on. Node 20 or later, no packages.
//
//   RELAY_TOKEN   stands in the URL that senders are given
//   GITHUB_TOKEN  with contents: write on REPOSITORY, and nothing else
//   REPOSITORY    owner/name
//   PORT          where to listen, default 8090
import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer } from 'node:http'

const { RELAY_TOKEN, GITHUB_TOKEN, REPOSITORY, PORT = '8090' } = process.env
const { GITHUB_API_URL = 'https://api.github.com' } = process.env
if (!RELAY_TOKEN || !GITHUB_TOKEN || !REPOSITORY)
  throw new Error('Set RELAY_TOKEN, GITHUB_TOKEN and REPOSITORY')

// GitHub takes less than 64 KiB in all: body, headers and what JSON adds.
const MAX_BYTES = 64 * 1024
// Who can read the run can read the headers: none with a secret is passed on,
// nor what proxies add. Add those of your senders that hold one.
const SECRET = /authorization|cookie|token|secret|password|api-?key/
const PROXY = /^(x-forwarded-.*|x-real-ip|forwarded|via|host|connection)$/
const LENGTH = /^(content-length|transfer-encoding)$/
const digest = text => createHash('sha256').update(text).digest()

async function relay(request) {
  const { pathname, search } = new URL(request.url, 'http://relay')
  const [, token = '', uri = ''] =
    /^\/webhooks\/v1\/t\/([^/]+)\/(.*)$/.exec(pathname) ?? []
  if (!timingSafeEqual(digest(token), digest(RELAY_TOKEN))) return 404
  if (request.method !== 'POST') return 405
  const chunks = []
  let size = 0
  // The sender is still there for its answer when it is left in the middle.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > MAX_BYTES) return 413
    chunks.push(chunk)
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).filter(
      ([name]) => ![SECRET, PROXY, LENGTH].some(no => no.test(name))
    )
  )
  const body = Buffer.concat(chunks).toString()
  const dispatch = JSON.stringify({
    event_type: 'webhook',
    client_payload: { webhook: { uri, headers, query: search, body } }
  })
  if (Buffer.byteLength(dispatch) >= MAX_BYTES) return 413
  const answer = await fetch(
    `${GITHUB_API_URL}/repos/${REPOSITORY}/dispatches`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${GITHUB_TOKEN}` },
      body: dispatch
    }
  )
  return answer.ok ? 202 : 502
}

createServer((request, response) => {
  const end = status =>
    response.writeHead(status, { connection: 'close' }).end()
  relay(request).then(end, () => end(502))
}).listen(Number(PORT), () => console.log('listening'))
