import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Handler, respond, silence } from '../helpers/fake-receiver.ts'
import { startHarness } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'
import { readRecord } from '../helpers/run-action.ts'

const MOST_MS = 5_000
const SIGNALS = ['SIGINT', 'SIGTERM'] as const
const slow = { secret_name: 'key', timeout: 30, retry_schedule: [30] }

/** Returns what a cancelled step left, after checking that it failed. */
function left(ran: RunResult): { record: unknown; deliveries: unknown } {
  assert.equal(ran.code, 1, ran.stdout)
  assert.equal(ran.signal, null)
  assert.ok(ran.durationMs < MOST_MS, `${ran.durationMs} ms`)
  assert.equal(ran.outputs.result, 'failure')
  const errors = ran.annotations.filter(({ level }) => level === 'error')
  assert.equal(errors.length, 1, ran.stdout)
  assert.match(errors[0]?.message ?? '', /^The step was cancelled/)
  return {
    record: readRecord(ran).deliveries,
    deliveries: JSON.parse(ran.outputs.deliveries ?? '')
  }
}

describe('a cancelled step', () => {
  for (const signal of SIGNALS) {
    test(`aborts the attempt in flight on ${signal} and logs it`, async () => {
      const harness = await startHarness({}, { paths: { '/slow': silence } })
      const ran = await harness.notify(
        [
          { name: 'quick', url: '/quick', ...slow },
          { name: 'slow', url: '/slow', ...slow }
        ],
        {
          interrupt: {
            signal,
            after: harness.receiver.received(2).then(() => pause(300))
          }
        }
      )
      const { record, deliveries } = left(ran)
      assert.deepEqual(brief(deliveries), [
        ['quick', 'success', null, [[200, null]]],
        [
          'slow',
          'failure',
          'cancelled: the step was cancelled',
          [[null, 'cancelled']]
        ]
      ])
      assert.deepEqual(brief(record), brief(deliveries))
      assert.equal(ran.outputs.delivered, '1')
      assert.equal(ran.outputs.failed, '1')
      assert.match(ran.summary, /slow.*cancelled/)
      assert.match(ran.summary, /quick.*delivered/)
    })
  }

  test('ends the wait before a retry', async () => {
    const harness = await startHarness({}, { handler: respond(503) })
    const ran = await harness.notify([{ name: 'slow', ...slow }], {
      interrupt: {
        signal: 'SIGINT',
        after: harness.receiver.received(1).then(() => pause(300))
      }
    })
    const { record, deliveries } = left(ran)
    assert.deepEqual(brief(deliveries), [
      [
        'slow',
        'failure',
        'cancelled: the step was cancelled',
        [[503, 'status']]
      ]
    ])
    assert.deepEqual(brief(record), brief(deliveries))
    assert.match(ran.summary, /slow.*cancelled/)
  })

  for (const [name, handler] of [
    ['reads the API', silence],
    ['waits for the API to be well again', respond(502)]
  ] satisfies [string, Handler][]) {
    test(`sends nothing while it ${name}`, async () => {
      const harness = await startHarness({
        faults: [{ on: /runs/, handler }]
      })
      const ran = await harness.notify([{ name: 'late', ...slow }], {
        interrupt: { signal: 'SIGINT', after: harness.api.received(1) }
      })
      assert.deepEqual(left(ran), { record: [], deliveries: [] })
      assert.equal(ran.outputs.delivered, '0')
      assert.match(ran.summary, /cancelled before it had sent anything/)
      assert.equal(harness.receiver.requests.length, 0)
    })
  }

  test('ignores a second signal', async () => {
    const harness = await startHarness({}, { handler: silence })
    const ran = await harness.notify([{ name: 'slow', ...slow }], {
      interrupt: { signal: 'SIGINT', after: harness.receiver.received(1) },
      nodeArguments: ['--require', AGAIN]
    })
    assert.deepEqual(brief(left(ran).deliveries), [
      [
        'slow',
        'failure',
        'cancelled: the step was cancelled',
        [[null, 'cancelled']]
      ]
    ])
  })

  test('cancels hanging webhooks and those of sixty that had not begun', async () => {
    const harness = await startHarness({}, { handler: silence })
    const many = Array.from({ length: 60 }, (_, index) => ({
      name: `w${index}`,
      ...slow
    }))
    const ran = await harness.notify(many, {
      interrupt: { signal: 'SIGTERM', after: harness.receiver.received(50) }
    })
    left(ran)
    assert.equal(ran.outputs.failed, '60')
    assert.equal(harness.receiver.requests.length, 50)
  })
})

/** Has the first signal followed by another one. */
const AGAIN = `${import.meta.dirname}/../fixtures/again.cjs`

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms))
}

function brief(deliveries: unknown): unknown {
  assert.ok(Array.isArray(deliveries))
  return deliveries.map(({ webhook, status, reason, attempts }) => [
    webhook,
    status,
    reason,
    attempts.map(
      ({
        status_code,
        error
      }: {
        status_code: number | null
        error: string | null
      }) => [status_code, error]
    )
  ])
}
