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

/**
 * redeliver sends deliveries of earlier records again, side by side: the same
 * id and body, and all else as the config has it today. What a record does not
 * prove is not signed, not sent, and fails.
 */
export async function redeliver(given: Given, io: Io): Promise<Verdict> {
  const kept = lastTries(readRecords(given, io.log))
  const step: Step = { ...given, config: await given.loadConfig() }
  const webhooks = step.config.notify?.webhooks ?? []
  const chosen = choose(
    kept,
    step.inputs,
    webhooks.map(({ name }) => name)
  )
  tellPassed(chosen, io)
  warnOfNames(
    chosen,
    webhooks.map(({ name }) => name),
    io
  )
  const planned = await planAll(step, io, chosen.wanted)
  const sendings = planned.flatMap(({ kept: { sent }, fate }) => {
    const webhook = webhooks.find(({ name }) => name === sent.webhook)
    if (fate.kind !== 'request' || webhook === undefined) return []
    const policy = policyOf(step, io, webhook)
    return [{ prepared: fate.prepared, policy }]
  })
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

async function planAll(
  step: Step,
  io: Io,
  wanted: readonly Kept[]
): Promise<{ kept: Kept; fate: Fate }[]> {
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
  const planned: { kept: Kept; fate: Fate }[] = []
  for (const kept of wanted) {
    const { webhook: name } = kept.sent
    const webhook = webhooks.get(name)
    const today = { webhook, lacksSecret: lacking.has(name), valuesOf }
    planned.push({ kept, fate: await plan(step, io, kept, today) })
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
  const numbered = names.filter(name => / #\d+$/.test(name))
  for (const { sent, differs } of wanted) {
    const { id, webhook } = sent
    if (differs)
      log.warning(
        `webhook "${webhook}", ${id}: the records have tries of it with different bodies, and the last one counts; where two steps send to webhooks of one name, name them apart`
      )
    if (
      numbered.some(name => name.replace(/ #\d+$/, '') === webhook) ||
      numbered.includes(webhook)
    )
      log.warning(
        `webhook "${webhook}" is one of several on its host that the config does not name: when they changed places since, this goes to another one; give each a name`
      )
  }
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
