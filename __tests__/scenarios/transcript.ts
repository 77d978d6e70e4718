import { createHash, createHmac } from 'node:crypto'
import type { Received } from '../helpers/fake-receiver.ts'
import { nameSignature } from './normalise.ts'

/** The secrets that a step has when it gives none. */
export const SECRETS = {
  key: 'UseSomethingGoodHere',
  other: 'an-older-key-of-it'
}

/** All results of one step. */
export interface Outcome {
  code: number | null
  log: string
  outputs: Record<string, string>
  summary: string
  payload: string
  record: string
  /** What the listener sent back. */
  responses: readonly string[]
  toApi: readonly Received[]
  toReceiver: readonly Received[]
}

/** Returns the transcript of a step, a section for each part that there is. */
export function transcribe(outcome: Outcome): string {
  const { code, outputs, payload } = outcome
  const listed = Object.entries(outputs).map(
    ([name, value]) => `${name}=${readable(value)}`
  )
  const received = outcome.toReceiver.map(one => showRequest(one, payload))
  return [
    `exit code: ${code}`,
    ...section('log', shorten(outcome.log)),
    ...section('outputs', listed.join('\n')),
    ...section('summary', outcome.summary),
    ...section('payload', readable(payload)),
    ...section('record', readable(nameMacs(outcome.record), payload)),
    ...section('answers of the listener', outcome.responses.join('\n')),
    ...section('requests to the API', listApi(outcome.toApi)),
    ...section('requests to the receiver', received.join('\n\n'))
  ].join('\n')
}

function section(title: string, text: string): string[] {
  const body = text.replace(/\n$/, '')
  return body === '' ? [] : [`--- ${title}`, body]
}

/** Returns compact JSON set out for reading, any other text as it is. */
function readable(text: string, payload = ''): string {
  if (payload !== '' && text === payload) return '(the payload)'
  if (!/^[[{]/.test(text)) return text
  try {
    const value: unknown = JSON.parse(text)
    const isExact = [0, 2].some(
      space => JSON.stringify(value, null, space) === text.trimEnd()
    )
    if (!isExact) return text
    const shown = setOut(value, '')
    return payload === ''
      ? shown
      : shown.replaceAll(JSON.stringify(payload), '"(the payload)"')
  } catch {
    return text
  }
}

/** Returns JSON with a line for all that fits into one. */
function setOut(value: unknown, indent: string): string {
  const line = JSON.stringify(value)
  if (value === null || typeof value !== 'object' || line.length < 90)
    return line
  const deeper = `${indent}  `
  const items = Object.entries(value).map(([key, item]) => {
    const name = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `
    return `${deeper}${name}${setOut(item, deeper)}`
  })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return `${open}\n${items.join(',\n')}\n${indent}${close}`
}

/**
 * Returns the log with no debug line twice: how often the API is asked depends
 * on the load.
 */
function shorten(log: string): string {
  const seen = new Set<string>()
  const isNew = (line: string) => {
    if (!line.startsWith('::debug::')) return true
    const call = line.replace(/: 304 in/, ': 200 in').replace(/\d+ ms/, '')
    return !seen.has(call) && seen.add(call)
  }
  return log.split('\n').filter(isNew).join('\n')
}

/**
 * Returns a record with each MAC and digest that is right replaced by what it
 * is made with and over.
 */
function nameMacs(record: string): string {
  if (!record.includes('"mac"')) return record
  try {
    const { run, bodies, received, deliveries } = JSON.parse(record)
    let text = record
    for (const [index, [digest, body]] of Object.entries(bodies).entries())
      if (createHash('sha256').update(String(body)).digest('hex') === digest)
        text = text.replaceAll(digest, `<SHA-256 of body ${index + 1}>`)
    const trusted = [
      ...deliveries.map((one: (typeof deliveries)[number]) => {
        const { run_id, run_attempt } = one.run ?? run
        const { id, webhook, event, body, mac } = one
        return { mac, parts: [run_id, run_attempt, id, webhook, event, body] }
      }),
      ...[received ?? []].flat().map(one => {
        const { provider, uri, query, headers, body, verdict, mac } = one
        return { mac, parts: [provider, uri, query, headers, body, verdict] }
      })
    ]
    for (const { mac, parts } of trusted)
      for (const [name, key] of Object.entries(SECRETS)) {
        const right = createHmac('sha256', key)
          .update('webhook-action/record/v1.')
          .update(JSON.stringify([run.repository, ...parts]))
          .digest('hex')
        if (mac === right) text = text.replaceAll(mac, `<MAC with ${name}>`)
      }
    return text
  } catch {
    return record
  }
}

/** How often the API is read depends on the load, and so does the order. */
function listApi(requests: readonly Received[]): string {
  const shown = requests.map(request =>
    showRequest({ ...request, headers: unusual(request.headers) })
  )
  const isRead = (text: string) => text.startsWith('GET ')
  return [
    ...[...new Set(shown.filter(isRead))].sort(),
    ...shown.filter(text => !isRead(text))
  ].join('\n')
}

/** What every request to the API has. */
const USUAL = {
  accept: 'application/vnd.github.v3+json',
  authorization: 'token ghs_test',
  'accept-encoding': 'identity'
}

function unusual(headers: Received['headers']): Record<string, string> {
  // A second read may have it.
  const { 'user-agent': agent = '', 'if-none-match': _etag, ...rest } = headers
  const others = { ...rest }
  if (others.authorization === 'Bearer ghs_test')
    others.authorization = USUAL.authorization
  const usual = Object.entries(USUAL)
  return Object.fromEntries([
    ...(agent.startsWith('webhook-action/') ? [] : [['user-agent', agent]]),
    ...Object.entries(others).filter(
      pair => !usual.some(one => String(one) === String(pair))
    ),
    ...usual
      .filter(([name]) => !(name in others))
      .map(([name]) => [name, '(missing)'])
  ])
}

function showRequest(
  { method, url, headers, body: bytes }: Received,
  payload = ''
): string {
  const body = bytes.toString()
  const lines = Object.entries(headers)
    .filter(([name]) => !['host', 'connection'].includes(name))
    .map(
      ([name, value]) =>
        `${name}: ${nameSignature(value, headers, body, SECRETS)}`
    )
  return [
    `${method} ${url}`,
    ...lines,
    ...(body === '' ? [] : [readable(body, payload)])
  ].join('\n')
}
