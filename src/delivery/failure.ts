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

const CERTIFICATE_CODES =
  /^(CERT_|ERR_TLS_CERT_ALTNAME_INVALID|UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/
const NAME_CODES = /^(ENOTFOUND|EAI_)/

/** classify names an exchange's error; permanent ones are not worth a retry. */
export function classify(error: Error): {
  code: FailureCode
  permanent: boolean
} {
  const code = 'code' in error ? String(error.code) : ''
  if (error instanceof Blocked) return { code: 'blocked', permanent: true }
  if (CERTIFICATE_CODES.test(code))
    return { code: 'tls_error', permanent: true }
  const named: FailureCode = NAME_CODES.test(code)
    ? 'dns_error'
    : code === 'ECONNREFUSED'
      ? 'connection_refused'
      : code === 'ETIMEDOUT'
        ? 'timeout'
        : code === 'EPROTO' || code.startsWith('ERR_SSL_')
          ? 'tls_error'
          : code.startsWith('HPE_')
            ? 'protocol_error'
            : 'connection_reset'
  return { code: named, permanent: false }
}

/** messageOf answers the text of an error, the first one of a collection. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return messageOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
