import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  BlockedError,
  classifyError,
  errorMessage,
  ProxyError
} from '../../src/http/errors.ts'

const coded = (code: string, message = 'text') =>
  Object.assign(new Error(message), { code })
const openssl = (reason: string) =>
  coded('EPROTO', `write EPROTO 40:error:0A00:SSL routines:f:${reason}:a.c:1:`)

const errors: [Error, string, boolean][] = [
  [new BlockedError('no'), 'blocked', true],
  [coded('ENOTFOUND'), 'dns_error', false],
  [coded('EAI_AGAIN'), 'dns_error', false],
  [coded('ENODATA'), 'dns_error', false],
  [coded('ECONNREFUSED'), 'connection_refused', false],
  [coded('EHOSTUNREACH'), 'connection_refused', false],
  [coded('ENETUNREACH'), 'connection_refused', false],
  [coded('ECONNRESET'), 'connection_reset', false],
  [coded('EPIPE'), 'connection_reset', false],
  [new ProxyError(null, coded('ENOTFOUND')), 'connection_refused', false],
  [new ProxyError(null, coded('INVALID_CA')), 'tls_error', true],
  [new ProxyError(502), 'connection_refused', false],
  [new ProxyError(429), 'connection_refused', false],
  [new ProxyError(407), 'connection_refused', true],
  [new ProxyError(403), 'connection_refused', true],
  [new Error('no code'), 'connection_reset', false],
  [coded('ETIMEDOUT'), 'timeout', false],
  [coded('HPE_INVALID_CONSTANT'), 'protocol_error', false],
  [coded('CERT_HAS_EXPIRED'), 'tls_error', true],
  [coded('CERT_NOT_YET_VALID'), 'tls_error', true],
  [coded('CERT_REVOKED'), 'tls_error', true],
  [coded('DEPTH_ZERO_SELF_SIGNED_CERT'), 'tls_error', true],
  [coded('SELF_SIGNED_CERT_IN_CHAIN'), 'tls_error', true],
  [coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'tls_error', true],
  [coded('UNABLE_TO_GET_ISSUER_CERT_LOCALLY'), 'tls_error', true],
  [coded('ERR_TLS_CERT_ALTNAME_INVALID'), 'tls_error', true],
  [coded('INVALID_CA'), 'tls_error', true],
  [openssl('wrong version number'), 'tls_error', true],
  [openssl('tlsv1 alert protocol version'), 'tls_error', true],
  [openssl('bad record mac'), 'tls_error', false],
  [coded('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'), 'tls_error', false]
]

describe('network errors', () => {
  for (const [error, code, permanent] of errors) {
    const name = 'code' in error ? error.code : error.message
    test(`have the code ${code}, ${permanent ? 'permanent' : 'temporary'}: ${name}`, () => {
      assert.deepEqual(classifyError(error), { code, permanent })
    })
  }

  test('have messages that name a fix', () => {
    const texts: [unknown, string][] = [
      [
        new AggregateError([coded('ECONNREFUSED', 'first')], ''),
        'first; check that the receiver runs and can be reached from this runner'
      ],
      [
        coded('ENOTFOUND', 'no such'),
        "no such; check the host in the URL and the runner's DNS"
      ],
      [
        coded('ECONNRESET', 'socket hang up'),
        'the connection was closed before a response'
      ],
      [coded('ECONNRESET', 'aborted'), 'the response was cut short'],
      [coded('ECONNRESET', 'read ECONNRESET'), 'read ECONNRESET'],
      [
        new ProxyError(
          null,
          coded('ECONNREFUSED', 'connect ECONNREFUSED 10.0.0.1:80')
        ),
        'the proxy cannot be reached: connect ECONNREFUSED 10.0.0.1:80; check HTTPS_PROXY and HTTP_PROXY'
      ],
      [
        new ProxyError(401),
        'the proxy responded 401 and did not connect; check its user and password in HTTPS_PROXY and HTTP_PROXY'
      ],
      [
        new ProxyError(407),
        'the proxy responded 407 and did not connect; check its user and password in HTTPS_PROXY and HTTP_PROXY'
      ],
      [new ProxyError(502), 'the proxy responded 502 and did not connect'],
      [
        new ProxyError(null, coded('INVALID_CA', 'bad CA')),
        'the proxy cannot be reached: bad CA; if you trust this certificate, give its CA in the input ca-certificates'
      ],
      [
        new ProxyError(null, coded('ECONNRESET', 'socket hang up')),
        'the proxy cannot be reached: the connection was closed before a response; check HTTPS_PROXY and HTTP_PROXY'
      ],
      [new AggregateError([], 'all of them'), 'all of them'],
      [openssl('a reason').message, openssl('a reason').message],
      ['thrown', 'thrown']
    ]
    for (const [error, text] of texts) assert.equal(errorMessage(error), text)
  })
})

const EXPIRED = '2026-11-21T02:12:25Z'
const CA =
  'if you trust this certificate, give its CA in the input ca-certificates'

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
