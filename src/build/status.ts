/** RunStatus is JobServ's word for a run. */
export type RunStatus = 'QUEUED' | 'RUNNING' | 'PASSED' | 'FAILED' | 'SKIPPED'

/** BuildStatus is JobServ's word for a build. */
export type BuildStatus = RunStatus | 'RUNNING_WITH_FAILURES'

/** DockerHubWord is the build's status as a Docker Hub callback says it. */
export type DockerHubWord = 'success' | 'failure' | 'error'

const PASSED = ['success', 'neutral']
const QUEUED = ['queued', 'waiting', 'requested', 'pending']
const NOT_JUDGED = ['cancelled', 'timed_out', 'startup_failure']

/**
 * runStatus answers the status of a run or job from GitHub's two words. Only
 * a conclusion ends it: null is never PASSED, an unknown word is FAILED.
 */
export function runStatus(
  status: string,
  conclusion: string | null
): RunStatus {
  if (conclusion === null) return QUEUED.includes(status) ? 'QUEUED' : 'RUNNING'
  if (PASSED.includes(conclusion)) return 'PASSED'
  return conclusion === 'skipped' ? 'SKIPPED' : 'FAILED'
}

/** isDone claims that a status is a last one. */
export function isDone(status: BuildStatus): boolean {
  return status === 'PASSED' || status === 'FAILED' || status === 'SKIPPED'
}

/** hasFailures claims that something of the build FAILED already. */
export function hasFailures(status: BuildStatus): boolean {
  return status === 'FAILED' || status === 'RUNNING_WITH_FAILURES'
}

/** statusOfRuns answers a build's status from its runs, null without any. */
export function statusOfRuns(
  statuses: readonly RunStatus[]
): BuildStatus | null {
  if (statuses.length === 0) return null
  const found = new Set(statuses)
  const unfinished = found.has('QUEUED') || found.has('RUNNING')
  if (found.has('FAILED'))
    return unfinished ? 'RUNNING_WITH_FAILURES' : 'FAILED'
  if (found.size === 1 && found.has('QUEUED')) return 'QUEUED'
  if (unfinished) return 'RUNNING'
  return found.has('PASSED') ? 'PASSED' : 'SKIPPED'
}

/**
 * dockerHubWord answers Docker Hub's word for a build: error when nobody judged
 * it, since it is unfinished or all that failed (`conclusions`) was cancelled,
 * ran out of time or did not start.
 */
export function dockerHubWord(
  status: BuildStatus,
  conclusions: readonly string[]
): DockerHubWord {
  if (status === 'PASSED' || status === 'SKIPPED') return 'success'
  if (status !== 'FAILED') return 'error'
  const unjudged =
    conclusions.length > 0 &&
    conclusions.every(conclusion => NOT_JUDGED.includes(conclusion))
  return unjudged ? 'error' : 'failure'
}
