import assert from 'node:assert/strict'
import { after } from 'node:test'
import { webhookPath } from '../../src/relay/paths.ts'
import {
  formatRepositoryKey,
  repositoryKey,
  senderSecret
} from '../../src/relay-keys.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { signed } from '../helpers/run-receive.ts'
import { type FakeGitHub, startGitHub } from '../relay/fake-github.ts'
import {
  localRelay,
  RELAY_KEYS,
  relayRepository,
  variables
} from '../relay/setup.ts'
import { readExample, type Scenario } from './runner.ts'

const [newest = ''] = RELAY_KEYS.split(',')
const [id = '', key = ''] = newest.split(':')

/** The key of the organisation's own repository. */
const KEY = repositoryKey(
  { id, bytes: Buffer.from(key, 'base64url') },
  'acme/.github'
)

/** The secret RELAY of that repository. */
export const RELAY = formatRepositoryKey(KEY)

/** The relay of an organisation, and what it dispatched. */
export interface Organisation {
  github: FakeGitHub
  /** Sends the organisation's webhook; returns the functions that run. */
  finish(repository: string, run?: Json, action?: string): Promise<string[]>
}

/** Returns a relay with the example's config in acme/.github. */
export async function startOrganisation(): Promise<Organisation> {
  const github = await startGitHub(
    relayRepository({
      name: 'acme/.github',
      config: readExample('organisation/webhooks.yml'),
      workflows: { 'report.yml': ['webhook', 'attestation', 'id'] }
    })
  )
  after(() => github.close())
  const relay = localRelay(variables(github))
  return {
    github,
    async finish(name, parts = {}, action = 'completed') {
      const repository = makeRepository(name)
      const run = makeRun({ repository, head_repository: repository, ...parts })
      const { headers, body } = signed(
        'workflow_run',
        {
          action,
          workflow: { name: run.name, path: run.path },
          workflow_run: run,
          repository,
          organization: { login: 'acme' }
        },
        senderSecret(KEY, 'organisation', 'text')
      )
      const path = webhookPath(KEY, 'acme/.github', 'runs', null)
      const { status, json, text } = await relay.send({ path, headers, body })
      assert.equal(status, 202, text)
      return json.functions
    }
  }
}

export const scenarios: Scenario[] = [
  {
    title: 'starts a run for what ended on main, and for nothing else',
    async run({ note }) {
      const { github, finish } = await startOrganisation()
      for (const [name, parts, action] of [
        ['acme/app', {}],
        ['acme/library', { conclusion: 'failure' }],
        ['acme/.github', {}],
        ['acme/app', { conclusion: 'cancelled' }],
        ['acme/app', { conclusion: 'skipped' }],
        ['acme/app', { head_branch: 'topic' }],
        ['acme/app', { conclusion: null }, 'requested']
      ] satisfies [string, Json, string?][])
        note(
          `${name} ${JSON.stringify(parts)}`,
          await finish(name, parts, action)
        )
      note(
        'dispatches',
        github.dispatches.map(({ workflow }) => workflow)
      )
    }
  }
]
