import type {
  DeliveryRecord,
  RecordedAttempt,
  RecordedDelivery,
  RecordedRun
} from '../record/deliveries.ts'

/** Kept is a delivery by its last try, and what the records tell besides. */
export interface Kept {
  sent: RecordedDelivery
  run: RecordedRun
  /** earlier are the attempts of all tries, in order of their time. */
  earlier: RecordedAttempt[]
  /** differs says that an earlier try had another body. */
  differs: boolean
}

interface Try {
  sent: RecordedDelivery
  run: RecordedRun
  /** began is when the last attempt began, in ms, -1 without attempts. */
  began: number
}

/**
 * lastTries answers each delivery that records hold, once, by its last try:
 * the one whose last attempt began last. A try without attempts counts only
 * where there is no other, and of two that are alike the later in the order of
 * records. Deliveries come in the order of their first try in the records.
 */
export function lastTries(records: readonly DeliveryRecord[]): Kept[] {
  const tries = new Map<string, Try[]>()
  for (const { run, deliveries } of records)
    for (const sent of deliveries) {
      const known = tries.get(sent.id)
      const { run_id, run_attempt } = sent.run ?? run
      const one = { sent, run: { run_id, run_attempt }, began: begin(sent) }
      if (known) known.push(one)
      else tries.set(sent.id, [one])
    }
  return [...tries.values()].flatMap(all => {
    const { sent, run } = all.reduce((best, one) =>
      isBefore(one, best) ? best : one
    )
    const differs = all.some(
      ({ sent: { body } }) => body !== null && body.sha256 !== sent.body?.sha256
    )
    return { sent, run, earlier: attemptsOf(all), differs }
  })
}

/** isBefore claims that the first of two tries is the earlier one. */
function isBefore(one: Try, other: Try): boolean {
  if (one.began !== other.began) return one.began < other.began
  return weight(one.sent) < weight(other.sent)
}

function begin({ attempts }: RecordedDelivery): number {
  return attempts.reduce(
    (latest, { started }) => Math.max(latest, Date.parse(started)),
    -1
  )
}

/** weight is greater where more is known of what to send. */
function weight({ body, status }: RecordedDelivery): number {
  return (body === null ? 0 : 2) + (status === 'not_run' ? 0 : 1)
}

/** attemptsOf counts an attempt once that two copies of a record tell. */
function attemptsOf(tries: readonly Try[]): RecordedAttempt[] {
  const all = new Map(
    tries
      .flatMap(({ sent }) => sent.attempts)
      .map(attempt => [`${attempt.started} ${attempt.number}`, attempt])
  )
  return [...all.values()].sort(
    (a, b) =>
      Date.parse(a.started) - Date.parse(b.started) || a.number - b.number
  )
}
