import { isGiteaUrl } from '../github/errors.ts'
import { createFormat, type FormatTime } from '../lib/time.ts'
import type { BuildRun } from './runs.ts'
import { type BuildStatus, isDone, type RunStatus } from './status.ts'
import type { Run } from './workflow-run.ts'

// In these a run ends without ever having been started.
const NEVER_STARTED = ['skipped', 'startup_failure', 'action_required']

/** The JobServ build that is sent; most keys without a value are absent. */
export interface Payload {
  build_id: number
  url: string
  status: BuildStatus
  runs: PayloadRun[]
  web_url: string
  name?: string
  trigger_name?: string
  created?: string
  completed?: string
  status_events: { time: string; status: BuildStatus }[]
  runs_url: string
  reason: string
  annotation: null
  github: {
    repository: string
    /** Null when it is not known, such as a fork that was deleted. */
    head_repository: string | null
    workflow?: string
    workflow_path?: string
    run_id: number
    run_number?: number
    run_attempt: number
    event: string
    ref?: string
    sha?: string
    /** The pull request's number, null without one. */
    pull_request: number | null
    actor?: string
    conclusion?: string
  }
}

/** Where the reported run is; its URLs end without a slash. */
export interface PayloadLocation {
  repository: string
  apiUrl: string
  serverUrl: string
}

/** Returns the payload of a build, its keys in JobServ's order. */
export function buildPayload(build: {
  run: Run
  runs: readonly BuildRun[]
  status: BuildStatus
  place: PayloadLocation
}): Payload {
  const { run, runs, status, place } = build
  const { repository, apiUrl, serverUrl } = place
  const api = `${apiUrl}/repos/${repository}/actions`
  const url = run.url ?? `${api}/runs/${run.id}`
  const format = createFormat()
  const created = format(run.created ?? earliest(runs))
  const completed = format(completion(run, runs))
  const started = isStarted(run, status) ? format(run.started) : undefined
  return withoutUndefined({
    build_id: run.id,
    url,
    status,
    runs: runs.map(one => payloadRun(one, api, format)),
    web_url: run.pageUrl ?? `${serverUrl}/${repository}/actions/runs/${run.id}`,
    name: run.title ?? undefined,
    trigger_name: run.workflow ?? undefined,
    created,
    completed,
    status_events: [
      ...(created ? [{ time: created, status: 'QUEUED' as const }] : []),
      ...(started ? [{ time: started, status: 'RUNNING' as const }] : []),
      ...(completed && isDone(status) ? [{ time: completed, status }] : [])
    ],
    runs_url: run.jobsUrl ?? `${url}/jobs`,
    reason: reasonOf(run, place),
    annotation: null,
    github: withoutUndefined({
      repository,
      head_repository: run.headRepository,
      workflow: run.workflow ?? undefined,
      workflow_path: run.workflowPath ?? undefined,
      run_id: run.id,
      run_number: run.number ?? undefined,
      run_attempt: run.attempt,
      event: run.event,
      ref: run.headBranch ?? undefined,
      sha: run.headSha ?? undefined,
      pull_request: run.pullRequest?.number ?? null,
      actor: run.actor ?? undefined,
      conclusion: run.conclusion ?? undefined
    })
  })
}

function isStarted({ conclusion }: Run, status: BuildStatus): boolean {
  if (status === 'QUEUED' || status === 'SKIPPED') return false
  return conclusion === null || !NEVER_STARTED.includes(conclusion)
}

function completion(run: Run, runs: readonly BuildRun[]): number | null {
  if (run.conclusion !== null) return run.updated
  if (!runs.every(({ status }) => isDone(status))) return null
  return runs.reduce<number | null>(
    (last, { completed }) =>
      completed !== null && completed > (last ?? 0) ? completed : last,
    null
  )
}

function earliest(runs: readonly BuildRun[]): number | null {
  return runs.reduce<number | null>(
    (first, { created }) =>
      created !== null && created < (first ?? Infinity) ? created : first,
    null
  )
}

export function withoutUndefined<T extends object>(value: T): T {
  for (const [key, entry] of Object.entries(value))
    if (entry === undefined) Reflect.deleteProperty(value, key)
  return value
}

/** One entry of `runs`, in the order of its keys. */
export interface PayloadRun {
  name: string
  url?: string
  status: RunStatus
  log_url?: string
  web_url?: string
  created?: string
  completed?: string
  host_tag?: string
  tests?: string
}

/**
 * Returns a run as the payload has it; `api` is the URL of the
 * repository's actions in the API.
 */
function payloadRun(
  run: BuildRun,
  api: string,
  format: FormatTime
): PayloadRun {
  const { name, status } = run
  const url = run.url ?? (run.id === null ? null : `${api}/jobs/${run.id}`)
  const created = format(run.created)
  const completed = format(run.completed)
  const entry: PayloadRun =
    url === null
      ? { name, status }
      : { name, url, status, log_url: `${url}/logs` }
  if (run.pageUrl !== null) entry.web_url = run.pageUrl
  if (created !== undefined) entry.created = created
  if (completed !== undefined) entry.completed = completed
  if (run.labels.length > 0) entry.host_tag = run.labels.join(',')
  return entry
}

/** Returns a payload with each run's `tests`, where `url` has one. */
export function withTests<T extends { runs: PayloadRun[] }>(
  payload: T,
  url: (run: PayloadRun) => string | null
): T {
  const runs = payload.runs.map(run => {
    const tests = url(run)
    return tests ? { ...run, tests } : run
  })
  return { ...payload, runs }
}

/**
 * Returns why a build ran, as JobServ words it: `GitHub push(main): subject,
 * https://...`, a pull request with its number and page.
 */
function reasonOf(run: Run, place: PayloadLocation): string {
  const page = `${place.serverUrl}/${place.repository}`
  const fork = forkBranch(run, place.repository)
  const pull = run.event.startsWith('pull_request') ? run.pullRequest : null
  if (pull) {
    const title = pull.title ?? run.title ?? run.subject
    const what = [`#${pull.number}`, ...(fork ? [fork] : [])].join(', ')
    return sentence(run.event, what, title, pullRequestPage(pull.number, place))
  }
  const subject = run.event.startsWith('pull_request') ? run.title : run.subject
  const link = run.headSha ? `${page}/commit/${run.headSha}` : run.pageUrl
  return sentence(run.event, fork ?? run.headBranch, subject ?? run.title, link)
}

/** Returns `owner:branch` of a run that comes from a fork, else null. */
function forkBranch(
  { headRepository, headBranch, event }: Run,
  repository: string
): string | null {
  if (headBranch === null) return null
  if (headRepository === null)
    return event.startsWith('pull_request') ? `unknown:${headBranch}` : null
  return headRepository.toLowerCase() === repository.toLowerCase()
    ? null
    : `${headRepository.split('/')[0]}:${headBranch}`
}

/**
 * Returns the values of `${build.*}` that the payload does not have, by their
 * whole names.
 */
export function buildValues(
  { completed, created, status_events }: Payload,
  run: Run,
  place: PayloadLocation
): Record<(typeof BUILD_VALUES)[number], string | number | undefined> {
  const started = status_events.find(({ status }) => status === 'RUNNING')
  const begin = Date.parse(started?.time ?? created ?? '')
  const seconds = (Date.parse(completed ?? '') - begin) / 1000
  const known = seconds >= 0
  return {
    'build.duration': known ? durationText(seconds) : undefined,
    'build.duration_seconds': known ? seconds : undefined,
    'build.github.short_sha': run.headSha?.slice(0, 7),
    'build.github.author': run.author ?? undefined,
    'build.github.pull_request_url':
      run.pullRequest === null
        ? undefined
        : pullRequestPage(run.pullRequest.number, place)
  }
}

export const BUILD_VALUES = [
  'build.duration',
  'build.duration_seconds',
  'build.github.short_sha',
  'build.github.author',
  'build.github.pull_request_url'
] as const

/** Returns `1h 4m 12s`, without the units that are 0 before the first. */
function durationText(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's']
  ] as const
  const first = parts.findIndex(([value]) => value > 0)
  return parts
    .slice(first)
    .map(([value, unit]) => `${value}${unit}`)
    .join(' ')
}

function pullRequestPage(
  number: number,
  { repository, serverUrl, apiUrl }: PayloadLocation
): string {
  const kind = isGiteaUrl(apiUrl) ? 'pulls' : 'pull'
  return `${serverUrl}/${repository}/${kind}/${number}`
}

function sentence(
  event: string,
  place: string | null,
  subject: string | null,
  link: string | null
): string {
  const why = [subject?.replace(/\s+/g, ' ').trim(), link].filter(Boolean)
  const what = `GitHub ${event}${place ? `(${place})` : ''}`
  return why.length > 0 ? `${what}: ${why.join(', ')}` : what
}

/** The body that Docker Hub's own webhooks send. */
interface DockerHubPayload {
  push_data: {
    pushed_at?: number
    pusher?: string
    tag?: string
    images: string[]
  }
  repository: {
    repo_name: string
    name: string
    namespace?: string
    owner?: string
    repo_url: string
    status: 'Active'
    description: ''
    full_description: ''
    dockerfile: ''
    is_private: boolean
    is_official: false
    is_trusted: true
    star_count: 0
    comment_count: 0
    date_created?: number
  }
}

/**
 * Returns a build in the format of a push to Docker Hub. The
 * names default to GitHub's owner/name and branch or tag; times are seconds.
 */
export function dockerhubPayload(
  payload: Payload,
  options: {
    serverUrl: string
    isPrivate: boolean
    repoName?: string | null
    tag?: string | null
  }
): DockerHubPayload {
  const { github } = payload
  const repoName = options.repoName || github.repository
  const parts = repoName.split('/')
  const namespace = parts.at(-2)
  const pushed = epochSeconds(payload.completed)
  const created = epochSeconds(payload.created)
  const tag = options.tag || github.ref
  return {
    push_data: {
      ...(pushed === null ? {} : { pushed_at: pushed }),
      ...(github.actor ? { pusher: github.actor } : {}),
      ...(tag ? { tag } : {}),
      images: []
    },
    repository: {
      repo_name: repoName,
      name: parts.at(-1) ?? repoName,
      ...(namespace ? { namespace, owner: namespace } : {}),
      repo_url: `${options.serverUrl}/${github.repository}`,
      status: 'Active',
      description: '',
      full_description: '',
      dockerfile: '',
      is_private: options.isPrivate,
      is_official: false,
      is_trusted: true,
      star_count: 0,
      comment_count: 0,
      ...(created === null ? {} : { date_created: created })
    }
  }
}

function epochSeconds(time: string | undefined): number | null {
  return time === undefined ? null : Date.parse(time) / 1000
}
