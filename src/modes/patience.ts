import { ApiError } from '../build/error.ts'
import type { Io } from '../io.ts'

const SERVER_FAULT = 500

/** isPassing is true for a fault of the API that time may mend. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof ApiError &&
    (error.status === null || error.status >= SERVER_FAULT)
  )
}

/**
 * patient answers `ask` such that a 5xx and a lost connection are "not yet",
 * with one warning for all of them. Any other error is thrown.
 */
export function patient(
  { log, redact, signal }: Pick<Io, 'log' | 'redact' | 'signal'>,
  ask: () => Promise<void>
): () => Promise<void> {
  let warned = false
  return async () => {
    try {
      await ask()
    } catch (error) {
      if (!(error instanceof Error && isPassing(error)) || signal.aborted)
        throw error
      if (!warned)
        log.warning(
          `${redact(error.message)}; it is asked again until the time is over`
        )
      warned = true
    }
  }
}
