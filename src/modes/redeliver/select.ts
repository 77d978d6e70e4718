import type { NotifyWebhook } from '../../config/schema/webhooks.ts'
import { mayHaveBeenReceived } from '../../delivery/retry.ts'
import { ConfigError } from '../../errors.ts'
import type { Inputs } from '../../inputs.ts'
import { closestMatch } from '../../lib/closest.ts'
import type {
  DeliveryRecord,
  RecordedAttempt,
  RecordedDelivery,
  RecordedRun
} from '../../record/deliveries.ts'

/** Values of the input deliveries that are not ids. */
const KEYWORDS = ['failed', 'all']

/** The deliveries to send again, and why each of the others is not. */
export interface Selection {
  selected: DeliveryHistory[]
  /** Failed for so long that they are given up. */
  givenUp: DeliveryHistory[]
  skipped: { history: DeliveryHistory; why: string; warn: boolean }[]
}

/** How records that were gathered from artifacts are selected. */
interface Gathered {
  /** Failures since before this time are given up, in ms since the epoch. */
  givenUpBefore: number
}

/**
 * Returns which deliveries the inputs `deliveries` and `only` ask for. Throws a
 * ConfigError for an unknown id or webhook, and for an id that cannot be sent
 * again. In gathered records, the deliveries of another config are skipped, so
 * are those that a webhook with `idempotent: false` may have received, and old
 * failures are given up, unless their ids are asked for.
 */
export function selectDeliveries(
  histories: readonly DeliveryHistory[],
  { deliveries, only }: Pick<Inputs, 'deliveries' | 'only'>,
  webhooks: readonly CurrentWebhook[],
  gathered: Gathered | null = null
): Selection {
  const ids = idsIn(deliveries)
  const byName = new Map(webhooks.map(webhook => [webhook.name, webhook]))
  const problems = [
    ...(ids === null
      ? mixedSelection(deliveries)
      : ids.flatMap(id => idProblems(id, histories))),
    ...unknownNames(only, [
      ...byName.keys(),
      ...histories.map(({ sent }) => sent.webhook)
    ])
  ]
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  const selection: Selection = { selected: [], givenUp: [], skipped: [] }
  const isByItself = gathered !== null && ids === null
  for (const history of histories) {
    const asked = selectByInputs(history, { deliveries, only }, gathered)
    const choice =
      asked.kind === 'selected'
        ? selectByConfig(history, byName.get(history.sent.webhook), isByItself)
        : asked
    if (choice.kind === 'skipped')
      selection.skipped.push({ history, ...choice })
    else selection[choice.kind].push(history)
  }
  return selection
}

/**
 * Returns the names of the webhooks that deliveries may be sent to again, as far
 * as it is known without the config.
 */
export function usedWebhooks(
  histories: readonly DeliveryHistory[],
  inputs: Pick<Inputs, 'deliveries' | 'only'>,
  gathered: Gathered | null
): string[] {
  return histories
    .filter(
      history => selectByInputs(history, inputs, gathered).kind === 'selected'
    )
    .map(({ sent }) => sent.webhook)
}

type Choice =
  | { kind: 'selected' | 'givenUp' }
  | { kind: 'skipped'; why: string; warn: boolean }

function selectByInputs(
  history: DeliveryHistory,
  { deliveries, only }: Pick<Inputs, 'deliveries' | 'only'>,
  gathered: Gathered | null
): Choice {
  const ids = idsIn(deliveries)
  const { id, webhook, event, status, chain } = history.sent
  if (ids !== null && !ids.includes(id))
    return skipped('the input deliveries does not name it')
  if (only.length > 0 && !only.includes(webhook))
    return skipped('the input only does not name its webhook')
  if (status === 'not_run') return skipped('it was never sent')
  if (status === 'success' && deliveries.includes('failed'))
    return skipped('it succeeded')
  if (chain !== null) return skipped(startAt(history), true)
  if (event === 'callback') return skipped(OF_CALLBACK, true)
  if (gathered === null || ids !== null || status !== 'failure')
    return { kind: 'selected' }
  if (history.givenUp) return skipped('it was given up before')
  return { kind: isGivenUp(history, gathered) ? 'givenUp' : 'selected' }
}

/** What a webhook of the config decides about its deliveries. */
type CurrentWebhook = Pick<NotifyWebhook, 'name' | 'idempotent' | 'secret_name'>

/** `isByItself`: no one asked for the delivery by its id. */
function selectByConfig(
  { sent, earlier, mayBeOfFork }: DeliveryHistory,
  webhook: CurrentWebhook | undefined,
  isByItself: boolean
): Choice {
  if (mayBeOfFork && webhook?.secret_name.length === 0)
    return skipped(
      'the API does not say whether its record is from a fork, and the webhook is unsigned; give it a secret_name, or name the record in the input record',
      true
    )
  if (!isByItself) return { kind: 'selected' }
  if (webhook === undefined)
    return skipped('the config has no webhook of that name', true)
  if (webhook.idempotent === false && earlier.some(mayHaveBeenReceived))
    return skipped(
      `idempotent is false and it may have arrived; to send it all the same, give the input deliveries: ${sent.id}`,
      true
    )
  return { kind: 'selected' }
}

function skipped(why: string, warn = false): Choice {
  return { kind: 'skipped', why, warn }
}

/** Returns the ids in the input `deliveries`, null where it is a word. */
function idsIn(deliveries: readonly string[]): readonly string[] | null {
  return deliveries.some(word => KEYWORDS.includes(word)) ? null : deliveries
}

function isGivenUp(
  { firstTried }: DeliveryHistory,
  { givenUpBefore }: Gathered
): boolean {
  return firstTried !== null && firstTried < givenUpBefore
}

function mixedSelection(deliveries: readonly string[]): string[] {
  return deliveries.length === 1
    ? []
    : [
        `input deliveries is "${deliveries.join(', ')}"; write failed, all, or only ids`
      ]
}

function idProblems(
  id: string,
  histories: readonly DeliveryHistory[]
): string[] {
  const history = histories.find(({ sent }) => sent.id === id)
  const named = `input deliveries names "${id}"`
  if (history === undefined) {
    const ids = histories.map(({ sent }) => sent.id)
    return [
      `${named}, which is not in the record; write ${
        closestMatch(id, ids) ??
        'failed, all, or ids from its output deliveries'
      }`
    ]
  }
  if (history.sent.chain !== null) return [`${named}, ${startAt(history)}`]
  if (history.sent.event === 'callback') return [`${named}, ${OF_CALLBACK}`]
  return history.sent.status === 'not_run'
    ? [`${named}, which was never sent (${history.sent.reason}); leave it out`]
    : []
}

const OF_CALLBACK =
  'the callback of mode: callback, which is sent only by that mode: re-run its job'

function startAt({ sent: { chain, webhook } }: DeliveryHistory): string {
  return `a link of chain "${chain}", which is never sent alone: start the chain again with mode: chain and start-at: ${webhook}`
}

function unknownNames(
  only: readonly string[],
  names: readonly string[]
): string[] {
  return only
    .filter(name => !names.includes(name))
    .map(
      name =>
        `input only names "${name}", which is in neither the config nor the record; write ${
          closestMatch(name, names) ??
          `one of ${[...new Set(names)].join(', ')}`
        }`
    )
}

/** All that the records hold of one delivery. */
export interface DeliveryHistory {
  /** The delivery in the record that counts. */
  sent: RecordedDelivery
  run: RecordedRun
  /** The repository of the run. */
  repository: string
  /** The attempts in all records, oldest first. */
  earlier: RecordedAttempt[]
  /** True when an earlier attempt had another body. */
  differs: boolean
  /** When it was first tried, in ms since the epoch; null if never. */
  firstTried: number | null
  /** True when it was given up and not tried since. */
  givenUp: boolean
  /** True when a fork's run may have uploaded its record. */
  mayBeOfFork: boolean
}

/** A record, and where it is from if it was gathered. */
export type KnownRecord = DeliveryRecord & { mayBeOfFork?: boolean }

interface DatedDelivery
  extends Pick<DeliveryHistory, 'sent' | 'run' | 'repository' | 'mayBeOfFork'> {
  /** When its last attempt began, in ms; -1 without attempts. */
  began: number
}

/**
 * Returns each recorded delivery once. If several records contain it, the one
 * with the most recent attempt counts, then the later record; one without
 * attempts counts only if there is no other. The order is that of the records.
 */
export function deliveryHistories(
  records: readonly KnownRecord[]
): DeliveryHistory[] {
  const tries = new Map<string, DatedDelivery[]>()
  for (const { run, deliveries, mayBeOfFork = false } of records)
    for (const sent of deliveries) {
      const known = tries.get(sent.id)
      const { run_id, run_attempt } = sent.run ?? run
      const delivery = {
        sent,
        run: { run_id, run_attempt },
        repository: sent.run?.repository ?? run.repository,
        mayBeOfFork,
        began: begin(sent)
      }
      if (known) known.push(delivery)
      else tries.set(sent.id, [delivery])
    }
  return [...tries.values()].flatMap(all => {
    const { began, ...latest } = all.reduce((best, one) =>
      isBefore(one, best) ? best : one
    )
    const earlier = attemptsOf(all)
    const differs = all.some(
      ({ sent: { body } }) =>
        body !== null && body.sha256 !== latest.sent.body?.sha256
    )
    const first = [
      ...all.flatMap(({ sent: { first_failed } }) => first_failed ?? []),
      ...earlier.map(({ started }) => started)
    ].reduce((least, time) => Math.min(least, Date.parse(time)), Infinity)
    return {
      ...latest,
      earlier,
      differs,
      firstTried: Number.isFinite(first) ? first : null,
      givenUp: all.some(one => one.sent.given_up === true && one.began >= began)
    }
  })
}

function isBefore(one: DatedDelivery, other: DatedDelivery): boolean {
  if (one.began !== other.began) return one.began < other.began
  return weight(one.sent) < weight(other.sent)
}

function begin({ attempts }: RecordedDelivery): number {
  return attempts.reduce(
    (latest, { started }) => Math.max(latest, Date.parse(started)),
    -1
  )
}

function weight({ body, status }: RecordedDelivery): number {
  return (body === null ? 0 : 2) + (status === 'not_run' ? 0 : 1)
}

/** Copies of a record contain the same attempts: each is counted once. */
function attemptsOf(tries: readonly DatedDelivery[]): RecordedAttempt[] {
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
