import { PARTS } from './parts.ts'
import type { Row } from './row.ts'

/** Level is a mapping or list that is open, by the column of its items. */
export interface Level {
  kind: 'map' | 'seq'
  column: number
  line: number
  /** loose: it began in a wrong row, and the next one settles its column. */
  loose?: boolean
}

/**
 * nearestLevel answers the level that an item at a wrong column was meant for:
 * of its kind, the nearest one; of two, the inner one.
 */
export function nearestLevel(
  levels: readonly Level[],
  { key }: Row,
  { kind, column }: Level
): Level | undefined {
  const same = levels.filter(level => level.kind === kind)
  if (key !== null && PARTS.includes(key)) return same[0]
  const away = (level: Level) => Math.abs(level.column - column)
  const least = Math.min(...same.map(away))
  return same.findLast(level => away(level) === least)
}

/** misfit says how an item is indented, and how it should be. */
export function misfit(
  column: number,
  { kind, column: wanted, line }: Level
): string {
  const spaces = column === 1 ? 'space' : 'spaces'
  const what = kind === 'map' ? 'key' : '-'
  return `is indented by ${column} ${spaces}; write ${wanted}, to line up with the ${what} on line ${line}`
}
