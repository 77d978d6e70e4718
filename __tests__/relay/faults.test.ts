import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, beforeEach, describe, test } from 'node:test'
import { startEngines } from './engines.ts'
import { startGitHub } from './fake-github.ts'
import {
  callbackUrl,
  HUB,
  localRelay,
  relayRepository,
  runUrl,
  urlOf,
  variables
} from './setup.ts'

const github = await startGitHub(relayRepository())
const elsewhere = createServer((_, response) => {
  visits += 1
  response.end('{"token":"x","id":1,"default_branch":"trunk"}')
})
let visits = 0
await new Promise<void>(resolve => {
  elsewhere.listen(0, '127.0.0.1', resolve)
})
const { port } = elsewhere.address() as AddressInfo
after(async () => {
  await github.close()
  elsewhere.close()
})
beforeEach(() => {
  github.reset()
  github.repository = relayRepository()
})

const reply =
  (status: number, headers: Record<string, string> = {}, body = '{}') =>
  (_: unknown, response: ServerResponse) => {
    response.writeHead(status, headers).end(body)
  }

interface Fault {
  behave: (request: unknown, response: ServerResponse) => void
  status: 502 | 503
  retryAfter?: string
}

const reset = String(Math.floor(Date.now() / 1000) + 90)

const FAULTS: Record<string, Fault> = {
  '401': { behave: reply(401), status: 502 },
  '403': { behave: reply(403), status: 502 },
  '403 of the primary limit': {
    behave: reply(403, {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': reset
    }),
    status: 503
  },
  '403 of a secondary limit': {
    behave: reply(403, { 'retry-after': '17' }),
    status: 503,
    retryAfter: '17'
  },
  '403 whose message names a limit': {
    behave: reply(
      403,
      {},
      '{"message":"You have exceeded a secondary rate limit"}'
    ),
    status: 503,
    retryAfter: '60'
  },
  '429': {
    behave: reply(429, { 'retry-after': '5' }),
    status: 503,
    retryAfter: '5'
  },
  '404': { behave: reply(404), status: 502 },
  '422': { behave: reply(422), status: 502 },
  '500': { behave: reply(500), status: 503, retryAfter: '30' },
  '503': { behave: reply(503), status: 503 },
  'a redirect to another host': {
    behave: reply(302, { location: `http://127.0.0.1:${port}/` }),
    status: 502
  },
  'a redirect that keeps the method': {
    behave: reply(307, { location: `http://127.0.0.1:${port}/` }),
    status: 502
  },
  'a connection that is closed': {
    behave: (_, response) => response.destroy(),
    status: 503
  },
  'a response that is cut': {
    behave: (_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"id":')
      setTimeout(() => response.destroy(), 20)
    },
    status: 503
  },
  'a response that does not end': {
    behave: (_, response) => {
      const chunk = Buffer.alloc(65_536, 0x20)
      response.writeHead(200)
      const more = () => {
        while (!response.destroyed && response.write(chunk)) {}
      }
      response.on('drain', more)
      more()
    },
    status: 502
  }
}

/** The calls that a webhook, and a callback, need one after the other. */
const CALLS: Record<string, RegExp> = {
  'the installation': /^GET .*\/installation$/,
  'a token': /access_tokens$/,
  'the repository': /^GET \/repos\/acme\/lmp$/,
  'the config': /\/contents\//,
  'the dispatch': /\/dispatches$/
}

describe("GitHub's faults", () => {
  for (const [call, on] of Object.entries(CALLS))
    for (const [fault, { behave, status, retryAfter }] of Object.entries(
      FAULTS
    ))
      test(`${fault} for ${call} becomes ${status}`, async () => {
        github.faults = [{ on, behave }]
        visits = 0
        const relay = localRelay(variables(github))
        const response = await relay.send({
          path: urlOf('docker/push'),
          body: HUB
        })
        assert.equal(response.status, status, response.text)
        const code = status === 502 ? 'github_refused' : 'github_unavailable'
        assert.equal(response.json.code, code)
        const after = response.headers['retry-after']
        if (status === 502) assert.equal(after, undefined)
        else assert.match(after ?? '', /^[1-9]\d*$/)
        if (retryAfter !== undefined) assert.equal(after, retryAfter)
        assert.deepEqual(github.dispatches, [])
        assert.equal(visits, 0, 'no redirect is followed')
        assert.match(relay.log.join(), / 50[23] \d+ ms: /)
      })

  test('at a primary limit say when it ends', async () => {
    const { behave } = FAULTS['403 of the primary limit'] ?? {}
    assert.ok(behave)
    github.faults = [{ on: /dispatches$/, behave }]
    const relay = localRelay(variables(github))
    const { headers } = await relay.send({
      path: urlOf('docker/push'),
      body: HUB
    })
    const seconds = Number(headers['retry-after'])
    assert.ok(seconds > 30 && seconds <= 90, `${seconds}`)
  })

  test('of the statuses and the run fail a callback in the same way', async () => {
    for (const on of [/\/statuses/, /\/actions\/runs\/500$/])
      for (const fault of ['401', '429', '500', 'a redirect to another host']) {
        const { behave, status } = FAULTS[fault] ?? {}
        assert.ok(behave)
        github.faults = [{ on, behave }]
        const relay = localRelay(variables(github))
        const path = callbackUrl()
        const response = await relay.send({ path, body: '{"state":"success"}' })
        assert.equal(response.status, status, `${on} ${fault}`)
        assert.deepEqual(github.dispatches, [])
      }
  })

  test('of a requested run are reported in the same way', async () => {
    const { behave } = FAULTS['500'] ?? {}
    assert.ok(behave)
    github.faults = [{ on: /\/actions\/runs\/500$/, behave }]
    const relay = localRelay(variables(github))
    const response = await relay.send({ method: 'GET', path: runUrl('500') })
    assert.equal(response.status, 503)
  })

  test('do not affect the next request', async () => {
    for (const on of Object.values(CALLS))
      for (const fault of ['401', '404', '422', '500', '429']) {
        const { behave } = FAULTS[fault] ?? {}
        assert.ok(behave)
        const relay = localRelay(variables(github))
        const send = () => relay.send({ path: urlOf('docker/push'), body: HUB })
        github.faults = [{ on, behave }]
        assert.notEqual((await send()).status, 202)
        github.faults = []
        assert.equal((await send()).status, 202, `${fault} for ${on}`)
      }
  })

  test('are a 502 for an App that is not installed, until it is', async () => {
    github.repository.installed = false
    const relay = localRelay(variables(github))
    const send = () => relay.send({ path: urlOf('docker/push'), body: HUB })
    assert.equal((await send()).status, 502)
    github.repository.installed = true
    assert.equal((await send()).status, 202)
    github.repository.installed = false
    assert.equal((await send()).status, 502)
    github.repository.installed = true
    assert.equal((await send()).status, 202)
  })

  test('are a 502 for a permission that was not granted', async () => {
    for (const name of ['actions', 'contents']) {
      github.repository = relayRepository()
      delete github.repository.grants[name]
      const relay = localRelay(variables(github))
      const { status } = await relay.send({
        path: urlOf('docker/push'),
        body: HUB
      })
      assert.equal(status, 502, name)
    }
  })

  test('are a 502 for a workflow that does not exist or lacks an input', async () => {
    const all: Record<string, string[]>[] = [
      {},
      { 'inbound.yml': ['webhook', 'id'] }
    ]
    for (const workflows of all) {
      github.repository = relayRepository({ workflows })
      const relay = localRelay(variables(github))
      const { status } = await relay.send({
        path: urlOf('docker/push'),
        body: HUB
      })
      assert.equal(status, 502)
    }
  })

  test('are a 502 for a config that no longer exists', async () => {
    github.repository.config = null
    const relay = localRelay(variables(github))
    const { status } = await relay.send({
      path: urlOf('docker/push'),
      body: HUB
    })
    assert.equal(status, 502)
  })

  test('are a 503 without a response within 8 seconds in all, on every engine', async () => {
    const engines = await startEngines(variables(github))
    github.faults = [{ on: /\/contents\//, behave: () => {} }]
    try {
      const started = Date.now()
      const responses = await Promise.all(
        engines.map(engine =>
          engine.send({ path: urlOf('docker/push'), body: HUB })
        )
      )
      const passed = Date.now() - started
      assert.ok(passed > 7_500 && passed < 12_000, `${passed}`)
      for (const { status, headers } of responses) {
        assert.equal(status, 503)
        assert.equal(headers['retry-after'], '30')
      }
      assert.deepEqual(github.dispatches, [])
    } finally {
      await Promise.all(engines.map(engine => engine.close()))
    }
  })

  test('with a redirect are followed on no engine', async () => {
    const engines = await startEngines(variables(github))
    const { behave } = FAULTS['a redirect that keeps the method'] ?? {}
    assert.ok(behave)
    visits = 0
    github.faults = [{ on: /dispatches$/, behave }]
    try {
      for (const engine of engines) {
        const { status } = await engine.send({
          path: urlOf('docker/push'),
          body: HUB
        })
        assert.equal(status, 502, engine.name)
      }
      assert.equal(visits, 0)
    } finally {
      await Promise.all(engines.map(engine => engine.close()))
    }
  })
})

describe("the App's tokens", () => {
  const made = () =>
    github.calls.filter(({ line }) => line.endsWith('/access_tokens')).length

  test('are made again shortly before they expire', async () => {
    let ahead = 0
    const relay = localRelay(variables(github), {
      now: () => Date.now() + ahead
    })
    const send = () => relay.send({ path: urlOf('docker/push'), body: HUB })
    assert.equal((await send()).status, 202)
    const first = made()
    assert.equal((await send()).status, 202)
    assert.equal(made(), first)
    ahead = 59 * 60_000
    assert.equal((await send()).status, 202)
    assert.equal(made(), 2 * first)
  })

  test('are made again after one was refused', async () => {
    const relay = localRelay(variables(github))
    const send = () => relay.send({ path: urlOf('docker/push'), body: HUB })
    assert.equal((await send()).status, 202)
    const first = made()
    github.faults.push({ on: /dispatches/, behave: reply(401) })
    assert.equal((await send()).status, 502)
    github.faults.length = 0
    assert.equal((await send()).status, 202)
    assert.equal(made(), first + 1)
  })
})
