import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { after } from 'node:test'
import {
  inputsOf,
  readExample,
  readWorkflow,
  type Scenario,
  stepsOf
} from '../helpers/examples.ts'
import { startApi } from '../helpers/fake-github.ts'
import { closedPort } from '../helpers/fake-receiver.ts'
import { ROOT } from '../helpers/fixtures.ts'
import { exchange, requestBytes } from '../helpers/raw-http.ts'
import {
  type RunOptions,
  type RunResult,
  readRecord,
  recordPath,
  runAction
} from '../helpers/run-action.ts'
import { type Sent, signed } from '../helpers/run-receive.ts'

const RELAY_TOKEN = 'token-of-the-relay'

/** Headers that the relay must not pass on to the run. */
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

export const scenarios: Scenario[] = [
  {
    title: 'passes a webhook from the relay to the deployment, twice',
    async run() {
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
      const { headers, query } = Object(dispatch?.client_payload).webhook
      assert.equal(new URLSearchParams(query).get('project'), '7')
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

      const workflow = readWorkflow('receive-dispatch/workflow.yml')
      assert.deepEqual(Object(workflow.on.repository_dispatch).types, [
        dispatch?.event_type
      ])

      const inbound = 'receive-dispatch/workflow.yml'
      const ran = await run(inbound, {
        event: { client_payload: dispatch?.client_payload },
        env: { GITHUB_EVENT_NAME: 'repository_dispatch' }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, 'success')
      assert.deepEqual(usedIn(inbound, ran.outputs.variables), [
        'topic',
        'c0ffee'
      ])
      // The config does not read it, so the record does not keep it.
      assert.equal(Object(readRecord(ran).received).query.project, '***')

      const again = await run('receive-dispatch/workflow-again.yml', {
        inputs: { record: recordPath(ran) },
        env: { GITHUB_EVENT_NAME: 'workflow_dispatch' }
      })
      assert.equal(again.code, 0, again.stdout)
      assert.deepEqual(
        usedIn('receive-dispatch/workflow-again.yml', again.outputs.variables),
        ['topic', 'c0ffee']
      )
    }
  },
  {
    title: 'returns 502 from a relay that cannot dispatch',
    async run() {
      const relay = await startRelay('http://127.0.0.1:1')
      const { status } = await fetch(
        `${relay}/webhooks/v1/t/${RELAY_TOKEN}/git/push`,
        { method: 'POST', body: '{}' }
      )
      assert.equal(status, 502)
    }
  },
  {
    title: 'runs nothing for other pull requests',
    async run() {
      const closed = signed('pull_request', { ...opened, action: 'closed' })
      const ran = await run('receive-dispatch/workflow.yml', {
        event: { client_payload: { webhook: closed } },
        env: { GITHUB_EVENT_NAME: 'repository_dispatch' }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs.result, 'not_run')
    }
  }
]

/** Runs the only step of a workflow with the example's config. */
function run(path: string, options: RunOptions = {}): Promise<RunResult> {
  const [inputs, ...others] = inputsOf(path)
  assert.ok(inputs && others.length === 0)
  const config = readExample('receive-dispatch/webhooks.yml')
  return runAction({
    ...options,
    inputs: { ...inputs, config, ...options.inputs }
  })
}

/** Returns what the steps of a workflow use of the variables. */
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

/** Returns the URL of the relay, which dispatches to `api`. */
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
