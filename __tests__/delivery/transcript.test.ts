import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DeliveryOutcome } from '../../src/delivery/deliver.ts'
import type { PreparedRequest } from '../../src/delivery/request.ts'
import { outcomeLines, requestLines } from '../../src/delivery/transcript.ts'
import type { Log } from '../../src/logger.ts'
import fc from '../helpers/property.ts'

/** Returns the outcome of one attempt that was responded to like this. */
function outcomeOf(
  status: number,
  body: string,
  { headers = {} }: { headers?: Record<string, string> } = {}
): DeliveryOutcome {
  const response = {
    kind: 'response' as const,
    status,
    headers,
    body: Buffer.from(body),
    cut: false,
    started: 0,
    durationMs: 7
  }
  const attempt = {
    number: 1,
    status_code: status,
    error: status < 300 ? null : ('status' as const),
    started: '2026-07-26T12:00:00.000Z',
    duration_ms: 7
  }
  const message = status < 300 ? null : `status: HTTP ${status}; check its URL`
  return {
    delivered: status < 300,
    reason: message,
    attempts: [{ attempt, timestamp: 0, message, response, waitedMs: null }],
    maxAttempts: 1,
    notes: []
  }
}

describe('transcript of a response', () => {
  test('has its headers with URLs, without their queries', () => {
    const headers = {
      location: 'https://u:p4ss@a.example/jobs/7?token=k3y#top',
      link: '<https://a.example/?key=k3y>; rel="next", </b?c=d>; rel="last"',
      refresh: '5; url=https://a.example/?key=k3y',
      'x-mood': 'good?'
    }
    assert.deepEqual(
      outcomeLines(outcomeOf(201, 'made', { headers }), 'always', same),
      [
        'attempt 1: HTTP 201 (7 ms)',
        'location: https://***@a.example/jobs/7?***',
        'link: <https://a.example/?***>; rel="next", </b?***>; rel="last"',
        'refresh: 5; url=https://a.example/?***',
        'x-mood: good?',
        'response: made'
      ]
    )
  })

  test('counts attempts only up to the last, and says that none follows', () => {
    const lines = (status: number) =>
      outcomeLines({ ...outcomeOf(status, ''), maxAttempts: 4 }, 'never', same)
    assert.deepEqual(lines(404), ['attempt 1: HTTP 404 (7 ms); not retried'])
    assert.deepEqual(lines(200), ['attempt 1: HTTP 200 (7 ms)'])
    const { attempts, ...rest } = outcomeOf(503, '')
    const again = attempts.flatMap(one => [
      { ...one, waitedMs: 1_100 },
      { ...one, attempt: { ...one.attempt, number: 2 } }
    ])
    assert.deepEqual(
      outcomeLines({ ...rest, attempts: again, maxAttempts: 2 }, 'never', same),
      [
        'attempt 1 of 2: HTTP 503 (7 ms); retrying in 1.1 s',
        'attempt 2 of 2: HTTP 503 (7 ms)'
      ]
    )
  })

  test('has the advice for a failure in the reason only', () => {
    assert.deepEqual(outcomeLines(outcomeOf(404, ''), 'on-failure', same), [
      'attempt 1: HTTP 404 (7 ms)',
      'response: (empty)'
    ])
  })
})

function same(text: string): string {
  return text
}

/** Returns the lines of a body in the log. */
function wrapBody(text: string): string[] {
  const request: PreparedRequest = {
    id: 'msg_1',
    webhook: 'w',
    event: 'build_passed',
    method: 'POST',
    url: new URL('https://a.example/'),
    shown: 'https://a.example/',
    headers: {},
    body: Buffer.from(text),
    stored: null,
    signatures: [],
    keys: []
  }
  const log: Log = {
    info() {},
    warning() {},
    error() {},
    notice() {},
    debug() {},
    group() {}
  }
  const lines = requestLines(request, null, { redact: same, log })
  return lines.slice(lines.findIndex(line => /^(no )?body/.test(line)) + 1)
}

describe('lines of a logged body', () => {
  test('are one for a short body and none for an empty one', () => {
    assert.deepEqual(wrapBody('{"a":1,"b":[2]}'), ['{"a":1,"b":[2]}'])
    assert.deepEqual(wrapBody(''), [])
    assert.deepEqual(wrapBody('x'.repeat(1000)), ['x'.repeat(1000)])
  })

  test('end after an entry of JSON', () => {
    const entry = (letter: string) => `{"name":"${letter.repeat(380)}"}`
    const [a, b, c] = ['a', 'b', 'c'].map(entry)
    assert.deepEqual(wrapBody(`[${a},${b},${c}]`), [
      `[${a},${b},{`,
      `${c?.slice(1)}]`
    ])
  })

  test('keep a text whole that fits on one line', () => {
    const long = `"${'y'.repeat(995)}"`
    assert.deepEqual(wrapBody(`[1,{"text":${long}}]`), [
      '[1,{',
      '"text":',
      `${long}}]`
    ])
    const longer = `"${'y'.repeat(1_500)}"`
    assert.deepEqual(wrapBody(`["a",${longer}]`), [
      '["a",',
      `"${'y'.repeat(999)}`,
      `${'y'.repeat(501)}"]`
    ])
  })

  test('do not end at punctuation inside a quoted text', () => {
    const quoted = `"${',{:[\\"'.repeat(150)}"`
    assert.deepEqual(wrapBody(`["${'\\\\'.repeat(200)}",${quoted},1]`), [
      `["${'\\\\'.repeat(200)}",`,
      `${quoted},1]`
    ])
  })

  test('cut other texts anywhere but in a surrogate pair', () => {
    assert.deepEqual(
      wrapBody(`${'x'.repeat(999)}🚀${'<a>, '.repeat(250)}`).map(
        line => line.length
      ),
      [999, 1000, 252]
    )
  })

  test('join to the same text, and none is too long', () => {
    const texts = fc.oneof(
      fc.json({ maxDepth: 5 }),
      fc.string({ unit: 'binary', maxLength: 4_000 }),
      fc
        .array(fc.string({ unit: 'binary', maxLength: 1_500 }), {
          maxLength: 9
        })
        .map(list => JSON.stringify(list))
    )
    fc.assert(
      fc.property(texts, text => {
        const lines = wrapBody(text)
        assert.equal(lines.join(''), text)
        assert.ok(lines.every(line => line.length > 0 && line.length <= 1_000))
      })
    )
  })

  test('end between tokens only for JSON with short texts', () => {
    const value = fc.array(
      fc.dictionary(fc.string({ maxLength: 40 }), fc.jsonValue(), {
        maxKeys: 9
      }),
      { minLength: 20, maxLength: 60 }
    )
    fc.assert(
      fc.property(value, list => {
        const text = JSON.stringify(list)
        let seen = ''
        for (const line of wrapBody(text).slice(0, -1)) {
          seen += line
          assert.match(line, /[,:{[]$/)
          const quotes = seen.replace(/\\./g, '').match(/"/g) ?? []
          assert.equal(quotes.length % 2, 0)
        }
      })
    )
  })

  test('are made quickly for a large body', () => {
    const text = JSON.stringify(['\\'.repeat(2_000_000), '"'.repeat(1_000_000)])
    const begun = process.cpuUsage()
    assert.equal(wrapBody(text).join('').length, text.length)
    assert.ok(process.cpuUsage(begun).user < 2_000_000)
  })
})
