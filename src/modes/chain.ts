import { createChain } from '../callback/chain.ts'
import type { Chain as ChainConfig } from '../config/chain.ts'
import { ConfigError } from '../config/error.ts'
import { nearest } from '../config/nearest.ts'
import type { Config } from '../config/parse.ts'
import { wanted } from '../delivery/wanted.ts'
import type { Io } from '../io.ts'
import { prepareLink } from './call.ts'
import { chainVerdict } from './chain-verdict.ts'
import { type Course, driveChain } from './drive.ts'
import { happening } from './happening.ts'
import { readReported } from './reported.ts'
import { withoutSecret } from './sendable.ts'
import { rehearse } from './sending.ts'
import type { Step, Verdict } from './step.ts'

/**
 * chain delivers the webhooks of one chain in order, the next one only after
 * the callback of the one before says success.
 */
export async function chain(step: Step, io: Io): Promise<Verdict> {
  const { inputs, config } = step
  const plan = pickChain(config, inputs.chain)
  const from = startIndex(plan, inputs.startAt)
  const reported = await readReported(step, io, true)
  const event = await startedBy(step, io, plan, reported)
  const course: Course = {
    config: plan,
    chain: createChain(machinePlan(plan)),
    reported,
    event: event ?? '',
    timeoutMs: inputs.timeoutMs ?? plan.timeout
  }
  const green = inputs.dryRun || inputs.environment.eventName === 'workflow_run'
  if (event === null)
    return chainVerdict(step, io, course, {
      chain: course.chain,
      deliveries: [],
      callback: null,
      trouble: green
        ? null
        : `chain "${plan.name}" did not start; the log says why`
    })
  if (from > 0)
    io.log.notice(
      `chain "${plan.name}" starts at "${inputs.startAt}": ${plan.webhooks
        .slice(0, from)
        .map(({ name }) => name)
        .join(', ')} passed over`
    )
  // A link that cannot be rendered is better known before the first is sent.
  const requests = plan.webhooks
    .slice(from)
    .filter(({ enabled }) => enabled)
    .map(link =>
      prepareLink({ step, io, course, previous: () => null }, link, {
        keys: PLACEHOLDERS[link.callback.via]
      })
    )
  if (inputs.dryRun)
    return chainVerdict(step, io, course, {
      chain: course.chain,
      deliveries: requests.map(request => rehearse(step, io, request)),
      callback: null,
      trouble: null
    })
  io.log.info(`chain "${plan.name}" starts`)
  const at = io.clock.now()
  const driven = await driveChain(step, io, course, { kind: 'start', from, at })
  return chainVerdict(step, io, course, driven)
}

/** PLACEHOLDERS stand for what is made when a link is sent. */
const PLACEHOLDERS = {
  response: {},
  delivery: {},
  poll: {},
  listener: { callback_url: '***' },
  status: { callback_url: '***', callback_context: '***' },
  event: { callback_token: '***', callback_dispatch: '***' }
}

/** machinePlan answers what the state machine needs to know of a chain. */
export function machinePlan(plan: ChainConfig) {
  return {
    links: plan.webhooks.map(({ name, enabled, callback }) => ({
      name,
      enabled,
      via: callback.via
    })),
    expectFinalCallback: plan.expect_final_callback
  }
}

/** pickChain answers the chain of a name, or the only one there is. */
export function pickChain({ chains }: Config, name: string): ChainConfig {
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
    `input chain is "${name}", which the config does not have; write ${nearest(name, names) ?? `one of ${names.join(', ')}`}`
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
      : `input start-at is "${name}", which chain "${plan.name}" does not have; write ${nearest(name, names) ?? `one of ${names.join(', ')}`}`
  )
}

/** startedBy answers the event that starts the chain, null where none does. */
async function startedBy(
  step: Step,
  io: Io,
  plan: ChainConfig,
  reported: Awaited<ReturnType<typeof readReported>>
): Promise<string | null> {
  const { repository } = step.inputs.environment
  const not = (why: string) => {
    io.log.info(`chain "${plan.name}" not started: ${why}`)
    return null
  }
  const links = plan.webhooks.filter(({ enabled }) => enabled)
  if (links.length === 0) return not('none of its webhooks is enabled')
  if (reported.facts.fork && plan.match.repository === undefined)
    return not(
      `the run comes from a fork (${reported.facts.repository || 'unknown'}); match.repository can name it`
    )
  const happened = await happening(reported, io, repository, [plan])
  const wish = wanted(
    { ...plan, enabled: true, only_failures: false },
    happened
  )
  if (!wish.send) return not(wish.text)
  const lacking = withoutSecret(links, step, io.log)
  return lacking.size > 0 ? not('a secret is empty') : wish.event
}
