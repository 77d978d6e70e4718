import * as v from 'valibot'
import { isMapping, parseJson } from '../lib/json.ts'
import { isMac, macOf } from '../signature.ts'
import { type DeliveryRecord, deliveryRecord } from './deliveries.ts'

/** Keeps names such as `constructor`, which the MAC covers too. */
const texts = v.custom<Record<string, string>>(
  value =>
    isMapping(value) &&
    Object.values(value).every(text => typeof text === 'string')
)

const received = v.object({
  id: v.pipe(v.string(), v.regex(/^rcv_[0-9a-f]{32}$/)),
  provider: v.nullable(v.string()),
  uri: v.string(),
  query: texts,
  headers: texts,
  body: v.nullable(v.union([v.string(), v.object({ base64: v.string() })])),
  verdict: v.picklist([200, 401, 404, 500]),
  reason: v.nullable(v.string()),
  functions: v.array(v.string()),
  received: v.string(),
  retry_of: v.nullable(v.string()),
  mac: v.nullable(v.string())
})

const file = v.object({
  version: v.literal(1),
  run: v.object({
    repository: v.string(),
    run_id: v.number(),
    run_attempt: v.number()
  }),
  received: v.optional(v.nullable(received))
})

/**
 * One inbound webhook as the record keeps it. In uri, query,
 * headers and body secrets are `${secrets.NAME}`, and `$${` is a literal `${`.
 */
export type ReceivedWebhook = v.InferOutput<typeof received>

/** The part of it that came from outside. */
export type StoredWebhook = Pick<
  ReceivedWebhook,
  'uri' | 'query' | 'headers' | 'body'
>

/** `webhook-record.json` of a step that received. */
interface ReceivedRecord extends DeliveryRecord {
  /** Null where nothing came that could be kept. */
  received: ReceivedWebhook | null
}

type Signed = Pick<
  ReceivedWebhook,
  'provider' | 'uri' | 'query' | 'headers' | 'body' | 'verdict'
>

type ReceivedContent =
  | { kind: 'received'; repository: string; received: ReceivedWebhook }
  | { kind: 'none' }
  | { kind: 'invalid'; why: string }

/** Returns the record of what one attempt of a run received. */
export function receivedRecord(
  repository: string,
  run: { id: number; attempt: number },
  received: ReceivedWebhook | null
): ReceivedRecord {
  return { ...deliveryRecord(repository, run), received }
}

/**
 * Returns the webhook in a record's text: `none` in a record of
 * deliveries, `invalid` where it is incomplete or not a record of this action.
 */
export function readReceived(text: string): ReceivedContent {
  const json = parseJson(text)
  if (json === undefined)
    return { kind: 'invalid', why: 'is incomplete or not JSON' }
  const parsed = v.safeParse(file, json, { abortEarly: true })
  if (!parsed.success)
    return { kind: 'invalid', why: 'is not a record of this action' }
  const { run, received } = parsed.output
  return received
    ? { kind: 'received', repository: run.repository, received }
    : { kind: 'none' }
}

/**
 * Returns the MAC, by a provider's secret, of what a resubmission
 * takes from the record on trust.
 */
export function receivedMac(
  key: string,
  repository: string,
  webhook: Signed
): string {
  return macOf(key, trustedOf(repository, webhook))
}

/** True when one of `keys` made a record's MAC. */
export function isGenuine(
  keys: readonly string[],
  repository: string,
  webhook: ReceivedWebhook
): boolean {
  return isMac(webhook.mac ?? '', keys, trustedOf(repository, webhook))
}

function trustedOf(
  repository: string,
  { provider, uri, query, headers, body, verdict }: Signed
): unknown[] {
  return [repository, provider, uri, query, headers, body, verdict]
}
