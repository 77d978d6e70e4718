import type { Callback, CallbackKeys } from '../../callback/callback.ts'
import { createToken } from '../../callback/continuation-token.ts'
import { DEFAULT_RETRY_DELAYS_S, DEFAULT_TIMEOUT_MS } from '../../clock.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import {
  type Delivery,
  type DeliveryOptions,
  type DeliveryOutcome,
  deliver
} from '../../delivery/deliver.ts'
import {
  createBodyRenderer,
  deliveryId,
  type PreparedRequest
} from '../../delivery/request.ts'
import { ConfigError } from '../../errors.ts'
import { errorMessage } from '../../http/errors.ts'
import { publicUrl } from '../shared/callback-listener.ts'
import { warnOfMissingVariables } from '../shared/select-webhooks.ts'
import {
  completeDelivery,
  noticeProxy,
  prepareRequest
} from '../shared/send.ts'
import { eventUrlOf, pollRefusal, pollUrlOf } from './callback-sources.ts'
import { CALLBACK_TIMEOUT_MS, type ChainRun } from './chain-run.ts'
import type { LinkState } from './state-machine.ts'

/** Placeholders for what is made when a link is sent. */
const PLACEHOLDER_KEYS: Record<LinkConfig['callback']['via'], CallbackKeys> = {
  response: {},
  delivery: {},
  poll: {},
  listener: { callback_url: '***' },
  status: { callback_url: '***', callback_context: '***' },
  event: { callback_token: '***', callback_dispatch: '***' }
}

/**
 * Returns the requests of the enabled links from `from` on, with placeholders
 * for what is made when they are sent. Throws ConfigError for one that could
 * not be sent, and for a `callback.url` that may not be polled.
 */
export function prepareLinks(run: ChainRun, from: number): PreparedRequest[] {
  const { step, io, plan } = run
  const links = plan.webhooks.slice(from).filter(({ enabled }) => enabled)
  const { tests_url } = step.config.notify ?? {}
  warnOfMissingVariables(
    [...links, { url: tests_url }],
    step.inputs.variables,
    io.log
  )
  const requests = links.map(link => {
    const { via } = link.callback
    if (via === 'listener') publicUrl(step.inputs, step.inputs.listen.port)
    const hasUrl = via === 'event' && checkEventUrl(run, link)
    const keys: CallbackKeys = {
      ...PLACEHOLDER_KEYS[via],
      ...(hasUrl && { callback_url: '***' })
    }
    const request = prepareLink(run, link, { keys, callback: null })
    if (via === 'poll' && link.callback.url !== undefined)
      checkPollUrl(run, link, request)
    return request
  })
  noticeProxy(
    step.inputs.allowedHosts,
    io,
    requests.map(({ url }) => url)
  )
  return requests
}

/** Throws a ConfigError for a `callback.url` that may not be polled. */
function checkPollUrl(
  run: ChainRun,
  link: LinkConfig,
  request: PreparedRequest
): void {
  const target = pollUrlOf(run, link, request, null)
  const reason =
    target.kind === 'url'
      ? pollRefusal(run.step.allowlist, target.url)
      : target.reason
  if (reason !== null)
    throw new ConfigError(`webhook "${link.name}": callback.url: ${reason}`)
}

/** Docker Hub's limit. */
const MAX_CALLBACK_URL = 255

/**
 * True when the receiver of a link via event is given a callback_url. Throws a
 * ConfigError where that could be too long.
 */
function checkEventUrl(run: ChainRun, link: LinkConfig): boolean {
  const { step, plan } = run
  const token = createToken(
    {
      repository: step.inputs.environment.repository,
      run: 999_999_999_999,
      attempt: 999,
      chain: plan.name,
      link: link.name,
      exp: 9_999_999_999,
      n: 'x'.repeat(16)
    },
    'any key: only the length counts'
  )
  const url = eventUrlOf(run, link, token)
  if (url !== null && url.length > MAX_CALLBACK_URL)
    throw new ConfigError(
      `webhook "${link.name}" of chain "${plan.name}": its callback_url could have ${url.length} characters, and receivers such as Docker Hub take ${MAX_CALLBACK_URL}; shorten the names of the chain and of its webhooks`
    )
  return url !== null
}

/** Returns a link's request, with the chain's own keys filled in. */
export function prepareLink(
  { step, io, plan, reported, event }: ChainRun,
  link: LinkConfig,
  {
    keys,
    callback
  }: {
    keys: CallbackKeys
    /** The callback of the link before. */
    callback: Callback | null
  }
): PreparedRequest {
  const { environment } = step.inputs
  const { run, build, status, subject } = reported
  const id = deliveryId({
    repository: environment.repository,
    runId: run.id,
    attempt: run.attempt,
    chain: plan.name,
    webhook: link.name,
    kind: subject.kind,
    status,
    // A chain that runs again sends on purpose, and waits for new callbacks.
    sender: { runId: environment.runId, attempt: environment.runAttempt }
  })
  return prepareRequest(step, io, link, {
    id,
    event,
    values: {
      ...reported.values,
      ...keys,
      event: { name: event },
      callback: callback ?? {}
    },
    body: createBodyRenderer({
      payload: build?.payload ?? null,
      isPrivate: run.isPrivate,
      serverUrl: environment.serverUrl,
      event: environment.event,
      keys,
      secrets: step.secrets
    })
  })
}

/** A delivery as the chain and as the outputs need it. */
interface DeliveredLink {
  outcome: DeliveryOutcome
  delivery: Delivery
}

/** Sends a link, and again as its config and `shouldRetry` allow. */
export async function deliverLink(
  { step, io }: ChainRun,
  link: LinkConfig,
  request: PreparedRequest,
  chain: {
    /** Aborts when the link has ended before its response. */
    ended: AbortSignal
    state: () => LinkState
    shouldRetry: () => Promise<boolean>
  }
): Promise<DeliveredLink> {
  io.log.info(`link "${link.name}" is sent to ${request.shown}`)
  const outcome = await deliver(io, request, {
    ...deliveryOptions(link),
    allowlist: step.allowlist,
    quoteResponse: step.inputs.showResponse !== 'never',
    signal: AbortSignal.any([io.signal, chain.ended]),
    shouldRetry: () =>
      chain.shouldRetry().catch(error => {
        const why = io.redact(errorMessage(error))
        io.log.warning(
          `link "${link.name}" is not sent again, for it may have been called back: ${why}`
        )
        return false
      })
  })
  const cutShort = chain.ended.aborted && !io.signal.aborted
  const shown = cutShort ? cancelledOutcome(outcome, chain.state()) : outcome
  const delivery = completeDelivery(step.inputs, io, request, shown)
  return { outcome, delivery }
}

/** Returns a delivery that the link's end has cut short. */
function cancelledOutcome(
  outcome: DeliveryOutcome,
  state: LinkState
): DeliveryOutcome {
  if (outcome.delivered) return outcome
  const reason = `cancelled: the link had ended before it answered (${state})`
  const last = outcome.attempts.at(-1)
  return {
    ...outcome,
    reason,
    attempts: outcome.attempts.map(each =>
      each === last ? { ...each, message: reason } : each
    )
  }
}

function deliveryOptions(
  link: LinkConfig
): Omit<
  DeliveryOptions,
  'allowlist' | 'quoteResponse' | 'signal' | 'shouldRetry'
> {
  const { via, timeout = CALLBACK_TIMEOUT_MS } = link.callback
  const answers = via === 'response' || via === 'delivery'
  return {
    successCodes: link.success_codes,
    successBody: link.success_body,
    timeoutMs: link.timeout ?? (answers ? timeout : DEFAULT_TIMEOUT_MS),
    retryDelaysSeconds: link.retry_schedule ?? DEFAULT_RETRY_DELAYS_S,
    retryOnlyIfUndelivered: !(
      link.idempotent ?? link.retry_schedule !== undefined
    ),
    keepAlive: false
  }
}
