import type { Receive } from '../config/receive.ts'
import { type Judgement, judge } from './judge.ts'
import type { InboundWebhook } from './request.ts'

/** OURS begins everything that this action signs for itself. */
const OURS = Buffer.from('webhook-action/')

interface Trust {
  /** unread bodies are those of strangers. */
  unread?: boolean
  secrets: ReadonlyMap<string, string>
  /** now is in Unix milliseconds. */
  now: number
  redact: (text: string) => string
}

/**
 * fresh answers the judgement of a webhook that has just come in. A body that
 * begins as what this action signs for itself is never signed: the macs of its
 * records are made with the providers' secrets, and are there to be read.
 */
export function fresh(
  receive: Receive,
  webhook: InboundWebhook,
  trust: Trust
): Judgement {
  const judgement = judge(receive, webhook, trust)
  const { provider } = judgement
  const isOurs = webhook.body.subarray(0, OURS.length).equals(OURS)
  return isOurs && provider !== null
    ? {
        kind: 'unsigned',
        provider,
        reason: 'its body begins as what this action signs for itself'
      }
    : judgement
}
