import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Webhook } from '../../src/config/template-names.ts'
import { valuesToMask } from '../../src/delivery/request.ts'

const WEBHOOK: Webhook = {
  name: 'hook',
  url: '${secrets.HOOK}',
  enabled: true,
  secret_name: [],
  method: 'POST',
  headers: {},
  signature: ['jobserv'],
  success_codes: []
}

function masks(url: string, webhook: Partial<Webhook> = {}): string[] {
  return valuesToMask(
    { ...WEBHOOK, ...webhook },
    { url: new URL(url), headers: { authorization: 'Basic Y2k6eA==' } }
  )
}

for (const [url, ...wanted] of [
  ['https://h.example', '/'],
  [
    'https://h.example/webhook?token',
    '/webhook?token',
    '/webhook',
    '?token',
    'webhook?token'
  ],
  [
    'https://h.example/services/T0/B0AAAAAA/x%2Fsecret1',
    '/services/T0/B0AAAAAA/x%2Fsecret1',
    'services/T0/B0AAAAAA/x%2Fsecret1',
    'B0AAAAAA',
    'x%2Fsecret1',
    'x/secret1'
  ],
  [
    'https://h.example/api?wait=true&token=a%26b+c12&flag',
    '/api?wait=true&token=a%26b+c12&flag',
    '/api',
    '?wait=true&token=a%26b+c12&flag',
    'api?wait=true&token=a%26b+c12&flag',
    'wait=true&token=a%26b+c12&flag',
    'a%26b+c12',
    'a&b+c12',
    'a&b c12'
  ],
  [
    'https://h.example/?k=%zz12',
    '/?k=%zz12',
    '/',
    '?k=%zz12',
    'k=%zz12',
    '%zz12'
  ]
] as const) {
  test(`hides the parts of ${url}`, () => {
    assert.deepEqual(masks(url), wanted)
  })
}

test('hides the pair of basic authentication, and nothing of an open URL', () => {
  const url = 'https://h.example/B0AAAAAA'
  assert.deepEqual(masks(url, { url }), [])
  assert.deepEqual(masks(url, { url, username: 'ci' }), ['Y2k6eA=='])
})
