import { ConfigError } from '../../errors.ts'
import type { Inputs } from '../../inputs.ts'
import { closestMatch } from '../../lib/closest.ts'
import type {
  DeliveryRecord,
  RecordedAttempt,
  RecordedDelivery,
  RecordedRun
} from '../../record/deliveries.ts'

/** WORDS stand in the input deliveries in place of ids. */
const WORDS = ['failed', 'all']

/** SelectedDelivery is what is to be sent again, and why each of the rest is not. */
export interface SelectedDelivery {
  wanted: LatestAttempt[]
  passed: { kept: LatestAttempt; why: string; loud: boolean }[]
}

/**
 * Returns which deliveries the inputs `deliveries` and `only` ask for.
 * An unknown id or webhook, and an id that cannot be sent again, are
 * ConfigErrors. `webhooks` are the names in the config.
 */
export function selectDeliveries(
  kept: readonly LatestAttempt[],
  { deliveries, only }: Pick<Inputs, 'deliveries' | 'only'>,
  webhooks: readonly string[]
): SelectedDelivery {
  const ids = deliveries.some(word => WORDS.includes(word)) ? null : deliveries
  const problems = [
    ...(ids === null ? mixed(deliveries) : ids.flatMap(id => wrong(id, kept))),
    ...strange(only, [...webhooks, ...kept.map(({ sent }) => sent.webhook)])
  ]
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  const chosen: SelectedDelivery = { wanted: [], passed: [] }
  for (const one of kept) {
    const { id, webhook, status, chain } = one.sent
    const pass = (why: string, loud = false) =>
      chosen.passed.push({ kept: one, why, loud })
    if (ids !== null && !ids.includes(id)) pass('deliveries names others')
    else if (only.length > 0 && !only.includes(webhook))
      pass('only names others')
    else if (status === 'not_run') pass('it was not sent then either')
    else if (status === 'success' && deliveries.includes('failed'))
      pass('it succeeded')
    else if (chain !== null) pass(startAt(one), true)
    else chosen.wanted.push(one)
  }
  return chosen
}

function mixed(deliveries: readonly string[]): string[] {
  return deliveries.length === 1
    ? []
    : [
        `input deliveries is "${deliveries.join(', ')}"; write failed, all, or only ids`
      ]
}

/** Returns what is wrong with an id that the input names. */
function wrong(id: string, kept: readonly LatestAttempt[]): string[] {
  const one = kept.find(({ sent }) => sent.id === id)
  const named = `input deliveries names "${id}"`
  if (one === undefined) {
    const ids = kept.map(({ sent }) => sent.id)
    return [
      `${named}, which the record does not have; write ${
        closestMatch(id, ids) ??
        'failed, all, or ids from its output deliveries'
      }`
    ]
  }
  if (one.sent.chain !== null) return [`${named}, ${startAt(one)}`]
  return one.sent.status === 'not_run'
    ? [
        `${named}, which was not sent then either (${one.sent.reason}); leave it out`
      ]
    : []
}

function startAt({ sent: { chain, webhook } }: LatestAttempt): string {
  return `a link of chain "${chain}", which is never sent by itself: start the chain again with mode: chain and start-at: ${webhook}`
}

function strange(only: readonly string[], names: readonly string[]): string[] {
  return only
    .filter(name => !names.includes(name))
    .map(
      name =>
        `input only names "${name}", which neither config nor record has; write ${
          closestMatch(name, names) ??
          `one of ${[...new Set(names)].join(', ')}`
        }`
    )
}

/** LatestAttempt is a delivery by its last try, and what the records tell besides. */
export interface LatestAttempt {
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
 * Returns each delivery that records hold, once, by its last try:
 * the one whose last attempt began last. A try without attempts counts only
 * where there is no other, and of two that are alike the later in the order of
 * records. Deliveries come in the order of their first try in the records.
 */
export function latestAttempts(
  records: readonly DeliveryRecord[]
): LatestAttempt[] {
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
