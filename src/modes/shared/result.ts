import type { Callback } from '../../callback/callback.ts'
import type { Config } from '../../config/parse.ts'
import type { ProviderScope } from '../../config/validate/receive.ts'
import type { Delivery } from '../../delivery/deliver.ts'
import { isBodyRefused } from '../../delivery/failure-message.ts'
import type { Allowlist } from '../../http/allowlist.ts'
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import type { Redact } from '../../lib/text.ts'
import { type DeliveryRecord, deliveryRecord } from '../../record/deliveries.ts'
import type { RecordFile } from '../../record/files.ts'
import { escaped } from '../../summary/markdown.ts'

/** The webhooks, by name, and the providers that a step uses. */
export interface UsedParts {
  webhooks?: readonly string[]
  providers?: ProviderScope
}

/** What every mode gets: the inputs, checked and parsed. */
export interface ModeInput {
  inputs: Inputs
  secrets: ReadonlyMap<string, string>
  allowlist: Allowlist
  /**
   * Returns the config. Throws a ConfigError. `used` are the parts whose secrets
   * are needed; by default the inputs say so.
   */
  loadConfig(used?: UsedParts): Promise<Config>
  /** Returns the files that the input `record` names. Throws a ConfigError. */
  loadRecords(): RecordFile[]
}

/** The input of a mode whose config was loaded. */
export interface ModeInputWithConfig
  extends Omit<ModeInput, 'loadConfig' | 'loadRecords'> {
  config: Config
}

/** The result of a mode, which index.ts writes. */
export interface ModeResult {
  result: 'success' | 'failure' | 'waiting' | 'not_run'
  /** The sentence that fails the step, null when it passes. */
  failure: string | null
  /** The outputs of the mode itself. */
  outputs: Readonly<Record<string, string>>
  /** Null in a mode that sends none. */
  deliveries: readonly Delivery[] | null
  /** The build's body, written to `payload-file`. */
  payload: Buffer | null
  record: DeliveryRecord | null
  /** The job summary in Markdown. */
  summary: string
}

const CANCELLED = 'The step was cancelled before it had sent anything.'

/** Returns the result of a step that an error ended. */
export function failedResult(error: unknown, redact: Redact): ModeResult {
  const text = error instanceof Error ? error.message : String(error)
  const lines = text.split('\n').map(line => `- ${escaped(redact(line))}`)
  return {
    result: 'failure',
    failure: text,
    outputs: {},
    deliveries: null,
    payload: null,
    record: null,
    summary: `## The step failed\n\n${lines.join('\n')}\n`
  }
}

/** Returns the result of a step that was cancelled before it sent anything. */
export function cancelledResult({ mode, environment }: Inputs): ModeResult {
  const { repository, runId, runAttempt } = environment
  const run = { id: runId, attempt: runAttempt }
  return {
    result: 'failure',
    failure: CANCELLED,
    outputs: mode === 'chain' ? { 'chain-state': 'cancelled' } : {},
    deliveries: mode === 'receive' ? null : [],
    payload: null,
    record: mode === 'receive' ? null : deliveryRecord(repository, run),
    summary: `## The step was cancelled\n\n${CANCELLED}\n`
  }
}

/** How many failures are named; GitHub shows ten annotations of a step. */
const MAX_FAILURES = 9

/**
 * Returns the failed deliveries of required webhooks, which fail the step, and
 * warns of the others.
 */
export function requiredFailures(
  deliveries: readonly Delivery[],
  webhooks: readonly { name: string; required: boolean }[],
  log: Pick<Io['log'], 'warning'>
): Delivery[] {
  const optional = optionalNames(webhooks)
  const failed = deliveries.filter(({ status }) => status === 'failure')
  for (const { webhook, reason } of failed)
    if (optional.has(webhook))
      log.warning(`webhook "${webhook}" failed, but is not required: ${reason}`)
  return failed.filter(({ webhook }) => !optional.has(webhook))
}

/** Returns the names of webhooks whose failure does not fail the step. */
export function optionalNames(
  webhooks: readonly { name: string; required: boolean }[]
): ReadonlySet<string> {
  return new Set(
    webhooks.filter(({ required }) => !required).map(({ name }) => name)
  )
}

/** A re-run has the old config, and a redelivery the old body. */
const BODY_FIX =
  'in the config, then report this run from a new one, with the input run-id'

/**
 * Returns the lines that fail the step, each an annotation; null when nothing
 * failed. `resend` is how to send again after a change of config or workflow,
 * which a re-run does not have; null where nothing can be sent again.
 */
export function failureMessage(
  fatal: readonly Delivery[],
  { cancelled, resend }: { cancelled: boolean; resend: string | null }
): string | null {
  if (cancelled)
    return 'The step was cancelled; see the deliveries output for what went out.'
  if (fatal.length === 0) return null
  const each = fatal
    .slice(0, MAX_FAILURES)
    .map(({ webhook, reason }) => `webhook "${webhook}" failed: ${reason}`)
  const refused = fatal.filter(({ attempts }) =>
    isBodyRefused(attempts.at(-1)?.status_code ?? null)
  )
  const others = fatal.filter(delivery => !refused.includes(delivery))
  const reached = others.some(({ attempts }) => {
    const last = attempts.at(-1)
    return last !== undefined && last.error !== 'blocked'
  })
  const change = !reached
    ? 'after that change,'
    : 'fix the receiver and re-run this job; after a change of config or workflow,'
  const fixes =
    resend === null || others.length === 0 ? [] : [`${change} ${resend}`]
  if (refused.length > 0)
    fixes.push(
      fixes.length === 0
        ? `fix the body ${BODY_FIX}`
        : `where the receiver does not accept the body, fix it ${BODY_FIX}`
    )
  if (fatal.length === 1) return [...each, ...fixes].join('; ')
  const count = `${fatal.length} webhooks failed`
  const where =
    fatal.length > MAX_FAILURES ? [`the first ${MAX_FAILURES} are above`] : []
  return [...each, [count, ...where, ...fixes].join('; ')].join('\n')
}

/** Returns the outputs of a callback. */
export function callbackOutputs(
  callback: Callback | null,
  { redact }: Pick<Io, 'redact'>
): Record<'state' | 'description' | 'context' | 'target-url', string> {
  return {
    state: callback?.state ?? '',
    description: redact(callback?.description ?? ''),
    context: redact(callback?.context ?? ''),
    'target-url': redact(callback?.target_url ?? '')
  }
}
