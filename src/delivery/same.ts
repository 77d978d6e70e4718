import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * isSame claims that two texts, or bytes, are the same whole. Digests are
 * compared in constant time, so that not even a length shows.
 */
export function isSame(one: string | Buffer, other: string | Buffer): boolean {
  return timingSafeEqual(digest(one), digest(other))
}

function digest(value: string | Buffer): Buffer {
  return createHash('sha256').update(value).digest()
}
