import { signedCallback } from '../../callback/event.ts'
import { DEFAULT_RETRY_DELAYS_S, DEFAULT_TIMEOUT_MS } from '../../clock.ts'
import type { GitHubContext } from '../../context.ts'
import {
  type Attempt,
  type Delivery,
  type DeliveryIdentity,
  skippedDelivery
} from '../../delivery/deliver.ts'
import { deliveryId, type PreparedRequest } from '../../delivery/request.ts'
import { decideRetry } from '../../delivery/retry.ts'
import { ConfigError } from '../../errors.ts'
import { createStatuses } from '../../github/commit-statuses.ts'
import { ApiError } from '../../github/errors.ts'
import { repositoryParameters } from '../../github/repository.ts'
import { callbackKeys, type Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import { ownValue, stringOrNull } from '../../lib/json.ts'
import { sanitizeLine } from '../../lib/text.ts'
import { monotonicMs } from '../../lib/time.ts'
import { deliveryRecord, toRecordedCallback } from '../../record/deliveries.ts'
import { deliveriesSection } from '../../summary/deliveries.ts'
import { VERSION } from '../../version.ts'
import {
  callbackOutputs,
  type ModeInput,
  type ModeResult
} from '../shared/result.ts'
import { deliverAll } from '../shared/send.ts'
import {
  buildReport,
  type CallbackHints,
  type CallbackReport,
  type CallbackTarget,
  callbackTarget,
  dispatchedCallback,
  dispatchOf,
  readCallbackHints,
  resemblesApi,
  stateOf,
  statusOf
} from './target.ts'

const NAME = 'callback'

const SUCCESS = [{ from: 200, to: 299 }]

/** The end of a listener's URL, or of a relay's: a key id and a token. */
const TOKEN_PATH =
  /\/(?:hook\/(?<secret>[\w-]{16,})|c\/[A-Za-z0-9]{1,8}\.(?<continuation>[\w-]+\.[\w-]+))\/?$/

/**
 * Reports this job's state to the URL in the inputs or the event. Only the
 * API's own dispatch and status URLs are sent github-token.
 */
export async function callback(input: ModeInput, io: Io): Promise<ModeResult> {
  const { inputs } = input
  const { environment } = inputs
  const hints = readCallbackHints(environment.event)
  const keys = callbackKeys(inputs, input.secrets)
  const report = reportOf(inputs, hints, io)
  const to = callbackTarget(inputs.callbackUrl, hints, environment.apiUrl)
  if (to.kind === 'wrong') throw new ConfigError(to.message)
  // Nothing of an event is masked: it could be the commit's SHA, and the runner
  // drops outputs that hold a mask.
  const isOfInput = !['', hints.url].includes(inputs.callbackUrl)
  if (to.kind === 'webhook' && isOfInput) {
    const { secret, continuation } = tokensIn(to.url)
    const token = secret ?? continuation
    if (token !== undefined) io.mask(token)
  }
  if (to.kind === 'status' && keys.length > 0)
    io.log.warning('a commit status cannot be signed: it is sent unsigned')
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
      ? await sendToWebhook(
          input,
          io,
          callbackRequest(to.url, id, report, keys)
        )
      : await reportToApi(inputs, io, {
          identity: { id, webhook: NAME, event: NAME },
          to,
          report,
          keys
        })
  const isForeign = to.kind === 'webhook' && resemblesApi(to.url)
  const hint = isForeign
    ? `; the URL is not below GITHUB_API_URL (${environment.apiUrl}), so github-token was not sent`
    : ''
  return callbackResult(environment, report, delivery, { io, hint })
}

/** Returns what to report, with `***` for secrets; warns of texts that were cut. */
function reportOf(
  inputs: Inputs,
  hints: CallbackHints,
  io: Io
): CallbackReport {
  const { environment, jobStatus, description, targetUrl } = inputs
  const { serverUrl, repository, runId } = environment
  const state = stateOf(inputs.state, jobStatus)
  if (state === null)
    throw new ConfigError(
      `input state is "${inputs.state}"; write success, failure or error`
    )
  const { report, cut } = buildReport(state, {
    description: io.redact(description),
    context: inputs.context || (hints.context ?? ''),
    targetUrl: targetUrl || `${serverUrl}/${repository}/actions/runs/${runId}`
  })
  for (const name of cut)
    io.log.warning(`the ${name} is too long for a callback and was cut`)
  return report
}

function tokensIn({ pathname }: URL) {
  return TOKEN_PATH.exec(pathname)?.groups ?? {}
}

/** Returns the request; its path is not shown, because it may be a secret. */
function callbackRequest(
  url: URL,
  id: string,
  report: CallbackReport,
  keys: string[]
): PreparedRequest {
  const body = Buffer.from(JSON.stringify(report))
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
    body,
    stored: null,
    signatures: ['jobserv'],
    keys,
    signedBytes: signedCallback(
      'jobserv',
      tokensIn(url).continuation ?? null,
      body
    )
  }
}

async function sendToWebhook(
  { inputs, allowlist }: ModeInput,
  io: Io,
  prepared: PreparedRequest
): Promise<Delivery> {
  const options = {
    allowlist,
    successCodes: SUCCESS,
    quoteResponse: inputs.showResponse !== 'never',
    timeoutMs: DEFAULT_TIMEOUT_MS,
    retryDelaysSeconds: DEFAULT_RETRY_DELAYS_S,
    retryOnlyIfUndelivered: false,
    keepAlive: false,
    signal: io.signal
  }
  const [delivery] = await deliverAll({ inputs, allowlist }, io, [
    { prepared, options }
  ])
  if (delivery === undefined) throw new Error('a delivery has no outcome')
  return delivery
}

function callbackResult(
  { repository, runId, runAttempt }: GitHubContext,
  report: CallbackReport,
  delivery: Delivery,
  { io, hint }: { io: Io; hint: string }
): ModeResult {
  const { state, description = null, context = null } = report
  const { status, reason, webhook } = delivery
  const target_url = report.target_url ?? null
  const sent = { state, description, context, target_url }
  const received = io.clock.now()
  return {
    result: status,
    failure:
      status === 'failure'
        ? `the callback "${state}" was not delivered: ${reason}${hint}`
        : null,
    outputs: callbackOutputs(sent, io),
    deliveries: [delivery],
    payload: null,
    record: deliveryRecord(
      repository,
      { id: runId, attempt: runAttempt },
      [{ ...delivery, chain: null, body: null, retry_of: null, mac: null }],
      status === 'not_run'
        ? []
        : [
            toRecordedCallback(
              {
                chain: null,
                webhook,
                status: 'sent',
                callback: sent,
                received
              },
              io.redact
            )
          ]
    ),
    summary: `## Callback: ${state}\n\n${deliveriesSection([delivery], io.redact)}`
  }
}

/** A callback for the API, the only place that github-token is sent to. */
interface ApiReport {
  identity: DeliveryIdentity
  to: Exclude<CallbackTarget, { kind: 'webhook' }>
  report: CallbackReport
  keys: readonly string[]
}

/** Posts a callback as a status, or as a dispatch that starts a run. */
async function reportToApi(
  { dryRun, environment }: Pick<Inputs, 'dryRun' | 'environment'>,
  io: Io,
  { identity, to, report, keys }: ApiReport
): Promise<Delivery> {
  const { repository } = to
  const where =
    to.kind === 'workflow'
      ? `${repository}, as a dispatch of ${to.workflow}`
      : `${repository}, as a ${to.kind}`
  const text = JSON.stringify(report)
  if (dryRun) {
    io.log.info(`would report to ${where}: ${io.redact(text)}`)
    return skippedDelivery(identity, 'dry_run')
  }
  const post = () => postToApi(io, environment, { to, report, keys })
  const attempts: Attempt[] = []
  for (;;) {
    const { attempt, error } = await tryOnce(io, attempts.length + 1, post)
    attempts.push(attempt)
    if (error === null) {
      io.log.info(`reported to ${where}: ${io.redact(text)}`)
      return { ...identity, status: 'success', reason: null, attempts }
    }
    const reason = sanitizeLine(io.redact(error.message), 500)
    const failed: Delivery = {
      ...identity,
      status: 'failure',
      reason,
      attempts
    }
    const delay = delayAfter(io, error, attempts.length)
    if (delay === null) return failed
    io.log.info(`attempt ${attempts.length} to ${where} failed: ${reason}`)
    await io.clock.sleep(delay, io.signal)
    if (io.signal.aborted) return failed
  }
}

/** Returns the status code. */
async function postToApi(
  { api }: Io,
  { apiUrl, event }: GitHubContext,
  { to, report, keys }: Omit<ApiReport, 'identity'>
): Promise<number> {
  const { repository } = to
  const parameters = repositoryParameters(repository)
  switch (to.kind) {
    case 'status': {
      const place = { apiUrl, repository, sha: to.sha }
      await createStatuses(api, place).post(statusOf(report))
      return 201
    }
    case 'dispatch': {
      const { status } = await api.request(
        'POST /repos/{owner}/{repo}/dispatches',
        { ...parameters, ...dispatchOf(to, report, keys) }
      )
      return status
    }
    case 'workflow': {
      const { status } = await api.request(
        'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        {
          ...parameters,
          workflow_id: to.workflow,
          ref: await readDefaultBranch(api, repository, event),
          inputs: dispatchedCallback(to.token, report, keys)
        }
      )
      return status
    }
  }
}

/** Returns the branch whose workflow is started, as a repository_dispatch does. */
async function readDefaultBranch(
  api: Io['api'],
  repository: string,
  event: unknown
): Promise<string> {
  const own = ownValue(event, 'repository')
  const known =
    ownValue(own, 'full_name') === repository
      ? own
      : (
          await api.request(
            'GET /repos/{owner}/{repo}',
            repositoryParameters(repository)
          )
        ).json
  const branch = stringOrNull(ownValue(known, 'default_branch'))
  if (branch === null)
    throw new ApiError(`the API names no default branch of ${repository}`, null)
  return branch
}

async function tryOnce(
  { clock }: Io,
  number: number,
  post: () => Promise<number>
): Promise<{ attempt: Attempt; error: ApiError | null }> {
  const started = new Date(clock.now()).toISOString()
  const from = monotonicMs()
  const attempt = (
    status: number | null,
    error: Attempt['error']
  ): Attempt => ({
    number,
    status_code: status,
    error,
    started,
    duration_ms: Math.round(monotonicMs() - from)
  })
  try {
    return { attempt: attempt(await post(), null), error: null }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { status, code } = error
    return { attempt: attempt(status, code ?? 'status'), error }
  }
}

/** Returns null where another attempt cannot help. */
function delayAfter(
  { clock, random }: Io,
  { status, code }: ApiError,
  attempt: number
): number | null {
  const next = decideRetry({
    attempt,
    retryDelaysSeconds: DEFAULT_RETRY_DELAYS_S,
    // The API has waited out a rate limit, as far as that is worth it.
    failure: {
      code: code ?? 'status',
      status: status === 429 ? null : status,
      connected: true,
      permanent: code === 'tls_error'
    },
    retryAfter: undefined,
    now: clock.now(),
    random: random(),
    retryOnlyIfUndelivered: false
  })
  return next.kind === 'retry' ? next.delayMs : null
}
