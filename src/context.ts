import { readFileSync } from 'node:fs'
import { ownValue, parseJson } from './lib/json.ts'

/** What the runner reports about this run, in its own words. */
export interface GitHubContext {
  repository: string
  repositoryOwner: string
  workflow: string
  workflowRef: string
  runId: number
  runNumber: number
  runAttempt: number
  sha: string
  workflowSha: string
  ref: string
  refName: string
  headRef: string
  baseRef: string
  eventName: string
  actor: string
  /** Like apiUrl, without a slash at the end. */
  serverUrl: string
  apiUrl: string
  workspace: string
  runnerName: string
  /** This job's key in the workflow. */
  job: string
  /** This job's id where Gitea says it, else ''. */
  jobId: string
  /** The step's id, or the action's name with a number for a second step. */
  step: string
  temp: string
  /** The payload of the event that started this run. */
  event: unknown
}

/**
 * Returns the runner's own variables and the event's payload; a
 * payload that cannot be read is a problem.
 */
export function readContext(problem: (message: string) => void): GitHubContext {
  const env = (name: string, fallback = ''): string =>
    process.env[name] || fallback
  const repository = env('GITHUB_REPOSITORY')
  return {
    repository,
    repositoryOwner: env(
      'GITHUB_REPOSITORY_OWNER',
      repository.split('/')[0] ?? ''
    ),
    workflow: env('GITHUB_WORKFLOW'),
    workflowRef: env('GITHUB_WORKFLOW_REF'),
    runId: Number(env('GITHUB_RUN_ID', '0')) || 0,
    runNumber: Number(env('GITHUB_RUN_NUMBER', '0')) || 0,
    runAttempt: Number(env('GITHUB_RUN_ATTEMPT', '1')) || 1,
    sha: env('GITHUB_SHA'),
    workflowSha: env('GITHUB_WORKFLOW_SHA'),
    ref: env('GITHUB_REF'),
    refName: env('GITHUB_REF_NAME'),
    headRef: env('GITHUB_HEAD_REF'),
    baseRef: env('GITHUB_BASE_REF'),
    eventName: env('GITHUB_EVENT_NAME'),
    actor: env('GITHUB_ACTOR'),
    serverUrl: base(env('GITHUB_SERVER_URL', 'https://github.com')),
    apiUrl: base(env('GITHUB_API_URL', 'https://api.github.com')),
    workspace: env('GITHUB_WORKSPACE', process.cwd()),
    runnerName: env('RUNNER_NAME'),
    job: env('GITHUB_JOB'),
    jobId:
      env('GITEA_ACTIONS') === 'true'
        ? jobIdIn(env('ACTIONS_RUNTIME_TOKEN'))
        : '',
    step: env('GITHUB_ACTION'),
    temp: env('RUNNER_TEMP', process.cwd()),
    event: readPayload(env('GITHUB_EVENT_PATH'), problem)
  }
}

/**
 * Returns the path of this run's workflow in its repository, null where that is
 * not known or the workflow is another repository's.
 */
export function workflowPath({
  repository,
  workflowRef
}: Pick<GitHubContext, 'repository' | 'workflowRef'>): string | null {
  const [path = ''] = workflowRef.split('@')
  return path.startsWith(`${repository}/`)
    ? path.slice(repository.length + 1)
    : null
}

/** Returns the claim JobID of the runner's own token, '' without one. */
function jobIdIn(token: string): string {
  const [, claims = ''] = token.split('.')
  const json = parseJson(Buffer.from(claims, 'base64url').toString())
  const id = ownValue(json, 'JobID')
  return Number.isSafeInteger(id) ? String(id) : ''
}

function base(url: string): string {
  return url.replace(/\/+$/, '')
}

function readPayload(
  path: string,
  problem: (message: string) => void
): unknown {
  if (path === '') return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    problem(`the event's payload ${path} cannot be read: ${error}`)
    return {}
  }
}
