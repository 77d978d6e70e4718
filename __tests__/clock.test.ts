import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createClock } from '../src/clock.ts'

describe('the clock', () => {
  test('sleeps for months without ending early', async () => {
    const clock = createClock()
    const cancelled = new AbortController()
    let over = false
    const slept = clock
      .sleep(90 * 24 * 3_600_000, cancelled.signal)
      .then(() => {
        over = true
      })
    await clock.sleep(50)
    assert.equal(over, false)
    cancelled.abort()
    await slept
    assert.equal(over, true)
  })

  test('does not wait for a time that is over, and warns of nothing', async t => {
    const warned = t.mock.method(process, 'emitWarning', () => {})
    await createClock().sleep(-1)
    assert.equal(warned.mock.callCount(), 0)
  })
})
