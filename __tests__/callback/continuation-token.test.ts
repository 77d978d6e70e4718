import assert from 'node:assert/strict'
import { createHash, createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  type Claims,
  createToken,
  fragment,
  isExpired,
  readToken
} from '../../src/callback/continuation-token.ts'
import fc from '../helpers/property.ts'
import { CLAIMS } from '../relay/setup.ts'

const KEY = 'a secret of the chain'
const read = (text: string, key: Buffer | string = KEY) =>
  readToken(text, () => key)

/** Signs any JSON as a token. */
function signed(json: string, key = KEY): string {
  const head = Buffer.from(json).toString('base64url')
  const mac = createHmac('sha256', key)
    .update(`webhook-action/callback/v2.${head}`)
    .digest()
  return `${head}.${mac.subarray(0, 16).toString('base64url')}`
}

const count = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })
const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
const claims: fc.Arbitrary<Claims> = fc.record(
  {
    repository: fc.stringMatching(/^[a-z][a-z.]{0,9}\/[a-z.]{3,10}$/),
    run: count,
    attempt: count,
    chain: name,
    link: name,
    exp: count,
    nonce: fc.stringMatching(/^[A-Za-z0-9_-]{16}$/)
  },
  { noNullPrototype: true }
)

describe('a continuation token', () => {
  test('is a compact list and 16 bytes of a mac', () => {
    const { repository, run, attempt, chain, link, exp, nonce } = CLAIMS
    const list = [repository, run, attempt, chain, link, exp, nonce]
    assert.equal(createToken(CLAIMS, KEY), signed(JSON.stringify(list)))
  })

  test('is read again with its key, and with no other', () => {
    fc.assert(
      fc.property(claims, one => {
        const token = createToken(one, KEY)
        assert.deepEqual(read(token), one)
        assert.equal(read(token, `${KEY} `), null)
        assert.equal(read(token, ''), null)
      })
    )
  })

  test('asks for the key of the repository that it names', () => {
    const asked: string[] = []
    const token = createToken(CLAIMS, KEY)
    readToken(token, repository => {
      asked.push(repository)
      return KEY
    })
    assert.deepEqual(asked, [CLAIMS.repository])
  })

  test('that is changed in any place is refused', () => {
    const token = createToken(CLAIMS, KEY)
    for (let at = 0; at < token.length; at += 1)
      for (const by of ['', 'A', 'w', '.', '=']) {
        const changed = token.slice(0, at) + by + token.slice(at + 1)
        if (changed !== token) assert.equal(read(changed), null, changed)
      }
    for (const more of ['=', '.', 'A', ' ', '\n'])
      assert.equal(read(token + more), null)
  })

  test('with claims of another shape is refused, though it is signed', () => {
    const { repository, run, attempt, chain, link, exp, nonce } = CLAIMS
    const list: unknown[] = [repository, run, attempt, chain, link, exp, nonce]
    assert.notEqual(read(signed(JSON.stringify(list))), null)
    const wrong: unknown[] = ['', null, 0, -1, 1.5, '1', {}, [], 2 ** 60]
    for (let at = 0; at < list.length; at += 1)
      for (const value of wrong) {
        if (typeof value === 'string' && value !== '' && (at === 3 || at === 4))
          continue
        const changed = list.with(at, value)
        assert.equal(read(signed(JSON.stringify(changed))), null, `${changed}`)
      }
    const odd = [list.slice(0, 6), [...list, 1], {}, null, 'x', 7]
    for (const json of odd)
      assert.equal(read(signed(JSON.stringify(json))), null)
    for (const name of ['acme', 'acme/..', 'a/b/c', 'a b/c', '/lmp', 'acme/'])
      assert.equal(read(signed(JSON.stringify(list.with(0, name)))), null, name)
    assert.equal(read(signed('[')), null)
  })

  test('that is very long is refused', () => {
    const long = { ...CLAIMS, chain: 'x'.repeat(1_500) }
    assert.equal(read(createToken(long, KEY)), null)
  })

  test('with the longest names that a config can have is read', () => {
    const long = { ...CLAIMS, chain: '😀'.repeat(100), link: '😀'.repeat(100) }
    assert.deepEqual(read(createToken(long, KEY)), long)
  })

  test('of any text is refused without an error', () => {
    fc.assert(fc.property(fc.string(), text => read(text) === null))
  })

  test('expires at its second', () => {
    assert.ok(!isExpired(CLAIMS, CLAIMS.exp - 1))
    assert.ok(isExpired(CLAIMS, CLAIMS.exp))
    assert.ok(isExpired(CLAIMS, Number.NaN))
  })

  test('is not made without a key', () => {
    assert.throws(() => createToken(CLAIMS, ''), /secret is empty/)
  })

  test('is named on a commit status by a digest of its random part', () => {
    const digest = createHash('sha256').update(CLAIMS.nonce).digest('hex')
    assert.equal(fragment(CLAIMS.nonce), digest.slice(0, 16))
    assert.equal(fragment('abc'), 'ba7816bf8f01cfea')
  })

  test('has a MAC over the documented prefix', () => {
    const token =
      'WyJhY21lL2xtcCIsMTAwMSwxLCJkZXBsb3kiLCJzdGFnaW5nIiwxNzY3MjI1NjAwLCJBQUVDQXdRRkJnY0lDUW9MIl0.qRMyPCcI4yb8cqjXStcxbg'
    assert.deepEqual(read(token, 'chain-secret'), {
      repository: 'acme/lmp',
      run: 1001,
      attempt: 1,
      chain: 'deploy',
      link: 'staging',
      exp: 1_767_225_600,
      nonce: 'AAECAwQFBgcICQoL'
    })
  })

  test('is not read with an empty key', () => {
    const json = Buffer.from(signed('[]').split('.')[0] ?? '', 'base64url')
    assert.equal(json.toString(), '[]')
    const { repository, run, attempt, chain, link, exp, nonce } = CLAIMS
    const list = [repository, run, attempt, chain, link, exp, nonce]
    assert.notEqual(read(signed(JSON.stringify(list))), null)
    assert.equal(read(signed(JSON.stringify(list), ''), ''), null)
  })

  test('has one form in base64url', () => {
    const head = `${createToken(CLAIMS, KEY).split('.')[0] ?? ''}=`
    const mac = createHmac('sha256', KEY)
      .update(`webhook-action/callback/v2.${head}`)
      .digest()
    const tag = mac.subarray(0, 16).toString('base64url')
    assert.equal(read(`${head}.${tag}`), null)
  })
})
