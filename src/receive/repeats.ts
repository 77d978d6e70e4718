import type { Path } from '../callback/path.ts'

/** Step is a place in the document that a path leads to or through. */
interface Step {
  next: Map<string | number, Step>
  seen: boolean
  repeated: boolean
}

/** Open is an object or list on a path that the scan is inside of. */
interface Open {
  step: Step
  /** index counts a list's items, and is null in an object. */
  index: number | null
  /** value is where the next value belongs, null where it is beside. */
  value: Step | null
  awaitsKey: boolean
}

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const LIST = 0x5b
const LIST_END = 0x5d
const OBJECT = 0x7b
const OBJECT_END = 0x7d

/**
 * findRepeats answers which of `paths` the valid JSON document `text` gives a
 * key on more than once, however it is escaped. One pass serves them all, so
 * the time is linear in the text.
 */
export function findRepeats(
  text: string,
  paths: readonly Path[]
): (path: Path) => boolean {
  const root = newStep()
  for (const path of paths) {
    let step = root
    for (const key of path) {
      const next = step.next.get(key) ?? newStep()
      step.next.set(key, next)
      step = next
    }
  }
  scan(text, root)
  return path => {
    let step: Step | undefined = root
    for (const key of path) {
      step = step.next.get(key)
      if (step === undefined) return false
      if (step.repeated) return true
    }
    return false
  }
}

function newStep(): Step {
  return { next: new Map(), seen: false, repeated: false }
}

function scan(text: string, root: Step): void {
  const opened: Open[] = []
  let open: Open | undefined
  /** aside is the depth of what is opened beside all paths. */
  let aside = 0
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) {
      const end = stringEnd(text, at)
      if (aside === 0 && open?.awaitsKey) takeKey(open, text.slice(at, end))
      at = end - 1
    } else if (char === OBJECT || char === LIST) {
      const value = open === undefined ? root : open.value
      if (aside > 0 || value === null || value.next.size === 0) aside++
      else {
        open = openOf(value, char === LIST)
        opened.push(open)
      }
    } else if (char === OBJECT_END || char === LIST_END) {
      if (aside > 0) aside--
      else {
        opened.pop()
        open = opened.at(-1)
      }
    } else if (char === COMMA && aside === 0 && open !== undefined) {
      if (open.index === null) open.awaitsKey = true
      else open.value = open.step.next.get(++open.index) ?? null
    }
  }
}

function openOf(step: Step, isList: boolean): Open {
  return {
    step,
    index: isList ? 0 : null,
    value: isList ? (step.next.get(0) ?? null) : null,
    awaitsKey: !isList
  }
}

function takeKey(open: Open, literal: string): void {
  open.awaitsKey = false
  const value = open.step.next.get(String(JSON.parse(literal)))
  open.value = value ?? null
  if (value === undefined) return
  value.repeated ||= value.seen
  value.seen = true
}

/** stringEnd answers the place after the string that begins at `start`. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end + 1
}

function isEscaped(text: string, at: number): boolean {
  let from = at
  while (text.charCodeAt(from - 1) === BACKSLASH) from--
  return (at - from) % 2 === 1
}
