import type { NotifyWebhook } from '../config/notify.ts'
import type { Io } from '../io.ts'
import { type Delivery, neverSent, notRun } from '../report/delivery.ts'
import { type Kept, lastTries } from '../report/tries.ts'
import { policyOf } from './policy.ts'
import { type Chosen, choose } from './redeliver-choice.ts'
import {
  type Fate,
  plan,
  warnOfUnproven,
  withoutBody
} from './redeliver-plan.ts'
import { readRecords } from './redeliver-records.ts'
import { createValues } from './redeliver-values.ts'
import { type Again, redeliverVerdict } from './redeliver-verdict.ts'
import { withoutSecret } from './sendable.ts'
import { sendAll } from './sending.ts'
import type { Given, Step, Verdict } from './step.ts'

/** NUMBERED is what config/naming.ts puts behind a name that is taken. */
const NUMBERED = / #\d+$/

/**
 * redeliver sends deliveries of earlier records again, side by side: the same
 * id and body, and all else as the config has it today. What a record does not
 * prove is not signed, not sent, and fails.
 */
export async function redeliver(given: Given, io: Io): Promise<Verdict> {
  const kept = lastTries(readRecords(given, io.log))
  const step: Step = { ...given, config: await given.loadConfig() }
  const names = (step.config.notify?.webhooks ?? []).map(({ name }) => name)
  const chosen = choose(kept, step.inputs, names)
  tellPassed(chosen, io)
  warnOfNames(chosen, names, io)
  const planned = await planAll(step, io, chosen.wanted)
  const sendings = planned.flatMap(({ webhook, fate }) =>
    fate.kind === 'request' && webhook !== undefined
      ? [{ prepared: fate.prepared, policy: policyOf(step, io, webhook) }]
      : []
  )
  const sent = await sendAll(step, io, sendings)
  const byId = new Map(sent.map(delivery => [delivery.id, delivery]))
  const again = planned.map(
    ({ kept, fate }): Again => ({
      kept,
      keys: fate.kind === 'request' ? fate.prepared.keys : null,
      delivery: byId.get(kept.sent.id) ?? unsent(kept, fate, io)
    })
  )
  return redeliverVerdict(step, io, again, kept)
}

/** Planned is a delivery with its webhook of today, and what becomes of it. */
interface Planned {
  kept: Kept
  webhook: NotifyWebhook | undefined
  fate: Fate
}

async function planAll(
  step: Step,
  io: Io,
  wanted: readonly Kept[]
): Promise<Planned[]> {
  const webhooks = new Map(
    step.config.notify?.webhooks.map(webhook => [webhook.name, webhook])
  )
  const needed = new Set(wanted.map(({ sent }) => sent.webhook))
  const enabled = [...webhooks.values()]
    .filter(({ name, enabled }) => enabled && needed.has(name))
    .map(withoutBody)
  const lacking = new Set(
    [...withoutSecret(enabled, step, io.log)].map(({ name }) => name)
  )
  warnOfUnproven(enabled, io)
  const valuesOf = createValues(step, io)
  const planned: Planned[] = []
  for (const kept of wanted) {
    const { webhook: name } = kept.sent
    const webhook = webhooks.get(name)
    const today = { webhook, lacksSecret: lacking.has(name), valuesOf }
    const fate = await plan(step, io, kept, today)
    planned.push({ kept, webhook, fate })
  }
  return planned
}

/** tellPassed says of each delivery that is not asked for why it is not. */
function tellPassed({ passed }: Chosen, { log }: Pick<Io, 'log'>): void {
  for (const { kept, why, loud } of passed) {
    const { id, webhook } = kept.sent
    const line = `webhook "${webhook}" skipped, ${id}: ${why}`
    if (loud) log.warning(line)
    else log.info(line)
  }
}

/**
 * warnOfNames warns where a name does not tell webhooks apart: deliveries find
 * their webhook by nothing else.
 */
function warnOfNames(
  { wanted }: Chosen,
  names: readonly string[],
  { log }: Pick<Io, 'log'>
): void {
  for (const { sent, differs } of wanted)
    if (differs)
      log.warning(
        `webhook "${sent.webhook}", ${sent.id}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`
      )
  const numbered = names.filter(name => NUMBERED.test(name))
  const shaky = new Set([
    ...numbered,
    ...numbered.map(name => name.replace(NUMBERED, ''))
  ])
  for (const name of new Set(wanted.map(({ sent }) => sent.webhook)))
    if (shaky.has(name))
      log.warning(
        `webhook "${name}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`
      )
}

/** unsent answers the delivery of which nothing went out. */
function unsent({ sent }: Kept, fate: Fate, { log }: Io): Delivery {
  switch (fate.kind) {
    case 'impossible':
      log.info(`webhook "${sent.webhook}" FAILED: ${fate.reason}`)
      return neverSent(sent, fate.reason)
    case 'skipped':
      log.info(
        `webhook "${sent.webhook}" skipped, ${sent.id}: ${fate.reason === 'disabled' ? 'enabled is false' : 'its secret is empty'}`
      )
      return notRun(sent, fate.reason)
    case 'request':
      return notRun(sent, 'cancelled')
  }
}
