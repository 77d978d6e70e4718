import type { Callback } from '../callback/callback.ts'
import { readMessage } from '../callback/message.ts'
import type { Claims } from '../callback/token.ts'
import type { Io } from '../io.ts'
import { chainVerdict } from './chain-verdict.ts'
import { type Continuation, findContinuation } from './continuation.ts'
import { resumeCourse } from './course.ts'
import { driveChain } from './drive.ts'
import { gateVerdict } from './gate-verdict.ts'
import { withoutSecret } from './sendable.ts'
import { signedBy } from './signed.ts'
import type { Given, Step, Verdict } from './step.ts'

const CLAIM_STANDS =
  'the chain did not go on; if the link was claimed, the claim stands, and only this run can go on, so run this job again'

/** Dispatched is a callback as an event brought it. */
export interface Dispatched {
  body: unknown
  token: string
  signature: string | null
  signedText: string | null
}

type Refused = { kind: 'refused'; reason: string }

/**
 * goOn verifies a callback that carries a continuation token, claims its link
 * and goes on with the chain. What it refuses moves nothing.
 */
export async function goOn(
  given: Given,
  io: Io,
  dispatched: Dispatched
): Promise<Verdict> {
  const config = await given.loadConfig()
  const found = findContinuation(given, config, dispatched.token)
  if (found.kind === 'refused') return gateVerdict(given, io, found)
  io.mask(dispatched.token)
  const { claims, plan, link, index } = found
  const { sha } = claims
  const inputs = { ...given.inputs, runId: claims.run, runAttempt: claims.att }
  const step: Step = { ...given, inputs, config }
  const close = (kind: 'refused' | 'waiting' | 'stopped', reason: string) =>
    gateVerdict(step, io, { kind, reason, sha })

  const links = plan.webhooks.slice(index).filter(({ enabled }) => enabled)
  if (withoutSecret(links, step, io.log).size > 0)
    return close('refused', 'a secret of the chain is empty')
  const heard = hear(step, io, found, dispatched)
  if (heard.kind === 'pending')
    return close(
      'waiting',
      `the callback of "${link.name}" says that it is pending`
    )
  if (heard.kind === 'refused') return close('refused', heard.reason)
  const { callback } = heard
  const ready = await resumeCourse(step, io, found).catch(error => {
    if (io.signal.aborted) return null
    throw error
  })
  if (ready === null || io.signal.aborted)
    return cancelled(close('stopped', CLAIM_STANDS))
  if (ready.kind === 'refused') return close('refused', ready.reason)
  const { course } = ready
  io.log.info(
    `chain "${plan.name}" goes on at "${link.name}": ${callback.state}`
  )
  const driven = await driveChain(step, io, course, {
    kind: 'callback',
    link: index,
    callback,
    at: io.clock.now()
  })
  const verdict = chainVerdict(step, io, course, {
    ...driven,
    callback: driven.callback ?? callback
  })
  return passed(claims, verdict)
}

/** cancelled answers a verdict as that of a chain that was cancelled. */
function cancelled(verdict: Verdict): Verdict {
  const outputs = { ...verdict.outputs, 'chain-state': 'cancelled' }
  return { ...verdict, outputs }
}

/** hear answers the callback, when it is one and signed as its link asks. */
function hear(
  { secrets }: Step,
  io: Io,
  { link }: Continuation,
  { body, signature, signedText }: Dispatched
): { kind: 'heard'; callback: Callback } | { kind: 'pending' } | Refused {
  const { secret_name, signature: scheme, format } = link.callback
  const fault = signedBy({
    signature: scheme,
    keys: secret_name.map(name => secrets.get(name) ?? ''),
    value: signature,
    text: signedText,
    now: io.clock.now()
  })
  if (fault !== null) return { kind: 'refused', reason: fault }
  const message = readMessage(body, format ?? null)
  switch (message.kind) {
    case 'pending':
      return message
    case 'refused':
      return { kind: 'refused', reason: message.message }
    case 'callback':
      for (const warning of message.warnings)
        io.log.warning(`the callback's text was changed: ${warning}`)
      return { kind: 'heard', callback: message.callback }
  }
}

/** passed is a gate's verdict: what is handed over again is not success. */
function passed({ sha, run, att }: Claims, verdict: Verdict): Verdict {
  const handedOver =
    'the chain goes on, but waits for the callback of a later link; this gate passes only at the end of the chain'
  return {
    ...verdict,
    failure: verdict.result === 'waiting' ? handedOver : verdict.failure,
    outputs: {
      ...verdict.outputs,
      sha,
      'run-id': String(run),
      'run-attempt': String(att)
    }
  }
}
