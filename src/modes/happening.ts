import { type Change, raisedEvents, statusChange } from '../build/events.ts'
import { readPreviousRun } from '../build/previous.ts'
import type { EventName } from '../config/webhook.ts'
import type { Happened } from '../delivery/wanted.ts'
import type { Io } from '../io.ts'
import type { Reported } from './reported.ts'

/**
 * happening answers the events that the reported run raises. The run before
 * it is read only where somebody waits for build_status_changed.
 */
export async function happening(
  { subject, run, status, facts }: Reported,
  io: Pick<Io, 'api' | 'log'>,
  repository: string,
  waiting: readonly { events: readonly EventName[] }[]
): Promise<Happened> {
  const compare =
    subject.kind === 'completed' &&
    waiting.some(({ events }) => events.includes('build_status_changed'))
  const change: Change | null = compare
    ? statusChange(status, await readPreviousRun(io.api, repository, run))
    : null
  if (change !== null)
    io.log.info(
      `build_status_changed: ${change.changed ? 'yes' : 'no'}, ${change.reason}`
    )
  return {
    events: raisedEvents(subject.kind, status, change),
    why: change?.reason ?? null,
    status,
    facts
  }
}
