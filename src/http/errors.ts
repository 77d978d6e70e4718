/** Why an attempt got no usable response. */
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
  | 'body_rejected'
  | 'cancelled'

/** An ErrorCode of the exchange itself. */
export type FailureCode = Exclude<
  ErrorCode,
  'redirect' | 'status' | 'body_rejected'
>

/** A host name that resolved to an address which is not allowed. */
export class BlockedError extends Error {}

/** A proxy that refused with a status, or was not reached. */
export class ProxyError extends Error {
  readonly status: number | null
  constructor(status: number | null, cause?: Error) {
    super('the proxy made no connection', { cause })
    this.status = status
  }
}

const NAME_CODES = /^(ENOTFOUND|ENODATA|EAI_)/

const UNREACHED_CODES = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/

/** Statuses below 500 that may be different next time. */
const TRANSIENT_STATUSES: readonly number[] = [408, 425, 429]

/** tinyproxy responds with 401 to a wrong password. */
const PASSWORD_STATUSES: readonly number[] = [401, 407]

const FIXES: Partial<Record<FailureCode, string>> = {
  dns_error: "check the host in the URL and the runner's DNS",
  connection_refused:
    'check that the receiver runs and can be reached from this runner'
}

const PLAIN_MESSAGES: Readonly<Record<string, string>> = {
  'socket hang up': 'the connection was closed before a response',
  aborted: 'the response was cut short'
}

interface Classified {
  code: FailureCode
  permanent: boolean
}

/** Returns the code of an error; permanent ones are not worth a retry. */
export function classifyError(error: Error): Classified {
  const code = codeOf(error)
  if (error instanceof BlockedError) return { code: 'blocked', permanent: true }
  if (error instanceof ProxyError) return classifyProxyError(error)
  if (isCertificateCode(code)) return { code: 'tls_error', permanent: true }
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
 * Returns the message of an error, or of the first in an AggregateError, with
 * what to do about it. `expired` is when the receiver's certificate expired,
 * if known.
 */
export function errorMessage(
  error: unknown,
  expired: string | null = null
): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return errorMessage(error.errors[0], expired)
  if (!(error instanceof Error)) return String(error)
  if (error instanceof ProxyError) return proxyMessage(error)
  const message = plainMessage(error)
  const fix = FIXES[classifyError(error).code]
  return (
    tlsMessage(error, expired) ??
    (fix === undefined ? message : `${message}; ${fix}`)
  )
}

/** A proxy's status is permanent if it would be a receiver's permanent one. */
function classifyProxyError({ status, cause }: ProxyError): Classified {
  const inner = cause instanceof Error ? classifyError(cause) : null
  if (inner?.code === 'tls_error') return inner
  const permanent =
    status !== null && status < 500 && !TRANSIENT_STATUSES.includes(status)
  return { code: 'connection_refused', permanent }
}

/** Never quotes the proxy's URL, which may hold a password. */
function proxyMessage({ status, cause }: ProxyError): string {
  if (status !== null)
    return `the proxy responded ${status} and did not connect${PASSWORD_STATUSES.includes(status) ? '; check its user and password in HTTPS_PROXY and HTTP_PROXY' : ''}`
  if (!(cause instanceof Error)) return 'the proxy cannot be reached'
  const message = tlsMessage(cause, null)
  return `the proxy cannot be reached: ${message ?? `${plainMessage(cause)}; check HTTPS_PROXY and HTTP_PROXY`}`
}

function plainMessage({ message }: Error): string {
  return PLAIN_MESSAGES[message] ?? message
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Codes of a certificate whose CA is not trusted. */
const TRUST_CODES =
  /^(UNABLE_TO_(GET|VERIFY)|.*SELF_SIGNED_CERT|INVALID_CA|INVALID_PURPOSE)/

const NAME_MISMATCH = 'ERR_TLS_CERT_ALTNAME_INVALID'

/** A receiver without TLS 1.2, or without TLS, stays so. */
const PROTOCOL_TEXT =
  /unsupported protocol|protocol version|wrong version number|no protocols available|packet length too long/i

const PLAIN_TEXT = /wrong version number|packet length too long/i

const CLIENT_CERTIFICATE = /certificate required/i

const OPENSSL = /:SSL routines:[^:]*:([^:]+):/

const NAMES = /(?:DNS|IP Address):([\w.*:-]+)/g

const MAX_NAMES = 3

function isCertificateCode(code: string): boolean {
  return (
    TRUST_CODES.test(code) || code.startsWith('CERT_') || code === NAME_MISMATCH
  )
}

/**
 * Returns what is wrong with a receiver's TLS and who can fix it, null for any
 * other error. `expired` is an ISO 8601 time.
 */
function tlsMessage(error: Error, expired: string | null): string | null {
  const code = codeOf(error)
  // Without Node's own advice, which does not apply here.
  const message = error.message.replace(/; if the root CA .*/, '')
  if (code === NAME_MISMATCH) return nameMismatchMessage(error)
  if (code === 'CERT_HAS_EXPIRED')
    return `the certificate expired${expired ? ` at ${expired}` : ''}; the receiver must renew it`
  if (code === 'CERT_NOT_YET_VALID')
    return `${message}; check the clocks of the receiver and of this runner`
  if (TRUST_CODES.test(code))
    return `${message}; if you trust this certificate, give its CA in the input ca-certificates`
  if (isCertificateCode(code)) return `${message}; the receiver must renew it`
  const [, reason] = OPENSSL.exec(error.message) ?? []
  if (reason === undefined) return null
  const fix = PLAIN_TEXT.test(reason)
    ? 'does this port speak http? Then write http://, or another port'
    : CLIENT_CERTIFICATE.test(reason)
      ? 'it asks for a client certificate, and none can be sent'
      : 'it must speak TLS 1.2 or later'
  return `the TLS handshake failed: ${reason}; ${fix}`
}

function nameMismatchMessage(error: Error): string {
  const host = 'host' in error ? String(error.host) : 'this host'
  const listed = 'cert' in error ? altNames(error.cert) : ''
  const names = [...listed.matchAll(NAMES)].map(([, name]) => name)
  if (names.length === 0)
    return `the certificate is for other names than ${host}; the receiver must renew it`
  const shown = names.slice(0, MAX_NAMES).join(', ')
  const more = names.length - MAX_NAMES
  const rest = more > 0 ? ` and ${more} more` : ''
  return `the certificate is for ${shown}${rest}, not for ${host}; write a host that it names`
}

function altNames(cert: unknown): string {
  return typeof cert === 'object' &&
    cert !== null &&
    'subjectaltname' in cert &&
    typeof cert.subjectaltname === 'string'
    ? cert.subjectaltname
    : ''
}
