import { constantTimeEqual, sha256 } from '../delivery/same.ts'
import type { Signature } from '../delivery/signature.ts'
import type { Callback } from './callback.ts'
import type { Format } from './format.ts'
import type { Ruling } from './moves.ts'

interface Terms {
  /** chain and webhook are null for a gate that belongs to no chain. */
  chain: string | null
  webhook: string | null
  signature: Signature
  /** keys are what callbacks must be signed with one of; none: unsigned. */
  keys: readonly string[]
  format: Format | null
  /** isOver answers whether the time for a callback is over. */
  isOver: () => boolean
  /** rule moves what waits, and answers that and the state that stands. */
  rule: (callback: Callback) => { ruling: Ruling; state: string }
}

/** Armed is a token that callbacks are taken for. */
export interface Armed extends Terms {
  /** The token's SHA-256; the token itself is not kept. */
  digest: Buffer
}

/** arm answers an entry for `token`; keep it in the list that is asked. */
export function arm(token: string, terms: Terms): Armed {
  return { ...terms, digest: sha256(token) }
}

/**
 * findArmed answers the entry that a path holds the token of, or null. It
 * compares with every entry, so that time tells nothing of a token.
 */
export function findArmed(armed: readonly Armed[], path: string): Armed | null {
  const token = /^\/hook\/([\w-]{16,200})\/?$/.exec(path)?.[1]
  if (token === undefined) return null
  const given = sha256(token)
  const same = armed.filter(entry => constantTimeEqual(entry.digest, given))
  return same[0] ?? null
}
