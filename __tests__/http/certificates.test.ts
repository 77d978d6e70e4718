import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import tls from 'node:tls'
import { ConfigError } from '../../src/errors.ts'
import { trustedCertificates } from '../../src/http/certificates.ts'
import { makeCertificates } from '../helpers/certificates.ts'

const { ca, good } = await makeCertificates()

describe('certificate authorities', () => {
  test('are trusted in addition to those of Node', () => {
    const all = trustedCertificates(`a comment\n${ca}\n${good.cert}`)
    assert.ok(all.includes(ca.trim()))
    assert.ok(all.includes(good.cert.trim()))
    for (const root of tls.getCACertificates('default'))
      assert.ok(all.includes(root))
  })

  for (const [name, text] of [
    ['no block', 'whatever stands in this text, it is no certificate at all'],
    ['half a block', ca.slice(0, ca.length / 2)],
    ['a good one and half a block', `${ca}\n${ca.slice(0, ca.length / 2)}`],
    ['a block of nonsense', ca.replace(/\n[A-Za-z0-9+/]{20}/, '\nAAAA')],
    ['a private key', good.key],
    ['a private key beside its certificate', `${good.cert}\n${good.key}`]
  ] as const) {
    test(`are rejected without a quote: ${name}`, () => {
      assert.throws(
        () => trustedCertificates(text),
        (error: unknown) =>
          error instanceof ConfigError &&
          /^input ca-certificates holds/.test(error.message) &&
          !error.message.includes(text.slice(30, 60))
      )
    })
  }
})
