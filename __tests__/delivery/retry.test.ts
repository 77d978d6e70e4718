import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { decideRetry } from '../../src/delivery/retry.ts'
import type { ErrorCode } from '../../src/http/errors.ts'
import { retryAfterMs } from '../../src/lib/time.ts'
import fc from '../helpers/property.ts'

const NOW = Date.UTC(2026, 10, 22, 8, 0, 0)
const MAX = 2147483647

const failed = (code: ErrorCode, status: number | null = null) => ({
  code,
  status,
  connected: true,
  permanent: false
})

const next = (input: Partial<Parameters<typeof decideRetry>[0]> = {}) =>
  decideRetry({
    attempt: 1,
    retryDelaysSeconds: [1, 2, 4],
    failure: failed('status', 503),
    retryAfter: undefined,
    now: NOW,
    random: 0,
    retryOnlyIfUndelivered: false,
    ...input
  })

const stop = { kind: 'stop', reason: null }
const retry = (delayMs: number) => ({ kind: 'retry', delayMs })

describe('retries', () => {
  for (const code of [
    'dns_error',
    'connection_refused',
    'connection_reset',
    'timeout',
    'tls_error',
    'protocol_error',
    'truncated'
  ] as const) {
    test(`repeat a request after ${code}`, () => {
      assert.deepEqual(next({ failure: failed(code) }), retry(1000))
      assert.deepEqual(next({ failure: failed(code, 200) }), retry(1000))
    })
  }

  for (const code of ['blocked', 'cancelled', 'redirect'] as const) {
    test(`do not repeat a request after ${code}`, () => {
      assert.deepEqual(next({ failure: failed(code) }), stop)
      assert.deepEqual(next({ failure: failed(code, 503) }), stop)
    })
  }

  test('do not repeat a request after a rejected certificate', () => {
    const failure = {
      ...failed('tls_error'),
      connected: false,
      permanent: true
    }
    assert.deepEqual(next({ failure }), stop)
    assert.deepEqual(next({ failure, retryOnlyIfUndelivered: true }), stop)
  })

  for (const status of [408, 425, 429, 500, 502, 503, 504, 507, 599]) {
    test(`repeat a request after ${status}`, () => {
      assert.deepEqual(next({ failure: failed('status', status) }), retry(1000))
    })
  }

  for (const status of [
    200, 204, 302, 400, 401, 403, 404, 409, 415, 422, 600
  ]) {
    test(`do not repeat a request after ${status}`, () => {
      assert.deepEqual(next({ failure: failed('status', status) }), stop)
    })
  }

  test('do not repeat a request after 410, even when it was cut off', () => {
    const gone = { kind: 'stop', reason: 'the receiver says that it is gone' }
    assert.deepEqual(next({ failure: failed('status', 410) }), gone)
    assert.deepEqual(next({ failure: failed('truncated', 410) }), gone)
    assert.deepEqual(
      next({ failure: failed('status', 410), retryAfter: '5' }),
      gone
    )
  })

  test('have the delays and the number of the schedule', () => {
    assert.deepEqual(next({ attempt: 2 }), retry(2000))
    assert.deepEqual(next({ attempt: 3 }), retry(4000))
    assert.deepEqual(next({ attempt: 4 }), stop)
    assert.deepEqual(next({ retryDelaysSeconds: [] }), stop)
    assert.deepEqual(next({ retryDelaysSeconds: [0] }), retry(0))
    assert.deepEqual(next({ retryDelaysSeconds: [0.25] }), retry(250))
  })

  test('have a jitter of up to a fifth', () => {
    assert.deepEqual(next({ random: 0.5 }), retry(1100))
    assert.deepEqual(next({ random: 1 }), retry(1200))
  })

  test('wait for Retry-After, up to 60 s', () => {
    assert.deepEqual(next({ retryAfter: '7' }), retry(7000))
    assert.deepEqual(next({ retryAfter: '7', random: 1 }), retry(8400))
    assert.deepEqual(next({ retryAfter: '60' }), retry(60_000))
    assert.deepEqual(next({ retryAfter: '0' }), retry(1000))
    assert.deepEqual(next({ retryAfter: '-7' }), retry(1000))
    assert.deepEqual(
      next({ retryAfter: 'Sun, 22 Nov 2026 08:00:09 GMT' }),
      retry(9000)
    )
  })

  test('end with a longer Retry-After, whose time is logged', () => {
    const late = {
      kind: 'stop',
      reason:
        'the receiver asks to come back in 61 s, at 2026-11-22T08:01:01.000Z'
    }
    assert.deepEqual(next({ retryAfter: '61' }), late)
    assert.deepEqual(next({ retryAfter: '61', attempt: 4 }), late)
    assert.deepEqual(
      next({ retryAfter: '61', failure: failed('status', 400) }),
      stop
    )
  })

  test('repeat with retryOnlyIfUndelivered only what certainly did not arrive', () => {
    const twice = {
      kind: 'stop',
      reason:
        'it may have arrived, and is not sent again unless idempotent is true'
    }
    const retryOnlyIfUndelivered = (
      code: ErrorCode,
      connected: boolean,
      status?: number
    ) =>
      next({
        retryOnlyIfUndelivered: true,
        failure: { ...failed(code, status), connected }
      })
    assert.deepEqual(retryOnlyIfUndelivered('dns_error', false), retry(1000))
    assert.deepEqual(
      retryOnlyIfUndelivered('connection_refused', false),
      retry(1000)
    )
    assert.deepEqual(
      retryOnlyIfUndelivered('connection_reset', false),
      retry(1000)
    )
    assert.deepEqual(retryOnlyIfUndelivered('timeout', false), retry(1000))
    assert.deepEqual(retryOnlyIfUndelivered('status', true, 429), retry(1000))
    assert.deepEqual(retryOnlyIfUndelivered('status', true, 503), retry(1000))
    assert.deepEqual(retryOnlyIfUndelivered('connection_reset', true), twice)
    assert.deepEqual(retryOnlyIfUndelivered('timeout', true), twice)
    assert.deepEqual(retryOnlyIfUndelivered('truncated', true, 503), twice)
    assert.deepEqual(retryOnlyIfUndelivered('protocol_error', true), twice)
    assert.deepEqual(retryOnlyIfUndelivered('status', true, 500), twice)
    assert.deepEqual(retryOnlyIfUndelivered('status', true, 502), twice)
    assert.deepEqual(retryOnlyIfUndelivered('status', true, 408), twice)
    assert.deepEqual(retryOnlyIfUndelivered('tls_error', false), retry(1000))
    assert.deepEqual(retryOnlyIfUndelivered('status', true, 404), stop)
  })

  test('have delays that fit a timer and are within a fifth of the expected time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, noNaN: true })),
        fc.integer({ min: 1, max: 10 }),
        fc.option(fc.oneof(fc.string(), fc.nat().map(String)), {
          nil: undefined
        }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (retryDelaysSeconds, attempt, retryAfter, random) => {
          const response = next({
            retryDelaysSeconds,
            attempt,
            retryAfter,
            random
          })
          if (response.kind === 'stop') return
          const { delayMs } = response
          const asked = retryAfterMs(retryAfter, NOW) ?? 0
          const due = Math.max(
            (retryDelaysSeconds[attempt - 1] ?? 0) * 1000,
            asked
          )
          assert.ok(Number.isInteger(delayMs) && delayMs <= MAX)
          assert.ok(delayMs >= Math.min(due, MAX))
          assert.ok(delayMs <= Math.ceil(due * 1.2))
          assert.ok(asked <= 60_000)
        }
      )
    )
  })
})
