import type { Prepared } from '../delivery/request.ts'
import type { Delivery } from './delivery.ts'
import { macOf } from './mac.ts'

type RecordedAttempt = Omit<Delivery['attempts'][number], 'error'> & {
  error: string | null
}

/** Recorded is one delivery as the record keeps it. */
export interface Recorded extends Omit<Delivery, 'attempts'> {
  /** attempts have the error's code, as this version or an earlier one said. */
  attempts: readonly RecordedAttempt[]
  chain: string | null
  /** body is without secrets; null for a chain's link and what was not sent. */
  body: string | null
  retry_of: string | null
  /** mac proves that this action wrote it; null for an unsigned webhook. */
  mac: string | null
  /** run is the delivery's own, where that is not the record's. */
  run?: { run_id: number; run_attempt: number }
}

/** DeliveryRecord is what `webhook-record.json` holds of what was sent. */
export interface DeliveryRecord {
  version: 1
  run: { repository: string; run_id: number; run_attempt: number }
  deliveries: Recorded[]
}

/** recordOf answers the record of what was sent for one attempt of a run. */
export function recordOf(
  repository: string,
  run: { id: number; attempt: number },
  deliveries: Recorded[] = []
): DeliveryRecord {
  return {
    version: 1,
    run: { repository, run_id: run.id, run_attempt: run.attempt },
    deliveries
  }
}

/**
 * recordPieces yields a record's JSON, one delivery at a time: as one text,
 * thousands of large bodies would be longer than a string can be.
 */
export function* recordPieces({
  deliveries,
  ...head
}: DeliveryRecord): Generator<string> {
  yield `${JSON.stringify(head).slice(0, -1)},"deliveries":[`
  for (const [at, delivery] of deliveries.entries())
    yield `${at === 0 ? '' : ','}${JSON.stringify(delivery)}`
  yield ']}'
}

/** trustedOf answers what a redelivery takes from the record on trust. */
export function trustedOf(
  repository: string,
  { id, webhook }: Pick<Delivery, 'id' | 'webhook'>,
  body: string
): string[] {
  return [repository, id, webhook, body]
}

/**
 * recorded answers what the record keeps of a delivery of `notify`: with its
 * body where it was sent, and signed where the webhook is.
 */
export function recorded(
  delivery: Delivery,
  prepared: Prepared | undefined,
  repository: string
): Recorded {
  const body = prepared?.stored ?? null
  const [key] = prepared?.keys ?? []
  const mac =
    body === null || key === undefined
      ? null
      : macOf(key, trustedOf(repository, delivery, body))
  return { ...delivery, chain: null, body, retry_of: null, mac }
}
