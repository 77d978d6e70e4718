import type { Needs } from './needs.ts'
import { isDone, type RunStatus } from './status.ts'

/** Needed is what `needs` says of a run that is named like one of its keys. */
export interface Needed {
  /** word is the result of the job with that key. */
  word: string
  /** clear says that all runs named like the key can be one job's. */
  clear: boolean
  /** sure says that the run is that job's, and that the word settles it. */
  sure: boolean
}

interface Named {
  name: string
  status: RunStatus
}

interface Likeness {
  key: string
  /** kind is what follows the key: nothing, ` (` or ` / `. */
  kind: string
}

/**
 * findNeeded answers which of a build's runs, this job's own left out, are
 * named as a job in `needs` is: `key`, `key (...)` or `key / ...`. A name is no
 * proof, since jobs may be given any: when runs PASSED that fit no key, and
 * each key has its runs, one of them may be the needed job under another name.
 */
export function findNeeded<Run extends Named>(
  runs: readonly Run[],
  needs: Needs
): Map<Run, Needed> {
  const alike = new Map<Run, Likeness>()
  for (const run of runs) {
    const likeness = likenessOf(run.name, needs)
    if (likeness) alike.set(run, likeness)
  }
  const clear = clearKeys(alike)
  const taken = new Set(clear.values())
  const free = [...needs].some(
    ([key, word]) => word === 'success' && !taken.has(key)
  )
  const accounted =
    free || runs.every(run => run.status !== 'PASSED' || clear.has(run))
  const going = new Set<string>()
  for (const [run, key] of clear) if (!isDone(run.status)) going.add(key)
  const found = new Map<Run, Needed>()
  for (const [run, { key }] of alike) {
    const settled = !isDone(run.status) || !going.has(key)
    found.set(run, {
      word: needs.get(key) ?? '',
      clear: clear.has(run),
      sure: clear.has(run) && accounted && settled
    })
  }
  return found
}

function likenessOf(name: string, needs: Needs): Likeness | null {
  // A matrix appends ` (...)`, a reusable workflow ` / ...`; keys hold no space.
  const [, key, kind] = /^([^ ]+)( \(| \/ |$)/.exec(name) ?? []
  if (key === undefined || kind === undefined) return null
  return needs.has(key) ? { key, kind } : null
}

/**
 * clearKeys answers the keys of the runs that can be one job's: the only one
 * named as the key itself, else all when they are of the same kind.
 */
function clearKeys<Run>(alike: ReadonlyMap<Run, Likeness>): Map<Run, string> {
  const kinds = new Map<string, string[]>()
  for (const { key, kind } of alike.values()) {
    const known = kinds.get(key)
    if (known) known.push(kind)
    else kinds.set(key, [kind])
  }
  const clear = new Map<string, string>()
  for (const [key, [first = '', ...rest]] of kinds) {
    const plain = [first, ...rest].filter(kind => kind === '').length
    if (plain === 1) clear.set(key, '')
    else if (rest.every(kind => kind === first) && plain === 0)
      clear.set(key, first)
  }
  return new Map(
    [...alike].flatMap(([run, { key, kind }]) =>
      clear.get(key) === kind ? [[run, key]] : []
    )
  )
}
