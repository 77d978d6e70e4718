import { answerContents } from './contents.ts'
import type { Dispatch } from './dispatches.ts'
import { answerDispatch } from './dispatches.ts'
import type { Json } from './github.ts'
import { answerRefused, type Permissions } from './permissions.ts'
import type { Behaviour, Exchange, Received } from './receiver.ts'
import { startReceiver } from './receiver.ts'
import type { Reply } from './reply.ts'
import { refusal } from './reply.ts'
import { answerRuns } from './runs.ts'
import { answerStatuses } from './statuses.ts'

/** Fault answers the requests it fits instead of the API. */
export interface Fault {
  /** on is tried on `METHOD /path?query`, without the prefix. */
  on: RegExp
  behave: Behaviour
  /** times is how often; default: always. */
  times?: number
}

/** ApiState is what the API knows; a test may change it while it runs. */
export interface ApiState {
  /** repository is the only one there is; all others are a 404. */
  repository: string
  token: string
  /** prefix is the base path: `/api/v3` for GHES, `/api/v1` for Gitea. */
  prefix: string
  forge: 'github' | 'gitea'
  /** permissions are what the token may do; without them, all. */
  permissions?: Permissions
  /** visibility is private by default. */
  visibility?: 'private' | 'public'
  /** runs holds a run once per attempt (makeRun). */
  runs: Json[]
  /** jobs are found by their run_id and run_attempt (makeJob). */
  jobs: Json[]
  /** contents maps `path` or, for one commit only, `path@ref` to a file. */
  contents: Record<string, string>
  /** statuses are the commit statuses by sha, oldest first. */
  statuses: Record<string, Json[]>
  /** dispatches are the repository_dispatch events that were accepted. */
  dispatches: Dispatch[]
  faults: Fault[]
  /** now is the API's own clock, in milliseconds since the epoch. */
  now: () => number
}

/** Api is a fake of GitHub's REST API on loopback. */
export interface Api {
  /** url is what GITHUB_API_URL must be, prefix included. */
  url: string
  state: ApiState
  requests: Received[]
  /** asked are the requests as `METHOD /path?query`, without the prefix. */
  asked(): string[]
  received(count: number): Promise<Received[]>
  close(): Promise<void>
}

/** startApi answers a listening API that knows what `parts` say. */
export async function startApi(
  parts: Partial<ApiState> = {},
  options: { tls?: { key: string; cert: string } } = {}
): Promise<Api> {
  const state: ApiState = {
    repository: 'acme/lmp',
    token: 'ghs_test',
    prefix: '',
    forge: 'github',
    runs: [],
    jobs: [],
    contents: {},
    statuses: {},
    dispatches: [],
    faults: [],
    now: Date.now,
    ...parts
  }
  const receiver = await startReceiver({
    ...options,
    script: exchange => answerApi(state, exchange)
  })
  const strip = (request: Received) =>
    `${request.method} ${request.url.slice(state.prefix.length)}`
  return {
    url: receiver.url + state.prefix,
    state,
    requests: receiver.requests,
    asked: () => receiver.requests.map(strip),
    received: receiver.received,
    close: receiver.close
  }
}

async function answerApi(state: ApiState, exchange: Exchange): Promise<void> {
  const { request } = exchange
  const line = `${request.method} ${request.url.slice(state.prefix.length)}`
  const fault = state.faults.find(
    ({ on, times }) => on.test(line) && (times ?? 1) > 0
  )
  if (fault) {
    if (fault.times !== undefined) fault.times -= 1
    return fault.behave(exchange)
  }
  send(state, exchange, answerKnown(state, request))
}

function answerKnown(state: ApiState, request: Received): Reply {
  const { headers } = request
  if (!headers['user-agent']) {
    return refusal(403, 'Request forbidden by administrative rules.')
  }
  const version = headers['x-github-api-version']
  if (version && !['2022-11-28', '2026-03-10'].includes(version)) {
    return refusal(400, `"${version}" is not a valid API version`)
  }
  const [, token] =
    /^(?:bearer|token) (.+)$/i.exec(headers.authorization ?? '') ?? []
  if (token !== state.token) return refusal(401, 'Bad credentials')
  const base = `${state.prefix}/repos/${state.repository}`
  if (!request.path.startsWith(`${base}/`)) return refusal(404, 'Not Found')
  const question = { request, path: request.path.slice(base.length) }
  return (
    answerRefused(state, question) ??
    answerRuns(state, question) ??
    answerContents(state, question) ??
    answerStatuses(state, question) ??
    answerDispatch(state, question) ??
    refusal(404, 'Not Found')
  )
}

function send(state: ApiState, { response }: Exchange, reply: Reply): void {
  const { body } = reply
  response.writeHead(reply.status, {
    date: new Date(state.now()).toUTCString(),
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.floor(state.now() / 1000) + 3600),
    ...(body && !Buffer.isBuffer(body)
      ? { 'content-type': 'application/json; charset=utf-8' }
      : {}),
    ...reply.headers
  })
  response.end(Buffer.isBuffer(body) ? body : body && JSON.stringify(body))
}
