import type { Judgement } from '../receive/judge.ts'
import type { InboundWebhook } from '../receive/request.ts'
import type { Verdict } from './step.ts'

/** Judged is an inbound webhook with what came of it. */
export interface Judged {
  webhook: InboundWebhook
  judgement: Judgement
  /** now is when it was judged, in Unix milliseconds. */
  now: number
  /** retryOf is the id of the record it was judged again from, else null. */
  retryOf: string | null
}

/** Got is what a step that receives came to. */
export type Got =
  | { kind: 'judged'; judged: Judged }
  | { kind: 'refused'; reason: string }
  /** last is the last signed webhook that no function was there for. */
  | { kind: 'timeout' | 'cancelled'; last: Judged | null }

/** Told is the result of a step that received, and its reason in words. */
interface Told {
  result: Verdict['result']
  why: string
}

/** tell answers what is told of how a step that receives ended. */
export function tell(got: Got): Told {
  switch (got.kind) {
    case 'judged':
      return tellJudged(got.judged.judgement)
    case 'refused':
      return failed(got.reason)
    case 'timeout': {
      const last = got.last && reasonOf(got.last.judgement)
      const what =
        last === null ? 'see what its sender did' : `the last: ${last}`
      return failed(
        `no webhook that a function wants came in time (${what}); send one, or allow more with the input timeout`
      )
    }
    case 'cancelled':
      return failed('the step was cancelled while it waited for a webhook')
  }
}

function tellJudged(judgement: Judgement): Told {
  const reason = reasonOf(judgement)
  switch (judgement.kind) {
    case 'unmatched':
      return failed(
        `the webhook is for nobody here: ${reason}; compare its uri and headers in the record with receive in the config`
      )
    case 'unsigned':
      return failed(
        `the webhook is refused, for it may not come from ${judgement.provider}: ${reason}; compare the secret and the signature with the sender's`
      )
    case 'held':
      return { result: 'not_run', why: `nothing ran: ${reason}` }
    case 'failed':
      return failed(`the webhook of ${judgement.provider} failed: ${reason}`)
    case 'ran':
      return {
        result: 'success',
        why: `the webhook of ${judgement.provider} ran ${judgement.functions.join(', ')}`
      }
  }
}

function failed(why: string): Told {
  return { result: 'failure', why }
}

/** reasonOf answers why a webhook did not simply run, null where it did. */
export function reasonOf(judgement: Judgement): string | null {
  if (judgement.kind === 'ran') return null
  return judgement.kind === 'failed'
    ? judgement.errors.join('; ')
    : judgement.reason
}
