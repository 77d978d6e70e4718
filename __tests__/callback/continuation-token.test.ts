import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type Claims,
  createToken,
  expired,
  fragment,
  readToken
} from '../../src/callback/continuation-token.ts'

const KEY = 'chain-secret'
const claims: Claims = {
  v: 1,
  repo: 'acme/api',
  run: 1234567890,
  att: 2,
  sha: '9c2f1e0b7a6d5c4b3a291807f6e5d4c3b2a19080',
  chain: 'deploy',
  link: 'prod',
  exp: 1767225600,
  n: 'AAECAwQFBgcICQoLDA0ODw'
}
const UNSIGNED =
  'The callback token is not signed with this key; check that both runs use the same secret.'

function signed(json: string, key = KEY): string {
  const head = Buffer.from(json).toString('base64url')
  const mac = createHmac('sha256', key)
    .update(`webhook-action/callback/v1.${head}`)
    .digest('base64url')
  return `${head}.${mac}`
}

describe('continuation tokens', () => {
  test('a token is its compact claims and their MAC', () => {
    assert.equal(createToken(claims, KEY), signed(JSON.stringify(claims)))
  })

  test('a token is read back', () => {
    const token = createToken({ ...claims, link: 'prød "1"' }, KEY)
    assert.deepEqual(readToken(token, KEY), {
      kind: 'ok',
      claims: { ...claims, link: 'prød "1"' }
    })
  })

  test('a MAC over the documented prefix is the right one', () => {
    const token =
      'eyJ2IjoxLCJydW4iOiIxMjM0NTY3ODkwIiwiYXR0IjoxLCJjaGFpbiI6ImRlcGxveSIsInN0ZXAiOjAsImNmZyI6IjVmNzBiZjE4YTA4NiIsImV4cCI6MTc2NzIyNTYwMCwibiI6IkFBRUNBd1FGQmdjSUNRb0xEQTBPRHcifQ.uDj-gGVNPotdBHknaL848428j5h1sZfFrzbt08d4dvo'
    assert.deepEqual(readToken(token, KEY), {
      kind: 'refused',
      message: 'The callback token holds unknown claims.'
    })
    assert.deepEqual(readToken(token, 'other'), {
      kind: 'refused',
      message: UNSIGNED
    })
  })

  test('an empty key signs nothing and reads nothing', () => {
    assert.throws(() => createToken(claims, ''), /empty secret/)
    assert.deepEqual(readToken(signed(JSON.stringify(claims), ''), ''), {
      kind: 'refused',
      message: UNSIGNED
    })
  })

  const token = createToken(claims, KEY)
  const [head = '', mac = ''] = token.split('.')
  const malformed: [name: string, text: string, message: RegExp][] = [
    ['nothing', '', /two parts/],
    ['one part', head, /two parts/],
    ['three parts', `${token}.`, /two parts/],
    ['an empty MAC', `${head}.`, /base64url/],
    ['padding', `${head}=.${mac}`, /base64url/],
    ['a MAC with padding', `${token}=`, /base64url/],
    ['white space', `${token}\n`, /base64url/],
    ['standard base64', `${head}.${mac.replaceAll('_', '/')}+`, /base64url/],
    [
      'stray low bits',
      `${head}.${mac.slice(0, -1)}${mac.endsWith('B') ? 'C' : 'B'}`,
      /base64url|not signed/
    ],
    ['a short MAC', `${head}.${mac.slice(0, 42)}`, /base64url|not signed/],
    ['much text', `${'A'.repeat(9000)}.${mac}`, /too long/]
  ]
  for (const [name, text, message] of malformed) {
    test(`a token with ${name} is refused`, () => {
      const reading = readToken(text, KEY)
      assert.match(reading.kind === 'refused' ? reading.message : '', message)
    })
  }

  const shapes: [name: string, json: string][] = [
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ...Object.keys(claims).map((key): [string, string] => [
      `no ${key}`,
      JSON.stringify({ ...claims, [key]: undefined })
    ]),
    ...Object.entries({
      v: 2,
      repo: 'acme',
      run: '1234567890',
      att: 0,
      sha: 'HEAD',
      chain: '',
      link: 3,
      exp: 1.5,
      n: 'AAECAwQFBgcICQoLDA0ODx'
    }).map(([key, value]): [string, string] => [
      `the ${key} ${value}`,
      JSON.stringify({ ...claims, [key]: value })
    ]),
    [
      'inherited claims',
      JSON.stringify({ x: 1 }).replace(
        '"x":1',
        `"__proto__":${JSON.stringify(claims)}`
      )
    ]
  ]
  for (const [name, json] of shapes) {
    test(`a signed token with ${name} is refused`, () => {
      assert.deepEqual(readToken(signed(json), KEY), {
        kind: 'refused',
        message: 'The callback token holds unknown claims.'
      })
    })
  }

  test('any other text than the token is refused', () => {
    const change = fc.tuple(
      fc.nat(token.length - 1),
      fc.string({ maxLength: 2 })
    )
    fc.assert(
      fc.property(change, ([at, text]) => {
        const other = token.slice(0, at) + text + token.slice(at + 1)
        fc.pre(other !== token)
        assert.equal(readToken(other, KEY).kind, 'refused')
      })
    )
    fc.assert(
      fc.property(fc.string(), text => {
        assert.equal(readToken(text, KEY).kind, 'refused')
      })
    )
  })

  test('a token has expired from its second on, and at no time at all', () => {
    const times = [claims.exp - 1, claims.exp, Number.NaN]
    assert.deepEqual(
      times.map(now => expired(claims, now)),
      [false, true, true]
    )
  })

  test('the fragment is the start of the SHA-256 of n', () => {
    const digest = createHash('sha256').update(claims.n).digest('hex')
    assert.equal(fragment(claims.n), digest.slice(0, 16))
    assert.equal(fragment('abc'), 'ba7816bf8f01cfea')
  })
})
