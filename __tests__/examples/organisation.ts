import { webhookPath } from '../../src/relay/paths.ts'
import { formatRepositoryKey, senderSecret } from '../../src/relay-keys.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { signed } from '../helpers/harness.ts'
import { keyOf } from '../relay/setup.ts'
import type { Post, Scenario } from './runner.ts'

const NAME = 'acme/.github'
const KEY = keyOf(NAME)

/** The secret RELAY of the organisation's own repository. */
export const RELAY = formatRepositoryKey(KEY)

/** Returns the organisation's webhook of a run. */
export function runOf(name: string, parts: Json = {}): Post {
  const repository = makeRepository(name)
  const run = makeRun({ repository, head_repository: repository, ...parts })
  const action = run.conclusion === null ? 'requested' : 'completed'
  const body = { action, workflow_run: run, repository }
  const secret = senderSecret(KEY, 'organisation', 'text')
  const path = webhookPath(KEY, NAME, 'runs', null)
  return { path, ...signed('workflow_run', body, secret) }
}

export const scenarios: Scenario[] = [
  {
    title: 'starts a run for what ended on main, and for nothing else',
    relay: NAME,
    secrets: { ORGANISATION_TOKEN: 'ghs_test' },
    steps: [
      runOf('acme/lmp'),
      runOf('acme/lmp', { conclusion: 'failure' }),
      runOf(NAME),
      runOf('acme/lmp', { conclusion: 'cancelled' }),
      runOf('acme/lmp', { conclusion: 'skipped' }),
      runOf('acme/lmp', { head_branch: 'topic' }),
      runOf('acme/lmp', { conclusion: null })
    ]
  }
]
