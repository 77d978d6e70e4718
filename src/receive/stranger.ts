import type { Provider } from '../config/receive.ts'
import type { InboundWebhook } from './request.ts'
import { type Proof, unsigned } from './unsigned.ts'

/** LONG_BYTES are read of anybody: no JSON of this size takes 10 ms. */
const LONG_BYTES = 64 * 1024

/**
 * isStranger claims that a long webhook is proven to come from none of
 * `providers`, so that it need not be read to be refused: 25 MiB of brackets
 * take 5 s and 800 MB.
 */
export function isStranger(
  providers: readonly Provider[],
  webhook: InboundWebhook,
  proof: Proof
): boolean {
  return (
    webhook.body.length > LONG_BYTES &&
    providers.every(provider => unsigned(provider, webhook, proof) !== null)
  )
}
