import {
  type Callback,
  MAX_BODY_BYTES,
  POLL_INTERVAL_MS,
  readJson
} from '../../callback/callback.ts'
import { readMessage } from '../../callback/format.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import type { PreparedRequest } from '../../delivery/request.ts'
import { ConfigError } from '../../errors.ts'
import { addressRefusal, refusal } from '../../http/allowlist.ts'
import type { HttpResponse } from '../../http/client.ts'
import type { Io } from '../../io.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { expressions } from '../../templates/check.ts'
import {
  createLookup,
  type Lookup,
  RenderError,
  renderUrl
} from '../../templates/render.ts'
import type { ChainRun } from './chain-run.ts'

/** A link's request, and the response to its last attempt. */
export interface SentRequest {
  request: PreparedRequest
  response: HttpResponse | null
}

/** A callback, or why there is none and none will come. */
export type CallbackResult =
  | { kind: 'callback'; callback: Callback }
  | { kind: 'no_callback'; reason: string }

/** Returns that no callback will come. */
export function noCallback(
  reason: string
): CallbackResult & { kind: 'no_callback' } {
  return { kind: 'no_callback', reason }
}

/** When to stop asking, and what gets why nothing is decided. */
interface Wait {
  signal: AbortSignal
  onUndecided(reason: string): void
}

/** `undecided`: there is no callback yet, and why. */
type PollResult = CallbackResult | { kind: 'undecided'; reason: string }

/**
 * Asks at once and then every 10 s, until a response decides; null is a lost
 * response. Returns null once the signal has aborted.
 */
export async function askRepeatedly(
  { clock }: Pick<Io, 'clock'>,
  { signal, onUndecided }: Wait,
  ask: () => Promise<PollResult | null>
): Promise<CallbackResult | null> {
  while (!signal.aborted) {
    const result = await ask()
    if (signal.aborted) break
    if (result?.kind === 'undecided') onUndecided(result.reason)
    else if (result !== null) return result
    await clock.sleep(POLL_INTERVAL_MS, signal)
  }
  return null
}

/** Returns the callback of a link from the URL where its receiver serves it. */
export async function pollForCallback(
  run: ChainRun,
  link: LinkConfig,
  { request, response }: SentRequest,
  wait: Wait
): Promise<CallbackResult | null> {
  const target = pollUrlOf(run, link, request, response)
  if (target.kind === 'no_callback') return target
  const { url } = target
  return askRepeatedly(run.io, wait, async () => {
    const polled = await pollOnce(run, link, { request, url }, wait.signal)
    if (polled.kind !== 'undecided') return polled
    run.io.log.debug(`polling for "${link.name}": ${polled.reason}`)
    const shown = run.io.redact(polled.reason)
    return undecided(`the last response of ${url.origin}: ${shown}`)
  })
}

/** Throws a ConfigError for a `callback.url` that may not be polled. */
export function checkPollUrl(
  run: ChainRun,
  link: LinkConfig,
  request: PreparedRequest
): void {
  if (link.callback.url === undefined) return
  const target = pollUrlOf(run, link, request, null)
  const reason =
    target.kind === 'url' ? pollRefusal(run, target.url) : target.reason
  if (reason !== null)
    throw new ConfigError(`webhook "${link.name}": callback.url: ${reason}`)
}

/**
 * Returns where to poll: the config's `callback.url`, else the Location of the
 * response, which must be on the webhook's own origin. A request that is not sent
 * yet has no response.
 */
function pollUrlOf(
  { input, reported }: ChainRun,
  { name, callback }: LinkConfig,
  { url: webhook }: PreparedRequest,
  response: HttpResponse | null
): { kind: 'url'; url: URL } | (CallbackResult & { kind: 'no_callback' }) {
  const own = callback.url
  if (own === undefined) return locationOf(response, webhook)
  const named = expressions(own)
    .map(({ name }) => name)
    .filter(name => name.startsWith('response.'))
  const known =
    response === null
      ? Object.fromEntries(named.map(name => [name, 'x']))
      : { response: parseJson(response.body) }
  const lookup = createLookup(
    { ...reported.values, ...known },
    input.secrets,
    input.inputs.variables
  )
  const missing = named.find(name => !isPathValue(lookup(name)))
  if (response !== null && missing !== undefined)
    return noCallback(
      `its response has no text or number ${missing.slice('response.'.length)}, which callback.url needs`
    )
  const text = renderCallbackUrl(name, own, lookup)
  if (!URL.canParse(text)) return noCallback('its callback.url is not a URL')
  return withoutHash(new URL(text))
}

/** Returns the `callback.url` of a link. Throws a ConfigError for an impossible URL. */
export function renderCallbackUrl(
  link: string,
  template: string,
  lookup: Lookup
): string {
  try {
    return renderUrl(template, lookup)
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    throw new ConfigError(`webhook "${link}": callback.url: ${error.message}`)
  }
}

function locationOf(response: HttpResponse | null, webhook: URL) {
  const location = response?.headers.location
  if (location === undefined)
    return noCallback(
      'its response has no Location to poll; send one, or write callback.url'
    )
  const url = URL.canParse(location, webhook.href)
    ? new URL(location, webhook)
    : null
  return url?.origin === webhook.origin && !url.username && !url.password
    ? withoutHash(url)
    : noCallback(
        `its response's Location is not on ${webhook.origin}, and only that may be polled; to poll elsewhere, write callback.url`
      )
}

function withoutHash(url: URL): { kind: 'url'; url: URL } {
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

function pollRefusal(
  { input: { allowlist } }: Pick<ChainRun, 'input'>,
  url: URL
): string | null {
  // The methods of the allowlist are those of deliveries; this only reads.
  return refusal(allowlist, url, allowlist.methods[0] ?? 'GET')
}

const POLL_TIMEOUT_MS = 30_000

const PENDING = [202, 204, 404]

/**
 * Asks `url` once. 202, 204, 404, 5xx and lost connections decide nothing; any
 * other code but 200 ends it.
 */
async function pollOnce(
  run: ChainRun,
  link: LinkConfig,
  { request, url }: { request: PreparedRequest; url: URL },
  signal: AbortSignal
): Promise<PollResult> {
  const failed = (reason: string) =>
    noCallback(`polling ${url.origin}: ${reason}`)
  const reason = pollRefusal(run, url)
  if (reason !== null) return failed(reason)
  // Another origin gets none of the webhook's credentials.
  const own = url.origin === request.url.origin ? pollHeaders(request) : {}
  const { allowlist } = run.input
  const response = await run.io.request({
    url,
    method: 'GET',
    headers: { accept: 'application/json', ...own },
    body: null,
    timeoutMs: POLL_TIMEOUT_MS,
    maxBytes: MAX_BODY_BYTES,
    refuses: addressRefusal(allowlist, url),
    keepAlive: false,
    signal
  })
  if (response.kind === 'failure') {
    const why = `${response.code}: ${response.message}`
    return response.permanent ? failed(why) : undecided(why)
  }
  const { status, body, cut } = response
  if (PENDING.includes(status) || status >= 500)
    return undecided(`answered ${status}`)
  if (status !== 200) return failed(`answered ${status}`)
  return cut ? failed('answered more than 64 KiB') : readPolled(run, link, body)
}

/** The webhook's own headers, without those about its body. */
function pollHeaders({ headers }: PreparedRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => name !== 'content-type' && !name.startsWith('webhook-')
    )
  )
}

const MAX_SHOWN = 200

/** The errors of a body that has no verdict yet, which is polled again. */
const UNDECIDED: readonly string[] = ['state_missing', 'body_empty']

function readPolled(
  { io }: Pick<ChainRun, 'io'>,
  { name, callback }: LinkConfig,
  body: Buffer
): PollResult {
  const message = readMessage(body, callback.format ?? null)
  const text = sanitizeLine(io.redact(body.toString()), MAX_SHOWN)
  switch (message.kind) {
    case 'callback':
      warnOfChanges({ io }, name, message.warnings)
      return message
    case 'pending':
      return undecided(`200, pending: ${text}`)
    case 'unrelated':
      return undecided(`200, ${message.message}: ${text}`)
    case 'rejected':
      return message.errors.every(error => UNDECIDED.includes(error))
        ? undecided(`200, not decided: ${text || 'empty'}`)
        : noCallback(`what was polled isn't a callback: ${message.message}`)
  }
}

function undecided(reason: string): PollResult & { kind: 'undecided' } {
  return { kind: 'undecided', reason }
}

/** Warns of texts of a callback that had to be changed. */
export function warnOfChanges(
  { io }: Pick<ChainRun, 'io'>,
  name: string,
  warnings: readonly string[]
): void {
  if (warnings.length > 0)
    io.log.warning(
      `texts of the callback of "${name}" were changed: ${warnings.join(', ')}`
    )
}
