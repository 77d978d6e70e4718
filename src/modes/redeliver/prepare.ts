import type { BuildStatus } from '../../build/status.ts'
import type { NotifyWebhook } from '../../config/schema/webhooks.ts'
import {
  namesIn,
  secretsOf,
  type Webhook
} from '../../config/template-names.ts'
import { isIdOf, type PreparedRequest } from '../../delivery/request.ts'
import { ApiError } from '../../github/errors.ts'
import type { Io } from '../../io.ts'
import type { RecordedRun } from '../../record/deliveries.ts'
import { provenanceError } from '../../record/provenance.ts'
import { referencedVariable } from '../../templates/parse.ts'
import type { TemplateValues } from '../../templates/render.ts'
import { fromStoredBody } from '../../templates/store.ts'
import {
  inRepository,
  type ReportedRun,
  type RequiredData,
  readReportedRun,
  requiredData
} from '../shared/reported-run.ts'
import type { ModeInputWithConfig } from '../shared/result.ts'
import { renderRequest } from '../shared/send.ts'
import type { DeliveryHistory } from './select.ts'

/** The request of a recorded delivery, or why there is none. */
export type PreparedRedelivery =
  | { kind: 'request'; prepared: PreparedRequest }
  | { kind: 'impossible'; reason: string }
  | { kind: 'skipped'; reason: 'disabled' | 'no_secret' }

/** A delivery's webhook in the current config. */
interface CurrentConfig {
  webhook: NotifyWebhook | undefined
  /** True when a secret of the webhook is empty in this step. */
  lacksSecret: boolean
  valuesOf: ValuesOf
}

/** Returns a webhook without its body. */
export function withoutBody(webhook: NotifyWebhook): NotifyWebhook {
  const { payload, dockerhub, ...rest } = webhook
  return { ...rest, body: '' }
}

/**
 * Returns the request of a recorded delivery. Its MAC is verified before
 * anything is rendered, signed or requested.
 */
export async function prepareRedelivery(
  input: ModeInputWithConfig,
  io: Io,
  delivery: DeliveryHistory,
  { webhook, lacksSecret, valuesOf }: CurrentConfig
): Promise<PreparedRedelivery> {
  const { sent, run, repository } = delivery
  const { id, event, body } = sent
  if (webhook === undefined)
    return impossible(
      'the config no longer has a webhook of that name; add it, or exclude it with the input only'
    )
  if (!webhook.enabled) return { kind: 'skipped', reason: 'disabled' }
  if (lacksSecret) return { kind: 'skipped', reason: 'no_secret' }
  if (body === null)
    return impossible(
      'the record has no body, because it could not be rendered; re-run the job that sent it'
    )
  const keys = webhook.secret_name.flatMap(
    name => input.secrets.get(name) || []
  )
  const { repository: sender } = input.inputs.environment
  const claim = { sent, run, repository, sender }
  const unverified = provenanceError(claim, keys)
  if (unverified !== null) return impossible(unverified)
  const bare = withoutBody(webhook)
  const lost = namesIn(bare).find(name => referencedVariable(name) !== null)
  if (lost !== undefined)
    return impossible(
      `its URL or headers need \${${lost}}, and a record keeps no variables; re-run the job that sent it`
    )
  const valued = await valuesOf(bare, delivery)
  if (valued.kind === 'unknown') return impossible(valued.reason)
  if (valued.status !== null && hasChanged(delivery, valued.status))
    io.log.warning(
      `webhook "${webhook.name}": the build is now ${valued.status}, which its URL or headers use; its body has the earlier status`
    )
  const given = allowedSecrets(webhook, keys, input.secrets)
  const rendered = renderRequest(input, io, bare, {
    id,
    event,
    values: { ...valued.values, event: { name: event } },
    body: () => fromStoredBody(body, webhook.body, given)
  })
  return rendered.kind === 'request' ? rendered : impossible(rendered.reason)
}

/**
 * The secrets that a body may contain: only those that the webhook's config
 * names, because anyone who has its key can forge a record; none when unsigned.
 */
function allowedSecrets(
  webhook: NotifyWebhook,
  keys: readonly string[],
  secrets: ModeInputWithConfig['secrets']
): ReadonlyMap<string, string> {
  const named = keys.length === 0 ? [] : secretsOf(webhook)
  return new Map([...secrets].filter(([name]) => named.includes(name)))
}

/** Warns of each unsigned webhook that sends secrets outside its body. */
export function warnOfUnsigned(
  webhooks: readonly NotifyWebhook[],
  { log }: Pick<Io, 'log'>
): void {
  for (const webhook of webhooks) {
    const used = secretsOf(withoutBody(webhook))
    if (webhook.secret_name.length === 0 && used.length > 0)
      log.warning(
        `webhook "${webhook.name}" is unsigned, so its record cannot be verified, and its URL, headers, username or password use the secret ${used.join(', ')}: anyone who can replace the artifact can send their own body with it. Add a secret_name, or protect the artifact`
      )
  }
}

/** The id is a digest over the status that the delivery was sent for. */
function hasChanged(
  { sent, run, repository }: DeliveryHistory,
  status: BuildStatus
): boolean {
  const { id, webhook, event } = sent
  const { run_id, run_attempt } = run
  const kind =
    event === 'test'
      ? 'test'
      : event === 'build_queued'
        ? 'queued'
        : event === 'build_started'
          ? 'started'
          : 'completed'
  const parts = { repository, runId: run_id, attempt: run_attempt, webhook }
  return !isIdOf(id, { ...parts, chain: null, kind, status })
}

function impossible(reason: string): PreparedRedelivery {
  return { kind: 'impossible', reason: `not sent again: ${reason}` }
}

/** Values of `github` that need no API call. */
const LOCAL_NAMES = [
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

/** Returns the template values for a webhook's URL and headers. */
type ValuesOf = (
  webhook: Webhook,
  delivery: Pick<DeliveryHistory, 'run' | 'repository'>
) => Promise<Valued>

function needsRun(webhook: Webhook): boolean {
  const names = namesIn(webhook)
  return requiredData(names).build || names.some(isOfRun)
}

/**
 * Returns the lookup of template values. Each run is read from the API once,
 * and only for a webhook that uses it; `status` is the build's current status,
 * null when it was not read.
 */
export function createValues(input: ModeInputWithConfig, io: Io): ValuesOf {
  const own = input.inputs.environment.repository
  const known = new Map<string, Promise<ReportedRun>>()
  const read = (
    inputs: ModeInputWithConfig['inputs'],
    { run_id, run_attempt }: RecordedRun,
    required: RequiredData
  ) => {
    const { repository } = inputs.environment
    const key = JSON.stringify([repository, run_id, run_attempt, required])
    const reported =
      known.get(key) ??
      readReportedRun(
        {
          ...input,
          inputs: { ...inputs, runId: run_id, runAttempt: run_attempt }
        },
        io,
        required
      )
    known.set(key, reported)
    return reported
  }
  return async (webhook, { run, repository }) => {
    const inputs = inRepository(input.inputs, repository)
    if (!needsRun(webhook)) {
      const { repositoryOwner, serverUrl, apiUrl } = inputs.environment
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
      const required = requiredData(namesIn(webhook))
      const { values, status } = await read(inputs, run, required)
      return { kind: 'values', values, status: required.build ? status : null }
    } catch (error) {
      if (!(error instanceof ApiError) || io.signal.aborted) throw error
      const of = repository === own ? '' : ` of ${repository}`
      const reason = `its URL or headers use run ${run.run_id}${of}, which cannot be read: ${io.redact(error.message)}`
      return { kind: 'unknown', reason }
    }
  }
}

function isOfRun(name: string): boolean {
  return /^github(\.|$)/.test(name) && !LOCAL_NAMES.includes(name)
}
