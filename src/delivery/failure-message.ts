import type { HttpFailure, HttpResponse } from '../http/client.ts'
import type { ErrorCode } from '../http/errors.ts'
import {
  formatStatusCodes,
  matchesStatus,
  type StatusCodes
} from '../http/status-codes.ts'

/** Why an attempt is not a success. */
export interface AttemptError {
  code: ErrorCode
  /** What went wrong, and after "; " what to do about it. */
  message: string
  status: number | null
  /** False when the receiver has certainly received no byte. */
  connected: boolean
  /** True when the same request cannot succeed later. */
  permanent: boolean
}

const TIMEOUT_FIX = 'give it a longer timeout if it needs more time'

const TLS_FIX = 'does this port speak https? Then write https://'

const TLS_PORTS = ['443', '8443']

/** What nginx, Apache and Go respond to http on a port of https. */
const TLS_RESPONSE = /plain HTTP|HTTP request to an HTTPS server/i

const DEFAULT_CODES = '2xx'

const STATUS_FIXES: Readonly<Record<number, string>> = {
  401: 'check its secret and headers',
  403: 'check its secret and headers',
  404: 'check its URL',
  405: 'check its method'
}

const ERROR_WORDS: Partial<Record<ErrorCode, string>> = {
  dns_error: 'DNS error',
  tls_error: 'TLS error'
}

const AUTHORITY = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i

/** Returns why an attempt failed, null when `successCodes` has its status. */
export function attemptError(
  result: HttpResponse | HttpFailure,
  successCodes: StatusCodes,
  url: URL
): AttemptError | null {
  if (result.kind === 'failure') {
    const { code, status, connected, permanent } = result
    const text = result.message.replace(/\.$/, '')
    const message = [text, failureFix(result, url)].filter(Boolean).join('; ')
    return { code, message, status, connected, permanent }
  }
  const { status, headers } = result
  if (matchesStatus(successCodes, status)) return null
  const failed = { status, connected: true, permanent: false }
  if (status >= 300 && status < 400) {
    const message = redirection(status, headers.location, url)
    return { ...failed, code: 'redirect', message }
  }
  const own = formatStatusCodes(successCodes)
  const parts = [
    `HTTP ${status}`,
    own === DEFAULT_CODES ? null : `success_codes is ${own}`,
    responseFix(result, url)
  ]
  return {
    ...failed,
    code: 'status',
    message: parts.filter(Boolean).join('; ')
  }
}

/** Returns an error code as words. */
export function errorWords(code: ErrorCode): string {
  return ERROR_WORDS[code] ?? code.replaceAll('_', ' ')
}

function failureFix({ code }: HttpFailure, url: URL): string | null {
  if (code === 'timeout') return TIMEOUT_FIX
  const broken = code === 'connection_reset' || code === 'protocol_error'
  const secured = url.protocol === 'http:' && TLS_PORTS.includes(url.port)
  return broken && secured ? TLS_FIX : null
}

function responseFix(
  { status, body }: HttpResponse,
  url: URL
): string | undefined {
  const plain = url.protocol === 'http:' && status === 400
  return plain && TLS_RESPONSE.test(body.toString('latin1'))
    ? TLS_FIX
    : STATUS_FIXES[status]
}

function redirection(
  status: number,
  location: string | undefined,
  url: URL
): string {
  const to = location === undefined ? '' : ` to ${hostIn(location) ?? url.host}`
  return `HTTP ${status}${to}, and redirects are not followed; write the final URL, or add ${status} to success_codes`
}

/** Keeps the spelling, so that redaction still finds a secret. */
function hostIn(location: string): string | undefined {
  const [, authority] = AUTHORITY.exec(location) ?? []
  return authority?.split('@').at(-1)
}
