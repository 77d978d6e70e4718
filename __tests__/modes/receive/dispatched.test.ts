import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { readDispatched } from '../../../src/modes/receive/dispatched.ts'

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

describe('dispatched webhooks', () => {
  for (const [name, webhook, expected] of webhooks)
    test(`${name} is read`, async () => {
      const one = await read({ ...webhook, body: '{}' })
      assert.ok(one.kind === 'webhook')
      assert.deepEqual(one.dispatched, {
        webhook: { ...empty, ...expected, body: Buffer.from('{}') },
        text: null,
        attestation: '',
        t: null,
        provider: null
      })
    })

  test('the body is the bytes of its string', async () => {
    const text = '\ufeff{"a": "ü\\u0000"}\r\n'
    const one = await read({ body: text })
    assert.equal(one.kind, 'webhook')
    assert.deepEqual(
      one.kind === 'webhook' && one.dispatched.webhook.body,
      Buffer.from(text)
    )
  })

  test('__proto__ is a header like any other', async () => {
    const one = await read(
      JSON.parse('{"headers": {"__proto__": "x"}, "body": ""}')
    )
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
    [undefined, /client_payload\.webhook is missing; write \{"uri"/],
    [null, /client_payload\.webhook is no object/],
    ['{', /is no object/],
    ['[]', /is no object/],
    ['{}', /body is missing: give the raw body/],
    [{ body: '', base64: '' }, /body and base64 stand side by side: give one/],
    [{ base64: 'YQ' }, /base64 is not base64 on one line/],
    [{ gzip: 'YQ==' }, /gzip is not gzip, or not whole/],
    [
      { gzip: gzipSync('x').subarray(0, -4).toString('base64') },
      /gzip is not gzip, or not whole/
    ],
    [
      { gzip: gzipSync(Buffer.alloc(1024 * 1024 + 1)).toString('base64') },
      /gzip inflates to more than 1 MiB/
    ],
    [{ body: '', t: '5' }, /t is no time in Unix seconds/],
    [{ body: '', provider: 5 }, /provider is no text/],
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
    test(`${JSON.stringify(webhook)} is malformed, with a message`, async () => {
      const one = await read(webhook)
      assert.ok(one.kind === 'malformed')
      assert.match(one.message, message)
    })

  for (const event of [
    null,
    {},
    { client_payload: null },
    { webhook: { body: '' } }
  ])
    test(`the event ${JSON.stringify(event)} contains no webhook`, async () => {
      assert.equal((await readDispatched(event)).kind, 'malformed')
    })

  test('does not throw for any event', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async value => {
        await read(value)
        await readDispatched(value)
        await readDispatched({ inputs: { webhook: JSON.stringify(value) } })
      })
    )
  })

  const BYTES = Buffer.from([0, 255, 254, 10])

  for (const [form, webhook] of Object.entries({
    base64: { base64: BYTES.toString('base64') },
    gzip: { gzip: gzipSync(BYTES).toString('base64') }
  }))
    test(`the body is the bytes in ${form}`, async () => {
      const one = await read(webhook)
      assert.ok(one.kind === 'webhook')
      assert.deepEqual(one.dispatched.webhook.body, BYTES)
    })

  test('exactly 1 MiB is inflated', async () => {
    const body = Buffer.alloc(1024 * 1024)
    const one = await read({ gzip: gzipSync(body).toString('base64') })
    assert.ok(one.kind === 'webhook')
    assert.ok(one.dispatched.webhook.body.equals(body))
  })

  test('the input webhook of a workflow_dispatch is read as text', async () => {
    const text = JSON.stringify({
      uri: 'git/push',
      body: '{}',
      id: 'a',
      t: 5,
      provider: 'hub'
    })
    const inputs = { webhook: text, attestation: 'v1.x', id: 'a' }
    const one = await readDispatched({ inputs })
    assert.ok(one.kind === 'webhook')
    assert.deepEqual(one.dispatched, {
      webhook: { ...empty, uri: 'git/push', body: Buffer.from('{}') },
      text,
      attestation: 'v1.x',
      t: 5,
      provider: 'hub'
    })
    const none = await readDispatched({ inputs: { webhook: '' } })
    assert.ok(none.kind === 'malformed')
    assert.match(none.message, /the input webhook is missing/)
  })
})
