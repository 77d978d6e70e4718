import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDuration, retryAfterMs } from '../../src/lib/time.ts'
import fc from '../helpers/property.ts'

describe('durations', () => {
  for (const [value, ms] of [
    ['30s', 30_000],
    ['10m', 600_000],
    ['1h', 3_600_000],
    ['7d', 604_800_000],
    ['1.5m', 90_000],
    ['0.25', 250],
    ['45', 45_000],
    [10, 10_000],
    [0.5, 500],
    ['0.001s', 1],
    ['24d', 2_073_600_000],
    ['25d', null],
    ['0', null],
    [0, null],
    [-1, null],
    [Number.NaN, null],
    [Number.POSITIVE_INFINITY, null],
    ['1e3', null],
    ['', null],
    ['s', null],
    ['5 m', null],
    ['5M', null],
    ['1m30s', null],
    ['constructor', null],
    ['9'.repeat(400), null]
  ] as const) {
    test(`are ${ms} ms for ${String(value).slice(0, 20)}`, () => {
      assert.equal(parseDuration(value), ms)
    })
  }
})

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
