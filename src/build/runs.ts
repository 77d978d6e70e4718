import type { Job } from './job.ts'
import type { Needs } from './needs.ts'
import { keyOf } from './needs.ts'
import type { RunStatus } from './status.ts'
import { isDone, runStatus } from './status.ts'

/** Own is this job, where it reports the run that it is part of. */
export interface Own {
  /** jobId is `job.check_run_id`; null where the server has none. */
  jobId: string | null
  jobStatus: 'success' | 'failure' | 'cancelled'
  runnerName: string | null
  needs: Needs | null
}

/** BuildRun is one run of the build, as far as it is known. */
export interface BuildRun {
  name: string
  status: RunStatus
  conclusion: string | null
  /** counts is false for a failure that continue-on-error forgives. */
  counts: boolean
  id: number | null
  url: string | null
  pageUrl: string | null
  labels: readonly string[]
  created: number | null
  completed: number | null
}

/** Runs is the build's runs and the names of those that need a word. */
export interface Runs {
  runs: BuildRun[]
  /** lagging runs look unfinished but are done, as `needs` says. */
  lagging: string[]
  /** forgiven runs FAILED, yet `needs` says success. */
  forgiven: string[]
  /** unfinished runs are other jobs that go on. */
  unfinished: string[]
}

/**
 * settleRuns answers the runs of a build from its jobs, this job's own result
 * and what `needs` says of the others, at `now` in milliseconds.
 */
export function settleRuns(
  jobs: readonly Job[],
  own: Own | null,
  now: number
): Runs {
  const result: Runs = { runs: [], lagging: [], forgiven: [], unfinished: [] }
  const self = own && findOwn(jobs, own)
  for (const job of jobs) {
    const run = runOf(job)
    if (own && job === self) {
      if (!onlyReports(own)) result.runs.push(judge(run, own.jobStatus, now))
      continue
    }
    const key = own?.needs ? keyOf(job.name, own.needs) : null
    const word = (key !== null && own?.needs?.get(key)) || null
    if (word !== null && !isDone(run.status)) {
      result.lagging.push(run.name)
      result.runs.push(judge(run, word, null))
      continue
    }
    const forgiven = run.status === 'FAILED' && word === 'success'
    if (forgiven) result.forgiven.push(run.name)
    if (!isDone(run.status)) result.unfinished.push(run.name)
    result.runs.push(forgiven ? { ...run, counts: false } : run)
  }
  return result
}

/** runsOfNeeds answers the runs of a build where only `needs` is known. */
export function runsOfNeeds(needs: Needs): BuildRun[] {
  return [...needs].map(([name, word]) => ({
    name,
    status: runStatus('completed', word),
    conclusion: word,
    counts: true,
    id: null,
    url: null,
    pageUrl: null,
    labels: [],
    created: null,
    completed: null
  }))
}

/** failedNeeds answers the words of all needed jobs that did not go well. */
export function failedNeeds(needs: Needs | null): string[] {
  return [...(needs?.values() ?? [])].filter(
    word => runStatus('completed', word) === 'FAILED'
  )
}

/** onlyReports claims that this job is no run of the build it reports. */
function onlyReports({ needs, jobStatus }: Own): boolean {
  return needs !== null && jobStatus === 'success'
}

function findOwn(jobs: readonly Job[], own: Own): Job | null {
  const { jobId, runnerName } = own
  const known = jobs.find(
    job =>
      jobId !== null && (String(job.id) === jobId || job.checkRunId === jobId)
  )
  if (known) return known
  const here = jobs.filter(
    job =>
      runnerName !== null &&
      job.runnerName === runnerName &&
      job.status !== 'completed' &&
      job.conclusion === null
  )
  const busy = here.filter(job => job.status === 'in_progress')
  const [first, second] = busy.length > 0 ? busy : here
  return second ? null : (first ?? null)
}

function runOf(job: Job): BuildRun {
  const { id, name, conclusion, url, pageUrl, labels, created, started } = job
  const status = runStatus(job.status, conclusion)
  return {
    name,
    status,
    conclusion,
    counts: true,
    id,
    url,
    pageUrl,
    labels,
    created: created ?? started,
    completed: isDone(status) ? job.completed : null
  }
}

function judge(run: BuildRun, word: string, at: number | null): BuildRun {
  const status = runStatus('completed', word)
  return { ...run, status, conclusion: word, completed: at }
}
