import { createFormat, type FormatTime } from '../lib/time.ts'
import type { BuildRun } from './runs.ts'
import { type BuildStatus, isDone, type RunStatus } from './status.ts'
import type { Run } from './workflow-run.ts'

// In these a run ends without ever having been started.
const NEVER_STARTED = ['skipped', 'startup_failure', 'action_required']

/** Payload is the JobServ build that is sent; keys without value are absent. */
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
    workflow?: string
    workflow_path?: string
    run_id: number
    run_number?: number
    run_attempt: number
    event: string
    ref?: string
    sha?: string
    actor?: string
    conclusion?: string
  }
}

/** PayloadLocation is where the reported run is; its URLs end without a slash. */
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
      workflow: run.workflow ?? undefined,
      workflow_path: run.workflowPath ?? undefined,
      run_id: run.id,
      run_number: run.number ?? undefined,
      run_attempt: run.attempt,
      event: run.event,
      ref: run.headBranch ?? undefined,
      sha: run.headSha ?? undefined,
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

/** PayloadRun is one entry of `runs`, in the order of its keys. */
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
 * Returns why a build ran, as JobServ words it:
 * `GitHub push(main): subject, https://...`, a pull request with its number
 * and page.
 */
function reasonOf(
  run: Run,
  place: { repository: string; serverUrl: string; apiUrl: string }
): string {
  const page = `${place.serverUrl}/${place.repository}`
  const pull = run.event.startsWith('pull_request') ? run.pullRequest : null
  if (pull) {
    const kind = /\/api\/v1$/.test(place.apiUrl) ? 'pulls' : 'pull'
    const title = pull.title ?? run.title ?? run.subject
    const link = `${page}/${kind}/${pull.number}`
    return sentence(run.event, `#${pull.number}`, title, link)
  }
  const subject = run.event.startsWith('pull_request') ? run.title : run.subject
  const link = run.headSha ? `${page}/commit/${run.headSha}` : run.pageUrl
  return sentence(run.event, run.headBranch, subject ?? run.title, link)
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
