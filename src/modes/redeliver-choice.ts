import { ConfigError } from '../config/error.ts'
import { nearest } from '../config/nearest.ts'
import type { Inputs } from '../inputs.ts'
import type { Kept } from '../report/tries.ts'

/** WORDS stand in the input deliveries in place of ids. */
const WORDS = ['failed', 'all']

/** Chosen is what is to be sent again, and why each of the rest is not. */
export interface Chosen {
  wanted: Kept[]
  passed: { kept: Kept; why: string; loud: boolean }[]
}

/**
 * choose answers which deliveries the inputs `deliveries` and `only` ask for.
 * An unknown id or webhook, and an id that cannot be sent again, are
 * ConfigErrors. `webhooks` are the names in the config.
 */
export function choose(
  kept: readonly Kept[],
  { deliveries, only }: Pick<Inputs, 'deliveries' | 'only'>,
  webhooks: readonly string[]
): Chosen {
  const ids = deliveries.some(word => WORDS.includes(word)) ? null : deliveries
  const problems = [
    ...(ids === null ? mixed(deliveries) : ids.flatMap(id => wrong(id, kept))),
    ...strange(only, [...webhooks, ...kept.map(({ sent }) => sent.webhook)])
  ]
  if (problems.length > 0)
    throw new ConfigError(problems.map(message => ({ message })))
  const chosen: Chosen = { wanted: [], passed: [] }
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

/** wrong answers what is wrong with an id that the input names. */
function wrong(id: string, kept: readonly Kept[]): string[] {
  const one = kept.find(({ sent }) => sent.id === id)
  const named = `input deliveries names "${id}"`
  if (one === undefined) {
    const ids = kept.map(({ sent }) => sent.id)
    return [
      `${named}, which the record does not have; write ${
        nearest(id, ids) ?? 'failed, all, or ids from its output deliveries'
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

function startAt({ sent: { chain, webhook } }: Kept): string {
  return `a link of chain "${chain}", which is never sent by itself: start the chain again with mode: chain and start-at: ${webhook}`
}

function strange(only: readonly string[], names: readonly string[]): string[] {
  return only
    .filter(name => !names.includes(name))
    .map(
      name =>
        `input only names "${name}", which neither config nor record has; write ${
          nearest(name, names) ?? `one of ${[...new Set(names)].join(', ')}`
        }`
    )
}
