import { type Codes, codeMatches } from '../config/codes.ts'
import type { ErrorCode } from './failure.ts'
import type { HttpAnswer, HttpFailure } from './http.ts'

/** Fault is what keeps an attempt from being a success. */
export interface Fault {
  code: ErrorCode
  /** message says what went wrong and what to do about it. */
  message: string
  status: number | null
  /** connected is false when surely no byte of the request was received. */
  connected: boolean
  /** permanent is true when the same request cannot do better. */
  permanent: boolean
}

const CURES: Partial<Record<ErrorCode, string>> = {
  dns_error: 'check the host in the URL',
  connection_refused: 'check that it can be reached from this runner',
  timeout: 'give it a longer timeout if it needs more time',
  tls_error: 'it must speak TLS 1.2 or later'
}
const CERTIFICATE_CURE =
  'if this certificate is to be trusted, give its CA in the input ca-certificates'
const STATUS_CURES: Readonly<Record<number, string>> = {
  401: 'check its secret and headers',
  403: 'check its secret and headers',
  404: 'check its URL',
  405: 'check its method'
}

const AUTHORITY = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i

/**
 * faultOf answers why an exchange with `url` is no success under
 * `successCodes`, null when it is one.
 */
export function faultOf(
  result: HttpAnswer | HttpFailure,
  successCodes: Codes,
  url: URL
): Fault | null {
  if (result.kind === 'failure') {
    const { code, status, connected, permanent } = result
    const cure = isCertificate(result) ? CERTIFICATE_CURE : CURES[code]
    const words = result.message.replace(/\.$/, '')
    const message = [words, cure].filter(Boolean).join('; ')
    return { code, message, status, connected, permanent }
  }
  const { status, headers } = result
  if (codeMatches(successCodes, status)) return null
  const answered = { status, connected: true, permanent: false }
  if (status >= 300 && status < 400) {
    const message = redirection(status, headers.location, url)
    return { ...answered, code: 'redirect', message }
  }
  const cure = STATUS_CURES[status]
  const message = `answered ${status}${cure ? `; ${cure}` : ''}`
  return { ...answered, code: 'status', message }
}

function isCertificate({ code, permanent, message }: HttpFailure): boolean {
  return code === 'tls_error' && permanent && /certificate/.test(message)
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
