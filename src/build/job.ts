import * as v from 'valibot'
import { parseTime } from './time.ts'

/** Job is one job of a workflow run, times in milliseconds. */
export interface Job {
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

const text = v.fallback(v.nullable(v.string()), null)
const count = v.fallback(v.nullable(v.number()), null)

const rawJob = v.object({
  id: count,
  name: text,
  run_attempt: count,
  status: v.fallback(v.string(), ''),
  conclusion: v.optional(text),
  runner_name: text,
  labels: v.fallback(v.array(v.string()), []),
  runs_on: v.fallback(v.array(v.string()), []),
  check_run_url: text,
  url: text,
  html_url: text,
  created_at: text,
  started_at: text,
  completed_at: text,
  started: text,
  stopped: text
})

// Forgejo has one word for both: its final ones are conclusions.
const FORGEJO_FINAL = ['success', 'failure', 'cancelled', 'skipped']
const FORGEJO_WORDS = new Map([
  ['running', 'in_progress'],
  ['blocked', 'waiting']
])

/** parseJob answers a job as the API gives it, null for what is no object. */
export function parseJob(value: unknown): Job | null {
  const { output, success } = v.safeParse(rawJob, value)
  if (!success) return null
  return {
    id: output.id,
    name: output.name || `job ${output.id ?? ''}`.trim(),
    attempt: output.run_attempt,
    checkRunId: output.check_run_url?.split('/').at(-1) || null,
    ...standing(output.status, output.conclusion),
    runnerName: output.runner_name || null,
    labels: output.labels.length > 0 ? output.labels : output.runs_on,
    url: output.url || null,
    pageUrl: output.html_url || null,
    created: parseTime(output.created_at),
    started: parseTime(output.started_at ?? output.started),
    completed: parseTime(output.completed_at ?? output.stopped)
  }
}

function standing(
  status: string,
  conclusion: string | null | undefined
): Pick<Job, 'status' | 'conclusion'> {
  if (conclusion === undefined && FORGEJO_FINAL.includes(status))
    return { status: 'completed', conclusion: status }
  return {
    status: FORGEJO_WORDS.get(status) ?? status,
    conclusion: conclusion || null
  }
}
