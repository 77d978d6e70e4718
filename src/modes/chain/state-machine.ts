import type { Callback, CallbackState } from '../../callback/callback.ts'
import type { CallbackDisposition } from '../../callback/endpoint.ts'
import type { LinkConfig, Via } from '../../config/schema/webhooks.ts'

/** `skipped` is a link that was never sent. */
export type LinkState =
  | 'skipped'
  | 'sending'
  | 'waiting'
  | CallbackState
  | 'timeout'
  | 'cancelled'

/** `running` while a link is sent or waited for. */
type ChainState =
  | 'not_run'
  | 'running'
  | 'waiting'
  | CallbackState
  | 'timeout'
  | 'cancelled'

/** One link and its result so far; times are in ms since the epoch. */
export interface LinkProgress {
  name: string
  via: Via
  /** False for a link that is skipped. */
  enabled: boolean
  state: LinkState
  /** The first valid one; later ones repeat or contradict it. */
  callback: Callback | null
  /** Why the last look for the callback decided nothing, else null. */
  undecided: string | null
  /** Why the link failed without a callback, else null. */
  reason: string | null
  statusCode: number | null
  attempts: number
  started: number | null
  completed: number | null
  conflicts: number
}

/** A chain at one moment. */
export interface Chain {
  state: ChainState
  links: readonly LinkProgress[]
  /** The link that is sent or waited for, or that ended the chain. */
  current: number | null
  expectFinalCallback: boolean
}

/** The part of a chain's config that decides its order. */
interface Plan {
  webhooks: readonly (Pick<LinkConfig, 'name' | 'enabled'> & {
    callback: Pick<LinkConfig['callback'], 'via'>
  })[]
  expect_final_callback: boolean
}

/** Returns a chain before its first link is sent. */
export function createChain({ webhooks, expect_final_callback }: Plan): Chain {
  return {
    state: 'not_run',
    links: webhooks.map(({ name, enabled, callback: { via } }) => ({
      name,
      via,
      enabled,
      state: 'skipped',
      callback: null,
      undecided: null,
      reason: null,
      statusCode: null,
      attempts: 0,
      started: null,
      completed: null,
      conflicts: 0
    })),
    current: null,
    expectFinalCallback: expect_final_callback
  }
}

/** What is known of a link that another run has completed. */
export type CompletedLink = Pick<LinkProgress, 'name'> & Partial<LinkProgress>

/** Where another run has stopped. */
interface Resumption {
  /** The place of the link that waits for its callback. */
  link: number
  /** The links before it that succeeded. */
  earlier: readonly CompletedLink[]
  /** When the waiting link was sent, in ms, where it is known. */
  started: number | null
}

/** Returns a chain whose link another run has sent, and which waits. */
export function restoreChain(
  plan: Plan,
  { link, earlier, started }: Resumption
): Chain {
  const chain = createChain(plan)
  const links = chain.links.map((each, index): LinkProgress => {
    if (index === link)
      return { ...each, state: 'waiting', attempts: 1, started }
    const completed = earlier.find(({ name }) => name === each.name)
    return completed ? { ...each, ...completed, state: 'success' } : each
  })
  return { ...chain, state: 'running', links, current: link }
}

interface DeliveryFacts {
  link: number
  attempts: number
  statusCode: number | null
}

/**
 * Anything that can happen to a chain.
 * - `start`: the first enabled link at or after `from` must be sent.
 * - `delivered`: the response has one of the success codes.
 * - `rejected`: it has another one; `lost`: there is no whole response.
 * - `taken`: whatever the response, another run continues from this link.
 * - `callback`: a valid callback of this link arrived.
 * - `undecided`: the callback was asked for, and is not there yet.
 * - `no_callback`: the callback was asked for, and none will come.
 */
export type ChainEvent =
  | { kind: 'start'; from: number }
  | (DeliveryFacts & { kind: 'delivered' })
  | (DeliveryFacts & { kind: 'taken' })
  | (DeliveryFacts & { kind: 'rejected' | 'lost'; reason: string })
  | CallbackEvent
  | { kind: 'undecided' | 'no_callback'; link: number; reason: string }
  | { kind: 'link_timeout'; link: number }
  | { kind: 'chain_timeout' }
  | { kind: 'cancelled' }

interface CallbackEvent {
  kind: 'callback'
  link: number
  callback: Callback
}

/**
 * Returns the chain after `event`, which happens `now`, in ms. Only a callback
 * of `success`, or a delivery that is enough by itself, makes a link success, and
 * only then is the next one `sending`; the first final state of a link remains.
 */
export function advance(chain: Chain, event: ChainEvent, now: number): Chain {
  switch (event.kind) {
    case 'start':
      return chain.state === 'not_run'
        ? sendNext(chain, event.from, now)
        : chain
    case 'delivered':
    case 'taken':
    case 'rejected':
    case 'lost':
      return applyDelivery(chain, event, now)
    case 'callback':
      return applyCallback(chain, event, now)
    case 'undecided':
      return change(chain, event.link, { undecided: event.reason })
    case 'no_callback':
      return asksForCallback(chain, event.link)
        ? endLink(chain, event.link, {
            state: 'error',
            reason: event.reason,
            now
          })
        : chain
    case 'link_timeout':
      return isLive(chain, event.link) && !holdsSuccess(chain, event.link)
        ? interrupt(chain, 'timeout', now)
        : chain
    case 'chain_timeout':
      return interrupt(chain, 'timeout', now)
    case 'cancelled':
      return interrupt(chain, 'cancelled', now)
  }
}

/** Returns the result of a callback; only `accepted` moves the chain. */
export function callbackDisposition(
  chain: Chain,
  { link: index, callback }: Omit<CallbackEvent, 'kind'>
): CallbackDisposition {
  const link = chain.links[index]
  if (link === undefined) return 'unexpected'
  if (isLive(chain, index) && link.callback === null && acceptsCallback(link))
    return 'accepted'
  if (link.state === 'timeout' || link.state === 'cancelled') return 'expired'
  const first = link.callback?.state ?? link.state
  if (first === callback.state) return 'duplicate'
  return link.callback === null && !isFinal(link) ? 'unexpected' : 'conflict'
}

function applyDelivery(
  chain: Chain,
  event: Extract<ChainEvent, DeliveryFacts>,
  now: number
): Chain {
  const { link: index, attempts, statusCode } = event
  const link = chain.links[index]
  if (link === undefined || link.state === 'skipped') return chain
  const posted = change(chain, index, { attempts, statusCode })
  if (link.state !== 'sending') return posted
  const waiting = change(posted, index, { state: 'waiting' })
  const succeeded = holdsSuccess(chain, index)
  switch (event.kind) {
    case 'taken':
      return { ...waiting, state: 'waiting' }
    case 'rejected':
    case 'lost':
      return succeeded && event.kind === 'lost'
        ? completeLink(waiting, index, now)
        : endLink(waiting, index, { state: 'error', reason: event.reason, now })
    case 'delivered':
      if (succeeded || endsOnDelivery(chain, index))
        return completeLink(waiting, index, now)
      return link.via === 'event' ? { ...waiting, state: 'waiting' } : waiting
  }
}

function applyCallback(chain: Chain, event: CallbackEvent, now: number): Chain {
  const { link: index, callback } = event
  switch (callbackDisposition(chain, event)) {
    case 'accepted': {
      const known = change(chain, index, { callback })
      if (callback.state !== 'success')
        return endLink(known, index, { state: callback.state, now })
      // A success that comes first waits for the response.
      return holdsSuccess(known, index)
        ? known
        : completeLink(known, index, now)
    }
    case 'conflict': {
      const conflicts = (chain.links[index]?.conflicts ?? 0) + 1
      return change(chain, index, { conflicts })
    }
    case 'duplicate':
    case 'expired':
    case 'unexpected':
      return chain
  }
}

function isLive(chain: Chain, index: number): boolean {
  return chain.state === 'running' && chain.current === index
}

/** True before the response, too, if the receiver calls back by itself. */
function acceptsCallback({ via, state }: LinkProgress): boolean {
  return state === 'waiting' || via === 'listener' || via === 'status'
}

/** True if the step asks for the callback, and so may get none. */
function asksForCallback(chain: Chain, index: number): boolean {
  const link = chain.links[index]
  const asks =
    link !== undefined && link.via !== 'delivery' && link.via !== 'listener'
  return asks && link.state === 'waiting' && isLive(chain, index)
}

/** True while a success waits for the response to the webhook. */
function holdsSuccess(chain: Chain, index: number): boolean {
  const link = chain.links[index]
  return link?.state === 'sending' && link.callback?.state === 'success'
}

function isFinal({ state }: LinkProgress): boolean {
  return state === 'success' || state === 'failure' || state === 'error'
}

/**
 * True when a link is done once it is delivered: it asks for no callback, or it
 * is the last one and none is expected of that.
 */
function endsOnDelivery(chain: Chain, index: number): boolean {
  const link = chain.links[index]
  if (link?.via === 'delivery') return true
  const isLast = nextEnabled(chain, index + 1) === null
  return isLast && !chain.expectFinalCallback
}

/** Returns the first enabled link at or after `from`, or null. */
function nextEnabled(chain: Chain, from: number): number | null {
  const next = chain.links.findIndex(
    ({ enabled }, index) => enabled && index >= from
  )
  return next === -1 ? null : next
}

/** Ends the chain from outside, with its current link. */
function interrupt(
  chain: Chain,
  state: 'timeout' | 'cancelled',
  now: number
): Chain {
  if (chain.state === 'not_run') return { ...chain, state }
  if (chain.state !== 'running' || chain.current === null) return chain
  const undecided = chain.links[chain.current]?.undecided ?? null
  const reason = state === 'timeout' ? undecided : null
  return endLink(chain, chain.current, { state, reason, now })
}

/** How a link, and with it the chain, ends without success. */
interface Ending {
  state: Exclude<LinkState, 'success' | 'skipped' | 'sending' | 'waiting'>
  reason?: string | null
  now: number
}

function endLink(
  chain: Chain,
  index: number,
  { state, reason = null, now }: Ending
): Chain {
  const ended = change(chain, index, { state, completed: now, reason })
  return { ...ended, state }
}

/** Ends a link with success, and sends the next one. */
function completeLink(chain: Chain, index: number, now: number): Chain {
  const ended = change(chain, index, { state: 'success', completed: now })
  return sendNext(ended, index + 1, now)
}

/** Sends the first enabled link at or after `from`, or ends. */
function sendNext(chain: Chain, from: number, now: number): Chain {
  const next = nextEnabled(chain, from)
  if (next === null)
    return { ...chain, state: chain.current === null ? 'not_run' : 'success' }
  const sending = change(chain, next, { state: 'sending', started: now })
  return { ...sending, state: 'running', current: next }
}

function change(
  chain: Chain,
  index: number,
  part: Partial<LinkProgress>
): Chain {
  const links = chain.links.map((link, each) =>
    each === index ? { ...link, ...part } : link
  )
  return { ...chain, links }
}
