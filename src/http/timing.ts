import { MAX_TIMER_MS } from '../clock.ts'

/** How long a request may take unless configured otherwise. */
export const DEFAULT_TIMEOUT_MS = 10_000

/** Seconds before each retry unless configured otherwise. */
export const DEFAULT_RETRY_DELAYS_S: readonly number[] = [1, 2, 4]

const DAY = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

const TIME = String.raw`\d\d:\d\d:\d\d`

const DATE = new RegExp(
  [
    String.raw`^${DAY}, \d\d ${MONTH} \d{4} ${TIME} GMT$`,
    String.raw`^${DAY}[a-z]{3,6}, \d\d-${MONTH}-\d\d ${TIME} GMT$`,
    String.raw`^${DAY} ${MONTH} [ \d]\d ${TIME} \d{4}$`
  ].join('|')
)

/**
 * Returns how many milliseconds after `now` (since the epoch) a Retry-After
 * header asks to wait, at most MAX_TIMER_MS, or null for anything but whole
 * seconds or one of the three HTTP dates (RFC 9110, 10.2.3). A past date is 0.
 */
export function retryAfterMs(
  value: string | undefined,
  now: number
): number | null {
  const text = value?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, MAX_TIMER_MS)
  if (!DATE.test(text)) return null
  const date = Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
  if (Number.isNaN(date)) return null
  return Math.min(Math.max(date - now, 0), MAX_TIMER_MS)
}
