import { ConfigError } from '../errors.ts'
import { isMapping, ownValue, parseJson } from '../lib/json.ts'
import type { Job } from './jobs.ts'
import { isDone, type RunStatus, runStatus } from './status.ts'

/** The result of each job this one needs, by its key. */
export type Needs = ReadonlyMap<string, string>

/** The words that GitHub, Gitea and Forgejo have for a result. */
const RESULTS = ['success', 'failure', 'cancelled', 'skipped']

/**
 * Returns the `needs` input, null when it is empty or `{}`. It is
 * `toJSON(needs)`, or short as `{"build": "success"}`. Throws ConfigError for
 * anything else, an unknown word among it.
 */
export function parseNeeds(text: string): Needs | null {
  if (text.trim() === '') return null
  const value = parseJson(text)
  if (!isMapping(value)) throw unreadable()
  // Keys are the user's own: a schema would pass over `constructor`.
  const entries = Object.entries(value).map(([key, job]): [string, string] => {
    const result = typeof job === 'string' ? job : ownValue(job, 'result')
    if (typeof result !== 'string') throw unreadable()
    if (RESULTS.includes(result)) return [key, result]
    throw new ConfigError(
      `input needs says that "${key}" is "${result}"; write one of ${RESULTS.join(', ')}, as "needs: \${{ toJSON(needs) }}" does`
    )
  })
  return entries.length === 0 ? null : new Map(entries)
}

function unreadable(): ConfigError {
  return new ConfigError(
    `input needs is not a result of jobs; write "needs: \${{ toJSON(needs) }}"`
  )
}

/** What `needs` says of a run that is named like one of its keys. */
export interface NeedsMatch {
  /** The result of the job with that key. */
  word: string
  /** True when all runs named like the key can be one job's. */
  clear: boolean
  /** True when the run is certainly that job's. */
  sure: boolean
}

interface Named {
  name: string
  status: RunStatus
}

interface Likeness {
  key: string
  /** What follows the key: nothing, ` (` or ` / `. */
  kind: string
}

/**
 * Returns which of a build's runs, this job's own left out, are
 * named as a job in `needs` is: `key`, `key (...)` or `key / ...`. A name proves
 * nothing, since jobs may be given any: when runs PASSED that fit no key, and
 * each key has its runs, one of them may be the needed job under another name.
 */
export function matchNeeds<Run extends Named>(
  runs: readonly Run[],
  needs: Needs
): Map<Run, NeedsMatch> {
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
  const found = new Map<Run, NeedsMatch>()
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
 * Returns the keys of the runs that can be one job's: the only one
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

/** This job, where it reports the run that it is part of. */
export interface CurrentJob {
  /** `job.check_run_id`; null where the server has none. */
  jobId: string | null
  jobStatus: 'success' | 'failure' | 'cancelled'
  runnerName: string | null
  /** `GITHUB_JOB`, the name of a job that was given none. */
  jobKey: string | null
  needs: Needs | null
}

/** True when this job is not a run of the build that it reports. */
export function onlyReports({ needs, jobStatus }: CurrentJob): boolean {
  return needs !== null && jobStatus === 'success'
}

/**
 * Returns which of a run's jobs this one is, by its id, else by its
 * runner or name among those that are not done; null where several may be.
 */
export function findCurrentJob(
  jobs: readonly Job[],
  own: CurrentJob
): Job | null {
  const { jobId, runnerName, jobKey } = own
  const known = jobs.find(
    job =>
      jobId !== null && (String(job.id) === jobId || job.checkRunId === jobId)
  )
  if (known) return known
  // Runners made of act give themselves no name.
  const isHere = (job: Job) =>
    runnerName === null ? job.name === jobKey : job.runnerName === runnerName
  const here = withoutNeeded(jobs, own.needs).filter(
    job => isHere(job) && job.status !== 'completed' && job.conclusion === null
  )
  const busy = here.filter(job => job.status === 'in_progress')
  const [first, second] = busy.length > 0 ? busy : here
  return second ? null : (first ?? null)
}

/** None of the jobs in `needs` is this one. */
function withoutNeeded(
  jobs: readonly Job[],
  needs: Needs | null
): readonly Job[] {
  if (needs === null) return jobs
  const named = jobs.map(job => ({
    job,
    name: job.name,
    status: runStatus(job.status, job.conclusion)
  }))
  const needed = matchNeeds(named, needs)
  return named.flatMap(one => (needed.get(one)?.clear ? [] : one.job))
}
