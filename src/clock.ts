import type { Clock } from './io.ts'

/** The longest timer; a longer one would fire at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1

/**
 * createClock answers the real time; its waiting holds the process, and ends
 * after 24 days at the latest.
 */
export function createClock(): Clock {
  return {
    now: () => Date.now(),
    sleep: (ms, signal) =>
      new Promise(resolve => {
        if (signal?.aborted) return resolve()
        const end = () => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', end)
          resolve()
        }
        const timer = setTimeout(end, Math.min(ms, MAX_TIMER_MS))
        signal?.addEventListener('abort', end, { once: true })
      })
  }
}
