import { createHmac } from 'node:crypto'
import { parseConfig } from '../../../src/config/parse.ts'
import type { InboundWebhook } from '../../../src/modes/receive/inbound-webhook.ts'
import {
  type RoutingResult,
  routeWebhook
} from '../../../src/modes/receive/router.ts'

/** The time of all tests, in Unix milliseconds. */
export const NOW = 1_767_225_600_000

/** All that the tests' configs may name. */
const SECRETS = new Map([
  ['KEY', 'this is secret'],
  ['OLD', 'this was secret'],
  ['EMPTY', ''],
  ['BLANK', '']
])

/** Returns a webhook; a body that is no text is sent as JSON. */
export function webhookOf({
  uri = 'git/push',
  headers = {},
  query = {},
  body = {}
}: {
  uri?: string
  headers?: Record<string, string>
  query?: Record<string, string>
  body?: unknown
} = {}): InboundWebhook {
  const bytes =
    body instanceof Buffer
      ? body
      : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  return { uri, headers, query, body: bytes }
}

/** Routes a webhook by the YAML under `receive`. */
export function route(
  yaml: string,
  webhook: InboundWebhook | Parameters<typeof webhookOf>[0] = {},
  trust: { trusted?: boolean; redact?: (text: string) => string } = {}
): RoutingResult {
  const { config } = parseConfig(
    { text: `receive: ${yaml}`, file: 'w.yml' },
    SECRETS
  )
  if (config.receive === undefined) throw new Error('There is no receive.')
  const whole = isWhole(webhook) ? webhook : webhookOf(webhook)
  return routeWebhook(config.receive, whole, {
    secrets: SECRETS,
    now: NOW,
    ...trust
  })
}

/** Returns the digest of a body, made without the code under test. */
export function hmac(
  body: string | Buffer,
  key = 'this is secret',
  algorithm = 'sha256',
  encoding: 'hex' | 'base64' = 'hex'
): string {
  return createHmac(algorithm, key).update(body).digest(encoding)
}

function isWhole(
  webhook: InboundWebhook | Parameters<typeof webhookOf>[0]
): webhook is InboundWebhook {
  return webhook !== undefined && webhook.body instanceof Buffer
}
