import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatDuration, timeOfDay } from '../../src/summary/markdown.ts'

describe('times in a summary', () => {
  for (const [ms, text] of [
    [-5, '0 ms'],
    [12.4, '12 ms'],
    [999.6, '1.0 s'],
    [1234, '1.2 s'],
    [59_949, '59.9 s'],
    [59_960, '1 min 0 s'],
    [638_000, '10 min 38 s'],
    [3_599_600, '1 h 0 min'],
    [7_500_000, '2 h 5 min']
  ] as const)
    test(`are ${text} for ${ms} ms`, () => {
      assert.equal(formatDuration(ms).replaceAll('\u00a0', ' '), text)
    })

  test('have the time of day in UTC', () => {
    assert.equal(timeOfDay(Date.parse('2026-07-26T17:10:24+02:00')), '15:10:24')
  })
})
