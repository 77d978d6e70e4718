import type { Secrets } from '../config/finding.ts'
import type { Receive } from '../config/receive.ts'
import type { InboundWebhook } from './request.ts'

/** Judgement is what came of one inbound webhook. */
export type Judgement =
  /** No provider matches, or it has no active function of that uri. */
  | { kind: 'unmatched'; provider: string | null; reason: string }
  /** The signature or token is missing or wrong. */
  | { kind: 'unsigned'; provider: string; reason: string }
  /** No function of the uri has a match and conditions that hold. */
  | { kind: 'held'; provider: string; functions: string[]; reason: string }
  /** A function that matched failed; the variables are the others'. */
  | {
      kind: 'failed'
      provider: string
      functions: string[]
      errors: string[]
      variables: Variables
    }
  | {
      kind: 'ran'
      provider: string
      functions: string[]
      variables: Variables
    }

/** Variables are the values that functions took, by function and name. */
export type Variables = Record<
  string,
  Record<string, string | number | boolean | unknown[]>
>

interface Trust {
  /** secrets are the values of the `secrets` input by name. */
  secrets: Secrets
  /** now is in Unix milliseconds. */
  now: number
  /** trusted webhooks were verified before: the signature is not asked for. */
  trusted?: boolean
}

/**
 * judge answers what `receive` makes of an inbound webhook: its provider by
 * match, then its signature, then the functions of its uri, in this order, so
 * that who cannot sign learns nothing of the uris. It never throws for what is
 * in the webhook.
 */
export function judge(
  _receive: Receive,
  _webhook: InboundWebhook,
  _trust: Trust
): Judgement {
  return { kind: 'unmatched', provider: null, reason: 'no provider matches' }
}
