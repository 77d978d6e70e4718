/** NARROW keeps a number and its unit on one line. */
const NARROW = '\u00a0'

/**
 * spent answers a duration of milliseconds for people: `12 ms`, `1.2 s`,
 * `10 min 38 s`, `2 h 5 min`.
 */
export function spent(ms: number): string {
  const whole = Math.max(0, Math.round(ms))
  if (whole < 1000) return unit(whole, 'ms')
  if (whole < 59_950) return unit((whole / 1000).toFixed(1), 's')
  const seconds = Math.round(whole / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes < 60
    ? `${unit(minutes, 'min')} ${unit(seconds % 60, 's')}`
    : `${unit(Math.floor(minutes / 60), 'h')} ${unit(minutes % 60, 'min')}`
}

/** timeOfDay answers a time, in ms since the epoch, as `15:10:24` in UTC. */
export function timeOfDay(time: number): string {
  return new Date(time).toISOString().slice(11, 19)
}

function unit(number: number | string, name: string): string {
  return `${number}${NARROW}${name}`
}
