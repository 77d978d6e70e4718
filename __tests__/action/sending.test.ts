import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { answer, silence } from '../helpers/fake-receiver.ts'
import { startHarness } from '../helpers/harness.ts'

const RESOLVER = join(import.meta.dirname, '../fixtures/resolver.cjs')

interface Attempt {
  started: string
  duration_ms: number
  error: string | null
}

/** Returns the deliveries output. */
function read(text = ''): {
  webhook: string
  status: string
  attempts: Attempt[]
}[] {
  return JSON.parse(text)
}

describe('sending to several receivers', () => {
  test('is not delayed by one of five that hangs', async () => {
    const harness = await startHarness({}, { paths: { '/hangs': silence } })
    const webhooks = ['/a', '/hangs', '/b', '/c', '/d'].map(url => ({
      url,
      name: url.slice(1),
      payload: 'github',
      timeout: 1.5,
      retry_schedule: []
    }))
    const ran = await harness.notify(webhooks)
    assert.equal(ran.code, 1)
    assert.ok(ran.durationMs < 3_000, `${ran.durationMs} ms`)
    const deliveries = read(ran.outputs.deliveries)
    assert.deepEqual(
      deliveries.map(({ webhook, status }) => `${webhook} ${status}`),
      ['a success', 'hangs failure', 'b success', 'c success', 'd success']
    )
    for (const { webhook, attempts } of deliveries)
      if (webhook !== 'hangs')
        assert.ok((attempts[0]?.duration_ms ?? 0) < 1_000, webhook)
  })

  test('applies the timeout of each webhook', async () => {
    const harness = await startHarness({}, { handler: silence })
    const webhooks = [0.3, 0.6, 0.9].map(timeout => ({
      name: `w${timeout}`,
      payload: 'github',
      timeout,
      retry_schedule: []
    }))
    const ran = await harness.notify(webhooks)
    const took = read(ran.outputs.deliveries).map(
      ({ attempts }) => attempts[0]?.duration_ms ?? 0
    )
    for (const [index, ms] of [300, 600, 900].entries())
      assert.ok(Math.abs((took[index] ?? 0) - ms) < ms * 0.2, `${took}`)
  })

  test('retries many 429 responses at different times, none too early', async () => {
    const handler = [
      ...Array(5).fill(answer(429, { headers: { 'retry-after': '1' } })),
      answer(200)
    ]
    const harness = await startHarness({}, { handler })
    const webhooks = [1, 2, 3, 4, 5].map(number => ({
      name: `w${number}`,
      payload: 'github'
    }))
    const ran = await harness.notify(webhooks)
    assert.equal(ran.code, 0, ran.stdout)
    const waits = read(ran.outputs.deliveries).map(({ attempts }) => {
      const [first, second] = attempts
      const end = Date.parse(first?.started ?? '') + (first?.duration_ms ?? 0)
      return Date.parse(second?.started ?? '') - end
    })
    for (const wait of waits) assert.ok(wait > 990 && wait < 1_300, `${waits}`)
    const spread = Math.max(...waits) - Math.min(...waits)
    assert.ok(spread > 15, `${waits}`)
  })

  test('shares connections between deliveries to one origin', async () => {
    const harness = await startHarness()
    const webhooks = Array.from({ length: 120 }, (_, index) => ({
      name: `w${index}`,
      payload: 'github'
    }))
    const ran = await harness.notify(webhooks)
    assert.equal(ran.code, 0)
    assert.equal(harness.receiver.requests.length, 120)
    assert.ok(harness.receiver.connections() <= 64)
  })

  test("checks a webhook on the API's host like any other", async () => {
    const harness = await startHarness()
    const url = harness.api.url.replace('127.0.0.1', 'ghes.example')
    const ran = await harness.notify([{ name: 'w', url: `${url}/hook` }], {
      env: {
        GITHUB_API_URL: url,
        RESOLVE: JSON.stringify({ 'ghes.example': [['127.0.0.1']] })
      },
      nodeArguments: ['--require', RESOLVER],
      inputs: { 'allowed-hosts': 'public' }
    })
    assert.equal(ran.code, 1)
    assert.match(
      ran.log,
      /webhook "w" failed: blocked: .*loopback.*allowed-hosts/
    )
    assert.ok(harness.api.requests.length > 1)
    assert.ok(harness.api.asked().every(line => line.startsWith('GET ')))
  })

  test('sends what is not idempotent again only if it did not arrive', async () => {
    const harness = await startHarness(
      {},
      {
        paths: {
          '/once': answer(500),
          '/busy': [answer(503), answer(200)],
          '/twice': [answer(500), answer(200)]
        }
      }
    )
    const webhook = { payload: 'github', retry_schedule: [0.1] }
    const ran = await harness.notify([
      { ...webhook, name: 'once', url: '/once', idempotent: false },
      { ...webhook, name: 'busy', url: '/busy', idempotent: false },
      { ...webhook, name: 'twice', url: '/twice' }
    ])
    assert.equal(ran.code, 1)
    assert.deepEqual(
      read(ran.outputs.deliveries).map(
        ({ webhook, status, attempts }) =>
          `${webhook} ${status} ${attempts.length}`
      ),
      ['once failure 1', 'busy success 2', 'twice success 2']
    )
    assert.match(ran.log, /is not sent again unless idempotent is true/)
  })

  test('has an annotation for each failed webhook, and says what failed first', async () => {
    const harness = await startHarness(
      {},
      {
        paths: {
          '/a': answer(404, { body: 'no such hook' }),
          '/b': answer(400, { body: 'invalid_blocks' })
        }
      }
    )
    const ran = await harness.notify([
      { name: 'a', url: '/a' },
      { name: 'b', url: '/b' }
    ])
    assert.deepEqual(
      ran.log.split('\n').filter(line => line.startsWith('::error')),
      [
        '::error::webhook "a" failed: status: HTTP 404; check its URL; the receiver said: no such hook',
        '::error::webhook "b" failed: status: HTTP 400; the receiver does not accept its body; the receiver said: invalid_blocks',
        '::error::2 webhooks failed; fix the receiver and re-run this job; after a change of config or workflow, start a new run or redeliver (docs/redelivery.md); where the receiver does not accept the body, fix it in the config, then report this run from a new one, with the input run-id'
      ]
    )
    assert.ok(ran.summary.startsWith('## Deliveries: ✗\u00a02 failed'))
  })

  test('sends over http to a host whose entry has this scheme, alone', async () => {
    const harness = await startHarness()
    const other = await startHarness()
    const ran = await harness.notify(
      [
        { name: 'a', url: '/a' },
        { name: 'b', url: `${other.receiver.url}/b` }
      ],
      {
        inputs: {
          'allowed-schemes': 'https',
          'allowed-hosts': harness.receiver.url
        }
      }
    )
    assert.equal(ran.code, 1)
    assert.equal(harness.receiver.requests.length, 1)
    assert.equal(other.receiver.requests.length, 0)
    assert.ok(
      ran.log.includes(
        '::error::webhook "b" failed: blocked: The scheme "http" is not allowed: use https, or add http to allowed-schemes. The address 127.0.0.1 is loopback: add 127.0.0.1 to allowed-hosts to allow it; after that change, start a new run or redeliver (docs/redelivery.md)'
      ),
      ran.log
    )
  })
})
