import type { BuildRun } from './runs.ts'
import type { RunStatus } from './status.ts'
import type { FormatTime } from './time.ts'

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
 * payloadRun answers a run as the payload has it; `api` is the URL of the
 * repository's actions in the API.
 */
export function payloadRun(
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

/** withTests answers a payload with each run's `tests`, where `url` has one. */
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
