import {
  type Callback,
  type CallbackKeys,
  formatCallback
} from '../../callback/callback.ts'
import { type Claims, createToken } from '../../callback/continuation-token.ts'
import type { CallbackDisposition } from '../../callback/endpoint.ts'
import { eventVerdict } from '../../callback/event.ts'
import { readMessage } from '../../callback/format.ts'
import { relayCallbackUrl } from '../../config/schema/relay.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import { ConfigError } from '../../errors.ts'
import type { CommitStatus } from '../../github/commit-statuses.ts'
import { retryWhileUnavailable } from '../../github/errors.ts'
import { createRateLimitedLog } from '../../logger.ts'
import { derive, relayKeys } from '../../relay-keys.ts'
import { createLookup } from '../../templates/render.ts'
import {
  type CallbackListener,
  publicUrl
} from '../shared/callback-listener.ts'
import type { ChainRun } from './chain-run.ts'
import type { LinkStatuses } from './link-statuses.ts'
import {
  askRepeatedly,
  type CallbackResult,
  noCallback,
  pollForCallback,
  renderCallbackUrl,
  type SentRequest,
  warnOfChanges
} from './polling.ts'
import type { LinkProgress } from './state-machine.ts'

/** How a link's callback arrives, opened before the link is sent. */
export interface CallbackSource {
  /** What the request carries so that the receiver can call back. */
  readonly keys: CallbackKeys
  /**
   * Asks for the callback; returns null once `signal` has aborted. A callback
   * that arrives by itself goes to `onCallback`.
   */
  wait(sent: SentRequest, signal: AbortSignal): Promise<CallbackResult | null>
  /**
   * Returns what the commit's statuses already say, without changing anything:
   * a callback, or that another run has taken the link.
   */
  check(): Promise<'none' | 'taken' | Callback>
  /** Ends the source, after the last callback. */
  close(): void
}

interface SourceDeps {
  run: ChainRun
  statuses: LinkStatuses
  /** Null where no link of the chain is called back there. */
  listener: Pick<CallbackListener, 'publicUrl' | 'register'> | null
  /** Returns the link as it is now. */
  progress(): LinkProgress
  /** Applies a callback that arrived by itself. */
  onCallback(callback: Callback): CallbackDisposition
  /** Gets why nothing is decided yet, for the reason of a timeout. */
  onUndecided(reason: string): void
}

/**
 * Returns placeholders for the keys of a link that is not sent yet. Throws a
 * ConfigError for a link whose receiver could not call back.
 */
export function placeholderKeys(run: ChainRun, link: LinkConfig): CallbackKeys {
  switch (link.callback.via) {
    case 'response':
    case 'delivery':
    case 'poll':
      return {}
    case 'listener': {
      const { inputs } = run.input
      publicUrl(inputs, inputs.listen.port)
      return { callback_url: '***' }
    }
    case 'status':
      return { callback_url: '***', callback_context: '***' }
    case 'event': {
      const keys = { callback_token: '***', callback_dispatch: '***' }
      const url = eventUrlOf(run, link, longestToken(run, link))
      if (url === null) return keys
      checkEventUrl(run, link, url)
      return { ...keys, callback_url: '***' }
    }
  }
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
  const random = deps.run.io.randomBytes(bytes).toString('base64url')
  await deps.statuses.pending(link.name, random)
  switch (link.callback.via) {
    case 'response':
      return responseSource(link, deps)
    case 'delivery':
      return SILENT
    case 'listener':
      return listenerSource(link, deps, random)
    case 'status':
      return statusSource(link, deps)
    case 'poll':
      return pollSource(link, deps)
    case 'event':
      return eventSource(link, deps, random)
  }
}

const TOKEN_BYTES = 16

/** The random part of a continuation token. */
const NONCE_BYTES = 12

/** A source with nothing to wait for or to check. */
const SILENT: CallbackSource = {
  keys: {},
  wait: (_, signal) => aborted(signal),
  check: async () => 'none',
  close: () => {}
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise(resolve => {
    const end = () => resolve(null)
    if (signal.aborted) end()
    else signal.addEventListener('abort', end, { once: true })
  })
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
        return noCallback('its response is longer than 64 KiB')
      const message = readMessage(response.body, callback.format ?? null)
      switch (message.kind) {
        case 'callback':
          warnOfChanges(run, name, message.warnings)
          return message
        // Only polling can ask again.
        case 'pending':
          return noCallback('its response says that it is still pending')
        case 'unrelated':
          return noCallback(
            `its response is about something else: ${message.message}`
          )
        case 'rejected':
          return noCallback(`its response isn't a callback: ${message.message}`)
      }
    }
  }
}

/** The receiver posts its callback to this step's listener. */
function listenerSource(
  { name, callback }: LinkConfig,
  { run, listener, onCallback, progress }: SourceDeps,
  token: string
): CallbackSource {
  const { input, plan, io } = run
  if (listener === null) throw new Error('nothing listens')
  io.mask(token)
  const log = createRateLimitedLog(
    io.log,
    `callbacks of "${name}" changed nothing`
  )
  listener.register(token, {
    chain: plan.name,
    webhook: name,
    signature: callback.signature,
    keys: callback.secret_name.flatMap(key => input.secrets.get(key) ?? []),
    format: callback.format ?? null,
    isOver: () => {
      const { state } = progress()
      return state === 'timeout' || state === 'cancelled'
    },
    onCallback: received => {
      const disposition = onCallback(received)
      const line = `callback of "${name}" ${disposition}: ${formatCallback(received)}`
      if (disposition === 'accepted') io.log.info(line)
      else if (disposition === 'conflict') log.warning(line)
      else log.info(line)
      const link = progress()
      return { disposition, state: link.callback?.state ?? link.state }
    }
  })
  return {
    ...SILENT,
    keys: { callback_url: `${listener.publicUrl}/hook/${token}/` },
    close: () => log.close()
  }
}

/** The receiver posts a commit status. */
async function statusSource(
  { name }: LinkConfig,
  { run: { io }, statuses: { statuses, contextOf }, onUndecided }: SourceDeps
): Promise<CallbackSource> {
  const context = contextOf(name)
  const [before] = await statuses.list(context)
  const floor = before?.id ?? 0
  // The first verdict after the link was sent is the one that counts.
  const verdictIn = (latest: readonly CommitStatus[]) =>
    latest
      .filter(({ id }) => id > floor)
      .map(status => eventVerdict(status))
      .findLast(verdict => verdict !== null)
  return {
    ...SILENT,
    keys: { callback_url: statuses.url, callback_context: context },
    check: async () => verdictIn(await statuses.latest(context)) ?? 'none',
    wait(_, signal) {
      const read = retryWhileUnavailable(io, () => statuses.latest(context))
      return askRepeatedly(io, { signal, onUndecided }, async () => {
        const latest = await read()
        if (latest === undefined) return null
        const callback = verdictIn(latest)
        if (callback !== undefined) return { kind: 'callback', callback }
        const reason = describeStatuses(latest, context, floor)
        return { kind: 'undecided', reason }
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

/** The receiver has a URL that is polled for the callback. */
function pollSource(
  link: LinkConfig,
  { run, onUndecided }: Pick<SourceDeps, 'run' | 'onUndecided'>
): CallbackSource {
  return {
    ...SILENT,
    wait: (sent, signal) =>
      pollForCallback(run, link, sent, { signal, onUndecided })
  }
}

const EVENT_LIFE_MS = 7 * 24 * 3_600_000

/** The receiver starts another run, which continues the chain. */
function eventSource(
  link: LinkConfig,
  { run, statuses }: SourceDeps,
  nonce: string
): CallbackSource {
  const { input, io, plan, reported } = run
  const { apiUrl, repository } = input.inputs.environment
  const lifeMs = link.callback.timeout ?? EVENT_LIFE_MS
  const relayKey = plan.relay && relayKeys(plan.relay, input.secrets)[0]
  const token = createToken(
    {
      repository,
      run: reported.run.id,
      attempt: reported.run.attempt,
      chain: plan.name,
      link: link.name,
      exp: Math.floor((io.clock.now() + lifeMs) / 1000),
      nonce
    },
    relayKey
      ? derive(relayKey.key, 'chain')
      : (input.secrets.get(plan.token_secret_name ?? '') ?? '')
  )
  io.mask(token)
  const callback_url = eventUrlOf(run, link, token)
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
    check: async () => ((await statuses.isTaken(link.name)) ? 'taken' : 'none')
  }
}

/**
 * Returns the URL at which a link's receiver calls back: its own `callback.url`,
 * else that of the chain's relay; null where it has neither. Throws a
 * ConfigError where its values make no URL.
 */
function eventUrlOf(
  { input, plan, reported }: ChainRun,
  { name, callback }: LinkConfig,
  token: string
): string | null {
  if (callback.url === undefined)
    return plan.relay === undefined
      ? null
      : relayCallbackUrl(
          plan.relay,
          relayKeys(plan.relay, input.secrets)[0].id,
          token
        )
  const values = { ...reported.values, callback_token: token }
  return renderCallbackUrl(
    name,
    callback.url,
    createLookup(values, input.secrets, input.inputs.variables)
  )
}

/** Docker Hub's limit. */
const MAX_CALLBACK_URL = 255

function longestToken({ input, plan }: ChainRun, link: LinkConfig): string {
  const claims: Claims = {
    repository: input.inputs.environment.repository,
    run: 999_999_999_999,
    attempt: 999,
    chain: plan.name,
    link: link.name,
    exp: 9_999_999_999,
    nonce: 'x'.repeat(16)
  }
  return createToken(claims, 'any key: only the length counts')
}

function checkEventUrl(
  { plan }: Pick<ChainRun, 'plan'>,
  { name }: LinkConfig,
  url: string
): void {
  if (url.length > MAX_CALLBACK_URL)
    throw new ConfigError(
      `webhook "${name}" of chain "${plan.name}": its callback_url could have ${url.length} characters, and receivers such as Docker Hub take ${MAX_CALLBACK_URL}; shorten the names of the chain and of its webhooks`
    )
}
