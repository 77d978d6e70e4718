import type { ApiState } from './api.ts'
import type { Json } from './github.ts'
import { cutPage } from './pages.ts'
import type { Question, Reply } from './reply.ts'

const GITEA_JOB_KEYS = [
  'check_run_url',
  'workflow_name',
  'head_branch',
  'runner_group_id',
  'runner_group_name'
]

/** answerRuns answers for runs and jobs, null for any other path. */
export function answerRuns(state: ApiState, question: Question): Reply | null {
  const { request, path } = question
  if (request.method !== 'GET') return null
  const listed = /^\/actions\/workflows\/([^/]+)\/runs$/.exec(path)
  if (listed) return answerList(state, question, listed[1] ?? '')
  const match = /^\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(\/jobs)?$/.exec(
    path
  )
  if (!match) return null
  const [, id, attempt, jobs] = match
  const attempts = state.runs
    .filter(run => run.id === Number(id))
    .sort((a, b) => Number(b.run_attempt) - Number(a.run_attempt))
  const run = attempt
    ? attempts.find(one => one.run_attempt === Number(attempt))
    : attempts[0]
  if (!run) return null
  if (!jobs) return { status: 200, body: run }
  const all = !attempt && request.query.get('filter') === 'all'
  const found = state.jobs.filter(
    job => job.run_id === run.id && (all || job.run_attempt === run.run_attempt)
  )
  const { page, headers } = cutPage(state, question, found)
  const shaped = state.forge === 'gitea' ? page.map(giteaJob) : page
  return {
    status: 200,
    headers,
    body: { total_count: found.length, jobs: shaped }
  }
}

function answerList(
  state: ApiState,
  question: Question,
  workflow: string
): Reply {
  const { query } = question.request
  const wanted = (key: string, run: Json) => {
    const value = query.get(key)
    return value === null || value === ''
      ? true
      : key === 'branch'
        ? run.head_branch === value
        : key === 'status'
          ? [run.status, run.conclusion].includes(value)
          : run[key] === value
  }
  const latest = state.runs.filter(
    run =>
      !state.runs.some(
        other =>
          other.id === run.id &&
          Number(other.run_attempt) > Number(run.run_attempt)
      )
  )
  const found = latest
    .filter(
      run =>
        String(run.workflow_id) === workflow ||
        String(run.path).split('@')[0]?.endsWith(`/${workflow}`)
    )
    .filter(run =>
      ['branch', 'status', 'event', 'head_sha'].every(key => wanted(key, run))
    )
    .sort((a, b) => Number(b.run_number) - Number(a.run_number))
  const { page, headers } = cutPage(state, question, found)
  return {
    status: 200,
    headers,
    body: { total_count: found.length, workflow_runs: page }
  }
}

function giteaJob(job: Json): Json {
  return Object.fromEntries(
    Object.entries(job).filter(([key]) => !GITEA_JOB_KEYS.includes(key))
  )
}
