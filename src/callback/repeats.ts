import type { Path } from './path.ts'
import { keyOf, scanJson } from './scan.ts'

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
}

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
  markRepeats(text, root)
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

function markRepeats(text: string, root: Step): void {
  const opened: Open[] = []
  /** aside is the depth of what is opened beside all paths. */
  let aside = 0
  scanJson(text, {
    open(kind) {
      const around = opened.at(-1)
      const step = around === undefined ? root : around.value
      if (aside > 0 || step === null || step.next.size === 0) aside++
      else if (kind === 'object')
        opened.push({ step, index: null, value: null })
      else opened.push({ step, index: 0, value: step.next.get(0) ?? null })
    },
    close() {
      if (aside > 0) aside--
      else opened.pop()
    },
    comma() {
      const open = aside === 0 ? opened.at(-1) : undefined
      if (open === undefined || open.index === null) return
      open.index++
      open.value = open.step.next.get(open.index) ?? null
    },
    key(literal) {
      const open = aside === 0 ? opened.at(-1) : undefined
      if (open !== undefined) takeKey(open, keyOf(literal))
    }
  })
}

function takeKey(open: Open, key: string): void {
  const value = open.step.next.get(key)
  open.value = value ?? null
  if (value === undefined) return
  value.repeated ||= value.seen
  value.seen = true
}
