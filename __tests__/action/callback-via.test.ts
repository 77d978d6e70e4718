import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { jsonBody } from '../helpers/callback-client.ts'
import {
  type Handler,
  type Handlers,
  respond,
  silence,
  startReceiver
} from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { SHA } from '../helpers/fixtures.ts'
import { runChain } from '../helpers/harness.ts'

const OK = { state: 'success', description: 'all is well' }
const format = {
  state: {
    path: 'result.status',
    success: ['OK'],
    failure: ['ERROR'],
    pending: ['WAIT']
  },
  description: { path: 'result.text' }
}
const later = { name: 'b', url: '/b', callback: { via: 'delivery' } }

interface Case {
  name: string
  callback: Json
  paths: Record<string, Handlers>
  state: string
  /** In the sentence that fails the step. */
  words?: RegExp
  /** The paths, as the receiver saw them. */
  asked?: string[]
}

const cases: Case[] = [
  {
    name: 'response: an answer that is a callback',
    callback: { via: 'response' },
    paths: { '/a': respond(200, { body: OK }) },
    state: 'success'
  },
  {
    name: 'response: a success beside a 500',
    callback: { via: 'response' },
    paths: { '/a': respond(500, { body: OK }) },
    state: 'error',
    words: /500/
  },
  {
    name: 'response: silence',
    callback: { via: 'response', timeout: '1s' },
    paths: { '/a': silence },
    state: 'timeout'
  },
  {
    name: 'response: another format that is pending',
    callback: { via: 'response', format },
    paths: { '/a': respond(200, { body: { result: { status: 'WAIT' } } }) },
    state: 'error',
    words: /its response says that it is still pending/
  },
  {
    name: 'delivery: a 204',
    callback: { via: 'delivery' },
    paths: { '/a': respond(204) },
    state: 'success'
  },
  {
    name: "delivery: FlexDeploy's 404",
    callback: { via: 'delivery' },
    paths: { '/a': respond(404, { body: 'no function matched' }) },
    state: 'error',
    words: /404/
  },
  {
    name: 'poll: a Location on the same host',
    callback: { via: 'poll' },
    paths: {
      '/a': respond(202, { headers: { location: '/ask?id=1' } }),
      '/ask': respond(200, { body: OK })
    },
    state: 'success',
    asked: ['POST /a', 'GET /ask?id=1', 'POST /b']
  },
  {
    name: 'poll: callback.url',
    callback: { via: 'poll', url: '/ask/${build.build_id}' },
    paths: { '/ask/1001': respond(200, { body: OK }) },
    state: 'success',
    asked: ['POST /a', 'GET /ask/1001', 'POST /b']
  },
  {
    name: 'poll: a failure in another format',
    callback: { via: 'poll', url: '/ask', format },
    paths: {
      '/ask': respond(200, {
        body: { result: { status: 'ERROR', text: 'bug' } }
      })
    },
    state: 'failure',
    words: /failure, bug$/
  },
  {
    name: 'poll: a Location elsewhere',
    callback: { via: 'poll' },
    paths: {
      '/a': respond(201, { headers: { location: 'https://else.example/1' } })
    },
    state: 'error',
    words: /Location is not on http:\/\/127\.0\.0\.1:\d+, and only that/,
    asked: ['POST /a']
  },
  {
    name: 'poll: callback.url before a Location',
    callback: { via: 'poll', url: '/ask' },
    paths: {
      '/a': respond(201, { headers: { location: 'https://else.example/1' } }),
      '/ask': respond(200, { body: OK })
    },
    state: 'success',
    asked: ['POST /a', 'GET /ask', 'POST /b']
  },
  {
    name: 'poll: callback.url with values of the response',
    callback: {
      via: 'poll',
      url: '/ask/${response.task.id}?of=${response.jobs.0.key}'
    },
    paths: {
      '/a': respond(201, {
        body: { task: { id: 7 }, jobs: [{ key: '../x&y' }] }
      }),
      '/ask/7': respond(200, { body: OK })
    },
    state: 'success',
    asked: ['POST /a', 'GET /ask/7?of=..%2Fx%26y', 'POST /b']
  },
  ...[{ id: '' }, 'text'].map(body => ({
    name: `poll: callback.url with a value that the response lacks: ${JSON.stringify(body)}`,
    callback: { via: 'poll', url: '/ask/${response.id}' },
    paths: { '/a': respond(201, { body }) },
    state: 'error',
    words: /its response has no text or number id, which callback\.url needs/,
    asked: ['POST /a']
  })),
  {
    name: 'poll: callback.url with a value that leads elsewhere',
    callback: { via: 'poll', url: '/ask/${response.id}' },
    paths: { '/a': respond(201, { body: { id: '..' } }) },
    state: 'error',
    words: /a part of the URL path \. or \.\., which leads elsewhere/,
    asked: ['POST /a']
  },
  {
    name: 'poll: a callback of another analysis waits on',
    callback: {
      via: 'poll',
      url: '/ask',
      timeout: '1s',
      format: {
        ...format,
        conditions: [{ path: 'id', accepted_values: ['7', 7] }]
      }
    },
    paths: {
      '/ask': respond(200, { body: { id: 8, result: { status: 'ERROR' } } })
    },
    state: 'timeout',
    words: /id is 8, which its condition does not accept/
  },
  {
    name: 'poll: a format that is pending waits on',
    callback: { via: 'poll', url: '/ask', timeout: '1s', format },
    paths: { '/ask': respond(200, { body: { result: { status: 'WAIT' } } }) },
    state: 'timeout',
    words:
      /timeout, no callback came in time; .*; the last response of http:\/\/127\.0\.0\.1:\d+: 200, pending: \S/
  }
]
describe('links by how their callback arrives', () => {
  for (const { name, callback, paths, state, words, asked } of cases)
    test(name, async () => {
      const { ran, harness, links } = await runChain(
        [{ name: 'a', url: '/a', callback }, later],
        paths
      )
      assert.equal(links[0]?.state, state, ran.stdout)
      assert.equal(ran.code, state === 'success' ? 0 : 1)
      const lines = harness.receiver.requests.map(
        ({ method, url }) => `${method} ${url}`
      )
      assert.equal(lines.includes('POST /b'), state === 'success')
      if (asked) assert.deepEqual(lines, asked)
      if (words) assert.match(ran.annotations.at(-1)?.message ?? '', words)
    })

  test('poll after 10 s without the headers of the body', async () => {
    const { ran, harness } = await runChain(
      [
        {
          name: 'a',
          url: '/a',
          username: 'ci',
          password: '${secrets.key}',
          secret_name: 'key',
          callback: { via: 'poll', url: '/ask' }
        }
      ],
      { '/ask': [respond(202), respond(200, { body: OK })] }
    )
    assert.equal(ran.code, 0, ran.stdout)
    const [, first, second] = harness.receiver.requests
    const pause = Number(second?.time) - Number(first?.time)
    assert.ok(pause > 9_500 && pause < 12_000, `${pause} ms`)
    const { authorization, ...headers } = second?.headers ?? {}
    assert.match(authorization ?? '', /^Basic /)
    assert.equal(headers['x-jobserv-sig'], undefined)
    assert.equal(headers['webhook-id'], undefined)
    assert.equal(headers['content-type'], undefined)
  })

  test('fail before anything is sent for a callback.url that may not be polled', async () => {
    const { ran, harness } = await runChain(
      [
        later,
        {
          name: 'a',
          url: '/a',
          callback: { via: 'poll', url: 'https://else.example/ask' }
        }
      ],
      {}
    )
    assert.equal(ran.code, 1)
    assert.equal(harness.receiver.requests.length, 0)
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /^webhook "a": callback\.url: The scheme "https" is not allowed/
    )
  })

  test('poll another host that is allowed without the credentials of the webhook', async () => {
    const other = await startReceiver({
      paths: { '/ask': respond(200, { body: OK }) }
    })
    after(() => other.close())
    const { ran } = await runChain(
      [
        {
          name: 'a',
          url: '/a',
          username: 'ci',
          password: '${secrets.key}',
          headers: { 'x-api-key': 'abcdef' },
          callback: { via: 'poll', url: `${other.url}/ask` }
        }
      ],
      {}
    )
    assert.equal(ran.code, 0, ran.stdout)
    const [asked] = other.requests
    const { authorization, 'x-api-key': key, accept } = asked?.headers ?? {}
    assert.deepEqual(
      { authorization, key, accept },
      {
        authorization: undefined,
        key: undefined,
        accept: 'application/json'
      }
    )
  })

  /** Has the receiver write a commit status before it responds. */
  function posts(state: string, more: Json = {}): Handler {
    return async ({ request, response }) => {
      const keys = jsonBody(request)
      const answered = await fetch(String(keys.callback_url), {
        method: 'POST',
        headers: { authorization: 'Bearer ghs_test', 'user-agent': 'receiver' },
        body: JSON.stringify({ state, context: keys.callback_context, ...more })
      })
      response.writeHead(answered.status === 201 ? 200 : 500).end()
    }
  }

  const status = { name: 'prod', url: '/a', callback: { via: 'status' } }

  test('use the status that the receiver writes on the commit', async () => {
    const { ran, harness, links } = await runChain([status, later], {
      '/a': posts('success', { description: 'live' })
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(links[0]?.description, 'live')
    const [keys] = harness.receiver.requests.map(jsonBody)
    assert.equal(keys?.callback_context, 'webhook/deploy/prod')
    assert.match(
      String(keys?.callback_url),
      /\/repos\/acme\/lmp\/statuses\/ac73/
    )
  })

  test('ignore statuses that existed before', async () => {
    const old = { context: 'webhook/deploy/prod', state: 'success', id: 7 }
    const statuses = { [SHA]: [{ ...old, created_at: '2036-01-01T00:00:00Z' }] }
    const { ran, links } = await runChain(
      [{ ...status, callback: { via: 'status', timeout: '1s' } }, later],
      { '/a': posts('pending') },
      { api: { statuses } }
    )
    assert.equal(ran.code, 1)
    assert.equal(links[0]?.state, 'timeout', ran.stdout)
  })

  test('fail with a fix in the message when statuses cannot be read', async () => {
    const { ran, paths, links } = await runChain(
      [status, later],
      {},
      {
        api: {
          faults: [
            {
              on: /GET .*statuses\?per_page=100&limit=100&sort=leastindex$/,
              handler: respond(403, {
                body: { message: 'Resource not accessible by integration' }
              })
            }
          ]
        }
      }
    )
    assert.equal(ran.code, 1)
    assert.deepEqual(paths, ['/a'])
    assert.equal(links[0]?.state, 'error', ran.stdout)
    assert.equal(links[0]?.status_code, 200)
    assert.match(ran.annotations.at(-1)?.message ?? '', /statuses: read/)
  })

  test('end with the last delivery when expect_final_callback is false', async () => {
    for (const via of ['listener', 'response', 'poll', 'status']) {
      const { ran, links } = await runChain(
        [later, { name: 'last', url: '/a', callback: { via } }],
        {},
        { chain: { expect_final_callback: false } }
      )
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(
        links.map(({ state }) => state),
        ['success', 'success']
      )
    }
  })

  test('are skipped when they are not enabled', async () => {
    const { ran, paths, links } = await runChain(
      [{ ...later, name: 'off', url: '/off', enabled: false }, later],
      {}
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(paths, ['/b'])
    assert.deepEqual(
      links.map(({ state }) => state),
      ['skipped', 'success']
    )
    assert.match(ran.log, /link "off" skipped: enabled is false/)
  })
})
