import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseConfig } from '../../../src/config/parse.ts'
import type { InboundWebhook } from '../../../src/modes/receive/inbound-webhook.ts'
import {
  fromStoredWebhook,
  toStoredWebhook
} from '../../../src/modes/receive/record.ts'
import { createRedactor } from '../../../src/redaction/redactor.ts'
import fc from '../../helpers/property.ts'

const TOKEN = 'token-of-the-listener'
const SECRETS = new Map([
  ['inbound', 'UseSomethingGoodHere'],
  ['quoted', 'a "quoted" one'],
  ['short', 'abc'],
  ['number', '48151623']
])

const OWN = `{providers: [{name: p, signature: {algorithm: sha256, header: X-Own}, secret_name: inbound}],
  functions: [{name: f, provider: p, match: {headers: {Plain: '**', other: '**', at: '**'}, query: {x: '**'}}}]}`

function keep(webhook: Partial<InboundWebhook>, yaml = OWN, secrets = SECRETS) {
  const { receive } = parseConfig(
    { text: `receive: ${yaml}`, file: 'w.yml' },
    secrets
  ).config
  assert.ok(receive)
  const redactor = createRedactor()
  for (const value of [...secrets.values(), TOKEN]) redactor.add(value)
  const { redact } = redactor
  const whole = { uri: '', headers: {}, query: {}, body: Buffer.from('') }
  const known = { secrets, token: TOKEN, receive, redact }
  return toStoredWebhook({ ...whole, ...webhook }, known)
}

/** Returns the names of what is kept as it came. */
function clear(values: Record<string, string>): string[] {
  return Object.keys(values).filter(name => values[name] !== '***')
}

describe('what a received record keeps', () => {
  const SECRET_VARIABLES = `{providers: [{name: p}], functions: [{name: f, provider: p, variables: [
    {name: token, secret: true}, {name: pins, path: 'users[0].pins', type: array, secret: true},
    {name: env, from: query}, {name: key, from: query, secret: true}, {name: who, from: headers, path: X-Who}]}]}`

  test('the value of a secret variable is not kept, nor a long copy of it', () => {
    const body = {
      token: 'hunter2-hunter2',
      text: 'the token is hunter2-hunter2',
      users: [{ pins: [1234, 'abcd'], name: 'kim' }]
    }
    const kept = keep(
      {
        body: Buffer.from(JSON.stringify(body)),
        query: { env: 'prod', key: 'k', other: 'o' },
        headers: { 'x-who': 'kim' }
      },
      SECRET_VARIABLES
    )
    assert.deepEqual(kept, {
      uri: '',
      query: { env: 'prod', key: '***', other: '***' },
      headers: { 'x-who': 'kim' },
      body: '{"token":"***","text":"the token is ***","users":[{"pins":"***","name":"kim"}]}'
    })
  })

  test('a secret header or parameter is not kept even where a match reads it', () => {
    const { headers, query } = keep(
      { headers: { 'x-pin': 'hunter2' }, query: { pin: 'hunter2' } },
      `{providers: [{name: p, match: {headers: {X-Pin: '**'}, query: {pin: '**'}}}], functions: [{name: f, provider: p, variables: [
        {name: one, from: headers, path: x-pin, secret: true}, {name: two, from: query, path: pin, secret: true}]}]}`
    )
    assert.deepEqual([clear(headers), clear(query)], [[], []])
  })

  test('a body without a secret value is kept unchanged, one that cannot be read is not kept', () => {
    const stored = (body: string) =>
      keep({ body: Buffer.from(body) }, SECRET_VARIABLES).body
    assert.equal(stored('{ "a": 1.0 }'), '{ "a": 1.0 }')
    assert.equal(stored('{ "token": null }'), '{ "token": null }')
    assert.equal(stored('{"token": "hunter2"'), null)
    const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`
    assert.equal(stored(`{"token": "hunter2", "a": ${deep}}`), null)
    const long = JSON.stringify({ token: Array(300_000).fill(1) })
    assert.equal(stored(long), '{"token":"***"}')
  })

  test('a value whose name says that it is secret is redacted even where a match reads it', () => {
    const { headers, query, uri } = keep(
      {
        uri: 'git/push-0123456789',
        headers: {
          'x-api-key': 'k',
          'x-auth-token': '0123456789',
          'x-copy': 'v=0123456789'
        },
        query: { access_token: 'q' }
      },
      `{providers: [{name: p, match: {headers: {X-Api-Key: '**', X-Auth-Token: '**', X-Copy: '**'}, query: {access_token: '**'}}}], functions: []}`
    )
    assert.deepEqual([clear(headers), clear(query), uri], [[], [], '***'])
  })

  test('only headers and query values that the config reads are kept', () => {
    const yaml = `{providers: [
    {name: github, type: github, secret_name: inbound},
    {name: bitbucket, type: bitbucket, secret_name: inbound, match: {headers: {X-Hook: '**'}, query: {project: '**'}}}],
    functions: [{name: f, provider: github, match: {headers: {X-Mine: '**'}, query: {Env: '**'}}}]}`
    const { headers, query } = keep(
      {
        headers: {
          'x-github-event': 'push',
          'x-event-key': 'repo:push',
          'x-hook': 'a',
          'x-mine': 'b',
          'content-type': 'application/json',
          'x-github-delivery': '72d3162e',
          'x-gitlab-event': 'Push Hook',
          'x-auth': 'x',
          'x-session': 'x',
          'user-agent': 'x',
          constructor: 'x'
        },
        query: { project: '7', Env: 'c', env: 'x', toString: 'x' }
      },
      yaml
    )
    assert.deepEqual(clear(headers), [
      'x-github-event',
      'x-event-key',
      'x-hook',
      'x-mine',
      'content-type',
      'x-github-delivery'
    ])
    assert.equal(headers['x-auth'], '***')
    assert.deepEqual(query, {
      project: '7',
      Env: 'c',
      env: '***',
      toString: '***'
    })
  })

  test('masks a proof even where a match reads its header', () => {
    const names = [
      'X-Own',
      'Authorization',
      'Cookie',
      'X-Gitlab-Token',
      'X-Hub-Signature',
      'X-Hub-Signature-256',
      'X-JobServ-Sig',
      'webhook-signature'
    ]
    const rules = names.map(name => `${name}: '**'`).join(', ')
    const yaml = `{providers: [{name: p, signature: {type: token, header: X-Own}, secret_name: inbound}],
    functions: [{name: f, provider: p, match: {headers: {${rules}, Kept: '**'}}}]}`
    const sent = Object.fromEntries(
      [...names, 'Kept'].map(name => [name.toLowerCase(), `value of ${name}`])
    )
    assert.deepEqual(clear(keep({ headers: sent }, yaml).headers), ['kept'])
  })

  const MAC = `${'c0ffee'.repeat(10)}abcd`

  for (const [kind, copy] of [
    ['the same', `sha256=${MAC}`],
    ['without its prefix', MAC],
    ['in capitals', MAC.toUpperCase()],
    ['with another prefix', `v1,${MAC}`]
  ] as const)
    test(`a copy of the proof in another place is redacted, ${kind}`, () => {
      const { headers, query } = keep({
        headers: { 'x-own': `sha256=${MAC}`, plain: copy, other: 'sha256' },
        query: { x: copy }
      })
      assert.deepEqual(headers, {
        'x-own': '***',
        plain: '***',
        other: 'sha256'
      })
      assert.deepEqual(query, { x: '***' })
    })

  test('a short proof redacts what equals it, but not what contains it', () => {
    const { headers } = keep({
      headers: { 'x-own': 'pw', plain: 'pw', other: 'a pwd' }
    })
    assert.deepEqual(headers, { 'x-own': '***', plain: '***', other: 'a pwd' })
  })

  test('a secret elsewhere becomes its placeholder, in another encoding ***', () => {
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
      '${secrets.inbound}': '***'
    })
    assert.deepEqual(query, { x: '${secrets.inbound}$${y}' })
  })

  test('a body that is not UTF-8 is base64, and not kept with a secret in it', () => {
    const bytes = Buffer.from([0xff, 0xfe, 0])
    assert.deepEqual(keep({ body: bytes }).body, { base64: '//4A' })
    const secret = Buffer.concat([bytes, Buffer.from('UseSomethingGoodHere')])
    assert.equal(keep({ body: secret }).body, null)
  })

  test('a body or uri with a secret that its sender escaped is not kept', () => {
    for (const body of [
      '{"a": "of a \\"quoted\\" one"}',
      '{"a": "UseSomethingGood\\u0048ere"}'
    ])
      assert.equal(keep({ body: Buffer.from(body) }).body, null)
    assert.equal(keep({ uri: 'git/a+%22quoted%22+one' }).uri, '***')
  })

  test('a placeholder whose secret is missing or empty is reported', () => {
    const stored = keep({ body: Buffer.from('UseSomethingGoodHere') })
    for (const secrets of [new Map(), new Map([['inbound', '']])])
      assert.deepEqual(fromStoredWebhook(stored, secrets), {
        missing: 'inbound'
      })
  })

  const piece = fc.oneof(
    fc.constantFrom(...SECRETS.values(), '$', '${', '}', '$${', '${secrets.'),
    fc.constantFrom('"', '\\', '\ufeff', '__proto__', '***'),
    fc.string({ unit: 'grapheme', maxLength: 8 })
  )
  const text = fc.array(piece, { maxLength: 8 }).map(parts => parts.join(''))

  test('what is kept contains no secret, and is restored to what was received', () => {
    fc.assert(
      fc.property(text, body => {
        const stored = keep({ body: Buffer.from(body) })
        for (const [name, secret] of SECRETS)
          if (name !== 'short')
            assert.ok(!JSON.stringify(stored.body).includes(secret))
        const again = fromStoredWebhook(stored, SECRETS)
        assert.ok(again !== null && 'body' in again)
        assert.equal(again.body.toString(), Buffer.from(body).toString())
      }),
      { numRuns: 500 }
    )
  })

  test('any bytes are restored', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), bytes => {
        const again = fromStoredWebhook(
          keep({ body: Buffer.from(bytes) }),
          SECRETS
        )
        assert.ok(again !== null && 'body' in again)
        assert.deepEqual(again.body, Buffer.from(bytes))
      }),
      { numRuns: 500 }
    )
  })
})
