import { DEFAULT_WAIT_MS, waitUntil } from '../../clock.ts'
import type { ReceiveConfig } from '../../config/schema/receive.ts'
import { headRefusal, type Reply, type RequestHead } from '../../http/server.ts'
import type { Io } from '../../io.ts'
import { ownValue, stringOrNull } from '../../lib/json.ts'
import { createRateLimitedLog } from '../../logger.ts'
import { openListener } from '../shared/callback-listener.ts'
import type { ModeInput } from '../shared/result.ts'
import {
  addressOf,
  BASE,
  type InboundWebhook,
  joined
} from './inbound-webhook.ts'
import type { Evaluation, ReceiveOutcome } from './result.ts'
import {
  createRouter,
  isSync,
  isUnauthenticated,
  type Router,
  replyTo
} from './router.ts'
import { hasNoSecret } from './verify.ts'

/** The largest body that GitHub sends. */
const MAX_WEBHOOK_BYTES = 25 * 1024 * 1024

/** What has arrived at the listener so far. */
interface Arrived {
  /** The one for which functions ran, which ends the wait. */
  evaluated: Evaluation | null
  /** The last authenticated one that matched no function. */
  unmatched: Evaluation | null
  /** Why the last unauthenticated one was rejected. */
  rejected: string | null
}

/**
 * Returns the first webhook at the listener for which functions ran, whether they
 * succeeded or failed. Rejected and ignored ones do not end the wait.
 */
export async function listenForWebhook(
  { inputs, secrets }: Pick<ModeInput, 'inputs' | 'secrets'>,
  receive: ReceiveConfig,
  io: Io
): Promise<ReceiveOutcome> {
  const token = inputs.listenerToken === '' ? null : inputs.listenerToken
  const route = createRouter(receive)
  const logs = createLogs(io)
  const done = new AbortController()
  const arrived: Arrived = {
    evaluated: null,
    unmatched: null,
    rejected: null
  }
  const refuse = (head: RequestHead, reply: Reply) => {
    logs.badRequests.warning(refusalLine(head, reply))
    return reply
  }
  const listener = await openListener(inputs, io, {
    what: 'webhooks',
    path: BASE,
    maxBytes: MAX_WEBHOOK_BYTES,
    checkHead: head => {
      const early = checkWebhookHead(head, token)
      return early && refuse(head, early)
    },
    handle: ({ body, ...head }) => {
      const address = addressOf(head.path, token)
      if (address === null) return refuse(head, UNKNOWN)
      if (body === null) return refuse(head, TOO_LONG)
      if (done.signal.aborted) return OVER
      const { headers } = head
      const query = joined(head.query)
      const webhook = { uri: address.uri, headers, query, body }
      const evaluation = evaluateRequest(receive, webhook, {
        route,
        tokened: address.tokened,
        secrets,
        io
      })
      keep(arrived, logs, evaluation)
      if (arrived.evaluated !== null) done.abort()
      return responseFor(evaluation, receive)
    }
  })
  const how = await waitUntil(io, {
    what: 'a webhook',
    ms: inputs.timeoutMs ?? DEFAULT_WAIT_MS,
    done: done.signal
  })
  done.abort()
  await listener.close()
  for (const log of Object.values(logs)) log.close()
  const { evaluated, unmatched, rejected } = arrived
  return evaluated === null
    ? { kind: how, last: unmatched, rejected }
    : { kind: 'evaluated', evaluation: evaluated }
}

function createLogs({ log }: Pick<Io, 'log'>) {
  return {
    rejections: createRateLimitedLog(log, 'webhooks were rejected'),
    badRequests: createRateLimitedLog(log, 'requests were refused'),
    ignored: createRateLimitedLog(log, 'webhooks matched no function')
  }
}

/** Routes a webhook. Providers without a secret are only at a path with a token. */
function evaluateRequest(
  receive: ReceiveConfig,
  webhook: InboundWebhook,
  {
    route,
    tokened,
    secrets,
    io
  }: {
    route: Router
    tokened: boolean
    secrets: ModeInput['secrets']
    io: Io
  }
): Evaluation {
  const now = io.clock.now()
  const active = receive.providers.filter(provider => provider.active)
  const barred = tokened ? [] : active.filter(hasNoSecret)
  const reachable = active.filter(provider => !barred.includes(provider))
  const unread = isUnauthenticated(reachable, webhook, { secrets, now })
  const trust = { secrets, now, unread, redact: io.redact }
  const routing = route(webhook, trust)
  const { provider } = routing
  const isBarred = barred.some(({ name }) => name === provider)
  return {
    webhook,
    routing: isBarred
      ? {
          status: 'no_provider',
          provider: null,
          reason: `provider ${provider} has no secret, so it accepts webhooks only at /webhooks/v1/t/<listener-token>/<uri>`
        }
      : routing,
    now,
    retryOf: null,
    knownUrl: tokened ? 'the URL with the listener token' : null
  }
}

/** Logs the result of a webhook, and keeps it. */
function keep(
  arrived: Arrived,
  { rejections, ignored }: ReturnType<typeof createLogs>,
  evaluation: Evaluation
): void {
  const { webhook, routing } = evaluation
  const name = webhook.uri === '' ? 'without uri' : `for ${webhook.uri}`
  switch (routing.status) {
    case 'invalid_signature':
    case 'no_provider':
      rejections.warning(`webhook ${name} rejected: ${routing.reason}`)
      arrived.rejected = routing.reason
      break
    case 'no_function':
      rejections.warning(`webhook ${name} rejected: ${routing.reason}`)
      arrived.unmatched = evaluation
      break
    case 'not_matched':
      ignored.info(`webhook ${name} ignored: ${routing.reason}`)
      arrived.unmatched = evaluation
      break
    case 'handshake':
      ignored.info(
        `webhook ${name} answered without running a function: ${routing.reason}`
      )
      break
    case 'failed':
    case 'succeeded':
      arrived.evaluated = evaluation
  }
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
  const size = Number(head.headers['content-length'])
  return size > MAX_WEBHOOK_BYTES ? TOO_LONG : null
}

function responseFor(
  { webhook, routing }: Evaluation,
  { providers }: ReceiveConfig
): Reply {
  const provider = providers.find(
    ({ name, active }) => active && name === routing.provider
  )
  const waits = isSync(webhook.headers)
  const reply = replyTo(routing, provider, waits)
  switch (reply.kind) {
    case 'refused':
      return refused(reply.status, reply.message)
    case 'handshake':
      return { status: 200, body: reply.body }
    case 'accepted': {
      const { status, more } = reply
      return waits && 'functions' in routing
        ? {
            status: 200,
            body: { accepted: true, functions: routing.functions, ...more }
          }
        : { status, body: { accepted: true, ...more } }
    }
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
