import type { Callback } from '../../callback/callback.ts'
import type {
  CallbackDisposition,
  CallbackEndpoint
} from '../../callback/endpoint.ts'
import { waitUntil } from '../../clock.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import { errorMessage } from '../../http/errors.ts'
import type { Io } from '../../io.ts'
import { listenFor } from '../shared/callback-listener.ts'
import type { ModeInputWithConfig } from '../shared/result.ts'
import {
  type CallbackSource,
  openCallbackSource,
  waitForCallback
} from './callback-sources.ts'
import {
  CALLBACK_TIMEOUT_MS,
  type ChainContext,
  type ChainOutcome,
  type ChainRun,
  type LinkExecution
} from './chain-run.ts'
import { deliverLink, prepareLink } from './link.ts'
import { createLinkStatuses } from './link-statuses.ts'
import { advance, type ChainEvent } from './state-machine.ts'

/**
 * executeChain moves a chain from `first` until nothing more is to be done in
 * this step: sends its links, waits for their callbacks and their time.
 */
export async function executeChain(
  step: ModeInputWithConfig,
  io: Io,
  course: ChainContext,
  first: ChainEvent
): Promise<ChainOutcome> {
  let { chain } = course
  let callback: Callback | null = null
  const calls = new Map<number, LinkExecution>()
  const pending: Promise<void>[] = []
  const done = new AbortController()
  const armed: CallbackEndpoint[] = []
  const board = createLinkStatuses(step, io, course)
  const listening = await listenForLinks(step, io, course, armed)
  const deadline = io.clock.now() + course.timeoutMs

  const handle = (event: ChainEvent): CallbackDisposition | null => {
    const moved = advance(chain, event)
    const before = chain
    chain = moved.chain
    if (moved.ruling === 'accepted' && event.kind === 'callback')
      callback = event.callback
    board.follow(before, chain)
    for (const call of calls.values())
      if (chain.current !== call.index || chain.state !== 'running')
        call.over.abort()
    for (const action of moved.actions) {
      if (action.kind === 'done') done.abort()
      else if (action.kind === 'send') send(action.link)
      else {
        const call = calls.get(action.link)
        if (call) call.mayRetry = false
        if (action.kind === 'abort') call?.inFlight.abort()
      }
    }
    return moved.ruling
  }
  const drive: ChainRun = {
    step,
    io,
    course,
    handle,
    chain: () => chain,
    deadline,
    arm: entry => armed.push(entry),
    publicUrl: listening?.publicUrl ?? '',
    board,
    deliveries: []
  }
  const send = (index: number) => {
    const call: LinkExecution = {
      index,
      inFlight: new AbortController(),
      over: new AbortController(),
      mayRetry: true,
      taken: false
    }
    calls.set(index, call)
    pending.push(executeLink(drive, call))
  }
  const cancel = () => {
    handle({ kind: 'cancelled', at: io.clock.now() })
  }
  try {
    io.signal.addEventListener('abort', cancel, { once: true })
    pending.push(
      io.clock.sleep(course.timeoutMs, done.signal).then(() => {
        if (!done.signal.aborted)
          handle({ kind: 'chain_timeout', at: io.clock.now() })
      })
    )
    handle(first)
    if (io.signal.aborted) cancel()
    // A link under way may add another one: the next link.
    for (let index = 0; index < pending.length; index += 1) await pending[index]
  } finally {
    io.signal.removeEventListener('abort', cancel)
    await listening?.close()
  }
  const trouble = await board.settled()
  return { chain, deliveries: drive.deliveries, callback, trouble }
}

/** listenForLinks listens where a link's callback comes to the listener. */
async function listenForLinks(
  { inputs }: ModeInputWithConfig,
  io: Io,
  { config }: ChainContext,
  armed: readonly CallbackEndpoint[]
) {
  const wanted = config.webhooks.some(
    ({ enabled, callback }) => enabled && callback.via === 'listener'
  )
  return wanted ? listenFor(inputs, io, armed) : null
}

/**
 * executeLink sends one link of a chain and waits for what its `via` says, until
 * the chain has moved on or its time is over. It never rejects.
 */
async function executeLink(
  drive: ChainRun,
  call: LinkExecution
): Promise<void> {
  const link = linkOf(drive, call)
  const waiting = limit(drive, call, link)
  try {
    const way = await openCallbackSource(drive, call, link)
    if (!call.over.signal.aborted) await exchange(drive, call, { link, way })
  } catch (error) {
    fail(drive, call, error)
  }
  await waiting
}

/** exchange sends the link and brings in the callback. */
async function exchange(
  drive: ChainRun,
  call: LinkExecution,
  { link, way: { keys, look } }: { link: LinkConfig; way: CallbackSource }
): Promise<void> {
  const { step, io, course, chain } = drive
  const before = chain()
    .links.slice(0, call.index)
    .findLast(({ enabled }) => enabled)
  const prepared = prepareLink({ step, io, course }, link, {
    keys,
    callback: before?.callback ?? null
  })
  const outcome = await deliverLink(drive, call, { link, prepared, look })
  await waitForCallback(drive, call, { link, prepared, outcome, look })
}

/** limit ends the link when its time is over; one that hands over has more. */
async function limit(
  { io, handle, deadline }: ChainRun,
  call: LinkExecution,
  { name, callback }: LinkConfig
): Promise<void> {
  const { via, timeout = CALLBACK_TIMEOUT_MS } = callback
  const own = via === 'event' ? CALLBACK_TIMEOUT_MS : timeout
  const left = deadline - io.clock.now()
  const silent = via === 'delivery' || via === 'event'
  const how = await waitUntil(io, {
    what: silent ? `the answer of "${name}"` : `the callback of "${name}"`,
    ms: Math.min(own, left),
    done: call.over.signal
  })
  if (how === 'cancelled' || call.over.signal.aborted) return
  const at = io.clock.now()
  if (own < left) handle({ kind: 'link_timeout', link: call.index, at })
  else handle({ kind: 'chain_timeout', at })
}

/** fail ends the link for what went wrong on this side. */
function fail(drive: ChainRun, call: LinkExecution, error: unknown): void {
  const { io, chain, handle } = drive
  const { name } = linkOf(drive, call)
  const reason = io.redact(errorMessage(error))
  const ended = { link: call.index, reason, at: io.clock.now() }
  if (!call.over.signal.aborted) io.log.warning(`link "${name}": ${reason}`)
  if (chain().links[call.index]?.state === 'sending')
    handle({ kind: 'rejected', attempts: 0, statusCode: null, ...ended })
  else handle({ kind: 'refused', ...ended })
}

function linkOf({ course }: ChainRun, { index }: LinkExecution): LinkConfig {
  const link = course.config.webhooks[index]
  if (link === undefined) throw new Error(`the chain has no link ${index}`)
  return link
}
