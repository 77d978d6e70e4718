import { Hono } from 'hono'
import { MAX_BODY_BYTES, refuse } from '../callback/callback.ts'
import { type RepositoryKey, repositoryKey } from '../relay-keys.ts'
import { answerCallback, OVER, refused, tooLarge } from './callbacks.ts'
import { createConfigReader, ExtendsError } from './config.ts'
import type { SenderSecrets, Settings } from './environment.ts'
import { createGitHub, type Fetch, GitHubError, readAtMost } from './github.ts'
import { answerWebhook } from './inbound.ts'
import { createMemory } from './memory.ts'
import { hasEnded, type Opened, openPath } from './paths.ts'
import {
  NOT_FOUND,
  type Reply,
  refusal,
  toResponse,
  wrongMethod
} from './response.ts'
import { answerRun } from './runs.ts'

/** What the platform of a relay provides. */
export interface Platform {
  fetch: Fetch
  /** In Unix milliseconds. */
  now: () => number
  sleep: (ms: number) => Promise<void>
  /** Takes one line; it holds no tag, body or header. */
  log: (line: string) => void
}

/** False when there were too many requests of a key. */
export type Limit = (key: string) => Promise<boolean>

/** What a deployment hands over with a request. */
interface Bindings {
  limit?: Limit
}

type Texts = Readonly<Record<string, string>>

/** A request at a genuine URL. */
interface Asked {
  request: Request
  opened: Opened
  search: string
}

type OpenedWebhook = Extract<Opened, { kind: 'webhook' }>

const MAX_WEBHOOK_BYTES = 1024 * 1024

const MAX_HEADER_BYTES = 32 * 1024

/** How long GitHub may take in all before the sender is asked to try later. */
const GITHUB_MS = 8_000

/** How many URLs and how many keys of repositories are kept. */
const MOST = 1_000

const NO_SECRETS: SenderSecrets = new Map()

/** Returns the relay. A RELAY_CONFIG that is wrong is a ConfigError. */
export function createRelay(
  settings: Settings,
  platform: Platform
): Hono<{ Bindings: Bindings }> {
  const { fetch, now, sleep, log } = platform
  const { keys, credentials, apiUrl } = settings
  const github = createGitHub({ credentials, apiUrl, fetch, now })
  const readConfig = createConfigReader(settings.config, now)
  const urls = createMemory<OpenedWebhook>(MOST)
  const known = createMemory<RepositoryKey>(MOST)

  async function answer(
    { request, opened, search }: Asked,
    limit?: Limit
  ): Promise<Reply> {
    const allow = opened.kind === 'run' ? 'GET, HEAD' : 'POST'
    if (!allow.split(', ').includes(request.method)) return wrongMethod(allow)
    if (opened.kind === 'callback' && opened.expired) return OVER
    if (limit !== undefined && !(await limit(limitKey(opened)))) return LIMITED
    const headers = Object.fromEntries(request.headers)
    if (headerBytes(headers) > MAX_HEADER_BYTES) return LONG_HEADERS
    switch (opened.kind) {
      case 'run':
        return answerRun(opened.run, callsWithin(GITHUB_MS)(opened.repository))
      case 'webhook':
        return answerInbound(request, { headers, search }, opened)
      case 'callback':
        return answerLink(request, headers, opened)
    }
  }

  async function answerInbound(
    request: Request,
    { headers, search }: { headers: Texts; search: string },
    { repository, uri, key }: OpenedWebhook
  ): Promise<Reply> {
    if (isEncoded(headers)) return ENCODED
    const body = await readBody(request, headers, MAX_WEBHOOK_BYTES)
    if (body === null) return LONG_BODY
    const callTo = callsWithin(GITHUB_MS)
    const call = callTo(repository)
    const { config, defaultBranch } = await readConfig(repository, callTo)
    const { receive } = config
    if (receive?.relay === undefined) return NOT_FOUND
    return answerWebhook(
      {
        repository,
        uri,
        search,
        headers,
        body
      },
      {
        receive,
        defaultBranch,
        key,
        newest: keptKey(keys[0].id, repository),
        secrets: secretsOf(repository),
        call,
        callWithin: ms => callsWithin(ms)(repository),
        now,
        sleep
      }
    )
  }

  async function answerLink(
    request: Request,
    headers: Texts,
    { claims, token }: Extract<Opened, { kind: 'callback' }>
  ): Promise<Reply> {
    if (isEncoded(headers)) return refused(refuse(['content_encoding']))
    const body = await readBody(request, headers, MAX_BODY_BYTES)
    if (body === null) return tooLarge()
    const { repository } = claims
    const callTo = callsWithin(GITHUB_MS)
    const call = callTo(repository)
    const { config, defaultBranch } = await readConfig(repository, callTo)
    return answerCallback(
      token,
      claims,
      { headers, body },
      {
        config,
        defaultBranch,
        secrets: secretsOf(repository),
        call,
        apiUrl,
        now
      }
    )
  }

  /**
   * Returns what openPath does. A genuine URL of a webhook is kept, and its tag
   * computed once; every other one takes the same time.
   */
  function open(path: string, seconds: number): Opened | null {
    const kept = urls.get(path)
    if (kept !== undefined && !hasEnded(kept.exp, seconds)) return kept
    const opened = openPath(path, keys, seconds)
    if (opened?.kind !== 'webhook') return opened
    const { key, repository } = opened
    const found = { ...opened, key: keptKey(key.id, repository) }
    urls.set(path, found)
    return found
  }

  /** Returns a key of a repository at which a genuine webhook came in. */
  function keptKey(id: string, repository: string): RepositoryKey {
    const place = `${id} ${repository.toLowerCase()}`
    const relayKey = keys.find(key => key.id === id) ?? keys[0]
    const kept = known.get(place)
    if (kept !== undefined) return kept
    const key = repositoryKey(relayKey, repository)
    known.set(place, key)
    return key
  }

  /** Returns calls for any repository that may take `ms` in all. */
  function callsWithin(ms: number) {
    const deadline = now() + ms
    return (repository: string) => github.repository(repository, deadline)
  }

  function secretsOf(repository: string): SenderSecrets {
    return settings.secrets.get(repository.toLowerCase()) ?? NO_SECRETS
  }

  async function respond(request: Request, limit?: Limit): Promise<Response> {
    const started = now()
    const { pathname, search } = new URL(request.url)
    const opened = open(pathname, Math.floor(started / 1000))
    let reply = NOT_FOUND
    let why = ''
    if (opened !== null)
      try {
        reply = await answer({ request, opened, search }, limit)
      } catch (error) {
        reply = faultOf(error)
        why = whyOf(error)
      }
    const place = opened === null ? '*' : placeOf(opened)
    const { code } = reply.body
    const said = typeof code === 'string' ? `: ${code}` : ''
    log(
      `${request.method} ${place} ${reply.status} ${now() - started} ms${said}${why}`
    )
    return toResponse(reply)
  }

  const app = new Hono<{ Bindings: Bindings }>()
  app.get('/healthz', () => toResponse({ status: 200, body: { ok: true } }))
  app.all('/healthz', () => toResponse(wrongMethod('GET, HEAD')))
  app.all('*', c => respond(c.req.raw, c.env?.limit))
  return app
}

/** Returns where a request went, without what makes its URL secret. */
function placeOf(opened: Opened): string {
  switch (opened.kind) {
    case 'webhook':
      return `/w/${opened.repository}/*/${opened.uri}`
    case 'run':
      return `/r/${opened.repository}/${opened.run}.*`
    case 'callback':
      return `/c/* ${opened.claims.repository}`
  }
}

/** Returns what the log says of an error: of a bug, where it happened. */
function whyOf(error: unknown): string {
  if (error instanceof CutRequest) return ''
  if (error instanceof GitHubError)
    return `: ${error.message.replace(/\s+/g, ' ')}`
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const places = stack.split('\n').filter(line => /^ +at /.test(line))
  return `: ${places.map(line => line.trim()).join(' ')}`
}

function faultOf(error: unknown): Reply {
  if (error instanceof ExtendsError) return UNREAD_BASE
  if (error instanceof GitHubError)
    return error.status === 503
      ? refusal(
          503,
          'github_unavailable',
          'GitHub is not available; send the same request again later.',
          { 'retry-after': String(error.retryAfter) }
        )
      : refusal(
          502,
          'github_refused',
          "GitHub refused the relay's call, or the repository's config is not valid; the relay's log says why."
        )
  if (error instanceof CutRequest) return CUT
  return refusal(500, 'internal', 'The relay failed; its log says where.')
}

function limitKey(opened: Opened): string {
  switch (opened.kind) {
    case 'webhook':
      return `w/${opened.repository.toLowerCase()}/${opened.key.id}/${opened.uri}`
    case 'run':
      return `r/${opened.repository.toLowerCase()}/${opened.run}`
    case 'callback':
      return `c/${opened.claims.n}`
  }
}

function headerBytes(headers: Texts): number {
  let bytes = 0
  for (const [name, value] of Object.entries(headers))
    bytes += name.length + value.length
  return bytes
}

function isEncoded(headers: Texts): boolean {
  const encoding = headers['content-encoding']?.trim().toLowerCase()
  return encoding !== undefined && encoding !== '' && encoding !== 'identity'
}

/** Throws CutRequest where the body ends before its end. */
async function readBody(
  request: Request,
  headers: Texts,
  most: number
): Promise<Buffer | null> {
  const announced = headers['content-length'] ?? null
  if (Number(announced ?? 0) > most) return null
  let body: Buffer | null
  try {
    body =
      announced === null
        ? await readAtMost(request.body, most)
        : Buffer.from(await request.arrayBuffer())
  } catch {
    throw new CutRequest()
  }
  const isCut =
    body !== null && announced !== null && body.length < Number(announced)
  if (isCut) throw new CutRequest()
  return body
}

class CutRequest extends Error {}

const CUT = refusal(400, 'body_cut', 'The body ended before its end.')

const UNREAD_BASE = refusal(
  502,
  'extends_unreadable',
  "The config extends a file that the relay cannot read; the relay's log says why."
)

const LIMITED = refusal(
  429,
  'rate_limited',
  'There were too many requests at this URL; send it again later.',
  { 'retry-after': '60' }
)

const LONG_HEADERS = refusal(
  431,
  'headers_too_large',
  'The headers are longer than 32 KiB.'
)

const ENCODED = refusal(
  415,
  'content_encoding',
  'Send the body without a Content-Encoding.'
)

const LONG_BODY = refusal(
  413,
  'body_too_large',
  'The body is longer than 1 MiB.'
)
