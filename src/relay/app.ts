import { Hono } from 'hono'
import { MAX_BODY_BYTES, reject } from '../callback/callback.ts'
import {
  type Addressed,
  createOpenAddress,
  type OpenAddress,
  type OpenedWebhook
} from './addresses.ts'
import { answerCallback, OVER, rejected, tooLarge } from './callbacks.ts'
import { createConfigReader, ExtendsError, type ReadConfig } from './config.ts'
import type { SenderSecrets, Settings } from './environment.ts'
import { createGitHub, type Fetch, type GitHub, GitHubError } from './github.ts'
import { answerWebhook } from './inbound.ts'
import { receiverFor } from './receiver.ts'
import {
  CutRequest,
  type HeaderTexts,
  headerBytes,
  isEncoded,
  readBody,
  splitUrl
} from './request.ts'
import {
  LONG_HEADERS,
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

/** What a deployment adds to a request. */
interface Bindings {
  limit?: Limit
  /** The headers, where the engine has them in one object. */
  headers?: HeaderTexts
}

/** What all requests share. */
interface Relay {
  settings: Settings
  platform: Platform
  open: OpenAddress
  github: GitHub
  readConfig: ReadConfig
}

/** A request at a genuine URL. */
interface Asked {
  request: Request
  headers: HeaderTexts
  search: string
  /** When it came, in Unix milliseconds. */
  started: number
}

const MAX_WEBHOOK_BYTES = 1024 * 1024

const MAX_HEADER_BYTES = 32 * 1024

/**
 * How long GitHub may take in total before the sender is asked to try later.
 */
const GITHUB_MS = 8_000

const NO_SECRETS: SenderSecrets = new Map()

/** Returns the relay. Throws a ConfigError for an invalid RELAY_CONFIG. */
export function createRelay(
  settings: Settings,
  platform: Platform
): Hono<{ Bindings: Bindings }> {
  const relay: Relay = {
    settings,
    platform,
    open: createOpenAddress(settings.keys),
    github: createGitHub(settings, platform),
    readConfig: createConfigReader(settings.config, platform.now)
  }
  const app = new Hono<{ Bindings: Bindings }>()
  app.get('/healthz', () => toResponse({ status: 200, body: { ok: true } }))
  app.all('/healthz', () => toResponse(wrongMethod(['GET', 'HEAD'])))
  app.all('*', c => respond(relay, c.req.raw, c.env ?? {}))
  return app
}

/** Returns the response to any request, and logs one line. */
async function respond(
  relay: Relay,
  request: Request,
  bindings: Bindings
): Promise<Response> {
  const { now, log } = relay.platform
  const started = now()
  const { path, search } = splitUrl(request.url)
  const opened = relay.open(path, Math.floor(started / 1000))
  let reply = NOT_FOUND
  let why = ''
  if (opened !== null)
    try {
      reply = await answer(
        relay,
        { request, search, started },
        opened,
        bindings
      )
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

/** Returns the response at a genuine URL, after what its head can decide. */
async function answer(
  relay: Relay,
  { request, search, started }: Omit<Asked, 'headers'>,
  opened: Addressed,
  { limit, headers = Object.fromEntries(request.headers) }: Bindings
): Promise<Reply> {
  const methods = opened.kind === 'run' ? ['GET', 'HEAD'] : ['POST']
  if (!methods.includes(request.method)) return wrongMethod(methods)
  if (opened.kind === 'callback' && opened.expired) return OVER
  if (limit !== undefined && !(await limit(limitKey(opened)))) return LIMITED
  if (headerBytes(headers) > MAX_HEADER_BYTES) return LONG_HEADERS
  const asked = { request, headers, search, started }
  switch (opened.kind) {
    case 'run':
      return await answerRun(
        opened.run,
        callsWithin(relay, GITHUB_MS)(opened.repository)
      )
    case 'webhook':
      return await answerInbound(relay, asked, opened)
    case 'callback':
      return await answerLink(relay, asked, opened)
  }
}

async function answerInbound(
  relay: Relay,
  { request, headers, search, started }: Asked,
  { repository, uri, key, newest }: OpenedWebhook
): Promise<Reply> {
  if (isEncoded(headers)) return ENCODED
  const body = await readBody(request, headers, MAX_WEBHOOK_BYTES)
  if (body === null) return LONG_BODY
  const callTo = callsWithin(relay, GITHUB_MS)
  const { config, defaultBranch, receivers } = await relay.readConfig(
    repository,
    callTo
  )
  const given = secretsOf(relay, repository)
  const receiver = receiverFor(config.receive, receivers, key, given)
  if (receiver === null) return NOT_FOUND
  const { now, sleep } = relay.platform
  return await answerWebhook(
    { repository, uri, search, headers, body },
    {
      receiver,
      defaultBranch,
      key,
      newest,
      call: callTo(repository),
      callUntil: deadline => relay.github.repository(repository, deadline),
      started,
      now,
      sleep
    }
  )
}

async function answerLink(
  relay: Relay,
  { request, headers }: Asked,
  { claims, token }: Extract<Addressed, { kind: 'callback' }>
): Promise<Reply> {
  if (isEncoded(headers)) return rejected(reject(['content_encoding']))
  const body = await readBody(request, headers, MAX_BODY_BYTES)
  if (body === null) return tooLarge()
  const { repository } = claims
  const callTo = callsWithin(relay, GITHUB_MS)
  const { config, defaultBranch } = await relay.readConfig(repository, callTo)
  return answerCallback(
    token,
    claims,
    { headers, body },
    {
      config,
      defaultBranch,
      secrets: secretsOf(relay, repository),
      call: callTo(repository),
      apiUrl: relay.settings.apiUrl,
      now: relay.platform.now
    }
  )
}

/** Returns calls for any repository that may take `ms` in all. */
function callsWithin({ github, platform }: Relay, ms: number) {
  const deadline = platform.now() + ms
  return (repository: string) => github.repository(repository, deadline)
}

function secretsOf({ settings }: Relay, repository: string): SenderSecrets {
  return settings.secrets.get(repository.toLowerCase()) ?? NO_SECRETS
}

/** Returns where a request went, without what makes its URL secret. */
function placeOf(opened: Addressed): string {
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
          "GitHub rejected the relay's call, or the repository's config is not valid; the relay's log says why."
        )
  if (error instanceof CutRequest) return CUT
  return refusal(500, 'internal', 'The relay failed; its log says where.')
}

function limitKey(opened: Addressed): string {
  switch (opened.kind) {
    case 'webhook':
      return `w/${opened.repository.toLowerCase()}/${opened.key.id}/${opened.uri}`
    case 'run':
      return `r/${opened.repository.toLowerCase()}/${opened.run}`
    case 'callback':
      return `c/${opened.claims.nonce}`
  }
}

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
