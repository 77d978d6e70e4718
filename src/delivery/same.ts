import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * True when two texts, or bytes, are equal. Digests are compared in constant
 * time, so that not even a length leaks.
 */
export function constantTimeEqual(
  one: string | Buffer,
  other: string | Buffer
): boolean {
  return timingSafeEqual(sha256(one), sha256(other))
}

/** Returns the SHA-256 of a text or of bytes. */
export function sha256(value: string | Buffer): Buffer {
  return createHash('sha256').update(value).digest()
}
