import {
  type Signature,
  signatureHeader,
  verify
} from '../delivery/signature.ts'

/**
 * signedBy answers why a callback that came with an event is not signed by one
 * of `keys`, null when it is, or when no signature is asked for.
 */
export function signedBy(message: {
  signature: Signature
  keys: readonly string[]
  /** value is what stands beside the callback; text is what it is over. */
  value: string | null
  text: string | null
  /** now is in milliseconds. */
  now: number
}): string | null {
  const { signature, keys, value, text, now } = message
  if (keys.length === 0) return null
  if (text === null)
    return 'the callback is signed over its text, and so must be given as a string under "callback"'
  const verdict = verify(
    signature,
    {
      headers: value === null ? {} : { [signatureHeader(signature)]: value },
      body: Buffer.from(text),
      now: Math.floor(now / 1000)
    },
    keys
  )
  return verdict === 'ok' ? null : `the callback's signature is ${verdict}`
}
