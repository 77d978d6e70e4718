/** ErrorCode names why an attempt got no usable answer. */
export type ErrorCode =
  | 'dns_error'
  | 'connection_refused'
  | 'connection_reset'
  | 'timeout'
  | 'tls_error'
  | 'protocol_error'
  | 'truncated'
  | 'blocked'
  | 'redirect'
  | 'status'
  | 'cancelled'

/** FailureCode is an ErrorCode that comes from the exchange itself. */
export type FailureCode = Exclude<ErrorCode, 'redirect' | 'status'>

/** Blocked is the refusal of an address that a name resolved to. */
export class Blocked extends Error {}

const NAME_MISMATCH = 'ERR_TLS_CERT_ALTNAME_INVALID'
const CERTIFICATE_CODES =
  /^(CERT_|UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/
/** A receiver that speaks no TLS 1.2, or no TLS at all, will not learn it. */
const PROTOCOL_TEXT =
  /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i
const OPENSSL = /:SSL routines:[^:]*:([^:]+):/
const NAME_CODES = /^(ENOTFOUND|ENODATA|EAI_)/
const UNREACHED_CODES = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/

/** classify names an exchange's error; permanent ones are not worth a retry. */
export function classify(error: Error): {
  code: FailureCode
  permanent: boolean
} {
  const code = codeOf(error)
  if (error instanceof Blocked) return { code: 'blocked', permanent: true }
  if (CERTIFICATE_CODES.test(code) || code === NAME_MISMATCH)
    return { code: 'tls_error', permanent: true }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
    return { code: 'tls_error', permanent: PROTOCOL_TEXT.test(error.message) }
  const named: FailureCode = NAME_CODES.test(code)
    ? 'dns_error'
    : UNREACHED_CODES.test(code)
      ? 'connection_refused'
      : code === 'ETIMEDOUT'
        ? 'timeout'
        : code.startsWith('HPE_')
          ? 'protocol_error'
          : 'connection_reset'
  return { code: named, permanent: false }
}

/**
 * messageOf answers the text of an error, the first one of a collection,
 * without the names in a stranger's certificate and without what is of no use
 * here.
 */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return messageOf(error.errors[0])
  if (codeOf(error) === NAME_MISMATCH)
    return 'the certificate is for other names than this host'
  if (!(error instanceof Error)) return String(error)
  const [, reason] = OPENSSL.exec(error.message) ?? []
  return reason === undefined
    ? error.message.replace(/; if the root CA .*/, '')
    : `the TLS handshake failed: ${reason}`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
