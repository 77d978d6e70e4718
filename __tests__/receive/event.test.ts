import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readDispatched } from '../../src/modes/receive/inbound-webhook.ts'

const read = (webhook: unknown) =>
  readDispatched({ action: 'webhook', client_payload: { webhook } })

const empty = { uri: '', headers: {}, query: {} }

const webhooks: [string, object, object][] = [
  [
    'all there is',
    { uri: 'git/push', headers: { A: '1' }, query: { b: '2' } },
    {
      uri: 'git/push',
      headers: { a: '1' },
      query: { b: '2' }
    }
  ],
  ['nothing but a body', {}, {}],
  ['null for what is not there', { uri: null, headers: null, query: null }, {}],
  [
    'a query as a text',
    { query: 'a=1&b=%20&a=2' },
    { query: { a: '1, 2', b: ' ' } }
  ],
  ['a query with its mark', { query: '?a=1' }, { query: { a: '1' } }],
  [
    'a uri with its query',
    { uri: '/git/push/?a=1&b=2', query: { a: '3' } },
    {
      uri: 'git/push',
      query: { a: '1, 3', b: '2' }
    }
  ],
  ['a uri with a space', { uri: 'my%20hook%2F1' }, { uri: 'my hook%2F1' }],
  [
    'a header that is there twice',
    { headers: { 'X-A': '1', 'x-a': '2' } },
    {
      headers: { 'x-a': '1, 2' }
    }
  ]
]

for (const [name, webhook, expected] of webhooks)
  test(`${name} is read`, () => {
    assert.deepEqual(read({ ...webhook, body: '{}' }), {
      kind: 'webhook',
      webhook: { ...empty, ...expected, body: Buffer.from('{}') }
    })
  })

test('the body is the bytes of its text', () => {
  const text = '\ufeff{"a": "ü\\u0000"}\r\n'
  const one = read({ body: text })
  assert.equal(one.kind, 'webhook')
  assert.deepEqual(
    one.kind === 'webhook' && one.webhook.body,
    Buffer.from(text)
  )
})

test('__proto__ is a header like any other', () => {
  const one = read(JSON.parse('{"headers": {"__proto__": "x"}, "body": ""}'))
  assert.ok(one.kind === 'webhook')
  assert.deepEqual(Object.entries(one.webhook.headers), [['__proto__', 'x']])
  assert.equal(Object.getPrototypeOf(one.webhook.headers), Object.prototype)
})

const faults: [unknown, RegExp][] = [
  [undefined, /client_payload\.webhook is missing; write \{"uri"/],
  [null, /client_payload\.webhook is no object/],
  ['{}', /is no object/],
  [[], /is no object/],
  [{}, /body is missing: give the raw body, as it was signed/],
  [{ body: {} }, /body is no text/],
  [{ body: null }, /body is no text/],
  [{ body: '', uri: 7 }, /uri is no text/],
  [{ body: '', headers: 'a: b' }, /headers is no object of texts/],
  [{ body: '', headers: { a: ['1'] } }, /headers is no object of texts/],
  [{ body: '', query: { a: 1 } }, /query is no object of texts, and no text/],
  [{ body: '', header: {} }, /header is no key here; did you mean headers\?/],
  [
    { body: '', Uri: 'a', payload: '' },
    /Uri is no key here; did you mean uri\?; payload is no key here; write uri, headers, query or body/
  ],
  [
    { body: '', [`x\n::error::${'x'.repeat(500)}`]: 1 },
    /webhook: an odd key is no key here; write uri/
  ],
  [{ body: '', query: ['a'] }, /query is no object of texts, and no text/]
]

for (const [webhook, message] of faults)
  test(`${JSON.stringify(webhook)} is malformed, and said to be`, () => {
    const one = read(webhook)
    assert.ok(one.kind === 'malformed')
    assert.match(one.message, message)
  })

for (const event of [
  null,
  {},
  { client_payload: null },
  { webhook: { body: '' } }
])
  test(`the event ${JSON.stringify(event)} carries no webhook`, () => {
    assert.equal(readDispatched(event).kind, 'malformed')
  })

test('no event makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      read(value)
      readDispatched(value)
    })
  )
})
