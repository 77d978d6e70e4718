import type { Callback } from '../../callback/callback.ts'
import type { CallbackDisposition } from '../../callback/endpoint.ts'
import { waitUntil } from '../../clock.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import type { Delivery, DeliveryOutcome } from '../../delivery/deliver.ts'
import { isTransient } from '../../github/errors.ts'
import { errorMessage } from '../../http/errors.ts'
import type { Io } from '../../io.ts'
import {
  keepCallback,
  type ReceivedCallback,
  rejectedCallback
} from '../../record/deliveries.ts'
import {
  type CallbackListener,
  openCallbackListener
} from '../shared/callback-listener.ts'
import { type CallbackSource, openCallbackSource } from './callback-sources.ts'
import type { ChainRun } from './chain-run.ts'
import { CALLBACK_TIMEOUT_MS, deliverLink, prepareLink } from './link.ts'
import { createLinkStatuses, type LinkStatuses } from './link-statuses.ts'
import type { SentRequest } from './polling.ts'
import {
  advance,
  type Chain,
  type ChainEvent,
  callbackDisposition,
  type LinkProgress
} from './state-machine.ts'

/** How far a chain came in this step. */
export interface ChainOutcome {
  chain: Chain
  deliveries: readonly Delivery[]
  /** The callbacks that came, also those that were not accepted. */
  callbacks: readonly ReceivedCallback[]
  /** What fails the step though no link failed, else null. */
  problem: string | null
  /** Why the chain did not start. */
  notStarted?: string
}

/** What starts or continues a chain. */
type Beginning =
  | { kind: 'start'; from: number }
  | { kind: 'callback'; link: number; callback: Callback }

interface Execution {
  run: ChainRun
  statuses: LinkStatuses
  listener: CallbackListener | null
  /** When this step's time is over, in ms since the epoch. */
  deadline: number
  /** Only `apply` changes it. */
  chain: Chain
  /** Aborts once the chain has moved on from its current link; one for each. */
  over: AbortController
  sources: CallbackSource[]
  deliveries: Delivery[]
  callbacks: ReceivedCallback[]
}

/**
 * Executes a chain until this step has nothing more to do: sends one link after
 * the other, each after the callback of the one before.
 */
export async function executeChain(
  run: ChainRun,
  chain: Chain,
  beginning: Beginning
): Promise<ChainOutcome> {
  const { io, timeoutMs } = run
  const statuses = createLinkStatuses(run)
  const callbacks: ReceivedCallback[] = []
  const execution: Execution = {
    run,
    statuses,
    listener: await openListener(run, beginning, callbacks),
    deadline: io.clock.now() + timeoutMs,
    chain,
    over: new AbortController(),
    sources: [],
    deliveries: [],
    callbacks
  }
  const cancel = () => apply(execution, { kind: 'cancelled' })
  try {
    io.signal.addEventListener('abort', cancel, { once: true })
    if (beginning.kind === 'start') apply(execution, beginning)
    else receive(execution, beginning.link, beginning.callback)
    if (io.signal.aborted) cancel()
    await executeLinks(execution)
  } finally {
    io.signal.removeEventListener('abort', cancel)
    await execution.listener?.close()
    for (const source of execution.sources) source.close()
  }
  const problem = await statuses.flush()
  const { deliveries } = execution
  return { chain: execution.chain, deliveries, callbacks, problem }
}

/** Opens the listener where the callback of a link of this step comes to it. */
async function openListener(
  { input, io, plan }: ChainRun,
  beginning: Beginning,
  callbacks: ReceivedCallback[]
): Promise<CallbackListener | null> {
  const first = beginning.kind === 'start' ? beginning.from : beginning.link + 1
  const links = plan.webhooks.slice(first).filter(({ enabled }) => enabled)
  const vias = links.map(({ callback }) => callback.via)
  const listens = vias.indexOf('listener')
  const ends = vias.indexOf('event')
  if (listens < 0 || (ends >= 0 && ends < listens)) return null
  return openCallbackListener(input.inputs, io, (request, endpoint) => {
    if (request.kind !== 'rejected') return
    const now = io.clock.now()
    keepCallback(callbacks, rejectedCallback(endpoint, request.message, now))
  })
}

async function executeLinks(execution: Execution): Promise<void> {
  for (;;) {
    const { chain, over } = execution
    if (chain.state !== 'running' || chain.current === null) return
    await Promise.all([
      executeLink(execution, chain.current, over.signal),
      limitLink(execution, chain.current, over.signal)
    ])
  }
}

/** Changes the chain's state; nothing else does. */
function apply(execution: Execution, event: ChainEvent): void {
  const { run, chain: before } = execution
  const after = advance(before, event, run.io.clock.now())
  execution.chain = after
  execution.statuses.publish(before, after)
  if (after.state === 'running' && after.current === before.current) return
  execution.over.abort()
  execution.over = new AbortController()
}

/** Applies a callback, and keeps it for the record. */
function receive(
  execution: Execution,
  link: number,
  callback: Callback
): CallbackDisposition {
  const { run, chain, callbacks } = execution
  const status = callbackDisposition(chain, { link, callback })
  keepCallback(callbacks, {
    chain: run.plan.name,
    webhook: progressOf(execution, link).name,
    status,
    callback,
    received: run.io.clock.now()
  })
  apply(execution, { kind: 'callback', link, callback })
  return status
}

/** Sends a link and waits for its callback, or until the link is over. */
async function executeLink(
  execution: Execution,
  index: number,
  over: AbortSignal
): Promise<void> {
  const { run, statuses, listener, sources } = execution
  try {
    const source = await openCallbackSource(configOf(execution, index), {
      run,
      statuses,
      listener,
      progress: () => progressOf(execution, index),
      onCallback: callback => receive(execution, index, callback),
      onUndecided: reason =>
        apply(execution, { kind: 'undecided', link: index, reason })
    })
    sources.push(source)
    if (over.aborted) return
    const sent = await sendLink(execution, index, { source, over })
    if (over.aborted) return
    const result = await source.wait(sent, over)
    if (result?.kind === 'callback') receive(execution, index, result.callback)
    if (result?.kind === 'no_callback')
      failLink(execution, index, result.reason)
  } catch (error) {
    if (!over.aborted) failLink(execution, index, errorMessage(error))
  }
}

/** Ends a link that cannot be sent, or that will get no callback. */
function failLink(execution: Execution, link: number, why: string): void {
  const { io } = execution.run
  const { name, state } = progressOf(execution, link)
  const reason = io.redact(why)
  io.log.warning(`link "${name}": ${reason}`)
  apply(
    execution,
    state === 'sending'
      ? { kind: 'rejected', link, attempts: 0, statusCode: null, reason }
      : { kind: 'no_callback', link, reason }
  )
}

async function sendLink(
  execution: Execution,
  index: number,
  { source, over }: { source: CallbackSource; over: AbortSignal }
): Promise<SentRequest> {
  const { run } = execution
  const link = configOf(execution, index)
  const check = checkUntilFound(execution, index, source)
  const request = prepareLink(run, link, {
    keys: source.keys,
    callback: callbackBefore(execution, index)
  })
  const { outcome, delivery } = await deliverLink(run, link, request, {
    over,
    state: () => progressOf(execution, index).state,
    shouldRetry: async () =>
      (await check()) !== 'taken' &&
      progressOf(execution, index).callback === null
  })
  execution.deliveries.push(delivery)
  // A callback may have come before a response that was lost.
  const mayBeFound = !outcome.delivered || link.callback.via === 'status'
  let unread: unknown = null
  const found = !mayBeFound
    ? 'none'
    : await check().catch((error: unknown) => {
        unread = error
        return 'none'
      })
  if (found === 'taken')
    run.io.log.notice(
      `link "${link.name}" is not sent again, because another run continues from its callback`
    )
  apply(execution, deliveryEvent(index, outcome, found === 'taken', run.io))
  if (unread !== null && !isTransient(unread)) throw unread
  return { request, response: outcome.attempts.at(-1)?.response ?? null }
}

function deliveryEvent(
  link: number,
  { attempts, delivered, reason }: DeliveryOutcome,
  isTaken: boolean,
  { redact }: Pick<Io, 'redact'>
): ChainEvent {
  const last = attempts.at(-1)
  const statusCode = last?.attempt.status_code ?? null
  const facts = { link, attempts: attempts.length, statusCode }
  if (isTaken) return { kind: 'taken', ...facts }
  if (delivered) return { kind: 'delivered', ...facts }
  return {
    kind: last?.response ? 'rejected' : 'lost',
    reason: redact(reason ?? 'not delivered'),
    ...facts
  }
}

/** Returns a check that applies the callback it finds, and then asks no more. */
function checkUntilFound(
  execution: Execution,
  index: number,
  source: CallbackSource
): CallbackSource['check'] {
  let found: Awaited<ReturnType<CallbackSource['check']>> = 'none'
  return async () => {
    if (found !== 'none') return found
    found = await source.check()
    if (typeof found === 'object') receive(execution, index, found)
    return found
  }
}

/**
 * Ends a link, or the chain, when its time is over; returns once the chain has
 * moved on. The time of `via: event` is that of the gate; here only the sending
 * counts.
 */
async function limitLink(
  execution: Execution,
  index: number,
  over: AbortSignal
): Promise<void> {
  const { run, deadline } = execution
  const { clock } = run.io
  const { name, callback } = configOf(execution, index)
  const { via, timeout = CALLBACK_TIMEOUT_MS } = callback
  const ms = via === 'event' ? CALLBACK_TIMEOUT_MS : timeout
  const left = deadline - clock.now()
  const silent = via === 'delivery' || via === 'event'
  await waitUntil(run.io, {
    what: silent ? `the response of "${name}"` : `the callback of "${name}"`,
    ms: Math.min(ms, left),
    done: over
  })
  if (ms < left && !over.aborted)
    apply(execution, { kind: 'link_timeout', link: index })
  await clock.sleep(deadline - clock.now(), over)
  if (!over.aborted) apply(execution, { kind: 'chain_timeout' })
}

function configOf({ run }: Execution, index: number): LinkConfig {
  const link = run.plan.webhooks[index]
  if (link === undefined) throw new Error(`the chain has no link ${index}`)
  return link
}

function progressOf({ chain }: Execution, index: number): LinkProgress {
  const link = chain.links[index]
  if (link === undefined) throw new Error(`the chain has no link ${index}`)
  return link
}

/** Returns the callback of the enabled link before, which templates may use. */
function callbackBefore({ chain }: Execution, index: number): Callback | null {
  const before = chain.links.slice(0, index).findLast(({ enabled }) => enabled)
  return before?.callback ?? null
}
