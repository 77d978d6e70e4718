import { type PayloadRun, payloadRun } from './payload-run.ts'
import { reasonOf } from './reason.ts'
import type { Run } from './run.ts'
import type { BuildRun } from './runs.ts'
import { type BuildStatus, isDone } from './status.ts'
import { createFormat } from './time.ts'

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

/** Place is where the reported run is; its URLs end without a slash. */
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
  const { repository, apiUrl, serverUrl } = place
  const api = `${apiUrl}/repos/${repository}/actions`
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
    reason: reasonOf(run, place),
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
