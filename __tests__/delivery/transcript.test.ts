import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DeliveryOutcome } from '../../src/delivery/deliver.ts'
import { outcomeLines } from '../../src/delivery/transcript.ts'
import { type Signature, sign } from '../../src/signature.ts'

const KEY = 'UseSomethingGoodHere'

const SHA512: Exclude<Signature, string> = {
  header: 'X-Own',
  algorithm: 'sha512',
  encoding: 'base64',
  prefix: ''
}

/** Returns the outcome of one attempt that was responded to like this. */
function outcomeOf(
  status: number,
  body: string,
  {
    headers = {},
    signatures = []
  }: { headers?: Record<string, string>; signatures?: string[] } = {}
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
    attempts: [
      { attempt, timestamp: 0, signatures, message, response, waitedMs: null }
    ],
    maxAttempts: 1,
    notes: []
  }
}

describe('transcript of a response', () => {
  for (const scheme of [
    'jobserv',
    'github',
    'standard-webhooks',
    SHA512
  ] as const) {
    const name = typeof scheme === 'string' ? scheme : scheme.header
    test(`has no signature by ${name} that the receiver repeats`, () => {
      const message = { id: 'msg_1', timestamp: 1, body: Buffer.from('{}') }
      const headers = sign([scheme], message, [KEY, 'AnOlderKeyOfTheSame'])
      const signatures = Object.values(headers)
      for (const signature of signatures)
        for (const mac of signature.split(/[\s,:=]+/)) {
          if (mac.length < 16) continue
          for (const text of [
            mac,
            signature,
            JSON.stringify({ wrong: signature }),
            encodeURIComponent(signature)
          ]) {
            const outcome = outcomeOf(403, `bad ${text}`, { signatures })
            const lines = outcomeLines(outcome, 'on-failure', same).join('\n')
            assert.match(lines, /response: bad .*\*\*\*/)
            for (const form of [mac, encodeURIComponent(mac)])
              assert.ok(!lines.includes(form), lines)
          }
        }
    })
  }

  test('has its headers with URLs, without their queries', () => {
    const headers = {
      location: 'https://a.example/jobs/7?token=k3y#top',
      link: '<https://a.example/?key=k3y>; rel="next", </b?c=d>; rel="last"',
      'x-mood': 'good?'
    }
    assert.deepEqual(
      outcomeLines(outcomeOf(201, 'made', { headers }), 'always', same),
      [
        'attempt 1: HTTP 201 (7 ms)',
        'location: https://a.example/jobs/7?***',
        'link: <https://a.example/?***>; rel="next", </b?***>; rel="last"',
        'x-mood: good?',
        'response: made'
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
