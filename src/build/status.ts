import type { Run, RunContext } from './workflow-run.ts'

/** JobServ's word for a run. */
export type RunStatus = 'QUEUED' | 'RUNNING' | 'PASSED' | 'FAILED' | 'SKIPPED'

/** JobServ's word for a build. */
export type BuildStatus = RunStatus | 'RUNNING_WITH_FAILURES'

/** The build's status in the words of a Docker Hub callback. */
type DockerHubWord = 'success' | 'failure' | 'error'

const PASSED = ['success', 'neutral']

const QUEUED = ['queued', 'waiting', 'requested', 'pending']

const SKIPPED = ['skipped', 'stale']

/** The conclusions that say whether the commit is good. */
const RESULTS = [...PASSED, 'failure', 'timed_out', 'startup_failure']

const ERRORS = ['cancelled', 'timed_out', 'startup_failure']

/**
 * Returns the status of a run or job from GitHub's two words. Only
 * a conclusion ends it: null is never PASSED, an unknown word is FAILED.
 */
export function runStatus(
  status: string,
  conclusion: string | null
): RunStatus {
  if (conclusion === null) return QUEUED.includes(status) ? 'QUEUED' : 'RUNNING'
  if (PASSED.includes(conclusion)) return 'PASSED'
  return SKIPPED.includes(conclusion) ? 'SKIPPED' : 'FAILED'
}

/**
 * True when a run with that conclusion says whether its commit is good: not one
 * that was skipped or cancelled, is stale or waits for approval.
 */
export function isResult(conclusion: string | null): boolean {
  return conclusion !== null && RESULTS.includes(conclusion)
}

/**
 * Why a build says nothing about its commit: nothing in it failed and it was
 * cancelled, GitHub gave it up (`stale`), it waits for approval
 * (`action_required`), or the server called it completed before its last job
 * was (`incomplete`).
 */
export type NoResult = 'cancelled' | 'stale' | 'action_required' | 'incomplete'

/** A build's status, and what JobServ has no word for. */
export interface ResolvedStatus {
  status: BuildStatus
  dockerHub: DockerHubWord
  noResult: NoResult | null
}

/** True when a status is final. */
export function isDone(status: BuildStatus): boolean {
  return status === 'PASSED' || status === 'FAILED' || status === 'SKIPPED'
}

/** True when a part of the build has FAILED. */
export function hasFailures(status: BuildStatus): boolean {
  return status === 'FAILED' || status === 'RUNNING_WITH_FAILURES'
}

/** Returns a build's status from its runs, null without any. */
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
 * Returns Docker Hub's word for a build: error when it is unfinished, or when
 * everything that failed (`conclusions`) was cancelled, timed out or did not
 * start.
 */
export function dockerHubWord(
  status: BuildStatus,
  conclusions: readonly string[]
): DockerHubWord {
  if (status === 'PASSED' || status === 'SKIPPED') return 'success'
  if (status !== 'FAILED') return 'error'
  const allErrors =
    conclusions.length > 0 &&
    conclusions.every(conclusion => ERRORS.includes(conclusion))
  return allErrors ? 'error' : 'failure'
}

type GithubValues = Readonly<Record<(typeof GITHUB_NAMES)[number], string>>

export const GITHUB_NAMES = [
  'repository',
  'repository_owner',
  'workflow',
  'run_id',
  'run_number',
  'run_attempt',
  'sha',
  'ref',
  'ref_name',
  'head_ref',
  'base_ref',
  'event_name',
  'actor',
  'server_url',
  'api_url'
] as const

/**
 * Returns `${github.*}` of the reported run. For another run than
 * this one `ref` is its head branch or tag, '' where it may be either.
 */
export function githubValues(run: Run, env: RunContext): GithubValues {
  const own = run.id === env.runId && run.attempt === env.runAttempt
  const branch = run.headBranch ?? ''
  const kind = run.event === 'release' ? 'tag' : run.refKind
  const folder = kind === 'tag' ? 'tags' : 'heads'
  const ofPull = run.event.startsWith('pull_request')
  const words = {
    repository: env.repository,
    repository_owner: env.repository.split('/')[0] ?? '',
    server_url: env.serverUrl,
    api_url: env.apiUrl,
    run_id: String(run.id),
    run_attempt: String(run.attempt)
  }
  if (own)
    return {
      ...words,
      workflow: env.workflow,
      run_number: String(env.runNumber || ''),
      sha: env.sha,
      ref: env.ref,
      ref_name: env.refName,
      head_ref: env.headRef,
      base_ref: env.baseRef,
      event_name: env.eventName,
      actor: env.actor
    }
  return {
    ...words,
    workflow: run.workflow ?? '',
    run_number: String(run.number ?? ''),
    sha: run.headSha ?? '',
    ref: branch && kind !== null ? `refs/${folder}/${branch}` : '',
    ref_name: branch,
    head_ref: ofPull ? branch : '',
    base_ref: (ofPull && run.pullRequest?.base) || '',
    event_name: run.event,
    actor: run.actor ?? ''
  }
}

/** The values of `${status.*}`, one for each forge. */
export interface StatusValues {
  github: 'success' | 'failure' | 'error' | 'pending'
  gitlab: 'success' | 'failed' | 'canceled' | 'pending'
  bitbucket: 'SUCCESSFUL' | 'FAILED' | 'STOPPED' | 'INPROGRESS'
  azure_devops: 'succeeded' | 'failed' | 'error' | 'pending'
  docker_hub: DockerHubWord
  /** `#rrggbb`; `color_number` is the same as a number. */
  color: string
  color_number: number
  emoji: string
}

/**
 * Returns the status in the words that each forge accepts, and its color and
 * emoji for people.
 */
export function statusValues(build: ResolvedStatus): StatusValues {
  const [color, emoji] = lookOf(build)
  return {
    ...forgeWords(build),
    color,
    color_number: Number.parseInt(color.slice(1), 16),
    emoji
  }
}

const GREEN = '#1a7f37'
const RED = '#cf222e'
const GRAY = '#59636e'
const YELLOW = '#9a6700'

function lookOf({ status, noResult }: ResolvedStatus): [string, string] {
  if (noResult === 'cancelled') return [GRAY, '🚫']
  switch (status) {
    case 'PASSED':
      return [GREEN, '✅']
    case 'FAILED':
    case 'RUNNING_WITH_FAILURES':
      return [RED, '❌']
    case 'SKIPPED':
      return [GRAY, '⏭️']
    case 'QUEUED':
    case 'RUNNING':
      return [YELLOW, '⏳']
  }
}

function forgeWords({
  status,
  dockerHub,
  noResult
}: ResolvedStatus): Omit<StatusValues, 'color' | 'color_number' | 'emoji'> {
  if (noResult === 'cancelled' || noResult === 'stale')
    return {
      github: 'error',
      gitlab: 'canceled',
      bitbucket: 'STOPPED',
      azure_devops: 'error',
      docker_hub: 'error'
    }
  switch (status) {
    case 'PASSED':
    case 'SKIPPED':
      return {
        github: 'success',
        gitlab: 'success',
        bitbucket: 'SUCCESSFUL',
        azure_devops: 'succeeded',
        docker_hub: dockerHub
      }
    case 'FAILED':
      return {
        github: 'failure',
        gitlab: 'failed',
        bitbucket: 'FAILED',
        azure_devops: 'failed',
        docker_hub: dockerHub
      }
    case 'QUEUED':
    case 'RUNNING':
    case 'RUNNING_WITH_FAILURES':
      return {
        github: 'pending',
        gitlab: 'pending',
        bitbucket: 'INPROGRESS',
        azure_devops: 'pending',
        docker_hub: dockerHub
      }
  }
}
