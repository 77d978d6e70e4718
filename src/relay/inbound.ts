import { ownValue } from '../lib/json.ts'
import {
  type InboundWebhook,
  joined,
  uriOf,
  webhookId
} from '../modes/receive/inbound-webhook.ts'
import { isSync, type RoutingReply, replyTo } from '../modes/receive/router.ts'
import { attest, type RepositoryKey } from '../relay-keys.ts'
import { type CallApi, dispatchRefused } from './github.ts'
import { runPath } from './paths.ts'
import type { Receiver } from './receiver.ts'
import { type Reply, refusal } from './response.ts'
import { type RunResult, waitForRun } from './runs.ts'
import { webhookText } from './webhook-text.ts'

/** The longest wait for a run, in seconds. */
const MAX_WAIT_S = 25

/** How much longer the last look at a run may take. */
const GRACE_MS = 2_000

/** A webhook at a genuine URL, its body read. */
interface InboundRequest {
  repository: string
  /** As in the URL. */
  uri: string
  search: string
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** What a webhook is routed and dispatched with. */
interface InboundContext {
  receiver: Receiver
  defaultBranch: string
  /** The key of the URL; `newest` is that of attestations. */
  key: RepositoryKey
  newest: RepositoryKey
  call: CallApi
  /** Returns calls that end at a time of their own. */
  callUntil: (deadline: number) => CallApi
  /** When the request came; this and all times are in Unix milliseconds. */
  started: number
  now: () => number
  sleep: (ms: number) => Promise<void>
}

/**
 * Returns the response to a webhook: it is routed, dispatched if a function
 * accepts it, and its run is awaited if the sender asks for that. Throws
 * GitHubError.
 */
export async function answerWebhook(
  request: InboundRequest,
  context: InboundContext
): Promise<Reply> {
  const webhook: InboundWebhook = {
    uri: uriOf(request.uri),
    headers: request.headers,
    query: request.search === '' ? {} : queryOf(request.search),
    body: request.body
  }
  const { receiver, now } = context
  const routing = receiver.route(webhook, now())
  const provider = receiver.providers.find(
    ({ name }) => name === routing.provider
  )
  const seconds = waitOf(request.headers)
  const reply = replyTo(routing, provider, seconds !== null)
  const isFor = routing.status === 'succeeded' || routing.status === 'failed'
  if (!isFor || provider === undefined) return replyWithoutRun(reply)

  const id = webhookId(webhook)
  const made = webhookText(webhook, {
    uri: request.uri,
    id,
    now: Math.floor(now() / 1000),
    provider
  })
  const text = typeof made === 'string' ? made : await made
  if (text === null) return TOO_LONG
  const run = await dispatch(text, id, request.repository, context)

  if (reply.kind !== 'accepted') return replyWithoutRun(reply)
  const accepted: Reply = {
    status: reply.status,
    body: {
      accepted: true,
      id,
      functions: routing.functions,
      ...(run?.page && { run_url: run.page }),
      ...reply.more
    }
  }
  if (run === null) return accepted
  const location = runPath(context.key, request.repository, run.id)
  const ended =
    seconds === null ? null : await waitFor(run.id, seconds, context)
  if (ended === null) return { ...accepted, headers: { location } }
  return ended.state === 'success'
    ? { ...accepted, status: 200 }
    : { ...RUN_FAILED, headers: { location } }
}

const TOO_LONG = refusal(
  413,
  'body_too_large',
  'The webhook does not fit a dispatch, not even compressed.'
)

const RUN_FAILED = refusal(
  500,
  'run_failed',
  'The run failed; its log says why.'
)

function queryOf(search: string) {
  return joined(new URLSearchParams(search))
}

/** Returns the response to a webhook that no function takes, or that failed. */
function replyWithoutRun(reply: RoutingReply): Reply {
  switch (reply.kind) {
    case 'refused':
      return refusal(reply.status, reply.code, reply.message)
    case 'handshake':
      return { status: 200, body: reply.body }
    case 'accepted': {
      const body = { accepted: true, functions: [], ...reply.more }
      return { status: reply.status, body }
    }
  }
}

/** Returns how long the sender waits for the run, null where it does not. */
function waitOf(headers: Readonly<Record<string, string>>): number | null {
  const [, wait] =
    /(?:^|[,;]) *wait *= *"?(\d+)"? *(?:[,;]|$)/i.exec(headers.prefer ?? '') ??
    []
  if (Number(wait) > 0) return Math.min(Number(wait), MAX_WAIT_S)
  return isSync(headers) ? MAX_WAIT_S : null
}

function waitFor(
  run: string,
  seconds: number,
  { callUntil, started, now, sleep }: InboundContext
): Promise<RunResult | null> {
  const end = started + seconds * 1000
  return waitForRun(run, callUntil(end + GRACE_MS), { end, now, sleep })
}

/** Starts the workflow; returns its run where GitHub names it. */
async function dispatch(
  webhook: string,
  id: string,
  repository: string,
  { receiver, defaultBranch, newest, call }: InboundContext
): Promise<{ id: string; page: string | null } | null> {
  const attestation = attest(newest, repository, webhook)
  const { workflow } = receiver
  const response = await call(
    workflow === undefined
      ? {
          method: 'POST',
          path: '/dispatches',
          permission: 'contents:write',
          body: {
            event_type: 'webhook',
            client_payload: { webhook, attestation }
          }
        }
      : {
          method: 'POST',
          path: `/actions/workflows/${workflow}/dispatches`,
          permission: 'actions:write',
          body: {
            ref: defaultBranch,
            inputs: { webhook, attestation, id },
            return_run_details: true
          }
        }
  )
  if (response.status >= 300) throw dispatchRefused(response.status)
  const run = ownValue(response.json, 'workflow_run_id')
  const page = ownValue(response.json, 'html_url')
  return typeof run === 'number' && Number.isSafeInteger(run) && run > 0
    ? { id: String(run), page: typeof page === 'string' ? page : null }
    : null
}
