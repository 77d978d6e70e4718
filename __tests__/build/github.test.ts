import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Fault } from '../helpers/fake-github.ts'
import {
  answer,
  closeBeforeHead,
  redirect,
  resetBeforeHead
} from '../helpers/fake-receiver.ts'
import { makeRun } from '../helpers/fixtures.ts'
import { NOW, type Reader, startReader } from './reader.ts'

const RUN = '/repos/acme/lmp/actions/runs/1001'

async function start(
  t: TestContext,
  faults: Fault[] = [],
  prefix = ''
): Promise<Reader> {
  const reader = await startReader({ runs: [makeRun()], faults, prefix })
  t.after(reader.close)
  return reader
}

for (const prefix of ['', '/api/v3', '/api/v1'])
  test(`a GET below "${prefix}" carries the token and says who asks`, async t => {
    const { api, fake } = await start(t, [], prefix)
    const { status, json } = await api.get(RUN)
    assert.equal(status, 200)
    assert.deepEqual(json, makeRun())
    const [request] = fake.requests
    assert.equal(request?.path, prefix + RUN)
    assert.equal(request?.headers.authorization, 'Bearer ghs_test')
    assert.equal(request?.headers.accept, 'application/vnd.github+json')
    assert.equal(request?.headers['user-agent'], 'webhook-action/1.0.0')
  })

test('a POST brings JSON', async t => {
  const { api, fake } = await start(t)
  const body = { event_type: 'x', client_payload: { a: 1 } }
  const { status, json } = await api.post('/repos/acme/lmp/dispatches', body)
  assert.equal(status, 204)
  assert.equal(json, undefined)
  assert.equal(fake.state.dispatches.length, 1)
})

test('404 and 304 are for the caller', async t => {
  const { api } = await start(t, [
    { on: /cached/, handler: answer(304, { headers: { etag: '"a"' } }) }
  ])
  assert.equal((await api.get('/repos/acme/lmp/nothing')).status, 404)
  assert.equal((await api.get('/repos/acme/lmp/cached')).status, 304)
})

const passing: [string, Fault['handler'], number[]][] = [
  ['a reset', resetBeforeHead, [1000, 2000]],
  ['a lost connection', closeBeforeHead, [1000, 2000]],
  ['a 502', answer(502), [1000, 2000]],
  [
    'a body cut short',
    ({ socket }) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"id":')
    },
    [1000, 2000]
  ],
  [
    'a 503 with Retry-After',
    answer(503, { headers: { 'retry-after': '7' } }),
    [7000, 7000]
  ],
  ['a 429', answer(429, { headers: { 'retry-after': '3' } }), [3000, 3000]],
  [
    'a used-up limit',
    answer(403, {
      headers: {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(NOW / 1000 + 20)
      }
    }),
    [20_000, 1000]
  ]
]

for (const [name, handler, waits] of passing)
  test(`a GET is repeated after ${name}`, async t => {
    const { api, slept } = await start(t, [{ on: /runs/, handler, times: 2 }])
    assert.equal((await api.get(RUN)).status, 200)
    assert.deepEqual(slept, waits)
  })

test('a GET gives up after four tries', async t => {
  const { api, fake } = await start(t, [{ on: /runs/, handler: answer(500) }])
  await assert.rejects(api.get(RUN), {
    name: 'ApiError',
    status: 500,
    message: /^GET http:.*\/runs\/1001 was answered 500/
  })
  assert.equal(fake.requests.length, 4)
})

test('what the API says is redacted before it is cut', async t => {
  const message = `${'x'.repeat(190)}TopSecretValue`
  const handler = answer(400, { body: { message: `${message}, and more` } })
  const { api } = await start(t, [{ on: /runs/, handler }])
  await assert.rejects(api.get(RUN), {
    message: /answered 400 \(x{190}\*{3}, and …\)$/
  })
})

test('no answer at all is said with its reason', async t => {
  const { api } = await start(t, [{ on: /runs/, handler: resetBeforeHead }])
  await assert.rejects(api.get(RUN), {
    status: null,
    message: /got no answer: .*connection_reset/
  })
})

test('a limit that opens later than a minute ends it, and says when', async t => {
  const reset = NOW / 1000 + 1800
  const { api, slept } = await start(t, [
    {
      on: /runs/,
      handler: answer(403, {
        headers: {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(reset)
        }
      })
    }
  ])
  await assert.rejects(api.get(RUN), {
    message: /rate limit is used up until 2026-07-26T15:42:00\+00:00/
  })
  assert.deepEqual(slept, [])
})

test('waits for a limit end within a minute in all', async t => {
  const handler = answer(429, { headers: { 'retry-after': '25' } })
  const { api, slept } = await start(t, [{ on: /runs/, handler }])
  await assert.rejects(api.get(RUN), { status: 429 })
  assert.deepEqual(slept, [25_000, 25_000])
})

test('a limit without a wait does not spin', async t => {
  const handler = answer(429, { headers: { 'retry-after': '0' } })
  const { api, fake } = await start(t, [{ on: /runs/, handler }])
  await assert.rejects(api.get(RUN), { status: 429 })
  assert.equal(fake.requests.length, 6)
})

const unsafe: [string, Fault['handler'], number][] = [
  ['a 500', answer(500), 1],
  [
    'a 503 with Retry-After',
    answer(503, { headers: { 'retry-after': '1' } }),
    1
  ],
  ['a reset', resetBeforeHead, 1],
  ['a rate limit', answer(429, { headers: { 'retry-after': '1' } }), 6]
]

for (const [name, handler, tries] of unsafe)
  test(`a POST is sent ${tries} times on ${name}`, async t => {
    const { api, fake } = await start(t, [{ on: /dispatches/, handler }])
    const path = '/repos/acme/lmp/dispatches'
    await assert.rejects(api.post(path, {}), { name: 'ApiError' })
    assert.equal(fake.requests.length, tries)
  })

const refusals: [string, Fault['handler'], RegExp][] = [
  [
    'a 401',
    answer(401, { body: { message: 'Bad credentials' } }),
    /401 \(Bad credentials\): github-token is not valid/
  ],
  [
    'a 403',
    answer(403, { body: { message: 'Resource not accessible' } }),
    /403 \(Resource not accessible\): add "permissions: actions: read"/
  ],
  [
    'a 403 that names two permissions',
    answer(403, {
      headers: {
        'x-accepted-github-permissions':
          'contents=read,pull_requests=write; contents=write'
      }
    }),
    /"permissions: contents: read, pull-requests: write"/
  ],
  ['a 400', answer(400), /was answered 400$/],
  [
    'a 500',
    answer(500, { body: { message: 'Server Error' } }),
    /was answered 500 \(Server Error\): the server has trouble; run this job again$/
  ],
  [
    'HTML',
    answer(200, {
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html>'
    }),
    /without JSON \(text\/html\); GITHUB_API_URL/
  ],
  ['bad JSON', answer(200, { body: '{"id": 1' }), /without JSON/],
  ['a redirect elsewhere', redirect('https://evil.example/x'), /not the API/],
  ['redirects without end', redirect(RUN, 301), /was answered 301/]
]

for (const [name, handler, message] of refusals)
  test(`${name} is an error that says what to do`, async t => {
    const { api, fake } = await start(t, [{ on: /runs/, handler }])
    await assert.rejects(api.get(RUN), { name: 'ApiError', message })
    assert(fake.requests.length <= 4)
  })

test('a POST that may not be names its permission', async t => {
  const { api } = await start(t, [{ on: /POST/, handler: answer(403) }])
  await assert.rejects(api.post('/repos/acme/lmp/statuses/f00', {}), {
    message: /"permissions: statuses: write"/
  })
  await assert.rejects(api.post('/repos/acme/lmp/dispatches', {}), {
    message: /"permissions: contents: write"/
  })
})

test('a moved repository is followed on the same server', async t => {
  const { api } = await start(t, [
    { on: /old/, handler: redirect('/repos/acme/lmp/actions/runs/1001', 301) }
  ])
  assert.equal((await api.get('/repos/acme/old/actions/runs/1001')).status, 200)
})

test('the token goes to no other origin', async t => {
  const { api, fake } = await start(t)
  await assert.rejects(api.get('https://evil.example/x'), /not the API/)
  await assert.rejects(
    api.post(`${fake.url.replace('http:', 'https:')}/x`, {}),
    /not the API/
  )
  assert.equal((await api.get(fake.url + RUN)).status, 200)
})

test('with its own accept a GET may bring any body', async t => {
  const { api } = await start(t, [
    { on: /contents/, handler: answer(200, { body: 'notify: {}' }) }
  ])
  const { body, json } = await api.get('/repos/acme/lmp/contents/x', {
    accept: 'application/vnd.github.raw+json'
  })
  assert.equal(body.toString(), 'notify: {}')
  assert.equal(json, undefined)
})

test('a cancelled job asks no more', async t => {
  const { api, controller, fake } = await start(t)
  controller.abort()
  await assert.rejects(api.get(RUN), { message: /cancelled/ })
  assert.equal(fake.requests.length, 0)
})

test('a job cancelled while it waits ends at once', async t => {
  const handler = answer(500)
  const reader = await start(t, [{ on: /runs/, handler }])
  reader.onSleep = () => reader.controller.abort()
  await assert.rejects(reader.api.get(RUN), { message: /cancelled/ })
  assert.equal(reader.fake.requests.length, 1)
})
