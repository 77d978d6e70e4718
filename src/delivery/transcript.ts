import type { Io } from '../io.ts'
import { type Redact, sanitizeLine } from '../lib/text.ts'
import { REDACTED, redactHeaders } from '../redaction/redactor.ts'
import { sign, signatureHeaders } from '../signature.ts'
import type { AttemptDetails, DeliveryOutcome } from './deliver.ts'
import { errorWords } from './failure-message.ts'
import type { PreparedRequest } from './request.ts'

const UNSIGNED = 'unsigned: it has no secret_name'

/** A secret in the URL or headers proves the sender, too. */
function unsigned({
  keys,
  carriesSecret
}: Pick<PreparedRequest, 'keys' | 'carriesSecret'>): string[] {
  return keys.length === 0 && carriesSecret !== true ? [UNSIGNED] : []
}

/**
 * Returns the lines of a request, with secrets and signatures redacted. Each
 * attempt has its own timestamp, null before the first one.
 */
export function requestLines(
  prepared: PreparedRequest,
  timestamp: number | null,
  { redact, log }: Pick<Io, 'redact' | 'log'>
): string[] {
  const { isTerminal = false } = log
  const { id, method, shown, headers, body, keys, signatures } = prepared
  const text = redact(body.toString('utf8'))
  const signed = sign(signatures, { id, timestamp: 0, body }, keys)
  const time = timestamp ?? '(the time of the attempt)'
  const times = signatures.flatMap(one => signatureHeaders(one).slice(1))
  return [
    `${method} ${shown}`,
    ...headerLines(headers, redact),
    `webhook-timestamp: ${time}`,
    ...Object.keys(signed).map(
      name => `${name}: ${times.includes(name.toLowerCase()) ? time : '***'}`
    ),
    ...unsigned(prepared),
    bodyTitle(prepared, isTerminal),
    ...(isTerminal ? text.split(/\r?\n/) : wrapBody(text))
  ]
}

/** Returns the URL of a request, and how it is signed. */
export function outlineLines(prepared: PreparedRequest): string[] {
  const { method, shown, keys, signatures } = prepared
  const names = signatures.map(signature =>
    typeof signature === 'string' ? signature : signature.header
  )
  return [
    `${method} ${shown}`,
    ...(keys.length > 0 ? [`signed: ${names.join(', ')}`] : unsigned(prepared))
  ]
}

/** Returns a line for each attempt, with its response where shown. */
export function outcomeLines(
  { attempts, maxAttempts, notes }: DeliveryOutcome,
  show: 'on-failure' | 'always' | 'never',
  redact: Redact
): string[] {
  return [
    ...attempts.flatMap(one => [
      attemptLine(one, maxAttempts),
      ...responseLines(one, show, redact)
    ]),
    ...notes
  ]
}

/** Without the advice of a message, which the delivery's reason has. */
function attemptLine(
  { attempt, message, waitedMs }: AttemptDetails,
  maxAttempts: number
): string {
  const { number, status_code, error, duration_ms } = attempt
  const endsEarly = waitedMs === null && number < maxAttempts
  const count =
    maxAttempts > 1 && !endsEarly ? `${number} of ${maxAttempts}` : number
  const [failure] = message?.split('; ', 1) ?? []
  const result =
    failure === undefined || error === null
      ? `HTTP ${status_code}`
      : failure.replace(
          `${error}: `,
          error === 'status' ? '' : `${errorWords(error)}: `
        )
  const next =
    waitedMs !== null
      ? `; retrying in ${(waitedMs / 1000).toFixed(1)} s`
      : endsEarly && error !== null
        ? '; not retried'
        : ''
  return `attempt ${count}: ${result} (${duration_ms} ms)${next}`
}

function responseLines(
  { response, message }: AttemptDetails,
  show: 'on-failure' | 'always' | 'never',
  redact: Redact
): string[] {
  if (response === null || show === 'never') return []
  if (show === 'on-failure' && message === null) return []
  const body = response.body.toString('utf8')
  return [
    ...(show === 'always' ? headerLines(response.headers, redact) : []),
    `response: ${body === '' ? '(empty)' : sanitizeLine(redact(body))}`
  ]
}

function headerLines(
  headers: Readonly<Record<string, string>>,
  redact: Redact
): string[] {
  return Object.entries(redactHeaders(headers)).map(
    ([name, value]) =>
      `${name}: ${sanitizeLine(redact(URL_HEADERS.includes(name) ? withoutKeys(value) : value))}`
  )
}

/** Headers with a URL, whose query or user info often is a key. */
const URL_HEADERS: readonly string[] = [
  'location',
  'content-location',
  'link',
  'refresh'
]

function withoutKeys(url: string): string {
  return url
    .replaceAll(/\/\/[^/?#<>\s]*@/g, `//${REDACTED}@`)
    .replaceAll(/[?#][^>\s]*/g, part => `${part.charAt(0)}${REDACTED}`)
}

function bodyTitle(
  { body, inPayloadFile }: PreparedRequest,
  isTerminal: boolean
): string {
  if (body.length === 0) return 'no body'
  const size = body.length === 1 ? '1 byte' : `${body.length} bytes`
  const file =
    inPayloadFile && !isTerminal
      ? ', as in the file of the output payload-file'
      : ''
  return `body, ${size}${file}:`
}

/** The longest line of a body in the log, in characters. */
const MAX_LINE = 1_000

/**
 * Returns a body in lines of at most 1,000 characters. JSON is broken between
 * tokens, after an entry if possible; only longer strings are cut.
 */
function wrapBody(text: string): string[] {
  const json = /^\s*[{[]/.test(text)
  const lines: string[] = []
  let from = 0
  let entry = 0
  let key = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (at - from >= MAX_LINE) {
      const to = [entry, key].find(place => place > from) ?? cutBefore(text, at)
      lines.push(text.slice(from, to))
      from = to
    }
    if (!json) continue
    const char = text[at]
    // An escaped quote does not end a string.
    if (char === '"' && !(quoted && isEscaped(text, at))) quoted = !quoted
    else if (quoted) continue
    else if (char === ',' || char === '{' || char === '[') entry = at + 1
    else if (char === ':') key = at + 1
  }
  if (from < text.length) lines.push(text.slice(from))
  return lines
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text[at - 1 - backslashes] === '\\') backslashes += 1
  return backslashes % 2 === 1
}

/** Returns `at`, or the place before it inside a surrogate pair. */
function cutBefore(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at
}
