import type { Callback, CallbackKeys } from '../../callback/callback.ts'
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
import { errorMessage } from '../../http/errors.ts'
import { addressKind } from '../../http/ip.ts'
import { publicUrl } from '../shared/callback-listener.ts'
import { warnOfMissingVariables } from '../shared/select-webhooks.ts'
import {
  completeDelivery,
  noticeProxy,
  prepareRequest
} from '../shared/send.ts'
import { placeholderKeys } from './callback-sources.ts'
import type { ChainRun } from './chain-run.ts'
import { checkPollUrl } from './polling.ts'
import type { LinkState } from './state-machine.ts'

/** How long a link without `callback.timeout` waits. */
export const CALLBACK_TIMEOUT_MS = 10 * 60_000

/**
 * Returns the requests of the enabled links from `from` on, with placeholders
 * for what is made when they are sent. Throws ConfigError for one that could
 * not be sent, or whose receiver could not call back.
 */
export function prepareLinks(run: ChainRun, from: number): PreparedRequest[] {
  const { input, io, plan } = run
  const links = plan.webhooks.slice(from).filter(({ enabled }) => enabled)
  const { tests_url } = input.config.notify ?? {}
  warnOfMissingVariables(
    [...links, { url: tests_url }],
    input.inputs.variables,
    io.log
  )
  const requests = links.map(link => {
    const keys = placeholderKeys(run, link)
    const request = prepareLink(run, link, { keys, callback: null })
    if (link.callback.via === 'poll') checkPollUrl(run, link, request)
    if (link.callback.via === 'listener') warnOfLocalListener(run, request)
    return request
  })
  noticeProxy(
    input.inputs.allowedHosts,
    io,
    requests.map(({ url }) => url)
  )
  return requests
}

/** Warns of a receiver elsewhere that gets a URL of this machine. */
function warnOfLocalListener(
  { input: { inputs }, io }: ChainRun,
  { webhook, url }: PreparedRequest
): void {
  if (inputs.publicUrl !== '') return
  const local = publicUrl(inputs, inputs.listen.port)
  if (!isOwnMachine(inputs.listen.host)) return
  if (isOwnMachine(url.hostname)) return
  io.log.warning(
    `link "${webhook}": its callback_url begins with ${local}, which no other machine reaches; set public-url to the URL that its receiver can call`
  )
}

function isOwnMachine(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '')
  return host === 'localhost' || addressKind(address) === 'loopback'
}

/** Returns a link's request, with the chain's own keys filled in. */
export function prepareLink(
  { input, io, plan, reported, event }: ChainRun,
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
  const { environment } = input.inputs
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
  return prepareRequest(input, io, link, {
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
      secrets: input.secrets
    })
  })
}

/** Sends a link, and again as its config and `shouldRetry` allow. */
export async function deliverLink(
  { input, io }: ChainRun,
  link: LinkConfig,
  request: PreparedRequest,
  {
    over,
    state,
    shouldRetry
  }: {
    /** Aborts when the link has ended, even before its response. */
    over: AbortSignal
    state: () => LinkState
    shouldRetry: () => Promise<boolean>
  }
): Promise<{ outcome: DeliveryOutcome; delivery: Delivery }> {
  io.log.info(`link "${link.name}" is sent to ${request.shown}`)
  const outcome = await deliver(io, request, {
    ...linkOptions(link),
    allowlist: input.allowlist,
    quoteResponse: input.inputs.showResponse !== 'never',
    signal: AbortSignal.any([io.signal, over]),
    shouldRetry: () =>
      shouldRetry().catch(error => {
        const why = io.redact(errorMessage(error))
        io.log.warning(
          `link "${link.name}" is not sent again, for it may have been called back: ${why}`
        )
        return false
      })
  })
  const cutShort = over.aborted && !io.signal.aborted
  const shown = cutShort ? cancelledOutcome(outcome, state()) : outcome
  const delivery = completeDelivery(input.inputs, io, request, shown)
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

function linkOptions(
  link: LinkConfig
): Omit<
  DeliveryOptions,
  'allowlist' | 'quoteResponse' | 'signal' | 'shouldRetry'
> {
  const { via, timeout = CALLBACK_TIMEOUT_MS } = link.callback
  const isCallback = via === 'response' || via === 'delivery'
  return {
    successCodes: link.success_codes,
    successBody: link.success_body,
    timeoutMs: link.timeout ?? (isCallback ? timeout : DEFAULT_TIMEOUT_MS),
    retryDelaysSeconds: link.retry_schedule ?? DEFAULT_RETRY_DELAYS_S,
    retryOnlyIfUndelivered: !(
      link.idempotent ?? link.retry_schedule !== undefined
    ),
    keepAlive: false
  }
}
