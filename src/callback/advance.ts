import type { Callback } from './callback.ts'
import { type Chain, endsOnDelivery, type Link } from './chain.ts'
import {
  callNext,
  change,
  type Ending,
  end,
  type Ruling,
  type Step,
  step,
  still,
  succeed
} from './moves.ts'

interface At {
  /** at is in milliseconds since the epoch. */
  at: number
}

interface Posted extends At {
  link: number
  attempts: number
  statusCode: number | null
}

/**
 * ChainEvent is anything that can happen to a chain.
 * - `start`: the first enabled link at or after `from` is to be called.
 * - `delivered`: the webhook answered with one of the success codes.
 * - `rejected`: it answered with another one; `lost`: without a whole answer.
 * - `taken`: whatever it answered, another run goes on from this link.
 * - `callback`: a valid callback of this link arrived.
 * - `refused`: where the callback was asked for there is none, and none will be.
 */
export type ChainEvent =
  | (At & { kind: 'start'; from: number })
  | (Posted & { kind: 'delivered' })
  | (Posted & { kind: 'taken' })
  | (Posted & { kind: 'rejected' | 'lost'; reason: string })
  | (At & { kind: 'callback'; link: number; callback: Callback })
  | (At & { kind: 'refused'; link: number; reason: string })
  | (At & { kind: 'link_timeout'; link: number })
  | (At & { kind: 'chain_timeout' })
  | (At & { kind: 'cancelled' })

/**
 * advance answers the chain after `event`. Only a callback of `success`, or a
 * delivery that is enough by itself, makes a link success, and only then is
 * the next one sent; the first terminal state of a link stands.
 */
export function advance(chain: Chain, event: ChainEvent): Step {
  switch (event.kind) {
    case 'start':
      return chain.state === 'not_run'
        ? callNext(chain, event.from, event.at)
        : still(chain)
    case 'delivered':
    case 'taken':
    case 'rejected':
    case 'lost':
      return posted(chain, event)
    case 'callback':
      return heard(chain, event)
    case 'refused':
      return refused(chain, event)
    case 'link_timeout':
      return isLive(chain, event.link) && !holdsSuccess(chain, event.link)
        ? end(chain, event.link, { state: 'timeout', at: event.at })
        : still(chain)
    case 'chain_timeout':
      return interrupt(chain, { state: 'timeout', at: event.at })
    case 'cancelled':
      return interrupt(chain, { state: 'cancelled', at: event.at })
  }
}

type PostedEvent = Extract<ChainEvent, Posted>

function posted(before: Chain, event: PostedEvent): Step {
  const { link: index, attempts, statusCode, at } = event
  if (before.links[index]?.state === 'skipped') return still(before)
  const chain = change(before, index, { attempts, statusCode })
  if (before.links[index]?.state !== 'sending' || !isLive(before, index)) {
    return still(chain)
  }
  const held = holdsSuccess(chain, index)
  const answered = change(chain, index, { state: 'waiting' })
  if (event.kind === 'taken') return handedOver(answered)
  if (event.kind === 'rejected' || event.kind === 'lost') {
    return held && event.kind === 'lost'
      ? succeed(answered, index, at)
      : end(answered, index, { state: 'error', at, reason: event.reason })
  }
  if (held || endsOnDelivery(chain, index)) return succeed(answered, index, at)
  return chain.links[index]?.via === 'event'
    ? handedOver(answered)
    : still(answered)
}

function handedOver(chain: Chain): Step {
  return step({ ...chain, state: 'waiting' }, [{ kind: 'done' }])
}

function heard(
  chain: Chain,
  event: Extract<ChainEvent, { kind: 'callback' }>
): Step {
  const { link: index, callback, at } = event
  const link = chain.links[index]
  if (link === undefined) return ruled(still(chain), 'unexpected')
  if (isLive(chain, index) && link.callback === null && takesCallback(link)) {
    const known = change(chain, index, { callback })
    if (callback.state !== 'success') {
      return ruled(end(known, index, { state: callback.state, at }), 'accepted')
    }
    return link.state === 'sending'
      ? ruled(step(known, [{ kind: 'no_retry', link: index }]), 'accepted')
      : ruled(succeed(known, index, at), 'accepted')
  }
  if (link.state === 'timeout' || link.state === 'cancelled') {
    return ruled(still(chain), 'expired')
  }
  const first = link.callback?.state ?? link.state
  if (first === callback.state) return ruled(still(chain), 'duplicate')
  if (link.callback === null && !isFinal(link)) {
    return ruled(still(chain), 'unexpected')
  }
  const conflicts = link.conflicts + 1
  return ruled(still(change(chain, index, { conflicts })), 'conflict')
}

/** takesCallback is true in flight where the receiver calls by itself. */
function takesCallback({ via, state }: Link): boolean {
  return state === 'waiting' || via === 'listener' || via === 'status'
}

function refused(
  chain: Chain,
  event: Extract<ChainEvent, { kind: 'refused' }>
): Step {
  const { link: index, reason, at } = event
  const link = chain.links[index]
  const asks =
    link !== undefined && link.via !== 'delivery' && link.via !== 'listener'
  return asks && link.state === 'waiting' && isLive(chain, index)
    ? end(chain, index, { state: 'error', at, reason })
    : still(chain)
}

function isLive(chain: Chain, index: number): boolean {
  return chain.state === 'running' && chain.current === index
}

/** holdsSuccess is true while a success waits for the webhook's own answer. */
function holdsSuccess(chain: Chain, index: number): boolean {
  const link = chain.links[index]
  return link?.state === 'sending' && link.callback?.state === 'success'
}

function isFinal({ state }: Link): boolean {
  return state === 'success' || state === 'failure' || state === 'error'
}

function interrupt(chain: Chain, ending: Ending): Step {
  if (chain.state === 'not_run') {
    return step({ ...chain, state: ending.state }, [{ kind: 'done' }])
  }
  return chain.state === 'running' && chain.current !== null
    ? end(chain, chain.current, ending)
    : still(chain)
}

function ruled(after: Step, ruling: Ruling): Step {
  return { ...after, ruling }
}
