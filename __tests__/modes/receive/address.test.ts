import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addressOf } from '../../../src/modes/receive/inbound-webhook.ts'

const TOKEN = 'token-of-the-listener'

const uris: [string, string][] = [
  ['/webhooks/v1/git/push', 'git/push'],
  ['/webhooks/v1/git/push/', 'git/push'],
  ['/webhooks/v1//git//push//', 'git//push'],
  ['/webhooks/v1', ''],
  ['/webhooks/v1/', ''],
  ['/webhooks/v1/a%20b', 'a b'],
  ['/webhooks/v1/git%2Fpush', 'git%2Fpush'],
  ['/webhooks/v1/%C3%BC', 'ü'],
  ['/webhooks/v1/50%', '50%'],
  ['/webhooks/v1/t', 't'],
  ['/webhooks/v1/tea/t/x', 'tea/t/x']
]

describe('paths of a listener', () => {
  for (const [path, uri] of uris)
    test(`${path} is the uri "${uri}", with or without a token`, () => {
      for (const token of [null, TOKEN])
        assert.deepEqual(addressOf(path, token), { uri, tokened: false })
    })

  for (const path of [
    '/',
    '/webhooks',
    '/webhooks/v12/git',
    '/webhooks/v2/git',
    '/x/webhooks/v1/git',
    '/Webhooks/v1/git'
  ])
    test(`rejects ${path}`, () => {
      assert.equal(addressOf(path, TOKEN), null)
    })

  for (const [rest, uri] of [
    ['', ''],
    ['/', ''],
    ['/hub', 'hub'],
    ['/t/hub/', 't/hub']
  ] as const)
    test(`after the token, "${rest}" is the uri "${uri}"`, () => {
      const path = `/webhooks/v1/t/${TOKEN}${rest}`
      assert.deepEqual(addressOf(path, TOKEN), { uri, tokened: true })
      assert.equal(addressOf(path, null), null)
    })

  for (const wrong of [
    '',
    'x',
    TOKEN.slice(1),
    `${TOKEN}x`,
    TOKEN.toUpperCase(),
    encodeURIComponent(`${TOKEN} `)
  ])
    test(`rejects the token "${wrong}"`, () => {
      assert.equal(addressOf(`/webhooks/v1/t/${wrong}/hub`, TOKEN), null)
      assert.equal(addressOf(`/webhooks/v1//t//${wrong}/hub`, TOKEN), null)
    })

  test('reads a path of many slashes quickly', () => {
    const path = `/webhooks/v1/${'/'.repeat(100_000)}x`
    const began = process.cpuUsage()
    assert.equal(addressOf(path, TOKEN)?.uri, 'x')
    assert.ok(process.cpuUsage(began).user < 1_000_000)
  })
})
