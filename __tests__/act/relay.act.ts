import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { formatRepositoryKey, senderSecret } from '../../src/relay-keys.ts'
import { readExample } from '../examples/runner.ts'
import { jsonBody } from '../helpers/callback-client.ts'
import { SHA } from '../helpers/fixtures.ts'
import { signed, workflowRun } from '../helpers/harness.ts'
import { startWorkerd } from '../relay/engines.ts'
import { startGitHub } from '../relay/fake-github.ts'
import { KEY, relayRepository, urlOf, variables } from '../relay/setup.ts'
import type { Acted, ActOptions } from './act.ts'
import { hostsIn, type Internet, startInternet } from './internet.ts'

const SECRETS = { RELAY: formatRepositoryKey(KEY) }
const COMMIT = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

const github = await startGitHub(relayRepository())
// Each keeps the config that it has read for 60 s.
const [relay, chainRelay] = await Promise.all([
  startWorkerd(variables(github)),
  startWorkerd(variables(github))
])
after(() => Promise.all([relay.close(), chainRelay.close(), github.close()]))
beforeEach(() => github.reset())

/** Runs a workflow that the relay started, for its last dispatch. */
function actDispatch(
  internet: Internet,
  workflow: string,
  options: Omit<ActOptions, 'workflow'> = {}
): Promise<Acted> {
  const { inputs } = github.dispatches.at(-1)?.body ?? assert.fail()
  return internet.act({
    workflow,
    event: 'workflow_dispatch',
    payload: { inputs },
    secrets: SECRETS,
    ...options
  })
}

describe('act, the relay on workerd', () => {
  const config = readExample('receive-dispatch/webhooks.yml')
  const workflow = readExample('receive-dispatch/workflow.yml')
  const body = (action: string) => ({
    action,
    pull_request: { number: 7, head: { ref: 'topic', sha: COMMIT } }
  })

  const start = () => {
    github.repository = relayRepository({ config })
    const contents = { '.github/webhooks.yml': config }
    return startInternet([], {}, { contents })
  }

  /** Sends a pull request as GitHub does. */
  async function send(
    action: string,
    secret = senderSecret(KEY, 'inbound-github', 'text')
  ) {
    const sent = signed('pull_request', body(action), secret)
    const { status } = await fetch(
      `http://127.0.0.1:${relay.port}${urlOf('git/push')}`,
      { method: 'POST', ...sent }
    )
    return status
  }

  const deployed = ({ log }: Acted) =>
    log.includes(`deploying ${COMMIT} of topic`)

  test('turns a webhook into the variables of a step, and again from its record', async () => {
    const internet = await start()
    assert.equal(await send('opened'), 202)
    assert.equal(github.dispatches.length, 1)
    const artifacts = mkdtempSync(join(tmpdir(), 'webhook-action-artifacts-'))
    after(() => rmSync(artifacts, { recursive: true }))
    const acted = await actDispatch(internet, workflow, { artifacts })
    assert.deepEqual(acted.jobs, { inbound: 'success' }, acted.log)
    assert.ok(deployed(acted), acted.log)
    const again = await internet.act({
      workflow: readExample('receive-dispatch/workflow-again.yml'),
      event: 'workflow_dispatch',
      payload: { inputs: { 'run-id': '1001' } },
      env: { GITHUB_RUN_ID: '1002' },
      secrets: SECRETS,
      artifacts
    })
    assert.deepEqual(again.jobs, { inbound: 'success' }, again.log)
    assert.ok(deployed(again))
  })

  test('starts no run for a forged webhook, or one that no function handles', async () => {
    await start()
    assert.equal(await send('opened', 'other'), 401)
    assert.equal(await send('closed'), 202)
    assert.deepEqual(github.dispatches, [])
  })

  test('fails for a dispatch that was changed on its way', async () => {
    const internet = await start()
    await send('opened')
    const { inputs } = github.dispatches[0]?.body ?? assert.fail()
    inputs.webhook = inputs.webhook.replace('topic', 'other')
    const acted = await actDispatch(internet, workflow)
    assert.deepEqual(acted.jobs, { inbound: 'failure' }, acted.log)
  })
})

describe('act, a chain whose receivers are curl', () => {
  const config = readExample('docker-hub-chain/webhooks.yml').replace(
    'https://hooks.acme.example',
    `http://127.0.0.1:${chainRelay.port}`
  )
  const gate = readExample('docker-hub-chain/workflow-gate.yml')

  async function start(): Promise<Internet> {
    const internet = await startInternet(
      hostsIn(config),
      {},
      { contents: { '.github/webhooks.yml': config } }
    )
    const { event: payload, env = {} } = workflowRun()
    const { GITHUB_EVENT_NAME: event, ...rest } = env
    const acted = await internet.act({
      workflow: readExample('docker-hub-chain/workflow.yml'),
      event: String(event),
      payload,
      env: Object.fromEntries(
        Object.entries(rest).map(([name, value]) => [name, String(value)])
      ),
      secrets: SECRETS
    })
    assert.deepEqual(acted.jobs, { release: 'success' }, acted.log)
    return internet
  }

  /** Does what a receiver does at the end of its work. */
  async function callBack(internet: Internet, state: string): Promise<string> {
    const statuses = internet.api.state.statuses[SHA] ?? []
    github.repository = relayRepository({
      config,
      runs: { 1001: { id: 1001, head_sha: SHA } },
      statuses: { [SHA]: [...statuses].reverse() }
    })
    const request = internet.requests().at(-1) ?? assert.fail()
    const { stdout } = await promisify(execFile)('curl', [
      '--silent',
      '--show-error',
      '--write-out',
      ' %{http_code}',
      '--data',
      JSON.stringify({ state }),
      String(jsonBody(request).callback_url)
    ])
    return stdout
  }

  const actGate = (internet: Internet) =>
    actDispatch(internet, gate, {
      env: { GITHUB_RUN_ID: String(3000 + github.dispatches.length) }
    })

  test('runs three links, each after the curl of the one before', async () => {
    const internet = await start()
    const paths = ['/staging', '/dockerhub', '/production']
    for (const [index, path] of paths.entries()) {
      const { length } = internet.requests()
      assert.deepEqual(
        [length, internet.requests().at(-1)?.path],
        [index + 1, path]
      )
      assert.match(
        await callBack(internet, 'success'),
        /"accepted":true.* 200$/
      )
      const acted = await actGate(internet)
      const isLast = index === paths.length - 1
      assert.deepEqual(
        acted.jobs,
        { gate: isLast ? 'success' : 'failure' },
        acted.log
      )
    }
    assert.equal(internet.requests().length, 3)
    assert.match(await callBack(internet, 'success'), /"duplicate":true.* 200$/)
    assert.equal(github.dispatches.length, 3)
  })

  test('ends with a failure', async () => {
    const internet = await start()
    assert.match(await callBack(internet, 'failure'), / 200$/)
    const acted = await actGate(internet)
    assert.deepEqual(acted.jobs, { gate: 'failure' }, acted.log)
    assert.equal(internet.requests().length, 1)
    assert.match(await callBack(internet, 'success'), /already_final.* 409$/)
  })
})
