import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { jsonBody } from '../helpers/callback-client.ts'
import {
  answer,
  type Handler,
  type Handlers,
  redirect,
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

/** Real answers while nothing is decided, and what differs when it is. */
const UNDECIDED: [system: string, format: Json, body: Json, decided: Json][] = [
  [
    'Jenkins',
    { state: { path: 'result', success: 'SUCCESS', failure: 'FAILURE' } },
    {
      _class: 'org.jenkinsci.plugins.workflow.job.WorkflowRun',
      building: true,
      duration: 0,
      number: 41,
      result: null
    },
    { building: false, result: 'SUCCESS' }
  ],
  [
    "GitHub's runs",
    { state: { path: 'conclusion', success: 'success', failure: 'failure' } },
    { id: 30433642, name: 'Build', status: 'in_progress', conclusion: null },
    { status: 'completed', conclusion: 'success' }
  ],
  [
    'Azure DevOps',
    { state: { path: 'result', success: 'succeeded', failure: 'failed' } },
    { id: 7, buildNumber: '20260502.1', status: 'inProgress' },
    { status: 'completed', result: 'succeeded' }
  ],
  [
    'Bitbucket',
    {
      state: [
        { path: 'state.result.name', success: 'SUCCESSFUL', failure: 'FAILED' },
        { path: 'state.name', pending: ['PENDING', 'IN_PROGRESS'] }
      ]
    },
    {
      type: 'pipeline',
      build_number: 12,
      state: { name: 'IN_PROGRESS', type: 'pipeline_state_in_progress' }
    },
    { state: { name: 'COMPLETED', result: { name: 'SUCCESSFUL' } } }
  ],
  [
    'TeamCity',
    { state: { path: 'status', success: 'SUCCESS', failure: 'FAILURE' } },
    { id: 5, buildTypeId: 'Acme_Build', state: 'queued' },
    { state: 'finished', status: 'SUCCESS' }
  ],
  [
    'GitLab',
    { state: { path: 'last_pipeline.status', success: 'success' } },
    { id: SHA, title: 'Fix the build', last_pipeline: null },
    { last_pipeline: { id: 9, status: 'success', ref: 'main' } }
  ],
  [
    'Jenkins, with null as pending',
    { state: { path: 'result', success: 'SUCCESS', pending: [null] } },
    { building: true, result: null },
    { result: 'SUCCESS' }
  ]
]

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
    paths: { '/a': answer(200, { body: OK }) },
    state: 'success'
  },
  {
    name: 'response: a failure',
    callback: { via: 'response' },
    paths: {
      '/a': answer(200, { body: { state: 'failure', description: 'no disk' } })
    },
    state: 'failure',
    words: /failure, no disk$/
  },
  {
    name: 'response: an answer that is no callback',
    callback: { via: 'response' },
    paths: { '/a': answer(200, { body: 'thank you' }) },
    state: 'error',
    words: /its response isn't a callback: The body must be one JSON document\./
  },
  {
    name: 'response: no answer body',
    callback: { via: 'response' },
    paths: { '/a': answer(200) },
    state: 'error',
    words: /isn't a callback: The body is empty/
  },
  {
    name: 'response: a success beside a 500',
    callback: { via: 'response' },
    paths: { '/a': answer(500, { body: OK }) },
    state: 'error',
    words: /500/
  },
  {
    name: 'response: an answer that is too long',
    callback: { via: 'response' },
    paths: {
      '/a': answer(200, { body: { ...OK, more: 'x'.repeat(70_000) } })
    },
    state: 'error',
    words: /longer than 64 KiB/
  },
  {
    name: 'response: silence',
    callback: { via: 'response', timeout: '1s' },
    paths: { '/a': silence },
    state: 'timeout'
  },
  {
    name: 'response: another format',
    callback: { via: 'response', format },
    paths: {
      '/a': answer(200, { body: { result: { status: 'OK', text: 'fine' } } })
    },
    state: 'success'
  },
  {
    name: 'response: another format that is pending',
    callback: { via: 'response', format },
    paths: { '/a': answer(200, { body: { result: { status: 'WAIT' } } }) },
    state: 'error',
    words: /its response says that it is still pending/
  },
  {
    name: 'delivery: a 204',
    callback: { via: 'delivery' },
    paths: { '/a': answer(204) },
    state: 'success'
  },
  {
    name: "delivery: FlexDeploy's 404",
    callback: { via: 'delivery' },
    paths: { '/a': answer(404, { body: 'no function matched' }) },
    state: 'error',
    words: /404/
  },
  {
    name: 'poll: a Location on the same host',
    callback: { via: 'poll' },
    paths: {
      '/a': answer(202, { headers: { location: '/ask?id=1' } }),
      '/ask': answer(200, { body: OK })
    },
    state: 'success',
    asked: ['POST /a', 'GET /ask?id=1', 'POST /b']
  },
  {
    name: 'poll: callback.url',
    callback: { via: 'poll', url: '/ask/${build.build_id}' },
    paths: { '/ask/1001': answer(200, { body: OK }) },
    state: 'success',
    asked: ['POST /a', 'GET /ask/1001', 'POST /b']
  },
  {
    name: 'poll: a failure in another format',
    callback: { via: 'poll', url: '/ask', format },
    paths: {
      '/ask': answer(200, {
        body: { result: { status: 'ERROR', text: 'bug' } }
      })
    },
    state: 'failure',
    words: /failure, bug$/
  },
  {
    name: 'poll: nothing to ask',
    callback: { via: 'poll' },
    paths: {},
    state: 'error',
    words: /has no Location to poll; send one, or write callback\.url/,
    asked: ['POST /a']
  },
  {
    name: 'poll: a Location elsewhere',
    callback: { via: 'poll' },
    paths: {
      '/a': answer(201, { headers: { location: 'https://else.example/1' } })
    },
    state: 'error',
    words: /Location is not on http:\/\/127\.0\.0\.1:\d+, and only that/,
    asked: ['POST /a']
  },
  {
    name: 'poll: a 200 that is no callback',
    callback: { via: 'poll', url: '/ask' },
    paths: { '/ask': answer(200, { body: '<html>' }) },
    state: 'error',
    words: /what was polled isn't a callback/
  },
  {
    name: 'poll: a redirect',
    callback: { via: 'poll', url: '/ask' },
    paths: { '/ask': redirect('/b', 302) },
    state: 'error',
    words: /answered 302/,
    asked: ['POST /a', 'GET /ask']
  },
  ...[202, 204, 404, 500, 503].map(code => ({
    name: `poll: a ${code} waits on`,
    callback: { via: 'poll', url: '/ask', timeout: '1s' },
    paths: { '/ask': answer(code, { body: code === 204 ? '' : OK }) },
    state: 'timeout'
  })),
  {
    name: 'poll: callback.url before a Location',
    callback: { via: 'poll', url: '/ask' },
    paths: {
      '/a': answer(201, { headers: { location: 'https://else.example/1' } }),
      '/ask': answer(200, { body: OK })
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
      '/a': answer(201, {
        body: { task: { id: 7 }, jobs: [{ key: '../x&y' }] }
      }),
      '/ask/7': answer(200, { body: OK })
    },
    state: 'success',
    asked: ['POST /a', 'GET /ask/7?of=..%2Fx%26y', 'POST /b']
  },
  ...[{}, { id: '' }, { id: null }, { id: {} }, [], 'text'].map(body => ({
    name: `poll: callback.url with a value that the response lacks: ${JSON.stringify(body)}`,
    callback: { via: 'poll', url: '/ask/${response.id}' },
    paths: { '/a': answer(201, { body }) },
    state: 'error',
    words: /its response has no text or number id, which callback\.url needs/,
    asked: ['POST /a']
  })),
  {
    name: 'poll: callback.url with a value that leads elsewhere',
    callback: { via: 'poll', url: '/ask/${response.id}' },
    paths: { '/a': answer(201, { body: { id: '..' } }) },
    state: 'error',
    words: /a part of the URL path \. or \.\., which leads elsewhere/,
    asked: ['POST /a']
  },
  ...UNDECIDED.map(([system, format, body]) => ({
    name: `poll: ${system}, not decided yet, waits on`,
    callback: { via: 'poll', url: '/ask', timeout: '1s', format },
    paths: { '/ask': answer(200, { body }) },
    state: 'timeout',
    words:
      /timeout, no callback came in time; .*; the last answer at http:\/\/127\.0\.0\.1:\d+: 200, (not decided|pending): \S/
  })),
  ...UNDECIDED.map(([system, format, body, decided]) => ({
    name: `poll: ${system}, decided`,
    callback: { via: 'poll', url: '/ask', format },
    paths: { '/ask': answer(200, { body: { ...body, ...decided } }) },
    state: 'success'
  })),
  ...['{"state": null}', '{"state": ""}', '{}', ''].map(body => ({
    name: `poll: a callback without a state waits on: ${body}`,
    callback: { via: 'poll', url: '/ask', timeout: '1s' },
    paths: { '/ask': answer(200, { body }) },
    state: 'timeout'
  })),
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
      '/ask': answer(200, { body: { id: 8, result: { status: 'ERROR' } } })
    },
    state: 'timeout',
    words: /id is 8, which its condition does not accept/
  },
  {
    name: 'poll: a text that is an object is dropped',
    callback: { via: 'poll', url: '/ask', format },
    paths: {
      '/ask': answer(200, {
        body: { result: { status: 'OK', text: { en: 'fine' } } }
      })
    },
    state: 'success'
  },
  {
    name: 'poll: a format that is pending waits on',
    callback: { via: 'poll', url: '/ask', timeout: '1s', format },
    paths: { '/ask': answer(200, { body: { result: { status: 'WAIT' } } }) },
    state: 'timeout'
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
      { '/ask': [answer(202), answer(200, { body: OK })] }
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
      paths: { '/ask': answer(200, { body: OK }) }
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

  /** Has the receiver write a commit status before it answers. */
  function posts(state: string, more: Json = {}): Handler {
    return async ({ request, response }) => {
      const told = jsonBody(request)
      const answered = await fetch(String(told.callback_url), {
        method: 'POST',
        headers: { authorization: 'Bearer ghs_test', 'user-agent': 'receiver' },
        body: JSON.stringify({ state, context: told.callback_context, ...more })
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
    const [told] = harness.receiver.requests.map(jsonBody)
    assert.equal(told?.callback_context, 'webhook/deploy/prod')
    assert.match(
      String(told?.callback_url),
      /\/repos\/acme\/lmp\/statuses\/ac73/
    )
  })

  test('stop the chain on a failure status', async () => {
    const { ran, links } = await runChain([status, later], {
      '/a': posts('failure', { description: 'rolled back' })
    })
    assert.equal(ran.code, 1)
    assert.deepEqual(
      links.map(({ state }) => state),
      ['failure', 'skipped']
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
              handler: answer(403, {
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
