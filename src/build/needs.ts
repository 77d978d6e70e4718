import { ConfigError } from '../config/error.ts'
import { at, isMapping } from '../config/raw.ts'

/** Needs is the result of each job this one needs, by its key. */
export type Needs = ReadonlyMap<string, string>

/** RESULTS are the words that GitHub, Gitea and Forgejo have for a result. */
const RESULTS = ['success', 'failure', 'cancelled', 'skipped']

/**
 * parseNeeds answers the `needs` input, null when it is empty or `{}`; throws
 * ConfigError for what is not `toJSON(needs)`, an unknown word among it.
 */
export function parseNeeds(text: string): Needs | null {
  if (text.trim() === '') return null
  const value = parseJson(text)
  if (!isMapping(value)) throw unreadable()
  // Keys are the user's own: a schema would pass over `constructor`.
  const entries = Object.entries(value).map(([key, job]): [string, string] => {
    const result = at(job, 'result')
    if (typeof result !== 'string') throw unreadable()
    if (RESULTS.includes(result)) return [key, result]
    throw new ConfigError(
      `input needs says that "${key}" is "${result}"; write one of ${RESULTS.join(', ')}, as "needs: \${{ toJSON(needs) }}" does`
    )
  })
  return entries.length === 0 ? null : new Map(entries)
}

function unreadable(): ConfigError {
  return new ConfigError(
    `input needs is no result of jobs; write "needs: \${{ toJSON(needs) }}"`
  )
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
