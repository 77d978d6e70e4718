/** Share is what one body takes of a budget. */
interface Share {
  take(bytes: number): void
  release(): void
}

/** Budget is the memory for all bodies that are being read. */
export interface Budget {
  /** share answers a new share; `shed` is called when it must make room. */
  share(shed: () => void): Share
}

interface Held {
  bytes: number
  shed: () => void
}

/**
 * createBudget answers a budget of `most` bytes. Beyond it the oldest shares
 * are shed, so that bodies which never end do not keep others out.
 */
export function createBudget(most: number): Budget {
  const held = new Set<Held>()
  let total = 0
  const release = (one: Held) => {
    if (held.delete(one)) total -= one.bytes
  }
  return {
    share(shed) {
      const own: Held = { bytes: 0, shed }
      return {
        take(bytes) {
          held.add(own)
          own.bytes += bytes
          total += bytes
          for (const oldest of held) {
            if (total <= most) return
            release(oldest)
            oldest.shed()
          }
        },
        release: () => release(own)
      }
    }
  }
}
