const MAX_LENGTH = 100

/**
 * Returns the candidate that `word` is most likely a typo of: the
 * one with the fewest edits (a letter added, lost, changed, or swapped with
 * its neighbour; case does not count), or null where all are far off.
 */
export function closestMatch(
  word: string,
  candidates: Iterable<string>
): string | null {
  if (word.length > MAX_LENGTH) return null
  let best: string | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH) continue
    const edits = distance(word.toLowerCase(), candidate.toLowerCase())
    const shorter = Math.min(word.length, candidate.length)
    if (edits < fewest && edits <= Math.max(1, Math.floor(shorter / 3))) {
      best = candidate
      fewest = edits
    }
  }
  return best
}

function distance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      const swapped =
        row > 1 &&
        column > 1 &&
        a[row - 1] === b[column - 2] &&
        a[row - 2] === b[column - 1]
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY
      )
    }
    before = previous
    previous = current
  }
  return at(previous, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
