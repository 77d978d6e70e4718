import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ConfigError } from '../../../src/errors.ts'
import { publicUrl } from '../../../src/modes/shared/callback-listener.ts'

const at = (host: string, given = '') =>
  publicUrl({ listen: { host, port: 0 }, publicUrl: given }, 8080)

describe('public URL of a listener', () => {
  for (const [host, given, url] of [
    ['127.0.0.1', '', 'http://127.0.0.1:8080'],
    ['::1', '', 'http://[::1]:8080'],
    ['ci.acme.example', '', 'http://ci.acme.example:8080'],
    ['0.0.0.0', 'https://hook.example', 'https://hook.example'],
    ['::', 'https://hook.example/ci//', 'https://hook.example/ci'],
    ['127.0.0.1', 'HTTP://10.0.0.1:9', 'HTTP://10.0.0.1:9']
  ] as const)
    test(`is ${url} for the host ${host} and the input "${given}"`, () => {
      assert.equal(at(host, given), url)
    })

  for (const host of ['0.0.0.0', '::', '0', '0x0', '::0', '0:0::0', '*'])
    test(`requires the input public-url for the wildcard address ${host}`, () => {
      assert.throws(() => at(host), ConfigError)
      assert.equal(at(host, 'https://hook.example'), 'https://hook.example')
    })

  for (const given of [
    'hook.example',
    'ftp://hook.example',
    'https://u:p@hook.example',
    'https://hook.example/?a=b',
    'https://hook.example/#a',
    'https://hook.example/a b',
    'https://',
    'javascript:alert(1)',
    'https://hook.example\n'
  ])
    test(`rejects ${JSON.stringify(given)} as a public-url`, () => {
      assert.throws(() => at('127.0.0.1', given), ConfigError)
    })
})
