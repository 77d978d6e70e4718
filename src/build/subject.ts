import { ConfigError } from '../config/error.ts'
import type { Inputs } from '../inputs.ts'
import { runFromEnvironment, runFromEvent } from './environment.ts'
import { type EventKind, eventKind } from './events.ts'
import type { Run } from './run.ts'

/** Subject is the run to report, and what is known of it before any call. */
export interface Subject {
  runId: number
  /** attempt is null for the latest one of another run. */
  attempt: number | null
  /** own says that the step is part of the run it reports. */
  own: boolean
  kind: EventKind
  /** run is null for a run that only the API knows. */
  run: Run | null
}

/**
 * subjectOf answers what a step reports: the run that was asked for, else the
 * one a `workflow_run` event speaks of, else the step's own. Throws ConfigError
 * for such an event that does not say of which run it speaks.
 */
export function subjectOf({
  runId,
  runAttempt,
  environment
}: Pick<Inputs, 'runId' | 'runAttempt' | 'environment'>): Subject {
  const { eventName, event } = environment
  if (runId === null && eventName === 'workflow_run') {
    const told = runFromEvent(event)
    if (told === null)
      throw new ConfigError(
        'the payload of the workflow_run event holds no run that can be read; give the input run-id'
      )
    const attempt = runAttempt ?? told.attempt
    return {
      runId: told.id,
      attempt,
      own: false,
      kind: eventKind(actionOf(event)),
      run: attempt === told.attempt ? told : null
    }
  }
  const id = runId ?? environment.runId
  const own =
    id === environment.runId &&
    (runAttempt ?? environment.runAttempt) === environment.runAttempt
  return {
    runId: id,
    attempt: own ? environment.runAttempt : runAttempt,
    own,
    kind: 'completed',
    run: own ? runFromEnvironment(environment) : null
  }
}

function actionOf(event: unknown): string | null {
  return typeof event === 'object' &&
    event !== null &&
    'action' in event &&
    typeof event.action === 'string'
    ? event.action
    : null
}
