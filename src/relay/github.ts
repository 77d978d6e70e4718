import { createAppAuth } from '@octokit/auth-app'
import { isRateLimit, retryDelayMs } from '../github/errors.ts'
import type { HttpResponse } from '../http/client.ts'
import { ownValue, parseJson } from '../lib/json.ts'
import { VERSION } from '../version.ts'
import type { Credentials, Settings } from './environment.ts'
import { createMemory } from './memory.ts'
import { readAtMost } from './request.ts'

/** The permission that a call needs, and its token gets. */
type Permission =
  `${'actions' | 'contents' | 'metadata' | 'statuses'}:${'read' | 'write'}`

/** One call of the REST API. */
interface ApiCall {
  method?: 'GET' | 'POST'
  /** The path after `/repos/OWNER/NAME`. */
  path: string
  permission: Permission
  headers?: Readonly<Record<string, string>>
  body?: unknown
}

/** GitHub's response: 2xx, 304 or 404. */
interface ApiResponse {
  status: number
  headers: Headers
  text: string
  /** Undefined when the body is not JSON. */
  json: unknown
}

/** Calls for one repository; it throws GitHubError. */
export type CallApi = (call: ApiCall) => Promise<ApiResponse>

/** The API, for one repository at a time. */
export interface GitHub {
  /** Returns calls that end at `deadline`, in Unix milliseconds. */
  repository(name: string, deadline: number): CallApi
}

/** A failed call, as the response to the sender of a webhook reports it. */
export class GitHubError extends Error {
  /** 503 where the same request may succeed later, else 502. */
  readonly status: 502 | 503
  /** In seconds. */
  readonly retryAfter: number

  constructor(message: string, status: 502 | 503, retryAfter = 30) {
    super(message)
    this.name = 'GitHubError'
    this.status = status
    this.retryAfter = retryAfter
  }
}

/** The part of the web standard's fetch that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<FetchedResponse>

type FetchedResponse = Pick<
  Response,
  'status' | 'headers' | 'body' | 'arrayBuffer'
>

type AppCredentials = Extract<Credentials, { kind: 'app' }>

/** The source of the tokens of calls. */
interface Tokens {
  tokenFor(
    name: string,
    permission: Permission,
    deadline: number
  ): string | Promise<string>
  /** Forgets a token with which a call was refused. */
  forget(name: string, permission: Permission): void
}

interface Token {
  text: string
  /** In milliseconds. */
  expires: number
}

/** Where the API is, and how it is reached. */
interface Api {
  apiUrl: string
  fetch: Fetch
  now: () => number
}

/** A call with its whole path and its token. */
type Exchange = Omit<ApiCall, 'permission'> & { token: string }

const MAX_BYTES = 4 * 1024 * 1024

const ACCEPT = 'application/vnd.github+json'

const USER_AGENT = `webhook-action-relay/${VERSION}`

/** A token is not used in its last minutes: a call must end before it does. */
const SPARE_MS = 2 * 60_000

const MAX_TOKENS = 2_000

/**
 * Returns GitHub's REST API at `apiUrl`, the only host that is ever called:
 * no redirect is followed. Tokens of the App are narrowed to one repository
 * and to what a call needs, and kept until shortly before they expire.
 */
export function createGitHub(
  { credentials, apiUrl }: Pick<Settings, 'credentials' | 'apiUrl'>,
  { fetch, now }: { fetch: Fetch; now: () => number }
): GitHub {
  const api: Api = { apiUrl, fetch, now }
  const tokens: Tokens =
    credentials.kind === 'token'
      ? { tokenFor: () => credentials.token, forget: () => {} }
      : createAppTokens(credentials, api)
  return {
    repository: (name, deadline) => async call => {
      const { method, permission, headers, body } = call
      const found = tokens.tokenFor(name, permission, deadline)
      const token = typeof found === 'string' ? found : await found
      const path = `/repos/${name}${call.path}`
      const exchanged = { method, path, token, headers, body }
      try {
        return await exchange(api, exchanged, deadline)
      } catch (error) {
        // It may have been revoked, with the installation it was made for.
        if (error instanceof GitHubError && error.status === 502)
          tokens.forget(name, permission)
        throw error
      }
    }
  }
}

/** Returns tokens that are made when they are needed, and kept. */
function createAppTokens(app: AppCredentials, api: Api): Tokens {
  const installations = createMemory<number>(MAX_TOKENS)
  const tokens = createMemory<Token>(MAX_TOKENS)

  const newToken: Tokens['tokenFor'] = async (name, permission, deadline) => {
    const jwt = await appToken(app)
    const id = await installationOf(name, jwt, deadline)
    const path = `/app/installations/${id}/access_tokens`
    const [kind = '', access] = permission.split(':')
    const body = {
      repositories: [name.slice(name.indexOf('/') + 1)],
      permissions: { [kind]: access }
    }
    const asked = { method: 'POST', path, token: jwt, body } as const
    const made = await exchange(api, asked, deadline)
    const text = ownValue(made.json, 'token')
    if (made.status === 404 || typeof text !== 'string') {
      installations.delete(name.toLowerCase())
      throw new GitHubError('the App is no longer installed', 502)
    }
    const expires =
      Date.parse(String(ownValue(made.json, 'expires_at'))) ||
      api.now() + 10 * 60_000
    tokens.set(tokenKey(name, permission), { text, expires })
    return text
  }

  async function installationOf(
    name: string,
    jwt: string,
    deadline: number
  ): Promise<number> {
    const key = name.toLowerCase()
    const kept = installations.get(key)
    if (kept !== undefined) return kept
    const path = `/repos/${name}/installation`
    const found = await exchange(api, { path, token: jwt }, deadline)
    const id = ownValue(found.json, 'id')
    if (typeof id !== 'number')
      throw new GitHubError(`the App is not installed in ${name}`, 502)
    installations.set(key, id)
    return id
  }

  return {
    tokenFor(name, permission, deadline) {
      const kept = tokens.get(tokenKey(name, permission))
      return kept !== undefined && kept.expires - SPARE_MS > api.now()
        ? kept.text
        : newToken(name, permission, deadline)
    },
    forget(name, permission) {
      installations.delete(name.toLowerCase())
      tokens.delete(tokenKey(name, permission))
    }
  }
}

/**
 * Returns the App's own token. Octokit gets tokens of installations in calls
 * that requests share, which Workers do not allow.
 */
async function appToken({
  appId,
  privateKey
}: AppCredentials): Promise<string> {
  return (await createAppAuth({ appId, privateKey })({ type: 'app' })).token
}

function tokenKey(name: string, permission: Permission): string {
  return `${permission} ${name.toLowerCase()}`
}

/**
 * Returns GitHub's response. Throws a GitHubError if there is none, and for a
 * failure.
 */
async function exchange(
  { apiUrl, fetch, now }: Api,
  call: Exchange,
  deadline: number
): Promise<ApiResponse> {
  const { method = 'GET', path, token, headers, body } = call
  const sent = body === undefined ? null : JSON.stringify(body)
  let response: FetchedResponse
  let bytes: Buffer | null
  const controller = new AbortController()
  const { signal } = controller
  // A signal of AbortSignal.timeout would be kept after the call, until its time.
  const timer = setTimeout(() => controller.abort(), deadline - now())
  try {
    response = await fetch(apiUrl + path, {
      method,
      redirect: 'manual',
      signal,
      headers: {
        accept: ACCEPT,
        'content-type': 'application/json',
        'user-agent': USER_AGENT,
        authorization: `Bearer ${token}`,
        ...headers
      },
      body: sent
    })
    bytes = isShort(response)
      ? Buffer.from(await response.arrayBuffer())
      : await readAtMost(response.body, MAX_BYTES)
  } catch {
    const why = signal.aborted ? 'no response in time' : 'no response'
    throw failed(call, why, 503)
  } finally {
    clearTimeout(timer)
  }
  if (bytes === null) throw failed(call, 'the response is too long', 502)
  const { status } = response
  if ((status < 200 || status >= 300) && status !== 304 && status !== 404)
    throw refused(call, response, bytes, now())
  const text = bytes.toString('utf8')
  return { status, headers: response.headers, text, json: parseJson(text) }
}

/** Returns the error of a response that is a failure or a rate limit. */
function refused(
  call: Exchange,
  { status, headers }: FetchedResponse,
  body: Buffer,
  now: number
): GitHubError {
  const outcome: HttpResponse = {
    kind: 'response',
    status,
    headers: Object.fromEntries(headers),
    body,
    cut: false,
    started: now,
    durationMs: 0
  }
  if (!isRateLimit(outcome))
    return failed(call, reasonOf(call, status), status >= 500 ? 503 : 502)
  const { method = 'GET' } = call
  const wait = retryDelayMs({ method, outcome, retries: 0, now }) ?? 60_000
  return failed(call, 'limited', 503, Math.ceil(wait / 1000))
}

/** Quotes nothing that GitHub says: it may repeat the webhook. */
function reasonOf({ path }: Exchange, status: number): string {
  switch (status) {
    case 401:
      return "401, the token or the App's key is not valid"
    case 403:
      return '403, the token or the App lacks a permission'
    case 422:
      return path.endsWith('/dispatches')
        ? '422, the workflow lacks on.workflow_dispatch or an input'
        : '422, the App lacks a permission'
    default:
      return String(status)
  }
}

/** Returns the error of a dispatch that was answered with 404 or 304. */
export function dispatchRefused(status: number): GitHubError {
  return new GitHubError(
    `the dispatch: ${status}, there is no such workflow, or the token may not start it`,
    502
  )
}

function failed(
  { method = 'GET', path }: Exchange,
  why: string,
  status: 502 | 503,
  retryAfter?: number
): GitHubError {
  const message = `${method} ${path.replace(/\?.*/, '')}: ${why}`
  return new GitHubError(message, status, retryAfter)
}

/** True when a body can be read in one piece, which takes half of the time. */
function isShort({ headers }: FetchedResponse): boolean {
  const length = headers.get('content-length')
  return (
    length !== null &&
    Number(length) <= MAX_BYTES &&
    !headers.has('content-encoding')
  )
}
