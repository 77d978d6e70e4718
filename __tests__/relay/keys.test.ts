import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  attest,
  createMac,
  derive,
  formatRepositoryKey,
  isAttested,
  parseRelayKeys,
  parseRepositoryKeys,
  repositoryKey,
  senderSecret,
  tag
} from '../../src/relay-keys.ts'
import fc from '../helpers/property.ts'

const BYTES = Buffer.from(Array.from({ length: 32 }, (_, index) => index))
const RELAY_KEY = { id: 'k1', bytes: BYTES }
const KEY = repositoryKey(RELAY_KEY, 'Acme/LMP')

/** HKDF by another implementation, WebCrypto's. */
async function hkdf(key: Buffer, info: string): Promise<Buffer> {
  const raw = Uint8Array.from(key)
  const base = await crypto.subtle.importKey('raw', raw, 'HKDF', false, [
    'deriveBits'
  ])
  const algorithm = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(`webhook-action/relay/v1/${info}`)
  }
  return Buffer.from(await crypto.subtle.deriveBits(algorithm, base, 256))
}

describe('the keys of the relay', () => {
  test('are derived by HKDF-SHA256 with an empty salt', async () => {
    const info = fc.string({ maxLength: 40 })
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
    await fc.assert(
      fc.asyncProperty(key, info, async (bytes, text) => {
        const expected = await hkdf(Buffer.from(bytes), text)
        assert.deepEqual(derive(Buffer.from(bytes), text), expected)
      }),
      { numRuns: 50 }
    )
  })

  test('of a repository do not depend on the case of its name', async () => {
    assert.deepEqual(KEY.key, await hkdf(BYTES, 'acme/lmp'))
    assert.deepEqual(repositoryKey(RELAY_KEY, 'acme/lmp'), KEY)
    assert.notDeepEqual(repositoryKey(RELAY_KEY, 'acme/lmq'), KEY)
  })

  test('never change, since URLs and secrets in use depend on them', () => {
    assert.equal(
      formatRepositoryKey(KEY),
      'whr_k1_7yEjMQQG6Mlbee3_jIAm9DGoPMDEjKlJejwmcl6VoFE'
    )
    assert.equal(
      senderSecret(KEY, 'from-github', 'text'),
      '7nlv7QIW8vor9B6DYd8FRG23Y-9TydLNg3a-NuzFHvU'
    )
    assert.equal(
      tag(createMac(derive(KEY.key, 'url')), ['w', 'acme/lmp', 'a', null]),
      'CE3dG9C9kEH4ylYGpcQx4g'
    )
  })

  test('are read from RELAY_KEYS, the newest first', () => {
    const other = Buffer.alloc(32, 255)
    const text = `k2:${other.toString('base64url')}, k1:${BYTES.toString('base64url')}`
    assert.deepEqual(parseRelayKeys(text), {
      keys: [{ id: 'k2', bytes: other }, RELAY_KEY]
    })
  })

  test('are named by their number when they are wrong, and never quoted', () => {
    const good = BYTES.toString('base64url')
    for (const wrong of [
      '',
      'k1',
      `:${good}`,
      `k-1:${good}`,
      `k23456789:${good}`,
      `k1:${good.slice(1)}`,
      `k1:${good}=`,
      `k1:${good.slice(0, -1)}9`,
      `k1:${good}:x`
    ]) {
      const parsed = parseRelayKeys(`ok:${good},${wrong}`)
      assert.ok('errors' in parsed, wrong)
      assert.equal(parsed.errors.length, 1)
      assert.match(parsed.errors[0] ?? '', /^key number 2 is not id:key/)
      assert.ok(!JSON.stringify(parsed).includes(good.slice(2, 30)))
    }
    const twice = parseRelayKeys(`k1:${good},k1:${good}`)
    assert.ok('errors' in twice)
    assert.match(twice.errors[0] ?? '', /number 2 has the id k1 of another/)
  })

  test('of a repository are written and read as whr_ texts', () => {
    const text = formatRepositoryKey(KEY)
    assert.deepEqual(parseRepositoryKeys(text), [KEY])
    const other = { id: 'k2', key: Buffer.alloc(32, 9) }
    assert.deepEqual(
      parseRepositoryKeys(`${formatRepositoryKey(other)}, ${text}`),
      [other, KEY]
    )
    for (const wrong of ['', 'whr_', text.slice(0, -1), `x${text}`, `${text},`])
      assert.equal(parseRepositoryKeys(wrong), null, wrong)
  })

  test('make tags over compact JSON, 16 bytes long', () => {
    const key = Buffer.alloc(32, 3)
    const mac = createHmac('sha256', key).update('["r","a/b","7"]').digest()
    assert.equal(
      tag(createMac(key), ['r', 'a/b', '7']),
      mac.subarray(0, 16).toString('base64url')
    )
    assert.notEqual(
      tag(createMac(key), ['r', 'a/b', 7]),
      tag(createMac(key), ['r', 'a/b', '7'])
    )
  })

  test('derive a secret of a sender in the form of its scheme', () => {
    const secret = derive(KEY.key, 'secret/from-github')
    assert.equal(
      senderSecret(KEY, 'from-github', 'text'),
      secret.toString('base64url')
    )
    assert.equal(
      senderSecret(KEY, 'from-github', 'standard-webhooks'),
      `whsec_${secret.toString('base64')}`
    )
  })
})

describe('an attestation', () => {
  const TEXT = '{"uri":"git/push"}'
  const MADE = attest(KEY, 'acme/LMP', TEXT)

  test('is an HMAC over repository and text', () => {
    const mac = createHmac('sha256', derive(KEY.key, 'attest'))
      .update(`webhook-action/attest/v1.acme/lmp.${TEXT}`)
      .digest('base64url')
    assert.equal(MADE, `v1.${mac}`)
  })

  test('holds for one of several keys, one text and one repository', () => {
    const other = repositoryKey({ id: 'k2', bytes: Buffer.alloc(32) }, 'a/b')
    assert.ok(isAttested([other, KEY], 'ACME/lmp', TEXT, MADE))
    assert.ok(!isAttested([other], 'acme/lmp', TEXT, MADE))
    assert.ok(!isAttested([], 'acme/lmp', TEXT, MADE))
    assert.ok(!isAttested([KEY], 'acme/lmq', TEXT, MADE))
    assert.ok(!isAttested([KEY], 'acme/lmp', `${TEXT} `, MADE))
    assert.ok(!isAttested([KEY], 'acme/lmp', TEXT, ''))
    assert.ok(!isAttested([KEY], 'acme/lmp', TEXT, MADE.slice(0, -1)))
  })
})
