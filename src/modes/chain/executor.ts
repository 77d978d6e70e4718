import type { Callback } from '../../callback/callback.ts'
import type {
  CallbackDisposition,
  CallbackEndpoint
} from '../../callback/endpoint.ts'
import { waitUntil } from '../../clock.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import type { Delivery } from '../../delivery/deliver.ts'
import { isTransient } from '../../github/errors.ts'
import { errorMessage } from '../../http/errors.ts'
import type { ReceivedCallback } from '../../record/deliveries.ts'
import { openCallbackListener } from '../shared/callback-listener.ts'
import {
  type CallbackSource,
  openCallbackSource,
  type SourceDeps
} from './callback-sources.ts'
import { CALLBACK_TIMEOUT_MS, type ChainRun } from './chain-run.ts'
import { deliverLink, prepareLink } from './link.ts'
import { createLinkStatuses } from './link-statuses.ts'
import {
  advance,
  type Chain,
  type ChainEvent,
  type LinkProgress
} from './state-machine.ts'

/** The most callbacks of a link that are kept, and the accepted one. */
const MAX_CALLBACKS = 10

/** How far a chain came in this step. */
export interface ChainOutcome {
  chain: Chain
  deliveries: Delivery[]
  /** The callbacks that came, also those that were not accepted. */
  callbacks: ReceivedCallback[]
  /** The last callback that was accepted, from whichever link. */
  callback: Callback | null
  /** Why a commit status could not be written, else null. */
  trouble: string | null
}

/** One link while it is sent and waited for. */
interface LinkExecution {
  index: number
  link: LinkConfig
  /** Aborts the delivery. */
  inFlight: AbortController
  /** Aborts once the chain has moved on from this link. */
  over: AbortController
  mayRetry: boolean
  /** Null before it is opened. */
  source: CallbackSource | null
}

/**
 * Moves a chain from `first` until this step has nothing more to do: sends one
 * link after the other, each after the callback of the one before.
 */
export async function executeChain(
  run: ChainRun,
  initial: Chain,
  first: ChainEvent
): Promise<ChainOutcome> {
  const { io, plan, timeoutMs } = run
  let chain = initial
  let callback: Callback | null = null
  let current: LinkExecution | null = null
  const deliveries: Delivery[] = []
  const callbacks: ReceivedCallback[] = []
  const sources: CallbackSource[] = []
  const endpoints: CallbackEndpoint[] = []
  const done = new AbortController()
  const statuses = createLinkStatuses(run)
  const listener = await listenForLinks(run, endpoints)
  const deadline = io.clock.now() + timeoutMs

  /** Nothing else changes the chain's state. */
  const apply = (event: ChainEvent): CallbackDisposition | null => {
    const before = chain
    const { chain: after, actions, ruling } = advance(before, event)
    chain = after
    if (event.kind === 'callback' && ruling !== null) {
      if (ruling === 'accepted') callback = event.callback
      keepCallback(callbacks, {
        chain: plan.name,
        webhook: progressOf(after, event.link).name,
        status: ruling,
        callback: event.callback,
        at: event.at
      })
    }
    statuses.publish(before, after)
    if (
      current &&
      (after.state !== 'running' || after.current !== current.index)
    )
      current.over.abort()
    for (const { kind } of actions) {
      if (kind === 'done') done.abort()
      // The loop below sends.
      if (kind === 'send' || current === null) continue
      current.mayRetry = false
      if (kind === 'abort') current.inFlight.abort()
    }
    return ruling
  }

  const sourceDeps = (index: number): SourceDeps => ({
    run,
    statuses,
    publicUrl: listener?.publicUrl ?? '',
    register: endpoint => endpoints.push(endpoint),
    progress: () => progressOf(chain, index),
    onCallback: received =>
      apply({
        kind: 'callback',
        link: index,
        callback: received,
        at: io.clock.now()
      }) ?? 'unexpected'
  })

  const executeLink = async (execution: LinkExecution): Promise<void> => {
    const { index, link, over } = execution
    const timeout = limitLink(run, execution, { deadline, apply })
    try {
      const source = await openCallbackSource(link, sourceDeps(index))
      sources.push(source)
      execution.source = source
      if (!over.signal.aborted) await exchange(execution, source)
    } catch (error) {
      const reason = io.redact(errorMessage(error))
      if (!over.signal.aborted) io.log.warning(`link "${link.name}": ${reason}`)
      const failed = { link: index, reason, at: io.clock.now() }
      if (progressOf(chain, index).state === 'sending')
        apply({ kind: 'rejected', attempts: 0, statusCode: null, ...failed })
      else apply({ kind: 'refused', ...failed })
    }
    await timeout
  }

  /** Sends the link and waits for its callback. */
  const exchange = async (
    execution: LinkExecution,
    source: CallbackSource
  ): Promise<void> => {
    const { index, link, inFlight, over } = execution
    let taken = false
    const check = async () => {
      const found = taken ? 'taken' : await source.check()
      if (found === 'taken') taken = true
      else if (found !== 'none')
        apply({
          kind: 'callback',
          link: index,
          callback: found,
          at: io.clock.now()
        })
    }
    const request = prepareLink(run, link, {
      keys: source.keys,
      callback: callbackBefore(chain, index)
    })
    const { outcome, delivery } = await deliverLink(run, link, request, {
      ended: inFlight.signal,
      state: () => progressOf(chain, index).state,
      shouldRetry: async () => {
        await check()
        return execution.mayRetry && !taken
      }
    })
    deliveries.push(delivery)
    const { attempts, delivered, reason } = outcome
    // A verdict that came before the response counts, whatever the response.
    const mayHaveVerdict = !delivered || link.callback.via === 'status'
    const unread = await (mayHaveVerdict ? check() : Promise.resolve()).then(
      () => null,
      (error: unknown) => ({ error })
    )
    const response = attempts.at(-1)?.response ?? null
    const posted = {
      link: index,
      attempts: attempts.length,
      statusCode: attempts.at(-1)?.attempt.status_code ?? null,
      at: io.clock.now()
    }
    if (taken) {
      io.log.notice(
        `link "${link.name}" is not sent again, because another run continues from its callback`
      )
      apply({ kind: 'taken', ...posted })
    } else if (delivered) apply({ kind: 'delivered', ...posted })
    else
      apply({
        kind: response ? 'rejected' : 'lost',
        reason: io.redact(reason ?? 'not delivered'),
        ...posted
      })
    if (unread !== null && !isTransient(unread.error)) throw unread.error
    if (over.signal.aborted) return

    const result = await source.wait({ request, response }, over.signal)
    if (result === null) return
    const at = io.clock.now()
    if (result.kind === 'callback') apply({ ...result, link: index, at })
    else {
      const reason = io.redact(result.reason)
      io.log.warning(`link "${link.name}": ${reason}`)
      apply({ kind: 'refused', link: index, reason, at })
    }
  }

  const cancel = () => {
    apply({ kind: 'cancelled', at: io.clock.now() })
  }
  const chainTimeout = io.clock.sleep(timeoutMs, done.signal).then(() => {
    if (!done.signal.aborted)
      apply({
        kind: 'chain_timeout',
        reason: current?.source?.lastAnswer() ?? null,
        at: io.clock.now()
      })
  })
  try {
    io.signal.addEventListener('abort', cancel, { once: true })
    apply(first)
    if (io.signal.aborted) cancel()
    while (chain.state === 'running' && chain.current !== null) {
      current = startLink(plan.webhooks, chain.current)
      await executeLink(current)
    }
  } finally {
    done.abort()
    await chainTimeout
    io.signal.removeEventListener('abort', cancel)
    await listener?.close()
    for (const source of sources) source.close()
  }
  const trouble = await statuses.flush()
  return { chain, deliveries, callbacks, callback, trouble }
}

/** A receiver may call back any number of times. */
function keepCallback(
  callbacks: ReceivedCallback[],
  received: ReceivedCallback
): void {
  const { webhook, status } = received
  const earlier = callbacks.filter(one => one.webhook === webhook)
  if (status === 'accepted' || earlier.length < MAX_CALLBACKS)
    callbacks.push(received)
}

/** Opens the listener where a link's callback comes to it. */
async function listenForLinks(
  { step, io, plan }: ChainRun,
  endpoints: readonly CallbackEndpoint[]
) {
  const wanted = plan.webhooks.some(
    ({ enabled, callback }) => enabled && callback.via === 'listener'
  )
  return wanted ? openCallbackListener(step.inputs, io, endpoints) : null
}

function startLink(
  webhooks: readonly LinkConfig[],
  index: number
): LinkExecution {
  const link = webhooks[index]
  if (link === undefined) throw new Error(`the chain has no link ${index}`)
  return {
    index,
    link,
    inFlight: new AbortController(),
    over: new AbortController(),
    mayRetry: true,
    source: null
  }
}

/**
 * Ends a link when its time is over, and returns once the chain has moved on.
 * The time of `via: event` is that of the gate; here only the sending counts.
 */
async function limitLink(
  { io }: ChainRun,
  execution: LinkExecution,
  {
    deadline,
    apply
  }: { deadline: number; apply: (event: ChainEvent) => unknown }
): Promise<void> {
  const { index, link, over } = execution
  const { name, callback } = link
  const { via, timeout = CALLBACK_TIMEOUT_MS } = callback
  const own = via === 'event' ? CALLBACK_TIMEOUT_MS : timeout
  const left = deadline - io.clock.now()
  const silent = via === 'delivery' || via === 'event'
  const how = await waitUntil(io, {
    what: silent ? `the answer of "${name}"` : `the callback of "${name}"`,
    ms: Math.min(own, left),
    done: over.signal
  })
  if (how === 'timeout' && own < left && !over.signal.aborted)
    apply({
      kind: 'link_timeout',
      link: index,
      reason: execution.source?.lastAnswer() ?? null,
      at: io.clock.now()
    })
  await aborted(over.signal)
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

function progressOf({ links }: Chain, index: number): LinkProgress {
  const link = links[index]
  if (link === undefined) throw new Error(`the chain has no link ${index}`)
  return link
}

/** Returns the callback of the enabled link before, which templates may use. */
function callbackBefore({ links }: Chain, index: number): Callback | null {
  const before = links.slice(0, index).findLast(({ enabled }) => enabled)
  return before?.callback ?? null
}
