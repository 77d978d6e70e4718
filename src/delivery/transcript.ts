import type { Io } from '../io.ts'
import { sanitizeLine } from '../lib/text.ts'
import { redactHeaders } from '../redaction/redactor.ts'
import { sign } from '../signature.ts'
import type { AttemptDetails, DeliveryOutcome } from './deliver.ts'
import type { PreparedRequest } from './request.ts'

type Redact = Io['redact']

const UNSIGNED = 'unsigned: it has no secret_name'

/**
 * Returns a request as it goes out, secrets and signatures
 * starred. Each attempt sets its own timestamp, null before there is one.
 */
export function requestLines(
  prepared: PreparedRequest,
  timestamp: number | null,
  redact: Redact
): string[] {
  const { id, method, shown, headers, body, keys, signatures } = prepared
  const signed = sign(signatures, { id, timestamp: 0, body }, keys)
  return [
    `${method} ${shown}`,
    ...headerLines(headers, redact),
    `webhook-timestamp: ${timestamp ?? '(the time of the attempt)'}`,
    ...Object.keys(signed).map(name => `${name}: ***`),
    ...(keys.length === 0 ? [UNSIGNED] : []),
    bodyTitle(prepared),
    ...wrapBody(redact(body.toString('utf8')))
  ]
}

/** Returns where a request goes, and how it is signed. */
export function outlineLines({
  method,
  shown,
  keys,
  signatures
}: PreparedRequest): string[] {
  const names = signatures.map(signature =>
    typeof signature === 'string' ? signature : signature.header
  )
  return [
    `${method} ${shown}`,
    keys.length === 0 ? UNSIGNED : `signed: ${names.join(', ')}`
  ]
}

/** Returns a line for each attempt and what it was answered. */
export function outcomeLines(
  { attempts, notes }: DeliveryOutcome,
  show: 'on-failure' | 'always' | 'never',
  redact: Redact
): string[] {
  return [
    ...attempts.flatMap(one => [
      tryLine(one),
      ...responseLines(one, show, redact)
    ]),
    ...notes
  ]
}

function tryLine({ attempt, message, waitedMs }: AttemptDetails): string {
  const { number, status_code, duration_ms } = attempt
  const end = message ?? `answered ${status_code}`
  const next =
    waitedMs === null ? '' : `, again in ${(waitedMs / 1000).toFixed(1)} s`
  return `attempt ${number}: ${end}, after ${duration_ms} ms${next}`
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
    `answer: ${body === '' ? '(empty)' : sanitizeLine(redact(body))}`
  ]
}

function headerLines(
  headers: Readonly<Record<string, string>>,
  redact: Redact
): string[] {
  return Object.entries(redactHeaders(headers)).map(
    ([name, value]) => `${name}: ${sanitizeLine(redact(value))}`
  )
}

function bodyTitle({ body, inPayloadFile }: PreparedRequest): string {
  if (body.length === 0) return 'no body'
  const size = body.length === 1 ? '1 byte' : `${body.length} bytes`
  const file = inPayloadFile
    ? ', as in the file of the output payload-file'
    : ''
  return `body, ${size}${file}:`
}

/** LINE is how much of a body stands on one line of the log. */
const LINE = 1_000

/**
 * Returns a body in lines of at most 1,000 characters, which make it
 * up again. JSON ends its lines between tokens, with an entry where there is
 * one; only a text that is longer than a line is cut.
 */
export function wrapBody(text: string): string[] {
  const json = /^\s*[{[]/.test(text)
  const lines: string[] = []
  let from = 0
  let entry = 0
  let key = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    if (at - from >= LINE) {
      const to = [entry, key].find(place => place > from) ?? whole(text, at)
      lines.push(text.slice(from, to))
      from = to
    }
    if (!json) continue
    const char = text[at]
    // What follows a backslash ends no text.
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

/** Returns `at`, or the place before it, so that no pair is cut. */
function whole(text: string, at: number): number {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at
}
