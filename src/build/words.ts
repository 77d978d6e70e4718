import type { Environment } from './environment.ts'
import type { Run } from './run.ts'
import type { BuildStatus, DockerHubWord } from './status.ts'

/** GithubWords are the values of `${github.*}`. */
export type GithubWords = Readonly<
  Record<(typeof GITHUB_NAMES)[number], string>
>

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
  'event_name',
  'actor',
  'server_url',
  'api_url'
] as const

/**
 * githubWords answers `${github.*}` of the reported run. For another run than
 * this one `ref` is its head branch, the only one the API tells.
 */
export function githubWords(run: Run, env: Environment): GithubWords {
  const own = run.id === env.runId && run.attempt === env.runAttempt
  const branch = run.headBranch ?? ''
  const kind = run.event === 'release' ? 'tags' : 'heads'
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
      event_name: env.eventName,
      actor: env.actor
    }
  return {
    ...words,
    workflow: run.workflow ?? '',
    run_number: String(run.number ?? ''),
    sha: run.headSha ?? '',
    ref: branch && `refs/${kind}/${branch}`,
    ref_name: branch,
    event_name: run.event,
    actor: run.actor ?? ''
  }
}

/** StatusWords are the values of `${status.*}`, one for each forge. */
export interface StatusWords {
  github: 'success' | 'failure' | 'pending'
  gitlab: 'success' | 'failed' | 'pending'
  bitbucket: 'SUCCESSFUL' | 'FAILED' | 'INPROGRESS'
  azure_devops: 'succeeded' | 'failed' | 'pending'
  docker_hub: DockerHubWord
}

/** statusWords answers the status in the words that each forge accepts. */
export function statusWords(
  status: BuildStatus,
  dockerHub: DockerHubWord
): StatusWords {
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
