import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Webhook } from 'standardwebhooks'
import { verificationError } from '../../../src/modes/receive/verify.ts'
import { hmac, NOW, route, webhookOf } from './inbound.ts'

const BODY = '{"ref": "refs/heads/main" }'
const OWN =
  'signature: {algorithm: sha512, header: X-Own, prefix: "HMAC ", encoding: base64}'
const TOKEN = 'signature: {type: token, header: X-Token}'

const BEARER =
  'signature: {type: token, header: Authorization, prefix: "Bearer "}'

/** Returns `ran`, or why the webhook is refused. */
function proof(
  provider: string,
  headers: Record<string, string>,
  body: string | Buffer = BODY
): string {
  const routing = route(
    `{providers: [{name: p, ${provider}}], functions: [{name: f, provider: p}]}`,
    webhookOf({ headers, body })
  )
  return routing.status === 'invalid_signature'
    ? routing.reason
    : routing.status
}

const STANDARD_MISSING =
  'one of the headers webhook-id, webhook-timestamp and webhook-signature is missing'

describe('verification of a webhook', () => {
  for (const [name, provider, headers, wanted] of [
    [
      'jobserv by default',
      'secret_name: KEY',
      { 'x-jobserv-sig': `sha256:${hmac(BODY)}` },
      'succeeded'
    ],
    [
      'the header of GitHub for jobserv',
      'secret_name: KEY',
      { 'x-hub-signature-256': `sha256=${hmac(BODY)}` },
      'succeeded'
    ],
    ['no signature', 'secret_name: KEY', {}, 'header x-jobserv-sig is missing'],
    [
      'another key',
      'secret_name: KEY',
      { 'x-jobserv-sig': `sha256:${hmac(BODY, 'x')}` },
      'x-jobserv-sig does not match the secret "KEY"'
    ],
    [
      'another body',
      'secret_name: KEY',
      { 'x-jobserv-sig': `sha256:${hmac(`${BODY} `)}` },
      'x-jobserv-sig does not match the secret "KEY"'
    ],
    [
      'the newest secret',
      'secret_name: [KEY, OLD]',
      { 'x-jobserv-sig': `sha256:${hmac(BODY)}` },
      'succeeded'
    ],
    [
      'the secret before',
      'secret_name: [KEY, OLD]',
      { 'x-jobserv-sig': `sha256:${hmac(BODY, 'this was secret')}` },
      'succeeded'
    ],
    [
      'neither of two',
      'secret_name: [KEY, OLD]',
      { 'x-jobserv-sig': 'sha256:00' },
      'x-jobserv-sig does not match the secrets "KEY" or "OLD"'
    ],
    [
      'github',
      'secret_name: KEY, signature: github',
      { 'x-hub-signature-256': `sha256=${hmac(BODY)}` },
      'succeeded'
    ],
    [
      'github in capitals',
      'secret_name: KEY, signature: github',
      { 'x-hub-signature-256': `sha256=${hmac(BODY).toUpperCase()}` },
      'x-hub-signature-256 does not match the secret "KEY"'
    ],
    [
      'github by SHA-1',
      'secret_name: KEY, signature: github',
      { 'x-hub-signature': `sha1=${hmac(BODY, 'this is secret', 'sha1')}` },
      'header x-hub-signature-256 is missing'
    ],
    [
      'one of its own',
      `secret_name: KEY, ${OWN}`,
      { 'x-own': `HMAC ${hmac(BODY, 'this is secret', 'sha512', 'base64')}` },
      'succeeded'
    ],
    [
      'one of its own without prefix',
      `secret_name: KEY, ${OWN}`,
      { 'x-own': hmac(BODY, 'this is secret', 'sha512', 'base64') },
      'x-own does not match the secret "KEY"'
    ],
    [
      'one of its own twice',
      `secret_name: KEY, ${OWN}`,
      { 'x-own': 'HMAC x, HMAC y' },
      'x-own does not match the secret "KEY"'
    ],
    [
      'standard-webhooks',
      'secret_name: KEY, signature: standard-webhooks',
      standard(NOW),
      'succeeded'
    ],
    [
      'standard-webhooks of long ago',
      'secret_name: KEY, signature: standard-webhooks',
      standard(NOW - 600_000),
      'the timestamp is 10 minutes old, 5 are allowed'
    ],
    [
      'standard-webhooks of long ago by another key',
      'secret_name: OLD, signature: standard-webhooks',
      standard(NOW - 600_000),
      'webhook-signature does not match the secret "OLD"'
    ],
    [
      'standard-webhooks without id',
      'secret_name: KEY, signature: standard-webhooks',
      { ...standard(NOW), 'webhook-id': '' },
      STANDARD_MISSING
    ],
    [
      'a time beyond the tolerance of the provider',
      'secret_name: KEY, signature: standard-webhooks, tolerance: 1m',
      standard(NOW - 61_000),
      'the timestamp is 61 seconds old, 60 are allowed'
    ],
    [
      'a time within the tolerance of the provider',
      'secret_name: KEY, signature: standard-webhooks, tolerance: 1h',
      standard(NOW - 600_000),
      'succeeded'
    ],
    [
      'the time of Slack in its own header, which is missing',
      'secret_name: KEY, signature: slack',
      { 'x-slack-signature': 'v0=00' },
      'one of the headers x-slack-request-timestamp and x-slack-signature is missing'
    ],
    [
      'a token',
      `secret_name: KEY, ${TOKEN}`,
      { 'x-token': 'this is secret' },
      'succeeded'
    ],
    [
      'the token before',
      `secret_name: [KEY, OLD], ${TOKEN}`,
      { 'x-token': 'this was secret' },
      'succeeded'
    ],
    [
      'a token with its prefix',
      `secret_name: KEY, ${BEARER}`,
      { authorization: 'Bearer this is secret' },
      'succeeded'
    ],
    [
      'a token without its prefix',
      `secret_name: KEY, ${BEARER}`,
      { authorization: 'this is secret' },
      'Authorization does not match the secret "KEY"'
    ],
    [
      'a token with another prefix',
      `secret_name: KEY, ${BEARER}`,
      { authorization: 'bearer this is secret' },
      'Authorization does not match the secret "KEY"'
    ],
    [
      'a longer token',
      `secret_name: KEY, ${TOKEN}`,
      { 'x-token': 'this is secret!' },
      'X-Token does not match the secret "KEY"'
    ],
    [
      'a shorter token',
      `secret_name: KEY, ${TOKEN}`,
      { 'x-token': 'this is secre' },
      'X-Token does not match the secret "KEY"'
    ],
    [
      'a token twice',
      `secret_name: KEY, ${TOKEN}`,
      { 'x-token': 'this is secret, this is secret' },
      'X-Token does not match the secret "KEY"'
    ],
    [
      'an empty token',
      `secret_name: KEY, ${TOKEN}`,
      { 'x-token': '' },
      'header X-Token is missing'
    ],
    ['no token', `secret_name: KEY, ${TOKEN}`, {}, 'header X-Token is missing'],
    [
      'a header that objects have',
      'secret_name: KEY, signature: {type: token, header: constructor}',
      {},
      'header constructor is missing'
    ],
    ['no proof where none is asked for', 'match: {}', {}, 'succeeded'],
    ['no proof for signature: none', 'signature: none', {}, 'succeeded'],
    [
      'no proof for a type with signature: none',
      'type: github, signature: none',
      { 'x-github-event': 'push' },
      'succeeded'
    ],
    [
      'an empty secret',
      'secret_name: EMPTY',
      { 'x-jobserv-sig': `sha256:${hmac(BODY, '')}` },
      'the secret "EMPTY" of the input secrets is empty, so the signature cannot be verified'
    ],
    [
      'an empty token for an empty secret',
      `secret_name: EMPTY, ${TOKEN}`,
      { 'x-token': '' },
      'the secret "EMPTY" of the input secrets is empty, so the signature cannot be verified'
    ],
    [
      'two empty secrets',
      'secret_name: [EMPTY, BLANK]',
      {},
      'the secrets "EMPTY" and "BLANK" of the input secrets are empty, so the signature cannot be verified'
    ],
    [
      'the secret beside an empty one',
      'secret_name: [EMPTY, KEY]',
      { 'x-jobserv-sig': `sha256:${hmac(BODY)}` },
      'succeeded'
    ],
    [
      'an empty key next to a secret',
      'secret_name: [EMPTY, KEY]',
      { 'x-jobserv-sig': `sha256:${hmac(BODY, '')}` },
      'x-jobserv-sig does not match the secret "KEY"'
    ]
  ] as const) {
    test(`checks ${name}`, () => {
      assert.equal(proof(provider, { ...headers }), wanted)
    })
  }

  test('covers the raw bytes, also of what is not JSON or UTF-8', () => {
    const body = Buffer.from([0xff, 0x00, 0x0d, 0x0a])
    const headers = { 'x-jobserv-sig': `sha256:${hmac(body)}` }
    assert.equal(proof('secret_name: KEY', headers, body), 'succeeded')
  })

  test('covers the whole form', () => {
    const body = `payload=${encodeURIComponent(BODY)}`
    const headers = (signed: string) => ({
      'content-type': 'application/x-www-form-urlencoded',
      'x-hub-signature-256': `sha256=${hmac(signed)}`
    })
    const provider =
      'secret_name: KEY, signature: github, match: {body: {ref: "**"}}'
    assert.equal(proof(provider, headers(body), body), 'succeeded')
    assert.match(proof(provider, headers(BODY), body), /does not match/)
  })

  // Jenkins Generic Webhook Trigger's own test vector.
  test('accepts the test vector of the Jenkins plugin', () => {
    const headers = {
      'x-hub-signature':
        'sha256=71212f854e23c575d7b1aad4c34670ff08ebf721c3837668613e96c87f6ee8b2'
    }
    const own =
      'secret_name: KEY, signature: {header: X-Hub-Signature, prefix: "sha256="}'
    assert.equal(proof(own, headers, 'whatever'), 'succeeded')
    assert.match(proof(own, headers, 'whatever.'), /does not match/)
  })

  test('accepts a token beyond ASCII as UTF-8 and as Latin-1', () => {
    const secrets = new Map([['KEY', 'pässwört']])
    const bytes = Buffer.from('pässwört').toString('latin1')
    for (const [given, wanted] of [
      ['pässwört', null],
      [bytes, null],
      ['passwort', 'X-Token does not match the secret "KEY"'],
      [`${bytes}\u0100`, 'X-Token does not match the secret "KEY"'],
      // Cut to its lower byte, each character is the right one.
      [
        [...bytes]
          .map(char => String.fromCharCode(char.charCodeAt(0) + 256))
          .join(''),
        'X-Token does not match the secret "KEY"'
      ]
    ] as const) {
      const reason = verificationError(
        {
          name: 'p',
          active: true,
          signature: { type: 'token', header: 'X-Token' },
          secret_name: ['KEY']
        },
        webhookOf({ headers: { 'x-token': given } }),
        { secrets, now: NOW }
      )
      assert.equal(reason, wanted)
    }
  })

  test('rejects a type that signs without a secret', () => {
    assert.equal(
      verificationError(
        { name: 'p', active: true, type: 'github', secret_name: [] },
        webhookOf(),
        { secrets: new Map(), now: NOW }
      ),
      'the provider has no secret_name, so its signature cannot be verified'
    )
  })
})

function standard(at: number): Record<string, string> {
  const key = `whsec_${Buffer.from('this is secret').toString('base64')}`
  const date = new Date(at)
  return {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(date.getTime() / 1000),
    'webhook-signature': new Webhook(key).sign('msg_1', date, BODY)
  }
}
