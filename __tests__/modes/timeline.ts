import { NOW, type Script, sleepBriefly } from './script.ts'

/** Timeline is one clock for all runs, which jumps to what comes next. */
export interface Timeline {
  script: Script
  now(): number
  sleep(ms: number): Promise<void>
  /** until lets time pass until all runs have ended. */
  until(runs: readonly Promise<unknown>[]): Promise<void>
}

/**
 * createTimeline answers a timeline on which each call takes as long as `take`
 * says, and a status shows once its lag, by its id, is over; in ms.
 */
export function createTimeline(
  take: () => number,
  lag: (id: number) => number
): Timeline {
  const events: { at: number; go: () => void }[] = []
  let now = NOW
  const sleep = (ms: number) =>
    new Promise<void>(resolve => events.push({ at: now + ms, go: resolve }))
  return {
    now: () => now,
    sleep,
    script: {
      turn: () => sleep(take()),
      clock: () => ({
        now: () => now,
        sleep: (ms, signal) => sleepBriefly(ms, signal, sleep)
      }),
      isVisible: ({ id, ms }) => ms >= lag(id),
      now: () => now
    },
    async until(runs) {
      let ended = false
      const all = Promise.allSettled(runs).then(() => {
        ended = true
      })
      while (!ended) {
        for (let idle = 0; idle < 4 && !ended; idle += 1) {
          const before = events.length
          await new Promise(resolve => setImmediate(resolve))
          if (events.length !== before) idle = -1
        }
        events.sort((one, other) => one.at - other.at)
        const next = events.shift()
        if (next === undefined) continue
        now = next.at
        next.go()
      }
      await all
    }
  }
}
