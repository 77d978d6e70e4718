import type { Own } from './own-job.ts'
import type { Run } from './run.ts'
import type { BuildRun } from './runs.ts'
import { failedNeeds } from './runs.ts'
import type { BuildStatus, DockerHubWord } from './status.ts'
import { dockerHubWord, runStatus, statusOfRuns } from './status.ts'

/** Judged is a build's status, and the same in Docker Hub's words. */
export interface Judged {
  status: BuildStatus
  dockerHub: DockerHubWord
}

/**
 * judgeBuild answers the status of a build: the run's own conclusion, else
 * what its runs say; and in the run that this job is part of, FAILED when it
 * or a job it needs was not successful.
 */
export function judgeBuild(
  run: Run,
  runs: readonly BuildRun[],
  own: Own | null
): Judged {
  const failed = own ? ownFailures(own) : []
  const status = failed.length > 0 ? 'FAILED' : statusOf(run, runs, own)
  const conclusions = runs
    .filter(({ counts, status }) => counts && status === 'FAILED')
    .map(({ conclusion }) => conclusion ?? '')
  return {
    status,
    dockerHub: dockerHubWord(
      status,
      run.conclusion !== null && failed.length === 0
        ? [run.conclusion]
        : [...failed, ...conclusions]
    )
  }
}

function ownFailures({ jobStatus, needs }: Own): string[] {
  const words = failedNeeds(needs)
  return jobStatus === 'success' ? words : [jobStatus, ...words]
}

function statusOf(
  run: Run,
  runs: readonly BuildRun[],
  own: Own | null
): BuildStatus {
  if (run.conclusion !== null) return runStatus(run.status, run.conclusion)
  const known = statusOfRuns(
    runs.map(({ counts, status }) => (counts ? status : 'PASSED'))
  )
  if (known !== null) return known
  return own ? 'PASSED' : runStatus(run.status, null)
}
