import * as v from 'valibot'
import { type GitHubContext, workflowPath } from '../context.ts'
import { ownValue, parseJson } from '../lib/json.ts'
import { parseTime } from '../lib/time.ts'

/** One attempt of a workflow run, times in milliseconds. */
export interface Run {
  id: number
  attempt: number
  number: number | null
  workflow: string | null
  /** GitHub's number or, on other forges, the file's name. */
  workflowId: string | null
  workflowPath: string | null
  title: string | null
  /** The first line of the head commit's message. */
  subject: string | null
  event: string
  status: string
  conclusion: string | null
  /** A branch or a tag. */
  headBranch: string | null
  /** What headBranch is, null where only its name is known. */
  refKind: 'branch' | 'tag' | null
  headSha: string | null
  /** Null when unknown, such as a fork that was deleted. */
  headRepository: string | null
  /** True when the repository is private. */
  isPrivate: boolean
  actor: string | null
  /** The name of the head commit's author. */
  author: string | null
  pullRequest: PullRequest | null
  url: string | null
  pageUrl: string | null
  jobsUrl: string | null
  created: number | null
  started: number | null
  updated: number | null
}

/** The pull request that a run is of, as far as it is known. */
interface PullRequest {
  number: number
  title: string | null
  /** The base branch. */
  base: string | null
}

/** A string of the API, null for anything else. */
export const textOrNull = v.fallback(v.nullable(v.string()), null)

const count = v.fallback(v.nullable(v.number()), null)

const whole = v.pipe(v.number(), v.safeInteger())

const link = v.fallback(v.nullable(v.pipe(v.string(), v.url())), null)

/** A string of the API that is not empty, null for anything else. */
export const wordOrNull = v.fallback(
  v.nullable(
    v.pipe(
      v.string(),
      v.transform(value => value || null)
    )
  ),
  null
)

const commit = v.object({
  message: v.string(),
  author: v.fallback(v.nullable(v.object({ name: textOrNull })), null)
})

const side = v.fallback(
  v.object({
    ref: textOrNull,
    sha: textOrNull,
    repo: v.fallback(v.object({ url: v.fallback(v.string(), '') }), { url: '' })
  }),
  { ref: null, sha: null, repo: { url: '' } }
)

const pullRequest = v.object({ number: v.number(), head: side, base: side })

/** One of the pull requests that a run lists. */
type ListedPull = v.InferOutput<typeof pullRequest>

const rawRun = v.object({
  id: whole,
  run_attempt: v.nullish(whole),
  run_number: count,
  name: wordOrNull,
  workflow_id: v.fallback(
    v.nullable(v.pipe(v.union([v.number(), v.string()]), v.transform(String))),
    null
  ),
  path: wordOrNull,
  display_title: wordOrNull,
  event: v.fallback(v.string(), ''),
  status: v.fallback(v.string(), ''),
  conclusion: wordOrNull,
  head_branch: wordOrNull,
  head_sha: wordOrNull,
  head_commit: v.fallback(v.nullable(commit), null),
  repository: v.fallback(
    v.object({
      full_name: textOrNull,
      private: v.fallback(v.boolean(), false)
    }),
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
  created_at: textOrNull,
  run_started_at: textOrNull,
  started_at: textOrNull,
  updated_at: textOrNull,
  completed_at: textOrNull
})

/**
 * Returns a run as the API or a `workflow_run` event gives it, null for
 * anything whose id or attempt is not a whole number. Missing values are null,
 * a missing attempt is 1: forges other than GitHub leave much out.
 */
export function parseRun(value: unknown): Run | null {
  const { output, success } = v.safeParse(rawRun, fromForgejo(value))
  if (!success) return null
  const repository = output.repository.full_name
  const gitea = giteaPath(output.path)
  const pulls = pullsOf(output.pull_requests, repository)
  const ofPull = output.event.startsWith('pull_request')
  const pull =
    ofPull && output.head_repository === undefined
      ? pulls.find(({ number, head }) =>
          gitea?.kind === 'pull'
            ? String(number) === gitea.name
            : head.sha !== null && head.sha === output.head_sha
        )
      : undefined
  const path = gitea ? null : output.path?.replace(/(\.ya?ml)@.*$/, '$1')
  return {
    id: output.id,
    attempt: output.run_attempt || 1,
    number: output.run_number,
    workflow: output.name ?? path ?? null,
    workflowId: output.workflow_id ?? gitea?.file ?? null,
    workflowPath: path ?? null,
    title: output.display_title,
    subject: output.head_commit?.message.split('\n')[0]?.trim() || null,
    event: output.event,
    status: output.status,
    conclusion: output.conclusion,
    headBranch:
      pull?.head.ref ??
      output.head_branch ??
      (gitea && gitea.kind !== 'pull' ? gitea.name : null),
    refKind: BRANCH_EVENTS.test(output.event)
      ? 'branch'
      : gitea && gitea.kind !== 'pull'
        ? gitea.kind
        : null,
    headSha: output.head_sha,
    headRepository:
      output.head_repository !== undefined
        ? (output.head_repository?.full_name ?? null)
        : ofPull
          ? repositoryIn(pull?.head.repo.url)
          : repository,
    isPrivate: output.repository.private,
    actor: output.actor?.login || null,
    author: output.head_commit?.author?.name || null,
    pullRequest: pullRequestOf(pull ?? pulls[0], gitea),
    url: output.url,
    pageUrl: output.html_url,
    jobsUrl: output.jobs_url,
    created: parseTime(output.created_at),
    started: parseTime(output.run_started_at ?? output.started_at),
    updated: parseTime(output.updated_at ?? output.completed_at)
  }
}

/** The events for which GitHub gives a branch, never a tag. */
const BRANCH_EVENTS = /^(pull_request|merge_group$|schedule$)/

/** Returns owner/name in a repository's URL in the API. */
function repositoryIn(url = ''): string | null {
  return /\/repos\/([^/]+\/[^/]+)$/.exec(url)?.[1] ?? null
}

/** Returns the pull requests of this repository among those of a run. */
function pullsOf(
  values: readonly unknown[],
  repository: string | null
): ListedPull[] {
  return values.flatMap(value => {
    const { output, success } = v.safeParse(pullRequest, value)
    if (!success) return []
    const { url } = output.base.repo
    const isOwn = !url || !repository || url.endsWith(`/repos/${repository}`)
    return isOwn ? [output] : []
  })
}

function pullRequestOf(
  pull: ListedPull | undefined,
  gitea: GiteaPath | null
): PullRequest | null {
  if (pull) return { number: pull.number, title: null, base: pull.base.ref }
  return gitea?.kind === 'pull'
    ? { number: Number(gitea.name), title: null, base: null }
    : null
}

/** What the runner reports about this job's run. */
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
  | 'baseRef'
  | 'eventName'
  | 'actor'
  | 'serverUrl'
  | 'apiUrl'
  | 'event'
>

const repository = v.object({ full_name: v.string() })

const payload = v.fallback(
  v.object({
    pull_request: v.fallback(
      v.nullable(
        v.object({
          number: v.number(),
          title: textOrNull,
          head: v.fallback(
            v.object({
              ref: textOrNull,
              sha: textOrNull,
              repo: v.fallback(v.nullable(repository), null)
            }),
            { ref: null, sha: null, repo: null }
          ),
          base: v.fallback(v.object({ ref: textOrNull }), { ref: null })
        })
      ),
      null
    ),
    head_commit: v.fallback(v.nullable(commit), null),
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
      workflow: v.fallback(
        v.nullable(v.object({ name: textOrNull, path: textOrNull })),
        null
      )
    }),
    event
  )
  if (!wrapped.success) return null
  const run = parseRun(wrapped.output.workflow_run)
  const { name, path } = wrapped.output.workflow ?? {}
  return (
    run && {
      ...run,
      // Gitea's run has no name, but its file is its id.
      workflow: name || (run.workflow ?? run.workflowId),
      workflowPath: run.workflowPath ?? (path || null)
    }
  )
}

/**
 * Returns this job's own run without calling the API: in progress, its times
 * unknown.
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
    author: event.head_commit?.author?.name || null,
    pullRequest: pull && {
      number: pull.number,
      title: pull.title,
      base: pull.base.ref ?? (env.baseRef || null)
    },
    url: null,
    pageUrl: null,
    jobsUrl: null,
    created: null,
    started: null,
    updated: null
  }
}

/**
 * What `match` compares: properties of the reported run, not of the reporter's.
 */
export interface MatchProperties {
  /** The name of the head branch or tag, twice: each may be the wrong kind. */
  branch: string
  tag: string
  /** Why the name does not count as a branch, or as a tag. */
  notBranch: string | null
  notTag: string | null
  /** True when only the name is known. */
  refUncertain: boolean
  workflow: string
  event: string
  actor: string
  /** The head repository, '' when it is not known. */
  repository: string
  /** True when the head repository is, or may be, another repository. */
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

// What other forges give where GitHub gives something else.

/** The path of a run of Gitea: `ci.yml@refs/tags/v1`. */
interface GiteaPath {
  file: string
  kind: 'branch' | 'tag' | 'pull'
  /** The name of the branch or tag, or the pull request's number. */
  name: string
}

function giteaPath(path: string | null): GiteaPath | null {
  const [, file, kind, name] =
    /^([^/@]+\.ya?ml)@refs\/(heads|tags|pull)\/(.+)$/.exec(path ?? '') ?? []
  if (file === undefined || name === undefined) return null
  if (kind !== 'pull')
    return { file, kind: kind === 'tags' ? 'tag' : 'branch', name }
  const [, number] = /^(\d{1,15})\/(?:head|merge)$/.exec(name) ?? []
  return number === undefined ? null : { file, kind, name: number }
}

const FORGEJO_FINAL = ['success', 'failure', 'cancelled', 'skipped']

const FORGEJO_WORDS = new Map([
  ['running', 'in_progress'],
  ['blocked', 'waiting']
])

/**
 * Returns the status and conclusion of a run or job of Forgejo, which has one
 * word for both: its final words are conclusions.
 */
export function forgejoState(word: string): {
  status: string
  conclusion: string | null
} {
  return FORGEJO_FINAL.includes(word)
    ? { status: 'completed', conclusion: word }
    : { status: FORGEJO_WORDS.get(word) ?? word, conclusion: null }
}

/**
 * Returns a run of Forgejo, which has keys and states of its own, as Gitea
 * gives it; any other value as it is. Written from the API description of
 * Forgejo 15.
 */
function fromForgejo(value: unknown): unknown {
  const get = (key: string) => ownValue(value, key)
  if (get('index_in_repo') === undefined) return value
  const { status, conclusion } = forgejoState(String(get('status')))
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
    status,
    conclusion,
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
    updated_at: get(conclusion === null ? 'updated' : 'stopped')
  }
}

function parsedJson(value: unknown): unknown {
  return typeof value === 'string' ? parseJson(value) : undefined
}
