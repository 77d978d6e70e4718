import { given, own } from '../callback/own.ts'
import { nearest } from '../config/nearest.ts'
import { isMapping } from '../config/raw.ts'
import { uriOf } from './address.ts'
import type { InboundWebhook } from './request.ts'

type Dispatched =
  | { kind: 'webhook'; webhook: InboundWebhook }
  | { kind: 'malformed'; message: string }

type Texts = Record<string, string>

const KEYS = ['uri', 'headers', 'query', 'body']

const FORM =
  'write {"uri": "git/push", "headers": {"NAME": "value"}, "query": {}, "body": "the raw body as a text"}'

/**
 * readDispatched answers the webhook that a repository_dispatch event carries
 * in `client_payload.webhook`. Its body is the text that was signed, so that
 * nothing can be made of one that was parsed.
 */
export function readDispatched(event: unknown): Dispatched {
  const webhook = own(own(event, 'client_payload'), 'webhook')
  if (!isMapping(webhook))
    return malformed(
      `client_payload.webhook is ${webhook === undefined ? 'missing' : 'no object'}; ${FORM}`
    )
  const uri = given(webhook, 'uri') ?? ''
  const headers = readTexts(given(webhook, 'headers') ?? {})
  const query = readQuery(given(webhook, 'query') ?? {})
  const body = own(webhook, 'body')
  const faults = [
    ...Object.keys(webhook).filter(isUnknown).map(faultOf),
    ...(typeof uri === 'string' ? [] : ['uri is no text']),
    ...(headers === null ? ['headers is no object of texts'] : []),
    ...(query === null ? ['query is no object of texts, and no text'] : []),
    ...(typeof body === 'string'
      ? []
      : [
          `body is ${body === undefined ? 'missing' : 'no text'}: give the raw body, as it was signed`
        ])
  ]
  if (headers === null || query === null)
    return malformed(`client_payload.webhook: ${faults.join('; ')}; ${FORM}`)
  if (typeof uri !== 'string' || typeof body !== 'string' || faults.length > 0)
    return malformed(`client_payload.webhook: ${faults.join('; ')}`)
  const [path = '', ...rest] = uri.split('?')
  const inUri = readQuery(rest.join('?')) ?? {}
  return {
    kind: 'webhook',
    webhook: {
      uri: uriOf(path),
      headers: joined(
        Object.entries(headers).map(([name, text]) => [
          name.toLowerCase(),
          text
        ])
      ),
      query: joined([...Object.entries(inUri), ...Object.entries(query)]),
      body: Buffer.from(body)
    }
  }
}

function isUnknown(key: string): boolean {
  return !KEYS.includes(key)
}

function faultOf(key: string): string {
  const close = nearest(key, KEYS)
  const cure = close
    ? `did you mean ${close}?`
    : 'write uri, headers, query or body'
  const name = /^[\w-]{1,40}$/.test(key) ? key : 'an odd key'
  return `${name} is no key here; ${cure}`
}

/** joined answers pairs with the values of one name joined by `, `. */
export function joined(pairs: Iterable<readonly [string, string]>): Texts {
  const all = new Map<string, string>()
  for (const [name, text] of pairs) {
    const before = all.get(name)
    all.set(name, before === undefined ? text : `${before}, ${text}`)
  }
  return Object.fromEntries(all)
}

function readQuery(value: unknown): Texts | null {
  return typeof value === 'string'
    ? joined(new URLSearchParams(value))
    : readTexts(value)
}

function readTexts(value: unknown): Texts | null {
  if (!isMapping(value)) return null
  const pairs: [string, string][] = []
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string') return null
    pairs.push([name, text])
  }
  return Object.fromEntries(pairs)
}

function malformed(message: string): Dispatched {
  return { kind: 'malformed', message }
}
