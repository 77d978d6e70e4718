import type { HttpFailure, HttpResponse } from '../http/client.ts'
import type { ErrorCode } from '../http/errors.ts'
import {
  formatStatusCodes,
  matchesStatus,
  type StatusCodes
} from '../http/status-codes.ts'

/** AttemptError is what keeps an attempt from being a success. */
export interface AttemptError {
  code: ErrorCode
  /** message says what went wrong and what to do about it. */
  message: string
  status: number | null
  /** connected is false when surely no byte of the request was received. */
  connected: boolean
  /** permanent is true when the same request cannot do better. */
  permanent: boolean
}

const TIMEOUT_CURE = 'give it a longer timeout if it needs more time'

const TLS_CURE = 'does this port speak https? Then write https://'

const TLS_PORTS = ['443', '8443']

/** What nginx, Apache and Go answer to http on a port of https. */
const TLS_ANSWER = /plain HTTP|HTTP request to an HTTPS server/i

const DEFAULT_CODES = '2xx'

const STATUS_CURES: Readonly<Record<number, string>> = {
  401: 'check its secret and headers',
  403: 'check its secret and headers',
  404: 'check its URL',
  405: 'check its method'
}

const AUTHORITY = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i

/**
 * Returns why an exchange with `url` is no success under
 * `successCodes`, null when it is one.
 */
export function attemptError(
  result: HttpResponse | HttpFailure,
  successCodes: StatusCodes,
  url: URL
): AttemptError | null {
  if (result.kind === 'failure') {
    const { code, status, connected, permanent } = result
    const words = result.message.replace(/\.$/, '')
    const message = [words, failureCure(result, url)].filter(Boolean).join('; ')
    return { code, message, status, connected, permanent }
  }
  const { status, headers } = result
  if (matchesStatus(successCodes, status)) return null
  const answered = { status, connected: true, permanent: false }
  if (status >= 300 && status < 400) {
    const message = redirection(status, headers.location, url)
    return { ...answered, code: 'redirect', message }
  }
  const own = formatStatusCodes(successCodes)
  const parts = [
    `answered ${status}`,
    own === DEFAULT_CODES ? null : `success_codes is ${own}`,
    answerCure(result, url)
  ]
  return {
    ...answered,
    code: 'status',
    message: parts.filter(Boolean).join('; ')
  }
}

function failureCure({ code }: HttpFailure, url: URL): string | null {
  if (code === 'timeout') return TIMEOUT_CURE
  const broken = code === 'connection_reset' || code === 'protocol_error'
  const secured = url.protocol === 'http:' && TLS_PORTS.includes(url.port)
  return broken && secured ? TLS_CURE : null
}

function answerCure(
  { status, body }: HttpResponse,
  url: URL
): string | undefined {
  const plain = url.protocol === 'http:' && status === 400
  return plain && TLS_ANSWER.test(body.toString('latin1'))
    ? TLS_CURE
    : STATUS_CURES[status]
}

function redirection(
  status: number,
  location: string | undefined,
  url: URL
): string {
  const to = location === undefined ? '' : ` to ${hostIn(location) ?? url.host}`
  return `answered ${status}${to}, and redirects are not followed; write the final URL, or add ${status} to success_codes`
}

/** hostIn keeps the spelling: a secret in other letters is no longer found. */
function hostIn(location: string): string | undefined {
  const [, authority] = AUTHORITY.exec(location) ?? []
  return authority?.split('@').at(-1)
}
