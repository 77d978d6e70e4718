import type { Log } from '../io.ts'

const LINES = 10

/** Quota is a log that a flood cannot fill. */
export interface Quota extends Pick<Log, 'info' | 'warning'> {
  /** close says how much was left out. */
  close(): void
}

/**
 * createQuota answers a log that prints the first ten lines about `what`, and
 * counts the others.
 */
export function createQuota(
  log: Pick<Log, 'info' | 'warning'>,
  what: string
): Quota {
  let count = 0
  const within = () => {
    count += 1
    return count <= LINES
  }
  return {
    info: text => {
      if (within()) log.info(text)
    },
    warning: text => {
      if (within()) log.warning(text)
    },
    close() {
      if (count > LINES)
        log.warning(`${count - LINES} more ${what}, not listed one by one`)
    }
  }
}
