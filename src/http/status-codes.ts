/** Ranges of HTTP status codes, both ends included. */
export type StatusCodes = readonly { from: number; to: number }[]

/**
 * Returns the ranges of `302`, `2xx` and `200-206`, or an error that names the
 * first entry that is none of these.
 */
export function parseStatusCodes(
  entries: readonly (string | number)[]
): StatusCodes | { error: string } {
  if (entries.length === 0) {
    return { error: 'no status code is given; write one, for example 2xx' }
  }
  const codes: { from: number; to: number }[] = []
  for (const entry of entries) {
    const range = parseRange(String(entry).trim())
    if (!range) {
      return {
        error:
          `${JSON.stringify(entry)} is not a status code; write a code from ` +
          '100 to 599 (302), a class (2xx) or a range (200-206)'
      }
    }
    codes.push(range)
  }
  return codes
}

function parseRange(entry: string): { from: number; to: number } | null {
  const kind = /^([1-5])xx$/i.exec(entry)
  if (kind) {
    const from = Number(kind[1]) * 100
    return { from, to: from + 99 }
  }
  const range = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(entry)
  if (!range) return null
  const from = Number(range[1])
  const to = Number(range[2] ?? range[1])
  return from <= to ? { from, to } : null
}

/** Returns the ranges as they are written in a config: `2xx, 302`. */
export function formatStatusCodes(codes: StatusCodes): string {
  return codes
    .map(({ from, to }) => {
      if (from === to) return String(from)
      const isClass = from % 100 === 0 && to === from + 99
      return isClass ? `${from / 100}xx` : `${from}-${to}`
    })
    .join(', ')
}

/** True when `status` is in one of the ranges. */
export function matchesStatus(codes: StatusCodes, status: number): boolean {
  return codes.some(({ from, to }) => status >= from && status <= to)
}
