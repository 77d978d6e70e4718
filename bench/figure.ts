/** A measured value, with the limit that it must keep. */
export interface Figure {
  name: string
  measured: string
  bar: string
  holds: boolean
}

/** Returns a figure that may be up to `bar`, both in `unit`. */
export function atMost(
  name: string,
  measured: number,
  bar: number,
  unit: string
): Figure {
  return {
    name,
    measured: `${rounded(measured)} ${unit}`,
    bar: `<= ${bar} ${unit}`,
    holds: measured <= bar
  }
}

/** Returns the median of `values`, NaN when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const pair = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  const [low = Number.NaN, high = Number.NaN] = pair
  return (low + high) / 2
}

/** Returns figures as lines of text, their columns aligned. */
export function table(figures: readonly Figure[]): string {
  const rows = [
    ['', 'measured', 'bar', ''],
    ...figures.map(({ name, measured, bar, holds }) => [
      name,
      measured,
      bar,
      holds ? 'ok' : 'MISSED'
    ])
  ]
  const widths = [0, 1, 2].map(column =>
    Math.max(...rows.map(row => row[column]?.length ?? 0))
  )
  return rows
    .map(row => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .join('\n')
}

function rounded(value: number): number {
  return value < 10
    ? Math.round(value * 100) / 100
    : Math.round(value * 10) / 10
}
