import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { createApi } from '../../src/github/client.ts'
import { createHttpClient } from '../../src/http/client.ts'
import { NOW, type Reader, startReader } from '../build/reader.ts'
import type { Fault } from '../helpers/fake-github.ts'
import { replay } from '../helpers/fake-github.ts'
import {
  closeBeforeHead,
  missingRoute,
  redirect,
  resetBeforeHead,
  respond
} from '../helpers/fake-receiver.ts'
import { type Json, makeRun } from '../helpers/fixtures.ts'

const RUN = '/repos/acme/lmp/actions/runs/1001'

const REPOSITORY = { owner: 'acme', repo: 'lmp' }

function getRun(api: Reader['api'], repo = 'lmp') {
  const parameters = { owner: 'acme', repo, run_id: 1001 }
  return api.request(
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    parameters
  )
}

function dispatch(api: Reader['api']) {
  return api.request('POST /repos/{owner}/{repo}/dispatches', {
    ...REPOSITORY,
    event_type: 'x',
    client_payload: { a: 1 }
  })
}

async function start(
  t: TestContext,
  faults: Fault[] = [],
  prefix = ''
): Promise<Reader> {
  const reader = await startReader({ runs: [makeRun()], faults, prefix })
  t.after(reader.close)
  return reader
}

const quiet = () => {}

type Options = Parameters<typeof createApi>[0]

/** Returns a client for other options than those of the reader. */
const apiOf = (parts: Pick<Options, 'request' | 'apiUrl' | 'token'>) =>
  createApi({
    userAgent: 'test',
    clock: { now: () => 0, sleep: async () => {} },
    signal: new AbortController().signal,
    log: { debug: quiet, info: quiet },
    redact: text => text,
    ...parts
  })

const LIMIT = { 'x-ratelimit-remaining': '0' }

describe('the client of the GitHub API', () => {
  for (const prefix of ['', '/api/v3', '/api/v1'])
    test(`sends the token and a User-Agent with a GET below "${prefix}"`, async t => {
      const { api, fake } = await start(t, [], prefix)
      const { status, json } = await getRun(api)
      assert.equal(status, 200)
      assert.deepEqual(json, makeRun())
      const [request] = fake.requests
      assert.equal(request?.path, prefix + RUN)
      assert.equal(request?.headers.authorization, 'token ghs_test')
      assert.match(request?.headers.accept ?? '', /^application\/vnd\.github\./)
      assert.match(
        request?.headers['user-agent'] ?? '',
        /^webhook-action\/1\.0\.0 /
      )
    })

  test('sends JSON with a POST', async t => {
    const { api, fake } = await start(t)
    const { status, json } = await dispatch(api)
    assert.equal(status, 204)
    assert.equal(json, undefined)
    assert.equal(fake.state.dispatches.length, 1)
  })

  test('returns a 304 to a caller that asked for it', async t => {
    const handler = respond(304, { headers: { etag: '"a"' } })
    const { api } = await start(t, [{ on: /runs/, handler }])
    const { status, headers } = await getRun(api)
    assert.equal(status, 304)
    assert.equal(headers.etag, '"a"')
  })

  const missing: [string, Fault['handler'], boolean][] = [
    ['JSON', respond(404, { body: { message: 'not found' } }), false],
    [
      'a page',
      respond(404, { headers: { 'content-type': 'text/html' } }),
      false
    ],
    ['plain text', missingRoute, true],
    ['nothing', respond(404), false]
  ]

  for (const [name, handler, isMissingRoute] of missing)
    test(`recognises by ${name} of a 404 whether the route is missing`, async t => {
      const { api } = await start(t, [{ on: /runs/, handler }])
      const error = { name: 'ApiError', status: 404, isMissingRoute }
      await assert.rejects(getRun(api), error)
    })

  const passing: [string, Fault['handler'], number[]][] = [
    ['a reset', resetBeforeHead, [1000, 2000]],
    ['a lost connection', closeBeforeHead, [1000, 2000]],
    ['a 502', respond(502), [1000, 2000]],
    [
      'a body cut short',
      ({ socket }) => {
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"id":')
      },
      [1000, 2000]
    ],
    [
      'a 503 with Retry-After',
      respond(503, { headers: { 'retry-after': '7' } }),
      [7000, 7000]
    ],
    ['a 429', respond(429, { headers: { 'retry-after': '3' } }), [3000, 3000]],
    [
      'a used-up limit',
      respond(403, {
        headers: { ...LIMIT, 'x-ratelimit-reset': String(NOW / 1000 + 20) }
      }),
      [20_000, 1000]
    ]
  ]

  for (const [name, handler, waits] of passing)
    test(`repeats a GET after ${name}`, async t => {
      const { api, slept } = await start(t, [{ on: /runs/, handler, times: 2 }])
      assert.equal((await getRun(api)).status, 200)
      assert.deepEqual(slept, waits)
    })

  test('stops repeating a GET after four attempts', async t => {
    const { api, fake } = await start(t, [
      { on: /runs/, handler: respond(500) }
    ])
    await assert.rejects(getRun(api), {
      name: 'ApiError',
      status: 500,
      message: /^GET http:.*\/runs\/1001 was answered 500/
    })
    assert.equal(fake.requests.length, 4)
  })

  test('redacts messages of the API before it shortens them', async t => {
    const message = `${'x'.repeat(190)}TopSecretValue`
    const handler = respond(400, { body: { message: `${message}, and more` } })
    const { api } = await start(t, [{ on: /runs/, handler }])
    await assert.rejects(getRun(api), {
      message: /answered 400 \(x{190}\*{3}, and …\)$/
    })
  })

  test('names the reason when there is no response', async t => {
    const { api } = await start(t, [{ on: /runs/, handler: resetBeforeHead }])
    await assert.rejects(getRun(api), {
      status: null,
      message:
        /got no response: .* \(connection_reset\); this runner cannot reach the API: check the runner's network and proxy$/
    })
  })

  test('blames the DNS of the runner for a host that does not resolve', async () => {
    const http = createHttpClient({ ca: null })
    const { request } = http
    const apiUrl = 'http://nosuch.invalid/api/v3'
    const api = apiOf({ request, apiUrl, token: 't' })
    await assert.rejects(getRun(api), {
      message:
        /got no response: .*nosuch\.invalid \(dns_error\); this runner cannot resolve the host of GITHUB_API_URL: check the runner's DNS and proxy$/
    })
    http.close()
  })

  test('fails for a rate limit that ends in more than a minute, and says when', async t => {
    const reset = String(NOW / 1000 + 1800)
    const handler = respond(403, {
      headers: { ...LIMIT, 'x-ratelimit-reset': reset }
    })
    const { api, slept } = await start(t, [{ on: /runs/, handler }])
    await assert.rejects(getRun(api), {
      message: /rate limit is used up until 2026-07-26T15:42:00\+00:00/
    })
    assert.deepEqual(slept, [])
  })

  test('waits at most a minute in all for rate limits', async t => {
    const handler = respond(429, { headers: { 'retry-after': '25' } })
    const { api, slept } = await start(t, [{ on: /runs/, handler }])
    await assert.rejects(getRun(api), { status: 429 })
    assert.deepEqual(slept, [25_000, 25_000])
  })

  test('waits before it repeats a request after a limit without a wait', async t => {
    const handler = respond(429, { headers: { 'retry-after': '0' } })
    const { api, fake } = await start(t, [{ on: /runs/, handler }])
    await assert.rejects(getRun(api), { status: 429 })
    assert.equal(fake.requests.length, 6)
  })

  const unsafe: [string, Fault['handler'], number][] = [
    ['a 500', respond(500), 1],
    [
      'a 503 with Retry-After',
      respond(503, { headers: { 'retry-after': '1' } }),
      1
    ],
    ['a reset', resetBeforeHead, 1],
    ['a rate limit', respond(429, { headers: { 'retry-after': '1' } }), 6]
  ]

  for (const [name, handler, tries] of unsafe)
    test(`sends a POST ${tries} times for ${name}`, async t => {
      const { api, fake } = await start(t, [{ on: /dispatches/, handler }])
      await assert.rejects(dispatch(api), { name: 'ApiError' })
      assert.equal(fake.requests.length, tries)
    })

  const refusals: [string, Fault['handler'], RegExp][] = [
    [
      'a 401',
      respond(401, { body: { message: 'Bad credentials' } }),
      /401 \(Bad credentials\): github-token is not valid/
    ],
    [
      'a 403',
      respond(403, { body: { message: 'Resource not accessible' } }),
      /403 \(Resource not accessible\): add "permissions: actions: read"/
    ],
    [
      'a 403 that names two permissions',
      respond(403, {
        headers: {
          'x-accepted-github-permissions':
            'contents=read,pull_requests=write; contents=write'
        }
      }),
      /"permissions: contents: read, pull-requests: write"/
    ],
    ['a 400', respond(400), /was answered 400$/],
    [
      'a 500',
      respond(500, { body: { message: 'Server Error' } }),
      /was answered 500 \(Server Error\): the server has trouble; run this job again$/
    ],
    [
      'HTML',
      respond(200, {
        headers: { 'content-type': 'text/html' },
        body: '<!doctype html>'
      }),
      /without JSON \(text\/html\); GITHUB_API_URL/
    ],
    ['bad JSON', respond(200, { body: '{"id": 1' }), /without JSON/],
    ['a redirect elsewhere', redirect('https://evil.example/x'), /not the API/],
    ['redirects without end', redirect(RUN, 301), /was answered 301/],
    ['a redirect to no URL', redirect('http://'), /was answered 307/]
  ]

  for (const [name, handler, message] of refusals)
    test(`fails with a fix in the message for ${name}`, async t => {
      const { api, fake } = await start(t, [{ on: /runs/, handler }])
      await assert.rejects(getRun(api), { name: 'ApiError', message })
      assert(fake.requests.length <= 4)
    })

  test('names the missing permission for a rejected POST', async t => {
    const { api } = await start(t, [{ on: /POST/, handler: respond(403) }])
    const status = { ...REPOSITORY, sha: 'f00', state: 'success' as const }
    const route = 'POST /repos/{owner}/{repo}/statuses/{sha}'
    await assert.rejects(api.request(route, status), {
      message: /"permissions: statuses: write"/
    })
    await assert.rejects(dispatch(api), {
      message: /"permissions: contents: write"/
    })
  })

  const statuses = { ...REPOSITORY, ref: 'f00' }
  const status = { ...REPOSITORY, sha: 'f00', state: 'success' as const }
  const file = { ...REPOSITORY, path: 'a.yml' }
  const denied: [
    string,
    (api: Reader['api']) => Promise<unknown>,
    recorded: string,
    RegExp
  ][] = [
    [
      'the statuses of a hidden repository',
      api =>
        api.request(
          'GET /repos/{owner}/{repo}/commits/{ref}/statuses',
          statuses
        ),
      'run-no-access',
      /404 \(not found\): add "permissions: contents: read"/
    ],
    [
      'a status in a hidden repository',
      api => api.request('POST /repos/{owner}/{repo}/statuses/{sha}', status),
      'run-no-access',
      /404 \(not found\): add "permissions: contents: write"/
    ],
    [
      'a run of a hidden repository',
      api => getRun(api),
      'run-no-access',
      /404 \(not found\): add "permissions: actions: read"/
    ],
    [
      'a file that is missing',
      api => api.request('GET /repos/{owner}/{repo}/contents/{path}', file),
      'contents-missing',
      /add "permissions: contents: read"/
    ],
    [
      'a repository_dispatch',
      dispatch,
      'no-such-route',
      /404: the server has no repository_dispatch; start a workflow instead, at \.\.\.\/actions\/workflows\/FILE\/dispatches$/
    ],
    [
      'a route that is missing',
      api => getRun(api),
      'no-such-route',
      /404: the server has no such API$/
    ],
    [
      'a wrong token',
      api => getRun(api),
      'token-wrong',
      /401 \(invalid username, password or token\): github-token is not valid here/
    ]
  ]

  for (const [name, ask, recorded, message] of denied)
    test(`names what is lacking on Gitea for ${name}`, async t => {
      const fault = { on: /./, handler: replay(recorded) }
      const { api } = await start(t, [fault], '/api/v1')
      await assert.rejects(ask(api), { name: 'ApiError', message })
    })

  test('follows a moved repository on the same server', async t => {
    const { api } = await start(t, [
      { on: /old/, handler: redirect('/repos/acme/lmp/actions/runs/1001', 301) }
    ])
    assert.equal((await getRun(api, 'old')).status, 200)
  })

  test('keeps the bytes of a raw file, and the slashes of its path', async t => {
    const body = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x31])
    const { api, fake } = await start(t, [
      { on: /contents/, handler: respond(200, { body }) }
    ])
    const response = await api.request(
      'GET /repos/{owner}/{repo}/contents/{path}',
      {
        ...REPOSITORY,
        path: '.github/a b%2F?.yml',
        ref: 'f00',
        headers: { accept: 'application/vnd.github.raw+json' }
      }
    )
    assert.deepEqual(response.body, body)
    assert.equal(response.json, undefined)
    const [request] = fake.requests
    assert.equal(
      request?.url,
      '/repos/acme/lmp/contents/.github/a%20b%252F%3F.yml?ref=f00'
    )
  })

  test('sends no credentials without a token', async t => {
    const handler = respond(200, { body: {} })
    const { fake, http } = await start(t, [{ on: /runs/, handler }])
    const { request } = http
    const api = apiOf({ request, apiUrl: fake.url, token: '' })
    assert.equal((await getRun(api)).status, 200)
    assert.equal(fake.requests[0]?.headers.authorization, undefined)
  })

  test('logs nothing about deprecated routes to the console', async t => {
    const headers = {
      deprecation: 'true',
      link: '<https://x>; rel="deprecation"'
    }
    const handler = respond(200, { headers, body: {} })
    const { api, said } = await start(t, [{ on: /runs/, handler }])
    await getRun(api)
    assert.match(said.join(), /info: .*is deprecated/)
  })

  function items(count: number, first = 1): Json[] {
    return Array.from({ length: count }, (_, index) => ({ id: first + index }))
  }

  async function listRuns(api: Reader['api'], most = 9) {
    const pages = api.pages(
      'GET /repos/{owner}/{repo}/actions/runs',
      REPOSITORY,
      { keys: ['workflow_runs'], most }
    )
    const ids: unknown[] = []
    for await (const page of pages)
      ids.push(...page.items.map(item => Object(item).id))
    return ids
  }

  const elsewhere = '<http://other.example/repos?page=2>; rel="next"'

  const lists: [string, (Json | Json[])[], Record<string, string>][] = [
    ['an array of full pages', [items(100), items(1, 101)], {}],
    [
      'a count and no Link header',
      [
        { total_count: 101, workflow_runs: items(50) },
        { total_count: 101, workflow_runs: items(50, 51) },
        { total_count: 101, workflow_runs: items(1, 101) }
      ],
      {}
    ],
    [
      'a Link header to another origin',
      [items(50), items(50, 51), items(1, 101)],
      { link: elsewhere }
    ]
  ]

  for (const [name, bodies, headers] of lists)
    test(`reads every page of a list with ${name}`, async t => {
      const { api, fake } = await start(
        t,
        bodies.map((body, index) => ({
          on: new RegExp(`runs.*page=${index + 1}$`),
          handler: respond(200, {
            body,
            headers: index + 1 < bodies.length ? headers : { link: '<x>' }
          })
        }))
      )
      assert.deepEqual(
        await listRuns(api),
        items(101).map(({ id }) => id)
      )
      assert.equal(fake.requests.length, bodies.length)
    })

  test('follows the Link header of a list', async t => {
    const { api, fake } = await start(t, [])
    const link = `<${fake.url}/repos/acme/lmp/after?cursor=x>; rel="next"`
    fake.state.faults.push(
      {
        on: /runs/,
        handler: respond(200, { body: items(2), headers: { link } })
      },
      {
        on: /after\?cursor=x/,
        handler: respond(200, { body: items(1, 3), headers: { link: '<x>' } })
      }
    )
    assert.deepEqual(await listRuns(api), [1, 2, 3])
  })

  test('rejects a list that returned 409', async t => {
    const { api } = await start(t, [{ on: /runs/, handler: respond(409) }])
    await assert.rejects(listRuns(api), { name: 'ApiError', status: 409 })
  })

  for (const body of [{ total_count: 1, workflow_runs: null }, {}, { a: [] }])
    test(`rejects ${JSON.stringify(body)} for a list`, async t => {
      const handler = respond(200, { body })
      const { api } = await start(t, [{ on: /runs/, handler }])
      await assert.rejects(listRuns(api), /page 1 .*without a list/)
    })

  test('loads although the payload of the event is invalid', async t => {
    const folder = mkdtempSync(join(tmpdir(), 'event-'))
    t.after(() => rmSync(folder, { recursive: true }))
    const event = join(folder, 'event.json')
    writeFileSync(event, '{"broken')
    const script = `
    import { createApi } from ${JSON.stringify(new URL('../../src/github/client.ts', import.meta.url).href)}
    const quiet = () => {}
    const api = createApi({
      request: async () => ({ kind: 'failure', code: 'blocked', message: 'asked', status: null, connected: false, permanent: true, started: 0, durationMs: 0 }),
      apiUrl: 'http://127.0.0.1:9', token: 't', userAgent: 'test',
      clock: { now: () => 0, sleep: async () => {} },
      signal: new AbortController().signal,
      log: { debug: quiet, info: quiet }, redact: text => text
    })
    await api.request('GET /repos/{owner}/{repo}', { owner: 'a', repo: 'b' })
      .catch(error => console.log(error.message, process.env.GITHUB_EVENT_PATH))`
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', script],
      { encoding: 'utf8', env: { ...process.env, GITHUB_EVENT_PATH: event } }
    )
    assert.equal(
      stdout.trim(),
      `GET http://127.0.0.1:9/repos/a/b got no response: asked (blocked) ${event}`,
      stderr
    )
  })

  test('makes no requests in a cancelled job', async t => {
    const { api, controller, fake } = await start(t)
    controller.abort()
    await assert.rejects(getRun(api), { message: /cancelled/ })
    assert.equal(fake.requests.length, 0)
  })

  test('stops waiting at once when the job is cancelled', async t => {
    const handler = respond(500)
    const reader = await start(t, [{ on: /runs/, handler }])
    reader.onSleep = () => reader.controller.abort()
    await assert.rejects(getRun(reader.api), { message: /cancelled/ })
    assert.equal(reader.fake.requests.length, 1)
  })
})

describe('the origin of the GitHub API', () => {
  for (const apiUrl of ['', 'api.github.com', 'ftp://x/', 'file:///etc'])
    test(`rejects GITHUB_API_URL "${apiUrl}"`, () => {
      const request = () => assert.fail('sent')
      assert.throws(
        () => apiOf({ request, apiUrl, token: 't' }),
        /GITHUB_API_URL is "/
      )
    })

  for (const location of [
    'https://evil.example/',
    '//evil.example/a',
    'http://127.0.0.1:1/',
    'http://127.0.0.1@evil.example/',
    'javascript:1'
  ])
    test(`does not send the token to ${location}`, async t => {
      const { api, fake } = await start(t, [
        { on: /runs/, handler: redirect(location) }
      ])
      await assert.rejects(getRun(api), { message: /is not the API/ })
      assert.equal(fake.requests.length, 1)
    })
})
