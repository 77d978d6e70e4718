import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { formatRepositoryKey } from '../../src/relay-keys.ts'
import {
  type RunOptions,
  readRecord,
  runAction
} from '../helpers/run-action.ts'
import { startGitHub } from '../relay/fake-github.ts'
import {
  CONFIG,
  fromGitHub,
  HUB,
  KEY,
  localRelay,
  OLD_KEY,
  REPOSITORY,
  relayRepository,
  urlOf,
  variables
} from '../relay/setup.ts'

const RECEIVE = CONFIG.slice(0, CONFIG.indexOf('chains:'))
const RELAY = [KEY, OLD_KEY].map(formatRepositoryKey).join()

const github = await startGitHub(relayRepository({ config: RECEIVE }))
after(() => github.close())
beforeEach(() => {
  github.reset()
  github.repository = relayRepository({ config: RECEIVE })
})

/** Sends a webhook to the relay and returns the inputs that it dispatched. */
async function inputsOf(
  path: string,
  sent: { headers?: Record<string, string>; body: string }
): Promise<Record<string, string>> {
  const { status } = await localRelay(variables(github)).send({ path, ...sent })
  assert.equal(status, 202)
  const { body } = github.dispatches[0] ?? {}
  return body.inputs ?? body.client_payload
}

/** Runs the step that such a dispatch starts. */
function step(
  inputs: Record<string, string>,
  {
    secrets = `relay=${RELAY}`,
    ...more
  }: RunOptions & { secrets?: string } = {}
) {
  return runAction({
    event: { inputs },
    inputs: { mode: 'receive', config: RECEIVE, secrets },
    env: {
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_REPOSITORY: REPOSITORY
    },
    ...more
  })
}

describe('a webhook that reaches the step through the relay', () => {
  test('runs a function of a sender that does not sign', async () => {
    const ran = await step(await inputsOf(urlOf('docker/push'), { body: HUB }))
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.provider, 'hub')
    assert.deepEqual(JSON.parse(ran.outputs.variables ?? ''), {
      tagged: { tag: 'v2' }
    })
    assert.match(ran.outputs.id ?? '', /^[0-9a-f]{32}$/)
    assert.match(
      ran.stdout,
      /^provider hub has no secret: the sender knew the relay's URL, and no signature was required$/m
    )
  })

  test('has the id that the relay returned to the sender', async () => {
    const inputs = await inputsOf(urlOf('git/push'), fromGitHubSent())
    const ran = await step(inputs)
    assert.equal(ran.outputs.functions, '["pushed"]')
    assert.equal(ran.outputs.id, inputs.id)
  })

  test('arrives as a repository_dispatch when no workflow is named', async () => {
    const config = RECEIVE.replace(', workflow: inbound.yml', '')
    github.repository = relayRepository({
      config,
      grants: { ...github.repository.grants, contents: 'write' }
    })
    const inputs = await inputsOf(urlOf('docker/push'), { body: HUB })
    const ran = await step(inputs, {
      event: { action: 'webhook', client_payload: inputs },
      env: {
        GITHUB_EVENT_NAME: 'repository_dispatch',
        GITHUB_REPOSITORY: REPOSITORY
      }
    })
    assert.equal(ran.outputs.result, 'success', ran.stdout)
  })

  test('is rejected when the dispatch is forged, with an attestation or without', async () => {
    const inputs = await inputsOf(urlOf('docker/push'), { body: HUB })
    const webhook = (inputs.webhook ?? '').replace('v2', 'v3')
    const changed = await step({ ...inputs, webhook })
    assert.equal(changed.code, 1)
    assert.match(changed.stdout, /the attestation is not valid/)
    const { verdict, mac } = Object(readRecord(changed).received)
    assert.deepEqual([verdict, mac], [401, null])
    const bare = await step({ webhook, attestation: '', id: '' })
    assert.equal(bare.code, 1)
    assert.match(bare.stdout, /provider hub sends no signature/)
    assert.equal(bare.outputs.functions, '[]')
  })
})

function fromGitHubSent(body = '{"ref":"main"}') {
  const { headers } = fromGitHub(body)
  return { headers: headers ?? {}, body }
}
