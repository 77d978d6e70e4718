import type { Callback } from '../../callback/callback.ts'
import type { Config } from '../../config/parse.ts'
import type { Delivery } from '../../delivery/deliver.ts'
import type { Allowlist } from '../../http/allowlist.ts'
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import { type DeliveryRecord, deliveryRecord } from '../../record/deliveries.ts'
import type { RecordFile } from '../../record/files.ts'
import { escaped } from '../../summary/markdown.ts'

/** ModeInput is what every mode is given: what was asked, checked and parsed. */
export interface ModeInput {
  inputs: Inputs
  secrets: ReadonlyMap<string, string>
  allowlist: Allowlist
  /** Returns the config, or throws a ConfigError. */
  loadConfig(): Promise<Config>
  /** Returns what the input record names, or throws one. */
  loadRecords(): RecordFile[]
}

/** Step is what a mode is given that does nothing without a config. */
export interface ModeInputWithConfig
  extends Omit<ModeInput, 'loadConfig' | 'loadRecords'> {
  config: Config
}

/** Verdict is how a mode ended, for index.ts to write out. */
export interface ModeResult {
  result: 'success' | 'failure' | 'waiting' | 'not_run'
  /** failure is the sentence that fails the step; null leaves it green. */
  failure: string | null
  /** outputs are those of the mode, apart from what the rest stands for. */
  outputs: Readonly<Record<string, string>>
  /** deliveries are null in a mode that sends none. */
  deliveries: readonly Delivery[] | null
  /** payload is the build's body, written to `payload-file`. */
  payload: Buffer | null
  record: DeliveryRecord | null
  /** summary is the job summary in Markdown. */
  summary: string
}

const STOPPED = 'The step was cancelled before it had sent anything.'

/** Returns the verdict of a step that an error ended. */
export function failedResult(
  error: unknown,
  redact: (text: string) => string
): ModeResult {
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

/**
 * Returns the verdict of a step that was cancelled while it still read
 * what there is to send: nothing went out, and the record says so.
 */
export function cancelledResult({ mode, environment }: Inputs): ModeResult {
  const { repository, runId, runAttempt } = environment
  const run = { id: runId, attempt: runAttempt }
  return {
    result: 'failure',
    failure: STOPPED,
    outputs: mode === 'chain' ? { 'chain-state': 'cancelled' } : {},
    deliveries: mode === 'receive' ? null : [],
    payload: null,
    record:
      mode === 'receive' || mode === 'callback'
        ? null
        : deliveryRecord(repository, run),
    summary: `## The step was cancelled\n\n${STOPPED}\n`
  }
}

/** SHOWN is how many failures one sentence names. */
const SHOWN = 20

/**
 * Returns the deliveries that fail the step: those that failed, but
 * for webhooks that are not required, of which it warns.
 */
export function requiredFailures(
  deliveries: readonly Delivery[],
  webhooks: readonly { name: string; required: boolean }[],
  log: Pick<Io['log'], 'warning'>
): Delivery[] {
  const optional = new Set(
    webhooks.filter(({ required }) => !required).map(({ name }) => name)
  )
  const failed = deliveries.filter(({ status }) => status === 'failure')
  for (const { webhook, reason } of failed)
    if (optional.has(webhook))
      log.warning(`webhook "${webhook}" failed, but is not required: ${reason}`)
  return failed.filter(({ webhook }) => !optional.has(webhook))
}

/**
 * Returns the sentence that fails the step, `cure` at its end, null
 * when nothing does.
 */
export function failureMessage(
  fatal: readonly Delivery[],
  { cancelled, cure }: { cancelled: boolean; cure: string | null }
): string | null {
  if (cancelled)
    return 'The step was cancelled; see the deliveries output for what went out.'
  const [first] = fatal
  if (first === undefined) return null
  const each = fatal
    .slice(0, SHOWN)
    .map(({ webhook, reason }) => `webhook "${webhook}" failed: ${reason}`)
  const rest = fatal.length > SHOWN ? [`and ${fatal.length - SHOWN} more`] : []
  return [...each, ...rest, ...(cure === null ? [] : [cure])].join('; ')
}

/** Returns the outputs that say what a callback said. */
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
