import { calleeOf, readTold, type Told } from '../callback/callee.ts'
import { buildReport, type Report, stateOf } from '../callback/report.ts'
import { isToken } from '../callback/token.ts'
import { ConfigError } from '../config/error.ts'
import { deliveryId, type Prepared } from '../delivery/request.ts'
import { DEFAULT_RETRY_DELAYS_S, DEFAULT_TIMEOUT_MS } from '../http/timing.ts'
import type { Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import type { Delivery } from '../report/delivery.ts'
import { deliveriesSection } from '../report/summary.ts'
import { VERSION } from '../version.ts'
import { toApi } from './callback-api.ts'
import { callbackOutputs } from './callback-outputs.ts'
import { secretOf } from './secret.ts'
import { sendAll } from './sending.ts'
import type { Given, Verdict } from './step.ts'

const NAME = 'callback'
const SUCCESS = [{ from: 200, to: 299 }]
/** LISTENER is the path of a listener, RANDOM one whose token is no word. */
const LISTENER = /\/hook\/([\w-]{16,})\/?$/
const RANDOM = /\/hook\/([\w-]{21}[AQgw]|[0-9a-f]{32,})\/?$/

/**
 * callback reports this job's state to the URL it was given. Only the API's
 * own dispatch and status URLs get the token along.
 */
export async function callback(given: Given, io: Io): Promise<Verdict> {
  const { inputs } = given
  const { environment } = inputs
  const told = readTold(environment.event)
  // A word from outside must not star out words of ours.
  if (isToken(told.token ?? '')) io.mask(told.token ?? '')
  const keys = secretOf(given, inputs.callbackSecretName)
  const report = reportOf(inputs, told, io)
  const to = calleeOf(inputs.callbackUrl, told, environment.apiUrl)
  if (to.kind === 'wrong') throw new ConfigError(to.message)
  if (to.kind === 'webhook') {
    const path = inputs.callbackUrl === '' ? RANDOM : LISTENER
    const [, token] = path.exec(to.url.pathname) ?? []
    if (token !== undefined) io.mask(token)
  }
  if (to.kind === 'status' && keys.length > 0)
    io.log.warning('a commit status carries no signature: it goes unsigned')
  const id = deliveryId({
    repository: environment.repository,
    runId: environment.runId,
    attempt: environment.runAttempt,
    chain: null,
    webhook: NAME,
    kind: 'completed',
    status: report.state
  })
  const delivery =
    to.kind === 'webhook'
      ? await toWebhook(given, io, prepare(to.url, id, report, keys))
      : await toApi(inputs, io, {
          identity: { id, webhook: NAME, event: NAME },
          to,
          report,
          keys,
          schedule: DEFAULT_RETRY_DELAYS_S
        })
  return verdictOf(report, delivery, io)
}

/** reportOf answers what to report; a text that had to be cut is a warning. */
function reportOf(inputs: Inputs, told: Told, io: Io): Report {
  const { environment, jobStatus, description, targetUrl } = inputs
  const { serverUrl, repository, runId } = environment
  const state = stateOf(inputs.state, jobStatus)
  if (state === null)
    throw new ConfigError(
      `input state is "${inputs.state}"; write success, failure or error`
    )
  const { report, cut } = buildReport(state, {
    description,
    context: inputs.context || (told.context ?? ''),
    targetUrl: targetUrl || `${serverUrl}/${repository}/actions/runs/${runId}`
  })
  for (const name of cut)
    io.log.warning(`the ${name} is too long for a callback and was cut`)
  return report
}

/** prepare answers the request; its path is not shown, for it may be a key. */
function prepare(
  url: URL,
  id: string,
  report: Report,
  keys: string[]
): Prepared {
  return {
    id,
    webhook: NAME,
    event: NAME,
    method: 'POST',
    url,
    shown: `${url.origin}/***`,
    headers: {
      'content-type': 'application/json',
      'user-agent': `webhook-action/${VERSION}`,
      'webhook-id': id,
      'webhook-event': NAME
    },
    body: Buffer.from(JSON.stringify(report)),
    stored: null,
    signatures: ['jobserv'],
    keys
  }
}

async function toWebhook(
  { inputs, allowlist }: Given,
  io: Io,
  prepared: Prepared
): Promise<Delivery> {
  const policy = {
    allowlist,
    successCodes: SUCCESS,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    schedule: DEFAULT_RETRY_DELAYS_S,
    careful: false,
    keepAlive: false,
    signal: io.signal
  }
  const [delivery] = await sendAll({ inputs, allowlist }, io, [
    { prepared, policy }
  ])
  if (delivery === undefined) throw new Error('a delivery has no outcome')
  return delivery
}

function verdictOf(report: Report, delivery: Delivery, io: Io): Verdict {
  const { state, description = null, context = null } = report
  const { status, reason } = delivery
  const said = {
    state,
    description,
    context,
    target_url: report.target_url ?? null
  }
  return {
    result: status,
    failure:
      status === 'failure'
        ? `the callback "${state}" was not delivered: ${reason}`
        : null,
    outputs: callbackOutputs(said, io),
    deliveries: [delivery],
    payload: null,
    record: null,
    summary: `## Callback: ${state}\n\n${deliveriesSection([delivery], io.redact)}`
  }
}
