import type { Link } from '../config/chain.ts'
import { errorMessage } from '../http/errors.ts'
import type { Call, Drive } from './drive.ts'
import { CALLBACK_TIMEOUT_MS, deliverLink } from './link-delivery.ts'
import { prepareLink } from './links.ts'
import { pickUp } from './pickup.ts'
import { waitFor } from './wait.ts'
import { type WayBack, wayBack } from './way-back.ts'

/**
 * callLink sends one link of a chain and waits for what its `via` says, until
 * the chain has moved on or its time is over. It never rejects.
 */
export async function callLink(drive: Drive, call: Call): Promise<void> {
  const link = linkOf(drive, call)
  const waiting = limit(drive, call, link)
  try {
    const way = await wayBack(drive, call, link)
    if (!call.over.signal.aborted) await exchange(drive, call, { link, way })
  } catch (error) {
    fail(drive, call, error)
  }
  await waiting
}

/** exchange sends the link and brings in the callback. */
async function exchange(
  drive: Drive,
  call: Call,
  { link, way: { keys, look } }: { link: Link; way: WayBack }
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
  await pickUp(drive, call, { link, prepared, outcome, look })
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
function fail(drive: Drive, call: Call, error: unknown): void {
  const { io, chain, handle } = drive
  const { name } = linkOf(drive, call)
  const reason = io.redact(errorMessage(error))
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
