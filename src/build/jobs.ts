import type { Api, Page } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import { repositoryParameters } from '../github/repository.ts'
import { parseTime } from '../lib/time.ts'
import { type RunStatus, runStatus } from './status.ts'
import { forgejoState } from './workflow-run.ts'

const WORST_FIRST: readonly RunStatus[] = [
  'FAILED',
  'RUNNING',
  'QUEUED',
  'PASSED',
  'SKIPPED'
]

const MAX_PAGES = 500

const MAX_READS = 2

/**
 * Returns all jobs of one attempt of a run, every page, and for a re-run the
 * jobs carried over from earlier attempts; null where the server has no such
 * route. Throws ApiError for a list that stays shorter than the server says,
 * since a failed job may be missing.
 */
export async function readJobs(
  api: Api,
  repository: string,
  runId: number,
  attempt: number
): Promise<Job[] | null> {
  const run = `/repos/${repository}/actions/runs/${runId}`
  const parameters = { ...repositoryParameters(repository), run_id: runId }
  const options = { keys: ['jobs', 'workflow_jobs'], most: MAX_PAGES }
  const jobs = await readAll(`${run}/attempts/${attempt}/jobs`, () =>
    api.pages(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      { ...parameters, attempt_number: attempt },
      options
    )
  )
  if (jobs !== null && attempt === 1) return jobs
  const all = await readAll(`${run}/jobs`, () =>
    api.pages(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
      { ...parameters, filter: 'all' },
      options
    )
  )
  if (all === null) return jobs
  const own = jobs ?? all.filter(job => (job.attempt ?? attempt) === attempt)
  return [...own, ...carriedOver(own, all, attempt)]
}

/**
 * Returns the jobs that `attempt` did not run again: for each name, as many as
 * the attempt has fewer. Nothing shows which of several jobs with one name ran
 * again, so those with the worst status are kept.
 */
function carriedOver(
  own: readonly Job[],
  all: readonly Job[],
  attempt: number
): Job[] {
  const earlier = all.filter(
    job => job.attempt !== null && job.attempt < attempt
  )
  const attempts = [...group(earlier, job => job.attempt ?? 0)]
  const latest = new Map<string, Job[]>()
  for (const [, ran] of attempts.toSorted(([a], [b]) => a - b))
    for (const [name, jobs] of group(ran, job => job.name))
      latest.set(name, [...jobs, ...worst(latest.get(name) ?? [], jobs.length)])
  const again = group(own, job => job.name)
  const left = [...latest].flatMap(([name, jobs]) =>
    worst(jobs, again.get(name)?.length ?? 0)
  )
  const kept = new Set(left)
  return earlier.filter(job => kept.has(job))
}

/** Returns all but `count` of the jobs, those that FAILED first. */
function worst(jobs: readonly Job[], count: number): Job[] {
  const rank = ({ status, conclusion }: Job) =>
    WORST_FIRST.indexOf(runStatus(status, conclusion))
  return jobs
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, Math.max(0, jobs.length - count))
}

function group<K>(jobs: readonly Job[], keyOf: (job: Job) => K): Map<K, Job[]> {
  const groups = new Map<K, Job[]>()
  for (const job of jobs) {
    const key = keyOf(job)
    const known = groups.get(key)
    if (known) known.push(job)
    else groups.set(key, [job])
  }
  return groups
}

async function readAll(
  path: string,
  list: () => AsyncIterable<Page>
): Promise<Job[] | null> {
  let shortage = ''
  // A list that changes while it is paged through can skip an entry.
  for (let reading = 0; reading < MAX_READS; reading++) {
    const result = await readOnce(path, list()).catch(error => {
      if (error instanceof ApiError && error.isMissingRoute) return null
      throw error
    })
    if (result === null) return null
    if (result.known >= result.total) return result.jobs
    shortage = `${result.known} of ${result.total}`
  }
  throw new ApiError(
    `GET ${path} listed only ${shortage} jobs; run this job again`,
    200
  )
}

/** Returns a list; `known` counts a job that is listed twice once. */
async function readOnce(
  path: string,
  pages: AsyncIterable<Page>
): Promise<{ jobs: Job[]; known: number; total: number }> {
  const jobs: Job[] = []
  const seen = new Map<number, Job>()
  let known = 0
  let total = 0
  for await (const page of pages) {
    if (page.total === null && page.items.length === 0 && known === 0)
      throw new ApiError(`GET ${path} listed no jobs and gave no count`, 200)
    total = page.total ?? 0
    const before = jobs.length
    for (const item of page.items) {
      const job = parseJob(item)
      if (job === null)
        throw new ApiError(`GET ${path} listed something that is no job`, 200)
      const twin = job.id === null ? undefined : seen.get(job.id)
      if (twin && JSON.stringify(twin) === JSON.stringify(job)) continue
      if (twin === undefined) known++
      if (job.id !== null) seen.set(job.id, job)
      jobs.push(job)
    }
    if (jobs.length === before) break
  }
  return { jobs, known, total }
}

/** One job of a workflow run, times in milliseconds. */
export interface Job {
  /** Null where it is missing, or too large for a number. */
  id: number | null
  name: string
  attempt: number | null
  /** The job's own id in its context (`job.check_run_id`). */
  checkRunId: string | null
  status: string
  conclusion: string | null
  runnerName: string | null
  labels: readonly string[]
  url: string | null
  pageUrl: string | null
  created: number | null
  started: number | null
  completed: number | null
}

/**
 * Returns a job as the API gives it, null for anything but an object. There may
 * be ten thousand jobs, and a schema would take twice as long.
 */
export function parseJob(value: unknown): Job | null {
  if (!isRecord(value)) return null
  const id = isWhole(value.id) ? value.id : null
  const labels = texts(value.labels)
  return {
    id,
    name: text(value.name) ?? `job ${id ?? ''}`.trim(),
    attempt: typeof value.run_attempt === 'number' ? value.run_attempt : null,
    checkRunId: text(value.check_run_url)?.replace(/^.*\//, '') || null,
    ...stateOf(text(value.status) ?? '', value.conclusion),
    runnerName: text(value.runner_name),
    labels: labels.length > 0 ? labels : texts(value.runs_on),
    url: text(value.url),
    pageUrl: text(value.html_url),
    created: parseTime(text(value.created_at)),
    started: parseTime(text(value.started_at) ?? text(value.started)),
    completed: parseTime(text(value.completed_at) ?? text(value.stopped))
  }
}

function stateOf(
  status: string,
  conclusion: unknown
): Pick<Job, 'status' | 'conclusion'> {
  const state = forgejoState(status)
  return conclusion === undefined
    ? state
    : { ...state, conclusion: text(conclusion) }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(entry => typeof entry === 'string')
    : []
}
