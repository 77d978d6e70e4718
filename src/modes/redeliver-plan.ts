import type { BuildStatus } from '../build/status.ts'
import type { NotifyWebhook } from '../config/notify.ts'
import { namesIn, secretsOf } from '../config/templates.ts'
import { deliveryId, type Prepared } from '../delivery/request.ts'
import type { Io } from '../io.ts'
import type { RecordedDelivery, RecordedRun } from '../record/deliveries.ts'
import { provenanceError } from '../record/provenance.ts'
import type { Kept } from '../report/tries.ts'
import { fromStoredBody } from '../templates/store.ts'
import type { ValuesOf } from './redeliver-values.ts'
import { renderRequest } from './sending.ts'
import type { Step } from './step.ts'

const VARIABLES = 'variables.'

/** Fate is what is to become of one delivery. */
export type Fate =
  | { kind: 'request'; prepared: Prepared }
  | { kind: 'impossible'; reason: string }
  | { kind: 'skipped'; reason: 'disabled' | 'no_secret' }

/** Today is what the step has for the webhook of a delivery. */
export interface Today {
  webhook: NotifyWebhook | undefined
  /** lacksSecret says that this run is not given a secret of the webhook. */
  lacksSecret: boolean
  valuesOf: ValuesOf
}

/** withoutBody answers a webhook that says nothing of what is sent. */
export function withoutBody(webhook: NotifyWebhook): NotifyWebhook {
  const { body, payload, dockerhub, ...rest } = webhook
  return rest
}

/**
 * plan answers what is to become of one delivery. Its mac is checked before
 * any value is put in its place and before anything is signed or asked.
 */
export async function plan(
  step: Step,
  io: Io,
  { sent, run }: Kept,
  { webhook, lacksSecret, valuesOf }: Today
): Promise<Fate> {
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
 * givenTo answers the secrets that a body may hold: those that the webhook's
 * config names, since who has its key could write any other into a record, and
 * none where nothing is signed, since then anybody could.
 */
function givenTo(
  webhook: NotifyWebhook,
  keys: readonly string[],
  secrets: Step['secrets']
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

function impossible(reason: string): Fate {
  return { kind: 'impossible', reason: `not sent again: ${reason}` }
}
