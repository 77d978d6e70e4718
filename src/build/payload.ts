import { reasonOf } from './reason.ts'
import type { Run } from './run.ts'
import type { BuildRun } from './runs.ts'
import type { BuildStatus, RunStatus } from './status.ts'
import { isDone } from './status.ts'
import type { FormatTime } from './time.ts'
import { createFormat } from './time.ts'

// In these a run ends without ever having been started.
const NEVER_STARTED = ['skipped', 'startup_failure', 'action_required']

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

/** Place is where the reported run is: its repository and its server. */
export interface Place {
  repository: string
  apiUrl: string
  serverUrl: string
}

/** CallbackKeys is what a chain adds to a payload. */
export interface CallbackKeys {
  callback_url?: string
  callback_context?: string
  callback_token?: string
  callback_dispatch?: unknown
}

/** buildPayload answers the payload of a build, its keys in JobServ's order. */
export function buildPayload(build: {
  run: Run
  runs: readonly BuildRun[]
  status: BuildStatus
  place: Place
}): Payload {
  const { run, runs, status, place } = build
  const { repository } = place
  const api = `${place.apiUrl.replace(/\/+$/, '')}/repos/${repository}/actions`
  const serverUrl = place.serverUrl.replace(/\/+$/, '')
  const url = run.url ?? `${api}/runs/${run.id}`
  const format = createFormat()
  const created = format(run.created ?? earliest(runs))
  const completed = format(completion(run, runs))
  const started = isStarted(run, status) ? format(run.started) : undefined
  return present({
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
    reason: reasonOf(run, { ...place, serverUrl }),
    annotation: null,
    github: present({
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

/** withTests answers a payload with each run's `tests`, where `url` has one. */
export function withTests(
  payload: Payload,
  url: (run: PayloadRun) => string | null
): Payload {
  const runs = payload.runs.map(run => {
    const tests = url(run)
    return tests ? { ...run, tests } : run
  })
  return { ...payload, runs }
}

/** withCallback answers a payload with a chain's keys at its end. */
export function withCallback<T extends object>(
  payload: T,
  keys: CallbackKeys
): T & CallbackKeys {
  const { callback_url, callback_context } = keys
  const { callback_token, callback_dispatch } = keys
  return {
    ...payload,
    ...present({
      callback_url,
      callback_context,
      callback_token,
      callback_dispatch
    })
  }
}

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

function present<T extends object>(value: T): T {
  for (const [key, entry] of Object.entries(value))
    if (entry === undefined) Reflect.deleteProperty(value, key)
  return value
}
