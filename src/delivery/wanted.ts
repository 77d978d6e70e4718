import type { Facts } from '../build/facts.ts'
import { type BuildStatus, hasFailures } from '../build/status.ts'
import { mismatch } from '../config/match.ts'
import type { EventName, Match } from '../config/webhook.ts'

/** Wanted says by which event a webhook is to be sent, or why it is not. */
export type Wanted =
  | { send: true; event: string }
  | { send: false; reason: Reason; text: string }

/** Reason is the word for a delivery that was not made. */
type Reason = 'disabled' | 'events' | 'match' | 'only_failures' | 'no_secret'

/** Happened is what there is to tell. */
export interface Happened {
  /** events are those raised; why says so for build_status_changed. */
  events: readonly EventName[]
  why: string | null
  status: BuildStatus
  facts: Facts
}

interface Wish {
  enabled: boolean
  events: readonly EventName[]
  match: Match
  only_failures: boolean
}

/** wanted answers whether a webhook is to be sent for what happened. */
export function wanted(wish: Wish, happened: Happened): Wanted {
  const { events, why, status, facts } = happened
  if (!wish.enabled) return not('disabled', 'enabled is false')
  const event = wish.events.find(name => events.includes(name))
  if (event === undefined)
    return not(
      'events',
      `events is ${wish.events.join(', ')} and ${happening(events, status)}${why && wish.events.includes('build_status_changed') ? ` (${why})` : ''}`
    )
  const misfit = mismatch(wish.match, facts)
  if (misfit !== null) return not('match', misfit)
  if (wish.only_failures && !hasFailures(status))
    return not('only_failures', `only_failures and the build ${status}`)
  return { send: true, event }
}

function happening(events: readonly EventName[], status: BuildStatus): string {
  return `this is ${events.join(', ')} of a build that is ${status}`
}

function not(reason: Reason, text: string): Wanted {
  return { send: false, reason, text }
}
