import type { Job } from './job.ts'
import { findNeeded } from './needed.ts'
import type { Needs } from './needs.ts'
import { runStatus } from './status.ts'

/** Own is this job, where it reports the run that it is part of. */
export interface Own {
  /** jobId is `job.check_run_id`; null where the server has none. */
  jobId: string | null
  jobStatus: 'success' | 'failure' | 'cancelled'
  runnerName: string | null
  /** jobKey is `GITHUB_JOB`, the name of a job that was given none. */
  jobKey: string | null
  needs: Needs | null
}

/** onlyReports claims that this job is no run of the build it reports. */
export function onlyReports({ needs, jobStatus }: Own): boolean {
  return needs !== null && jobStatus === 'success'
}

/**
 * findOwn answers which of a run's jobs this one is, by its id, else by its
 * runner or name among those that are not done; null where several may be.
 */
export function findOwn(jobs: readonly Job[], own: Own): Job | null {
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

/** withoutNeeded leaves out the jobs in `needs`: none of them is this one. */
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
  const needed = findNeeded(named, needs)
  return named.flatMap(one => (needed.get(one)?.clear ? [] : one.job))
}
