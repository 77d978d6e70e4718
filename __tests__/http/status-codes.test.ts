import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  formatStatusCodes,
  matchesStatus,
  parseStatusCodes
} from '../../src/http/status-codes.ts'

describe('lists of status codes', () => {
  test('are read from classes, codes and ranges', () => {
    assert.deepEqual(parseStatusCodes(['2xx', 302, '404', '200-206', '3XX']), [
      { from: 200, to: 299 },
      { from: 302, to: 302 },
      { from: 404, to: 404 },
      { from: 200, to: 206 },
      { from: 300, to: 399 }
    ])
  })

  test('are written as in a config', () => {
    const codes = parseStatusCodes([
      '2xx',
      302,
      '200-206',
      '400-499',
      '200-299'
    ])
    assert.ok(!('error' in codes))
    assert.equal(formatStatusCodes(codes), '2xx, 302, 200-206, 4xx, 2xx')
  })

  for (const entry of [
    99,
    600,
    200.5,
    -200,
    '206-200',
    '2x',
    '20',
    '200-',
    '200,201',
    '',
    'ok',
    '6xx',
    '200-999'
  ]) {
    test(`reject ${JSON.stringify(entry)} by name`, () => {
      const parsed = parseStatusCodes(['2xx', entry])
      assert.ok('error' in parsed)
      assert.ok(
        parsed.error.startsWith(`${JSON.stringify(entry)} is not a status`)
      )
    })
  }

  test('are not allowed to be empty, since nothing could succeed', () => {
    assert.ok('error' in parseStatusCodes([]))
  })

  for (const [status, wanted] of [
    [199, false],
    [200, true],
    [299, true],
    [300, false],
    [302, true],
    [303, false]
  ] as const) {
    test(`include ${status} in 2xx and 302: ${wanted}`, () => {
      const codes = parseStatusCodes(['2xx', 302])
      assert.ok(!('error' in codes))
      assert.equal(matchesStatus(codes, status), wanted)
    })
  }
})
