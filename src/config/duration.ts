/** LONGEST_MS is the longest delay a Node timer keeps; above, it fires at once. */
const LONGEST_MS = 2 ** 31 - 1
const DURATION = /^(\d{1,15}(?:\.\d{1,15})?)([smhd]?)$/
const UNITS_MS: Readonly<Record<string, number>> = {
  '': 1000,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000
}

/**
 * parseDuration gives back the milliseconds of `30s`, `10m`, `1.5h`, `7d`, or
 * of a number of seconds as number or text; null for anything else, for 0, and
 * for more than a timer can wait (24.8 days).
 */
export function parseDuration(value: string | number): number | null {
  const match = DURATION.exec(String(value))
  const unit = UNITS_MS[match?.[2] ?? '']
  if (!match || unit === undefined) return null
  const ms = Math.round(Number(match[1]) * unit)
  return ms >= 1 && ms <= LONGEST_MS ? ms : null
}
