import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { respond, silence } from '../helpers/fake-receiver.ts'
import { makeFolder } from '../helpers/fixtures.ts'
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

  test('ends soon after a lookup that hangs', async () => {
    const fifo = join(makeFolder(), 'fifo')
    execFileSync('mkfifo', [fifo])
    const harness = await startHarness()
    const dead = { name: 'dead', url: 'http://dead.example/', timeout: 0.5 }
    const ran = await harness.notify([{ ...dead, retry_schedule: [0] }], {
      env: { RESOLVE: JSON.stringify({ 'dead.example': [fifo] }) },
      nodeArguments: ['--require', RESOLVER],
      inputs: { 'allowed-hosts': 'dead.example' }
    })
    assert.equal(ran.code, 1, ran.stdout)
    assert.ok(ran.durationMs < 4_000, `${ran.durationMs} ms`)
    const [delivery] = read(ran.outputs.deliveries)
    const errors = delivery?.attempts.map(({ error }) => error)
    assert.deepEqual(errors, ['timeout', 'timeout'])
  })

  test('loses nothing of a log that is read slowly', async () => {
    const harness = await startHarness({}, { paths: { '/': respond(400) } })
    const webhooks = Array.from({ length: 300 }, (_, index) => ({
      name: `hook-${index}-${'x'.repeat(90)}`,
      url: '/',
      retry_schedule: []
    }))
    const ran = await harness.notify(webhooks, {
      node: 'bash',
      nodeArguments: [
        ...['-o', 'pipefail', '-c', '"$0" "$1" | { sleep 2.5; cat; }'],
        process.execPath
      ]
    })
    assert.equal(ran.code, 1, ran.stdout)
    assert.equal(ran.log.match(/^::group::/gm)?.length, 300, ran.stdout)
    assert.match(ran.annotations.at(-1)?.message ?? '', /^300 webhooks failed/)
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
          '/once': respond(500),
          '/busy': [respond(503), respond(200)],
          '/twice': [respond(500), respond(200)]
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
})
