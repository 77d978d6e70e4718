import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { untilListening } from '../helpers/callback-client.ts'
import { closedPort } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { KEY, post, receive, type Sent, signed } from '../helpers/harness.ts'
import { exchange, requestBytes } from '../helpers/raw-http.ts'
import {
  type RunOptions,
  type RunResult,
  readRecord
} from '../helpers/run-action.ts'
import { compareTexts } from './compare-texts.ts'

const TOKEN = 'token-of-the-listener'
const SYNC = { 'flex-sync-webhook': 'true' }
const GZIP = { 'content-encoding': 'gzip', ...SYNC }
const MIB = 1024 * 1024

const CONFIG = {
  providers: [{ name: 'github', type: 'github', secret_name: 'inbound' }],
  functions: [
    {
      name: 'deploy',
      provider: 'github',
      uri: 'git/push',
      match: { body: { ref: 'refs/heads/main' } },
      variables: [{ name: 'sha', required: true }]
    }
  ]
}

const OPEN = {
  providers: [...CONFIG.providers, { name: 'hub', type: 'docker-hub' }],
  functions: [
    ...CONFIG.functions,
    {
      name: 'pushed',
      provider: 'hub',
      uri: 'hub',
      variables: [{ name: 'tag', path: 'push_data.tag' }]
    }
  ]
}

const good = signed('push', { ref: 'refs/heads/main', sha: 'abc' })
const unwanted = signed('push', { ref: 'refs/heads/other', sha: 'abc' })
const broken = signed('push', { ref: 'refs/heads/main', sha: 7 })
const forged = signed('push', { ref: 'refs/heads/main', sha: 'abc' }, 'wrong')
const pushed: Sent = {
  body: JSON.stringify({
    push_data: { tag: 'v1' },
    repository: { repo_name: 'acme/api' }
  })
}

describe('receive via listener', () => {
  test('returns the right status code for each request and keeps waiting', async t => {
    const ran = await listened(CONFIG, async (base, port) => {
      const path = '/webhooks/v1/git/push'
      const url = base + path
      const elsewhere = `${base}/webhooks/v1/nowhere`
      const withToken = `${base}/webhooks/v1/t/${TOKEN}/git/push`
      const raw = async (bytes: Buffer, allow?: string) => {
        const response = await exchange(port, bytes)
        assert.equal(response?.headers.allow, allow)
        return response ?? assert.fail()
      }
      const length = { 'content-length': String(25 * MIB + 1) }
      const responses: [string, number, () => Promise<{ status: number }>][] = [
        ['health', 200, () => fetch(`${base}/healthz`)],
        ['another path', 404, () => post(`${base}/hook/x`, good)],
        ['GET of another path', 404, () => raw(requestBytes('GET', '/x'))],
        ['a longer base', 404, () => post(`${base}/webhooks/v12/x`, good)],
        ['forged', 401, () => post(url, forged)],
        ['forged, waits', 401, () => post(url, forged, SYNC)],
        ['forged uri', 401, () => post(elsewhere, forged)],
        ['nobody', 404, () => post(url, { body: '{}' })],
        ['no function', 404, () => post(elsewhere, good)],
        ['a token', 404, () => post(withToken, good)],
        ['unwanted', 202, () => post(url, unwanted)],
        ['unwanted, waits', 404, () => post(url, unwanted, SYNC)],
        ['encoded', 415, () => post(url, good, GZIP)],
        ['GET', 405, () => raw(requestBytes('GET', path), 'POST')],
        ['PUT', 405, () => raw(requestBytes('PUT', path, {}, '{}'), 'POST')],
        [
          'POST to health',
          405,
          () => raw(requestBytes('POST', '/healthz', {}, ''), 'GET, HEAD')
        ],
        ['too long', 413, () => raw(requestBytes('POST', path, length, null))]
      ]
      for (const [name, status, response] of responses)
        assert.equal((await response()).status, status, name)
      const { status, body } = await post(`${url}/?x=1`, good, SYNC)
      assert.equal(status, 200)
      assert.deepEqual(body, { accepted: true, functions: ['deploy'] })
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.result, 'success')
    assert.equal(ran.outputs.variables, '{"deploy":{"sha":"abc"}}')
    assert.equal(Object(readRecord(ran).received).query.x, '***')
    assert.ok(ran.durationMs < 8_000, `${ran.durationMs} ms`)
    compareTexts(t, ran)
  })

  test('says what was wrong with a request, to its sender and in the log', async t => {
    const bodies: Json[] = []
    const ran = await listened(
      OPEN,
      async base => {
        const url = `${base}/webhooks/v1/`
        bodies.push((await post(`${url}t/${TOKEN}x/hub`, pushed)).body)
        bodies.push((await post(`${url}git/push`, forged)).body)
        const response = await fetch(`${url}git/push`)
        bodies.push(JSON.parse(await response.text()))
        await post(`${url}git/push`, good)
      },
      { inputs: { 'listener-token': TOKEN } }
    )
    assert.deepEqual(
      bodies,
      [
        'No such path or token.',
        'The signature is missing or wrong.',
        'Send it with POST.'
      ].map(message => ({ accepted: false, errors: [message], message }))
    )
    compareTexts(t, ran)
    assert.doesNotMatch(ran.stdout, new RegExp(`${TOKEN}x`))
    assert.equal(ran.code, 0, ran.stdout)
  })

  test("returns Slack's challenge once its signature is right, and reads a command", async () => {
    const config = {
      providers: [
        { name: 'slack', type: 'slack', secret_name: 'inbound' },
        { name: 'bitbucket', type: 'bitbucket', secret_name: 'inbound' }
      ],
      functions: [
        {
          name: 'deploy',
          provider: 'slack',
          match: { body: { command: '/deploy' } },
          variables: [{ name: 'text', required: true }]
        },
        { name: 'pushed', provider: 'bitbucket' }
      ]
    }
    const time = String(Math.floor(Date.now() / 1000))
    const slack = (body: string, type: string, key = KEY): Sent => ({
      body,
      headers: {
        'content-type': type,
        'x-slack-request-timestamp': time,
        'x-slack-signature': `v0=${createHmac('sha256', key).update(`v0:${time}:${body}`).digest('hex')}`
      }
    })
    const check = '{"type":"url_verification","challenge":"3eZbrw1aBm2rZgRN"}'
    const responses: [number, Json][] = []
    const ran = await listened(config, async base => {
      const send = async (sent: Sent) => {
        const { status, body } = await post(`${base}/webhooks/v1/x`, sent)
        responses.push([status, body])
      }
      await send(slack(check, 'application/json', 'wrong'))
      await send(slack(check, 'application/json'))
      await send({
        body: '{"test": true}',
        headers: { 'x-event-key': 'diagnostics:ping' }
      })
      await send(
        slack(
          'command=%2Fdeploy&text=api+v2.1&token=x',
          'application/x-www-form-urlencoded'
        )
      )
    })
    const message = 'The signature is missing or wrong.'
    assert.deepEqual(responses, [
      [401, { accepted: false, errors: [message], message }],
      [200, { challenge: '3eZbrw1aBm2rZgRN' }],
      [200, { accepted: true }],
      [200, { accepted: true, response_type: 'ephemeral', text: 'Accepted.' }]
    ])
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.variables, '{"deploy":{"text":"api v2.1"}}')
  })

  for (const [name, sent, headers, status, code] of [
    ['FALSE is no true', good, { 'flex-sync-webhook': 'false' }, 202, 0],
    ['a function that fails, after the work', broken, SYNC, 500, 1]
  ] as const)
    test(`returns ${status} and stops waiting: ${name}`, async t => {
      const ran = await listened(CONFIG, async base => {
        const response = await post(
          `${base}/webhooks/v1/git/push`,
          sent,
          headers
        )
        assert.equal(response.status, status)
        assert.equal(response.body.accepted, status < 300)
      })
      assert.equal(ran.code, code, ran.stdout)
      assert.equal(ran.outputs.result, code === 0 ? 'success' : 'failure')
      assert.ok(ran.durationMs < 5_000, `${ran.durationMs} ms`)
      compareTexts(t, ran)
    })

  test('echoes nothing of a request in its response', async () => {
    const texts: string[] = []
    await listened(CONFIG, async base => {
      const marked = (sent: Sent): Sent => ({
        ...sent,
        headers: { ...sent.headers, 'x-mark': 'MARK-in-header' }
      })
      for (const sent of [
        { body: 'MARK-in-body' },
        signed('push', { ref: 'MARK-in-body' }, 'wrong'),
        signed('push', { ref: 'MARK-in-body' }),
        signed('push', { ref: 'refs/heads/main', sha: ['MARK-in-body'] })
      ]) {
        const url = `${base}/webhooks/v1/git/push?MARK=in-query`
        texts.push((await post(url, marked(sent), SYNC)).text)
      }
    })
    assert.equal(texts.length, 4)
    for (const text of texts)
      assert.doesNotMatch(text, /MARK|UseSomething|sha256/)
  })

  test('accepts a provider without a secret only below the token path', async t => {
    const codes: number[] = []
    const ran = await listened(
      OPEN,
      async base => {
        const at = async (path: string, sent = pushed) =>
          codes.push((await post(`${base}/webhooks/v1/${path}`, sent)).status)
        await at('hub')
        await at(`t/${TOKEN}x/hub`)
        await at(`t/${TOKEN.slice(0, -1)}/hub`)
        await at('t//hub')
        await at('git/push', unwanted)
        await at(`t/${TOKEN}/git/push`, unwanted)
        await at(`t/${TOKEN}/git/push`, forged)
        await at(`t/${TOKEN}/hub/`, {
          headers: { 'x-original-uri': `/webhooks/v1/t/${TOKEN}/hub` },
          body: pushed.body.replace('}', `,"hook":"/t/${TOKEN}/hub"}`)
        })
      },
      { inputs: { 'listener-token': TOKEN } }
    )
    assert.deepEqual(codes, [404, 404, 404, 404, 202, 202, 401, 202])
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.provider, 'hub')
    assert.equal(ran.outputs.variables, '{"pushed":{"tag":"v1"}}')
    assert.ok(ran.masks.includes(TOKEN))
    const json = readRecord(ran)
    assert.equal(Object(json.received).mac, null)
    compareTexts(t, ran)
    for (const place of [ran.log, ran.summary, JSON.stringify(json)])
      assert.ok(!place.includes(TOKEN), place)
  })

  test('requires a token for a provider without a secret', async t => {
    const ran = await receive(OPEN, {
      inputs: { via: 'listener', listen: '127.0.0.1:0' }
    })
    assert.equal(ran.code, 1)
    compareTexts(t, ran)
  })

  test('requires no token for an inactive provider', async () => {
    const [github, hub] = OPEN.providers
    const providers = [github, { ...hub, active: false }]
    const ran = await listened({ ...OPEN, providers }, async base => {
      await post(`${base}/webhooks/v1/git/push`, good)
    })
    assert.equal(ran.code, 0, ran.stdout)
  })

  test('fails at the timeout, and names and records the last webhook', async t => {
    const ran = await listened(
      CONFIG,
      async base => {
        await post(`${base}/webhooks/v1/git/push`, unwanted)
        await post(`${base}/webhooks/v1/git/push`, forged)
      },
      { inputs: { timeout: '2s' } }
    )
    assert.equal(ran.code, 1)
    assert.equal(ran.outputs.result, 'failure')
    assert.equal(ran.outputs.provider, '')
    compareTexts(t, ran)
    const received = Object(readRecord(ran).received)
    assert.equal(received.verdict, 404)
    assert.equal(received.body, unwanted.body)
    assert.ok(received.mac)
  })

  test('ends within 5 s when it is cancelled', async t => {
    const port = await closedPort()
    const ran = await receive(CONFIG, {
      inputs: { via: 'listener', listen: `127.0.0.1:${port}` },
      interrupt: { signal: 'SIGTERM', after: untilListening(port) }
    })
    assert.equal(ran.code, 1)
    assert.ok(ran.durationMs < 5_000, `${ran.durationMs} ms`)
    compareTexts(t, ran)
    assert.equal(ran.outputs['record-file'], undefined)
  })

  test('keeps waiting, with a short log, through a thousand unauthenticated requests', async () => {
    const work = async (base: string) => {
      const url = `${base}/webhooks/v1/git/push`
      for (let round = 0; round < 20; round += 1)
        await Promise.all(
          Array.from({ length: 50 }, (_, index) =>
            post(url, index % 2 ? forged : unwanted)
          )
        )
      await post(url, good)
    }
    const inputs = { timeout: '50s' }
    const ran = await listened(CONFIG, work, { inputs })
    assert.equal(ran.code, 0, ran.stdout)
    assert.ok(ran.log.split('\n').length < 50, ran.log)
    assert.match(ran.log, /490 more webhooks were rejected/)
    assert.match(ran.log, /490 more webhooks matched no function/)
  })

  test('accepts a body of 25 MiB and rejects a longer one', async () => {
    const whole = (size: number) => {
      const head = '{"ref":"refs/heads/main","sha":"abc","pad":"'
      return signed('push', `${head}${'x'.repeat(size - head.length - 2)}"}`)
    }
    const ran = await listened(CONFIG, async (base, port) => {
      const url = `${base}/webhooks/v1/git/push`
      const long = whole(25 * MIB + 1)
      const { body, headers } = long
      const chunks = (text: string) => [
        `${text.length.toString(16)}\r\n${text}\r\n`,
        '0\r\n\r\n'
      ]
      const head = requestBytes('POST', '/webhooks/v1/git/push', {
        ...headers,
        'transfer-encoding': 'chunked'
      })
      const response = await exchange(port, head, ...chunks(body))
      assert.equal(response?.status, 413)
      const taken = await post(url, whole(25 * MIB), SYNC)
      assert.equal(taken.status, 200)
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(Object(readRecord(ran).received).body.length, 25 * MIB)
  })

  test('rejects 25 MiB of brackets from an unauthenticated sender quickly', async () => {
    const harbor = { name: 'harbor', type: 'harbor', secret_name: 'inbound' }
    const config = { ...OPEN, providers: [harbor, ...OPEN.providers] }
    const half = (25 * MIB) / 2
    const body = '['.repeat(half) + ']'.repeat(half)
    const ran = await listened(
      config,
      async base => {
        const url = `${base}/webhooks/v1/git/push`
        await post(url, { body: '{}' })
        const from = performance.now()
        assert.equal((await post(url, { body })).status, 404)
        const ms = performance.now() - from
        assert.ok(ms < 1_500, `${ms} ms`)
        const long = JSON.stringify({
          ...JSON.parse(pushed.body),
          pad: 'x'.repeat(MIB)
        })
        const hub = `${base}/webhooks/v1/t/${TOKEN}/hub`
        assert.equal((await post(hub, { body: long }, SYNC)).status, 200)
      },
      { inputs: { 'listener-token': TOKEN } }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.match(
      ran.log,
      /the body is longer than 64 KiB and not authenticated/
    )
  })

  test('accepts one of two concurrent webhooks and informs the other sender', async () => {
    const codes: number[] = []
    const ran = await listened(CONFIG, async base => {
      const all = await Promise.allSettled(
        Array.from({ length: 20 }, () =>
          post(`${base}/webhooks/v1/git/push`, good)
        )
      )
      for (const one of all)
        codes.push(one.status === 'fulfilled' ? one.value.status : 0)
    })
    assert.equal(ran.code, 0, ran.stdout)
    // Who is not yet connected when the listener closes is not answered.
    const of = (wanted: number) => codes.filter(code => code === wanted).length
    assert.equal(of(202), 1)
    assert.equal(of(503) + of(0), 19, String(codes))
    assert.ok(of(503) > 0, String(codes))
  })

  test('runs nothing for what can be read in a record', async () => {
    const providers = [{ name: 'own', secret_name: 'inbound' }]
    const match = {
      headers: { 'X-Copy': '**', 'X-Hub-Signature-256': '**' },
      query: { copy: '**' }
    }
    const config: Json = {
      providers,
      functions: [
        { name: 'one', provider: 'own', uri: 'one', match },
        { name: 'another', provider: 'own', uri: 'another' }
      ]
    }
    const mac = good.headers?.['X-Hub-Signature-256'] ?? ''
    assert.match(mac, /^sha256=/)
    const headers = { ...good.headers, 'X-Copy': mac, 'X-Auth': mac }
    const first = await listened(config, async base => {
      const url = `${base}/webhooks/v1/one?copy=${mac}`
      const sent = await post(url, { ...good, headers }, SYNC)
      assert.equal(sent.status, 200)
    })
    const { received } = readRecord(first)
    const one = Object(received)
    assert.equal(one.body, good.body)
    const texts = [...Object.values(one.headers), ...Object.values(one.query)]
    const codes: number[] = []
    const second = await listened(config, async base => {
      const url = `${base}/webhooks/v1/another`
      for (const proof of new Set([...texts, one.mac].map(String)))
        for (const prefix of ['', 'sha256=', 'sha256:'])
          for (const name of ['X-JobServ-Sig', 'X-Hub-Signature-256']) {
            const sent = { headers: { [name]: prefix + proof }, body: one.body }
            codes.push((await post(url, sent, SYNC)).status)
          }
      const last = await post(url, good, SYNC)
      assert.equal(last.status, 200)
    })
    assert.equal(second.outputs.functions, '["another"]')
    assert.ok(codes.length > 0)
    assert.deepEqual([...new Set(codes)], [401])
  })
})

/** Runs a step at a listener while `work` sends to its port. */
async function listened(
  config: Json,
  work: (base: string, port: number) => Promise<void>,
  options: RunOptions = {}
): Promise<RunResult> {
  const port = await closedPort()
  const running = receive(config, {
    ...options,
    inputs: {
      via: 'listener',
      listen: `127.0.0.1:${port}`,
      timeout: '10s',
      ...options.inputs
    }
  })
  await Promise.race([untilListening(port), running])
  await work(`http://127.0.0.1:${port}`, port)
  return running
}
