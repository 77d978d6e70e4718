import {
  type Callback,
  type CallbackKeys,
  formatCallback,
  MAX_BODY_BYTES,
  POLL_INTERVAL_MS
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
import { retryWhileUnavailable } from '../../github/errors.ts'
import { addressRefusal, refusal } from '../../http/allowlist.ts'
import type { HttpResponse } from '../../http/client.ts'
import type { Io } from '../../io.ts'
import { createRateLimitedLog } from '../../logger.ts'
import { derive } from '../../relay-keys.ts'
import { lookupIn, RenderError, renderUrl } from '../../templates/render.ts'
import { relayKeys } from '../shared/relay.ts'
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
      return responseSource(link)
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
  close: () => {}
}

/** The receiver's response is the callback. */
function responseSource({ callback }: LinkConfig): CallbackSource {
  return {
    ...SILENT,
    async wait({ response }) {
      if (response === null || response.cut)
        return refused('its answer is longer than 64 KiB')
      return (
        readResult(response.body, callback, 'its answer') ??
        // Only polling can ask again.
        refused('its answer is still pending')
      )
    }
  }
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
        const line = `callback of "${name}": ${formatCallback(received)} (${ruling})`
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
  const read = async () => {
    const latest = await statuses.latest(context)
    // The first verdict after the link was sent is the one that counts.
    return latest
      .filter(({ id }) => id > floor)
      .map(eventVerdict)
      .findLast(verdict => verdict !== null)
  }
  return {
    ...SILENT,
    keys: { callback_url: statuses.url, callback_context: context },
    check: async () => (await read()) ?? 'none',
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

/** The receiver has a URL that is asked for the callback. */
function pollSource(
  link: LinkConfig,
  { run }: Pick<SourceDeps, 'run'>
): CallbackSource {
  const { io } = run
  return {
    ...SILENT,
    async wait({ request, response }, signal) {
      const location = response?.headers.location ?? null
      const url = pollUrlOf(run, link, request, location)
      const { origin } = request.url
      if (url === null)
        return refused(
          location === null
            ? 'its answer has no Location to poll; send one, or give callback.url'
            : `its answer's Location is not on ${origin}, and only that may be polled`
        )
      return repeat(io, signal, async () => {
        const polled = await pollOnce(run, request, url, signal)
        switch (polled.kind) {
          case 'body':
            return readResult(polled.body, link.callback, 'what was polled')
          case 'refused':
            return refused(`polling ${origin}: ${polled.reason}`)
          case 'waiting':
            io.log.debug(`polling for "${link.name}": ${polled.reason}`)
            return null
        }
      })
    }
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

/** Returns null for a body that says that it is pending. */
function readResult(
  body: Buffer,
  { format }: LinkConfig['callback'],
  what: string
): CallbackResult | null {
  const message = readMessage(body, format ?? null)
  switch (message.kind) {
    case 'callback':
      return { kind: 'callback', callback: message.callback }
    case 'pending':
      return null
    case 'refused':
      return refused(`${what} is no callback: ${message.message}`)
  }
}

function refused(reason: string): CallbackResult & { kind: 'refused' } {
  return { kind: 'refused', reason }
}

/**
 * Returns where to poll for a link's callback: `location`, else the config's
 * `callback.url`. Null where there is none on the webhook's own origin.
 */
export function pollUrlOf(
  { step, reported }: Pick<ChainRun, 'step' | 'reported'>,
  { name, callback }: LinkConfig,
  { url: webhook }: PreparedRequest,
  location: string | null
): URL | null {
  const lookup = lookupIn(reported.values, step.secrets, step.inputs.variables)
  try {
    const own = callback.url === undefined ? null : callback.url
    const text = location ?? (own && renderUrl(own, lookup))
    if (text === null || !URL.canParse(text, webhook.href)) return null
    const url = new URL(text, webhook)
    url.hash = ''
    const sameOrigin = url.origin === webhook.origin
    return sameOrigin && !url.username && !url.password ? url : null
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    throw new ConfigError(`webhook "${name}": callback.url: ${error.message}`)
  }
}

const POLL_TIMEOUT_MS = 30_000

const PENDING = [202, 204, 404]

type Polled =
  | { kind: 'body'; body: Buffer }
  | { kind: 'waiting' | 'refused'; reason: string }

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
  // The methods of the allowlist are those of deliveries; this only reads.
  const method = allowlist.methods[0] ?? 'GET'
  const reason = refusal(allowlist, url, method)
  if (reason !== null) return { kind: 'refused', reason }
  const response = await io.request({
    url,
    method: 'GET',
    headers: { accept: 'application/json', ...pollHeaders(request) },
    body: null,
    timeoutMs: POLL_TIMEOUT_MS,
    maxBytes: MAX_BODY_BYTES,
    refuses: addressRefusal(allowlist, url.hostname),
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
