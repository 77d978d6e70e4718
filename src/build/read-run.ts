import * as v from 'valibot'
import type { Api, ApiResponse, Page } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import { repositoryParameters } from '../github/repository.ts'
import { isResult } from './status.ts'
import { parseRun, type Run, textOrNull, wordOrNull } from './workflow-run.ts'

// GitHub lists at most 1,000 runs, however many there are.
const MAX_PAGES = 10

const MAX_ATTEMPTS = 20

/**
 * Returns a run, its latest attempt when `attempt` is null. Throws ApiError
 * where the server has no such run, attempt or route, hides it, or responds
 * with another run.
 */
export async function readRun(
  api: Api,
  repository: string,
  runId: number,
  attempt: number | null
): Promise<Run> {
  const parameters = { ...repositoryParameters(repository), run_id: runId }
  const path = `/repos/${repository}/actions/runs/${runId}`
  const latest = runOf(
    await api.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
      parameters
    ),
    path,
    { id: runId }
  )
  if (attempt === null || latest.attempt === attempt) return latest
  return readAttempt(api, repository, runId, attempt)
}

async function readAttempt(
  api: Api,
  repository: string,
  runId: number,
  attempt: number
): Promise<Run> {
  return runOf(
    await api.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
      {
        ...repositoryParameters(repository),
        run_id: runId,
        attempt_number: attempt
      }
    ),
    `/repos/${repository}/actions/runs/${runId}/attempts/${attempt}`,
    { id: runId, attempt }
  )
}

/**
 * Returns a run with the name and path of its workflow, which Gitea's runs
 * lack; its file where the API has neither.
 */
export async function withWorkflow(
  api: Api,
  repository: string,
  run: Run
): Promise<Run> {
  const { workflow, workflowId, workflowPath } = run
  if (workflow !== null || workflowId === null) return run
  const { name, path } = await readWorkflow(api, repository, workflowId)
  return {
    ...run,
    workflow: name ?? workflowId,
    workflowPath: workflowPath ?? path
  }
}

/**
 * Returns a run of a pull request with what the run lacks: GitHub names no pull
 * request of a fork, Gitea 1.26 no branch. What the API hides from the token
 * stays unknown.
 */
export async function withPullRequest(
  api: Api,
  repository: string,
  run: Run
): Promise<Run> {
  const { event, headSha, headBranch, pullRequest } = run
  if (!event.startsWith('pull_request')) return run
  if (pullRequest !== null && headBranch !== null) return run
  const parameters = repositoryParameters(repository)
  const { owner } = repositoryParameters(run.headRepository ?? '')
  try {
    if (pullRequest !== null) {
      const { json } = await api.request(
        'GET /repos/{owner}/{repo}/pulls/{pull_number}',
        { ...parameters, pull_number: pullRequest.number }
      )
      return withPull(run, pullIn([json], repository, headSha))
    }
    if (headSha === null) return run
    const { json } = await api.request(
      'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
      { ...parameters, commit_sha: headSha }
    )
    const found = pullIn(json, repository, headSha)
    if (found !== null || owner === '' || headBranch === null)
      return withPull(run, found)
    const listed = await api.request('GET /repos/{owner}/{repo}/pulls', {
      ...parameters,
      head: `${owner}:${headBranch}`,
      state: 'all'
    })
    return withPull(run, pullIn(listed.json, repository, headSha))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return run
  }
}

/**
 * Returns the last build with a result before `run`: an earlier attempt of it,
 * else the last run of the same workflow, branch and head repository. Null when
 * there is none.
 */
export async function readPreviousRun(
  api: Api,
  repository: string,
  run: Run
): Promise<Run | null> {
  return (
    (await readEarlierAttempt(api, repository, run)) ??
    (await readEarlierRun(api, repository, run))
  )
}

function runOf(
  { status, json }: ApiResponse,
  path: string,
  asked: { id: number; attempt?: number }
): Run {
  const run = parseRun(json)
  const { id, attempt = run?.attempt } = asked
  if (run?.id === id && run?.attempt === attempt) return run
  const what = run
    ? `with run ${run.id}, attempt ${run.attempt}`
    : 'without a workflow run'
  throw new ApiError(
    `GET ${path} was answered ${status} ${what}; GITHUB_API_URL must be the API's own URL`,
    status
  )
}

const workflowSchema = v.object({ name: wordOrNull, path: wordOrNull })

async function readWorkflow(
  api: Api,
  repository: string,
  id: string
): Promise<v.InferOutput<typeof workflowSchema>> {
  try {
    const { json } = await api.request(
      'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}',
      { ...repositoryParameters(repository), workflow_id: id }
    )
    const { output, success } = v.safeParse(workflowSchema, json)
    if (success) return output
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
  return { name: null, path: null }
}

const readPull = v.object({
  number: v.number(),
  title: textOrNull,
  state: textOrNull,
  head: v.object({
    ref: textOrNull,
    sha: textOrNull,
    repo: v.fallback(v.nullable(v.object({ full_name: v.string() })), null)
  }),
  base: v.object({
    ref: textOrNull,
    repo: v.object({ full_name: v.string() })
  })
})

type ReadPull = v.InferOutput<typeof readPull>

/** Returns the pull request of a commit in a list, the open one first. */
function pullIn(
  list: unknown,
  repository: string,
  sha: string | null
): ReadPull | null {
  const pulls = (Array.isArray(list) ? list : []).flatMap(value => {
    const { output, success } = v.safeParse(readPull, value)
    return success ? [output] : []
  })
  const own = pulls.filter(
    ({ head, base }) =>
      head.sha === sha &&
      base.repo.full_name.toLowerCase() === repository.toLowerCase()
  )
  return own.find(({ state }) => state === 'open') ?? own[0] ?? null
}

function withPull(run: Run, pull: ReadPull | null): Run {
  if (pull === null) return run
  return {
    ...run,
    headBranch: run.headBranch ?? pull.head.ref,
    headRepository: run.headRepository ?? pull.head.repo?.full_name ?? null,
    pullRequest: { number: pull.number, title: pull.title, base: pull.base.ref }
  }
}

async function readEarlierAttempt(
  api: Api,
  repository: string,
  { id, attempt }: Run
): Promise<Run | null> {
  const first = Math.max(1, attempt - MAX_ATTEMPTS)
  try {
    for (let earlier = attempt - 1; earlier >= first; earlier--) {
      const run = await readAttempt(api, repository, id, earlier)
      if (isResult(run.conclusion)) return run
    }
  } catch (error) {
    // Some forges keep no attempts.
    if (!(error instanceof ApiError && error.status === 404)) throw error
  }
  return null
}

async function readEarlierRun(
  api: Api,
  repository: string,
  run: Run
): Promise<Run | null> {
  const named = repositoryParameters(repository)
  const { workflowId, refKind, headBranch } = run
  const options = { keys: ['workflow_runs'], most: MAX_PAGES }
  const branch = headBranch ?? ''
  const filters = { branch, status: 'completed' as const }
  const kind = refKind === 'tag' ? 'tags' : 'heads'
  // Gitea before 1.27 and Forgejo list no runs of one workflow. Forgejo has
  // filters of its own, and no state `completed`.
  const others = {
    branch,
    ...(workflowId !== null && { workflow_id: workflowId }),
    ...(refKind !== null && { ref: `refs/${kind}/${branch}` })
  }
  const runs = 'GET /repos/{owner}/{repo}/actions/runs'
  const lists =
    workflowId === null
      ? [api.pages(runs, { ...named, ...filters }, options)]
      : [
          api.pages(
            'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
            { ...named, ...filters, workflow_id: workflowId },
            options
          ),
          api.pages(runs, { ...named, ...others }, options)
        ]
  for (const pages of lists) {
    try {
      return await newestBefore(run, pages)
    } catch (error) {
      if (!(error instanceof ApiError && error.isMissingRoute)) throw error
    }
  }
  return null
}

async function newestBefore(
  run: Run,
  pages: AsyncIterable<Page>
): Promise<Run | null> {
  for await (const { items } of pages) {
    const earlier = items
      .map(parseRun)
      .filter(other => other !== null)
      .filter(other => precedes(other, run))
      .sort((a, b) => order(b) - order(a))
    if (earlier[0]) return earlier[0]
  }
  return null
}

function precedes(other: Run, run: Run): boolean {
  return (
    other.id !== run.id &&
    isResult(other.conclusion) &&
    order(other) < order(run) &&
    other.headBranch === run.headBranch &&
    other.headRepository === run.headRepository &&
    (run.workflowId === null
      ? other.workflow === run.workflow
      : other.workflowId === null || other.workflowId === run.workflowId)
  )
}

function order(run: Run): number {
  return run.number ?? run.id
}
