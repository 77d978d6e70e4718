import { ApiError } from './error.ts'
import type { Api } from './github.ts'
import type { Job } from './job.ts'
import { parseJob } from './job.ts'
import { readPages } from './pages.ts'

const MOST_PAGES = 500
const READINGS = 2

/**
 * readJobs answers all jobs of one attempt of a run, every page, and for a
 * re-run those that it took over from earlier attempts; null where the server
 * has no such endpoint (404). A list that stays shorter than the server says
 * is an ApiError, since a failed job may be what is missing.
 */
export async function readJobs(
  api: Api,
  repository: string,
  runId: number,
  attempt: number
): Promise<Job[] | null> {
  const run = `/repos/${repository}/actions/runs/${runId}`
  const path = `${run}/attempts/${attempt}/jobs`
  const jobs = await readAll(api, path, {})
  if (jobs !== null && attempt === 1) return jobs
  const all = await readAll(api, `${run}/jobs`, { filter: 'all' })
  if (all === null) return jobs
  const own = jobs ?? all.filter(job => (job.attempt ?? attempt) === attempt)
  return [...own, ...carriedOver(own, all, attempt)]
}

/** carriedOver answers, of each name not run in `attempt`, its last jobs. */
function carriedOver(
  own: readonly Job[],
  all: readonly Job[],
  attempt: number
): Job[] {
  const names = new Set(own.map(job => job.name))
  const earlier = all.filter(
    job => job.attempt !== null && job.attempt < attempt && !names.has(job.name)
  )
  const last = new Map<string, number>()
  for (const { name, attempt } of earlier)
    last.set(name, Math.max(last.get(name) ?? 0, attempt ?? 0))
  return earlier.filter(({ name, attempt }) => last.get(name) === attempt)
}

async function readAll(
  api: Api,
  path: string,
  query: Readonly<Record<string, string>>
): Promise<Job[] | null> {
  let shortage = ''
  // A list that changes while it is paged through can skip an entry.
  for (let reading = 0; reading < READINGS; reading++) {
    const result = await readOnce(api, path, query)
    if (result === null) return null
    if (result.jobs.length >= result.total) return result.jobs
    shortage = `${result.jobs.length} of ${result.total}`
  }
  throw new ApiError(
    `GET ${path} listed only ${shortage} jobs; run this job again`,
    200
  )
}

async function readOnce(
  api: Api,
  path: string,
  query: Readonly<Record<string, string>>
): Promise<{ jobs: Job[]; total: number } | null> {
  const keys = ['jobs', 'workflow_jobs']
  const jobs: Job[] = []
  const ids = new Set<number>()
  let total: number | null = null
  for await (const page of readPages({
    api,
    path,
    query,
    keys,
    most: MOST_PAGES
  })) {
    total = page.total ?? 0
    const before = jobs.length
    for (const item of page.items) {
      const job = parseJob(item)
      if (job === null)
        throw new ApiError(`GET ${path} listed something that is no job`, 200)
      if (job.id !== null && ids.has(job.id)) continue
      if (job.id !== null) ids.add(job.id)
      jobs.push(job)
    }
    if (jobs.length === before) break
  }
  return total === null ? null : { jobs, total }
}
