import { SHA } from '../helpers/fixtures.ts'
import type { Reply, Request } from './server.ts'

export type Json = Record<string, unknown>

const REPOSITORY = {
  full_name: 'acme/lmp',
  name: 'lmp',
  owner: { login: 'acme' },
  default_branch: 'main',
  html_url: 'https://github.com/acme/lmp'
}
const API = 'https://api.github.com/repos/acme/lmp'
const PAGES = 'https://github.com/acme/lmp/actions/runs/1001'

/** What the API knows. */
export interface State {
  runs: Json[]
  jobs: Json[]
  contents: Record<string, string>
  /** Of the run's commit, oldest first. */
  statuses: Json[]
}

/** Returns a completed workflow run; `parts` replace its fields. */
export function makeRun(parts: Json = {}): Json {
  return {
    id: 1001,
    name: 'CI',
    head_branch: 'main',
    head_sha: SHA,
    path: '.github/workflows/ci.yml',
    display_title: 'Update the kernel',
    run_number: 7,
    run_attempt: 1,
    event: 'push',
    status: 'completed',
    conclusion: 'success',
    workflow_id: 159,
    url: `${API}/actions/runs/1001`,
    html_url: PAGES,
    jobs_url: `${API}/actions/runs/1001/jobs`,
    workflow_url: `${API}/actions/workflows/159`,
    pull_requests: [],
    created_at: '2024-07-26T14:53:20Z',
    updated_at: '2024-07-26T15:10:24Z',
    run_started_at: '2024-07-26T14:53:22Z',
    actor: { login: 'octocat' },
    triggering_actor: { login: 'octocat' },
    head_commit: { id: SHA, message: 'Update the kernel\n\nIt boots faster.' },
    repository: REPOSITORY,
    head_repository: REPOSITORY,
    ...parts
  }
}

/** Returns a completed job of that run; `parts` replace its fields. */
export function makeJob(parts: Json = {}): Json {
  const id = parts.id ?? 5001
  return {
    id,
    run_id: 1001,
    run_attempt: 1,
    head_sha: SHA,
    url: `${API}/actions/jobs/${id}`,
    html_url: `${PAGES}/job/${id}`,
    check_run_url: `${API}/check-runs/${id}`,
    status: 'completed',
    conclusion: 'success',
    created_at: '2024-07-26T14:53:24Z',
    started_at: '2024-07-26T14:53:28Z',
    completed_at: '2024-07-26T15:10:21Z',
    name: 'build',
    steps: [],
    labels: ['ubuntu-24.04'],
    runner_name: 'GitHub Actions 8',
    ...parts
  }
}

/** Returns the payload of a `workflow_run` event. */
export function workflowRunEvent(run = makeRun(), action = 'completed'): Json {
  return {
    action,
    workflow: { name: run.name, path: run.path },
    workflow_run: run,
    repository: REPOSITORY
  }
}

/** Responds as the REST API of the repository acme/lmp does. */
export function answerApi(state: State, request: Request): Reply {
  const { pathname, searchParams } = new URL(request.path, 'http://api.test')
  const path = pathname.replace('/repos/acme/lmp', '')
  const is = (pattern: RegExp) => {
    const match = pattern.exec(`${request.method} ${path}`)
    return match && { one: match[1] ?? '', two: match[2] ?? '' }
  }
  // The action says `token`, a receiver of the examples `Bearer`.
  if (!/^(token|Bearer) ghs_test$/.test(request.headers.authorization ?? ''))
    return { status: 401, body: { message: 'Bad credentials' } }
  const jobs = is(/^GET \/actions\/runs\/(\d+)(?:\/attempts\/\d+)?\/jobs$/)
  if (jobs) {
    const found = state.jobs.filter(job => String(job.run_id) === jobs.one)
    return { body: { total_count: found.length, jobs: found } }
  }
  const run = is(/^GET \/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/)
  if (run) {
    const found = state.runs.find(
      ({ id, run_attempt }) =>
        String(id) === run.one && ['', String(run_attempt)].includes(run.two)
    )
    return found ? { body: found } : missing
  }
  if (is(/^GET \/actions\/workflows\/[^/]+\/runs$/)) {
    const branch = searchParams.get('branch')
    const found = state.runs.filter(one => one.head_branch === branch)
    return { body: { total_count: found.length, workflow_runs: found } }
  }
  const branch = is(/^GET \/branches\/(.+)$/)
  if (branch) {
    const ran = state.runs.find(one => one.head_branch === branch.one)
    return ran
      ? { status: 200, body: { commit: { sha: ran.head_sha } } }
      : missing
  }
  const file = is(/^GET \/contents\/(.+)$/)
  if (file) {
    const text = state.contents[file.one]
    return text === undefined
      ? missing
      : {
          headers: { 'content-type': 'application/vnd.github.raw+json' },
          body: text
        }
  }
  if (is(/^GET \/commits\/[^/]+\/statuses$/))
    return { body: [...state.statuses].reverse() }
  if (is(/^POST \/statuses\/[0-9a-f]{40}$/)) {
    const time = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
    const status: Json = {
      id: state.statuses.length + 1,
      created_at: time,
      updated_at: time,
      creator: { login: 'github-actions[bot]' },
      ...JSON.parse(request.body)
    }
    state.statuses.push(status)
    return { status: 201, body: status }
  }
  if (is(/^POST \/dispatches$/)) return 204
  return missing
}

const missing = { status: 404, body: { message: 'Not Found' } }
