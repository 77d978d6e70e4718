/**
 * isExact claims that a number stands for what was written: integers beyond
 * 2^53 are rounded, and JSON has no infinity (RFC 8259, 6).
 */
export function isExact(value: number): boolean {
  return Number.isInteger(value)
    ? Number.isSafeInteger(value)
    : Number.isFinite(value)
}

/** numbersAreExact claims it of every number in a JSON text. */
export function numbersAreExact(json: string): boolean {
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g) ?? []
  return tokens.every(token => token.startsWith('"') || isExact(Number(token)))
}
