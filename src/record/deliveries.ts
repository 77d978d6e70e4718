import * as v from 'valibot'
import type { Callback } from '../callback/callback.ts'
import { isRepositoryName } from '../github/repository.ts'
import { findDuplicateKeys, isMapping, parseJson } from '../lib/json.ts'
import { type Redact, sanitizeLine, truncate } from '../lib/text.ts'
import { type StoredBody, storedBody } from '../templates/store.ts'

/** The most characters of a text other than a body or reason. */
const MAX_TEXT = 1_000

/** The most characters of a reason, which may quote a response. */
const MAX_REASON = 10_000

/** The most characters of a callback's text, as of Docker Hub's. */
const MAX_CALLBACK_TEXT = 255

const MAX_DELIVERIES = 100_000

const MAX_ATTEMPTS = 1_000

/** How many characters of a record are written at once. */
const PIECE_LENGTH = 65_536

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))

const run = v.object({ run_id: count, run_attempt: count })

/** `OWNER/NAME`, which becomes a part of URLs. */
const repository = v.pipe(text, v.check(isRepositoryName))

const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check(text => Number.isFinite(Date.parse(text)))
)

const attempt = v.object({
  number: count,
  status_code: v.nullable(count),
  error: v.nullable(text),
  started: time,
  duration_ms: v.pipe(v.number(), v.finite(), v.minValue(0)),
  connected: v.optional(v.literal(false))
})

const delivery = v.object({
  // Both become headers.
  id: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/)),
  event: v.pipe(v.string(), v.regex(/^[a-z_]{0,50}$/)),
  chain: v.nullable(text),
  webhook: text,
  status: v.picklist(['success', 'failure', 'not_run']),
  reason: v.nullable(v.pipe(v.string(), v.maxLength(MAX_REASON))),
  attempts: v.pipe(v.array(attempt), v.maxLength(MAX_ATTEMPTS)),
  body: v.nullable(digest),
  retry_of: v.nullable(text),
  mac: v.nullable(text),
  run: v.optional(
    v.object({ repository: v.optional(repository), ...run.entries })
  ),
  // Of a step that gathers records by itself.
  first_failed: v.optional(time),
  given_up: v.optional(v.boolean())
})

const callbackText = v.nullable(
  v.pipe(v.string(), v.maxLength(2 * MAX_CALLBACK_TEXT))
)

const callback = v.object({
  chain: v.nullable(text),
  webhook: v.nullable(text),
  status: v.picklist([
    'accepted',
    'duplicate',
    'conflict',
    'expired',
    'unexpected',
    'rejected',
    'sent'
  ]),
  received: time,
  state: v.nullable(v.picklist(['success', 'failure', 'error'])),
  description: callbackText,
  context: callbackText,
  target_url: v.nullable(text),
  reason: v.optional(callbackText)
})

const file = v.object({
  version: v.literal(1),
  run: v.object({ repository, ...run.entries }),
  sender: v.optional(repository),
  callbacks: v.optional(v.pipe(v.array(callback), v.maxLength(MAX_DELIVERIES))),
  bodies: v.record(digest, v.string()),
  deliveries: v.pipe(v.array(delivery), v.maxLength(MAX_DELIVERIES))
})

/** One request of a recorded delivery. */
export type RecordedAttempt = v.InferOutput<typeof attempt>

/** The attempt of a run that a delivery was sent for. */
export type RecordedRun = v.InferOutput<typeof run>

/** One delivery of a record; in one that was read, nothing of it is proven. */
export interface RecordedDelivery
  extends Omit<v.InferOutput<typeof delivery>, 'attempts' | 'body'> {
  attempts: readonly RecordedAttempt[]
  /** Without secrets; null for a chain's link and what was not sent. */
  body: StoredBody | null
}

/** A callback as the record keeps it; nothing of it is proven. */
export type RecordedCallback = v.InferOutput<typeof callback>

/** What `webhook-record.json` holds about deliveries. */
export interface DeliveryRecord {
  version: 1
  run: { repository: string } & RecordedRun
  /** The repository whose workflow sent it, where that is not the run's. */
  sender?: string
  /** Left out where none was received. */
  callbacks?: readonly RecordedCallback[]
  deliveries: readonly RecordedDelivery[]
}

type RecordContent =
  | { kind: 'deliveries'; record: DeliveryRecord }
  | { kind: 'received' }
  | { kind: 'invalid'; why: string }

/** Returns the record of what was sent for one attempt of a run. */
export function deliveryRecord(
  repository: string,
  run: { id: number; attempt: number },
  deliveries: readonly RecordedDelivery[] = [],
  callbacks: readonly RecordedCallback[] = []
): DeliveryRecord {
  return {
    version: 1,
    run: { repository, run_id: run.id, run_attempt: run.attempt },
    ...(callbacks.length > 0 && { callbacks }),
    deliveries
  }
}

/** A callback and its result; `received` is in ms since the epoch. */
export interface ReceivedCallback
  extends Pick<RecordedCallback, 'chain' | 'webhook' | 'status'> {
  /** Null where it is rejected. */
  callback: Callback | null
  /** Why it is rejected. */
  reason?: string
  received: number
}

/** Returns a callback that was rejected: of a link, or with null of a gate. */
export function rejectedCallback(
  { chain, webhook }: Pick<ReceivedCallback, 'chain' | 'webhook'>,
  reason: string,
  received: number
): ReceivedCallback {
  return {
    chain,
    webhook,
    status: 'rejected',
    callback: null,
    reason,
    received
  }
}

/** The most callbacks of a link that are kept, rejected and others each. */
const MAX_CALLBACKS = 10

/**
 * Adds a callback to those of a step, unless there are ten of its link; a receiver
 * may call back any number of times. An accepted one is always kept.
 */
export function keepCallback(
  callbacks: ReceivedCallback[],
  callback: ReceivedCallback
): void {
  const isRejected = callback.status === 'rejected'
  const kept = callbacks.filter(
    ({ webhook, status }) =>
      webhook === callback.webhook && (status === 'rejected') === isRejected
  )
  if (callback.status === 'accepted' || kept.length < MAX_CALLBACKS)
    callbacks.push(callback)
}

const REJECTED = {
  state: null,
  description: null,
  context: null,
  target_url: null
}

/** Returns what the record keeps of a callback: redacted, on one line, cut. */
export function toRecordedCallback(
  { callback, reason, received, ...rest }: ReceivedCallback,
  redact: Redact
): RecordedCallback {
  const { state, description, context, target_url } = callback ?? REJECTED
  const kept = (text: string | null) =>
    text && sanitizeLine(redact(text), MAX_CALLBACK_TEXT)
  const url = target_url && redact(target_url)
  return {
    ...rest,
    received: new Date(received).toISOString(),
    state,
    description: kept(description),
    context: kept(context),
    target_url: url && url.length <= MAX_TEXT ? url : null,
    ...(reason !== undefined && { reason: kept(reason) })
  }
}

/**
 * Yields a record's JSON in pieces: as one text, thousands of large bodies
 * would be longer than a string can be. Equal bodies are in it once.
 */
export function* recordPieces({
  deliveries,
  ...head
}: DeliveryRecord): Generator<string> {
  const bodies = new Map(
    deliveries.flatMap(({ body }) => (body ? [[body.sha256, body.text]] : []))
  )
  let piece = `${JSON.stringify(head).slice(0, -1)},"bodies":{`
  let separator = ''
  for (const [sha256, text] of bodies) {
    yield `${piece}${separator}"${sha256}":`
    piece = JSON.stringify(text)
    separator = ','
  }
  piece += '},"deliveries":['
  separator = ''
  for (const delivery of deliveries) {
    const body = delivery.body?.sha256 ?? null
    piece += separator + JSON.stringify({ ...delivery, body })
    separator = ','
    if (piece.length < PIECE_LENGTH) continue
    yield piece
    piece = ''
  }
  yield `${piece}]}`
}

/**
 * Returns the deliveries in a record's text: `received` for the record of an
 * inbound webhook, `invalid` where it is cut off, was changed or is not a record
 * of this action. No `why` quotes the text.
 */
export function readDeliveryRecord(text: string): RecordContent {
  const json = parseJson(text)
  if (json === undefined) return invalid('is incomplete or not JSON')
  if (!isMapping(json)) return invalid('is not a record of this action')
  if (Object.hasOwn(json, 'received')) return { kind: 'received' }
  const version: unknown = Reflect.get(json, 'version')
  if (typeof version === 'number' && version !== 1)
    return invalid(
      `is a record of version ${version}, and this version of the action reads version 1`
    )
  const parsed = v.safeParse(file, json, { abortEarly: true })
  if (!parsed.success) {
    const place = parsed.issues[0].path?.map(({ key }) => String(key)) ?? []
    const where = place.length > 0 ? ` (${truncate(place.join('.'), 80)})` : ''
    return invalid(`is not a record of this action${where}`)
  }
  const [duplicate] = findDuplicateKeys(text)
  if (duplicate !== undefined) return invalid('gives a key twice')
  return withBodies(parsed.output)
}

function withBodies({
  bodies,
  deliveries,
  ...head
}: v.InferOutput<typeof file>): RecordContent {
  const stored = new Map<string, StoredBody>()
  for (const [sha256, text] of Object.entries(bodies)) {
    const body = storedBody(text)
    if (body.sha256 !== sha256 || body.text !== text)
      return invalid(`was changed: bodies.${sha256} has another SHA-256`)
    stored.set(sha256, body)
  }
  const recorded: RecordedDelivery[] = []
  for (const [index, { body: sha256, ...rest }] of deliveries.entries()) {
    const body = sha256 === null ? null : stored.get(sha256)
    if (body === undefined)
      return invalid(`has no body for deliveries.${index}`)
    recorded.push({ ...rest, body })
  }
  return { kind: 'deliveries', record: { ...head, deliveries: recorded } }
}

function invalid(why: string): RecordContent {
  return { kind: 'invalid', why }
}
