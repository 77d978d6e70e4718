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

/** What of the web standard's fetch is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<FetchedResponse>

type FetchedResponse = Pick<
  Response,
  'status' | 'headers' | 'body' | 'arrayBuffer'
>

type AppCredentials = Extract<Credentials, { kind: 'app' }>

interface Token {
  text: string
  /** In milliseconds. */
  expires: number
}

/** A call with its whole path and its token. */
type Exchange = Omit<ApiCall, 'permission'> & { token: string }

const MAX_BYTES = 4 * 1024 * 1024

const ACCEPT = 'application/vnd.github+json'

const USER_AGENT = `webhook-action-relay/${VERSION}`

/** A token is not used in its last minutes: a call must end before it does. */
const SPARE_MS = 2 * 60_000

const MOST_TOKENS = 2_000

/**
 * Returns GitHub's REST API at `apiUrl`, the only host that is ever called:
 * no redirect is followed. Tokens of the App are narrowed to one repository
 * and to what a call needs, and kept until shortly before they expire.
 */
export function createGitHub(
  { credentials, apiUrl }: Pick<Settings, 'credentials' | 'apiUrl'>,
  { fetch, now }: { fetch: Fetch; now: () => number }
): GitHub {
  const installations = createMemory<number>(MOST_TOKENS)
  const tokens = createMemory<Token>(MOST_TOKENS)
  // It makes the App's own token only: its installation tokens come of calls
  // that requests share, which Workers do not allow.
  const appToken = async ({ appId, privateKey }: AppCredentials) =>
    (await createAppAuth({ appId, privateKey })({ type: 'app' })).token

  async function exchange(
    { method = 'GET', path, token, headers, body }: Exchange,
    deadline: number
  ): Promise<ApiResponse> {
    const failed = (why: string, status: 502 | 503, retryAfter?: number) =>
      new GitHubError(
        `${method} ${path.replace(/\?.*/, '')}: ${why}`,
        status,
        retryAfter
      )
    const sent = body === undefined ? null : JSON.stringify(body)
    let response: FetchedResponse
    let bytes: Buffer | null
    const controller = new AbortController()
    const { signal } = controller
    // One of AbortSignal.timeout would be kept after the call, until its time.
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
      throw failed(signal.aborted ? 'no response in time' : 'no response', 503)
    } finally {
      clearTimeout(timer)
    }
    const { status } = response
    if (bytes === null) throw failed('the response is too long', 502)
    if ((status >= 200 && status < 300) || status === 304 || status === 404) {
      const text = bytes.toString('utf8')
      const { headers } = response
      return { status, headers, text, json: parseJson(text) }
    }
    const answer: HttpResponse = {
      kind: 'response',
      status,
      headers: Object.fromEntries(response.headers),
      body: bytes,
      cut: false,
      started: now(),
      durationMs: 0
    }
    if (isRateLimit(answer)) {
      const asked = { method, outcome: answer, retries: 0, now: now() }
      const wait = retryDelayMs(asked) ?? 60_000
      throw failed('limited', 503, Math.ceil(wait / 1000))
    }
    throw failed(String(status), status >= 500 ? 503 : 502)
  }

  function tokenFor(
    name: string,
    permission: Permission,
    deadline: number
  ): string | Promise<string> {
    if (credentials.kind === 'token') return credentials.token
    const kept = tokens.get(tokenKey(name, permission))
    return kept !== undefined && kept.expires - SPARE_MS > now()
      ? kept.text
      : newToken(credentials, name, permission, deadline)
  }

  async function newToken(
    app: AppCredentials,
    name: string,
    permission: Permission,
    deadline: number
  ): Promise<string> {
    const jwt = await appToken(app)
    const id = await installationOf(name, jwt, deadline)
    const [kind = '', access] = permission.split(':')
    const made = await exchange(
      {
        method: 'POST',
        path: `/app/installations/${id}/access_tokens`,
        token: jwt,
        body: {
          repositories: [name.slice(name.indexOf('/') + 1)],
          permissions: { [kind]: access }
        }
      },
      deadline
    )
    const token = ownValue(made.json, 'token')
    if (made.status === 404 || typeof token !== 'string') {
      installations.delete(name.toLowerCase())
      throw new GitHubError('the App is no longer installed', 502)
    }
    const expires = Date.parse(String(ownValue(made.json, 'expires_at')))
    tokens.set(tokenKey(name, permission), {
      text: token,
      expires: expires || now() + 10 * 60_000
    })
    return token
  }

  async function installationOf(
    name: string,
    jwt: string,
    deadline: number
  ): Promise<number> {
    const key = name.toLowerCase()
    const kept = installations.get(key)
    if (kept !== undefined) return kept
    const found = await exchange(
      { path: `/repos/${name}/installation`, token: jwt },
      deadline
    )
    const id = ownValue(found.json, 'id')
    if (typeof id !== 'number')
      throw new GitHubError(`the App is not installed in ${name}`, 502)
    installations.set(key, id)
    return id
  }

  return {
    repository: (name, deadline) => async call => {
      const { method, permission, headers, body } = call
      const found = tokenFor(name, permission, deadline)
      const token = typeof found === 'string' ? found : await found
      const path = `/repos/${name}${call.path}`
      try {
        return await exchange({ method, path, token, headers, body }, deadline)
      } catch (error) {
        // It may have been revoked, with the installation it was made for.
        if (error instanceof GitHubError && error.status === 502) {
          installations.delete(name.toLowerCase())
          tokens.delete(tokenKey(name, permission))
        }
        throw error
      }
    }
  }
}

function tokenKey(name: string, permission: Permission): string {
  return `${permission} ${name.toLowerCase()}`
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
