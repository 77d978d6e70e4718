import type { Via } from '../config/chain.ts'
import type { Callback, CallbackState } from './callback.ts'

/** LinkState is `skipped` for a link that was never called. */
export type LinkState =
  | 'skipped'
  | 'sending'
  | 'waiting'
  | CallbackState
  | 'timeout'
  | 'cancelled'

/** ChainState is `running` while a link is sent or waited for. */
type ChainState =
  | 'not_run'
  | 'running'
  | 'waiting'
  | CallbackState
  | 'timeout'
  | 'cancelled'

/** Link is one place in a chain and what became of it; times are in ms. */
export interface Link {
  name: string
  via: Via
  /** enabled is false for a link that is passed over. */
  enabled: boolean
  state: LinkState
  /** callback is the first valid one; later ones repeat or contradict it. */
  callback: Callback | null
  /** reason says why the link failed where no callback says it, else null. */
  reason: string | null
  statusCode: number | null
  attempts: number
  started: number | null
  completed: number | null
  conflicts: number
}

/** Chain is a chain at one moment. */
export interface Chain {
  state: ChainState
  links: readonly Link[]
  /** current is the link that is sent or waited for, or that ended the chain. */
  current: number | null
  expectFinalCallback: boolean
}

interface Plan {
  links: readonly { name: string; via: Via; enabled: boolean }[]
  expectFinalCallback: boolean
}

/** Earlier is what is known of a link that another run has called. */
export type Earlier = Pick<Link, 'name'> &
  Partial<
    Pick<Link, 'callback' | 'statusCode' | 'attempts' | 'started' | 'completed'>
  >

interface Resumption {
  /** link is the place of the link that waits for its callback. */
  link: number
  /** earlier holds the links before it that are success. */
  earlier: readonly Earlier[]
  /** started is when the waiting link was sent, in ms, where it is known. */
  started: number | null
}

/** createChain answers a chain of which nothing has been sent. */
export function createChain({ links, expectFinalCallback }: Plan): Chain {
  const unsent = {
    state: 'skipped' as const,
    callback: null,
    reason: null,
    statusCode: null,
    attempts: 0,
    started: null,
    completed: null,
    conflicts: 0
  }
  return {
    state: 'not_run',
    links: links.map(({ name, via, enabled }) => ({
      name,
      via,
      enabled,
      ...unsent
    })),
    current: null,
    expectFinalCallback
  }
}

/** resumeChain answers a chain whose link was sent before and waits. */
export function resumeChain(plan: Plan, { link, ...known }: Resumption): Chain {
  const chain = createChain(plan)
  const links = chain.links.map((each, index): Link => {
    if (index === link) {
      return { ...each, state: 'waiting', attempts: 1, started: known.started }
    }
    const earlier = known.earlier.find(({ name }) => name === each.name)
    return index < link && earlier
      ? { ...each, ...earlier, state: 'success' }
      : each
  })
  return { ...chain, state: 'running', links, current: link }
}

/**
 * endsOnDelivery answers whether a link is done once it is delivered: it
 * asks for no callback, or it is the last one and none is expected of that.
 */
export function endsOnDelivery(chain: Chain, index: number): boolean {
  const link = chain.links[index]
  if (link?.via === 'delivery') return true
  const isLast = nextEnabled(chain, index + 1) === null
  return isLast && !chain.expectFinalCallback
}

/** nextEnabled answers the first enabled link at or after `from`, or null. */
export function nextEnabled(chain: Chain, from: number): number | null {
  const next = chain.links.findIndex(
    ({ enabled }, index) => enabled && index >= from
  )
  return next === -1 ? null : next
}
