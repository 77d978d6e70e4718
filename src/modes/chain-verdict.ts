import type { Chain } from '../callback/chain.ts'
import { reportLinks } from '../callback/links.ts'
import type { Io } from '../io.ts'
import { deliveryRecord } from '../record/deliveries.ts'
import { buildSection } from '../report/build.ts'
import { chainSection } from '../report/chain.ts'
import { plain } from '../report/plain.ts'
import { deliveriesSection } from '../report/summary.ts'
import { callbackOutputs } from './callback-outputs.ts'
import type { Course, Driven } from './drive.ts'
import type { Step, Verdict } from './step.ts'

const LATE =
  'no callback came in time; see what the receiver did, or allow it more time with callback.timeout and timeout'

/** chainVerdict answers how a step that moved a chain ended. */
export function chainVerdict(
  step: Step,
  io: Io,
  { config, reported }: Course,
  { chain, deliveries, callback, trouble }: Driven
): Verdict {
  const { environment } = step.inputs
  const payload = reported.build?.payload ?? null
  const refused = deliveries.find(
    ({ status, attempts }) => status === 'failure' && attempts.length === 0
  )
  const failure =
    failureOf(config.name, chain) ??
    (trouble && plain(io.redact(trouble), 500)) ??
    (refused === undefined
      ? null
      : `webhook "${refused.webhook}" would fail: ${refused.reason}`)
  const why = failure && plain(io.redact(failure), 1_000)
  for (const line of skippedLines(chain)) io.log.info(line)
  io.log.info(`chain "${config.name}": ${chain.state}`)
  return {
    result: resultOf(chain, failure !== null),
    failure: why,
    outputs: {
      'build-status': reported.status,
      'chain-state': chain.state,
      links: JSON.stringify(reportLinks(chain, io.redact)),
      ...callbackOutputs(callback, io)
    },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: deliveryRecord(
      environment.repository,
      reported.run,
      deliveries.map(delivery => ({
        ...delivery,
        chain: config.name,
        body: null,
        retry_of: null,
        mac: null
      }))
    ),
    summary: [
      chainSection(config.name, { chain, why }, io.redact),
      ...(payload ? [buildSection(payload, io.redact)] : []),
      deliveriesSection(deliveries, io.redact)
    ].join('\n')
  }
}

function resultOf({ state }: Chain, failed: boolean): Verdict['result'] {
  if (state === 'not_run' && !failed) return state
  if (state === 'success' || state === 'waiting')
    return failed ? 'failure' : state
  return 'failure'
}

/** failureOf says which link stopped the chain, and in whose words. */
function failureOf(name: string, chain: Chain): string | null {
  const { state, links, current } = chain
  if (state === 'success' || state === 'waiting' || state === 'not_run')
    return null
  const link = current === null ? undefined : links[current]
  if (link === undefined) return `chain "${name}" ended as ${state}`
  const said = link.callback
    ? [link.callback.description, link.callback.target_url]
    : []
  const late = state === 'timeout' ? LATE : null
  const words = [link.reason ?? late, ...said].filter(Boolean).join(', ')
  const where = `chain "${name}" stopped at "${link.name}": ${state}`
  return words ? `${where}, ${words}` : where
}

/** skippedLines say why links were never called, one line each. */
function skippedLines({ state, links, current }: Chain): string[] {
  const at = current ?? links.length
  return links.flatMap((link, index) => {
    if (link.state !== 'skipped') return []
    const why = !link.enabled
      ? 'enabled is false'
      : state === 'not_run'
        ? 'nothing is sent'
        : index < at
          ? 'the chain starts after it'
          : `the chain is ${state} at "${links[at]?.name}"`
    return [`link "${link.name}" skipped: ${why}`]
  })
}
