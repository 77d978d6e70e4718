import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Callback } from '../../src/callback/callback.ts'

/** One object as the REST API sends it. */
export type Json = Record<string, unknown>

const API = 'https://api.github.com'
const PAGES = 'https://github.com'
const REPOSITORY = 'acme/lmp'
/** The repository's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The commit of the build in all tests. */
export const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'

/**
 * Returns a whole workflow run, completed with success, in which
 * `parts` replace what the test is about.
 */
export function makeRun(parts: Json = {}): Json {
  const id = parts.id ?? 1001
  const repository = makeRepository(REPOSITORY)
  const api = `${API}/repos/${REPOSITORY}/actions`
  const run = `${api}/runs/${id}`
  return {
    id,
    name: 'CI',
    node_id: 'WFR_1',
    check_suite_id: 42,
    check_suite_node_id: 'CS_42',
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
    url: run,
    html_url: `${PAGES}/${REPOSITORY}/actions/runs/${id}`,
    pull_requests: [],
    created_at: '2026-07-26T14:53:20Z',
    updated_at: '2026-07-26T15:10:24Z',
    run_started_at: '2026-07-26T14:53:22Z',
    actor: makeUser('octocat'),
    triggering_actor: makeUser('octocat'),
    jobs_url: `${run}/jobs`,
    logs_url: `${run}/logs`,
    check_suite_url: `${API}/repos/${REPOSITORY}/check-suites/42`,
    artifacts_url: `${run}/artifacts`,
    cancel_url: `${run}/cancel`,
    rerun_url: `${run}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${api}/workflows/159`,
    head_commit: {
      id: SHA,
      tree_id: 'd23f6eedb1e1b9610bbc754ddb5197bfe7271223',
      message: 'Update the kernel\n\nIt boots faster.',
      timestamp: '2026-07-26T14:53:00Z',
      author: { name: 'Octo Cat', email: 'octocat@example.com' },
      committer: { name: 'Octo Cat', email: 'octocat@example.com' }
    },
    repository,
    head_repository: repository,
    ...parts
  }
}

/** Returns a whole job of run 1001, completed with success. */
export function makeJob(parts: Json = {}): Json {
  const id = parts.id ?? 5001
  const run = parts.run_id ?? 1001
  const api = `${API}/repos/${REPOSITORY}`
  return {
    id,
    run_id: run,
    workflow_name: 'CI',
    head_branch: 'main',
    run_url: `${api}/actions/runs/${run}`,
    run_attempt: 1,
    node_id: `CR_${id}`,
    head_sha: SHA,
    url: `${api}/actions/jobs/${id}`,
    html_url: `${PAGES}/${REPOSITORY}/actions/runs/${run}/job/${id}`,
    status: 'completed',
    conclusion: 'success',
    created_at: '2026-07-26T14:53:24Z',
    started_at: '2026-07-26T14:53:28Z',
    completed_at: '2026-07-26T15:10:21Z',
    name: 'build',
    steps: [],
    check_run_url: `${api}/check-runs/${id}`,
    labels: ['ubuntu-24.04'],
    runner_id: 3,
    runner_name: 'GitHub Actions 3',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
    ...parts
  }
}

/** Returns the user `login`. */
export function makeUser(login: string): Json {
  const url = `${API}/users/${login}`
  return {
    login,
    id: 1,
    node_id: 'U_1',
    avatar_url: `${PAGES}/images/${login}.gif`,
    gravatar_id: '',
    url,
    html_url: `${PAGES}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    site_admin: false
  }
}

const REPOSITORY_URLS =
  'archive assignees blobs branches collaborators comments commits compare ' +
  'contents contributors deployments downloads events forks git_commits ' +
  'git_refs git_tags hooks issue_comment issue_events issues keys labels ' +
  'languages merges milestones notifications pulls releases stargazers ' +
  'statuses subscribers subscription tags teams trees'

/** Returns the repository `fullName`, with `parts` on top. */
export function makeRepository(fullName: string, parts: Json = {}): Json {
  const [owner = '', name = ''] = fullName.split('/')
  const url = `${API}/repos/${fullName}`
  const urls = REPOSITORY_URLS.split(' ').map(key => [
    `${key}_url`,
    `${url}/${key}`
  ])
  return {
    id: 1296269,
    node_id: 'R_1',
    name,
    full_name: fullName,
    owner: makeUser(owner),
    private: false,
    html_url: `${PAGES}/${fullName}`,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(urls),
    default_branch: 'main',
    ...parts
  }
}

/** True when `value` is a JSON object. */
export function isJson(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

/** Returns the JSON object in `bytes`, null when there is none. */
export function readJson(bytes: Buffer): Json | null {
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return isJson(value) ? value : null
  } catch {
    return null
  }
}

/** One request to a callback URL and its expected result. */
export interface Case {
  id: string
  request: {
    method: string
    headers: Record<string, string>
    body?: string
    body_base64?: string
  }
  expect: {
    valid: boolean
    http: number
    state?: string
    normalized?: Callback
    warnings?: string[]
    errors?: string[]
  }
}

/** One thing that happens in a sequence; `t` is in seconds. */
export interface Moment {
  t: number
  link: string
  event: 'delivered' | 'delivery_error' | 'callback' | 'status' | 'timeout'
  http?: number
  state?: string
  body?: string
  signature?: 'right' | 'wrong' | null
  expect_http?: number
}

/** A chain as timed events with its result. */
export interface Sequence {
  id: string
  links: string[]
  expect_final_callback: boolean
  success_codes?: (string | number)[]
  events: Moment[]
  final: {
    chain: string
    interrupted_at?: string
    called: string[]
    conflicts?: number
  }
}

const file = new URL('../fixtures/callbacks.json', import.meta.url)

/** The recorded and constructed callbacks and chains. */
export const corpus: {
  error_codes: string[]
  cases: Case[]
  sequences: Sequence[]
} = JSON.parse(readFileSync(file, 'utf8'))

/** Returns the bytes of a case's body. */
export function bodyOf({ request }: Case): Buffer {
  return request.body_base64 === undefined
    ? Buffer.from(request.body ?? '')
    : Buffer.from(request.body_base64, 'base64')
}
