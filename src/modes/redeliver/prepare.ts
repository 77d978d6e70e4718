import type { BuildStatus } from '../../build/status.ts'
import type { NotifyWebhook } from '../../config/schema/webhooks.ts'
import {
  namesIn,
  secretsOf,
  type Webhook
} from '../../config/template-names.ts'
import { deliveryId, type PreparedRequest } from '../../delivery/request.ts'
import { ApiError } from '../../github/errors.ts'
import type { Io } from '../../io.ts'
import type { RecordedDelivery, RecordedRun } from '../../record/deliveries.ts'
import { provenanceError } from '../../record/provenance.ts'
import type { TemplateValues } from '../../templates/render.ts'
import { fromStoredBody } from '../../templates/store.ts'
import { type ReportedRun, readReportedRun } from '../shared/reported-run.ts'
import type { ModeInputWithConfig } from '../shared/result.ts'
import { renderRequest } from '../shared/send.ts'
import type { LatestAttempt } from './select.ts'

const VARIABLES = 'variables.'

/** PreparedRedelivery is what is to become of one delivery. */
export type PreparedRedelivery =
  | { kind: 'request'; prepared: PreparedRequest }
  | { kind: 'impossible'; reason: string }
  | { kind: 'skipped'; reason: 'disabled' | 'no_secret' }

/** CurrentConfig is what the step has for the webhook of a delivery. */
export interface CurrentConfig {
  webhook: NotifyWebhook | undefined
  /** lacksSecret says that this run is not given a secret of the webhook. */
  lacksSecret: boolean
  valuesOf: ValuesOf
}

/** Returns a webhook that says nothing of what is sent. */
export function withoutBody(webhook: NotifyWebhook): NotifyWebhook {
  const { body, payload, dockerhub, ...rest } = webhook
  return rest
}

/**
 * Returns what is to become of one delivery. Its mac is checked before
 * any value is put in its place and before anything is signed or asked.
 */
export async function prepareRedelivery(
  step: ModeInputWithConfig,
  io: Io,
  { sent, run }: LatestAttempt,
  { webhook, lacksSecret, valuesOf }: CurrentConfig
): Promise<PreparedRedelivery> {
  const { id, event, body } = sent
  if (webhook === undefined)
    return impossible(
      'the config has no webhook of that name any more; write it back, or leave it out with the input only'
    )
  if (!webhook.enabled) return { kind: 'skipped', reason: 'disabled' }
  if (lacksSecret) return { kind: 'skipped', reason: 'no_secret' }
  if (body === null)
    return impossible(
      'the record has no body of it, for it could not be sent then either; run the job that sent it again'
    )
  const keys = webhook.secret_name.flatMap(name => step.secrets.get(name) || [])
  const { repository } = step.inputs.environment
  const unproven = provenanceError({ sent, run, repository }, keys)
  if (unproven !== null) return impossible(unproven)
  const bare = withoutBody(webhook)
  const lost = namesIn(bare).find(name => name.startsWith(VARIABLES))
  if (lost !== undefined)
    return impossible(
      `its URL or headers need \${${lost}}, and a record keeps no variables; run the job that sent it again`
    )
  const valued = await valuesOf(bare, run)
  if (valued.kind === 'unknown') return impossible(valued.reason)
  if (
    valued.status !== null &&
    hasChanged(sent, run, repository, valued.status)
  )
    io.log.warning(
      `webhook "${webhook.name}": the build is ${valued.status} now and was another when it was sent, which its URL or headers tell; its body is the one of then`
    )
  const given = givenTo(webhook, keys, step.secrets)
  const rendered = renderRequest(step, io, bare, {
    id,
    event,
    values: { ...valued.values, event: { name: event } },
    body: () => fromStoredBody(body, webhook.body, given)
  })
  return rendered.kind === 'request' ? rendered : impossible(rendered.reason)
}

/**
 * Returns the secrets that a body may hold: those that the webhook's
 * config names, since who has its key could write any other into a record, and
 * none where nothing is signed, since then anybody could.
 */
function givenTo(
  webhook: NotifyWebhook,
  keys: readonly string[],
  secrets: ModeInputWithConfig['secrets']
): ReadonlyMap<string, string> {
  const named = keys.length === 0 ? [] : secretsOf(webhook)
  return new Map([...secrets].filter(([name]) => named.includes(name)))
}

/**
 * warnOfUnproven warns of each webhook whose body anybody could have written
 * into the record, and which is sent with secrets all the same: those that the
 * config has beside the body.
 */
export function warnOfUnproven(
  webhooks: readonly NotifyWebhook[],
  { log }: Pick<Io, 'log'>
): void {
  for (const webhook of webhooks) {
    const used = secretsOf(withoutBody(webhook))
    if (webhook.secret_name.length === 0 && used.length > 0)
      log.warning(
        `webhook "${webhook.name}" is unsigned, so that nothing proves its record, and it is sent with the secret ${used.join(', ')} of its URL, headers, username or password: who can forge the artifact has a text of his own sent so; give it a secret_name, or keep the artifact safe`
      )
  }
}

/**
 * True when the build's status is another one than a delivery was sent for,
 * which its id is a digest of.
 */
function hasChanged(
  { id, webhook, event }: RecordedDelivery,
  { run_id, run_attempt }: RecordedRun,
  repository: string,
  status: BuildStatus
): boolean {
  const kind =
    event === 'test'
      ? 'test'
      : event === 'build_queued'
        ? 'queued'
        : event === 'build_started'
          ? 'started'
          : 'completed'
  const parts = { repository, runId: run_id, attempt: run_attempt, webhook }
  return deliveryId({ ...parts, chain: null, kind, status }) !== id
}

function impossible(reason: string): PreparedRedelivery {
  return { kind: 'impossible', reason: `not sent again: ${reason}` }
}

/** TOLD are the words of `github` that need no call. */
const TOLD = [
  'repository',
  'repository_owner',
  'server_url',
  'api_url',
  'run_id',
  'run_attempt'
].map(name => `github.${name}`)

type Valued =
  | { kind: 'values'; values: TemplateValues; status: BuildStatus | null }
  | { kind: 'unknown'; reason: string }

/** Returns what `${...}` stands for in a webhook's URL and headers. */
export type ValuesOf = (webhook: Webhook, run: RecordedRun) => Promise<Valued>

/** True when a webhook names a value that only the run has. */
function needsRun(webhook: Webhook): boolean {
  return namesIn(webhook).some(name => isBuild(name) || isOfRun(name))
}

/**
 * Returns how values are looked up for a redelivery. A run is
 * read from the API once, and only for a webhook that needs it; `status` is
 * the build's status now, null where nobody asked.
 */
export function createValues(step: ModeInputWithConfig, io: Io): ValuesOf {
  const { repository, repositoryOwner, serverUrl, apiUrl } =
    step.inputs.environment
  const known = new Map<string, Promise<ReportedRun>>()
  const read = ({ run_id, run_attempt }: RecordedRun, build: boolean) => {
    const key = JSON.stringify([run_id, run_attempt, build])
    const inputs = { ...step.inputs, runId: run_id, runAttempt: run_attempt }
    const reported =
      known.get(key) ?? readReportedRun({ ...step, inputs }, io, build)
    known.set(key, reported)
    return reported
  }
  return async (webhook, run) => {
    if (!needsRun(webhook)) {
      const github = {
        repository,
        repository_owner: repositoryOwner,
        server_url: serverUrl,
        api_url: apiUrl,
        run_id: String(run.run_id),
        run_attempt: String(run.run_attempt)
      }
      return { kind: 'values', values: { github }, status: null }
    }
    try {
      const build = namesIn(webhook).some(isBuild)
      const reported = await read(run, build)
      const { values, status } = reported
      return { kind: 'values', values, status: build ? status : null }
    } catch (error) {
      if (!(error instanceof ApiError) || io.signal.aborted) throw error
      const reason = `its URL or headers speak of run ${run.run_id}, which cannot be read: ${io.redact(error.message)}`
      return { kind: 'unknown', reason }
    }
  }
}

function isBuild(name: string): boolean {
  return /^(build|runs|status)(\.|$)/.test(name)
}

function isOfRun(name: string): boolean {
  return /^github(\.|$)/.test(name) && !TOLD.includes(name)
}
