import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readDispatched } from '../../../src/modes/receive/dispatched.ts'
import fc from '../../helpers/property.ts'

const read = (webhook: unknown) =>
  readDispatched({ action: 'webhook', client_payload: { webhook } })

const empty = { uri: '', headers: {}, query: {} }

const webhooks: [string, object, object][] = [
  [
    'every key',
    { uri: 'git/push', headers: { A: '1' }, query: { b: '2' } },
    {
      uri: 'git/push',
      headers: { a: '1' },
      query: { b: '2' }
    }
  ],
  ['a body alone', {}, {}],
  ['null for absent keys', { uri: null, headers: null, query: null }, {}],
  [
    'a query as a string',
    { query: 'a=1&b=%20&a=2' },
    { query: { a: '1, 2', b: ' ' } }
  ],
  ['a query with a question mark', { query: '?a=1' }, { query: { a: '1' } }],
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
    'a duplicated header',
    { headers: { 'X-A': '1', 'x-a': '2' } },
    {
      headers: { 'x-a': '1, 2' }
    }
  ]
]

describe('dispatched webhooks', () => {
  for (const [name, webhook, expected] of webhooks)
    test(`${name} is read`, () => {
      const one = read({ ...webhook, body: '{}' })
      assert.ok(one.kind === 'webhook')
      assert.deepEqual(one.dispatched, {
        webhook: { ...empty, ...expected, body: Buffer.from('{}') },
        text: null,
        attestation: '',
        t: null,
        provider: null
      })
    })

  test('the body is the bytes of its string', () => {
    const text = '\ufeff{"a": "ü\\u0000"}\r\n'
    const one = read({ body: text })
    assert.equal(one.kind, 'webhook')
    assert.deepEqual(
      one.kind === 'webhook' && one.dispatched.webhook.body,
      Buffer.from(text)
    )
  })

  test('a body that nests too deeply is malformed', () => {
    const deep = '['.repeat(20_000) + ']'.repeat(20_000)
    const one = read(`{"body": ${deep}}`)
    assert.match(
      one.kind === 'malformed' ? one.message : '',
      /^client_payload\.webhook\.body: must be a string; send the raw body/
    )
  })

  test('__proto__ is a header like any other', () => {
    const one = read(JSON.parse('{"headers": {"__proto__": "x"}, "body": ""}'))
    assert.ok(one.kind === 'webhook')
    assert.deepEqual(Object.entries(one.dispatched.webhook.headers), [
      ['__proto__', 'x']
    ])
    assert.equal(
      Object.getPrototypeOf(one.dispatched.webhook.headers),
      Object.prototype
    )
  })

  const faults: [unknown, RegExp][] = [
    [undefined, /^client_payload\.webhook: is missing; write \{"uri"/],
    [null, /^client_payload\.webhook: is missing/],
    ['{', /^client_payload\.webhook: must be an object, or its JSON/],
    ['[]', /webhook: must be an object/],
    [[], /webhook: must be an object/],
    ['{}', /^client_payload\.webhook\.body: is missing; send the raw body/],
    [{}, /body: is missing; send the raw body as a string, exactly/],
    [{ base64: {} }, /base64: must be a string; send the raw body/],
    [{ body: null }, /body: must be a string; send the raw body/],
    [{ body: '', base64: '' }, /body: is given with base64; write one/],
    [{ base64: 'YQ' }, /base64: must be base64 on one line/],
    [{ gzip: 'YQ==' }, /gzip: must be complete gzip data/],
    [
      { gzip: gzipSync('x').subarray(0, -4).toString('base64') },
      /gzip: must be complete gzip data/
    ],
    [
      { gzip: gzipSync(Buffer.alloc(1024 * 1024 + 1)).toString('base64') },
      /gzip: inflates to more than 1 MiB/
    ],
    [
      { body: '', t: '5' },
      /^client_payload\.webhook\.t: must be a time in Unix seconds$/
    ],
    [
      { body: '', provider: 5 },
      /^client_payload\.webhook\.provider: must be a string, not a number$/
    ],
    [{ body: '', uri: 7 }, /webhook\.uri: must be a string, not a number$/],
    [{ body: '', headers: 'a: b' }, /headers: must be an object of strings/],
    [{ body: '', headers: { a: ['1'] } }, /headers\.a: must be a string/],
    [{ body: '', query: { a: 1 } }, /query\.a: must be a string/],
    [{ body: '', query: ['a'] }, /query: must be an object of strings/],
    [{ body: '', header: {} }, /header: unknown key; did you mean headers\?/],
    [
      { body: '', Uri: 'a', payload: '', t: 0 },
      /Uri: unknown key; did you mean uri\?; .*payload: unknown key; write one of uri, .*t: must be a time|t: must be a time.*Uri: unknown key/
    ],
    [
      { body: '', [`x\n::error::${'x'.repeat(500)}`]: 1 },
      /^client_payload\.webhook\.x .{1,60}…: unknown key; write one of uri/
    ]
  ]

  for (const [webhook, message] of faults)
    test(`${JSON.stringify(webhook)} is malformed, with a message`, () => {
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
    test(`the event ${JSON.stringify(event)} contains no webhook`, () => {
      assert.equal(readDispatched(event).kind, 'malformed')
    })

  test('does not throw for any event', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        read(value)
        readDispatched(value)
        readDispatched({ inputs: { webhook: JSON.stringify(value) } })
      })
    )
  })

  const BYTES = Buffer.from([0, 255, 254, 10])

  for (const [form, webhook] of Object.entries({
    base64: { base64: BYTES.toString('base64') },
    gzip: { gzip: gzipSync(BYTES).toString('base64') }
  }))
    test(`the body is the bytes in ${form}`, () => {
      const one = read(webhook)
      assert.ok(one.kind === 'webhook')
      assert.deepEqual(one.dispatched.webhook.body, BYTES)
    })

  test('exactly 1 MiB is inflated', () => {
    const body = Buffer.alloc(1024 * 1024)
    const one = read({ gzip: gzipSync(body).toString('base64') })
    assert.ok(one.kind === 'webhook')
    assert.ok(one.dispatched.webhook.body.equals(body))
  })

  test('the input webhook of a workflow_dispatch is read as text', () => {
    const text = JSON.stringify({
      uri: 'git/push',
      body: '{}',
      id: 'a',
      t: 5,
      provider: 'hub'
    })
    const inputs = { webhook: text, attestation: 'v1.x', id: 'a' }
    const one = readDispatched({ inputs })
    assert.ok(one.kind === 'webhook')
    assert.deepEqual(one.dispatched, {
      webhook: { ...empty, uri: 'git/push', body: Buffer.from('{}') },
      text,
      attestation: 'v1.x',
      t: 5,
      provider: 'hub'
    })
    const none = readDispatched({ inputs: { webhook: '' } })
    assert.ok(none.kind === 'malformed')
    assert.match(none.message, /^inputs\.webhook: is missing/)
    const odd = readDispatched({ inputs: { ...inputs, attestation: 5 } })
    assert.ok(odd.kind === 'malformed')
    assert.match(odd.message, /^inputs\.attestation: must be a string/)
  })
})
