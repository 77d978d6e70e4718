import * as v from 'valibot'
import { ConfigError } from '../config/error.ts'

/** Needs is the result of each job this one needs, by its key. */
export type Needs = ReadonlyMap<string, string>

/** RESULTS are the words that GitHub, Gitea and Forgejo have for a result. */
const RESULTS = ['success', 'failure', 'cancelled', 'skipped']

const schema = v.pipe(
  v.unknown(),
  v.check(value => !Array.isArray(value)),
  v.record(v.string(), v.object({ result: v.string() }))
)

/**
 * parseNeeds answers the `needs` input, null when it is empty or `{}`; throws
 * ConfigError for what is not `toJSON(needs)`, an unknown word among it.
 */
export function parseNeeds(text: string): Needs | null {
  if (text.trim() === '') return null
  const { output, success } = v.safeParse(schema, parseJson(text))
  if (!success)
    throw new ConfigError(
      `input needs is no result of jobs; write "needs: \${{ toJSON(needs) }}"`
    )
  const entries = Object.entries(output)
  for (const [key, { result }] of entries)
    if (!RESULTS.includes(result))
      throw new ConfigError(
        `input needs says that "${key}" is "${result}"; write one of ${RESULTS.join(', ')}, as "needs: \${{ toJSON(needs) }}" does`
      )
  return entries.length === 0
    ? null
    : new Map(entries.map(([key, { result }]) => [key, result]))
}

/** keyOf answers the key in `needs` whose job a run of this name belongs to. */
export function keyOf(name: string, needs: Needs): string | null {
  // A matrix appends ` (...)`, a reusable workflow ` / ...`; keys hold no space.
  const [key = ''] = /^[^ ]+(?= \(| \/ |$)/.exec(name) ?? []
  return needs.has(key) ? key : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
