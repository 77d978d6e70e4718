import type { Inputs } from '../inputs.ts'
import { deliveryRecord } from '../record/deliveries.ts'
import { escaped } from '../report/markdown.ts'
import type { Verdict } from './step.ts'

const STOPPED = 'The step was cancelled before it had sent anything.'

/** broken answers the verdict of a step that an error ended. */
export function broken(
  error: unknown,
  redact: (text: string) => string
): Verdict {
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
 * stopped answers the verdict of a step that was cancelled while it still read
 * what there is to send: nothing went out, and the record says so.
 */
export function stopped({ mode, environment }: Inputs): Verdict {
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
