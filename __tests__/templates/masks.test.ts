import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
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
    { headers: { authorization: 'Basic Y2k6eA==' } },
    new Map([['HOOK', url]])
  )
}

describe('values to mask of a request', () => {
  for (const [url, ...wanted] of [
    ['https://h.example'],
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
      'a%26b+c12'
    ],
    [
      'https://h.example/?k=%zz12345&l=a%26b+c123',
      '/?k=%zz12345&l=a%26b+c123',
      '?k=%zz12345&l=a%26b+c123',
      'k=%zz12345&l=a%26b+c123',
      '%zz12345',
      'a%26b+c123',
      'a&b+c123',
      'a&b c123'
    ],
    [
      'https://h.example/hook12?year=2026&port=8080&env=prod1',
      '/hook12?year=2026&port=8080&env=prod1',
      '/hook12',
      '?year=2026&port=8080&env=prod1',
      'hook12?year=2026&port=8080&env=prod1',
      'year=2026&port=8080&env=prod1'
    ],
    [
      'https://h.example/20261129?d=2026-11-29&t=2026-11-29T10:00:00Z&n=-12345.678',
      '/20261129?d=2026-11-29&t=2026-11-29T10:00:00Z&n=-12345.678',
      '/20261129',
      '?d=2026-11-29&t=2026-11-29T10:00:00Z&n=-12345.678',
      '20261129?d=2026-11-29&t=2026-11-29T10:00:00Z&n=-12345.678',
      'd=2026-11-29&t=2026-11-29T10:00:00Z&n=-12345.678'
    ]
  ] as const) {
    test(`hides the parts of ${url}`, () => {
      assert.deepEqual(masks(url), wanted)
    })
  }

  test('hides the pair of basic authentication, and nothing of a URL without secrets', () => {
    const url = 'https://h.example/B0AAAAAA'
    assert.deepEqual(masks(url, { url }), [])
    assert.deepEqual(masks(url, { url, username: 'ci' }), ['Y2k6eA=='])
  })
})
