import type { Io } from '../../src/io.ts'

/** NOW is when every run starts, in milliseconds since the epoch. */
export const NOW = Date.parse('2026-07-26T15:12:00Z')
const HELD_MS = 45_000

/** Script decides when things happen; the stage knows what happens. */
export interface Script {
  /** turn is awaited before each call about statuses and each webhook. */
  turn(id: number, what: string): Promise<void>
  /** clock is that of one run. */
  clock(id: number): Io['clock']
  /** isVisible says whether a status is shown yet; the first one always is. */
  isVisible?(status: Age): boolean
  /** now is the API's own clock; default: it stands still. */
  now?(): number
}

/** Age is how long ago a status was written. */
interface Age {
  id: number
  reads: number
  ms: number
}

/** sleepBriefly lets short waits end and holds long ones until they abort. */
export function sleepBriefly(
  ms: number,
  signal: AbortSignal | undefined,
  brief: (ms: number) => Promise<void>
): Promise<void> {
  if (ms < HELD_MS) return brief(ms)
  return new Promise(resolve => {
    if (signal?.aborted) resolve()
    signal?.addEventListener('abort', () => resolve(), { once: true })
  })
}
