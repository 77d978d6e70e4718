const TOLERANCE_S = 300
const TOLERANCE_MIN = TOLERANCE_S / 60

/** isTimely claims that a timestamp that is `off` by seconds is let in. */
export function isTimely(off: number): boolean {
  return Math.abs(off) <= TOLERANCE_S
}

/** untimely answers in words how far off an untimely timestamp is. */
export function untimely({
  headers,
  now
}: {
  headers: Readonly<Record<string, string>>
  /** now is in Unix seconds. */
  now: number
}): string {
  const off = now - Number(headers['webhook-timestamp'])
  const minutes = Math.ceil(Math.abs(off) / 60)
  const [count, unit, allowed] =
    minutes <= 120
      ? [minutes, 'minutes', `${TOLERANCE_MIN}`]
      : minutes <= 48 * 60
        ? [Math.ceil(minutes / 60), 'hours', `${TOLERANCE_MIN} minutes`]
        : [Math.ceil(minutes / 1440), 'days', `${TOLERANCE_MIN} minutes`]
  return `the timestamp is ${count} ${unit} ${off > 0 ? 'old' : 'ahead'}, ${allowed} are allowed`
}
