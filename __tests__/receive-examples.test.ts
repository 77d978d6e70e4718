import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { untilListening } from './helpers/callback-client.ts'
import { startApi } from './helpers/fake-github.ts'
import { answer, closedPort } from './helpers/fake-receiver.ts'
import type { Json } from './helpers/fixtures.ts'
import { startHarness } from './helpers/harness.ts'
import { exchange, requestBytes } from './helpers/raw-http.ts'
import {
  type RunOptions,
  type RunResult,
  runAction
} from './helpers/run-action.ts'
import {
  KEY,
  post,
  recordIn,
  type Sent,
  signed
} from './helpers/run-receive.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const RELAY_TOKEN = 'token-of-the-relay'

interface Step {
  uses?: string
  env?: Record<string, string>
  with?: Record<string, string>
}

const read = (path: string) =>
  readFileSync(join(ROOT, 'examples', path), 'utf8')

/** stepsOf answers all steps of a workflow. */
function stepsOf(path: string): Step[] {
  const { jobs }: { jobs: Record<string, { steps: Step[] }> } = parse(
    read(path)
  )
  return Object.values(jobs).flatMap(job => job.steps)
}

/** inputsOf answers the inputs of our steps, every secret being KEY. */
function inputsOf(path: string): Record<string, string>[] {
  return stepsOf(path)
    .filter(({ uses }) => uses === 'org/webhook-action@v1')
    .map(({ with: given = {} }) => ({
      ...given,
      secrets: (given.secrets ?? '').replaceAll(/\$\{\{.*?\}\}/g, KEY)
    }))
}

/** act runs the one step of a workflow with the example's config. */
function act(path: string, options: RunOptions = {}): Promise<RunResult> {
  const [inputs, ...others] = inputsOf(path)
  assert.ok(inputs && others.length === 0)
  const config = read(path.replace(/workflow.*/, 'webhooks.yml'))
  return runAction({
    ...options,
    inputs: { ...inputs, config, ...options.inputs }
  })
}

/** usedIn answers what the steps of a workflow take from the variables. */
function usedIn(path: string, variables = ''): string[] {
  return stepsOf(path).flatMap(({ env = {} }) =>
    Object.values(env).map(text => {
      const [, name = ''] =
        /fromJSON\(steps\.inbound\.outputs\.variables\)\.(.+) \}\}/.exec(
          text
        ) ?? []
      return name
        .split('.')
        .reduce((value, key) => Object(value)[key], JSON.parse(variables))
    })
  )
}

/** startRelay answers the URL of the relay, which asks `api`. */
async function startRelay(api: string): Promise<string> {
  const port = await closedPort()
  const relay = spawn(
    process.execPath,
    [join(ROOT, 'examples/receive-dispatch/relay.mjs')],
    {
      env: {
        RELAY_TOKEN,
        GITHUB_TOKEN: 'ghs_test',
        REPOSITORY: 'acme/lmp',
        GITHUB_API_URL: api,
        PORT: String(port)
      },
      stdio: ['ignore', 'pipe', 'inherit']
    }
  )
  after(() => relay.kill())
  await once(relay.stdout, 'data')
  return `http://127.0.0.1:${port}`
}

/** SECRET_HEADERS must not come to where the run's readers see them. */
const SECRET_HEADERS = {
  authorization: 'Bearer t0ken',
  cookie: 'session=1',
  'x-gitlab-token': 't0ken',
  'x-api-key': 't0ken',
  'proxy-authorization': 't0ken',
  forwarded: 'for=10.0.0.1',
  'x-forwarded-for': '10.0.0.1',
  'x-real-ip': '10.0.0.1',
  via: '1.1 proxy',
  // Bitbucket's name of the event is no key.
  'x-event-key': 'repo:push'
}

const opened = {
  action: 'opened',
  pull_request: { number: 7, head: { ref: 'topic', sha: 'c0ffee' } }
}

test('examples/receive-dispatch: from the sender to the deployment, and again', async () => {
  const api = await startApi()
  after(() => api.close())
  const relay = await startRelay(api.url)
  const send = async (path: string, sent: Sent) => {
    const { status } = await fetch(`${relay}/webhooks/v1/t/${path}`, {
      method: 'POST',
      ...sent
    })
    return status
  }
  const sent = signed('pull_request', opened)
  Object.assign(sent.headers ?? {}, SECRET_HEADERS)
  assert.equal(await send('token-of-somebody/git/push', sent), 404)
  for (const body of ['x'.repeat(64 * 1024), '"'.repeat(33 * 1024)])
    assert.equal(await send(`${RELAY_TOKEN}/git/push`, { body }), 413)
  const path = `/webhooks/v1/t/${RELAY_TOKEN}/git/push`
  const chunk = `8000\r\n${'x'.repeat(0x8000)}\r\n`
  const flood = await exchange(
    Number(new URL(relay).port),
    requestBytes('POST', path, { 'transfer-encoding': 'chunked' }),
    chunk.repeat(3)
  )
  assert.equal(flood?.status, 413)
  assert.equal((await fetch(`${relay}/webhooks/v1/git/push`)).status, 404)
  assert.equal(
    (await fetch(`${relay}/webhooks/v1/t/${RELAY_TOKEN}/git/push`)).status,
    405
  )
  assert.equal(await send(`${RELAY_TOKEN}/git/push?project=7`, sent), 202)
  const [dispatch, ...others] = api.state.dispatches.splice(0)
  assert.deepEqual(others, [])
  const { headers } = Object(dispatch?.client_payload).webhook
  const passed = Object.keys(headers)
  assert.deepEqual(
    passed.filter(name => Object.hasOwn(SECRET_HEADERS, name)),
    ['x-event-key']
  )
  for (const name of ['host', 'connection', 'content-length'])
    assert.ok(!passed.includes(name), name)
  assert.ok(passed.includes('x-hub-signature-256'))
  const chunks = ['x', '"'.repeat(1024), 'y'.repeat(60 * 1024)]
  const chunked = await fetch(`${relay}/webhooks/v1/t/${RELAY_TOKEN}/a`, {
    method: 'POST',
    body: ReadableStream.from(chunks.map(text => Buffer.from(text))),
    duplex: 'half'
  })
  assert.equal(chunked.status, 202)
  const [second] = api.state.dispatches
  const { body } = Object(second?.client_payload).webhook
  assert.equal(body, chunks.join(''))

  const workflow = parse(read('receive-dispatch/workflow.yml'))
  assert.deepEqual(workflow.on.repository_dispatch.types, [
    dispatch?.event_type
  ])

  const inbound = 'receive-dispatch/workflow.yml'
  const ran = await act(inbound, {
    event: { client_payload: dispatch?.client_payload },
    env: { GITHUB_EVENT_NAME: 'repository_dispatch' }
  })
  assert.equal(ran.code, 0, ran.stdout)
  assert.equal(ran.outputs.result, 'success')
  assert.deepEqual(usedIn(inbound, ran.outputs.variables), ['topic', 'c0ffee'])
  assert.equal(Object(recordIn(ran).json.received).query.project, '7')

  const again = await act('receive-dispatch/workflow-again.yml', {
    inputs: { record: recordIn(ran).path },
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch' }
  })
  assert.equal(again.code, 0, again.stdout)
  assert.deepEqual(
    usedIn('receive-dispatch/workflow-again.yml', again.outputs.variables),
    ['topic', 'c0ffee']
  )
})

test('examples/receive-dispatch: a relay that cannot dispatch says so', async () => {
  const relay = await startRelay('http://127.0.0.1:1')
  const { status } = await fetch(
    `${relay}/webhooks/v1/t/${RELAY_TOKEN}/git/push`,
    { method: 'POST', body: '{}' }
  )
  assert.equal(status, 502)
})

test('examples/receive-dispatch: other pull requests run nothing', async () => {
  const closed = signed('pull_request', { ...opened, action: 'closed' })
  const ran = await act('receive-dispatch/workflow.yml', {
    event: { client_payload: { webhook: closed } },
    env: { GITHUB_EVENT_NAME: 'repository_dispatch' }
  })
  assert.equal(ran.code, 0, ran.stdout)
  assert.equal(ran.outputs.result, 'not_run')
})

/** scanned answers what Harbor sends when it has scanned an image. */
function scanned(type: string, name: string): Json {
  return {
    type,
    occur_at: 1_586_922_308,
    operator: 'auto',
    event_data: {
      resources: [
        {
          digest:
            'sha256:8a9e9863dbb6e10edb5adfe917c00da84e1700fa76e7ed02476aa6e6fb8ee0d8',
          tag: 'latest',
          resource_url: `harbor.acme.example/${name}:latest`,
          scan_overview: {}
        }
      ],
      repository: {
        name: 'api',
        namespace: 'acme',
        repo_full_name: name,
        repo_type: 'private'
      }
    }
  }
}

test('examples/receive-listener: the scan that Harbor tells is deployed', async () => {
  const path = 'receive-listener/workflow.yml'
  const [scan, deploy] = inputsOf(path)
  const config = read('receive-listener/webhooks.yml')
  const port = await closedPort()
  const waiting = runAction({
    inputs: {
      ...scan,
      config,
      listen: `127.0.0.1:${port}`,
      'public-url': '',
      timeout: '10s'
    }
  })
  await Promise.race([untilListening(port), waiting])
  const url = `http://127.0.0.1:${port}/webhooks/v1/images/scanned`
  const codes: number[] = []
  const send = async (body: Json, authorization = KEY) => {
    const headers = { authorization, 'content-type': 'application/json' }
    const sent = { headers, body: JSON.stringify(body) }
    codes.push((await post(url, sent)).status)
  }
  await send(scanned('SCANNING_COMPLETED', 'acme/api'), 'somebody')
  await send(scanned('PUSH_ARTIFACT', 'acme/api'))
  await send(scanned('SCANNING_COMPLETED', 'acme/web'))
  await send(scanned('SCANNING_COMPLETED', 'acme/api'))
  assert.deepEqual(codes, [401, 202, 202, 202])
  const received = await waiting
  assert.equal(received.code, 0, received.stdout)

  const callback = answer(200, { body: { state: 'success' } })
  const harness = await startHarness({}, { handler: callback })
  const ran = await harness.run({
    inputs: {
      ...deploy,
      variables: received.outputs.variables ?? '',
      config: config.replace(/https:\/\/[^/]+\/staging/, harness.receiver.url)
    }
  })
  assert.equal(ran.code, 0, ran.stdout)
  const [request] = harness.receiver.requests
  assert.match(String(request?.headers['x-image-digest']), /^sha256:8a9e98/)
  assert.deepEqual(JSON.parse(String(request?.body)), {
    image: 'harbor.acme.example/acme/api:latest',
    commit: 'ac73aa11076f8ce7f9e27615d89734837ef4265a'
  })
})

test('every example that receives is tested', () => {
  const receiving = globSync('*/webhooks*.yml', { cwd: join(ROOT, 'examples') })
    .filter(path => /^receive:/m.test(read(path)))
    .sort()
  assert.deepEqual(receiving, [
    'receive-dispatch/webhooks.yml',
    'receive-listener/webhooks.yml'
  ])
})
