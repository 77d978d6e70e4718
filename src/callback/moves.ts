import { type Chain, type Link, type LinkState, nextEnabled } from './chain.ts'

/**
 * Action is what is to be done next.
 * - `send`: call this link.
 * - `no_retry`: the attempt in flight is the last, whatever becomes of it.
 * - `abort`: the delivery in flight is of no use any more.
 * - `done`: nothing more is sent in this run.
 */
export type Action =
  | { kind: 'send' | 'no_retry' | 'abort'; link: number }
  | { kind: 'done' }

/** Ruling is what became of one callback; only `accepted` moves the chain. */
export type Ruling =
  | 'accepted'
  | 'duplicate'
  | 'conflict'
  | 'expired'
  | 'unexpected'

/** Step is a chain after something happened to it. */
export interface Step {
  chain: Chain
  actions: Action[]
  /** ruling is null for any event but a callback. */
  ruling: Ruling | null
}

/** Ending is how a link, and with it the chain, ends short of success. */
export interface Ending {
  /** at is in milliseconds since the epoch. */
  at: number
  state: Exclude<LinkState, 'success' | 'skipped' | 'sending' | 'waiting'>
  reason?: string
}

/** end answers the chain that this link has stopped. */
export function end(chain: Chain, index: number, ending: Ending): Step {
  const { state, at, reason = null } = ending
  const actions: Action[] = [{ kind: 'done' }]
  const ended = change(chain, index, { state, completed: at, reason })
  if (chain.links[index]?.state === 'sending') {
    actions.unshift({ kind: 'abort', link: index })
  }
  return step({ ...ended, state }, actions)
}

/** succeed answers the chain after this link, with the next one to send. */
export function succeed(chain: Chain, index: number, at: number): Step {
  const ended = change(chain, index, { state: 'success', completed: at })
  return callNext(ended, index + 1, at)
}

/** callNext sends the first enabled link at or after `from`, or ends. */
export function callNext(chain: Chain, from: number, at: number): Step {
  const next = nextEnabled(chain, from)
  if (next === null) {
    const state = chain.current === null ? 'not_run' : 'success'
    return step({ ...chain, state }, [{ kind: 'done' }])
  }
  const sending = change(chain, next, { state: 'sending', started: at })
  return step({ ...sending, state: 'running', current: next }, [
    { kind: 'send', link: next }
  ])
}

/** change answers the chain with part of one link replaced. */
export function change(
  chain: Chain,
  index: number,
  part: Partial<Link>
): Chain {
  const links = chain.links.map((link, each) =>
    each === index ? { ...link, ...part } : link
  )
  return { ...chain, links }
}

/** step answers a chain with what is to be done about it. */
export function step(chain: Chain, actions: Action[]): Step {
  return { chain, actions, ruling: null }
}

/** still answers a chain that needs nothing done. */
export function still(chain: Chain): Step {
  return step(chain, [])
}
