import type { Facts } from '../build/facts.ts'
import { matches } from './glob.ts'
import type { Match } from './webhook.ts'

const KEYS = ['repository', 'branch', 'workflow', 'event', 'actor'] as const

/**
 * mismatch answers why a run does not fit `match`, null when it does. All keys
 * must fit, one pattern of each is enough. A fork's branches fit no pattern,
 * unless `match.repository` names the fork.
 */
export function mismatch(match: Match, facts: Facts): string | null {
  for (const key of KEYS) {
    const patterns = match[key]
    if (patterns === undefined) continue
    if (key === 'branch' && facts.fork && match.repository === undefined)
      return `the run comes from a fork (${facts.repository || 'unknown'}), whose branches fit no pattern`
    if (!matches(patterns, facts[key]))
      return `match.${key} is ${patterns.join(', ')} and the run's is ${facts[key] || 'unknown'}`
  }
  return null
}
