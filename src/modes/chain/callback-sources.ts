import {
  type CallbackKeys,
  formatCallback,
  MAX_BODY_BYTES
} from '../../callback/callback.ts'
import { createToken } from '../../callback/continuation-token.ts'
import {
  type CallbackEndpoint,
  registerEndpoint
} from '../../callback/endpoint.ts'
import { eventVerdict } from '../../callback/event.ts'
import { readMessage } from '../../callback/format.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import type { DeliveryOutcome } from '../../delivery/deliver.ts'
import type { PreparedRequest } from '../../delivery/request.ts'
import { ConfigError } from '../../errors.ts'
import { retryWhileUnavailable } from '../../github/errors.ts'
import {
  type Allowlist,
  addressRefusal,
  refusal
} from '../../http/allowlist.ts'
import type { HttpClient } from '../../http/client.ts'
import { createRateLimitedLog } from '../../logger.ts'
import { lookupIn, RenderError, renderUrl } from '../../templates/render.ts'
import type { ChainRun, LinkExecution } from './chain-run.ts'
import type { LinkDeps } from './link.ts'

/** Returns where to ask for a link's callback, null for nowhere. */
export function pollUrlOf(
  { step, course }: Pick<LinkDeps, 'step' | 'course'>,
  { name, callback }: LinkConfig,
  { url }: PreparedRequest,
  location: string | null
): URL | null {
  const { values } = course.reported
  const lookup = lookupIn(values, step.secrets, step.inputs.variables)
  try {
    const own = callback.url === undefined ? null : callback.url
    return pollUrl(url, location ?? (own && renderUrl(own, lookup)))
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    throw new ConfigError(`webhook "${name}": callback.url: ${error.message}`)
  }
}

const TOKEN_BYTES = 16

const EVENT_LIFE_MS = 7 * 24 * 3_600_000

/** CallbackSource is how a link's callback returns, made ready before it is sent. */
export interface CallbackSource {
  /** keys are what the receiver is told of it. */
  keys: CallbackKeys
  /** look reads the commit's statuses for what became of the link there. */
  look(): Promise<void>
}

/**
 * openCallbackSource makes a link's callback possible: arms the listener's token, notes
 * the statuses so far, or signs a continuation token. Receivers do call back
 * before they answer.
 */
export async function openCallbackSource(
  drive: ChainRun,
  call: LinkExecution,
  link: LinkConfig
): Promise<CallbackSource> {
  const { io, board, step, course, publicUrl } = drive
  const n = io.randomBytes(TOKEN_BYTES).toString('base64url')
  const way: CallbackSource = { keys: {}, look: async () => {} }
  const context = board.contextOf(link.name)
  await board.pending(link.name, n)
  switch (link.callback.via) {
    case 'response':
    case 'delivery':
    case 'poll':
      return way
    case 'listener': {
      io.mask(n)
      drive.arm(armedFor(drive, call, link, n))
      return { ...way, keys: { callback_url: `${publicUrl}/hook/${n}/` } }
    }
    case 'status': {
      const [newest] = await board.statuses.list(context)
      const floor = newest?.id ?? 0
      const keys = {
        callback_url: board.statuses.url,
        callback_context: context
      }
      const look = async () => {
        const statuses = await board.statuses.latest(context)
        // The first verdict after the link was sent is the one that counts.
        const callback = statuses
          .filter(({ id }) => id > floor)
          .map(eventVerdict)
          .findLast(verdict => verdict !== null)
        if (!callback) return
        const at = io.clock.now()
        drive.handle({ kind: 'callback', link: call.index, callback, at })
      }
      return { keys, look }
    }
    case 'event': {
      const { apiUrl, repository } = step.inputs.environment
      const { run } = course.reported
      const key = step.secrets.get(course.config.token_secret_name ?? '') ?? ''
      const life = link.callback.timeout ?? EVENT_LIFE_MS
      const token = createToken(
        {
          v: 1,
          repo: repository,
          run: run.id,
          att: run.attempt,
          sha: run.headSha ?? step.inputs.environment.sha,
          chain: course.config.name,
          link: link.name,
          exp: Math.floor((io.clock.now() + life) / 1000),
          n
        },
        key
      )
      io.mask(token)
      const look = async () => {
        call.taken ||= await board.isTaken(link.name)
        if (call.taken) call.mayRetry = false
      }
      return {
        look,
        keys: {
          callback_token: token,
          callback_dispatch: {
            url: `${apiUrl}/repos/${repository}/dispatches`,
            event_type: 'webhook-callback',
            client_payload: { token }
          }
        }
      }
    }
  }
}

function armedFor(
  { step, course, handle, chain, io }: ChainRun,
  call: LinkExecution,
  { name, callback }: LinkConfig,
  token: string
): CallbackEndpoint {
  const { index } = call
  const log = createRateLimitedLog(
    io.log,
    `callbacks of "${name}" changed nothing`
  )
  return registerEndpoint(token, {
    chain: course.config.name,
    webhook: name,
    signature: callback.signature,
    keys: callback.secret_name.flatMap(key => step.secrets.get(key) ?? []),
    format: callback.format ?? null,
    isOver: () => {
      const state = chain().links[index]?.state
      return state === 'timeout' || state === 'cancelled'
    },
    rule: heard => {
      const event = { kind: 'callback' as const, link: index, callback: heard }
      const ruling = handle({ ...event, at: io.clock.now() }) ?? 'unexpected'
      const line = `callback of "${name}": ${formatCallback(heard)} (${ruling})`
      if (ruling === 'accepted') io.log.info(line)
      else if (ruling === 'conflict') log.warning(line)
      else log.info(line)
      const link = chain().links[index]
      const stands = link?.callback?.state ?? link?.state ?? heard.state
      return { ruling, state: stands }
    }
  })
}

/** POLL_MS is how often somebody is asked for a callback. */
export const POLL_MS = 10_000

interface Sent {
  link: LinkConfig
  prepared: PreparedRequest
  outcome: DeliveryOutcome
  /** look reads the commit's statuses for a verdict. */
  look: () => Promise<void>
}

/**
 * waitForCallback brings in the callback of a link that was sent, where it must be
 * fetched: from its answer, by polling, or from the commit's statuses.
 */
export async function waitForCallback(
  drive: ChainRun,
  call: LinkExecution,
  sent: Sent
): Promise<void> {
  if (call.over.signal.aborted) return
  switch (sent.link.callback.via) {
    case 'delivery':
    case 'listener':
    case 'event':
      return
    case 'response':
      return judgeAnswer(drive, call, sent)
    case 'status':
      return repeat(drive, call, retryWhileUnavailable(drive.io, sent.look))
    case 'poll':
      return poll(drive, call, sent)
  }
}

async function judgeAnswer(
  drive: ChainRun,
  call: LinkExecution,
  { link, outcome }: Sent
): Promise<void> {
  const answer = outcome.attempts.at(-1)?.response
  if (!answer || answer.cut)
    refuse(drive, call, link, 'its answer is longer than 64 KiB')
  else judge(drive, call, link, answer.body)
}

async function poll(
  drive: ChainRun,
  call: LinkExecution,
  { link, prepared, outcome }: Sent
): Promise<void> {
  const { io, step } = drive
  const location = outcome.attempts.at(-1)?.response?.headers.location ?? null
  const url = pollUrlOf(drive, link, prepared, location)
  const { origin } = prepared.url
  if (url === null)
    return refuse(
      drive,
      call,
      link,
      location === null
        ? 'its answer has no Location to poll; send one, or give callback.url'
        : `its answer's Location is not on ${origin}, and only that may be polled`
    )
  await repeat(drive, call, async () => {
    const polled = await pollOnce(io.request, {
      url,
      headers: pollHeaders(prepared),
      allowlist: step.allowlist,
      signal: AbortSignal.any([io.signal, call.over.signal])
    })
    if (call.over.signal.aborted) return
    if (polled.kind === 'body') judge(drive, call, link, polled.body)
    else if (polled.kind === 'refused')
      refuse(drive, call, link, `polling ${origin}: ${polled.reason}`)
    else io.log.debug(`polling for "${link.name}": ${polled.reason}`)
  })
}

/** repeat asks at once and then every 10 s, until the link is over. */
async function repeat(
  { io }: ChainRun,
  call: LinkExecution,
  ask: () => Promise<void>
): Promise<void> {
  while (!call.over.signal.aborted) {
    await ask()
    await io.clock.sleep(POLL_MS, call.over.signal)
  }
}

function judge(
  drive: ChainRun,
  call: LinkExecution,
  link: LinkConfig,
  body: Buffer
): void {
  const { io, handle } = drive
  const message = readMessage(body, link.callback.format ?? null)
  const polled = link.callback.via === 'poll'
  const what = polled ? 'what was polled' : 'its answer'
  switch (message.kind) {
    case 'callback': {
      const { callback } = message
      const at = io.clock.now()
      handle({ kind: 'callback', link: call.index, callback, at })
      return
    }
    case 'pending':
      // Only polling can ask again.
      if (!polled) refuse(drive, call, link, `${what} is still pending`)
      return
    case 'refused':
      refuse(drive, call, link, `${what} is no callback: ${message.message}`)
  }
}

function refuse(
  { io, handle }: ChainRun,
  { index }: LinkExecution,
  { name }: LinkConfig,
  text: string
): void {
  const reason = io.redact(text)
  io.log.warning(`link "${name}": ${reason}`)
  handle({ kind: 'refused', link: index, reason, at: io.clock.now() })
}

/** pollHeaders are the webhook's own, without what speaks of its body. */
function pollHeaders({ headers }: PreparedRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => name !== 'content-type' && !name.startsWith('webhook-')
    )
  )
}

const TIMEOUT_MS = 30_000

const PENDING = [202, 204, 404]

/** Polled is what asking for a callback once came to. */
type Polled =
  | { kind: 'body'; body: Buffer }
  | { kind: 'waiting'; reason: string }
  | { kind: 'refused'; reason: string }

/**
 * pollOnce asks `url` for a callback. 202, 204 and 404 wait on, and so do 5xx
 * and lost connections; any other code but 200 is refused.
 */
async function pollOnce(
  send: HttpClient['request'],
  request: {
    url: URL
    headers: Readonly<Record<string, string>>
    allowlist: Allowlist
    signal: AbortSignal
  }
): Promise<Polled> {
  const { url, headers, allowlist, signal } = request
  // The methods of the allowlist are those of deliveries; this only reads.
  const method = allowlist.methods[0] ?? 'GET'
  const refused = refusal(allowlist, url, method)
  if (refused !== null) return { kind: 'refused', reason: refused }
  const answer = await send({
    url,
    method: 'GET',
    headers: { accept: 'application/json', ...headers },
    body: null,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BODY_BYTES,
    refuses: addressRefusal(allowlist, url.hostname),
    keepAlive: false,
    signal
  })
  if (answer.kind === 'failure')
    return {
      kind: answer.permanent ? 'refused' : 'waiting',
      reason: `${answer.code}: ${answer.message}`
    }
  const { status, body, cut } = answer
  if (PENDING.includes(status) || status >= 500)
    return { kind: 'waiting', reason: `answered ${status}` }
  if (status !== 200) return { kind: 'refused', reason: `answered ${status}` }
  return cut
    ? { kind: 'refused', reason: 'answered more than 64 KiB' }
    : { kind: 'body', body }
}

/**
 * Returns where to ask: `location`, which may be relative to the
 * webhook's URL, and null where that is on another scheme, host or port.
 */
function pollUrl(webhook: URL, location: string | null): URL | null {
  if (location === null || !URL.canParse(location, webhook.href)) return null
  const url = new URL(location, webhook)
  url.hash = ''
  const own = url.origin === webhook.origin && !url.username && !url.password
  return own ? url : null
}
