import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/**
 * Returns a server on loopback that accepts every request with
 * a 200 and keeps it.
 */
export async function startReceiver() {
  const requests = []
  const server = await listen(({ method, url, headers }, body) => {
    requests.push({ method, url, headers, body })
    return { type: 'text/plain', body: 'thank you' }
  })
  return { ...server, requests }
}

/**
 * Returns a server on loopback that has one recorded run, its jobs and
 * the file `config`, and responds as GitHub's REST API does.
 */
export async function startApi({ token, config }) {
  const run = readFileSync(new URL('recorded/run.json', import.meta.url))
  const jobs = readFileSync(new URL('recorded/jobs.json', import.meta.url))
  const { id, repository } = JSON.parse(run.toString())
  const base = `/repos/${repository.full_name}`
  const known = {
    [`${base}/actions/runs/${id}`]: run,
    [`${base}/actions/runs/${id}/attempts/1`]: run,
    [`${base}/actions/runs/${id}/jobs`]: jobs,
    [`${base}/actions/runs/${id}/attempts/1/jobs`]: jobs
  }
  return listen(({ url, headers }) => {
    const path = url.split('?', 1)[0]
    const [scheme, credentials] = headers.authorization?.split(' ') ?? []
    if (!/^(token|bearer)$/i.test(scheme) || credentials !== token) {
      return refuse(401, 'Bad credentials')
    }
    if (path === `${base}/contents/.github/webhooks.yml`) {
      if (headers.accept?.includes('raw'))
        return { type: 'text/plain', body: config }
      const content = Buffer.from(config).toString('base64')
      return json({ type: 'file', encoding: 'base64', content })
    }
    return known[path] ? json(known[path]) : refuse(404, 'Not Found')
  })
}

async function listen(reply) {
  const server = createServer(async (request, response) => {
    const chunks = []
    for await (const chunk of request) chunks.push(chunk)
    const { status = 200, type, body } = reply(request, Buffer.concat(chunks))
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.close()
      server.closeAllConnections()
    }
  }
}

function json(value, status = 200) {
  const body = Buffer.isBuffer(value) ? value : JSON.stringify(value)
  return { status, type: 'application/json; charset=utf-8', body }
}

function refuse(status, message) {
  return json({ message, status: String(status) }, status)
}
