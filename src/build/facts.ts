import type { Run } from './run.ts'

/** Facts is what `match` looks at: the reported run's, never the reporter's. */
export interface Facts {
  /** branch is the head branch, or a tag. */
  branch: string
  workflow: string
  event: string
  actor: string
  /** repository is the head repository, '' when it is not known. */
  repository: string
  /** fork says that the head repository is not, or may not be, this one. */
  fork: boolean
}

/** runFacts answers what `match` may know of a run in `repository`. */
export function runFacts(run: Run, repository: string): Facts {
  const head = run.headRepository
  return {
    branch: run.headBranch ?? '',
    workflow: run.workflow ?? '',
    event: run.event,
    actor: run.actor ?? '',
    repository: head ?? '',
    fork: head?.toLowerCase() !== repository.toLowerCase()
  }
}
