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
        'first; check that it can be reached from this runner'
      ],
      [coded('ENOTFOUND', 'no such'), 'no such; check the host in the URL'],
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
        'the proxy cannot be reached: bad CA; if this certificate is to be trusted, give its CA in the input ca-certificates'
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
