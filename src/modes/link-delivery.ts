import type { Link } from '../config/chain.ts'
import { deliver, type Outcome, type Policy } from '../delivery/deliver.ts'
import type { Prepared } from '../delivery/request.ts'
import { errorMessage } from '../http/errors.ts'
import { DEFAULT_RETRY_DELAYS_S, DEFAULT_TIMEOUT_MS } from '../http/timing.ts'
import type { Io } from '../io.ts'
import type { Call, Drive } from './drive.ts'
import { isPassing } from './patience.ts'
import { account } from './sending.ts'
import type { WayBack } from './way-back.ts'

/** CALLBACK_TIMEOUT_MS is how long a link waits that says nothing of it. */
export const CALLBACK_TIMEOUT_MS = 10 * 60_000

/** Ready is a link that can go out, and how to look for its callback. */
interface Ready {
  link: Link
  prepared: Prepared
  look: WayBack['look']
}

/**
 * deliverLink sends a link, and tells the chain what came of it. Throws what
 * `look` could not read, unless another look may.
 */
export async function deliverLink(
  { step, io, chain, handle, deliveries }: Drive,
  call: Call,
  { link, prepared, look }: Ready
): Promise<Outcome> {
  io.log.info(`link "${link.name}" is sent to ${prepared.shown}`)
  const outcome = await deliver(io, prepared, {
    ...policyOf(link),
    allowlist: step.allowlist,
    signal: AbortSignal.any([io.signal, call.inFlight.signal]),
    mayRetry: () => isUnanswered(io, call, { link, look })
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

/** isUnanswered is false where a retry might follow an accepted callback. */
async function isUnanswered(
  { log, redact }: Pick<Io, 'log' | 'redact'>,
  call: Call,
  { link, look }: Pick<Ready, 'link' | 'look'>
): Promise<boolean> {
  try {
    await look()
    return call.mayRetry
  } catch (error) {
    const why = redact(errorMessage(error))
    log.warning(
      `link "${link.name}" is not sent again, for it may have been called back: ${why}`
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
    timeoutMs: link.timeout ?? (answers ? timeout : DEFAULT_TIMEOUT_MS),
    schedule: link.retry_schedule ?? DEFAULT_RETRY_DELAYS_S,
    careful: link.retry_schedule === undefined,
    keepAlive: false
  }
}
