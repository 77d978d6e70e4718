import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Clock } from '../../../src/clock.ts'
import { waitUntil } from '../../../src/clock.ts'

const START = Date.parse('2026-07-26T10:00:00Z')

/** Has a clock that runs as far as its sleepers wait. */
function harness(on: (seconds: number) => void = () => {}) {
  let now = START
  const lines: string[] = []
  const done = new AbortController()
  const stop = new AbortController()
  const clock: Clock = {
    now: () => now,
    async sleep(ms) {
      now += ms
      on((now - START) / 1000)
    }
  }
  const log = {
    info: (text: string) => lines.push(text),
    warning() {},
    error() {},
    notice() {},
    debug() {},
    group() {}
  }
  const io = { clock, log, signal: stop.signal }
  return { io, lines, done, stop, seconds: () => (now - START) / 1000 }
}

const what = 'the callback of "a"'

describe('waiting for an event', () => {
  test('logs once a minute what it waits for, since when and until when', async () => {
    const { io, lines, done, seconds } = harness()
    const how = await waitUntil(io, { what, ms: 150_000, done: done.signal })
    assert.equal(how, 'timeout')
    assert.equal(seconds(), 150)
    assert.deepEqual(lines, [
      `waiting for ${what} until 10:02:30 UTC`,
      `waiting for ${what} since 10:00:00 UTC, until 10:02:30 UTC`,
      `waiting for ${what} since 10:00:00 UTC, until 10:02:30 UTC`
    ])
  })

  test('ends when the event has arrived', async () => {
    const { io, lines, done, seconds } = harness(() => done.abort())
    await waitUntil(io, { what, ms: 3_600_000, done: done.signal })
    assert.equal(seconds(), 60)
    assert.equal(lines.length, 1)
  })

  test('ends when the step is cancelled', async () => {
    const { io, done, stop } = harness(() => stop.abort())
    const how = await waitUntil(io, { what, ms: 3_600_000, done: done.signal })
    assert.equal(how, 'cancelled')
  })

  test('polls at once and again until it has an answer', async () => {
    const asked: number[] = []
    const { io, lines, done, seconds } = harness()
    await waitUntil(io, {
      what,
      ms: 3_600_000,
      done: done.signal,
      every: {
        ms: 10_000,
        ask: async () => {
          asked.push(seconds())
          if (asked.length === 8) done.abort()
        }
      }
    })
    assert.deepEqual(asked, [0, 10, 20, 30, 40, 50, 60, 70])
    assert.equal(lines.length, 2)
  })

  test('ends when a poll fails', async () => {
    const { io, done } = harness()
    const ask = async () => {
      throw new Error('no statuses')
    }
    await assert.rejects(
      waitUntil(io, { what, ms: 1, done: done.signal, every: { ms: 1, ask } }),
      /no statuses/
    )
  })
})
