import { parseTime } from './time.ts'

/** Job is one job of a workflow run, times in milliseconds. */
export interface Job {
  /** id is null where there is none, or none that a number can hold. */
  id: number | null
  name: string
  attempt: number | null
  /** checkRunId is what a job knows itself by (`job.check_run_id`). */
  checkRunId: string | null
  status: string
  conclusion: string | null
  runnerName: string | null
  labels: readonly string[]
  url: string | null
  pageUrl: string | null
  created: number | null
  started: number | null
  completed: number | null
}

// Forgejo has one word for both: its final ones are conclusions.
const FORGEJO_FINAL = ['success', 'failure', 'cancelled', 'skipped']
const FORGEJO_WORDS = new Map([
  ['running', 'in_progress'],
  ['blocked', 'waiting']
])

/**
 * parseJob answers a job as the API gives it, null for what is no object. It
 * reads by hand what a schema takes twice as long for, since there may be ten
 * thousand jobs.
 */
export function parseJob(value: unknown): Job | null {
  if (!isRecord(value)) return null
  const id = isWhole(value.id) ? value.id : null
  const labels = texts(value.labels)
  return {
    id,
    name: text(value.name) ?? `job ${id ?? ''}`.trim(),
    attempt: typeof value.run_attempt === 'number' ? value.run_attempt : null,
    checkRunId: text(value.check_run_url)?.replace(/^.*\//, '') || null,
    ...standing(text(value.status) ?? '', value.conclusion),
    runnerName: text(value.runner_name),
    labels: labels.length > 0 ? labels : texts(value.runs_on),
    url: text(value.url),
    pageUrl: text(value.html_url),
    created: parseTime(text(value.created_at)),
    started: parseTime(text(value.started_at) ?? text(value.started)),
    completed: parseTime(text(value.completed_at) ?? text(value.stopped))
  }
}

function standing(
  status: string,
  conclusion: unknown
): Pick<Job, 'status' | 'conclusion'> {
  if (conclusion === undefined && FORGEJO_FINAL.includes(status))
    return { status: 'completed', conclusion: status }
  return {
    status: FORGEJO_WORDS.get(status) ?? status,
    conclusion: text(conclusion)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(entry => typeof entry === 'string')
    : []
}
