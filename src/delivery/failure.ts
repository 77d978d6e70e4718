import { handshakeFault, isCertificate, isProtocol } from './handshake.ts'

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

/** TUNNEL is how the toolkit tells that a proxy made no connection. */
const TUNNEL = /^tunneling socket could not be established, (.*)/s
const NAME_CODES = /^(ENOTFOUND|ENODATA|EAI_)/
const UNREACHED_CODES = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/

const CURES: Partial<Record<FailureCode, string>> = {
  dns_error: 'check the host in the URL',
  connection_refused: 'check that it can be reached from this runner'
}
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  'socket hang up': 'the connection was closed before an answer',
  aborted: 'the answer was cut short'
}

/** classify names an exchange's error; permanent ones are not worth a retry. */
export function classify(error: Error): {
  code: FailureCode
  permanent: boolean
} {
  const code = codeOf(error)
  if (error instanceof Blocked) return { code: 'blocked', permanent: true }
  if (isCertificate(code)) return { code: 'tls_error', permanent: true }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
    return { code: 'tls_error', permanent: isProtocol(error) }
  const named: FailureCode = NAME_CODES.test(code)
    ? 'dns_error'
    : UNREACHED_CODES.test(code) || TUNNEL.test(error.message)
      ? 'connection_refused'
      : code === 'ETIMEDOUT'
        ? 'timeout'
        : code.startsWith('HPE_')
          ? 'protocol_error'
          : 'connection_reset'
  return { code: named, permanent: false }
}

/**
 * messageOf answers what an error, the first one of a collection, says, in
 * words that help: with what to do about it, and without what is of no use
 * here. `expired` is when the receiver's certificate did, where that is known.
 */
export function messageOf(
  error: unknown,
  expired: string | null = null
): string {
  if (error instanceof AggregateError && error.errors.length > 0)
    return messageOf(error.errors[0], expired)
  if (!(error instanceof Error)) return String(error)
  const [, tunnel] = TUNNEL.exec(error.message) ?? []
  if (tunnel !== undefined) return proxyFault(tunnel)
  const words = PLAIN_WORDS[error.message] ?? error.message
  const cure = CURES[classify(error).code]
  return (
    handshakeFault(error, codeOf(error), expired) ??
    (cure === undefined ? words : `${words}; ${cure}`)
  )
}

/** proxyFault tells of the proxy, whose URL may hold a password. */
function proxyFault(said: string): string {
  const [, status] = /^statusCode=(\d+)/.exec(said) ?? []
  return status === undefined
    ? `the proxy cannot be reached: ${said.replace(/^cause=/, '')}; check HTTPS_PROXY and HTTP_PROXY`
    : `the proxy answered ${status} and did not connect${status === '407' ? '; check its user and password in HTTPS_PROXY and HTTP_PROXY' : ''}`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
