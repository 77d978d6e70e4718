import type { Attempt, Outcome } from '../delivery/deliver.ts'

/** Delivery is one payload to one webhook, as the `deliveries` output has it. */
export interface Delivery {
  id: string
  webhook: string
  event: string
  status: 'success' | 'failure' | 'not_run'
  /** reason says why a delivery failed, or was not made; null for success. */
  reason: string | null
  attempts: Attempt[]
}

/** finished answers the delivery that an outcome amounts to. */
export function finished(
  { id, webhook, event }: Pick<Delivery, 'id' | 'webhook' | 'event'>,
  { delivered, reason, tries }: Outcome
): Delivery {
  return {
    id,
    webhook,
    event,
    status: delivered ? 'success' : 'failure',
    reason,
    attempts: tries.map(({ attempt }) => attempt)
  }
}

/** notRun answers a delivery that was not made. */
export function notRun(
  { id, webhook, event }: Pick<Delivery, 'id' | 'webhook' | 'event'>,
  reason: string
): Delivery {
  return { id, webhook, event, status: 'not_run', reason, attempts: [] }
}

/** neverSent answers a delivery that failed before its first attempt. */
export function neverSent(
  of: Pick<Delivery, 'id' | 'webhook' | 'event'>,
  reason: string
): Delivery {
  return { ...notRun(of, reason), status: 'failure' }
}

/** counts answers the `delivered`, `failed` and `skipped` outputs. */
export function counts(deliveries: readonly Delivery[]): {
  delivered: number
  failed: number
  skipped: number
} {
  const of = (status: Delivery['status']) =>
    deliveries.filter(delivery => delivery.status === status).length
  return {
    delivered: of('success'),
    failed: of('failure'),
    skipped: of('not_run')
  }
}
