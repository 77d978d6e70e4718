import type { Callback, CallbackState } from '../../callback/callback.ts'
import type { CallbackDisposition } from '../../callback/endpoint.ts'
import type { Via } from '../../config/schema/webhooks.ts'

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

/** One link and its result so far; times are in ms. */
export interface LinkProgress {
  name: string
  via: Via
  /** False for a link that is skipped. */
  enabled: boolean
  state: LinkState
  /** The first valid one; later ones repeat or contradict it. */
  callback: Callback | null
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

interface Plan {
  links: readonly { name: string; via: Via; enabled: boolean }[]
  expectFinalCallback: boolean
}

/** What is known of a link that another run has completed. */
export type CompletedLink = Pick<LinkProgress, 'name'> &
  Partial<
    Pick<
      LinkProgress,
      'callback' | 'statusCode' | 'attempts' | 'started' | 'completed'
    >
  >

interface Resumption {
  /** The place of the link that waits for its callback. */
  link: number
  /** The links before it that succeeded. */
  earlier: readonly CompletedLink[]
  /** When the waiting link was sent, in ms, where it is known. */
  started: number | null
}

/** Returns a chain before its first link is sent. */
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

/** Returns a chain whose link was sent before and waits. */
export function restoreLinks(
  plan: Plan,
  { link, ...known }: Resumption
): Chain {
  const chain = createChain(plan)
  const links = chain.links.map((each, index): LinkProgress => {
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

interface At {
  /** In milliseconds since the epoch. */
  at: number
}

interface DeliveryFacts extends At {
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
 * - `refused`: where the callback was asked for there is none, and none will be.
 */
export type ChainEvent =
  | (At & { kind: 'start'; from: number })
  | (DeliveryFacts & { kind: 'delivered' })
  | (DeliveryFacts & { kind: 'taken' })
  | (DeliveryFacts & { kind: 'rejected' | 'lost'; reason: string })
  | (At & { kind: 'callback'; link: number; callback: Callback })
  | (At & { kind: 'refused'; link: number; reason: string })
  | (At & { kind: 'link_timeout'; link: number; reason?: string | null })
  | (At & { kind: 'chain_timeout'; reason?: string | null })
  | (At & { kind: 'cancelled' })

/**
 * Returns the chain after `event`. Only a callback of `success`, or a
 * delivery that is enough by itself, makes a link success, and only then is
 * the next one sent; the first final state of a link remains.
 */
export function advance(chain: Chain, event: ChainEvent): Transition {
  switch (event.kind) {
    case 'start':
      return chain.state === 'not_run'
        ? sendNext(chain, event.from, event.at)
        : unchanged(chain)
    case 'delivered':
    case 'taken':
    case 'rejected':
    case 'lost':
      return applyDelivery(chain, event)
    case 'callback':
      return applyCallback(chain, event)
    case 'refused':
      return applyRefusal(chain, event)
    case 'link_timeout':
      return isLive(chain, event.link) && !holdsSuccess(chain, event.link)
        ? endLink(chain, event.link, timedOut(event))
        : unchanged(chain)
    case 'chain_timeout':
      return interrupt(chain, timedOut(event))
    case 'cancelled':
      return interrupt(chain, { state: 'cancelled', at: event.at })
  }
}

type DeliveryEvent = Extract<ChainEvent, DeliveryFacts>

function applyDelivery(before: Chain, event: DeliveryEvent): Transition {
  const { link: index, attempts, statusCode, at } = event
  if (before.links[index]?.state === 'skipped') return unchanged(before)
  const chain = change(before, index, { attempts, statusCode })
  if (before.links[index]?.state !== 'sending' || !isLive(before, index)) {
    return unchanged(chain)
  }
  const held = holdsSuccess(chain, index)
  const answered = change(chain, index, { state: 'waiting' })
  if (event.kind === 'taken') return waitForOtherRun(answered)
  if (event.kind === 'rejected' || event.kind === 'lost') {
    return held && event.kind === 'lost'
      ? completeLink(answered, index, at)
      : endLink(answered, index, { state: 'error', at, reason: event.reason })
  }
  if (held || endsOnDelivery(chain, index))
    return completeLink(answered, index, at)
  return chain.links[index]?.via === 'event'
    ? waitForOtherRun(answered)
    : unchanged(answered)
}

function waitForOtherRun(chain: Chain): Transition {
  return step({ ...chain, state: 'waiting' }, [{ kind: 'done' }])
}

function applyCallback(
  chain: Chain,
  event: Extract<ChainEvent, { kind: 'callback' }>
): Transition {
  const { link: index, callback, at } = event
  const link = chain.links[index]
  if (link === undefined) return withRuling(unchanged(chain), 'unexpected')
  if (isLive(chain, index) && link.callback === null && acceptsCallback(link)) {
    const known = change(chain, index, { callback })
    if (callback.state !== 'success') {
      return withRuling(
        endLink(known, index, { state: callback.state, at }),
        'accepted'
      )
    }
    return link.state === 'sending'
      ? withRuling(step(known, [{ kind: 'no_retry', link: index }]), 'accepted')
      : withRuling(completeLink(known, index, at), 'accepted')
  }
  if (link.state === 'timeout' || link.state === 'cancelled') {
    return withRuling(unchanged(chain), 'expired')
  }
  const first = link.callback?.state ?? link.state
  if (first === callback.state) return withRuling(unchanged(chain), 'duplicate')
  if (link.callback === null && !isFinal(link)) {
    return withRuling(unchanged(chain), 'unexpected')
  }
  const conflicts = link.conflicts + 1
  return withRuling(unchanged(change(chain, index, { conflicts })), 'conflict')
}

/** True in flight, too, where the receiver calls back by itself. */
function acceptsCallback({ via, state }: LinkProgress): boolean {
  return state === 'waiting' || via === 'listener' || via === 'status'
}

function applyRefusal(
  chain: Chain,
  event: Extract<ChainEvent, { kind: 'refused' }>
): Transition {
  const { link: index, reason, at } = event
  const link = chain.links[index]
  const asks =
    link !== undefined && link.via !== 'delivery' && link.via !== 'listener'
  return asks && link.state === 'waiting' && isLive(chain, index)
    ? endLink(chain, index, { state: 'error', at, reason })
    : unchanged(chain)
}

function isLive(chain: Chain, index: number): boolean {
  return chain.state === 'running' && chain.current === index
}

/** True while a success waits for the response to the webhook. */
function holdsSuccess(chain: Chain, index: number): boolean {
  const link = chain.links[index]
  return link?.state === 'sending' && link.callback?.state === 'success'
}

function isFinal({ state }: LinkProgress): boolean {
  return state === 'success' || state === 'failure' || state === 'error'
}

function interrupt(chain: Chain, ending: Ending): Transition {
  if (chain.state === 'not_run') {
    return step({ ...chain, state: ending.state }, [{ kind: 'done' }])
  }
  return chain.state === 'running' && chain.current !== null
    ? endLink(chain, chain.current, ending)
    : unchanged(chain)
}

function timedOut({ at, reason }: At & { reason?: string | null }): Ending {
  return { state: 'timeout', at, reason }
}

function withRuling(
  after: Transition,
  ruling: CallbackDisposition
): Transition {
  return { ...after, ruling }
}

/**
 * What to do next.
 * - `send`: send this link.
 * - `no_retry`: the attempt in flight is the last, whatever its result.
 * - `abort`: the delivery in flight is no longer needed.
 * - `done`: nothing more is sent in this run.
 */
export type ChainAction =
  | { kind: 'send' | 'no_retry' | 'abort'; link: number }
  | { kind: 'done' }

/** A chain after an event, and what to do. */
interface Transition {
  chain: Chain
  actions: ChainAction[]
  /** Null for any event but a callback. */
  ruling: CallbackDisposition | null
}

/** How a link, and with it the chain, ends without success. */
interface Ending {
  /** In milliseconds since the epoch. */
  at: number
  state: Exclude<LinkState, 'success' | 'skipped' | 'sending' | 'waiting'>
  reason?: string | null
}

/** Returns the chain that this link has stopped. */
function endLink(chain: Chain, index: number, ending: Ending): Transition {
  const { state, at, reason = null } = ending
  const actions: ChainAction[] = [{ kind: 'done' }]
  const ended = change(chain, index, { state, completed: at, reason })
  if (chain.links[index]?.state === 'sending') {
    actions.unshift({ kind: 'abort', link: index })
  }
  return step({ ...ended, state }, actions)
}

/** Returns the chain after this link, with the next one to send. */
function completeLink(chain: Chain, index: number, at: number): Transition {
  const ended = change(chain, index, { state: 'success', completed: at })
  return sendNext(ended, index + 1, at)
}

/** Sends the first enabled link at or after `from`, or ends. */
function sendNext(chain: Chain, from: number, at: number): Transition {
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

/** Returns the chain with part of one link replaced. */
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

function step(chain: Chain, actions: ChainAction[]): Transition {
  return { chain, actions, ruling: null }
}

function unchanged(chain: Chain): Transition {
  return step(chain, [])
}
