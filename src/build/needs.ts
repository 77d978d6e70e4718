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
  result: string
  /** True when all runs named like the key can be one job's. */
  isUnambiguous: boolean
  /** True when the run is certainly that job's. */
  isCertain: boolean
}

interface Named {
  name: string
  status: RunStatus
}

interface NameMatch {
  key: string
  /** What follows the key: nothing, ` (` or ` / `. */
  suffix: string
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
  const named = new Map<Run, NameMatch>()
  for (const run of runs) {
    const match = matchName(run.name, needs)
    if (match) named.set(run, match)
  }
  const keys = unambiguousKeys(named)
  const matched = new Set(keys.values())
  const lacksRuns = [...needs].some(
    ([key, result]) => result === 'success' && !matched.has(key)
  )
  const noneRenamed =
    lacksRuns || runs.every(run => run.status !== 'PASSED' || keys.has(run))
  const unfinished = new Set<string>()
  for (const [run, key] of keys) if (!isDone(run.status)) unfinished.add(key)
  const found = new Map<Run, NeedsMatch>()
  for (const [run, { key }] of named) {
    const isUnambiguous = keys.has(run)
    const settled = !isDone(run.status) || !unfinished.has(key)
    found.set(run, {
      result: needs.get(key) ?? '',
      isUnambiguous,
      isCertain: isUnambiguous && noneRenamed && settled
    })
  }
  return found
}

function matchName(name: string, needs: Needs): NameMatch | null {
  // A matrix appends ` (...)`, a reusable workflow ` / ...`; keys hold no space.
  const [, key, suffix] = /^([^ ]+)( \(| \/ |$)/.exec(name) ?? []
  if (key === undefined || suffix === undefined) return null
  return needs.has(key) ? { key, suffix } : null
}

/**
 * Returns the keys of the runs that can be one job's: the only one
 * named as the key itself, else all when they have the same suffix.
 */
function unambiguousKeys<Run>(
  named: ReadonlyMap<Run, NameMatch>
): Map<Run, string> {
  const suffixes = new Map<string, string[]>()
  for (const { key, suffix } of named.values()) {
    const known = suffixes.get(key)
    if (known) known.push(suffix)
    else suffixes.set(key, [suffix])
  }
  const only = new Map<string, string>()
  for (const [key, [first = '', ...rest]] of suffixes) {
    const plain = [first, ...rest].filter(suffix => suffix === '').length
    if (plain === 1) only.set(key, '')
    else if (rest.every(suffix => suffix === first) && plain === 0)
      only.set(key, first)
  }
  return new Map(
    [...named].flatMap(([run, { key, suffix }]) =>
      only.get(key) === suffix ? [[run, key]] : []
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
 * Returns this job among a run's jobs: by its id, else by its runner or name
 * among the unfinished ones. Null where several match.
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
  // Runners based on act have no name.
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
  return named.flatMap(one => (needed.get(one)?.isUnambiguous ? [] : one.job))
}
