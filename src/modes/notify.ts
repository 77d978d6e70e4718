import type { BuildStatus } from '../build/status.ts'
import { coverageWarning } from '../config/coverage.ts'
import type { NotifyWebhook } from '../config/schema/webhooks.ts'
import {
  type Delivery,
  failedDelivery,
  skippedDelivery
} from '../delivery/deliver.ts'
import {
  createBodyRenderer,
  deliveryId,
  hasBody,
  type PreparedRequest
} from '../delivery/request.ts'
import { ConfigError } from '../errors.ts'
import { ApiError } from '../github/errors.ts'
import { parseRepositoryFile } from '../github/repository.ts'
import type { Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import { deliveryRecord } from '../record/deliveries.ts'
import { toRecordedDelivery } from '../record/provenance.ts'
import { buildSection, runSection } from '../summary/build.ts'
import { deliveriesSection } from '../summary/deliveries.ts'
import {
  inRepository,
  type ReportedRun,
  readReportedRun
} from './shared/reported-run.ts'
import {
  failureMessage,
  type ModeInput,
  type ModeResult,
  optionalNames,
  requiredFailures
} from './shared/result.ts'
import {
  candidateWebhooks,
  requiredByWebhooks,
  type SelectedWebhook,
  type SkippedWebhook,
  selectWebhooks,
  warnOfMissingVariables
} from './shared/select-webhooks.ts'
import {
  deliverAll,
  deliveryOptions,
  type RenderedRequest,
  renderRequest
} from './shared/send.ts'

/** How long a step waits to learn what is not reported. */
const COVERAGE_MS = 5_000

const RESEND = 'start a new run or redeliver (docs/redelivery.md)'

/**
 * Sends the build to every webhook that subscribes to it, in mode `test` to
 * every webhook. All requests are rendered before the first is sent; a webhook
 * whose values do not make a request fails and does not stop the others.
 */
export async function notify(input: ModeInput, io: Io): Promise<ModeResult> {
  const config = await input.loadConfig()
  const candidates = candidateWebhooks(config, input, io.log)
  const coverage = startCoverage(input.inputs, io)
  const inputs = inReportedRepository(input.inputs)
  const sendInput = { ...input, inputs }
  const reported = await readReportedRun(
    { inputs, config },
    io,
    requiredByWebhooks(candidates, inputs)
  ).catch(error => {
    throw withTokenHint(error, inputs)
  })
  const { selected, skipped } = await selectWebhooks(
    candidates,
    reported,
    inputs,
    io
  )
  const testsUrl =
    reported.build === null ? undefined : config.notify?.tests_url
  warnOfMissingVariables(
    [...selected.map(({ webhook }) => webhook), { url: testsUrl }],
    inputs.variables,
    io.log
  )
  const requests = renderRequests(selected, reported, sendInput, io)
  const deliveries = await deliverAll(
    sendInput,
    io,
    requests.flatMap(({ webhook, rendered }) =>
      rendered.kind === 'request'
        ? {
            prepared: rendered.prepared,
            options: deliveryOptions(sendInput, io, webhook)
          }
        : []
    )
  )
  await coverage
  const { repository: sender } = input.inputs.environment
  const { webhooks } = candidates
  return notifyResult(
    { webhooks, reported, skipped, requests, deliveries, sender },
    inputs,
    io
  )
}

/** Returns the inputs as of a step in the repository that is reported. */
function inReportedRepository(inputs: Inputs): Inputs {
  const { repository, runId, environment } = inputs
  if (['', environment.repository].includes(repository)) return inputs
  if (runId === null)
    throw new ConfigError(
      `input repository is ${repository}; give the input run-id of its run, too`
    )
  return inRepository(inputs, repository)
}

/** Returns an error of the API; for another repository it names the token. */
function withTokenHint(error: unknown, { repository }: Inputs): unknown {
  const isHidden =
    error instanceof ApiError && [403, 404].includes(error.status ?? 0)
  return isHidden && repository !== ''
    ? new ApiError(
        `${error.message}; github-token must be a token that may read ${repository}`,
        error.status
      )
    : error
}

/**
 * Looks for workflows that are not reported, while the webhooks are sent. The
 * promise never rejects.
 */
async function startCoverage(
  { mode, coverage, config, configFile, dryRun, environment }: Inputs,
  { api, clock, log, signal }: Io
): Promise<void> {
  if (mode !== 'notify' || dryRun) return
  const isConfigHere =
    config.trim() === '' && parseRepositoryFile(configFile) === null
  if (!(coverage ?? isConfigHere)) return
  const done = new AbortController()
  const over = AbortSignal.any([signal, done.signal])
  const late = clock.sleep(COVERAGE_MS, over).then(() => null)
  const warning = coverageWarning(api, environment).catch(() => null)
  const text = await Promise.race([warning, late])
  done.abort()
  if (text !== null) log.warning(text)
}

/** The request of a selected webhook, with what identifies its delivery. */
interface WebhookRequest extends Pick<Delivery, 'id' | 'event'> {
  webhook: NotifyWebhook
  rendered: RenderedRequest
}

function renderRequests(
  selected: readonly SelectedWebhook[],
  reported: ReportedRun,
  input: ModeInput,
  io: Io
): WebhookRequest[] {
  const { inputs, secrets } = input
  const { environment } = inputs
  const renderBody = createBodyRenderer({
    payload: reported.build?.payload ?? null,
    isPrivate: reported.run.isPrivate,
    serverUrl: environment.serverUrl,
    event: environment.event,
    keys: {},
    secrets
  })
  return selected.map(({ webhook, event }) => {
    const id = webhookDeliveryId(webhook, reported, inputs)
    const values = { ...reported.values, event: { name: event } }
    const rendered = renderRequest(input, io, webhook, {
      id,
      event,
      values,
      body: renderBody
    })
    if (rendered.kind === 'request')
      rendered.prepared.inPayloadFile = sendsPayload(webhook)
    return { id, event, webhook, rendered }
  })
}

function webhookDeliveryId(
  webhook: NotifyWebhook,
  { run, subject, status, repository }: ReportedRun,
  { mode, jobId, environment }: Inputs
): string {
  const { job, runnerName, step } = environment
  const identity = {
    repository,
    runId: run.id,
    attempt: run.attempt,
    chain: null,
    webhook: webhook.name,
    kind: mode === 'test' ? ('test' as const) : subject.kind,
    status
  }
  return deliveryId(
    identity,
    subject.own ? [jobId || `${job} on ${runnerName}`, step] : null
  )
}

function sendsPayload(webhook: NotifyWebhook): boolean {
  const { body, payload = 'jobserv' } = webhook
  return hasBody(webhook) && body === undefined && payload === 'jobserv'
}

/** Everything that a step knows after its deliveries. */
interface Notified {
  webhooks: readonly NotifyWebhook[]
  reported: ReportedRun
  skipped: readonly SkippedWebhook[]
  requests: readonly WebhookRequest[]
  /** The deliveries of all requests that were rendered. */
  deliveries: readonly Delivery[]
  /** The repository that the step runs in. */
  sender: string
}

/** The step fails when a required webhook failed or it was cancelled. */
function notifyResult(notified: Notified, inputs: Inputs, io: Io): ModeResult {
  const { reported, webhooks } = notified
  const { environment } = inputs
  const deliveries = allDeliveries(notified, inputs, io)
  const preparedByName = preparedRequests(notified.requests)
  const failures = requiredFailures(deliveries, webhooks, io.log)
  const cancelled = io.signal.aborted
  // The record has no body for a request that could not be rendered.
  const canRedeliver =
    inputs.mode === 'notify' &&
    !inputs.dryRun &&
    failures.some(({ webhook }) => preparedByName.has(webhook))
  const payload = reported.build?.payload ?? null
  const record = {
    ...deliveryRecord(environment.repository, reported.run),
    ...(notified.sender !== environment.repository && {
      sender: notified.sender
    })
  }
  const about = payload
    ? buildSection(payload, io.redact)
    : runSection(runWithoutBuild(reported, environment.serverUrl), io.redact)
  const sent = deliveriesSection(deliveries, io.redact, optionalNames(webhooks))
  return {
    result:
      failures.length > 0 || cancelled
        ? 'failure'
        : deliveries.every(({ status }) => status === 'not_run')
          ? 'not_run'
          : 'success',
    failure: failureMessage(failures, {
      cancelled,
      resend: canRedeliver ? RESEND : null
    }),
    outputs: { 'build-status': reported.status },
    deliveries,
    payload: payload && Buffer.from(JSON.stringify(payload)),
    record: {
      ...record,
      deliveries: deliveries.map(delivery =>
        toRecordedDelivery(
          delivery,
          preparedByName.get(delivery.webhook),
          record
        )
      )
    },
    summary: (failures.length > 0 ? [sent, about] : [about, sent]).join('\n')
  }
}

/** Returns one delivery for each webhook, in the config's order. */
function allDeliveries(
  { webhooks, reported, skipped, requests, deliveries }: Notified,
  inputs: Inputs,
  { log }: Io
): Delivery[] {
  const byName = new Map(
    deliveries.map(delivery => [delivery.webhook, delivery])
  )
  for (const { webhook, reason } of skipped) {
    const id = webhookDeliveryId(webhook, reported, inputs)
    const identity = { id, webhook: webhook.name, event: '' }
    byName.set(webhook.name, skippedDelivery(identity, reason))
  }
  for (const { id, event, webhook, rendered } of requests) {
    if (rendered.kind === 'request') continue
    const reason = `cannot be sent: ${rendered.reason}`
    log.info(`webhook "${webhook.name}" FAILED: ${reason}`)
    const identity = { id, webhook: webhook.name, event }
    byName.set(webhook.name, failedDelivery(identity, reason))
  }
  return webhooks.flatMap(({ name }) => byName.get(name) ?? [])
}

function preparedRequests(
  requests: readonly WebhookRequest[]
): Map<string, PreparedRequest> {
  return new Map(
    requests.flatMap(({ webhook, rendered }) =>
      rendered.kind === 'request' ? [[webhook.name, rendered.prepared]] : []
    )
  )
}

function runWithoutBuild(
  { run, status, repository }: ReportedRun,
  serverUrl: string
): { title: string; status: BuildStatus; page: string } {
  return {
    title: run.title ?? run.workflow ?? `run ${run.id}`,
    status,
    page: run.pageUrl ?? `${serverUrl}/${repository}/actions/runs/${run.id}`
  }
}
