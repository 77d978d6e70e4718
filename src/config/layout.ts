import { type Level, misfit, nearestLevel } from './level.ts'
import { PARTS } from './parts.ts'
import { type Row, readRows } from './row.ts'

/** Mistake is a line on which the layout of a YAML text is wrong. */
export interface Mistake {
  /** line counts from 1. */
  line: number
  message: string
}

const MOST = 10
const NO_COLON = 'has no colon; write key: value'
const NO_SPACE = 'lacks a space after its colon; write key: value'
const HOLLOW = 'belongs to the | or > above it; write it deeper'

/**
 * findMistakes answers the lines of a YAML text that do not fit the ones above
 * them, ten at most: what the parser stumbles over, at the place where it is
 * wrong. It says so of texts that are good YAML too; ask where parsing failed.
 */
export function findMistakes(text: string): Mistake[] {
  const mistakes: Mistake[] = []
  const layout = createLayout(({ line }, message) =>
    mistakes.push({ line, message })
  )
  let wrongRow: Row | null = null
  for (const row of readRows(text)) {
    if (wrongRow !== null && isRestOf(wrongRow, row)) continue
    const wrong = row.odd ?? row.fault
    if (wrong !== null) mistakes.push({ line: row.line, message: wrong })
    if (!row.skewed) layout.place(row)
    if (mistakes.length >= MOST) break
    wrongRow = wrong === null ? null : row
  }
  return mistakes.sort((a, b) => a.line - b.line)
}

/**
 * findOddSpaces answers the lines with a space that is none, ten at most. Those
 * inside of the parts of others are not ours to judge.
 */
export function findOddSpaces(text: string): Mistake[] {
  const mistakes: Mistake[] = []
  let ours = true
  for (const { line, column, key, odd } of readRows(text)) {
    if (column === 0) ours = key === null || PARTS.includes(key)
    if (odd !== null && (ours || column === 0))
      mistakes.push({ line, message: odd })
    if (mistakes.length >= MOST) break
  }
  return mistakes
}

function createLayout(blame: (row: Row, message: string) => void) {
  let levels: Level[] = []
  let last: Row | null = null
  /** left is the row that closed levels, which may have been its mistake. */
  let left: { row: Row; lost: Level[] } | null = null

  const top = () => levels.at(-1)?.column ?? -1
  const isOpen = () => last === null || last.kind === 'none'

  function place(row: Row): void {
    if (isBare(row) ? placeText(row) : placeItem(row)) last = row
  }

  /** placeText answers whether the row is more than the rest of a text. */
  function placeText(row: Row): boolean {
    if (row.column > top()) return isOpen()
    const message = row.unspaced ? NO_SPACE : NO_COLON
    blame(row, last?.kind === 'hollow' ? HOLLOW : message)
    return false
  }

  function placeItem(row: Row): boolean {
    const kind = row.dashes.length > 0 ? 'seq' : 'map'
    const column = row.dashes[0] ?? row.column
    if (kind === 'map' && !isOpen()) tighten(column)
    const before = levels
    levels = levels.filter(level => level.column <= column)
    const lost = before.slice(levels.length)
    if (kind === 'map' && isListOfKey(column)) levels = levels.slice(0, -1)
    const level = levels.at(-1)
    if (level?.column === column && level.kind === kind) {
      if (lost.length > 0) left = { row, lost }
    } else if (isOpen() && lost.length === 0 && begins(kind, column)) {
      levels = [...levels, { kind, column, line: row.line }]
      left = null
    } else {
      const settled = settle({ kind, column, line: row.line }, before, row)
      if (settled) enter(row, true)
      return settled
    }
    enter(row, row.fault !== null)
    return true
  }

  function tighten(column: number): void {
    const [inner, outer] = levels.slice(-2).reverse()
    if (inner?.loose && column > (outer?.column ?? -1))
      levels = [...levels.slice(0, -1), { ...inner, column, loose: false }]
  }

  /** isListOfKey: a list may stand at the column of the key it belongs to. */
  function isListOfKey(column: number): boolean {
    const [outer, inner] = levels.slice(-2)
    return (
      inner?.kind === 'seq' &&
      inner.column === column &&
      outer?.column === column
    )
  }

  function begins(kind: Level['kind'], column: number): boolean {
    return column > top() || (kind === 'seq' && column === last?.column)
  }

  /** settle blames a row for an item that fits no level, and goes on. */
  function settle(item: Level, before: Level[], row: Row): boolean {
    const { kind, column } = item
    const deeper = column > (before.at(-1)?.column ?? -1)
    if (deeper && last !== null && last.key === null && last.kind === 'plain') {
      blame(last, last.unspaced ? NO_SPACE : NO_COLON)
      levels = [...before, item]
      return true
    }
    const lost = left?.lost ?? []
    const back = lost.findIndex(
      level => level.kind === kind && level.column === column
    )
    const meant = lost[back]
    if (
      deeper &&
      left !== null &&
      meant &&
      !PARTS.includes(left.row.key ?? '')
    ) {
      const from = left.row.dashes[0] ?? left.row.column
      blame(left.row, misfit(from, meant))
      levels = [...before, ...lost.slice(0, back + 1)]
      left = null
      return true
    }
    const wanted = nearestLevel(before, row, item)
    if (wanted === undefined || wanted.column === column) return false
    blame(row, misfit(column, wanted))
    levels = before.slice(0, before.indexOf(wanted) + 1)
    return true
  }

  /** enter opens the levels that begin within a row. */
  function enter({ dashes, column, key, line }: Row, loose: boolean): void {
    for (const dash of dashes.slice(1))
      levels = [...levels, { kind: 'seq', column: dash, line }]
    if (key !== null && dashes.length > 0)
      levels = [...levels, { kind: 'map', column, line, loose }]
  }

  return { place }
}

/** isRestOf claims that a row is what a wrong one before it leaves behind. */
function isRestOf(wrong: Row, row: Row): boolean {
  const deeper = (row.dashes[0] ?? row.column) > wrong.column
  return isBare(row) || (wrong.kind === 'unclosed' && deeper)
}

function isBare({ key, dashes }: Row): boolean {
  return key === null && dashes.length === 0
}
