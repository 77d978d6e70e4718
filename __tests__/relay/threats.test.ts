// The threats that docs/relay.md lists, one test or more for each.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, beforeEach, describe, test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import {
  createMac,
  derive,
  isAttested,
  senderSecret,
  tag
} from '../../src/relay-keys.ts'
import { startNode, startWorkerd } from './engines.ts'
import { startGitHub } from './fake-github.ts'
import {
  callbackUrl,
  fromGitHub,
  HUB,
  KEY,
  localRelay,
  OLD_KEY,
  RELAY_KEYS,
  REPOSITORY,
  relayRepository,
  runUrl,
  tokenOf,
  urlOf,
  variables
} from './setup.ts'

const github = await startGitHub(relayRepository())
after(() => github.close())
beforeEach(() => {
  github.reset()
  github.repository = relayRepository()
})

describe('guessing URLs', () => {
  test('takes 128 bits, reveals nothing, and sends no request', async () => {
    const relay = localRelay(variables(github))
    const random = () => randomBytes(16).toString('base64url')
    const guesses = [
      () => urlOf('docker/push').replace(/k2\.[^/]+/, `k2.${random()}`),
      () => `/r/acme/lmp/500.k2.${random()}`,
      () => `/c/k2.${tokenOf().replace(/\.[^.]+$/, `.${random()}`)}`,
      () => `/w/nobody/nothing/k2.${random()}/docker/push`,
      () => `/${random()}`
    ]
    const texts = new Set<string>()
    for (const guess of guesses)
      for (let times = 0; times < 40; times += 1)
        for (const method of ['POST', 'GET', 'DELETE']) {
          const path = guess()
          const sent = method === 'POST' ? { body: HUB } : {}
          const response = await relay.send({ method, path, ...sent })
          assert.equal(response.status, 404, path)
          texts.add(JSON.stringify([response.text, response.headers]))
        }
    assert.equal(texts.size, 1)
    assert.deepEqual(github.calls, [])
  })

  test('is rejected before the body is read', async () => {
    const relay = localRelay(variables(github))
    let isRead = false
    const body = new ReadableStream(
      {
        pull(controller) {
          isRead = true
          controller.close()
        }
      },
      { highWaterMark: 0 }
    )
    const { status } = await relay.app.fetch(
      new Request(`https://relay${urlOf('a')}x`, {
        method: 'POST',
        body,
        duplex: 'half'
      } as RequestInit)
    )
    assert.equal(status, 404)
    assert.equal(isRead, false)
  })

  test('takes the same time, whatever is wrong', async () => {
    const relay = localRelay(variables(github))
    const wrong = {
      tag: urlOf('docker/push').replace(/k2\.[^/]+/, `k2.${'A'.repeat(22)}`),
      key: urlOf('docker/push').replace('k2.', 'k9.'),
      route: `/x${urlOf('docker/push').slice(2)}`,
      malformed: '/w/'
    }
    const times: Record<string, number[]> = {}
    for (let round = 0; round < 400; round += 1)
      for (const [name, path] of Object.entries(wrong)) {
        const started = performance.now()
        await relay.send({ path, body: '' })
        times[name] ??= []
        times[name].push(performance.now() - started)
      }
    const medians = Object.values(times).map(
      list => list.sort((a, b) => a - b)[200] ?? 0
    )
    const [least = 0, most = 0] = [Math.min(...medians), Math.max(...medians)]
    assert.ok(most < least * 1.5 + 0.05, JSON.stringify(medians))
  })
})

describe('a flood to a known URL', () => {
  test('is verified before anything is dispatched', async () => {
    const relay = localRelay(variables(github))
    for (let times = 0; times < 50; times += 1) {
      const { status } = await relay.send({
        path: urlOf('git/push'),
        ...fromGitHub(`{"n":${times}}`, 'a guess')
      })
      assert.equal(status, 401)
    }
    assert.deepEqual(github.dispatches, [])
    assert.ok(github.calls.length < 10, 'the config is kept')
  })

  test('starts no run that no function handles', async () => {
    const relay = localRelay(variables(github))
    for (let times = 0; times < 50; times += 1)
      await relay.send({ path: urlOf('docker/release'), body: HUB })
    assert.deepEqual(github.dispatches, [])
  })

  test('is limited before its body is read, each URL by itself', async () => {
    const keys: string[] = []
    const relay = localRelay(variables(github), {}, async key => {
      keys.push(key)
      return !key.includes('docker/push')
    })
    const limited = await relay.send({ path: urlOf('docker/push'), body: HUB })
    assert.equal(limited.status, 429)
    assert.equal(limited.json.code, 'rate_limited')
    assert.match(limited.headers['retry-after'] ?? '', /^\d+$/)
    assert.equal(
      (await relay.send({ path: urlOf('docker/release'), body: HUB })).status,
      202
    )
    const others = [
      urlOf('docker/push', OLD_KEY),
      callbackUrl(),
      callbackUrl({ nonce: 'bbbbbbbbbbbbbbbb' })
    ]
    for (const path of others) await relay.send({ path, body: '{}' })
    await relay.send({ method: 'GET', path: runUrl('500') })
    assert.equal(new Set(keys).size, keys.length)
    for (const tagged of keys) assert.ok(!/[\w-]{22}/.test(tagged), tagged)
  })

  test('of unknown URLs reaches no limit, so that it stops no other', async () => {
    const relay = localRelay(variables(github), {}, () =>
      Promise.reject(new Error('asked'))
    )
    const { status } = await relay.send({ path: '/w/a/b/k2.c/d', body: '' })
    assert.equal(status, 404)
  })

  test('ends with the time of the URL', async () => {
    const exp = Math.floor(Date.now() / 1000) + 60
    let passed = 0
    const now = () => Date.now() + passed
    const relay = localRelay(variables(github), { now })
    const send = () =>
      relay.send({ path: urlOf('docker/push', KEY, exp), body: HUB })
    assert.equal((await send()).status, 202)
    passed = 61_000
    assert.equal((await send()).status, 404)
  })

  test('ends with a new key, while URLs of other keys keep working', async () => {
    const [newest = ''] = RELAY_KEYS.split(',')
    const relay = localRelay({ ...variables(github), RELAY_KEYS: newest })
    const old = await relay.send({
      path: urlOf('docker/push', OLD_KEY),
      body: HUB
    })
    assert.equal(old.status, 404)
    const { status } = await relay.send({
      path: urlOf('docker/push'),
      body: HUB
    })
    assert.equal(status, 202)
  })
})

describe('a forged webhook of a sender that signs nothing', () => {
  test('needs the URL, and the URL of one uri opens no other', async () => {
    const relay = localRelay(variables(github))
    const path = urlOf('docker/release').replace('release', 'push')
    assert.equal((await relay.send({ path, body: HUB })).status, 404)
    assert.deepEqual(github.dispatches, [])
  })

  test('is not accepted as one of a sender that signs', async () => {
    const relay = localRelay(variables(github))
    const headers = { 'x-github-event': 'push' }
    const path = urlOf('docker/push')
    const { status } = await relay.send({ path, body: HUB, headers })
    assert.equal(status, 401)
  })
})

describe('a replay', () => {
  test('of a Standard Webhooks message is refused after 5 minutes', async () => {
    const { Webhook } = await import('standardwebhooks')
    const secret = senderSecret(KEY, 'from-standard', 'standard-webhooks')
    const at = new Date()
    const sent = {
      path: urlOf('notes'),
      body: '{}',
      headers: {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign('msg_1', at, '{}')
      }
    }
    let passed = 0
    const now = () => Date.now() + passed
    const relay = localRelay(variables(github), { now })
    assert.equal((await relay.send(sent)).status, 202)
    passed = 302_000
    assert.equal((await relay.send(sent)).status, 401)
    assert.equal(github.dispatches.length, 1)
  })
})

describe('a stolen key', () => {
  test('of one repository opens none of another', async () => {
    const relay = localRelay(variables(github))
    const proof = tag(createMac(derive(KEY.key, 'url')), [
      'w',
      'acme/other',
      'a',
      null
    ])
    const path = `/w/acme/other/k2.${proof}/a`
    assert.equal((await relay.send({ path, body: '{}' })).status, 404)
    assert.deepEqual(github.calls, [])
  })

  test('never pushes code, since no token has contents: write', async () => {
    const relay = localRelay(variables(github))
    await relay.send({ path: urlOf('docker/push'), body: HUB })
    await relay.send({ path: callbackUrl(), body: '{"state":"success"}' })
    await relay.send({ method: 'GET', path: runUrl('500') })
    const used = github.calls.map(({ permissions }) => permissions ?? {})
    assert.ok(used.some(({ actions }) => actions === 'write'))
    assert.ok(used.every(({ contents }) => contents !== 'write'))
  })
})

describe('a sender without a key', () => {
  test('forges no valid attestation of a dispatch', async () => {
    const relay = localRelay(variables(github))
    await relay.send({ path: urlOf('docker/push'), body: HUB })
    const { webhook, attestation } = github.dispatches[0]?.body.inputs ?? {}
    assert.ok(isAttested([KEY], REPOSITORY, webhook, attestation))
    const forged = webhook.replace('v2', 'v3')
    assert.notEqual(forged, webhook)
    assert.ok(!isAttested([KEY], REPOSITORY, forged, attestation))
    assert.ok(!isAttested([KEY], 'acme/other', webhook, attestation))
    assert.ok(!isAttested([OLD_KEY], REPOSITORY, webhook, attestation))
  })
})

describe('the relay as a way into a network', () => {
  test('calls the API only, whatever a request names', async () => {
    const called: string[] = []
    const relay = localRelay(variables(github), {
      fetch: (input, init) => {
        called.push(String(input))
        return fetch(input, init)
      }
    })
    await relay.send({
      path: `${urlOf('docker/push')}?url=http://169.254.169.254/`,
      body: HUB,
      headers: {
        host: '169.254.169.254',
        'x-forwarded-host': '169.254.169.254',
        forwarded: 'host=169.254.169.254'
      }
    })
    await relay.send({
      path: callbackUrl(),
      body: '{"state":"success","target_url":"http://169.254.169.254/"}'
    })
    assert.ok(called.length > 8)
    for (const url of called) assert.ok(url.startsWith(`${github.url}/`), url)
  })
})

describe('a bomb', () => {
  test('of brackets is rejected quickly', async () => {
    const relay = localRelay(variables(github))
    const body = '['.repeat(1024 * 1024)
    const started = Date.now()
    const { status } = await relay.send({ path: urlOf('docker/push'), body })
    assert.equal(status, 404)
    assert.ok(Date.now() - started < 1_000)
  })

  test('of an endless body is cut off at 1 MiB', async () => {
    const relay = localRelay(variables(github))
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 65_536
        controller.enqueue(new Uint8Array(65_536))
      }
    })
    const response = await relay.app.fetch(
      new Request(`https://relay${urlOf('docker/push')}`, {
        method: 'POST',
        body,
        duplex: 'half'
      } as RequestInit)
    )
    assert.equal(response.status, 413)
    assert.ok(sent < 1.5 * 1024 * 1024, `${sent}`)
    assert.deepEqual(github.calls, [])
  })

  test('of headers is rejected before any request', async () => {
    const relay = localRelay(variables(github))
    const headers = { 'x-long': 'x'.repeat(33_000) }
    const path = urlOf('docker/push')
    const { status, json } = await relay.send({ path, body: HUB, headers })
    assert.deepEqual([status, json.code], [431, 'headers_too_large'])
    assert.deepEqual(github.calls, [])
  })

  test('of headers is rejected on Node, and Workers keep working', async () => {
    for (const start of [startNode, startWorkerd]) {
      const engine = await start(variables(github))
      const headers = { 'x-long': 'x'.repeat(40_000) }
      const path = urlOf('docker/push')
      const { status } = await engine.send({ path, body: HUB, headers })
      assert.equal(status, 431, engine.name)
      assert.equal((await engine.send({ path, body: HUB })).status, 202)
      await engine.close()
    }
  })

  test('of a long body is parsed only when it is signed', async () => {
    github.repository.config = `
receive:
  relay: {secret_name: relay, workflow: inbound.yml}
  providers:
    - {name: own, match: {body: {a: x}}, secret_name: own}
  functions: [{name: fn, provider: own}]
`
    const relay = localRelay(variables(github))
    const body = `{"a":"x","b":"${'y'.repeat(70_000)}"}`
    const path = urlOf('x')
    // Were it read, the provider would match, and the signature be missing.
    const { status, json } = await relay.send({ path, body })
    assert.deepEqual([status, json.code], [404, 'no_function'])
    const { createHmac } = await import('node:crypto')
    const secret = senderSecret(KEY, 'own', 'text')
    const mac = createHmac('sha256', secret).update(body).digest('hex')
    const headers = { 'x-jobserv-sig': `sha256:${mac}` }
    assert.equal((await relay.send({ path, body, headers })).status, 202)
  })
})

describe('a webhook', () => {
  test('appears in a log as a path without tags, bodies and headers', async () => {
    const relay = localRelay(variables(github))
    const marked = {
      body: HUB.replace('v2', 'BODY'),
      headers: { 'x-marked': 'HEADER' }
    }
    const paths = [
      `${urlOf('docker/push')}?q=QUERY`,
      urlOf('docker/other'),
      `${urlOf('docker/push')}x`,
      callbackUrl(),
      runUrl('500'),
      '/UNKNOWN'
    ]
    for (const path of paths) await relay.send({ path, ...marked })
    await relay.send({ method: 'GET', path: runUrl('500') })
    github.faults = [
      {
        on: /dispatches$/,
        behave: (_, response) => response.writeHead(422).end('FROM GITHUB')
      }
    ]
    await relay.send({ path: urlOf('docker/push'), ...marked })
    const log = relay.log.join('\n').replace(/ \d+ ms/g, '')
    assert.equal(
      log,
      `POST /w/acme/lmp/*/docker/push 202
POST /w/acme/lmp/*/docker/other 404: no_function
POST * 404: not_found
POST /c/* acme/lmp 400: state_missing
POST /r/acme/lmp/500.* 405: method_not_allowed
POST * 404: not_found
GET /r/acme/lmp/500.* 200
POST /w/acme/lmp/*/docker/push 502: github_refused: POST /repos/acme/lmp/actions/workflows/inbound.yml/dispatches: 422, the workflow lacks on.workflow_dispatch or an input`
    )
  })

  test('receives no response with its content, a tag or a key', async () => {
    const relay = localRelay(variables(github))
    const sent = fromGitHub('{"marked":"BODY"}')
    const texts: string[] = []
    for (const path of [urlOf('git/push'), urlOf('git/x'), `${urlOf('a')}x`])
      for (const secret of ['right', 'wrong']) {
        const headers =
          secret === 'right'
            ? sent.headers
            : { ...sent.headers, 'x-hub-signature-256': 'sha256=WRONG' }
        const { text } = await relay.send({ path, ...sent, headers })
        texts.push(text)
      }
    const secrets = [
      ...['BODY', 'WRONG', senderSecret(KEY, 'from-github', 'text')],
      ...(urlOf('git/push').match(/[\w-]{22}/g) ?? [])
    ]
    for (const text of texts)
      for (const secret of secrets) assert.ok(!text.includes(secret), text)
  })
})

/** Frees what nothing refers to, so that what is left can be measured. */
function collect(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
}

describe('a flood of 10,000 webhooks', () => {
  test('does not increase memory', {
    timeout: 110_000
  }, async () => {
    const responses: Record<string, unknown> = {
      '/installation': { id: 1 },
      access_tokens: { token: 't', expires_at: '2100-01-01T00:00:00Z' },
      '/repos/acme/lmp': { default_branch: 'trunk' }
    }
    const relay = localRelay(variables(github), {
      log: () => {},
      fetch: async input => {
        const url = String(input)
        if (url.includes('/contents/'))
          return new Response(relayRepository().config)
        const key = Object.keys(responses).find(end => url.endsWith(end))
        return key
          ? Response.json(responses[key])
          : Response.json({ workflow_run_id: 7, html_url: 'https://x.example' })
      }
    })
    const some = async (count: number) => {
      for (let times = 0; times < count; times += 1) {
        const body = HUB.replace('v2', `v${times}`)
        const { status } = await relay.send({
          path: urlOf('docker/push'),
          body
        })
        assert.equal(status, 202)
      }
      await new Promise(resolve => setTimeout(resolve, 10))
      collect()
      return process.memoryUsage().heapUsed
    }
    const before = await some(2_000)
    const after = await some(10_000)
    const grown = (after - before) / 1024 / 1024
    assert.ok(grown < 4, `${grown.toFixed(1)} MiB`)
  })
})
