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

/** ProxyFault is a proxy that refused with a status, or was not reached. */
export class ProxyFault extends Error {
  readonly status: number | null
  constructor(status: number | null, cause?: Error) {
    super('the proxy made no connection', { cause })
    this.status = status
  }
}

const NAME_CODES = /^(ENOTFOUND|ENODATA|EAI_)/
const UNREACHED_CODES = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)/

/** TRANSIENT_STATUSES are those below 500 that may be other ones next time. */
const TRANSIENT_STATUSES: readonly number[] = [408, 425, 429]

/** PASSWORD_STATUSES are a proxy's; tinyproxy answers 401 to a wrong one. */
const PASSWORD_STATUSES: readonly number[] = [401, 407]

const CURES: Partial<Record<FailureCode, string>> = {
  dns_error: 'check the host in the URL',
  connection_refused: 'check that it can be reached from this runner'
}
const PLAIN_WORDS: Readonly<Record<string, string>> = {
  'socket hang up': 'the connection was closed before an answer',
  aborted: 'the answer was cut short'
}

interface Classified {
  code: FailureCode
  permanent: boolean
}

/** classify names an exchange's error; permanent ones are not worth a retry. */
export function classify(error: Error): Classified {
  const code = codeOf(error)
  if (error instanceof Blocked) return { code: 'blocked', permanent: true }
  if (error instanceof ProxyFault) return classifyProxy(error)
  if (isCertificate(code)) return { code: 'tls_error', permanent: true }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_'))
    return { code: 'tls_error', permanent: isProtocol(error) }
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
  if (error instanceof ProxyFault) return proxyMessage(error)
  const words = plain(error)
  const cure = CURES[classify(error).code]
  return (
    handshakeFault(error, codeOf(error), expired) ??
    (cure === undefined ? words : `${words}; ${cure}`)
  )
}

/** classifyProxy calls a refusal permanent as it would be a receiver's. */
function classifyProxy({ status, cause }: ProxyFault): Classified {
  const inner = cause instanceof Error ? classify(cause) : null
  if (inner?.code === 'tls_error') return inner
  const permanent =
    status !== null && status < 500 && !TRANSIENT_STATUSES.includes(status)
  return { code: 'connection_refused', permanent }
}

/** proxyMessage tells of the proxy, whose URL may hold a password. */
function proxyMessage({ status, cause }: ProxyFault): string {
  if (status !== null)
    return `the proxy answered ${status} and did not connect${PASSWORD_STATUSES.includes(status) ? '; check its user and password in HTTPS_PROXY and HTTP_PROXY' : ''}`
  if (!(cause instanceof Error)) return 'the proxy cannot be reached'
  const fault = handshakeFault(cause, codeOf(cause), null)
  return `the proxy cannot be reached: ${fault ?? `${plain(cause)}; check HTTPS_PROXY and HTTP_PROXY`}`
}

function plain({ message }: Error): string {
  return PLAIN_WORDS[message] ?? message
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
