import type { Config } from '../../config/parse.ts'
import type { ChainConfig, LinkConfig } from '../../config/schema/webhooks.ts'
import { ConfigError } from '../../errors.ts'
import type { Io } from '../../io.ts'
import { closestMatch } from '../../lib/closest.ts'
import { type ReportedRun, readReportedRun } from '../shared/reported-run.ts'
import type { ModeInputWithConfig, ModeResult } from '../shared/result.ts'
import {
  matchSubscription,
  readMatchProperties,
  readRaisedEvents,
  webhooksMissingSecrets
} from '../shared/select-webhooks.ts'
import { dryRun } from '../shared/send.ts'
import { type ChainRun, requiredByChain } from './chain-run.ts'
import { executeChain } from './executor.ts'
import { prepareLinks } from './link.ts'
import { chainResult } from './result.ts'
import { createChain } from './state-machine.ts'

/**
 * Delivers the webhooks of one chain in order, each only after the callback of
 * the one before is `success`.
 */
export async function chain(
  input: ModeInputWithConfig,
  io: Io
): Promise<ModeResult> {
  const { inputs, config } = input
  const plan = pickChain(config, inputs.chain)
  const from = startIndex(plan, inputs.startAt)
  const reported = await readReportedRun(input, io, requiredByChain(plan))
  const started = await startedBy(input, io, { plan, from, reported })
  const run: ChainRun = {
    input,
    io,
    plan,
    reported,
    event: started.event ?? '',
    timeoutMs: inputs.timeoutMs ?? plan.timeout
  }
  const initial = createChain(plan)
  const unsent = {
    chain: initial,
    callbacks: [],
    deliveries: [],
    problem: null
  }
  if (started.event === null) {
    const why = `chain "${plan.name}" did not start: ${started.why}`
    io.log.info(why)
    const expected =
      inputs.dryRun ||
      plan.enabled === false ||
      inputs.environment.eventName === 'workflow_run'
    return chainResult(run, {
      ...unsent,
      problem: expected ? null : why,
      notStarted: why
    })
  }
  noticeSkippedLinks(io, plan, from)
  // A link that cannot be sent is better known before the first is.
  const requests = prepareLinks(run, from)
  if (inputs.dryRun)
    return chainResult(run, {
      ...unsent,
      deliveries: requests.map(request => dryRun(input, io, request))
    })
  io.log.info(`chain "${plan.name}" starts for ${started.event}`)
  return chainResult(
    run,
    await executeChain(run, initial, { kind: 'start', from })
  )
}

/** Returns the chain of a name, or the only one there is. */
function pickChain({ chains }: Config, name: string): ChainConfig {
  const names = chains.map(chain => chain.name)
  const [only, second] = chains
  if (only === undefined)
    throw new ConfigError('the config has no chains; write one under chains:')
  if (name === '' && second !== undefined)
    throw new ConfigError(
      `input chain is missing, and the config has several; write one of ${names.join(', ')}`
    )
  const picked = name === '' ? only : chains.find(chain => chain.name === name)
  if (picked !== undefined) return picked
  throw new ConfigError(
    `input chain is "${name}", which the config does not have; write ${closestMatch(name, names) ?? `one of ${names.join(', ')}`}`
  )
}

function startIndex(plan: ChainConfig, name: string): number {
  if (name === '') return 0
  const names = plan.webhooks.map(link => link.name)
  const index = names.indexOf(name)
  if (index >= 0 && plan.webhooks[index]?.enabled) return index
  throw new ConfigError(
    index >= 0
      ? `input start-at is "${name}", which is not enabled`
      : `input start-at is "${name}", which chain "${plan.name}" does not have; write ${closestMatch(name, names) ?? `one of ${names.join(', ')}`}`
  )
}

function noticeSkippedLinks(io: Io, plan: ChainConfig, from: number): void {
  const names = plan.webhooks.slice(0, from).map(({ name }) => `"${name}"`)
  if (names.length > 0)
    io.log.notice(
      `chain "${plan.name}" starts at "${plan.webhooks[from]?.name}"; skipped: ${names.join(', ')}`
    )
}

type Started = { event: string } | { event: null; why: string }

/** Returns the event that starts the chain, or why none does. */
async function startedBy(
  input: ModeInputWithConfig,
  io: Io,
  {
    plan,
    from,
    reported
  }: { plan: ChainConfig; from: number; reported: ReportedRun }
): Promise<Started> {
  const not = (why: string): Started => ({ event: null, why })
  if (plan.enabled === false) return not('enabled is false')
  const links = plan.webhooks.slice(from).filter(({ enabled }) => enabled)
  if (links.length === 0) return not('none of its webhooks is enabled')
  if (reported.properties.fork && plan.match.repository === undefined)
    return not(
      `the run comes from a fork (${reported.properties.repository || 'unknown'}); match.repository can name it`
    )
  const raised = await readRaisedEvents(reported, io, [plan])
  const match = matchSubscription(
    { ...plan, enabled: true, only_failures: false },
    raised,
    { ...reported, properties: await readMatchProperties(reported, io, [plan]) }
  )
  if ('reason' in match) return not(match.text)
  const lacking = webhooksMissingSecrets(withTokens(plan, links), input, io.log)
  return lacking.size > 0
    ? not('a secret that it needs is empty')
    : { event: match.event }
}

/** Counts the token's key among the secrets of a link. */
function withTokens(
  plan: ChainConfig,
  links: readonly LinkConfig[]
): LinkConfig[] {
  const key = plan.relay?.secret_name ?? plan.token_secret_name
  return links.map(link =>
    link.callback.via === 'event' && key !== undefined
      ? { ...link, secret_name: [...link.secret_name, key] }
      : link
  )
}
