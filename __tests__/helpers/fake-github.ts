import { createHash } from 'node:crypto'
import {
  type Exchange,
  type Handler,
  type Received,
  type ReceiverOptions,
  startReceiver
} from './fake-receiver.ts'
import {
  fillIn,
  isJson,
  type Json,
  makeUser,
  readJson,
  recordedResponse
} from './fixtures.ts'

/** Handles matching requests instead of the API. */
export interface Fault {
  /** Matched against `METHOD /path?query`, without the prefix. */
  on: RegExp
  handler: Handler
  /** How often; default: always. */
  times?: number
}

/** What the API knows; a test may change it while it runs. */
export interface ApiState {
  /** The only one there is; all others are a 404. */
  repository: string
  token: string
  /** The base path: `/api/v3` for GHES, `/api/v1` for Gitea. */
  prefix: string
  forge: 'github' | 'gitea'
  /** What the token may do; without them, all. */
  permissions?: Permissions
  /** Private by default. */
  visibility?: 'private' | 'public'
  /** Holds a run once per attempt (makeRun). */
  runs: Json[]
  /** Found by their run_id and run_attempt (makeJob). */
  jobs: Json[]
  /** Maps `path` or, for one commit only, `path@ref` to a file. */
  contents: Record<string, string>
  /** Other repositories, each with what it holds. */
  others?: Record<string, OtherRepository>
  /** The commit statuses by sha, oldest first. */
  statuses: Record<string, Json[]>
  /** The check runs by sha. */
  checks?: Record<string, Json[]>
  /** The heads of branches; others are where a run of theirs was. */
  branches: Record<string, string>
  /** The commits of tags. */
  tags: Record<string, string>
  /** The names of tags that are objects of their own. */
  annotated?: string[]
  /** The pull requests, with number, title, state, head and base. */
  pulls?: Json[]
  /** How `base...head` compare: `ahead`, `behind` and so on. */
  compare: Record<string, string>
  /** As a list of the repository's workflows has them. */
  workflows: Json[]
  /** As a list has them, and the URL that a download redirects to. */
  artifacts: (Json & { location: string })[]
  /** The repository_dispatch events that were accepted. */
  dispatches: Dispatch[]
  /** The bodies of the accepted workflow_dispatch events, with `workflow`. */
  started?: Json[]
  faults: Fault[]
  /** The API's own clock, in milliseconds since the epoch. */
  now: () => number
}

/** Files, as `contents` has them, and runs, for the holders of some tokens. */
interface OtherRepository
  extends Pick<ApiState, 'contents'>,
    Partial<Pick<ApiState, 'runs' | 'jobs'>> {
  /** The tokens that may read them; default: the state's own. */
  tokens?: readonly string[]
  /** What other tokens get; default: 404, as for a private repository. */
  refusal?: 403 | 404
}

/** A fake of GitHub's REST API on loopback. */
export interface Api {
  /** What GITHUB_API_URL must be, prefix included. */
  url: string
  state: ApiState
  requests: Received[]
  /** The requests as `METHOD /path?query`, without the prefix. */
  asked(): string[]
  received(count: number): Promise<Received[]>
  close(): Promise<void>
}

/** Returns the state of an API that has only `parts`. */
export function makeState(parts: Partial<ApiState> = {}): ApiState {
  return {
    repository: 'acme/lmp',
    token: 'ghs_test',
    prefix: '',
    forge: 'github',
    runs: [],
    jobs: [],
    contents: {},
    statuses: {},
    branches: {},
    tags: {},
    compare: {},
    artifacts: [],
    workflows: [],
    dispatches: [],
    faults: [],
    now: Date.now,
    ...parts
  }
}

/** Returns a listening API that knows what `parts` say. */
export async function startApi(
  parts: Partial<ApiState> = {},
  options: Pick<ReceiverOptions, 'paths' | 'tls'> = {}
): Promise<Api> {
  const state = makeState(parts)
  const receiver = await startReceiver({
    ...options,
    handler: exchange => answerApi(state, exchange)
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

function answerApi(state: ApiState, exchange: Exchange): ReturnType<Handler> {
  const { request } = exchange
  const line = `${request.method} ${request.url.slice(state.prefix.length)}`
  const fault = state.faults.find(
    ({ on, times }) => on.test(line) && (times ?? 1) > 0
  )
  if (fault) {
    if (fault.times !== undefined) fault.times -= 1
    return fault.handler(exchange)
  }
  const { headers, ...rest } = answerKnown(state, request)
  return { ...rest, headers: { ...limitHeaders(state), ...headers } }
}

function limitHeaders({ now }: ApiState): Record<string, string> {
  return {
    date: new Date(now()).toUTCString(),
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    'x-ratelimit-reset': String(Math.floor(now() / 1000) + 3600)
  }
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
  const others = Object.entries(state.others ?? {})
  const known = [state.token, ...others.flatMap(([, one]) => one.tokens ?? [])]
  if (token === undefined || !known.includes(token))
    return refusal(401, 'Bad credentials')
  for (const [name, other] of others) {
    if (!request.path.startsWith(`${state.prefix}/repos/${name}/`)) continue
    if (!(other.tokens ?? [state.token]).includes(token))
      return other.refusal === 403
        ? refusal(403, 'Resource not accessible by integration')
        : refusal(404, 'Not Found')
    const { prefix, forge, now } = state
    const { contents, runs = [], jobs = [] } = other
    const its = { repository: name, prefix, forge, now, contents, runs, jobs }
    return answerRepository(makeState(its), request)
  }
  return token === state.token
    ? answerRepository(state, request)
    : refusal(404, 'Not Found')
}

/** An authorized request for the repository. */
interface Question {
  state: ApiState
  request: Received
  /** What the path says, decoded. */
  values: string[]
}

/** An endpoint; null is a 404. */
type RouteHandler = (question: Question) => Reply | null

/**
 * The endpoints, and the permission that GitHub documents for each under
 * "Permissions required for GitHub Apps": read to GET, write to POST.
 */
const ROUTES: [line: RegExp, permission: string, handle: RouteHandler][] = [
  [
    /^GET \/actions\/workflows$/,
    'actions',
    question => listed(question, 'workflows', question.state.workflows)
  ],
  [/^GET \/actions\/workflows\/([^/]+)\/runs$/, 'actions', answerRuns],
  [/^POST \/actions\/workflows\/(.+)\/dispatches$/, 'actions', startWorkflow],
  [
    /^GET \/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(\/jobs)?$/,
    'actions',
    answerRun
  ],
  [/^GET \/actions\/artifacts$/, 'actions', answerArtifacts],
  [/^GET \/actions\/artifacts\/(\d+)\/zip$/, 'actions', answerArtifact],
  [/^GET \/contents\/(.+[^/])$/, 'contents', answerFile],
  [/^POST \/statuses\/([0-9a-f]{40})$/, 'statuses', createStatus],
  [/^GET \/commits\/([^/]+)\/statuses$/, 'statuses', answerStatuses],
  [/^GET \/commits\/([^/]+)\/status$/, 'statuses', combineStatuses],
  [
    /^GET \/commits\/([^/]+)\/check-runs$/,
    'checks',
    question => {
      const [sha = ''] = question.values
      return listed(question, 'check_runs', question.state.checks?.[sha] ?? [])
    }
  ],
  [/^POST \/dispatches$/, 'contents', dispatch],
  [
    /^GET \/compare\/(.+)$/,
    'contents',
    ({ state: { compare }, values: [pair = ''] }) =>
      found(compare[pair] && { status: compare[pair] })
  ],
  [
    /^GET \/commits\/([^/]+)\/pulls$/,
    'pull-requests',
    ({ state, values: [sha] }) => pullsWith(state, 'sha', sha)
  ],
  [
    /^GET \/pulls$/,
    'pull-requests',
    ({ state, request }) => pullsWith(state, 'label', request.query.get('head'))
  ],
  [
    /^GET \/pulls\/(\d+)$/,
    'pull-requests',
    ({ state, values: [number] }) =>
      found(state.pulls?.find(pull => pull.number === Number(number)))
  ],
  [
    /^GET \/branches\/([^/]+)$/,
    'contents',
    ({ state: { branches, runs }, values: [name = ''] }) => {
      const run = runs.find(({ head_branch }) => head_branch === name)
      const sha = branches[name] ?? run?.head_sha
      return found(sha && { name, commit: { sha } })
    }
  ],
  [/^GET \/git\/ref\/tags%2F([^/]+)$/, 'contents', answerTag],
  [/^GET \/git\/tags\/([^/]+)$/, 'contents', answerTagObject]
]

/** Returns the reply to an authorized request. */
export function answerRepository(state: ApiState, request: Received): Reply {
  const base = `${state.prefix}/repos/${state.repository}`
  if (request.path === base && request.method === 'GET')
    return { status: 200, body: { default_branch: 'main' } }
  if (!request.path.startsWith(`${base}/`)) return refusal(404, 'Not Found')
  const line = `${request.method} ${request.path.slice(base.length)}`
  const [pattern, permission, handle] =
    ROUTES.find(([route]) => route.test(line)) ?? []
  if (!pattern || !permission || !handle) {
    if (state.permissions === undefined) return refusal(404, 'Not Found')
    throw new Error(`no permission is known for ${line}`)
  }
  const [, ...values] = pattern.exec(line) ?? []
  return (
    refuseToken(state, permission, request.method) ??
    handle({
      state,
      request,
      values: values.map(value => decodeURIComponent(value ?? ''))
    }) ??
    refusal(404, 'Not Found')
  )
}

/** What a job's `permissions:` grants its token. */
export type Permissions = Record<string, 'read' | 'write'>

/** A public repository can be read by any token. */
function refuseToken(
  { permissions, visibility }: ApiState,
  name: string,
  method: string
): Reply | null {
  const level = method === 'GET' ? 'read' : 'write'
  if (permissions === undefined) return null
  if (level === 'read' && visibility === 'public') return null
  const granted = permissions[name]
  if (granted === 'write' || granted === level) return null
  return {
    ...refusal(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': `${name}=${level}` }
  }
}

/** The response of an endpoint; a body that is an object is JSON. */
export interface Reply {
  status: number
  headers?: Record<string, string>
  body?: Json | Json[] | Buffer
}

/** Returns an error in GitHub's shape. */
function refusal(status: number, message: string, errors?: Json[]): Reply {
  return {
    status,
    body: {
      message,
      ...(errors ? { errors } : {}),
      documentation_url: 'https://docs.github.com/rest',
      status: String(status)
    }
  }
}

function answerRun(question: Question): Reply | null {
  const { state, request } = question
  const [id, attempt, jobs] = question.values
  const attempts = state.runs
    .filter(run => run.id === Number(id))
    .sort((a, b) => Number(b.run_attempt) - Number(a.run_attempt))
  const run = attempts.find(
    one => !attempt || one.run_attempt === Number(attempt)
  )
  if (!run || !jobs) return found(run)
  const all = !attempt && request.query.get('filter') === 'all'
  const its = state.jobs.filter(
    job => job.run_id === run.id && (all || job.run_attempt === run.run_attempt)
  )
  const isGitea = state.forge === 'gitea'
  return listed(question, 'jobs', isGitea ? its.map(giteaJob) : its)
}

function answerRuns(question: Question): Reply {
  const { query } = question.request
  const [workflow = ''] = question.values
  const wanted = (key: string, run: Json) => {
    const value = query.get(key)
    if (!value) return true
    if (key === 'branch') return run.head_branch === value
    if (key === 'status') return [run.status, run.conclusion].includes(value)
    return run[key] === value
  }
  const { runs } = question.state
  const found = runs
    .filter(
      ({ id, run_attempt: attempt }) =>
        !runs.some(
          one => one.id === id && Number(one.run_attempt) > Number(attempt)
        )
    )
    .filter(
      run =>
        String(run.workflow_id) === workflow ||
        String(run.path).split('@')[0]?.endsWith(`/${workflow}`)
    )
    .filter(run =>
      ['branch', 'status', 'event', 'head_sha'].every(key => wanted(key, run))
    )
    .sort((a, b) => Number(b.run_number) - Number(a.run_number))
  return listed(question, 'workflow_runs', found)
}

/** Artifacts are listed newest first; Gitea lists the oldest first, unlinked. */
function answerArtifacts(question: Question): Reply {
  const oldest = question.state.artifacts
    .map(({ location, ...artifact }) => artifact)
    .sort((a, b) => Number(a.id) - Number(b.id))
  if (question.state.forge === 'github')
    return listed(question, 'artifacts', oldest.reverse())
  const { headers, ...reply } = listed(question, 'artifacts', oldest)
  return reply
}

function answerArtifact({ state, values: [id] }: Question): Reply | null {
  const found = state.artifacts.find(one => one.id === Number(id))
  if (found === undefined) return null
  return found.expired
    ? refusal(410, 'Artifact has expired')
    : { status: 302, headers: { location: found.location } }
}

const GITEA_JOB_KEYS = [
  'check_run_url',
  'workflow_name',
  'head_branch',
  'runner_group_id',
  'runner_group_name'
]

function giteaJob(job: Json): Json {
  return Object.fromEntries(
    Object.entries(job).filter(([key]) => !GITEA_JOB_KEYS.includes(key))
  )
}

const MOST_JSON_BYTES = 1024 * 1024

/** Files are sent raw or as JSON. */
function answerFile({ state, request, values }: Question): Reply {
  const [file = ''] = values
  const ref = request.query.get('ref') ?? ''
  const text = state.contents[`${file}@${ref}`] ?? state.contents[file]
  if (text === undefined) return refusal(404, 'Not Found')
  const bytes = Buffer.from(text)
  const raw = /^application\/vnd\.github(\.v3)?\.raw(\+json)?$/
  if (raw.test(request.headers.accept ?? '') && state.forge === 'github') {
    const type = 'application/vnd.github.raw+json; charset=utf-8'
    return { status: 200, headers: { 'content-type': type }, body: bytes }
  }
  const whole = bytes.length <= MOST_JSON_BYTES
  return {
    status: 200,
    body: {
      type: 'file',
      encoding: whole ? 'base64' : 'none',
      size: bytes.length,
      name: file.split('/').at(-1),
      path: file,
      content: whole
        ? bytes.toString('base64').replace(/.{1,60}/g, line => `${line}\n`)
        : '',
      sha: createHash('sha1')
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest('hex')
    }
  }
}

const MOST_DESCRIPTION = 140
const MOST_STATUSES = 1000

function newestStatuses({ state, values: [sha = ''] }: Question): Json[] {
  return [...(state.statuses[sha] ?? [])].reverse()
}

function answerStatuses(question: Question): Reply {
  const { page, headers } = cutPage(question, newestStatuses(question))
  const digest = createHash('sha256').update(JSON.stringify(page))
  const etag = `W/"${digest.digest('hex')}"`
  return question.request.headers['if-none-match'] === etag
    ? { status: 304, headers: { etag } }
    : { status: 200, headers: { ...headers, etag }, body: page }
}

/** Puts a status on a commit, as any other client would. */
export function addStatus(state: ApiState, sha: string, parts: Json): Json {
  const all = Object.values(state.statuses).flat()
  const status = {
    ...fillIn('status', {
      repository: state.repository,
      sha,
      id: Math.max(0, ...all.map(status => Number(status.id))) + 1,
      time: timeOf(state),
      octocat: makeUser('octocat')
    }),
    ...parts
  }
  state.statuses[sha] ??= []
  state.statuses[sha].push(status)
  return status
}

/** Returns the API's time as it writes it. */
export function timeOf({ now }: ApiState): string {
  return new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z')
}

function createStatus({ state, request, values: [sha = ''] }: Question): Reply {
  const body = readJson(request.body)
  if (!body) return refusal(400, 'Problems parsing JSON')
  const { description = null, target_url = null } = body
  const context = String(body.context ?? 'default')
  const wrong = (field: string, message: string) =>
    refusal(422, 'Validation Failed', [
      { resource: 'Status', code: 'custom', field, message }
    ])
  if (!['error', 'failure', 'pending', 'success'].includes(String(body.state)))
    return wrong('state', 'state is not included in the list')
  if (typeof description === 'string') {
    if (description.length > MOST_DESCRIPTION)
      return wrong(
        'description',
        `description is too long (maximum is ${MOST_DESCRIPTION} characters)`
      )
    if (/[\u{10000}-\u{10ffff}]/u.test(description))
      return wrong('description', "description doesn't accept 4-byte Unicode")
  } else if (description !== null) {
    return wrong('description', 'description is not a string')
  }
  if (target_url !== null && !/^https?:\/\/\S+$/.test(String(target_url)))
    return wrong('target_url', 'target_url must use http(s) scheme')
  const same = (state.statuses[sha] ?? []).filter(
    status => String(status.context).toLowerCase() === context.toLowerCase()
  )
  if (same.length >= MOST_STATUSES)
    return wrong(
      'base',
      'This SHA and context has reached the maximum number of statuses.'
    )
  const parts = { state: body.state, description, target_url, context }
  return { status: 201, body: addStatus(state, sha, parts) }
}

function combineStatuses(question: Question): Reply {
  const newest = newestStatuses(question)
  const latest = newest.filter(
    ({ context }, at) => newest.findIndex(one => one.context === context) === at
  )
  const states = latest.map(status => status.state)
  const bad = states.some(word => word === 'error' || word === 'failure')
  const good = states.length > 0 && states.every(word => word === 'success')
  const { page, headers } = cutPage(question, latest)
  return {
    status: 200,
    headers,
    body: {
      state: bad ? 'failure' : good ? 'success' : 'pending',
      statuses: page,
      sha: question.values[0],
      total_count: latest.length
    }
  }
}

const MOST_KEYS = 10
const MOST_PAYLOAD_BYTES = 64 * 1024

/** A repository_dispatch event that would start a run. */
interface Dispatch {
  event_type: string
  client_payload: Json
}

function startWorkflow({ state, request, values }: Question): Reply {
  const body = readJson(request.body)
  if (!body) return refusal(400, 'Problems parsing JSON')
  if (typeof body.ref !== 'string') return refusal(422, 'No ref found')
  state.started?.push({ workflow: values[0], ...body })
  return { status: 204 }
}

function dispatch({ state, request }: Question): Reply {
  const body = readJson(request.body)
  if (!body) return refusal(400, 'Problems parsing JSON')
  const { event_type, client_payload = {} } = body
  if (typeof event_type !== 'string' || !/^.{1,100}$/su.test(event_type))
    return refusal(422, 'Invalid request.\n\n"event_type" was not right.')
  if (!isJson(client_payload))
    return refusal(422, 'Invalid request.\n\n"client_payload" is no object.')
  if (Object.keys(client_payload).length > MOST_KEYS)
    return refusal(
      422,
      `No more than ${MOST_KEYS} properties are allowed in client_payload.`
    )
  if (Buffer.byteLength(JSON.stringify(client_payload)) >= MOST_PAYLOAD_BYTES)
    return refusal(422, 'client_payload is too large.')
  state.dispatches.push({ event_type, client_payload })
  return { status: 204 }
}

function pullsWith(
  { pulls = [] }: ApiState,
  key: string,
  value: unknown
): Reply | null {
  return found(pulls.filter(({ head }) => isJson(head) && head[key] === value))
}

function answerTag({ state, values: [tag = ''] }: Question): Reply | null {
  const sha = state.tags[tag]
  const object = state.annotated?.includes(tag)
    ? { type: 'tag', sha: idOf(tag) }
    : { type: 'commit', sha }
  return found(sha && { object })
}

function answerTagObject({ state, values: [id] }: Question): Reply | null {
  const tag = state.annotated?.find(one => idOf(one) === id)
  return found(tag && { object: { type: 'commit', sha: state.tags[tag] } })
}

function found(body: unknown): Reply | null {
  return isJson(body) || Array.isArray(body) ? { status: 200, body } : null
}

/** Returns the id of a tag that is an object of its own. */
function idOf(tag: string): string {
  return createHash('sha1').update(`tag ${tag}`).digest('hex')
}

/** Returns one page of a list under `key`, with the length of the whole list. */
function listed(question: Question, key: string, items: Json[]): Reply {
  const { page, headers } = cutPage(question, items)
  const body = { total_count: items.length, [key]: page }
  return { status: 200, headers, body }
}

/**
 * Returns the page that the query asks for and its `link` header, as
 * GitHub's paging does: `per_page` up to 100 (Gitea: `limit` up to 50).
 */
function cutPage(
  { state, request }: Question,
  items: Json[]
): { page: Json[]; headers: Record<string, string> } {
  const [name, most] =
    state.forge === 'gitea' ? ['limit', 50] : ['per_page', 100]
  const asked = Number(request.query.get(name) ?? 30)
  const size = asked >= 1 ? Math.min(Math.floor(asked), Number(most)) : 30
  const number = Math.max(1, Number(request.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (page: number, rel: string) => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(page))
    const host = request.headers.host ?? ''
    return `<http://${host}${request.path}?${query}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : [])
  ]
  return {
    page: items.slice((number - 1) * size, number * size),
    headers: links.length > 0 ? { link: links.join(', ') } : {}
  }
}

/** Returns a handler that repeats a recorded response, for the fake API. */
export function replay(name: string): Handler {
  const { status, headers, body } = recordedResponse(name)
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return ({ response }) => {
    response.writeHead(status, { 'content-type': headers['content-type'] })
    response.end(text)
  }
}
