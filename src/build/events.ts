import type { EventName } from '../config/webhook.ts'
import type { Run } from './run.ts'
import type { BuildStatus } from './status.ts'
import { hasFailures, isDone, runStatus } from './status.ts'

/** EventKind is what happened to the run when it is reported. */
export type EventKind = 'queued' | 'started' | 'completed'

/** Change says whether a build's status changed, and why it is said so. */
export interface Change {
  changed: boolean
  reason: string
}

/**
 * eventKind answers what a `workflow_run` event's action means; a step that
 * reports otherwise (null) reports a completed build.
 */
export function eventKind(action: string | null): EventKind {
  if (action === 'requested') return 'queued'
  return action === 'in_progress' ? 'started' : 'completed'
}

/**
 * raisedEvents answers the events of a build, in the order of their names'
 * list. `change` is null where nobody waits for build_status_changed.
 */
export function raisedEvents(
  kind: EventKind,
  status: BuildStatus,
  change: Change | null
): EventName[] {
  if (kind === 'queued') return ['build_queued']
  if (kind === 'started') return ['build_started']
  const events: EventName[] = ['build_completed']
  if (status === 'SKIPPED') return events
  if (status === 'PASSED') events.push('build_passed')
  if (hasFailures(status)) events.push('build_failed')
  if (change?.changed) events.push('build_status_changed')
  return events
}

/**
 * statusChange answers whether a build ended otherwise than the last one
 * before it (null: there was none, which counts as changed).
 */
export function statusChange(
  status: BuildStatus,
  previous: Run | null
): Change {
  if (!isDone(status) && !hasFailures(status))
    return { changed: false, reason: `the build is ${status}, not done` }
  if (status === 'SKIPPED')
    return { changed: false, reason: 'the build is SKIPPED' }
  if (previous === null)
    return { changed: true, reason: `${status}, and no build before it` }
  const before = runStatus(previous.status, previous.conclusion)
  const now = hasFailures(status) ? 'FAILED' : status
  const which = `in run ${previous.number ?? previous.id}`
  return before === now
    ? { changed: false, reason: `${status}, as ${before} ${which}` }
    : { changed: true, reason: `${status}, after ${before} ${which}` }
}
