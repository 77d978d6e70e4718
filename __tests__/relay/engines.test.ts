import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { after, before, beforeEach, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { Webhook } from 'standardwebhooks'
import { senderSecret } from '../../src/relay-keys.ts'
import { ROOT } from '../helpers/fixtures.ts'
import {
  type Engine,
  startEngines,
  startLambda,
  startNode,
  startWorkerd,
  type WireRequest,
  worker
} from './engines.ts'
import { type FakeGitHub, startGitHub } from './fake-github.ts'
import {
  callbackUrl,
  fromGitHub,
  HUB,
  KEY,
  OLD_KEY,
  RELAY_KEYS,
  relayRepository,
  runUrl,
  urlOf,
  variables
} from './setup.ts'

interface Expected {
  status: number
  /** The code in the body, where it is a refusal. */
  code?: string
  /** What the body is, in part. */
  body?: Record<string, unknown>
  headers?: Record<string, string | RegExp>
  /** How many dispatches there are; 0 where it is not given. */
  dispatched?: number
}

const SYNC = { 'flex-sync-webhook': 'true' }
const NOT_FOUND = { status: 404, code: 'not_found' }
const OPEN_URL = urlOf('docker/push')
const LONG = Buffer.alloc(1024 * 1024 + 1, 0x20)

function standard(): WireRequest {
  const body = '{"note":1}'
  const secret = senderSecret(KEY, 'from-standard', 'standard-webhooks')
  const now = new Date()
  return {
    path: urlOf('notes'),
    body,
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(secret).sign('msg_1', now, body)
    }
  }
}

/** What every engine must respond with. */
const TABLE: Record<string, [WireRequest, Expected]> = {
  'a webhook of a sender that signs nothing': [
    { path: OPEN_URL, body: HUB },
    {
      status: 202,
      body: { accepted: true, functions: ['tagged'] },
      headers: { location: /^\/r\/acme\/lmp\/7001\.k2\.[\w-]{22}$/ },
      dispatched: 1
    }
  ],
  'a webhook at the URL of an older key': [
    { path: urlOf('docker/push', OLD_KEY), body: HUB },
    {
      status: 202,
      headers: { location: /^\/r\/acme\/lmp\/7001\.k1\./ },
      dispatched: 1
    }
  ],
  'a webhook that is signed with the derived secret': [
    { path: urlOf('git/push'), ...fromGitHub('{"ref":"main"}') },
    {
      status: 202,
      body: {
        accepted: true,
        id: '72d3162e-cc78-11e3-81ab-4c9367dc0958',
        functions: ['pushed'],
        run_url: 'https://github.com/acme/lmp/actions/runs/7001'
      },
      dispatched: 1
    }
  ],
  'a token in a header': [
    {
      path: urlOf('git/merge'),
      body: '{}',
      headers: {
        'x-gitlab-event': 'Merge Request Hook',
        'x-gitlab-token': senderSecret(KEY, 'from-gitlab', 'text')
      }
    },
    { status: 202, body: { functions: ['merged'] }, dispatched: 1 }
  ],
  'a Standard Webhooks signature': [
    standard(),
    { status: 202, body: { id: 'msg_1' }, dispatched: 1 }
  ],
  'a webhook that is signed with the secret of another name': [
    {
      path: urlOf('git/push'),
      ...fromGitHub('{}', senderSecret(KEY, 'from-gitlab', 'text'))
    },
    { status: 401, code: 'invalid_signature' }
  ],
  'a webhook that is signed with the secret of another key': [
    {
      path: urlOf('git/push'),
      ...fromGitHub('{}', senderSecret(OLD_KEY, 'from-github', 'text'))
    },
    { status: 401, code: 'invalid_signature' }
  ],
  'a webhook that is not signed': [
    {
      path: urlOf('git/push'),
      body: '{}',
      headers: { 'x-github-event': 'push' }
    },
    { status: 401, code: 'invalid_signature' }
  ],
  'a webhook that is not signed, of a sender that waits': [
    {
      path: urlOf('git/push'),
      body: '{}',
      headers: { 'x-github-event': 'push', ...SYNC }
    },
    { status: 401, code: 'invalid_signature' }
  ],
  'a webhook of no provider': [
    { path: OPEN_URL, body: '{"other": true}' },
    { status: 404, code: 'no_function' }
  ],
  'a webhook of a uri without a function': [
    { path: urlOf('docker/other'), body: HUB },
    { status: 404, code: 'no_function' }
  ],
  'a webhook whose conditions do not hold': [
    { path: urlOf('docker/release'), body: HUB },
    { status: 202, body: { accepted: true, functions: [] } }
  ],
  'a webhook whose conditions do not hold, of a sender that waits': [
    { path: urlOf('docker/release'), body: HUB, headers: SYNC },
    { status: 404, code: 'not_matched' }
  ],
  'a webhook that lacks a required variable': [
    {
      path: OPEN_URL,
      body: HUB.replace('"tag"', '"label"')
    },
    { status: 202, body: { functions: ['tagged'] }, dispatched: 1 }
  ],
  'a webhook that lacks a required variable, of a sender that waits': [
    {
      path: OPEN_URL,
      body: HUB.replace('"tag"', '"label"'),
      headers: { prefer: 'wait=5' }
    },
    { status: 500, code: 'function_failed', dispatched: 1 }
  ],
  'a body of 1 MiB and a byte': [
    { path: OPEN_URL, body: LONG },
    { status: 413, code: 'body_too_large' }
  ],
  'a body that no dispatch can hold': [
    { path: OPEN_URL, body: noise(70_000) },
    { status: 413, code: 'body_too_large' }
  ],
  'a body that is encoded': [
    {
      path: OPEN_URL,
      body: gzipSync(HUB),
      headers: { 'content-encoding': 'gzip' }
    },
    { status: 415, code: 'content_encoding' }
  ],
  'a GET of a webhook URL': [
    { method: 'GET', path: OPEN_URL },
    {
      status: 405,
      code: 'method_not_allowed',
      headers: { allow: 'POST' }
    }
  ],
  'a PUT of a webhook URL': [
    { method: 'PUT', path: OPEN_URL, body: HUB },
    { status: 405, code: 'method_not_allowed' }
  ],
  'a path of nobody': [{ path: '/', body: HUB }, NOT_FOUND],
  'a webhook URL without its uri': [
    { path: OPEN_URL.replace('/docker/push', ''), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL with another uri': [
    { path: OPEN_URL.replace('docker/push', 'docker/release'), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL with another repository': [
    { path: OPEN_URL.replace('lmp', 'other'), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL with a repository in other letters': [
    { path: OPEN_URL.replace('acme/lmp', 'ACME/Lmp'), body: HUB },
    { status: 202, dispatched: 1 }
  ],
  'a webhook URL with a key that is not known': [
    { path: OPEN_URL.replace('k2.', 'k3.'), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL with a slash at its end': [
    { path: `${OPEN_URL}/`, body: HUB },
    NOT_FOUND
  ],
  'a webhook URL with a slash twice': [
    { path: OPEN_URL.replace('docker/push', 'docker//push'), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL whose letters are percent-encoded': [
    { path: OPEN_URL.replace('docker/push', 'docker/%70ush'), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL whose slash is percent-encoded': [
    { path: OPEN_URL.replace('docker/push', 'docker%2Fpush'), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL whose route is percent-encoded': [
    { path: OPEN_URL.replace('/w/', '/%77/'), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL that ends in time': [
    { path: urlOf('docker/push', KEY, 4_000_000_000), body: HUB },
    { status: 202, dispatched: 1 }
  ],
  'a webhook URL that has ended': [
    { path: urlOf('docker/push', KEY, 1_000_000_000), body: HUB },
    NOT_FOUND
  ],
  'a webhook URL whose end is removed': [
    {
      path: urlOf('docker/push', KEY, 4_000_000_000).replace('.4000000000', ''),
      body: HUB
    },
    NOT_FOUND
  ],
  'a callback': [
    { path: callbackUrl(), body: '{"state":"success"}' },
    {
      status: 200,
      body: {
        accepted: true,
        chain: 'deploy',
        webhook: 'staging',
        state: 'success'
      },
      dispatched: 1
    }
  ],
  'a callback with an old token': [
    { path: callbackUrl({ exp: 1_000_000_000 }), body: '{"state":"success"}' },
    { status: 410, code: 'expired' }
  ],
  'a callback with a token of another key': [
    {
      path: callbackUrl({}, OLD_KEY).replace('/k1.', '/k2.'),
      body: '{"state":"success"}'
    },
    NOT_FOUND
  ],
  'a callback that is none': [
    { path: callbackUrl(), body: '{"state":"done","context":7}' },
    {
      status: 400,
      code: 'state_unknown',
      body: { errors: ['state_unknown', 'context_type'] }
    }
  ],
  'a GET of a callback URL': [
    { method: 'GET', path: callbackUrl() },
    { status: 405, code: 'method_not_allowed' }
  ],
  'a run that has ended': [
    { method: 'GET', path: runUrl('500') },
    { status: 200, body: { state: 'success' } }
  ],
  'a run that is not there': [
    { method: 'GET', path: runUrl('501') },
    NOT_FOUND
  ],
  'a run without its tag': [
    { method: 'GET', path: runUrl('500').replace(/.{22}$/, 'A'.repeat(22)) },
    NOT_FOUND
  ],
  'a POST of a run': [
    { path: runUrl('500'), body: '{}' },
    { status: 405, headers: { allow: 'GET, HEAD' } }
  ],
  health: [
    { method: 'GET', path: '/healthz' },
    { status: 200, body: { ok: true } }
  ],
  'a POST of health': [
    { path: '/healthz', body: '' },
    { status: 405, headers: { allow: 'GET, HEAD' } }
  ]
}

let github: FakeGitHub
let engines: Engine[] = []

before(async () => {
  github = await startGitHub(relayRepository())
  engines = await startEngines(variables(github))
})
beforeEach(() => github.reset())
after(async () => {
  await Promise.all(engines.map(engine => engine.close()))
  await github.close()
})

for (const name of ['workerd', 'node', 'lambda'] as const)
  describe(`the relay on ${name}`, () => {
    const send = (request: WireRequest) =>
      engines.find(engine => engine.name === name)?.send(request) ??
      Promise.reject(new Error('not started'))

    for (const [title, [request, expected]] of Object.entries(TABLE))
      test(`returns ${expected.status} for ${title}`, async () => {
        const response = await send(request)
        assert.equal(response.status, expected.status, response.text)
        if (expected.code !== undefined)
          assert.equal(response.json.code, expected.code)
        assert.equal(response.headers['content-type'], 'application/json')
        if (response.status >= 400) {
          assert.equal(response.json.accepted, false)
          assert.match(response.json.message, /^[A-Z'"].*\.$/)
        }
        for (const [key, value] of Object.entries(expected.body ?? {}))
          assert.deepEqual(response.json[key], value, response.text)
        for (const [key, value] of Object.entries(expected.headers ?? {}))
          if (typeof value === 'string')
            assert.equal(response.headers[key], value)
          else assert.match(response.headers[key] ?? '', value)
        assert.equal(github.dispatches.length, expected.dispatched ?? 0)
        assert.deepEqual(github.violations, [])
      })

    test('returns the same response for all unknown paths', async () => {
      const paths = Object.values(TABLE)
        .filter(([, expected]) => expected === NOT_FOUND)
        .map(([{ path }]) => path)
        .filter(path => !path.startsWith(runUrl('501')))
      const responses = await Promise.all(
        paths.map(path => send({ path, body: HUB }))
      )
      assert.ok(responses.length > 10)
      assert.equal(new Set(responses.map(({ text }) => text)).size, 1)
      assert.deepEqual(github.calls, [])
    })

    test('accepts 24 concurrent webhooks when it has just started', async () => {
      const started = await START[name](variables(github))
      try {
        const all = await Promise.all(
          Array.from({ length: 24 }, () =>
            started.send({ path: OPEN_URL, body: HUB })
          )
        )
        assert.deepEqual(
          all.map(({ status }) => status),
          all.map(() => 202)
        )
        assert.equal(github.dispatches.length, 24)
      } finally {
        await started.close()
      }
    })

    test('reports wrong settings without details', async () => {
      const wrong = { ...variables(github), RELAY_KEYS: 'k1:short' }
      if (name === 'node') {
        await assert.rejects(startNode(wrong), /RELAY_KEYS: key number 1/)
        return
      }
      const started = await START[name](wrong)
      try {
        const response = await started.send({ path: OPEN_URL, body: HUB })
        assert.equal(response.status, 500)
        assert.equal(response.json.code, 'misconfigured')
        assert.doesNotMatch(response.text, /RELAY_KEYS/)
      } finally {
        await started.close()
      }
    })
  })

const START = { workerd: startWorkerd, node: startNode, lambda: startLambda }

describe('the relay behind a socket', () => {
  const sockets = () => engines.filter(({ port }) => port !== null)

  test('resolves dot segments as URLs do, and no others', async () => {
    for (const { name, send } of sockets()) {
      const path = OPEN_URL.replace('docker/push', 'docker/x/../push')
      const { status } = await send({ path, body: HUB })
      assert.equal(status, 202, name)
      const encoded = OPEN_URL.replace('docker/push', 'docker/x%2F..%2Fpush')
      assert.equal((await send({ path: encoded, body: HUB })).status, 404, name)
    }
  })

  test('passes on a percent-encoded uri as it was sent', async () => {
    github.repository.config = `
receive:
  relay: {secret_name: relay, workflow: inbound.yml}
  providers: [{name: any}]
  functions: [{name: odd, provider: any, uri: 'a%2Fb/%E2%82%AC~x'}]
`
    const uri = 'a%2Fb/%E2%82%AC~x'
    for (const start of [startWorkerd, startNode, startLambda]) {
      const engine = await start(variables(github))
      const response = await engine.send({ path: urlOf(uri), body: '{}' })
      await engine.close()
      assert.equal(response.status, 202, engine.name)
      assert.deepEqual(response.json.functions, ['odd'])
      const { webhook } = github.dispatches.at(-1)?.body.inputs ?? {}
      assert.equal(JSON.parse(webhook).uri, uri, engine.name)
    }
    github.repository.config = relayRepository().config
  })

  test('passes on repeated headers joined to one text', async () => {
    for (const { name, port } of sockets()) {
      const socket = connect(port ?? 0, '127.0.0.1')
      await once(socket, 'connect')
      socket.write(
        [
          `POST ${OPEN_URL} HTTP/1.1`,
          ...['host: relay', 'connection: close', 'set-cookie: a', 'x-a: 1'],
          ...['content-type: text/a', 'Content-Type: text/b', 'X-A: 2'],
          ...[`content-length: ${HUB.length}`, '', HUB]
        ].join('\r\n')
      )
      const [response] = await once(socket, 'data')
      assert.match(String(response), /^HTTP\/1.1 202 /, name)
      socket.destroy()
      const { webhook } = github.dispatches.at(-1)?.body.inputs ?? {}
      const { headers } = JSON.parse(webhook)
      assert.equal(headers['x-a'], '1, 2', name)
      assert.equal(headers['content-type'], 'text/a, text/b', name)
      const values = Object.values(headers)
      assert.ok(values.every(value => typeof value === 'string'))
    }
  })

  test('dispatches nothing for a request that is cut off', async () => {
    for (const { name, port, send } of sockets()) {
      for (const length of [
        'content-length: 500',
        'transfer-encoding: chunked'
      ]) {
        const socket = connect(port ?? 0, '127.0.0.1')
        await once(socket, 'connect')
        const body = length.startsWith('content')
          ? HUB
          : `${HUB.length.toString(16)}\r\n${HUB}\r\n`
        socket.write(
          `POST ${OPEN_URL} HTTP/1.1\r\nhost: relay\r\n${length}\r\n\r\n${body}`
        )
        await sleep(100)
        socket.destroy()
      }
      await sleep(200)
      assert.deepEqual(github.dispatches, [], name)
      const { status } = await send({ path: OPEN_URL, body: HUB })
      assert.equal(status, 202, `${name} still works`)
      github.reset()
    }
  })

  test('dispatches a webhook whose sender disconnects after the body', async () => {
    for (const { name, port } of sockets()) {
      const socket = connect(port ?? 0, '127.0.0.1')
      await once(socket, 'connect')
      socket.end(
        `POST ${OPEN_URL} HTTP/1.1\r\nhost: relay\r\ncontent-length: ${HUB.length}\r\n\r\n${HUB}`
      )
      await once(socket.resume(), 'close')
      await sleep(100)
      assert.equal(github.dispatches.length, 1, name)
      github.reset()
    }
  })
})

describe('the process of the relay on Node', () => {
  test('ends with npm run relay', { timeout: 30_000 }, async () => {
    const child = spawn('npm', ['run', '--silent', 'relay'], {
      cwd: ROOT,
      env: {
        ...process.env,
        ...variables(github),
        HOST: '127.0.0.1',
        PORT: '0'
      },
      stdio: ['ignore', 'pipe', 'inherit']
    })
    const closed = once(child.stdout, 'close')
    await once(child.stdout, 'data')
    child.kill()
    await closed
  })

  test('responds with JSON to what is not a valid request', async () => {
    const { port } = engines.find(({ name }) => name === 'node') ?? {}
    const send = async (head: string) => {
      const socket = connect(port ?? 0, '127.0.0.1')
      const rest = `connection: close\r\ncontent-length: ${HUB.length}`
      socket.write(`${head}\r\n${rest}\r\n\r\n${HUB}`)
      const text = Buffer.concat(await socket.toArray()).toString()
      const [start = '', body = ''] = text.split('\r\n\r\n')
      assert.match(start, /^content-type: application\/json\r?$/im, head)
      return [Number(start.split(' ')[1]), JSON.parse(body).code]
    }
    const post = `POST ${OPEN_URL} HTTP/1.1\r\nhost: relay`
    const cases: [string, number, string | undefined][] = [
      ['nonsense', 400, 'bad_request'],
      [`${post}\r\ncontent-length: x`, 400, 'bad_request'],
      [`${post}\r\nx-a: ${'a'.repeat(40_000)}`, 431, 'headers_too_large'],
      [post.replace('/w/', '/\u00e9/'), 404, 'not_found'],
      [post.replace('/w/', '/\\w/'), 404, 'not_found'],
      [`${post}@a`, 404, 'not_found'],
      ['OPTIONS * HTTP/1.1\r\nhost: relay', 404, 'not_found'],
      [`${post}\r\nexpect: anything`, 202, undefined]
    ]
    for (const [head, status, code] of cases)
      assert.deepEqual(await send(head), [status, code], head.slice(0, 200))
    assert.equal(github.dispatches.length, 1)
  })

  test('keeps a connection longer than proxies do', async () => {
    const node = engines.find(({ name }) => name === 'node')
    const socket = connect(node?.port ?? 0, '127.0.0.1')
    socket.write('GET /healthz HTTP/1.1\r\nhost: relay\r\n\r\n')
    const [response] = await once(socket, 'data')
    socket.destroy()
    assert.match(String(response), /^keep-alive: timeout=75\r$/im)
  })

  test('keeps running without a reader of its log', async () => {
    const engine = await startNode(variables(github))
    engine.closeLog()
    for (const path of ['/w/first', '/w/second']) {
      assert.equal((await engine.send({ path })).status, 404)
      await sleep(100)
    }
    await engine.close()
  })

  test('says why it cannot listen', async () => {
    const settings = variables(github)
    const engine = await startNode(settings)
    try {
      for (const [PORT, message] of [
        [
          String(engine.port),
          /exit 1: cannot listen on 127.0.0.1:.*EADDRINUSE.*; set HOST and PORT to [^,]*$/
        ],
        ['99999', /exit 1: PORT is "99999"; write a number from 0 to 65535$/]
      ] as const)
        await assert.rejects(startNode({ ...settings, PORT }), { message })
    } finally {
      await engine.close()
    }
  })

  test('ends on SIGTERM with a request in progress, and half a request', async () => {
    const hurry = `const wait = setTimeout
    globalThis.setTimeout = (end, ms, ...rest) =>
      wait(end, ms === 28_000 ? 1_000 : ms, ...rest)`
    const engine = await startNode({
      ...variables(github),
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hurry)}`
    })
    const port = engine.port ?? 0
    const idle = connect(port, '127.0.0.1')
    const half = connect(port, '127.0.0.1')
    half.write(`POST ${OPEN_URL} HTTP/1.1\r\nhost: relay\r\n`)
    await Promise.all([once(idle, 'connect'), once(half, 'connect')])
    for (const socket of [idle, half]) socket.on('error', () => undefined)
    github.faults = [
      {
        on: /dispatches$/,
        behave: (_, response) => {
          setTimeout(() => response.writeHead(204).end(), 500)
        }
      }
    ]
    const sent = engine.send({ path: OPEN_URL, body: HUB })
    await sleep(300)
    await engine.close()
    assert.equal((await sent).status, 202)
    assert.equal(engine.log.length, 2, engine.log.join('\n'))
  })

  test('keeps no connection once it ends', async () => {
    const engine = await startNode(variables(github))
    const socket = connect(engine.port ?? 0, '127.0.0.1')
    github.faults = [
      {
        on: /dispatches$/,
        behave: (_, response) => {
          setTimeout(() => response.writeHead(204).end(), 500)
        }
      }
    ]
    socket.write(
      `POST ${OPEN_URL} HTTP/1.1\r\nhost: relay\r\ncontent-length: ${HUB.length}\r\n\r\n${HUB}`
    )
    await sleep(300)
    const begun = performance.now()
    const [[response]] = await Promise.all([
      once(socket, 'data'),
      engine.close()
    ])
    socket.destroy()
    assert.match(String(response), /^HTTP\/1.1 202 /)
    assert.match(String(response), /^connection: close\r$/im)
    const tookMs = performance.now() - begun
    assert.ok(tookMs < 10_000, `${tookMs} ms`)
  })
})

describe('the relay on Workers', () => {
  test('limits each URL', async () => {
    const engine = await startWorkerd(variables(github), {
      limit: 3,
      period: 60
    })
    try {
      const send = (uri: string) => engine.send({ path: urlOf(uri), body: HUB })
      const statuses: number[] = []
      for (let times = 0; times < 5; times += 1)
        statuses.push((await send('docker/push')).status)
      assert.deepEqual(statuses, [202, 202, 202, 429, 429])
      const limited = await send('docker/push')
      assert.equal(limited.headers['retry-after'], '60')
      assert.equal((await send('docker/release')).status, 202)
    } finally {
      await engine.close()
    }
  })

  test('accepts the key of GitHub, PKCS#1', async () => {
    assert.match(github.privateKey, /^-----BEGIN RSA PRIVATE KEY-----/)
    const engine = await startWorkerd(variables(github))
    const { status } = await engine.send({ path: OPEN_URL, body: HUB })
    await engine.close()
    assert.equal(status, 202)
    assert.ok(github.calls.some(({ line }) => line.endsWith('/installation')))
  })

  test('has a small bundle', () => {
    const { length } = gzipSync(worker, { level: 9 })
    assert.ok(length < 150_000, `${length} bytes`)
  })
})

describe('the log of each engine', () => {
  test('has no tag, token, key or body', () => {
    const logs = engines.map(({ log }) => log.join('\n'))
    const tags = Object.values(TABLE).flatMap(
      ([{ path }]) => path.match(/[\w-]{22}/g) ?? []
    )
    const secrets = [...tags, ...RELAY_KEYS.split(/[:,]/).filter(isLong), 'v2']
    assert.ok(secrets.length > 30)
    for (const log of logs) {
      assert.match(log, /^POST \/w\/acme\/lmp\/\*\/docker\/push 202 \d+ ms$/m)
      assert.match(log, /^POST \* 404 \d+ ms: not_found$/m)
      for (const secret of secrets) assert.ok(!log.includes(secret), secret)
    }
  })
})

function isLong(text: string): boolean {
  return text.length > 8
}

/** Returns a push with bytes that no compression makes shorter. */
function noise(length: number): string {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    bytes[index] = state >>> 16
  }
  return `${HUB.slice(0, -1)},"noise":"${bytes.toString('base64')}"}`
}
