import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { retryAfterMs } from '../../src/http/timing.ts'

const NOW = Date.UTC(2026, 10, 22, 8, 0, 0)
const MAX = 2147483647

const headers: [string | undefined, number | null][] = [
  [undefined, null],
  ['', null],
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7000],
  ['007', 7000],
  ['99999999999', MAX],
  ['9'.repeat(400), MAX],
  ['Sun, 22 Nov 2026 08:00:30 GMT', 30_000],
  ['Sunday, 22-Nov-26 08:00:30 GMT', 30_000],
  ['Sun Nov 22 08:00:30 2026', 30_000],
  ['Sat Aug  1 08:00:30 2026', 0],
  ['Sun, 22 Nov 2026 07:00:00 GMT', 0],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
  ['Tue, 22 Nov 2099 08:00:00 GMT', MAX],
  ['Sun, 99 Nov 2026 08:00:30 GMT', null],
  ['Sun, 22 Nov 2026 99:00:30 GMT', null],
  ['Sun, 22 Nov 2026 08:00:30 +0100', null],
  ['2026-11-22T08:00:30Z', null],
  ['-5', null],
  ['+5', null],
  ['1.5', null],
  ['1e3', null],
  ['0x10', null],
  ['NaN', null],
  ['inf', null],
  ['Infinity', null],
  ['1e300', null],
  ['١٢', null],
  ['5, 10', null],
  ['5, Sun, 22 Nov 2026 08:00:30 GMT', null],
  ['soon', null]
]

describe('Retry-After and timers', () => {
  for (const [value, expected] of headers) {
    const name = value?.slice(0, 40) ?? 'no header'
    test(`are ${expected} ms for Retry-After: "${name}"`, () => {
      assert.equal(retryAfterMs(value, NOW), expected)
    })
  }

  test('fit a timer, whatever Retry-After says', () => {
    const value = fc.oneof(
      fc.string(),
      fc.bigInt().map(String),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map(date => date.toUTCString())
    )
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 4e12 }), (value, now) => {
        const ms = retryAfterMs(value, now)
        assert.ok(ms === null || (ms >= 0 && ms <= MAX))
      })
    )
  })
})
