import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { errorMessage } from '../../src/http/errors.ts'

const EXPIRED = '2026-11-21T02:12:25Z'
const CA =
  'if this certificate is to be trusted, give its CA in the input ca-certificates'

/** The error of a certificate with these alternative names. */
function named(subjectaltname: unknown): Error {
  return Object.assign(new Error('DNS:::error::'), {
    host: 'hook.example',
    cert: { subjectaltname }
  })
}

function withCode(error: Error, code: string): Error {
  return Object.assign(error, { code })
}

function openssl(reason: string): Error {
  return new Error(`write EPROTO 40:error:0A00:SSL routines:f:${reason}:a.c:1:`)
}

const NAME = 'ERR_TLS_CERT_ALTNAME_INVALID'
const names: [unknown, string][] = [
  [
    'DNS:a.example',
    'the certificate is for a.example, not for hook.example; write a host that it names'
  ],
  [
    'DNS:a.example, DNS:*.b.example, IP Address:10.0.0.1',
    'the certificate is for a.example, *.b.example, 10.0.0.1, not for hook.example; write a host that it names'
  ],
  [
    'DNS:a.example, DNS:b.example, IP Address:0:0:0:0:0:0:0:1, DNS:d.example, URI:x, DNS:e.example',
    'the certificate is for a.example, b.example, 0:0:0:0:0:0:0:1 and 2 more, not for hook.example; write a host that it names'
  ],
  [
    'URI:spiffe://x',
    'the certificate is for other names than hook.example; the receiver must renew it'
  ],
  [
    undefined,
    'the certificate is for other names than hook.example; the receiver must renew it'
  ]
]

describe('TLS errors', () => {
  for (const [list, words] of names) {
    test(`name the host to write for a certificate for ${list}`, () => {
      assert.equal(errorMessage(withCode(named(list), NAME)), words)
    })
  }

  const faults: [string, Error, string | null, string][] = [
    [
      'CERT_HAS_EXPIRED',
      new Error('certificate has expired'),
      EXPIRED,
      `the certificate expired at ${EXPIRED}; the receiver must renew it`
    ],
    [
      'CERT_HAS_EXPIRED',
      new Error('certificate has expired'),
      null,
      'the certificate expired; the receiver must renew it'
    ],
    [
      'CERT_NOT_YET_VALID',
      new Error('certificate is not yet valid'),
      null,
      'certificate is not yet valid; check the clocks of the receiver and of this runner'
    ],
    [
      'CERT_REVOKED',
      new Error('certificate revoked'),
      null,
      'certificate revoked; the receiver must renew it'
    ],
    ...[
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'
    ].map((code): [string, Error, null, string] => [
      code,
      new Error('text; if the root CA is installed locally, try'),
      null,
      `text; ${CA}`
    ]),
    [
      'EPROTO',
      openssl('wrong version number'),
      null,
      'the TLS handshake failed: wrong version number; does this port speak http? Then write http://, or another port'
    ],
    [
      'EPROTO',
      openssl('tlsv1 alert protocol version'),
      null,
      'the TLS handshake failed: tlsv1 alert protocol version; it must speak TLS 1.2 or later'
    ],
    ['EPROTO', new Error('read EPROTO'), null, 'read EPROTO'],
    ['ECONNRESET', new Error('read ECONNRESET'), EXPIRED, 'read ECONNRESET']
  ]

  for (const [code, error, expired, words] of faults) {
    test(`report ${code} (${error.message}) as ${words}`, () => {
      assert.equal(errorMessage(withCode(error, code), expired), words)
    })
  }
})
