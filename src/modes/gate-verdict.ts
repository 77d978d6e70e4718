import { subjectOf } from '../build/subject.ts'
import type { Callback } from '../callback/callback.ts'
import { wordsOf } from '../callback/words.ts'
import type { Io } from '../io.ts'
import { deliveryRecord } from '../record/deliveries.ts'
import { gateSection } from '../report/gate.ts'
import { plain } from '../report/plain.ts'
import { callbackOutputs } from './callback-outputs.ts'
import type { Given, Verdict } from './step.ts'

/** Gated is what a gate came to. */
export type Gated = { sha?: string | null } & (
  | { kind: 'judged'; callback: Callback }
  | { kind: 'waiting' | 'refused' | 'unreadable' | 'stopped'; reason: string }
  | { kind: 'timeout' | 'cancelled' }
)

/** gateVerdict answers how a gate without a chain ended. */
export function gateVerdict(
  { inputs }: Pick<Given, 'inputs'>,
  io: Io,
  gated: Gated
): Verdict {
  const { environment } = inputs
  const subject = subjectOf(inputs)
  const callback = gated.kind === 'judged' ? gated.callback : null
  const passed = callback?.state === 'success'
  const why = reasonOf(gated)
  const failure = passed ? null : plain(io.redact(why), 1_000)
  io.log.info(`gate ${passed ? 'passed' : 'closed'}: ${why}`)
  return {
    result: passed
      ? 'success'
      : gated.kind === 'waiting'
        ? 'waiting'
        : 'failure',
    failure,
    outputs: {
      ...callbackOutputs(callback, io),
      sha: gated.sha ?? subject.run?.headSha ?? environment.sha,
      'run-id': String(subject.runId),
      'run-attempt': String(subject.attempt ?? '')
    },
    deliveries: [],
    payload: null,
    record: deliveryRecord(environment.repository, {
      id: environment.runId,
      attempt: environment.runAttempt
    }),
    summary: gateSection(callback, why, io.redact)
  }
}

function reasonOf(gated: Gated): string {
  switch (gated.kind) {
    case 'judged':
      return `the callback says ${wordsOf(gated.callback)}`
    case 'waiting':
      return gated.reason
    case 'refused':
      return `the callback is refused: ${gated.reason}`
    case 'unreadable':
      return `no callback can be read: ${gated.reason}`
    case 'stopped':
      return `the step was cancelled: ${gated.reason}`
    case 'timeout':
      return 'no callback came in time; see what its sender did, or allow more with the input timeout'
    case 'cancelled':
      return 'the step was cancelled while it waited for a callback'
  }
}
