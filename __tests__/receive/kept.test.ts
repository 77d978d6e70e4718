import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { InboundWebhook } from '../../src/modes/receive/inbound-webhook.ts'
import {
  fromRecordedWebhook,
  toRecordedWebhook
} from '../../src/modes/receive/record.ts'
import { createRedactor } from '../../src/redaction/redactor.ts'

const TOKEN = 'token-of-the-listener'
const SECRETS = new Map([
  ['inbound', 'UseSomethingGoodHere'],
  ['quoted', 'a "quoted" one'],
  ['short', 'abc'],
  ['number', '48151623']
])

function keep(webhook: Partial<InboundWebhook>, secrets = SECRETS) {
  const redactor = createRedactor()
  for (const value of [...secrets.values(), TOKEN]) redactor.add(value)
  const { redact } = redactor
  const whole = { uri: '', headers: {}, query: {}, body: Buffer.from('') }
  const known = { secrets, token: TOKEN, proofs: new Set(['x-own']), redact }
  return toRecordedWebhook({ ...whole, ...webhook }, known)
}

test('headers and query values of a sensitive name are starred', () => {
  const names = {
    authorization: 'x',
    'x-gitlab-token': 'x',
    cookie: 'x',
    'x-hub-signature-256': 'x',
    'x-api-key': 'x',
    'x-own': 'x',
    'x-event-key': 'repo:push',
    'content-type': 'application/json'
  }
  const { headers, query } = keep({
    headers: names,
    query: { access_token: 'x', project: '7' }
  })
  assert.deepEqual(headers, {
    authorization: '***',
    'x-gitlab-token': '***',
    cookie: '***',
    'x-hub-signature-256': '***',
    'x-api-key': '***',
    'x-own': '***',
    'x-event-key': 'repo:push',
    'content-type': 'application/json'
  })
  assert.deepEqual(query, { access_token: '***', project: '7' })
})

test('a secret elsewhere is kept as its name, in any other form as stars', () => {
  const secret = 'UseSomethingGoodHere'
  const base64 = Buffer.from(secret).toString('base64')
  const { uri, headers, query } = keep({
    uri: `git/${secret}`,
    headers: {
      plain: `a ${secret} b`,
      other: base64,
      at: `/t/${TOKEN}/hub`,
      [secret]: '1'
    },
    query: { x: `${secret}\${y}` }
  })
  assert.equal(uri, 'git/${secrets.inbound}')
  assert.deepEqual(headers, {
    plain: 'a ${secrets.inbound} b',
    other: '***',
    at: '/t/***/hub',
    '${secrets.inbound}': '1'
  })
  assert.deepEqual(query, { x: '${secrets.inbound}$${y}' })
})

test('a body that is no text is base64, and not kept with a secret in it', () => {
  const bytes = Buffer.from([0xff, 0xfe, 0])
  assert.deepEqual(keep({ body: bytes }).body, { base64: '//4A' })
  const secret = Buffer.concat([bytes, Buffer.from('UseSomethingGoodHere')])
  assert.equal(keep({ body: secret }).body, null)
})

test('a placeholder whose secret is gone or empty is missed', () => {
  const stored = keep({ body: Buffer.from('UseSomethingGoodHere') })
  for (const secrets of [new Map(), new Map([['inbound', '']])])
    assert.deepEqual(fromRecordedWebhook(stored, secrets), {
      missing: 'inbound'
    })
})

const piece = fc.oneof(
  fc.constantFrom(...SECRETS.values(), '$', '${', '}', '$${', '${secrets.'),
  fc.constantFrom('"', '\\', '\ufeff', '__proto__', '***'),
  fc.string({ unit: 'grapheme', maxLength: 8 })
)
const text = fc.array(piece, { maxLength: 8 }).map(parts => parts.join(''))

test('what is kept holds no secret, and is what came when it is restored', () => {
  fc.assert(
    fc.property(text, body => {
      const stored = keep({ body: Buffer.from(body) })
      for (const [name, secret] of SECRETS)
        if (name !== 'short')
          assert.ok(!JSON.stringify(stored.body).includes(secret))
      const again = fromRecordedWebhook(stored, SECRETS)
      assert.ok(again !== null && 'body' in again)
      assert.equal(again.body.toString(), Buffer.from(body).toString())
    }),
    { numRuns: 500 }
  )
})

test('any bytes are the same again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), bytes => {
      const again = fromRecordedWebhook(
        keep({ body: Buffer.from(bytes) }),
        SECRETS
      )
      assert.ok(again !== null && 'body' in again)
      assert.deepEqual(again.body, Buffer.from(bytes))
    }),
    { numRuns: 500 }
  )
})
