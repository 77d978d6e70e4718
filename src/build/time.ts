/**
 * parseTime answers milliseconds since the epoch, null for what is no time
 * and for the zero times that forges written in Go send for "not yet". A time
 * without a zone is UTC.
 */
export function parseTime(text: string | null): number | null {
  if (text === null) return null
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`
  const time = Date.parse(zoned)
  return time > 0 ? time : null
}

/**
 * formatTime answers ISO 8601 in UTC with whole seconds, as JobServ writes it
 * (`2021-07-26T18:10:37+00:00`); undefined when there is no time.
 */
export function formatTime(time: number | null): string | undefined {
  return time === null
    ? undefined
    : `${new Date(time).toISOString().slice(0, 19)}+00:00`
}
