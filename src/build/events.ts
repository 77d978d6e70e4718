import { ConfigError } from '../errors.ts'
import type { Inputs } from '../inputs.ts'
import { ownValue } from '../lib/json.ts'
import {
  type BuildStatus,
  hasFailures,
  isDone,
  type NoResult,
  type ResolvedStatus,
  runStatus
} from './status.ts'
import { type Run, runFromEnvironment, runFromEvent } from './workflow-run.ts'

/** What happened to the run when it is reported. */
type EventKind = 'queued' | 'started' | 'completed'

/** Whether a build's status changed, and why. */
export interface Change {
  changed: boolean
  /** True when the build PASSED after one that FAILED. */
  fixed: boolean
  reason: string
}

/**
 * Returns the events of a build, in the order of their names'
 * list. `change` is null where no webhook waits for it.
 */
export function raisedEvents(
  kind: EventKind,
  { status, noResult }: Pick<ResolvedStatus, 'status' | 'noResult'>,
  change: Change | null
): EventName[] {
  if (kind === 'queued') return ['build_queued']
  if (kind === 'started') return ['build_started']
  if (noResult === 'action_required' || noResult === 'incomplete') return []
  if (noResult === 'cancelled') return ['build_completed', 'build_cancelled']
  const events: EventName[] = ['build_completed']
  if (status === 'SKIPPED') return events
  if (status === 'PASSED') events.push('build_passed')
  if (hasFailures(status)) events.push('build_failed')
  if (change?.changed) events.push('build_status_changed')
  if (change?.fixed) events.push('build_fixed')
  return events
}

/** Returns why a build has no result, in words; null where it has one. */
export function noResultText(noResult: NoResult | null): string | null {
  switch (noResult) {
    case 'cancelled':
      return 'it was cancelled'
    case 'stale':
      return 'it is stale'
    case 'action_required':
      return 'its run waits for approval (action_required)'
    case 'incomplete':
      return 'its run is completed, but not all of its jobs are; it is reported again when its last job ends'
    case null:
      return null
  }
}

/**
 * Returns whether the status changed since the last build with a result, which
 * `readPrevious` returns. Null, for no such build, counts as changed.
 */
export async function readChange(
  { status, noResult }: Pick<ResolvedStatus, 'status' | 'noResult'>,
  run: Run,
  readPrevious: () => Promise<Run | null>
): Promise<Change> {
  const none = withoutResult(status, noResult, run)
  if (none !== null) return { changed: false, fixed: false, reason: none }
  return statusChange(status, await readPrevious(), run)
}

function withoutResult(
  status: BuildStatus,
  noResult: NoResult | null,
  { conclusion }: Run
): string | null {
  const text = noResultText(noResult)
  if (text !== null) return `the build is ${status}: ${text}`
  if (conclusion === 'cancelled') return 'its run was cancelled'
  if (status === 'SKIPPED') return 'the build is SKIPPED'
  return isDone(status) || hasFailures(status)
    ? null
    : `the build is ${status}, not done`
}

function statusChange(
  status: BuildStatus,
  previous: Run | null,
  run: Run
): Change {
  if (previous === null)
    return {
      changed: true,
      fixed: false,
      reason: `${status}, and no build before it`
    }
  const before = runStatus(previous.status, previous.conclusion)
  const now = hasFailures(status) ? 'FAILED' : status
  const which =
    previous.id === run.id
      ? `in attempt ${previous.attempt}`
      : `in run ${previous.number ?? previous.id}`
  const changed = before !== now
  return {
    changed,
    fixed: changed && now === 'PASSED',
    reason: `${status}, ${changed ? 'after' : 'as'} ${before} ${which}`
  }
}

/** The run to report, as far as it is known without the API. */
export interface Subject {
  runId: number
  /** Null for the latest one of another run. */
  attempt: number | null
  /** True when the step is part of the run it reports. */
  own: boolean
  kind: EventKind
  /** Null for a run that only the API knows. */
  run: Run | null
}

/**
 * Returns the run that a step reports: that of the inputs, else that of a
 * `workflow_run` event, else the step's own. Throws ConfigError for a
 * `workflow_run` event without a run.
 */
export function subjectOf({
  runId,
  runAttempt,
  environment
}: Pick<Inputs, 'runId' | 'runAttempt' | 'environment'>): Subject {
  const { eventName, event } = environment
  if (runId === null && eventName === 'workflow_run') {
    const reported = runFromEvent(event)
    if (reported === null)
      throw new ConfigError(
        'the payload of the workflow_run event holds no run that can be read; give the input run-id'
      )
    const attempt = runAttempt ?? reported.attempt
    return {
      runId: reported.id,
      attempt,
      own: false,
      kind: kindOf(ownValue(event, 'action')),
      run: attempt === reported.attempt ? reported : null
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

/** Returns what the action of a `workflow_run` event says. */
function kindOf(action: unknown): EventKind {
  if (action === 'requested') return 'queued'
  return action === 'in_progress' ? 'started' : 'completed'
}

export const EVENTS = [
  'build_queued',
  'build_started',
  'build_completed',
  'build_passed',
  'build_failed',
  'build_status_changed',
  'build_cancelled',
  'build_fixed'
] as const

/** The events that say how a build ended. */
export const RESULT_EVENTS: readonly EventName[] = EVENTS.filter(
  name => !['build_queued', 'build_started', 'build_completed'].includes(name)
)

/** The events that compare with the build before. */
export const CHANGE_EVENTS: readonly EventName[] = [
  'build_status_changed',
  'build_fixed'
]

/** What a webhook of `notify`, or a chain, can wait for. */
export type EventName = (typeof EVENTS)[number]
