import * as v from 'valibot'
import { isMapping } from '../config/raw.ts'
import { repeatsKey } from './repeats.ts'

/** TEXT bounds all texts but bodies and reasons, in characters. */
const TEXT = 1_000
/** REASON bounds a reason, which may quote an answer. */
const REASON = 10_000
/** MAX_DELIVERIES bounds what one record can ask for. */
const MAX_DELIVERIES = 100_000

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const text = v.pipe(v.string(), v.maxLength(TEXT))
const run = v.object({ run_id: count, run_attempt: count })

const attempt = v.object({
  number: count,
  status_code: v.nullable(count),
  error: v.nullable(text),
  started: v.pipe(
    v.string(),
    v.isoTimestamp(),
    v.check(time => Number.isFinite(Date.parse(time)))
  ),
  duration_ms: v.pipe(v.number(), v.finite(), v.minValue(0))
})

const delivery = v.object({
  // It becomes a header.
  id: v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,200}$/)),
  chain: v.nullable(text),
  webhook: text,
  event: text,
  status: v.picklist(['success', 'failure', 'not_run']),
  reason: v.nullable(v.pipe(v.string(), v.maxLength(REASON))),
  attempts: v.array(attempt),
  body: v.nullable(v.string()),
  retry_of: v.nullable(text),
  mac: v.nullable(text),
  run: v.optional(run)
})

const record = v.object({
  version: v.literal(1),
  run: v.object({ repository: text, ...run.entries }),
  deliveries: v.pipe(v.array(delivery), v.maxLength(MAX_DELIVERIES))
})

/** SentDelivery is one delivery as a record tells it, nothing of it proven. */
export type SentDelivery = v.InferOutput<typeof delivery>

/** SentAttempt is one request of it. */
export type SentAttempt = v.InferOutput<typeof attempt>

/** SentRun says which attempt of which run a delivery was sent for. */
export type SentRun = v.InferOutput<typeof run>

/** SentRecord is what was once sent, as a record tells it. */
export type SentRecord = v.InferOutput<typeof record>

type Reading =
  | { kind: 'sent'; record: SentRecord }
  | { kind: 'received' }
  | { kind: 'foreign'; why: string }

/**
 * readSent answers the deliveries in a record's text: `received` in a record
 * of an inbound webhook, `foreign` where it is cut off or no record of this
 * action. No `why` quotes the text.
 */
export function readSent(text: string): Reading {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return foreign('is cut off, or no JSON')
  }
  if (!isMapping(json)) return foreign('is no record of this action')
  if (Object.hasOwn(json, 'received')) return { kind: 'received' }
  const version: unknown = Reflect.get(json, 'version')
  if (typeof version === 'number' && version !== 1)
    return foreign(
      `is a record of version ${version}, and this version of the action reads version 1`
    )
  const parsed = v.safeParse(record, json, { abortEarly: true })
  if (!parsed.success) {
    const place = parsed.issues[0].path?.map(({ key }) => String(key)) ?? []
    const where = place.length > 0 ? ` (${place.join('.').slice(0, 80)})` : ''
    return foreign(`is no record of this action${where}`)
  }
  if (repeatsKey(text)) return foreign('gives a key twice')
  return { kind: 'sent', record: parsed.output }
}

function foreign(why: string): Reading {
  return { kind: 'foreign', why }
}
