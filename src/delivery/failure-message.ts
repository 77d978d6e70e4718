import type { HttpFailure, HttpResponse } from '../http/client.ts'
import type { ErrorCode } from '../http/errors.ts'
import {
  formatStatusCodes,
  matchesStatus,
  type StatusCodes
} from '../http/status-codes.ts'
import { parseJson, toJson } from '../lib/json.ts'
import { lookup, parsePath } from '../lib/json-path.ts'
import { sanitizeLine } from '../lib/text.ts'
import type { PreparedRequest } from './request.ts'

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

const BODY_FIX = 'the receiver does not accept its body'

const FAILED_FIX = 'the receiver failed: look into its log'

const SECRET_FIX = 'check its secret and headers'

const UNSIGNED_FIX =
  'it is unsigned, since it has no secret_name; write one, or check its headers'

const GET_FIX = `${SECRET_FIX}, and leave out its body: some servers refuse a GET with one`

const STATUS_FIXES: Readonly<Record<number, string>> = {
  400: BODY_FIX,
  401: SECRET_FIX,
  403: SECRET_FIX,
  404: 'check its URL',
  405: 'check its method',
  413: BODY_FIX,
  422: BODY_FIX
}

const ERROR_WORDS: Partial<Record<ErrorCode, string>> = {
  dns_error: 'DNS error',
  tls_error: 'TLS error'
}

const AUTHORITY = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}([^\\/?#]*)/i

type AttemptedRequest = Pick<PreparedRequest, 'url' | 'method' | 'body'> &
  Partial<Pick<PreparedRequest, 'keys' | 'carriesSecret'>>

/** Which bodies of a success code are a success. */
export interface SuccessBody {
  /** Where the value is in the JSON; without it the whole text counts. */
  path?: string | undefined
  accepted_values: readonly (string | number | boolean)[]
}

/** How much of a receiver's text a message quotes, in characters. */
const MAX_QUOTED = 100

/**
 * Returns why an attempt failed, null when `successCodes` has its status and
 * `successBody`, if there is one, accepts its body. Whatever it quotes of
 * the response goes through `quote` before it is cut.
 */
export function attemptError(
  result: HttpResponse | HttpFailure,
  {
    successCodes,
    successBody
  }: { successCodes: StatusCodes; successBody?: SuccessBody | undefined },
  request: AttemptedRequest,
  quote: (text: string) => string
): AttemptError | null {
  const { url } = request
  if (result.kind === 'failure') {
    const { code, status, connected, permanent } = result
    const text = result.message.replace(/\.$/, '')
    const message = [text, failureFix(result, url)].filter(Boolean).join('; ')
    return { code, message, status, connected, permanent }
  }
  const { status, headers } = result
  const failed = { status, connected: true, permanent: false }
  if (matchesStatus(successCodes, status)) {
    const rejected = successBody && bodyMismatch(result, successBody, quote)
    return rejected
      ? { ...failed, code: 'body_rejected', message: rejected }
      : null
  }
  if (status >= 300 && status < 400) {
    const message = redirection(status, headers.location, url)
    return { ...failed, code: 'redirect', message }
  }
  const own = formatStatusCodes(successCodes)
  const parts = [
    `HTTP ${status}`,
    own === DEFAULT_CODES ? null : `success_codes is ${own}`,
    responseFix(result, request),
    quoted(result, quote)
  ]
  return {
    ...failed,
    code: 'status',
    message: parts.filter(Boolean).join('; ')
  }
}

/** Returns why a body is not one of a success, null when it is. */
function bodyMismatch(
  response: HttpResponse,
  { path, accepted_values }: SuccessBody,
  quote: (text: string) => string
): string | null {
  const accepted = accepted_values
    .map(value => JSON.stringify(value))
    .join(', ')
  const rejected = (why: string) =>
    [`HTTP ${response.status}, but ${why}`, quoted(response, quote)]
      .filter(Boolean)
      .join('; ')
  if (response.cut)
    return rejected('the body is too long to be compared with success_body')
  const text = response.body.toString('utf8').trim()
  if (path === undefined)
    return accepted_values.some(value => String(value) === text)
      ? null
      : rejected(`success_body accepts only ${accepted}`)
  const found = valueAt(text, path)
  if (found === undefined)
    return rejected(
      `the body has no ${path} (success_body accepts ${accepted})`
    )
  return accepted_values.some(value => value === found)
    ? null
    : rejected(
        `${path} is ${sanitizeLine(quote(toJson(found) ?? ''), MAX_QUOTED) || 'another value'} (success_body accepts ${accepted})`
      )
}

/** Returns the value at a path of a JSON text, undefined where there is none. */
function valueAt(text: string, path: string): unknown {
  const parsed = parsePath(path)
  if (parsed.kind === 'error') return undefined
  const found = lookup(parseJson(text), parsed.path)
  return found.found ? found.value : undefined
}

/** Returns the start of what a receiver wrote, null for nothing. */
function quoted(
  { body }: HttpResponse,
  quote: (text: string) => string
): string | null {
  const text = sanitizeLine(quote(body.toString('utf8')), MAX_QUOTED)
  return text === '' ? null : `the receiver said: ${text}`
}

/** True when the receiver refused the body, which a redelivery sends again. */
export function isBodyRefused(status: number | null): boolean {
  return status !== null && STATUS_FIXES[status] === BODY_FIX
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
  request: AttemptedRequest
): string | undefined {
  const plain = request.url.protocol === 'http:' && status === 400
  if (plain && TLS_RESPONSE.test(body.toString('latin1'))) return TLS_FIX
  const isGetWithBody = request.method === 'GET' && request.body.length > 0
  if (isGetWithBody && [400, 401, 403].includes(status)) return GET_FIX
  const isUnsigned = request.keys?.length === 0 && !request.carriesSecret
  if (isUnsigned && [401, 403].includes(status)) return UNSIGNED_FIX
  return status >= 500 ? FAILED_FIX : STATUS_FIXES[status]
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
