import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import * as octokit from '@octokit/webhooks-methods'
import { Webhook } from 'standardwebhooks'
import {
  describeClockSkew,
  type Signature,
  sign,
  verify
} from '../src/signature.ts'
import fc from './helpers/property.ts'

const hex = (algorithm: 'sha1' | 'sha256', prefix = '') => ({
  algorithm,
  header: 'X-Own',
  prefix,
  encoding: 'hex' as const
})

const STANDARD = {
  key: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1614265330,
  body: '{"test": 2432232314}',
  value: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='
}

const vectors: [Signature, string, string, Record<string, string>][] = [
  [
    'jobserv',
    'UseSomethingGoodHere',
    '{"build_id":67,"status":"PASSED"}',
    {
      'X-JobServ-Sig':
        'sha256:091be317099bd5e4bb9c38d683cd0e941b8f1f6120e4abdc84546c748bc8ea9b'
    }
  ],
  [
    'github',
    "It's a Secret to Everybody",
    'Hello, World!',
    {
      'X-Hub-Signature-256':
        'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17'
    }
  ],
  [
    'github',
    'mysecret',
    '{"foo":"bar"}',
    {
      'X-Hub-Signature-256':
        'sha256=4864d2759938a15468b5df9ade20bf161da9b4f737ea61794142f3484236bda3'
    }
  ],
  [
    hex('sha256'),
    'secret',
    '{"a": "z"}',
    {
      'X-Own':
        'f417af3a21bd70379b5796d5f013915e7029f62c580fb0f500f59a35a6f04c89'
    }
  ],
  [
    hex('sha256'),
    'secret',
    '',
    {
      'X-Own':
        'f9e66e179b6747ae54108f82f8ade8b3c25d76fd30afde6c395822c530196169'
    }
  ],
  [
    hex('sha1', 'sha1='),
    'secret',
    '{"a": "z"}',
    { 'X-Own': 'sha1=b17e04cbb22afa8ffbff8796fc1894ed27badd9e' }
  ],
  [
    hex('sha1'),
    'bilFGi4ZVZUdG+C6r0NIM9tuRq6PaG33R3eBUVhLwMAErGBaazvXe4Gq2DcJs5q+',
    '{"a": "b"}Thu 07 Sep 2017 06:30:04 UTC',
    { 'X-Own': '48e395e38ac48988929167df531eb2da00063a7d' }
  ],
  [
    hex('sha256'),
    'test-secret',
    '1234567890.{"hello":"world"}',
    {
      'X-Own':
        '7054f74dae9f73e82b56ca73e8f81450097c698eeda0b00bb8728e89796baf2d'
    }
  ],
  [
    hex('sha256'),
    'convoy-webhook-secret',
    '{"event":"charge.success","amount":1000,"currency":"NGN"}',
    {
      'X-Own':
        '244449b7f48cbc2709060c9dcdc2b3aa47a78f540430579015c579fb12defbb4'
    }
  ]
]

const lowerCase = (headers: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  )

const check = (
  signature: Signature,
  headers: Record<string, string>,
  body: string,
  keys: string[],
  now = 0
) => verify(signature, { headers, body: Buffer.from(body), now }, keys)

describe('signatures', () => {
  for (const [signature, key, body, headers] of vectors) {
    test(`match the published vector of "${key}" over "${body}"`, () => {
      const message = { id: 'msg_1', timestamp: 1, body: Buffer.from(body) }
      assert.deepEqual(sign([signature], message, [key]), headers)
      assert.equal(check(signature, lowerCase(headers), body, [key]), 'ok')
      assert.equal(
        check(signature, lowerCase(headers), `${body} `, [key]),
        'wrong'
      )
      assert.equal(
        check(signature, lowerCase(headers), body, [`${key} `]),
        'wrong'
      )
    })
  }

  test('match the vector of Standard Webhooks', () => {
    const { key, id, timestamp, body, value } = STANDARD
    const message = { id, timestamp, body: Buffer.from(body) }
    assert.deepEqual(sign(['standard-webhooks'], message, [key]), {
      'webhook-signature': value
    })
  })

  test('use all keys for standard-webhooks and the first for others', () => {
    const message = { id: 'msg_1', timestamp: 1, body: Buffer.from('{}') }
    const all: Signature[] = ['standard-webhooks', 'jobserv', 'github']
    const one = sign(all, message, ['new'])
    const two = sign(all, message, ['new', 'old'])
    const old = sign(all, message, ['old'])
    assert.deepEqual(two, {
      ...one,
      'webhook-signature': `${one['webhook-signature']} ${old['webhook-signature']}`
    })
  })

  test('are accepted by the libraries that receivers use', async () => {
    const body = '{"text":"schöne Grüße \u{1f600}"}'
    const timestamp = Math.floor(Date.now() / 1000)
    const message = { id: 'msg_1', timestamp, body: Buffer.from(body) }
    const github = sign(['github'], message, ['sécret'])
    assert.equal(
      await octokit.verify('sécret', body, github['X-Hub-Signature-256'] ?? ''),
      true
    )
    const other = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
    const standard = sign(['standard-webhooks'], message, [STANDARD.key, other])
    const headers = {
      ...standard,
      'webhook-id': 'msg_1',
      'webhook-timestamp': `${timestamp}`
    }
    for (const key of [STANDARD.key, other]) {
      assert.deepEqual(new Webhook(key).verify(body, headers), JSON.parse(body))
      assert.equal(
        check('standard-webhooks', headers, body, [key], timestamp),
        'ok'
      )
    }
  })

  test('are accepted when the libraries made them', async () => {
    const value = await octokit.sign('key', '{}')
    assert.equal(
      check('github', { 'x-hub-signature-256': value }, '{}', ['key']),
      'ok'
    )
    const now = 1700000000
    const headers = {
      'webhook-id': 'm',
      'webhook-timestamp': `${now}`,
      'webhook-signature': new Webhook(STANDARD.key).sign(
        'm',
        new Date(now * 1000),
        '{}'
      )
    }
    assert.equal(
      check('standard-webhooks', headers, '{}', ['other', STANDARD.key], now),
      'ok'
    )
  })

  test('are not made without keys or with an empty or invalid one', () => {
    const message = { id: 'm', timestamp: 1, body: Buffer.from('') }
    assert.deepEqual(sign(['jobserv', 'standard-webhooks'], message, []), {})
    assert.throws(() => sign(['jobserv'], message, ['']), /empty secret/)
    assert.throws(() => sign(['jobserv'], message, ['a', '']), /empty secret/)
    for (const key of ['whsec_', 'whsec_?', 'whsec_ü']) {
      assert.throws(() => sign(['standard-webhooks'], message, [key]), /whsec_/)
    }
    assert.ok(sign(['jobserv'], message, ['whsec_'])['X-JobServ-Sig'])
  })

  const BODY = '{"build_id":67,"status":"PASSED"}'
  const KEY = 'UseSomethingGoodHere'
  const MAC = '091be317099bd5e4bb9c38d683cd0e941b8f1f6120e4abdc84546c748bc8ea9b'
  const shapes: [Record<string, string>, 'ok' | 'missing' | 'wrong'][] = [
    [{ 'x-jobserv-sig': `sha256:${MAC}` }, 'ok'],
    [{ 'x-jobserv-sig': `sha256=${MAC}` }, 'ok'],
    [{ 'x-hub-signature-256': `sha256=${MAC}` }, 'ok'],
    [{ 'x-hub-signature-256': `sha256:${MAC}` }, 'ok'],
    [{ 'x-jobserv-sig': '', 'x-hub-signature-256': `sha256=${MAC}` }, 'ok'],
    [{}, 'missing'],
    [{ 'x-jobserv-sig': '' }, 'missing'],
    [{ 'X-JobServ-Sig': `sha256:${MAC}` }, 'missing'],
    [
      { 'x-jobserv-sig': 'no', 'x-hub-signature-256': `sha256=${MAC}` },
      'wrong'
    ],
    [{ 'x-jobserv-sig': MAC }, 'wrong'],
    [{ 'x-jobserv-sig': `SHA256:${MAC}` }, 'wrong'],
    [{ 'x-jobserv-sig': `sha256:${MAC.toUpperCase()}` }, 'wrong'],
    [{ 'x-jobserv-sig': `sha256:${MAC.slice(1)}` }, 'wrong'],
    [{ 'x-jobserv-sig': `sha256:${MAC}0` }, 'wrong'],
    [{ 'x-jobserv-sig': `sha256:${MAC} ` }, 'wrong'],
    [{ 'x-jobserv-sig': `sha256:${MAC}, sha256:${MAC}` }, 'wrong'],
    [{ 'x-jobserv-sig': `sha256:${'z'.repeat(64)}` }, 'wrong'],
    [{ 'x-jobserv-sig': `sha256:${'ü'.repeat(64)}` }, 'wrong'],
    [{ 'x-jobserv-sig': 'sha256:' }, 'wrong'],
    [{ 'x-jobserv-sig': `sha1:${MAC}` }, 'wrong']
  ]

  for (const [headers, verdict] of shapes) {
    test(`are ${verdict} by jobserv for ${JSON.stringify(headers)}`, () => {
      assert.equal(check('jobserv', headers, BODY, [KEY]), verdict)
    })
  }

  test('are never right without a key or with an empty or invalid one', () => {
    const message = { id: 'm', timestamp: 5, body: Buffer.from(BODY) }
    const mac = createHmac('sha256', '').update(BODY).digest('hex')
    const empty = { 'x-jobserv-sig': `sha256:${mac}` }
    assert.equal(check('jobserv', empty, BODY, ['']), 'wrong')
    const right = lowerCase(sign(['jobserv'], message, [KEY]))
    assert.equal(check('jobserv', right, BODY, []), 'wrong')
    assert.equal(check('jobserv', right, BODY, ['', 'old', KEY]), 'ok')
    const headers = {
      'webhook-id': 'm',
      'webhook-timestamp': '5',
      'webhook-signature': 'v1,x'
    }
    assert.equal(
      check('standard-webhooks', headers, BODY, ['whsec_!', ''], 5),
      'wrong'
    )
  })

  const standardCases: [string, Record<string, string>, number, string][] = [
    ['as sent', {}, 0, 'ok'],
    ['300 s late', {}, 300, 'ok'],
    ['301 s late', {}, 301, 'outside_tolerance'],
    [
      '301 s late and another body',
      { 'webhook-signature': 'v1,AAAA' },
      301,
      'wrong'
    ],
    ['300 s early', {}, -300, 'ok'],
    ['301 s early', {}, -301, 'outside_tolerance'],
    ['without a clock', {}, Number.NaN, 'outside_tolerance'],
    ['another id', { 'webhook-id': 'msg_2' }, 0, 'wrong'],
    ['another time', { 'webhook-timestamp': '1614265331' }, 0, 'wrong'],
    ['time Infinity', { 'webhook-timestamp': 'Infinity' }, 0, 'wrong'],
    ['time with zero', { 'webhook-timestamp': '01614265330' }, 0, 'wrong'],
    ['time in hex', { 'webhook-timestamp': '0x6037BFF2' }, 0, 'wrong'],
    ['no id', { 'webhook-id': '' }, 0, 'missing'],
    ['no time', { 'webhook-timestamp': '' }, 0, 'missing'],
    ['no signature', { 'webhook-signature': '' }, 0, 'missing'],
    [
      'one of many',
      { 'webhook-signature': `v1,AAAA v1a,BBBB ${STANDARD.value}` },
      0,
      'ok'
    ],
    [
      'none of many',
      { 'webhook-signature': `v1,AAAA ${STANDARD.value.slice(0, -1)}` },
      0,
      'wrong'
    ],
    [
      'another version',
      { 'webhook-signature': STANDARD.value.replace('v1,', 'v1a,') },
      0,
      'wrong'
    ],
    [
      'a bare value',
      { 'webhook-signature': STANDARD.value.slice(3) },
      0,
      'wrong'
    ]
  ]

  for (const [name, changes, late, verdict] of standardCases) {
    test(`are ${verdict} by standard-webhooks: ${name}`, () => {
      const { id, timestamp, value, body, key } = STANDARD
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': `${timestamp}`,
        'webhook-signature': value,
        ...changes
      }
      assert.equal(
        check('standard-webhooks', headers, body, [key], timestamp + late),
        verdict
      )
    })
  }

  const ANY_SIGNATURE = fc.oneof(
    fc.constantFrom<Signature>('jobserv', 'github', 'standard-webhooks'),
    fc.record({
      algorithm: fc.constantFrom('sha1', 'sha256', 'sha384', 'sha512'),
      header: fc.constantFrom('X-Own', 'constructor'),
      prefix: fc.string({ maxLength: 5 }),
      encoding: fc.constantFrom('hex', 'base64')
    }) satisfies fc.Arbitrary<Signature>
  )

  test('verify what was signed, and nothing with another key or body', () => {
    fc.assert(
      fc.property(
        ANY_SIGNATURE,
        fc.uint8Array(),
        fc.string({ minLength: 1 }),
        (signature, bytes, key) => {
          fc.pre(!key.startsWith('whsec_'))
          const body = Buffer.from(bytes)
          const message = { id: 'm', timestamp: 1700000000, body }
          const headers = {
            ...lowerCase(sign([signature], message, [key])),
            'webhook-id': 'm',
            'webhook-timestamp': '1700000000'
          }
          const received = { headers, body, now: 1700000000 }
          assert.equal(verify(signature, received, [key]), 'ok')
          assert.equal(verify(signature, received, [`${key}x`]), 'wrong')
          const longer = Buffer.concat([body, Buffer.from([0])])
          assert.equal(
            verify(signature, { ...received, body: longer }, [key]),
            'wrong'
          )
        }
      )
    )
  })

  test('are never right and never throw for hostile headers', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }).map(text => `sha256:${text}`)
    )
    fc.assert(
      fc.property(
        ANY_SIGNATURE,
        fc.dictionary(
          fc.constantFrom(
            'x-jobserv-sig',
            'x-hub-signature-256',
            'x-own',
            'webhook-id',
            'webhook-timestamp',
            'webhook-signature',
            '__proto__'
          ),
          text
        ),
        fc.array(fc.string()),
        (signature, headers, keys) => {
          const message = { headers, body: Buffer.from('{}'), now: 0 }
          assert.notEqual(verify(signature, message, keys), 'ok')
        }
      )
    )
  })

  test('are not valid as standard-webhooks when made for another purpose', () => {
    const rest = 'payload=%7B%7D&'
    for (const begin of [
      'webhook-action/record/v1.["acme/lmp","',
      '{"title":"',
      ' {"title":"',
      '["',
      '"',
      'payload=%7B%22title%22%3A%22'
    ]) {
      const id = `${begin}x`
      const mac = createHmac('sha256', 'key').update(`${id}.1000.${rest}`)
      const headers = {
        'webhook-id': id,
        'webhook-timestamp': '1000',
        'webhook-signature': `v1,${mac.digest('base64')}`
      }
      const verdict = check('standard-webhooks', headers, rest, ['key'], 1000)
      assert.equal(verdict, 'wrong', begin)
    }
  })

  test('are made for each key and scheme over the same body', () => {
    const message = { id: 'msg_1', timestamp: 0, body: Buffer.from('{}') }
    const schemes = [hex('sha1'), hex('sha256'), hex('sha256', 'v=')]
    for (let round = 0; round < 2; round++)
      for (const key of ['one', 'two'])
        for (const scheme of schemes) {
          assert.ok(typeof scheme === 'object')
          const { algorithm, prefix } = scheme
          const digest = createHmac(algorithm, key).update('{}').digest('hex')
          assert.deepEqual(sign([scheme], message, [key]), {
            'X-Own': prefix + digest
          })
        }
  })

  test('of one body differ where the time is in the header only', () => {
    const scheme = { ...hex('sha256'), value: 't=${timestamp},${signature}' }
    const body = Buffer.from('{}')
    for (const timestamp of [1, 2]) {
      const { 'X-Own': value } = sign(
        [scheme],
        { id: 'msg_1', timestamp, body },
        ['key']
      )
      assert.match(value ?? '', new RegExp(`^t=${timestamp},`))
    }
  })

  test('of one body differ where one key ends as a scheme and another key do', () => {
    const message = { id: 'msg_1', timestamp: 0, body: Buffer.from('{}') }
    const scheme = (value: string) => ({ ...hex('sha256'), value })
    sign([scheme('${signature} a')], message, ['k'])
    assert.deepEqual(
      sign([scheme('${signature}')], message, ['a k']),
      sign([scheme('${signature}')], { ...message, body: Buffer.from('{}') }, [
        'a k'
      ])
    )
  })

  const SLACK_KEY = '8f742231b10e8888abcd99yyyzzz85a5'
  const SLACK_BODY =
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c'

  test("Slack's own example is signed and verified as slack", () => {
    const timestamp = 1531420618
    const body = Buffer.from(SLACK_BODY)
    const headers = {
      'X-Slack-Signature':
        'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
      'X-Slack-Request-Timestamp': `${timestamp}`
    }
    assert.deepEqual(
      sign(['slack'], { id: 'm', timestamp, body }, [SLACK_KEY]),
      headers
    )
    const received = lowerCase(headers)
    const verdict = (changes: Record<string, string>, now = timestamp) =>
      check('slack', { ...received, ...changes }, SLACK_BODY, [SLACK_KEY], now)
    assert.equal(verdict({}), 'ok')
    assert.equal(verdict({}, timestamp + 301), 'outside_tolerance')
    assert.equal(verdict({ 'x-slack-request-timestamp': '' }), 'missing')
    assert.equal(
      verdict({ 'x-slack-request-timestamp': `${timestamp + 1}` }),
      'wrong'
    )
    assert.equal(
      verdict({ 'x-slack-request-timestamp': `${timestamp}.0` }),
      'wrong'
    )
  })

  /** What Stripe documents: t=TIME,v1=HMAC of TIME.BODY, and other schemes. */
  const stripe = (key: string, timestamp: number, body: string) =>
    createHmac('sha256', key).update(`${timestamp}.${body}`).digest('hex')

  test('stripe has the time and the signature in one header', () => {
    const timestamp = 1492774577
    const body = '{"type":"charge.succeeded"}'
    const mac = stripe('whsec_test', timestamp, body)
    assert.deepEqual(
      sign(['stripe'], { id: 'm', timestamp, body: Buffer.from(body) }, [
        'whsec_test'
      ]),
      { 'Stripe-Signature': `t=${timestamp},v1=${mac}` }
    )
    const verdict = (value: string, now = timestamp) =>
      check('stripe', { 'stripe-signature': value }, body, ['whsec_test'], now)
    const other = stripe('whsec_old', timestamp, body)
    assert.equal(verdict(`t=${timestamp},v1=${other},v1=${mac},v0=00`), 'ok')
    assert.equal(verdict(`t=${timestamp}, v1=${mac}`), 'ok')
    assert.equal(verdict(`v1=${mac},t=${timestamp}`), 'ok')
    assert.equal(verdict(`t=${timestamp},v0=${mac}`), 'wrong')
    assert.equal(verdict(`v1=${mac}`), 'wrong')
    assert.equal(verdict(`t=${timestamp + 1},v1=${mac}`), 'wrong')
    assert.equal(verdict(`t=${timestamp},v1=${other}`), 'wrong')
    assert.equal(
      verdict(`t=${timestamp},v1=${mac}`, timestamp + 301),
      'outside_tolerance'
    )
  })

  test('an own scheme covers id and time wherever they are', () => {
    const own: Signature = {
      algorithm: 'sha512',
      header: 'X-Sig',
      prefix: '',
      encoding: 'base64',
      signed: '${id}\n${timestamp}\n${body}',
      value: 'ts=${timestamp};id=${id};h1=${signature}',
      timestamp_header: 'X-Time'
    }
    const timestamp = 1700000000
    const body = '{}'
    const mac = createHmac('sha512', 'key')
      .update(`msg_1\n${timestamp}\n{}`)
      .digest('base64')
    const headers = sign(
      [own],
      { id: 'msg_1', timestamp, body: Buffer.from(body) },
      ['key']
    )
    assert.deepEqual(headers, {
      'X-Sig': `ts=${timestamp};id=msg_1;h1=${mac}`,
      'X-Time': `${timestamp}`
    })
    const verdict = (value: string) =>
      check(own, { 'x-sig': value }, body, ['key'], timestamp)
    assert.equal(verdict(headers['X-Sig'] ?? ''), 'ok')
    assert.equal(verdict(`ts=${timestamp};id=msg_2;h1=${mac}`), 'wrong')
    assert.equal(verdict(`ts=${timestamp};h1=${mac}`), 'wrong')
    const received = {
      headers: { 'x-sig': headers['X-Sig'] ?? '' },
      body: Buffer.from(body),
      now: timestamp + 31
    }
    assert.equal(verify(own, { ...received, tolerance: 31 }, ['key']), 'ok')
    assert.equal(
      verify(own, { ...received, tolerance: 30 }, ['key']),
      'outside_tolerance'
    )
  })

  for (const separator of [' ', ',', ', '])
    test(`a list with "${separator}" of signatures is right where one is`, () => {
      const mac = createHmac('sha256', 'key').update('{}').digest('hex')
      const verdict = (...values: string[]) =>
        check(hex('sha256', 'v1='), { 'x-own': values.join(separator) }, '{}', [
          'key'
        ])
      assert.equal(verdict('v1=00', `v1=${mac}`), 'ok')
      assert.equal(verdict(`v1=${mac}`, 'v2=00'), 'ok')
      assert.equal(verdict('v1=00', mac), 'wrong')
      assert.equal(verdict('v1=00', 'v1=01'), 'wrong')
    })

  test('standard-webhooks takes the headers of Svix, all of them', () => {
    const { key, id, timestamp, body, value } = STANDARD
    const headers = {
      'svix-id': id,
      'svix-timestamp': `${timestamp}`,
      'svix-signature': value
    }
    const verdict = (changes: Record<string, string>) =>
      check(
        'standard-webhooks',
        { ...headers, ...changes },
        body,
        [key],
        timestamp
      )
    assert.equal(verdict({}), 'ok')
    assert.equal(verdict({ 'svix-id': 'msg_2' }), 'wrong')
    assert.equal(verdict({ 'svix-id': '', 'webhook-id': id }), 'missing')
  })

  test('an id cannot make a signed text one that this action signs', () => {
    const own: Signature = {
      ...hex('sha256'),
      signed: '${id}.${body}'
    }
    const rest = '["acme/lmp"]'
    const id = 'webhook-action/record/v1'
    const mac = createHmac('sha256', 'key').update(`${id}.${rest}`)
    const headers = { 'webhook-id': id, 'x-own': mac.digest('hex') }
    assert.equal(check(own, headers, rest, ['key']), 'wrong')
  })
})

describe("wording of a timestamp's error", () => {
  for (const [off, words] of [
    [301, 'the timestamp is 6 minutes old, 5 are allowed'],
    [600, 'the timestamp is 10 minutes old, 5 are allowed'],
    [-601, 'the timestamp is 11 minutes ahead, 5 are allowed'],
    [7_200, 'the timestamp is 120 minutes old, 5 are allowed'],
    [7_201, 'the timestamp is 3 hours old, 5 minutes are allowed'],
    [172_801, 'the timestamp is 3 days old, 5 minutes are allowed'],
    [-1e9, 'the timestamp is 11575 days ahead, 5 minutes are allowed']
  ] as const)
    test(`describes ${off} s as ${words}`, () => {
      const headers = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': '2000000000',
        'webhook-signature': 'v1,x'
      }
      const message = { headers, now: 2_000_000_000 + off }
      assert.equal(describeClockSkew('standard-webhooks', message), words)
    })

  for (const [tolerance, words] of [
    [30, 'the timestamp is 45 seconds old, 30 are allowed'],
    [40, 'the timestamp is 45 seconds old, 40 are allowed']
  ] as const)
    test(`compares the time of a header with ${tolerance} s`, () => {
      const headers = { 'stripe-signature': 't=2000000000,v1=00' }
      const message = { headers, now: 2_000_000_045, tolerance }
      assert.equal(describeClockSkew('stripe', message), words)
    })
})
