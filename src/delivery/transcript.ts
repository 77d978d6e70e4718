import type { Io } from '../io.ts'
import { plain } from '../report/plain.ts'
import { starredHeaders } from '../report/redact.ts'
import type { Outcome, Try } from './deliver.ts'
import type { Prepared } from './request.ts'
import { sign } from './signature.ts'

/** LINE is how much of a body stands on one line of the log. */
const LINE = 1_000

type Redact = Io['redact']

/**
 * requestLines answers a request as it goes out, secrets and signatures
 * starred; each attempt sets its own timestamp.
 */
export function requestLines(
  { id, method, shown, headers, body, keys, signatures }: Prepared,
  redact: Redact
): string[] {
  const signed = sign(signatures, { id, timestamp: 0, body }, keys)
  return [
    `${method} ${shown}`,
    ...headerLines(headers, redact),
    'webhook-timestamp: (the time of the attempt)',
    ...Object.keys(signed).map(name => `${name}: ***`),
    ...(keys.length === 0 ? ['unsigned: it has no secret_name'] : []),
    body.length === 0 ? 'no body' : `body, ${body.length} bytes:`,
    ...chunks(redact(body.toString('utf8')))
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
  return Object.entries(starredHeaders(headers)).map(
    ([name, value]) => `${name}: ${plain(redact(value))}`
  )
}

function chunks(text: string): string[] {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += LINE)
    lines.push(text.slice(at, at + LINE))
  return lines
}
