import * as v from 'valibot'
import type { GitHubContext } from '../context.ts'
import type { Api, ApiResponse } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import { repositoryParameters } from '../github/repository.ts'
import { ownValue } from '../lib/json.ts'
import { parseTime } from '../lib/time.ts'

/** Run is one attempt of a workflow run, times in milliseconds. */
export interface Run {
  id: number
  attempt: number
  number: number | null
  workflow: string | null
  /** workflowId is GitHub's number or, on other forges, the file's name. */
  workflowId: string | null
  workflowPath: string | null
  title: string | null
  /** subject is the first line of the head commit's message. */
  subject: string | null
  event: string
  status: string
  conclusion: string | null
  /** headBranch is a branch or a tag. */
  headBranch: string | null
  /** What headBranch is, null where only its name is known. */
  refKind: 'branch' | 'tag' | null
  headSha: string | null
  /** headRepository is null when unknown, such as a fork that was deleted. */
  headRepository: string | null
  /** isPrivate says whether the repository is. */
  isPrivate: boolean
  actor: string | null
  pullRequest: { number: number; title: string | null } | null
  url: string | null
  pageUrl: string | null
  jobsUrl: string | null
  created: number | null
  started: number | null
  updated: number | null
}

const text = v.fallback(v.nullable(v.string()), null)

const count = v.fallback(v.nullable(v.number()), null)

const whole = v.pipe(v.number(), v.safeInteger())

const link = v.fallback(v.nullable(v.pipe(v.string(), v.url())), null)

const word = v.fallback(
  v.nullable(
    v.pipe(
      v.string(),
      v.transform(value => value || null)
    )
  ),
  null
)

const pullRequest = v.object({
  number: v.number(),
  base: v.fallback(v.object({ repo: v.object({ url: v.string() }) }), {
    repo: { url: '' }
  })
})

const rawRun = v.object({
  id: whole,
  run_attempt: v.nullish(whole),
  run_number: count,
  name: word,
  workflow_id: v.fallback(
    v.nullable(v.pipe(v.union([v.number(), v.string()]), v.transform(String))),
    null
  ),
  path: word,
  display_title: word,
  event: v.fallback(v.string(), ''),
  status: v.fallback(v.string(), ''),
  conclusion: word,
  head_branch: word,
  head_sha: word,
  head_commit: v.fallback(v.nullable(v.object({ message: v.string() })), null),
  repository: v.fallback(
    v.object({ full_name: text, private: v.fallback(v.boolean(), false) }),
    { full_name: null, private: false }
  ),
  head_repository: v.optional(
    v.fallback(v.nullable(v.object({ full_name: v.string() })), null)
  ),
  actor: v.fallback(v.nullable(v.object({ login: v.string() })), null),
  pull_requests: v.fallback(v.array(v.unknown()), []),
  url: link,
  html_url: link,
  jobs_url: link,
  created_at: text,
  run_started_at: text,
  started_at: text,
  updated_at: text,
  completed_at: text
})

/**
 * Returns a run as the API or a `workflow_run` event gives it, null
 * for anything without a whole id, or with an attempt that is no whole number.
 * What is missing is null, and the attempt 1: forges other than GitHub leave
 * much out.
 */
export function parseRun(value: unknown): Run | null {
  const { output, success } = v.safeParse(rawRun, fromForgejo(value))
  if (!success) return null
  const repository = output.repository.full_name
  const ref = refIn(output.path)
  return {
    id: output.id,
    attempt: output.run_attempt || 1,
    number: output.run_number,
    workflow: output.name ?? output.path,
    workflowId: output.workflow_id,
    workflowPath: output.path?.replace(/(\.ya?ml)@.*$/, '$1') ?? null,
    title: output.display_title,
    subject: output.head_commit?.message.split('\n')[0]?.trim() || null,
    event: output.event,
    status: output.status,
    conclusion: output.conclusion,
    headBranch: output.head_branch ?? ref?.name ?? null,
    refKind: BRANCH_EVENTS.test(output.event) ? 'branch' : (ref?.kind ?? null),
    headSha: output.head_sha,
    headRepository:
      output.head_repository === undefined &&
      !output.event.startsWith('pull_request')
        ? repository
        : (output.head_repository?.full_name ?? null),
    isPrivate: output.repository.private,
    actor: output.actor?.login || null,
    pullRequest: ownPullRequest(output.pull_requests, repository),
    url: output.url,
    pageUrl: output.html_url,
    jobsUrl: output.jobs_url,
    created: parseTime(output.created_at),
    started: parseTime(output.run_started_at ?? output.started_at),
    updated: parseTime(output.updated_at ?? output.completed_at)
  }
}

/** The events of which GitHub gives a branch and never a tag. */
const BRANCH_EVENTS = /^(pull_request|merge_group$|schedule$)/

/** Returns the ref in Gitea's path of a run, `ci.yml@refs/tags/v1`. */
function refIn(
  path: string | null
): { kind: 'branch' | 'tag'; name: string } | null {
  const [, kind, name] =
    /^[^/@]+\.ya?ml@refs\/(heads|tags)\/(.+)$/.exec(path ?? '') ?? []
  if (name === undefined) return null
  return { kind: kind === 'tags' ? 'tag' : 'branch', name }
}

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

/** Returns one attempt of a run. Throws ApiError like readRun. */
export async function readAttempt(
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

function ownPullRequest(
  pullRequests: readonly unknown[],
  repository: string | null
): Run['pullRequest'] {
  for (const value of pullRequests) {
    const { output, success } = v.safeParse(pullRequest, value)
    if (!success) continue
    const { url } = output.base.repo
    if (!url || !repository || url.endsWith(`/repos/${repository}`))
      return { number: output.number, title: null }
  }
  return null
}

/** RunContext is what the runner says of the run that this job is in. */
export type RunContext = Pick<
  GitHubContext,
  | 'repository'
  | 'workflow'
  | 'workflowRef'
  | 'runId'
  | 'runNumber'
  | 'runAttempt'
  | 'sha'
  | 'ref'
  | 'refName'
  | 'headRef'
  | 'eventName'
  | 'actor'
  | 'serverUrl'
  | 'apiUrl'
  | 'event'
>

const nullableText = v.fallback(v.nullable(v.string()), null)

const repository = v.object({ full_name: v.string() })

const payload = v.fallback(
  v.object({
    pull_request: v.fallback(
      v.nullable(
        v.object({
          number: v.number(),
          title: nullableText,
          head: v.fallback(
            v.object({
              ref: nullableText,
              sha: nullableText,
              repo: v.fallback(v.nullable(repository), null)
            }),
            { ref: null, sha: null, repo: null }
          )
        })
      ),
      null
    ),
    head_commit: v.fallback(
      v.nullable(v.object({ message: v.string() })),
      null
    ),
    repository: v.fallback(v.object({ private: v.boolean() }), {
      private: false
    })
  }),
  { pull_request: null, head_commit: null, repository: { private: false } }
)

/** Returns the run of a `workflow_run` payload, else null. */
export function runFromEvent(event: unknown): Run | null {
  const wrapped = v.safeParse(
    v.object({
      workflow_run: v.unknown(),
      workflow: v.fallback(v.nullable(v.object({ name: nullableText })), null)
    }),
    event
  )
  if (!wrapped.success) return null
  const run = parseRun(wrapped.output.workflow_run)
  const name = wrapped.output.workflow?.name
  return run && { ...run, workflow: name || run.workflow }
}

/**
 * Returns the run that this job is in without asking the
 * API: in progress, its times unknown.
 */
export function runFromEnvironment(env: RunContext): Run {
  const event = v.parse(payload, env.event)
  const pull = event.pull_request
  const subject = event.head_commit?.message.split('\n')[0]?.trim() || null
  return {
    id: env.runId,
    attempt: env.runAttempt,
    number: env.runNumber || null,
    workflow: env.workflow || null,
    workflowId: null,
    workflowPath: workflowPath(env),
    title: pull?.title ?? subject,
    subject,
    event: env.eventName,
    status: 'in_progress',
    conclusion: null,
    headBranch: env.headRef || pull?.head.ref || env.refName || null,
    refKind: env.ref.startsWith('refs/tags/')
      ? 'tag'
      : pull || env.headRef || env.ref.startsWith('refs/heads/')
        ? 'branch'
        : null,
    headSha: pull?.head.sha || env.sha || null,
    headRepository: pull ? (pull.head.repo?.full_name ?? null) : env.repository,
    isPrivate: event.repository.private,
    actor: env.actor || null,
    pullRequest: pull && { number: pull.number, title: pull.title },
    url: null,
    pageUrl: null,
    jobsUrl: null,
    created: null,
    started: null,
    updated: null
  }
}

function workflowPath({ repository, workflowRef }: RunContext): string | null {
  const [path = ''] = workflowRef.split('@')
  return path.startsWith(`${repository}/`)
    ? path.slice(repository.length + 1)
    : null
}

/** MatchProperties is what `match` looks at: the reported run's, never the reporter's. */
export interface MatchProperties {
  /** The name of the head branch or tag, twice: each may be the wrong kind. */
  branch: string
  tag: string
  /** Why the name does not count as a branch, or as a tag. */
  notBranch: string | null
  notTag: string | null
  /** True where only the name is known. */
  refUncertain: boolean
  workflow: string
  event: string
  actor: string
  /** repository is the head repository, '' when it is not known. */
  repository: string
  /** fork says that the head repository is not, or may not be, this one. */
  fork: boolean
}

/** Returns what `match` can compare of a run in `repository`. */
export function matchProperties(run: Run, repository: string): MatchProperties {
  const head = run.headRepository
  const ref = run.headBranch ?? ''
  return {
    branch: ref,
    tag: ref,
    notBranch: run.refKind === 'tag' ? `${ref} is a tag` : null,
    notTag: run.refKind === 'branch' ? `${ref} is a branch` : null,
    refUncertain: run.refKind === null && ref !== '',
    workflow: run.workflow ?? '',
    event: run.event,
    actor: run.actor ?? '',
    repository: head ?? '',
    fork: head?.toLowerCase() !== repository.toLowerCase()
  }
}

const FORGEJO_FINAL = ['success', 'failure', 'cancelled', 'skipped']

/**
 * Returns a run of Forgejo, which has keys and states of its own, as Gitea
 * gives it; any other value as it is. Written from the API description of
 * Forgejo 15.
 */
function fromForgejo(value: unknown): unknown {
  const get = (key: string) => ownValue(value, key)
  if (get('index_in_repo') === undefined) return value
  const status = get('status')
  const isFinal = FORGEJO_FINAL.some(word => word === status)
  const payload = parsedJson(get('event_payload'))
  const pull = ownValue(payload, 'pull_request')
  const head = ownValue(pull, 'head')
  const ref = ownValue(payload, 'ref')
  const file = get('workflow_id')
  return {
    id: get('id'),
    run_number: get('index_in_repo'),
    workflow_id: file,
    path: typeof ref === 'string' ? `${file}@${ref}` : null,
    display_title: get('title'),
    event: get('trigger_event') || get('event'),
    status: isFinal ? 'completed' : forgejoStatus(status),
    conclusion: isFinal ? status : null,
    // Of a pull request prettyref is its number.
    head_branch: pull === undefined ? get('prettyref') : ownValue(head, 'ref'),
    head_repository: pull === undefined ? undefined : ownValue(head, 'repo'),
    head_sha: get('commit_sha'),
    repository: get('repository'),
    actor: get('trigger_user'),
    pull_requests: pull === undefined ? [] : [pull],
    html_url: get('html_url'),
    created_at: get('created'),
    started_at: get('started'),
    updated_at: isFinal ? get('stopped') : get('updated')
  }
}

function forgejoStatus(status: unknown): unknown {
  if (status === 'running') return 'in_progress'
  return status === 'blocked' ? 'waiting' : status
}

function parsedJson(value: unknown): unknown {
  try {
    return typeof value === 'string' ? JSON.parse(value) : undefined
  } catch {
    return undefined
  }
}
