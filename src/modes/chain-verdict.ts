import type { Chain } from '../callback/chain.ts'
import { reportLinks } from '../callback/links.ts'
import type { Io } from '../io.ts'
import { chainSection } from '../report/chain.ts'
import { plain } from '../report/plain.ts'
import { buildSection, deliveriesSection } from '../report/summary.ts'
import { callbackOutputs } from './callback-outputs.ts'
import type { Course, Driven } from './drive.ts'
import type { Step, Verdict } from './step.ts'

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
  return {
    result: resultOf(chain, failure !== null),
    failure: failure && plain(io.redact(failure), 1_000),
    outputs: {
      'build-status': reported.status,
      'chain-state': chain.state,
      links: JSON.stringify(
        reportLinks(chain).map(link => ({
          ...link,
          description: link.description && io.redact(link.description)
        }))
      ),
      ...callbackOutputs(callback, io)
    },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: {
      version: 1,
      run: {
        repository: environment.repository,
        run_id: reported.run.id,
        run_attempt: reported.run.attempt
      },
      deliveries: deliveries.map(delivery => ({
        ...delivery,
        chain: config.name,
        body: null,
        retry_of: null,
        mac: null
      }))
    },
    summary: [
      chainSection(config.name, chain, io.redact),
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
  const words = [link.reason, ...said].filter(Boolean).join(', ')
  const where = `chain "${name}" stopped at "${link.name}": ${state}`
  return words ? `${where}, ${words}` : where
}
