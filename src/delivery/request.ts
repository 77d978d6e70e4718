import { createHash } from 'node:crypto'
import type { Webhook } from '../config/templates.ts'
import { urlError } from '../http/url.ts'
import type { Body, StoredBody } from '../templates/store.ts'
import { VERSION } from '../version.ts'
import type { Signature } from './signature.ts'
import {
  type Lookup,
  RenderError,
  renderText,
  renderUrl,
  secretUrl
} from './substitution.ts'

/** Prepared is one request, rendered, for every attempt of one delivery. */
export interface Prepared {
  /** id is the `webhook-id`: the same over attempts and redeliveries. */
  id: string
  webhook: string
  event: string
  method: string
  url: URL
  /** shown is the URL as the log may have it. */
  shown: string
  /** headers are all but the timestamp and the signature. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** inPayloadFile says that the output payload-file has the same body. */
  inPayloadFile?: boolean
  /** What a record keeps of the body, null for what no record has. */
  stored: StoredBody | null
  signatures: readonly Signature[]
  keys: readonly string[]
}

/** Named is a webhook whose name is settled. */
export type Named<W extends Webhook = Webhook> = W & { name: string }

interface Context {
  id: string
  event: string
  lookup: Lookup
  secrets: ReadonlyMap<string, string>
  /** payload answers the body of a webhook that has none of its own. */
  body: (webhook: Webhook, lookup: Lookup) => Body
}

/**
 * prepare answers the request of a webhook with all values in place. A value
 * that makes it impossible to send throws a RenderError that names the place.
 */
export function prepare(webhook: Named, context: Context): Prepared {
  const { lookup, secrets } = context
  const url = place('url', () => {
    const text = renderUrl(webhook.url, lookup)
    const fault = urlError(text)
    if (fault !== null) throw new RenderError(fault)
    return new URL(text)
  })
  const { bytes, stored } = place('body', () => context.body(webhook, lookup))
  return {
    id: context.id,
    webhook: webhook.name,
    event: context.event,
    method: webhook.method,
    url,
    shown: secretUrl(webhook.url) === null ? url.href : `${url.origin}/***`,
    headers: headersOf(webhook, context),
    body: bytes,
    stored,
    signatures: webhook.signature,
    keys: webhook.secret_name.flatMap(name => secrets.get(name) ?? [])
  }
}

/**
 * deliveryId answers the `webhook-id` of what is delivered: one digest of all
 * that makes it another delivery.
 */
export function deliveryId(parts: {
  repository: string
  runId: number
  attempt: number
  chain: string | null
  webhook: string
  kind: 'queued' | 'started' | 'completed' | 'test'
  status: string
}): string {
  const { repository, runId, attempt, chain, webhook, kind, status } = parts
  const digest = createHash('sha256')
    .update(
      JSON.stringify([repository, runId, attempt, chain, webhook, kind, status])
    )
    .digest('hex')
  return `msg_${digest.slice(0, 32)}`
}

function headersOf(
  { headers, username, password }: Webhook,
  { id, event, lookup }: Context
): Record<string, string> {
  const own = Object.entries(headers).map(([name, text]): [string, string] => [
    name.toLowerCase(),
    place(`headers.${name}`, () => headerValue(renderText(text, lookup)))
  ])
  const basic = place('username', (): Record<string, string> => {
    if (username === undefined) return {}
    const pair = `${renderText(username, lookup)}:${renderText(password ?? '', lookup)}`
    return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
  })
  return {
    'content-type': 'application/json',
    'user-agent': `webhook-action/${VERSION}`,
    ...Object.fromEntries(own),
    ...basic,
    'webhook-id': id,
    'webhook-event': event
  }
}

function headerValue(text: string): string {
  // RFC 9110, 5.5: a field value holds no control character but tab.
  if (/(?!\t)\p{Cc}/u.test(text))
    throw new RenderError(
      'a value brings a control character into the header; take it out, or encode it with the filter url'
    )
  return text.trim()
}

function place<T>(key: string, render: () => T): T {
  try {
    return render()
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    throw new RenderError(`${key}: ${error.message}`)
  }
}
