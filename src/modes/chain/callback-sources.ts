import {
  type Callback,
  type CallbackKeys,
  formatCallback,
  MAX_BODY_BYTES,
  POLL_INTERVAL_MS,
  readJson
} from '../../callback/callback.ts'
import { createToken } from '../../callback/continuation-token.ts'
import {
  type CallbackDisposition,
  type CallbackEndpoint,
  registerEndpoint
} from '../../callback/endpoint.ts'
import { eventVerdict } from '../../callback/event.ts'
import { readMessage } from '../../callback/format.ts'
import { relayCallbackUrl } from '../../config/schema/relay.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import type { PreparedRequest } from '../../delivery/request.ts'
import { ConfigError } from '../../errors.ts'
import type { CommitStatus } from '../../github/commit-statuses.ts'
import { retryWhileUnavailable } from '../../github/errors.ts'
import {
  type Allowlist,
  addressRefusal,
  allowlistFor,
  refusal
} from '../../http/allowlist.ts'
import type { HttpResponse } from '../../http/client.ts'
import type { Io } from '../../io.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { createRateLimitedLog } from '../../logger.ts'
import { derive, relayKeys } from '../../relay-keys.ts'
import { expressions } from '../../templates/check.ts'
import { lookupIn, RenderError, renderUrl } from '../../templates/render.ts'
import type { ChainRun } from './chain-run.ts'
import type { LinkStatuses } from './link-statuses.ts'
import type { LinkProgress } from './state-machine.ts'

/** How a link's callback arrives, opened before the link is sent. */
export interface CallbackSource {
  /** What the request carries so that the receiver can call back. */
  readonly keys: CallbackKeys
  /** Returns what was waited for, null once `signal` has aborted. */
  wait(sent: SentRequest, signal: AbortSignal): Promise<CallbackResult | null>
  /**
   * Returns what the commit's statuses already say, without changing anything:
   * a callback, or that another run has taken the link.
   */
  check(): Promise<'none' | 'taken' | Callback>
  /** Returns the last answer that decided nothing, for the time-out's reason. */
  lastAnswer(): string | null
  /** Ends the source, after the last callback. */
  close(): void
}

/** A link's request, and the response to its last attempt. */
interface SentRequest {
  request: PreparedRequest
  response: HttpResponse | null
}

/** A callback, or why there is none and none will come. */
type CallbackResult =
  | { kind: 'callback'; callback: Callback }
  | { kind: 'refused'; reason: string }

/** What a source needs of the chain. */
export interface SourceDeps {
  run: ChainRun
  statuses: LinkStatuses
  /** The listener's URL, empty where nothing listens. */
  publicUrl: string
  /** Registers an endpoint at the listener. */
  register(endpoint: CallbackEndpoint): void
  /** Moves the chain by a callback that arrived by itself. */
  onCallback(callback: Callback): CallbackDisposition
  /** Returns the link as it is now. */
  progress(): LinkProgress
}

/**
 * Returns the source of a link's callback, ready for callbacks: receivers do
 * call back before they respond.
 */
export async function openCallbackSource(
  link: LinkConfig,
  deps: SourceDeps
): Promise<CallbackSource> {
  const bytes = link.callback.via === 'event' ? NONCE_BYTES : TOKEN_BYTES
  const n = deps.run.io.randomBytes(bytes).toString('base64url')
  await deps.statuses.pending(link.name, n)
  switch (link.callback.via) {
    case 'response':
      return responseSource(link, deps)
    case 'delivery':
      return SILENT
    case 'listener':
      return listenerSource(link, deps, n)
    case 'status':
      return statusSource(link, deps)
    case 'poll':
      return pollSource(link, deps)
    case 'event':
      return eventSource(link, deps, n)
  }
}

const TOKEN_BYTES = 16

/** The random part of a continuation token. */
const NONCE_BYTES = 12

/** No callback is waited for. */
const SILENT: CallbackSource = {
  keys: {},
  wait: async () => null,
  check: async () => 'none',
  lastAnswer: () => null,
  close: () => {}
}

/** The receiver's response is the callback. */
function responseSource(
  { name, callback }: LinkConfig,
  { run }: Pick<SourceDeps, 'run'>
): CallbackSource {
  return {
    ...SILENT,
    async wait({ response }) {
      if (response === null || response.cut)
        return refused('its response is longer than 64 KiB')
      const message = readMessage(response.body, callback.format ?? null)
      switch (message.kind) {
        case 'callback':
          warnOfChanges(run, name, message.warnings)
          return message
        // Only polling can ask again.
        case 'pending':
          return refused('its response says that it is still pending')
        case 'unrelated':
          return refused(
            `its response is about something else: ${message.message}`
          )
        case 'refused':
          return refused(`its response isn't a callback: ${message.message}`)
      }
    }
  }
}

function warnOfChanges(
  { io }: Pick<ChainRun, 'io'>,
  name: string,
  warnings: readonly string[]
): void {
  if (warnings.length > 0)
    io.log.warning(
      `texts of the callback of "${name}" were changed: ${warnings.join(', ')}`
    )
}

/** The receiver posts its callback to this step's listener. */
function listenerSource(
  { name, callback }: LinkConfig,
  { run, register, publicUrl, onCallback, progress }: SourceDeps,
  token: string
): CallbackSource {
  const { step, plan, io } = run
  io.mask(token)
  const log = createRateLimitedLog(
    io.log,
    `callbacks of "${name}" changed nothing`
  )
  register(
    registerEndpoint(token, {
      chain: plan.name,
      webhook: name,
      signature: callback.signature,
      keys: callback.secret_name.flatMap(key => step.secrets.get(key) ?? []),
      format: callback.format ?? null,
      isOver: () => {
        const { state } = progress()
        return state === 'timeout' || state === 'cancelled'
      },
      rule: received => {
        const ruling = onCallback(received)
        const line = `callback of "${name}" ${ruling}: ${formatCallback(received)}`
        if (ruling === 'accepted') io.log.info(line)
        else if (ruling === 'conflict') log.warning(line)
        else log.info(line)
        const link = progress()
        return { ruling, state: link.callback?.state ?? link.state }
      }
    })
  )
  return {
    ...SILENT,
    keys: { callback_url: `${publicUrl}/hook/${token}/` },
    close: () => log.close()
  }
}

/** The receiver posts a commit status. */
async function statusSource(
  { name }: LinkConfig,
  { run: { io }, statuses: { statuses, contextOf } }: SourceDeps
): Promise<CallbackSource> {
  const context = contextOf(name)
  const [newest] = await statuses.list(context)
  const floor = newest?.id ?? 0
  let lastAnswer: string | null = null
  const read = async () => {
    const latest = await statuses.latest(context)
    lastAnswer = describeStatuses(latest, context, floor)
    // The first verdict after the link was sent is the one that counts.
    return latest
      .filter(({ id }) => id > floor)
      .map(status => eventVerdict(status))
      .findLast(verdict => verdict !== null)
  }
  return {
    ...SILENT,
    keys: { callback_url: statuses.url, callback_context: context },
    check: async () => (await read()) ?? 'none',
    lastAnswer: () => lastAnswer,
    async wait(_, signal) {
      let callback: Callback | undefined
      const ask = retryWhileUnavailable(io, async () => {
        callback = await read()
      })
      return repeat(io, signal, async () => {
        await ask()
        return callback ? { kind: 'callback', callback } : null
      })
    }
  }
}

function describeStatuses(
  [newest]: readonly CommitStatus[],
  context: string,
  floor: number
): string {
  if (newest === undefined) return `the commit has no status "${context}"`
  return newest.id > floor
    ? `the status "${context}" is ${newest.state}`
    : `the only statuses "${context}" are older than the request`
}

/** The receiver has a URL that is asked for the callback. */
function pollSource(
  link: LinkConfig,
  { run }: Pick<SourceDeps, 'run'>
): CallbackSource {
  const { io } = run
  let lastAnswer: string | null = null
  return {
    ...SILENT,
    lastAnswer: () => lastAnswer,
    async wait({ request, response }, signal) {
      const target = pollUrlOf(run, link, request, response)
      if (target.kind === 'refused') return target
      const { url } = target
      return repeat(io, signal, async () => {
        const polled = await pollOnce(run, request, url, signal)
        if (polled.kind === 'refused')
          return refused(`polling ${url.origin}: ${polled.reason}`)
        const read =
          polled.kind === 'body' ? readPolled(run, link, polled.body) : polled
        if (read.kind !== 'waiting') return read
        lastAnswer = `the last answer at ${url.origin}: ${io.redact(read.reason)}`
        io.log.debug(`polling for "${link.name}": ${read.reason}`)
        return null
      })
    }
  }
}

const SHOWN_ANSWER = 200

/** What only has no verdict yet is asked for again. */
const UNDECIDED: readonly string[] = ['state_missing', 'body_empty']

function readPolled(
  { io }: Pick<ChainRun, 'io'>,
  { name, callback }: LinkConfig,
  body: Buffer
): CallbackResult | { kind: 'waiting'; reason: string } {
  const message = readMessage(body, callback.format ?? null)
  const text = sanitizeLine(io.redact(body.toString()), SHOWN_ANSWER)
  switch (message.kind) {
    case 'callback':
      warnOfChanges({ io }, name, message.warnings)
      return message
    case 'pending':
      return { kind: 'waiting', reason: `200, pending: ${text}` }
    case 'unrelated':
      return { kind: 'waiting', reason: `200, ${message.message}: ${text}` }
    case 'refused':
      return message.errors.every(error => UNDECIDED.includes(error))
        ? { kind: 'waiting', reason: `200, not decided: ${text || 'empty'}` }
        : refused(`what was polled isn't a callback: ${message.message}`)
  }
}

const EVENT_LIFE_MS = 7 * 24 * 3_600_000

/** The receiver starts another run, which continues the chain. */
function eventSource(
  { name, callback }: LinkConfig,
  { run, statuses }: SourceDeps,
  n: string
): CallbackSource {
  const { step, io, plan, reported } = run
  const { apiUrl, repository } = step.inputs.environment
  const { id, attempt } = reported.run
  const lifeMs = callback.timeout ?? EVENT_LIFE_MS
  const exp = Math.floor((io.clock.now() + lifeMs) / 1000)
  const relayKey = plan.relay && relayKeys(plan.relay, step.secrets)[0]
  const token = createToken(
    { repository, run: id, attempt, chain: plan.name, link: name, exp, n },
    relayKey
      ? derive(relayKey.key, 'chain')
      : (step.secrets.get(plan.token_secret_name ?? '') ?? '')
  )
  io.mask(token)
  const callback_url = eventUrlOf(run, { name, callback }, token)
  return {
    ...SILENT,
    keys: {
      ...(callback_url !== null && { callback_url }),
      callback_token: token,
      ...(plan.relay?.workflow === undefined && {
        callback_dispatch: {
          url: `${apiUrl}/repos/${repository}/dispatches`,
          event_type: 'webhook-callback',
          client_payload: { token }
        }
      })
    },
    check: async () => ((await statuses.isTaken(name)) ? 'taken' : 'none')
  }
}

/**
 * Returns the URL at which a link's receiver calls back: its own `callback.url`,
 * else that of the chain's relay; null where it has neither. Throws a
 * ConfigError where its values make no URL.
 */
export function eventUrlOf(
  { step, plan, reported }: ChainRun,
  { name, callback }: Pick<LinkConfig, 'name' | 'callback'>,
  token: string
): string | null {
  if (callback.url === undefined)
    return plan.relay === undefined
      ? null
      : relayCallbackUrl(
          plan.relay,
          relayKeys(plan.relay, step.secrets)[0].id,
          token
        )
  const values = { ...reported.values, callback_token: token }
  const lookup = lookupIn(values, step.secrets, step.inputs.variables)
  try {
    return renderUrl(callback.url, lookup)
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    throw new ConfigError(`webhook "${name}": callback.url: ${error.message}`)
  }
}

/** Asks at once and then every 10 s, until there is a result. */
async function repeat(
  { clock }: Pick<Io, 'clock'>,
  signal: AbortSignal,
  ask: () => Promise<CallbackResult | null>
): Promise<CallbackResult | null> {
  while (!signal.aborted) {
    const result = await ask()
    if (signal.aborted) break
    if (result !== null) return result
    await clock.sleep(POLL_INTERVAL_MS, signal)
  }
  return null
}

function refused(reason: string): CallbackResult & { kind: 'refused' } {
  return { kind: 'refused', reason }
}

/**
 * Returns where to poll for a link's callback: the config's `callback.url`, else
 * the Location of the response, which must be on the webhook's own origin. A
 * request that is not sent yet has no response.
 */
export function pollUrlOf(
  { step, reported }: Pick<ChainRun, 'step' | 'reported'>,
  { name, callback }: LinkConfig,
  { url: webhook }: PreparedRequest,
  response: HttpResponse | null
): { kind: 'url'; url: URL } | (CallbackResult & { kind: 'refused' }) {
  const own = callback.url
  if (own === undefined) {
    const location = response?.headers.location
    if (location === undefined)
      return refused(
        'its response has no Location to poll; send one, or write callback.url'
      )
    const url = URL.canParse(location, webhook.href)
      ? new URL(location, webhook)
      : null
    return url?.origin === webhook.origin && !url.username && !url.password
      ? found(url)
      : refused(
          `its response's Location is not on ${webhook.origin}, and only that may be polled; to poll elsewhere, write callback.url`
        )
  }
  const named = expressions(own)
    .map(({ name }) => name)
    .filter(name => name.startsWith('response.'))
  const json = response === null ? null : parseJson(response.body)
  const values = {
    ...reported.values,
    response: response === null ? {} : json
  }
  const lookup = lookupIn(values, step.secrets, step.inputs.variables)
  const missing = named.find(name => !isPathValue(lookup(name)))
  if (response !== null && missing !== undefined)
    return refused(
      `its response has no text or number ${missing.slice('response.'.length)}, which callback.url needs`
    )
  try {
    const text = renderUrl(own, name =>
      response === null && named.includes(name) ? 'x' : lookup(name)
    )
    if (!URL.canParse(text)) return refused('its callback.url is not a URL')
    return found(new URL(text))
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    throw new ConfigError(`webhook "${name}": callback.url: ${error.message}`)
  }
}

function found(url: URL): { kind: 'url'; url: URL } {
  url.hash = ''
  return { kind: 'url', url }
}

function isPathValue(value: unknown): boolean {
  return (
    typeof value === 'number' || (typeof value === 'string' && value !== '')
  )
}

function parseJson(body: Buffer): unknown {
  const reading = readJson(body)
  return reading.kind === 'json' ? reading.json : null
}

/** Returns why a URL may not be polled, null when it may. */
export function pollRefusal(allowlist: Allowlist, url: URL): string | null {
  // The methods of the allowlist are those of deliveries; this only reads.
  return refusal(allowlist, url, allowlist.methods[0] ?? 'GET')
}

const POLL_TIMEOUT_MS = 30_000

const PENDING = [202, 204, 404]

type Polled =
  | { kind: 'body'; body: Buffer }
  | { kind: 'waiting'; reason: string }
  | { kind: 'refused'; reason: string }

/**
 * Asks `url` once. 202, 204, 404, 5xx and lost connections are `waiting`; any
 * other code but 200 is refused.
 */
async function pollOnce(
  { io, step: { allowlist } }: ChainRun,
  request: PreparedRequest,
  url: URL,
  signal: AbortSignal
): Promise<Polled> {
  const reason = pollRefusal(allowlist, url)
  if (reason !== null) return { kind: 'refused', reason }
  // A host of another origin gets no credentials of the webhook's.
  const own = url.origin === request.url.origin ? pollHeaders(request) : {}
  const response = await io.request({
    url,
    method: 'GET',
    headers: { accept: 'application/json', ...own },
    body: null,
    timeoutMs: POLL_TIMEOUT_MS,
    maxBytes: MAX_BODY_BYTES,
    refuses: addressRefusal(allowlistFor(allowlist, url), url.hostname),
    keepAlive: false,
    signal
  })
  if (response.kind === 'failure')
    return {
      kind: response.permanent ? 'refused' : 'waiting',
      reason: `${response.code}: ${response.message}`
    }
  const { status, body, cut } = response
  if (PENDING.includes(status) || status >= 500)
    return { kind: 'waiting', reason: `answered ${status}` }
  if (status !== 200) return { kind: 'refused', reason: `answered ${status}` }
  return cut
    ? { kind: 'refused', reason: 'answered more than 64 KiB' }
    : { kind: 'body', body }
}

/** The webhook's own headers, without those about its body. */
function pollHeaders({ headers }: PreparedRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => name !== 'content-type' && !name.startsWith('webhook-')
    )
  )
}
