import type { Io } from './io.ts'

/** Clock is the time and the waiting of one process; tests bring their own. */
export interface Clock {
  /** Returns milliseconds since the epoch. */
  now(): number
  /** sleep ends after `ms` milliseconds, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The longest timer; a longer one would fire at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1

/**
 * Returns the real time; its waiting holds the process, and ends
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

/** TIMEOUT_MS is how long a step waits where no input says. */
export const TIMEOUT_MS = 45 * 60_000

const PROGRESS_MS = 60_000

interface Wait {
  /** what is waited for, in words. */
  what: string
  ms: number
  /** done aborts when it has arrived. */
  done: AbortSignal
  /** every asks for it at once, and again after each `ms`. */
  every?: { ms: number; ask: () => Promise<void> }
}

/**
 * waitUntil waits for `done`, its time or the step's end, and says once a minute
 * what it waits for. An `ask` that throws ends it.
 */
export async function waitUntil(
  io: Pick<Io, 'clock' | 'log' | 'signal'>,
  { what, ms, done, every }: Wait
): Promise<'timeout' | 'cancelled'> {
  const { clock, log, signal } = io
  const since = clock.now()
  const over = AbortSignal.any([done, signal])
  const left = () => since + ms - clock.now()
  log.info(`waiting for ${what} until ${time(since + ms)}`)
  let told = since
  while (!over.aborted && left() > 0) {
    if (every) await every.ask()
    if (over.aborted) break
    const pause = every?.ms ?? told + PROGRESS_MS - clock.now()
    await clock.sleep(Math.max(0, Math.min(left(), pause)), over)
    if (clock.now() - told < PROGRESS_MS || over.aborted) continue
    told = clock.now()
    log.info(
      `waiting for ${what} since ${time(since)}, until ${time(since + ms)}`
    )
  }
  return signal.aborted ? 'cancelled' : 'timeout'
}

function time(ms: number): string {
  return `${new Date(ms).toISOString().slice(11, 19)} UTC`
}
