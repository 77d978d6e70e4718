import { TIMEOUT_MS, waitUntil } from '../../clock.ts'
import type { Provider, ReceiveConfig } from '../../config/schema/receive.ts'
import {
  headRefusal,
  type InboundRequest,
  type Reply,
  type RequestHead
} from '../../http/server.ts'
import type { Io } from '../../io.ts'
import { ownValue, stringOrNull } from '../../lib/json.ts'
import { createRateLimitedLog } from '../../logger.ts'
import { openListener } from '../shared/callback-listener.ts'
import type { ModeInput } from '../shared/result.ts'
import { addressOf, BASE, joined } from './inbound-webhook.ts'
import type { Evaluation, Outcome } from './result.ts'
import {
  acceptedReply,
  isUnauthenticated,
  type RoutingResult,
  routeWebhook
} from './router.ts'
import { isOpen } from './verify.ts'

/** The most that GitHub sends. */
const MAX_WEBHOOK_BYTES = 25 * 1024 * 1024

const NO_NAMES: ReadonlySet<string> = new Set()

/**
 * Returns the first webhook at the listener for which functions ran, whether they
 * succeeded or failed. Rejected and ignored ones do not end the wait.
 */
export async function listenForWebhook(
  { inputs, secrets }: Pick<ModeInput, 'inputs' | 'secrets'>,
  receive: ReceiveConfig,
  io: Io
): Promise<Outcome> {
  const token = inputs.listenerToken === '' ? null : inputs.listenerToken
  const active = receive.providers.filter(provider => provider.active)
  const open = new Set(active.filter(isOpen).map(({ name }) => name))
  const done = new AbortController()
  let outcome: Evaluation | null = null
  let last: Evaluation | null = null
  let rejected: string | null = null
  const rejections = createRateLimitedLog(io.log, 'webhooks were rejected')
  const strays = createRateLimitedLog(io.log, 'requests were refused')
  const ignored = createRateLimitedLog(io.log, 'webhooks matched no function')

  const take = ({ body, ...head }: InboundRequest): Reply => {
    const address = addressOf(head.path, token)
    const early = checkWebhookHead(head, token)
    if (address === null || early !== null) return early ?? OVER
    if (body === null) {
      strays.warning(refusalLine(head, TOO_LONG))
      return TOO_LONG
    }
    if (done.signal.aborted) return OVER
    const { uri, tokened } = address
    const query = joined(head.query)
    const webhook = { uri, headers: head.headers, query, body }
    const now = io.clock.now()
    const shut = tokened ? NO_NAMES : open
    const reachable = active.filter(({ name }) => !shut.has(name))
    const unread = isUnauthenticated(reachable, webhook, { secrets, now })
    const trust = { secrets, now, unread, redact: io.redact }
    const routing = closed(routeWebhook(receive, webhook, trust), shut)
    const evaluation: Evaluation = { webhook, routing, now, retryOf: null }
    const name = uri === '' ? 'without uri' : `for ${uri}`
    switch (routing.status) {
      case 'invalid_signature':
      case 'no_provider':
      case 'no_function':
        rejections.warning(`webhook ${name} rejected: ${routing.reason}`)
        if (routing.status === 'no_function') last = evaluation
        else rejected = routing.reason
        break
      case 'not_matched':
        ignored.info(`webhook ${name} ignored: ${routing.reason}`)
        last = evaluation
        break
      case 'handshake':
        ignored.info(
          `webhook ${name} answered without running a function: ${routing.reason}`
        )
        break
      case 'failed':
      case 'succeeded':
        outcome = evaluation
        done.abort()
    }
    const provider = active.find(one => one.name === routing.provider)
    return responseFor(routing, head, provider ?? {})
  }

  const listening = await openListener(inputs, io, {
    what: 'webhooks',
    path: BASE,
    maxBytes: MAX_WEBHOOK_BYTES,
    checkHead: (head: RequestHead) => {
      const early = checkWebhookHead(head, token)
      if (early !== null) strays.warning(refusalLine(head, early))
      return early
    },
    handle: take
  })
  const how = await waitUntil(io, {
    what: 'a webhook',
    ms: inputs.timeoutMs ?? TIMEOUT_MS,
    done: done.signal
  })
  done.abort()
  await listening.close()
  for (const log of [rejections, strays, ignored]) log.close()
  return outcome === null
    ? { kind: how, last, rejected }
    : { kind: 'evaluated', evaluation: outcome }
}

/**
 * Returns the response to a request whose head is enough to refuse it: an unknown
 * path or token, a method, a Content-Encoding, a Content-Length that is too long.
 * Null: read the body.
 */
function checkWebhookHead(
  head: RequestHead,
  token: string | null
): Reply | null {
  if (addressOf(head.path, token) === null) return UNKNOWN
  const error = headRefusal(head)
  if (error === 'method_not_allowed') return NO_POST
  if (error !== null) return ENCODED
  const size = Number(head.headers['content-length'] ?? 0)
  return size > MAX_WEBHOOK_BYTES ? TOO_LONG : null
}

/** Returns a routing for a path that `shut` providers are not at. */
function closed(
  routing: RoutingResult,
  shut: ReadonlySet<string>
): RoutingResult {
  const { provider } = routing
  if (provider === null || !shut.has(provider)) return routing
  const reason = `provider ${provider} has no secret, so it accepts webhooks only at /webhooks/v1/t/<listener-token>/<uri>`
  return { status: 'no_provider', provider: null, reason }
}

/** FlexDeploy's header: with `true` the response is sent after the functions ran. */
const SYNC = 'flex-sync-webhook'

/**
 * Returns the response to a routing, which never repeats what was sent.
 * Without `flex-sync-webhook: true` it does not say how the functions ended.
 */
function responseFor(
  routing: RoutingResult,
  head: RequestHead,
  provider: Pick<Provider, 'type'>
): Reply {
  const { status, more } = acceptedReply(provider)
  const taken = { status, body: { accepted: true, ...more } }
  const waits = /^ *true *$/i.test(head.headers[SYNC] ?? '')
  switch (routing.status) {
    case 'invalid_signature':
      return refused(401, 'The signature is missing or wrong.')
    case 'no_provider':
    case 'no_function':
      return refused(404, 'No provider or function matches this webhook.')
    case 'not_matched':
      return waits ? refused(404, 'No function matches this webhook.') : taken
    case 'handshake':
      return { status: 200, body: routing.response }
    case 'failed':
      return waits
        ? refused(500, 'A function failed; the log of the run says why.')
        : taken
    case 'succeeded':
      return waits
        ? {
            status: 200,
            body: { accepted: true, functions: routing.functions, ...more }
          }
        : taken
  }
}

function refused(status: number, message: string): Reply {
  return { status, body: { accepted: false, errors: [message], message } }
}

const UNKNOWN = refused(404, 'No such path or token.')

const NO_POST: Reply = {
  ...refused(405, 'Send it with POST.'),
  headers: { allow: 'POST' }
}

const ENCODED = refused(415, 'Send the body without a Content-Encoding.')

/** The response to a body beyond MAX_WEBHOOK_BYTES. */
const TOO_LONG = refused(413, 'The body is longer than 25 MiB.')

/** The response to a webhook that arrives after the step has received one. */
const OVER: Reply = {
  ...refused(503, 'This step accepts no more webhooks.'),
  headers: { 'retry-after': '60' }
}

/** Without the path, which may hold a token. */
function refusalLine({ method }: RequestHead, { status, body }: Reply): string {
  const why = stringOrNull(ownValue(body, 'message')) ?? ''
  return `a ${method} request was refused with ${status}: ${why}`
}
