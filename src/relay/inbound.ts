import type { Provider, ReceiveConfig } from '../config/schema/receive.ts'
import { ownValue } from '../lib/json.ts'
import {
  type InboundWebhook,
  joined,
  uriOf,
  webhookId
} from '../modes/receive/inbound-webhook.ts'
import {
  acceptedReply,
  isUnauthenticated,
  type RoutingResult,
  routeWebhook
} from '../modes/receive/router.ts'
import { secretForm } from '../modes/receive/verify.ts'
import { attest, type RepositoryKey, senderSecret } from '../relay-keys.ts'
import type { SenderSecrets } from './environment.ts'
import { type CallApi, GitHubError } from './github.ts'
import { runPath } from './paths.ts'
import { type Reply, refusal } from './response.ts'
import { type RunResult, waitForRun } from './runs.ts'
import { webhookText } from './webhook-text.ts'

/** The most that is waited for a run, in seconds. */
const LONGEST_WAIT = 25

/** How much longer the last look at a run may take. */
const GRACE_MS = 2_000

/** A webhook at a genuine URL, its body read. */
export interface InboundRequest {
  repository: string
  /** As in the URL. */
  uri: string
  search: string
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** What a webhook is routed and dispatched with. */
interface InboundContext {
  receive: ReceiveConfig
  defaultBranch: string
  /** The key of the URL; `newest` is that of attestations. */
  key: RepositoryKey
  newest: RepositoryKey
  /** The values that senders made themselves. */
  secrets: SenderSecrets
  call: CallApi
  /** Returns calls that may take until a time of their own. */
  callWithin: (ms: number) => CallApi
  /** In Unix milliseconds. */
  now: () => number
  sleep: (ms: number) => Promise<void>
}

/**
 * Returns the response to a webhook, once what is wanted of it has been
 * dispatched. Throws GitHubError.
 */
export async function answerWebhook(
  request: InboundRequest,
  context: InboundContext
): Promise<Reply> {
  const { receive, now } = context
  const seconds = waitOf(request.headers)
  const webhook: InboundWebhook = {
    uri: uriOf(request.uri),
    headers: request.headers,
    query: joined(new URLSearchParams(request.search)),
    body: request.body
  }
  const routing = routeAsStep(webhook, context)
  switch (routing.status) {
    case 'invalid_signature':
      return refusal(
        401,
        'invalid_signature',
        'The signature is missing or wrong.'
      )
    case 'no_provider':
    case 'no_function':
      return refusal(
        404,
        'no_function',
        'No provider or function takes this webhook.'
      )
    case 'handshake':
      return { status: 200, body: routing.response }
    case 'not_matched':
    case 'failed':
    case 'succeeded':
  }
  const provider = receive.providers.find(
    ({ name }) => name === routing.provider
  )
  if (provider === undefined) throw new Error('A provider has disappeared.')
  const { status, more } = acceptedReply(provider)
  if (routing.status === 'not_matched')
    return seconds === null
      ? { status, body: { accepted: true, functions: [], ...more } }
      : refusal(404, 'not_matched', 'No function matches this webhook.')
  const id = webhookId(webhook)
  const text = await webhookText(webhook, {
    uri: request.uri,
    id,
    now: Math.floor(now() / 1000),
    provider
  })
  if (text === null)
    return refusal(
      413,
      'body_too_large',
      'The webhook does not fit a dispatch, not even compressed.'
    )
  const run = await dispatch(text, id, request.repository, context)
  const { functions } = routing
  if (routing.status === 'failed' && seconds !== null)
    return refusal(
      500,
      'function_failed',
      'A function failed; the log of the run says why.'
    )
  const body = {
    accepted: true,
    id,
    functions,
    ...(run?.page && { run_url: run.page }),
    ...more
  }
  if (run === null) return { status, body }
  const location = runPath(context.key, request.repository, run.id)
  const ended =
    seconds === null ? null : await waitFor(run.id, seconds * 1000, context)
  if (ended === null) return { status, body, headers: { location } }
  return ended.state === 'success'
    ? { status: 200, body }
    : {
        ...refusal(500, 'run_failed', 'The run failed; its log says why.'),
        headers: { location }
      }
}

/** Returns the routing of a webhook by the step's own rules. */
function routeAsStep(
  webhook: InboundWebhook,
  context: InboundContext
): RoutingResult {
  const { receive, active, secrets } = routesOf(context)
  const proof = { secrets, now: context.now() }
  const unread = isUnauthenticated(active, webhook, proof)
  return routeWebhook(receive, webhook, { ...proof, unread })
}

/** A repository's config with the values of its secrets. */
interface Routes {
  of: ReceiveConfig
  receive: ReceiveConfig
  active: readonly Provider[]
  secrets: ReadonlyMap<string, string>
}

/** The routes of each key, kept until the config is another one. */
const kept = new WeakMap<RepositoryKey, Routes>()

function routesOf({ receive, key, secrets: given }: InboundContext): Routes {
  const found = kept.get(key)
  if (found?.of === receive) return found
  const secrets = new Map<string, string>()
  const providers = receive.providers.map(provider =>
    withSecrets(provider, key, given, secrets)
  )
  const routes = {
    of: receive,
    receive: { ...receive, providers },
    active: providers.filter(provider => provider.active),
    secrets
  }
  kept.set(key, routes)
  return routes
}

/**
 * Adds a provider's secrets to `secrets`, each under a name of its own, and
 * returns the provider with those: given values win over the derived one.
 */
function withSecrets(
  provider: Provider,
  key: RepositoryKey,
  given: SenderSecrets,
  secrets: Map<string, string>
): Provider {
  const form = secretForm(provider)
  const values = provider.secret_name.flatMap(
    name => given.get(name) ?? [senderSecret(key, name, form)]
  )
  const names = values.map((value, index) => {
    const name = `${provider.name} ${index}`
    secrets.set(name, value)
    return name
  })
  return { ...provider, secret_name: names }
}

/** Returns how long the sender waits for the run, null where it does not. */
function waitOf(headers: Readonly<Record<string, string>>): number | null {
  const [, wait] =
    /(?:^|[,;]) *wait *= *"?(\d{1,9})"? *(?:[,;]|$)/i.exec(
      headers.prefer ?? ''
    ) ?? []
  if (Number(wait) > 0) return Math.min(Number(wait), LONGEST_WAIT)
  const isSync = /^ *true *$/i.test(headers['flex-sync-webhook'] ?? '')
  return isSync ? LONGEST_WAIT : null
}

function waitFor(
  run: string,
  ms: number,
  { callWithin, now, sleep }: InboundContext
): Promise<RunResult | null> {
  return waitForRun(run, callWithin(ms + GRACE_MS), { ms, now, sleep })
}

/** Starts the workflow; returns its run where GitHub names it. */
async function dispatch(
  webhook: string,
  id: string,
  repository: string,
  { receive, defaultBranch, newest, call }: InboundContext
): Promise<{ id: string; page: string | null } | null> {
  const attestation = attest(newest, repository, webhook)
  const workflow = receive.relay?.workflow
  const response = await call(
    workflow === undefined
      ? {
          method: 'POST',
          path: '/dispatches',
          permissions: { contents: 'write' },
          body: {
            event_type: 'webhook',
            client_payload: { webhook, attestation }
          }
        }
      : {
          method: 'POST',
          path: `/actions/workflows/${workflow}/dispatches`,
          permissions: { actions: 'write' },
          body: {
            ref: defaultBranch,
            inputs: { webhook, attestation, id },
            return_run_details: true
          }
        }
  )
  if (response.status >= 300)
    throw new GitHubError(`the dispatch: ${response.status}`, 502)
  const run = ownValue(response.json, 'workflow_run_id')
  const page = ownValue(response.json, 'html_url')
  return typeof run === 'number' && Number.isSafeInteger(run) && run > 0
    ? { id: String(run), page: typeof page === 'string' ? page : null }
    : null
}
