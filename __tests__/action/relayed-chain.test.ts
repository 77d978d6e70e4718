import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { formatRepositoryKey } from '../../src/relay-keys.ts'
import { chainOf, jsonBody } from '../helpers/callback-client.ts'
import type { Json } from '../helpers/fixtures.ts'
import { SHA } from '../helpers/fixtures.ts'
import { type Harness, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'
import { startGitHub } from '../relay/fake-github.ts'
import {
  KEY,
  localRelay,
  OLD_KEY,
  relayRepository,
  variables
} from '../relay/setup.ts'

const RELAY = [KEY, OLD_KEY].map(formatRepositoryKey).join()
const SECRETS = `relay=${RELAY}`
const relay = {
  url: 'https://hooks.example',
  secret_name: 'relay',
  workflow: 'gate.yml'
}
const LINKS: Json[] = [
  {
    name: 'staging',
    url: '/staging',
    payload: 'dockerhub',
    callback: { via: 'event' }
  },
  { name: 'smoke', url: '/smoke', callback: { via: 'delivery' } },
  { name: 'production', url: '/production', callback: { via: 'event' } }
]

const github = await startGitHub(relayRepository())
after(() => github.close())
beforeEach(() => github.reset())

interface Waiting {
  harness: Harness
  config: string
  ran: RunResult
}

async function start(chain: Json = { relay }, links = LINKS): Promise<Waiting> {
  const harness = await startHarness()
  const config = chainOf(harness, links, chain)
  const ran = await harness.run({
    ...workflowRun(),
    inputs: { mode: 'chain', config, secrets: SECRETS }
  })
  return { harness, config, ran }
}

/** Returns the body of the last webhook that was sent. */
function sent({ receiver }: Harness): Json {
  const request = receiver.requests.at(-1)
  assert.ok(request)
  return jsonBody(request)
}

/** Sends a callback to the relay, which sees what the step posted. */
function callBack({ harness, config }: Waiting, body: Json) {
  github.repository = relayRepository({
    config,
    runs: { 1001: { id: 1001, head_sha: SHA } },
    statuses: { [SHA]: [...(harness.api.state.statuses[SHA] ?? [])].reverse() }
  })
  const { pathname } = new URL(String(sent(harness).callback_url))
  return localRelay(variables(github)).send({
    path: pathname,
    body: JSON.stringify(body)
  })
}

function gate(
  { harness, config }: Waiting,
  inputs: Json,
  secrets = SECRETS
): Promise<RunResult> {
  return harness.run({
    event: { inputs },
    env: {
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_RUN_ID: '3003',
      GITHUB_SHA: 'f'.repeat(40)
    },
    inputs: { mode: 'gate', config, secrets }
  })
}

describe('a chain whose callbacks come by the relay', () => {
  test('gives each receiver a short URL instead of a dispatch', async () => {
    const { harness, ran } = await start()
    assert.equal(ran.outputs['chain-state'], 'waiting', ran.stdout)
    const { callback_url, callback_token, callback_dispatch } = sent(harness)
    const url = String(callback_url)
    assert.equal(url, `https://hooks.example/c/k2.${callback_token}`)
    assert.ok(url.length < 255)
    assert.equal(callback_dispatch, undefined)
    assert.ok(ran.masks.includes(String(callback_token)))
    assert.ok(!ran.log.includes(String(callback_token)))
  })

  test('continues once after a callback to that URL', async () => {
    const waiting = await start()
    const state = { state: 'success', description: 'deployed' }
    const reply = await callBack(waiting, state)
    assert.equal(reply.status, 200, reply.text)
    const [dispatch, ...more] = github.dispatches
    assert.deepEqual(more, [])
    assert.equal(dispatch?.workflow, 'gate.yml')
    const { inputs } = dispatch?.body ?? {}
    const ran = await gate(waiting, inputs)
    assert.equal(ran.outputs['chain-state'], 'waiting', ran.stdout)
    assert.equal(ran.outputs.sha, SHA)
    assert.equal(ran.outputs['run-id'], '1001')
    assert.equal(ran.outputs.description, 'deployed')
    const { requests } = waiting.harness.receiver
    const paths = requests.map(({ path }) => path)
    assert.deepEqual(paths, ['/staging', '/smoke', '/production'])
    const again = await gate(waiting, inputs)
    assert.equal(again.outputs['chain-state'], undefined)
    assert.equal(requests.length, 3)
    const last = await callBack(waiting, state)
    assert.equal(last.status, 200)
    const end = await gate(waiting, github.dispatches.at(-1)?.body.inputs)
    assert.equal(end.outputs['chain-state'], 'success', end.stdout)
  })

  test('also offers a dispatch when no workflow is named', async () => {
    const { workflow, ...rest } = relay
    const { harness } = await start({ relay: rest })
    const { callback_url, callback_token, callback_dispatch } = sent(harness)
    assert.match(String(callback_url), /^https:\/\/hooks\.example\/c\/k2\./)
    assert.deepEqual(callback_dispatch, {
      url: `${harness.api.url}/repos/acme/lmp/dispatches`,
      event_type: 'webhook-callback',
      client_payload: { token: callback_token }
    })
    assert.ok(workflow)
  })

  test('a link names another relay by its callback.url', async () => {
    const links = [
      {
        name: 'staging',
        url: '/staging',
        payload: 'dockerhub',
        callback: {
          via: 'event',
          url: 'https://other.example/${github.run_id}/${callback_token}'
        }
      }
    ]
    for (const chain of [{ relay }, { token_secret_name: 'relay' }]) {
      const waiting = await start(chain, links)
      const { harness, ran } = waiting
      assert.equal(ran.outputs['chain-state'], 'waiting', ran.stdout)
      const { callback_url, callback_token } = sent(harness)
      assert.equal(callback_url, `https://other.example/1001/${callback_token}`)
      assert.ok(!ran.log.includes(String(callback_token)))
      const end = await gate(waiting, {
        token: callback_token,
        callback: '{"state":"success"}',
        signature: ''
      })
      assert.equal(end.outputs['chain-state'], 'success', end.stdout)
    }
  })

  test('a callback.url that could be too long is an error', async () => {
    const path = 'a-path-that-continues-'.repeat(5)
    const url = `https://other.example/${path}/\${callback_token}`
    const links = [
      { name: 'staging', url: '/staging', callback: { via: 'event', url } }
    ]
    const { harness, ran } = await start({ relay }, links)
    assert.equal(ran.code, 1)
    assert.match(ran.stdout, /callback_url could have \d{3} characters/)
    assert.equal(harness.receiver.requests.length, 0)
  })
})
