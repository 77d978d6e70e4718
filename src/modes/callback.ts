import { ApiError } from '../build/error.ts'
import {
  type Destination,
  destinationOf,
  readTold
} from '../callback/callee.ts'
import type { NewStatus } from '../callback/status.ts'
import { createStatuses } from '../callback/statuses.ts'
import {
  countPoints,
  cutText,
  MAX_CONTEXT,
  MAX_DESCRIPTION
} from '../callback/text.ts'
import { parseCodes } from '../config/codes.ts'
import { ConfigError } from '../config/error.ts'
import { deliver } from '../delivery/deliver.ts'
import { deliveryId, type Prepared } from '../delivery/request.ts'
import { sign } from '../delivery/signature.ts'
import type { Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import { type Delivery, notRun } from '../report/delivery.ts'
import { plain } from '../report/plain.ts'
import { deliveriesSection } from '../report/summary.ts'
import { VERSION } from '../version.ts'
import { callbackOutputs } from './callback-outputs.ts'
import { secretOf } from './secret.ts'
import { account, rehearse } from './sending.ts'
import type { Given, Verdict } from './step.ts'

const TIMEOUT_MS = 10_000
const SCHEDULE_S = [1, 2, 4]
const EVENT = 'callback'

/** Report is a callback as it is sent: the four keys, in Docker Hub's order. */
interface Report {
  state: 'success' | 'failure' | 'error'
  description?: string
  context?: string
  target_url?: string
}

/**
 * callback reports this job's state to the URL it was given. Only the API's
 * own dispatch and status URLs get the token along.
 */
export async function callback(given: Given, io: Io): Promise<Verdict> {
  const { inputs } = given
  const { environment } = inputs
  const told = readTold(environment.event)
  const to = destinationOf(inputs.callbackUrl, told, environment.apiUrl)
  const keys = secretOf(given, inputs.callbackSecretName)
  const report = reportOf(inputs, told.context, io)
  if (to.kind === 'wrong') throw new ConfigError(to.message)
  if (told.dispatch !== null) io.mask(told.dispatch.token)
  const id = deliveryId({
    repository: environment.repository,
    runId: environment.runId,
    attempt: environment.runAttempt,
    chain: null,
    webhook: EVENT,
    kind: 'completed',
    status: report.state
  })
  const delivery =
    to.kind === 'webhook'
      ? await toWebhook(given, io, preparedFor(to.url, id, report, keys))
      : await toApi(given, io, { id, to, report, keys })
  const failed = delivery.status === 'failure'
  return {
    result: failed
      ? 'failure'
      : delivery.status === 'success'
        ? 'success'
        : 'not_run',
    failure: failed
      ? `the callback "${report.state}" was not delivered: ${delivery.reason}`
      : null,
    outputs: callbackOutputs(
      {
        state: report.state,
        description: report.description ?? null,
        context: report.context ?? null,
        target_url: report.target_url ?? null
      },
      io
    ),
    deliveries: [delivery],
    payload: null,
    record: null,
    summary: `## Callback: ${report.state}\n\n${deliveriesSection([delivery], io.redact)}`
  }
}

const STATES = {
  success: 'success',
  failure: 'failure',
  cancelled: 'error'
} as const

function reportOf(inputs: Inputs, toldContext: string | null, io: Io): Report {
  const { environment } = inputs
  const { serverUrl, repository, runId, runAttempt } = environment
  const state = stateOf(inputs)
  const cut = (name: string, text: string, max: number) => {
    if (countPoints(text) > max)
      io.log.warning(`the ${name} is longer than ${max} characters and is cut`)
    return text === '' ? {} : { [name]: cutText(text, max) }
  }
  const page = `${serverUrl.replace(/\/+$/, '')}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`
  return {
    state,
    ...cut('description', inputs.description, MAX_DESCRIPTION),
    ...cut('context', inputs.context || (toldContext ?? ''), MAX_CONTEXT),
    target_url: inputs.targetUrl || page
  }
}

function stateOf({ state, jobStatus }: Inputs): Report['state'] {
  const word = state || STATES[jobStatus]
  if (word === 'success' || word === 'failure' || word === 'error') return word
  throw new ConfigError(
    `input state is "${word}"; write success, failure or error`
  )
}

function preparedFor(
  url: URL,
  id: string,
  report: Report,
  keys: string[]
): Prepared {
  return {
    id,
    webhook: EVENT,
    event: EVENT,
    method: 'POST',
    url,
    shown: `${url.origin}${url.pathname}`,
    headers: {
      'content-type': 'application/json',
      'user-agent': `webhook-action/${VERSION}`,
      'webhook-id': id,
      'webhook-event': EVENT
    },
    body: Buffer.from(JSON.stringify(report)),
    stored: '',
    signatures: ['jobserv'],
    keys
  }
}

async function toWebhook(
  { inputs, allowlist }: Given,
  io: Io,
  prepared: Prepared
): Promise<Delivery> {
  if (inputs.dryRun) return rehearse({ allowlist }, io, prepared)
  const codes = parseCodes(['2xx'])
  if ('error' in codes) throw new Error(codes.error)
  const outcome = await deliver(io, prepared, {
    allowlist,
    successCodes: codes,
    timeoutMs: TIMEOUT_MS,
    schedule: SCHEDULE_S,
    careful: false,
    keepAlive: false,
    signal: io.signal
  })
  return account(inputs, io, prepared, outcome)
}

interface Posting {
  id: string
  to: Extract<Destination, { kind: 'status' | 'dispatch' }>
  report: Report
  keys: string[]
}

/** toApi posts a status, or a dispatch that starts the run that goes on. */
async function toApi(
  { inputs }: Given,
  io: Io,
  { id, to, report, keys }: Posting
): Promise<Delivery> {
  const identity = { id, webhook: EVENT, event: EVENT }
  const where = `${to.repository}, as a ${to.kind}`
  if (inputs.dryRun) {
    io.log.info(`would report to ${where}: ${JSON.stringify(report)}`)
    return notRun(identity, 'dry_run')
  }
  const begun = io.clock.now()
  const attempt = (status: number | null, failed: boolean) => ({
    number: 1,
    status_code: status,
    error: failed ? ('status' as const) : null,
    started: new Date(begun).toISOString(),
    duration_ms: io.clock.now() - begun
  })
  try {
    if (to.kind === 'status')
      await createStatuses(io.api, {
        apiUrl: inputs.environment.apiUrl,
        repository: to.repository,
        sha: to.sha
      }).post(statusOf(report))
    else
      await io.api.post(
        `/repos/${to.repository}/dispatches`,
        dispatchOf(to.dispatch, report, keys)
      )
    io.log.info(`reported ${report.state} to ${where}`)
    const created = to.kind === 'status' ? 201 : 204
    return {
      ...identity,
      status: 'success',
      reason: null,
      attempts: [attempt(created, false)]
    }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return {
      ...identity,
      status: 'failure',
      reason: plain(io.redact(error.message), 500),
      attempts: [attempt(error.status, true)]
    }
  }
}

function statusOf(report: Report): NewStatus {
  return {
    state: report.state,
    context: report.context ?? 'default',
    description: report.description ?? null,
    target_url: report.target_url ?? null
  }
}

/** dispatchOf signs the callback's very text, which travels as it is. */
function dispatchOf(
  { eventType, token }: { eventType: string; token: string },
  report: Report,
  keys: string[]
) {
  const text = JSON.stringify(report)
  const body = Buffer.from(text)
  const [signature] = Object.values(
    sign(['jobserv'], { id: '', timestamp: 0, body }, keys)
  )
  return {
    event_type: eventType,
    client_payload: {
      token,
      callback: text,
      ...(signature === undefined ? {} : { signature })
    }
  }
}
