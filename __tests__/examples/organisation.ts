import { webhookPath } from '../../src/relay/paths.ts'
import { formatRepositoryKey, senderSecret } from '../../src/relay-keys.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { signed } from '../helpers/run-receive.ts'
import { keyOf } from '../relay/setup.ts'
import { type Relay, startRelay } from './relay.ts'
import { type Example, readExample, type Scenario } from './runner.ts'

const NAME = 'acme/.github'
const KEY = keyOf(NAME)

/** The secret RELAY of the organisation's own repository. */
export const RELAY = formatRepositoryKey(KEY)

/** Returns a relay with the example's config in acme/.github. */
export function startOrganisation(example: Pick<Example, 'note'>) {
  const config = readExample('organisation/webhooks.yml')
  const workflows = { 'report.yml': ['webhook', 'attestation', 'id'] }
  return startRelay(example, { name: NAME, config, workflows })
}

/** Sends the organisation's webhook of a run; returns the relay's answer. */
export function finish(
  { send }: Relay,
  name: string,
  parts: Json = {},
  action = 'completed'
) {
  const repository = makeRepository(name)
  const run = makeRun({ repository, head_repository: repository, ...parts })
  const workflow = { name: run.name, path: run.path }
  const organization = { login: 'acme' }
  const body = { action, workflow, workflow_run: run, repository, organization }
  const secret = senderSecret(KEY, 'organisation', 'text')
  const path = webhookPath(KEY, NAME, 'runs', null)
  return send(path, signed('workflow_run', body, secret))
}

export const scenarios: Scenario[] = [
  {
    title: 'starts a run for what ended on main, and for nothing else',
    async run(example) {
      const relay = await startOrganisation(example)
      await finish(relay, 'acme/app')
      await finish(relay, 'acme/library', { conclusion: 'failure' })
      await finish(relay, NAME)
      await finish(relay, 'acme/app', { conclusion: 'cancelled' })
      await finish(relay, 'acme/app', { conclusion: 'skipped' })
      await finish(relay, 'acme/app', { head_branch: 'topic' })
      await finish(relay, 'acme/app', { conclusion: null }, 'requested')
    }
  }
]
