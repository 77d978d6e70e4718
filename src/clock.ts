import { MAX_TIMER_MS } from './lib/time.ts'
import type { Log } from './logger.ts'

/** The time of one process. */
export interface Clock {
  /** Returns milliseconds since the epoch. */
  now(): number
  /** Waits `ms` milliseconds, which may be less than 0, or until `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** How long a request may take unless configured otherwise. */
export const DEFAULT_TIMEOUT_MS = 10_000

/** Seconds before each retry unless configured otherwise. */
export const DEFAULT_RETRY_DELAYS_S: readonly number[] = [1, 2, 4]

/** Returns the system's clock; it sleeps for 24 days at most. */
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
        // Node warns of a negative time.
        const timer = setTimeout(end, Math.max(0, Math.min(ms, MAX_TIMER_MS)))
        signal?.addEventListener('abort', end, { once: true })
      })
  }
}

/** How long a step waits unless an input says otherwise. */
export const DEFAULT_WAIT_MS = 45 * 60_000

const PROGRESS_MS = 60_000

interface Wait {
  /** What is waited for, as the log calls it. */
  what: string
  ms: number
  /** Aborts when it has arrived. */
  done: AbortSignal
  /** Asks for it at once, and again after each `ms`. */
  every?: { ms: number; ask: () => Promise<void> }
}

/**
 * Returns after `done`, the timeout or the step's cancellation; logs once a
 * minute what it waits for. Throws what `ask` throws.
 */
export async function waitUntil(
  io: { clock: Clock; log: Pick<Log, 'info'>; signal: AbortSignal },
  { what, ms, done, every }: Wait
): Promise<'timeout' | 'cancelled'> {
  const { clock, log, signal } = io
  const since = clock.now()
  const over = AbortSignal.any([done, signal])
  const left = () => since + ms - clock.now()
  log.info(`waiting for ${what} until ${time(since + ms)}`)
  let logged = since
  while (!over.aborted && left() > 0) {
    if (every) await every.ask()
    if (over.aborted) break
    const pause = every?.ms ?? logged + PROGRESS_MS - clock.now()
    await clock.sleep(Math.min(left(), pause), over)
    if (clock.now() - logged < PROGRESS_MS || over.aborted) continue
    logged = clock.now()
    log.info(
      `waiting for ${what} since ${time(since)}, until ${time(since + ms)}`
    )
  }
  return signal.aborted ? 'cancelled' : 'timeout'
}

function time(ms: number): string {
  return `${new Date(ms).toISOString().slice(11, 19)} UTC`
}
