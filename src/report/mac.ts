import { createHmac } from 'node:crypto'
import { constantTimeEqual } from '../delivery/same.ts'

/** CONTEXT begins what a mac is over, and nothing else with its key. */
const CONTEXT = 'webhook-action/record/v1.'

/**
 * macOf answers the hex HMAC-SHA256, with a key, over the compact JSON of what
 * is taken from a record on trust.
 */
export function macOf(key: string, trusted: readonly unknown[]): string {
  return createHmac('sha256', key)
    .update(CONTEXT + JSON.stringify(trusted))
    .digest('hex')
}

/** isMac claims that one of `keys` made `mac` over what is trusted. */
export function isMac(
  mac: string,
  keys: readonly string[],
  trusted: readonly unknown[]
): boolean {
  // Every key is tried, so that time does not tell which one fits.
  return (
    keys.filter(key => constantTimeEqual(macOf(key, trusted), mac)).length > 0
  )
}
