import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDuration } from '../../src/lib/time.ts'

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
