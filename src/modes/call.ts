import type { Link } from '../config/chain.ts'
import { deliver, type Outcome, type Policy } from '../delivery/deliver.ts'
import { messageOf } from '../delivery/failure.ts'
import type { Prepared } from '../delivery/request.ts'
import type { Io } from '../io.ts'
import type { Call, Drive } from './drive.ts'
import { prepareLink } from './links.ts'
import { isPassing } from './patience.ts'
import { pickUp } from './pickup.ts'
import { account } from './sending.ts'
import { waitFor } from './wait.ts'
import { type WayBack, wayBack } from './way-back.ts'

const TIMEOUT_MS = 10_000
const CALLBACK_TIMEOUT_MS = 10 * 60_000
const SCHEDULE_S = [1, 2, 4]

/**
 * callLink sends one link of a chain and waits for what its `via` says, until
 * the chain has moved on or its time is over. It never rejects.
 */
export async function callLink(drive: Drive, call: Call): Promise<void> {
  const link = linkOf(drive, call)
  const waiting = limit(drive, call, link)
  try {
    const way = await wayBack(drive, call, link)
    if (!call.over.signal.aborted) await exchange(drive, call, link, way)
  } catch (error) {
    fail(drive, call, link, error)
  }
  await waiting
}

/** exchange sends the link and brings in the callback. */
async function exchange(
  drive: Drive,
  call: Call,
  link: Link,
  way: WayBack
): Promise<void> {
  const { step, io, course, chain } = drive
  const before = chain()
    .links.slice(0, call.index)
    .findLast(({ enabled }) => enabled)
  const prepared = prepareLink({ step, io, course }, link, {
    keys: way.keys,
    callback: before?.callback ?? null
  })
  const outcome = await post(drive, call, link, prepared, way)
  await pickUp(drive, call, { link, prepared, outcome, look: way.look })
}

async function post(
  { step, io, chain, handle, deliveries }: Drive,
  call: Call,
  link: Link,
  prepared: Prepared,
  { look }: WayBack
): Promise<Outcome> {
  io.log.info(`link "${link.name}" is sent to ${prepared.shown}`)
  const outcome = await deliver(io, prepared, {
    ...policyOf(link),
    allowlist: step.allowlist,
    signal: AbortSignal.any([io.signal, call.inFlight.signal]),
    mayRetry: () => unanswered(io, call, link, look)
  })
  const given = call.inFlight.signal.aborted && !io.signal.aborted
  const told = given
    ? brokenOff(outcome, chain().links[call.index]?.state)
    : outcome
  deliveries.push(account(step.inputs, io, prepared, told))
  const { tries, delivered, reason } = outcome
  // A verdict that came before the answer counts, whatever the answer is.
  const asks = !delivered || link.callback.via === 'status'
  const unread = await (asks ? look() : Promise.resolve()).then(
    () => null,
    (error: unknown) => ({ error })
  )
  const posted = {
    link: call.index,
    attempts: tries.length,
    statusCode: tries.at(-1)?.attempt.status_code ?? null,
    at: io.clock.now()
  }
  if (call.taken) {
    io.log.notice(
      `link "${link.name}" is not sent again, for another run goes on from its callback`
    )
    handle({ kind: 'taken', ...posted })
  } else if (delivered) handle({ kind: 'delivered', ...posted })
  else
    handle({
      kind: tries.at(-1)?.answer ? 'rejected' : 'lost',
      reason: io.redact(reason ?? 'not delivered'),
      ...posted
    })
  if (unread !== null && !isPassing(unread.error)) throw unread.error
  return outcome
}

/** unanswered is false where a retry might follow an accepted callback. */
async function unanswered(
  { log, redact }: Pick<Io, 'log' | 'redact'>,
  call: Call,
  { name }: Link,
  look: WayBack['look']
): Promise<boolean> {
  try {
    await look()
    return call.mayRetry
  } catch (error) {
    const why = redact(messageOf(error))
    log.warning(
      `link "${name}" is not sent again, for it may have been called back: ${why}`
    )
    return false
  }
}

/** brokenOff answers a delivery that the link's end has cut short. */
function brokenOff(outcome: Outcome, state: string | undefined): Outcome {
  if (outcome.delivered) return outcome
  const reason = `cancelled: the link had ended before it answered (${state})`
  const last = outcome.tries.at(-1)
  return {
    ...outcome,
    reason,
    tries: outcome.tries.map(each =>
      each === last ? { ...each, message: reason } : each
    )
  }
}

function policyOf(
  link: Link
): Omit<Policy, 'allowlist' | 'signal' | 'mayRetry'> {
  const { via, timeout = CALLBACK_TIMEOUT_MS } = link.callback
  const answers = via === 'response' || via === 'delivery'
  return {
    successCodes: link.success_codes,
    timeoutMs: link.timeout ?? (answers ? timeout : TIMEOUT_MS),
    schedule: link.retry_schedule ?? SCHEDULE_S,
    careful: link.retry_schedule === undefined,
    keepAlive: false
  }
}

/** limit ends the link when its time is over; one that hands over has more. */
async function limit(
  { io, handle, deadline }: Drive,
  call: Call,
  { name, callback }: Link
): Promise<void> {
  const { via, timeout = CALLBACK_TIMEOUT_MS } = callback
  const own = via === 'event' ? CALLBACK_TIMEOUT_MS : timeout
  const left = deadline - io.clock.now()
  const silent = via === 'delivery' || via === 'event'
  const how = await waitFor(io, {
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
function fail(
  { io, chain, handle }: Drive,
  call: Call,
  { name }: Link,
  error: unknown
): void {
  const reason = io.redact(messageOf(error))
  const ended = { link: call.index, reason, at: io.clock.now() }
  if (!call.over.signal.aborted) io.log.warning(`link "${name}": ${reason}`)
  if (chain().links[call.index]?.state === 'sending')
    handle({ kind: 'rejected', attempts: 0, statusCode: null, ...ended })
  else handle({ kind: 'refused', ...ended })
}

function linkOf({ course }: Drive, { index }: Call): Link {
  const link = course.config.webhooks[index]
  if (link === undefined) throw new Error(`the chain has no link ${index}`)
  return link
}
