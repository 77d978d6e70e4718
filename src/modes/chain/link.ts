import type { Callback, CallbackKeys } from '../../callback/callback.ts'
import type { LinkConfig } from '../../config/schema/webhooks.ts'
import {
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
import { isTransient } from '../../github/errors.ts'
import { errorMessage } from '../../http/errors.ts'
import {
  DEFAULT_RETRY_DELAYS_S,
  DEFAULT_TIMEOUT_MS
} from '../../http/timing.ts'
import type { Io } from '../../io.ts'
import { publicUrl } from '../shared/callback-listener.ts'
import type { ModeInputWithConfig } from '../shared/result.ts'
import { warnOfMissingVariables } from '../shared/select-webhooks.ts'
import {
  completeDelivery,
  noticeProxy,
  prepareRequest
} from '../shared/send.ts'
import { type CallbackSource, pollUrlOf } from './callback-sources.ts'
import {
  CALLBACK_TIMEOUT_MS,
  type ChainContext,
  type ChainRun,
  type LinkExecution
} from './chain-run.ts'

export interface LinkDeps {
  step: ModeInputWithConfig
  io: Io
  course: ChainContext
}

/** UNMADE stands for what is made when a link is sent. */
const UNMADE: Record<LinkConfig['callback']['via'], CallbackKeys> = {
  response: {},
  delivery: {},
  poll: {},
  listener: { callback_url: '***' },
  status: { callback_url: '***', callback_context: '***' },
  event: { callback_token: '***', callback_dispatch: '***' }
}

/**
 * Returns the requests of the enabled links from `from` on, as
 * far as they are known before the first is sent. One that could not be sent
 * is a ConfigError, and so is a place to poll on another host.
 */
export function prepareLinks(scene: LinkDeps, from: number): PreparedRequest[] {
  const { step, io, course } = scene
  const links = course.config.webhooks
    .slice(from)
    .filter(({ enabled }) => enabled)
  const { tests_url } = step.config.notify ?? {}
  warnOfMissingVariables(
    [...links, { url: tests_url }],
    step.inputs.variables,
    io.log
  )
  const requests = links.map(link => {
    const { via } = link.callback
    if (via === 'listener') publicUrl(step.inputs, step.inputs.listen.port)
    const keys = UNMADE[via]
    const request = prepareLink(scene, link, { keys, callback: null })
    const { url } = link.callback
    if (url !== undefined && pollUrlOf(scene, link, request, null) === null)
      throw new ConfigError(
        `webhook "${link.name}": its callback.url is not on ${request.url.origin}; only the webhook's own scheme, host and port are polled`
      )
    return request
  })
  noticeProxy(
    step.inputs.allowedHosts,
    io,
    requests.map(({ url }) => url)
  )
  return requests
}

/** Returns a link's request with the chain's words in place. */
export function prepareLink(
  { step, io, course }: LinkDeps,
  link: LinkConfig,
  words: {
    keys: CallbackKeys
    /** callback is the one of the link before. */
    callback: Callback | null
  }
): PreparedRequest {
  const { reported, config, event } = course
  const { environment } = step.inputs
  const { run, build, status, subject } = reported
  const { keys, callback } = words
  const id = deliveryId({
    repository: environment.repository,
    runId: run.id,
    attempt: run.attempt,
    chain: config.name,
    webhook: link.name,
    kind: subject.kind,
    status
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

/** Ready is a link that can go out, and how to look for its callback. */
interface Ready {
  link: LinkConfig
  prepared: PreparedRequest
  look: CallbackSource['look']
}

/**
 * deliverLink sends a link, and tells the chain what came of it. Throws what
 * `look` could not read, unless another look may.
 */
export async function deliverLink(
  { step, io, chain, handle, deliveries }: ChainRun,
  call: LinkExecution,
  { link, prepared, look }: Ready
): Promise<DeliveryOutcome> {
  io.log.info(`link "${link.name}" is sent to ${prepared.shown}`)
  const outcome = await deliver(io, prepared, {
    ...policyOf(link),
    allowlist: step.allowlist,
    signal: AbortSignal.any([io.signal, call.inFlight.signal]),
    shouldRetry: () => isUnanswered(io, call, { link, look })
  })
  const given = call.inFlight.signal.aborted && !io.signal.aborted
  const told = given
    ? brokenOff(outcome, chain().links[call.index]?.state)
    : outcome
  deliveries.push(completeDelivery(step.inputs, io, prepared, told))
  const { attempts, delivered, reason } = outcome
  // A verdict that came before the answer counts, whatever the answer is.
  const asks = !delivered || link.callback.via === 'status'
  const unread = await (asks ? look() : Promise.resolve()).then(
    () => null,
    (error: unknown) => ({ error })
  )
  const posted = {
    link: call.index,
    attempts: attempts.length,
    statusCode: attempts.at(-1)?.attempt.status_code ?? null,
    at: io.clock.now()
  }
  if (call.taken) {
    io.log.notice(
      `link "${link.name}" is not sent again, for another run goes on from its callback`
    )
    handle({ kind: 'taken', ...posted })
  } else if (delivered) handle({ kind: 'delivered', ...posted })
  else
    handle({
      kind: attempts.at(-1)?.response ? 'rejected' : 'lost',
      reason: io.redact(reason ?? 'not delivered'),
      ...posted
    })
  if (unread !== null && !isTransient(unread.error)) throw unread.error
  return outcome
}

/** isUnanswered is false where a retry might follow an accepted callback. */
async function isUnanswered(
  { log, redact }: Pick<Io, 'log' | 'redact'>,
  call: LinkExecution,
  { link, look }: Pick<Ready, 'link' | 'look'>
): Promise<boolean> {
  try {
    await look()
    return call.mayRetry
  } catch (error) {
    const why = redact(errorMessage(error))
    log.warning(
      `link "${link.name}" is not sent again, for it may have been called back: ${why}`
    )
    return false
  }
}

/** Returns a delivery that the link's end has cut short. */
function brokenOff(
  outcome: DeliveryOutcome,
  state: string | undefined
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

function policyOf(
  link: LinkConfig
): Omit<DeliveryOptions, 'allowlist' | 'signal' | 'shouldRetry'> {
  const { via, timeout = CALLBACK_TIMEOUT_MS } = link.callback
  const answers = via === 'response' || via === 'delivery'
  return {
    successCodes: link.success_codes,
    timeoutMs: link.timeout ?? (answers ? timeout : DEFAULT_TIMEOUT_MS),
    retryDelaysSeconds: link.retry_schedule ?? DEFAULT_RETRY_DELAYS_S,
    retryOnlyIfUndelivered: link.retry_schedule === undefined,
    keepAlive: false
  }
}
