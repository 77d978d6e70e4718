import type { Io } from '../io.ts'
import { redactHeaders } from '../redaction/redactor.ts'
import { plain } from '../report/plain.ts'
import type { Outcome, Try } from './deliver.ts'
import { bodyLines } from './lines.ts'
import type { Prepared } from './request.ts'
import { sign } from './signature.ts'

type Redact = Io['redact']

const UNSIGNED = 'unsigned: it has no secret_name'

/**
 * requestLines answers a request as it goes out, secrets and signatures
 * starred. Each attempt sets its own timestamp, null before there is one.
 */
export function requestLines(
  prepared: Prepared,
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
    ...bodyLines(redact(body.toString('utf8')))
  ]
}

/** outlineLines answers where a request goes, and how it is signed. */
export function outlineLines({
  method,
  shown,
  keys,
  signatures
}: Prepared): string[] {
  const names = signatures.map(signature =>
    typeof signature === 'string' ? signature : signature.header
  )
  return [
    `${method} ${shown}`,
    keys.length === 0 ? UNSIGNED : `signed: ${names.join(', ')}`
  ]
}

/** outcomeLines answers a line for each attempt and what it was answered. */
export function outcomeLines(
  { tries, notes }: Outcome,
  show: 'on-failure' | 'always' | 'never',
  redact: Redact
): string[] {
  return [
    ...tries.flatMap(one => [tryLine(one), ...answerLines(one, show, redact)]),
    ...notes
  ]
}

function tryLine({ attempt, message, waitedMs }: Try): string {
  const { number, status_code, duration_ms } = attempt
  const end = message ?? `answered ${status_code}`
  const next =
    waitedMs === null ? '' : `, again in ${(waitedMs / 1000).toFixed(1)} s`
  return `attempt ${number}: ${end}, after ${duration_ms} ms${next}`
}

function answerLines(
  { answer, message }: Try,
  show: 'on-failure' | 'always' | 'never',
  redact: Redact
): string[] {
  if (answer === null || show === 'never') return []
  if (show === 'on-failure' && message === null) return []
  const body = answer.body.toString('utf8')
  return [
    ...(show === 'always' ? headerLines(answer.headers, redact) : []),
    `answer: ${body === '' ? '(empty)' : plain(redact(body))}`
  ]
}

function headerLines(
  headers: Readonly<Record<string, string>>,
  redact: Redact
): string[] {
  return Object.entries(redactHeaders(headers)).map(
    ([name, value]) => `${name}: ${plain(redact(value))}`
  )
}

function bodyTitle({ body, inPayloadFile }: Prepared): string {
  if (body.length === 0) return 'no body'
  const size = body.length === 1 ? '1 byte' : `${body.length} bytes`
  const file = inPayloadFile
    ? ', as in the file of the output payload-file'
    : ''
  return `body, ${size}${file}:`
}
