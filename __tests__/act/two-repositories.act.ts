import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { jsonBody } from '../helpers/callback-client.ts'
import { respond } from '../helpers/fake-receiver.ts'
import {
  type Json,
  makeJob,
  makeRepository,
  makeRun,
  SHA
} from '../helpers/fixtures.ts'
import { KEY, workflowRun } from '../helpers/harness.ts'
import type { Acted } from './act.ts'
import { hostsIn, type Internet, startInternet } from './internet.ts'

const SECRETS = {
  CHAIN_TOKEN: 'only-the-application-knows',
  CALLBACK_SECRET: KEY,
  DEPLOYMENT_TOKEN: 'token-for-deployment',
  APPLICATION_TOKEN: 'ghs_test'
}

const read = (name: string) =>
  readFileSync(
    new URL(`../../examples/two-repositories/${name}`, import.meta.url),
    'utf8'
  )

/** Returns both repositories at one API, and FlexDeploy. */
function startTown(smoke: number): Promise<Internet> {
  const config = read('webhooks-deployment.yml')
  const repository = makeRepository('acme/deployment')
  const running = { status: 'in_progress', conclusion: null }
  const run = makeRun({
    id: 5005,
    event: 'repository_dispatch',
    repository,
    head_repository: repository,
    ...running
  })
  const jobs = [makeJob({ run_id: 5005, name: 'deploy', ...running })]
  const at = '^GET /repos/acme/deployment/'
  return startInternet(
    hostsIn(read('webhooks-application.yml'), config),
    {
      paths: {
        '/repos/acme/deployment/dispatches': respond(204),
        '/flexdeploy/webhooks/v1/smoke': respond(smoke)
      }
    },
    {
      contents: { '.github/webhooks.yml': read('webhooks-application.yml') },
      faults: [
        {
          on: new RegExp(`${at}contents/`),
          handler: respond(200, { body: config })
        },
        {
          on: new RegExp(`${at}.*/jobs`),
          handler: respond(200, { body: { total_count: 1, jobs } })
        },
        { on: new RegExp(at), handler: respond(200, { body: run }) }
      ]
    }
  )
}

/** Returns the newest dispatch to acme/deployment. */
function dispatched(town: Internet): Json {
  const last = town
    .requests()
    .findLast(({ path }) => path.endsWith('/dispatches'))
  return jsonBody(last ?? assert.fail('nothing was dispatched'))
}

const act = (
  town: Internet,
  workflow: string,
  { event_type, client_payload }: Json,
  env: Record<string, string>
): Promise<Acted> =>
  town.act({
    workflow: read(workflow),
    event: 'repository_dispatch',
    payload: { action: event_type, client_payload },
    secrets: SECRETS,
    env
  })

const deploy = (town: Internet) =>
  act(town, 'workflow-deployment.yml', dispatched(town), {
    GITHUB_REPOSITORY: 'acme/deployment',
    GITHUB_RUN_ID: '5005'
  })

const runGate = (town: Internet, run: string) =>
  act(
    town,
    'workflow-application-gate.yml',
    { ...(town.api.state.dispatches.at(-1) ?? assert.fail()) },
    { GITHUB_RUN_ID: run }
  )

function begin(town: Internet): Promise<Acted> {
  const { event, env } = workflowRun()
  return town.act({
    workflow: read('workflow-application-chain.yml'),
    event: 'workflow_run',
    payload: event,
    secrets: SECRETS,
    env: { GITHUB_RUN_ID: env?.GITHUB_RUN_ID ?? '' }
  })
}

describe('act, examples/two-repositories', () => {
  test('runs to the end', async () => {
    const town = await startTown(200)
    const begun = await begin(town)
    assert.equal(begun.code, 0, begun.log)
    assert.equal(begun.steps['deploy.0']?.outputs.result, 'waiting')
    assert.equal(Object(dispatched(town).client_payload).environment, 'staging')

    const staged = await deploy(town)
    assert.deepEqual(
      staged.jobs,
      { deploy: 'success', report: 'success' },
      staged.log
    )

    const first = await runGate(town, '3003')
    assert.deepEqual(first.jobs, { gate: 'failure' }, first.log)
    assert.equal(first.steps['gate.gate']?.outputs.result, 'waiting')
    const { client_payload } = dispatched(town)
    assert.equal(Object(client_payload).environment, 'production')

    await deploy(town)
    const last = await runGate(town, '3004')
    assert.deepEqual(
      last.jobs,
      { gate: 'success', announce: 'success' },
      last.log
    )
    assert.match(last.log, new RegExp(`^${SHA} is live$`, 'm'))

    const claims = (town.api.state.statuses[SHA] ?? [])
      .map(({ description }) => String(description))
      .filter(text => text.includes('claimed'))
    assert.equal(claims.length, 2)
    for (const claim of claims) assert.match(claim, / in attempt 1 by gate$/)

    const replayed = await runGate(town, '3005')
    assert.deepEqual(replayed.jobs, { gate: 'failure' })
    assert.match(replayed.log, /it has been used/)
  })

  test('ends the chain when the deployment fails', async () => {
    const town = await startTown(500)
    await begin(town)
    const failed = await deploy(town)
    assert.deepEqual(
      failed.jobs,
      { deploy: 'failure', report: 'success' },
      failed.log
    )
    const gate = await runGate(town, '3003')
    assert.deepEqual(gate.jobs, { gate: 'failure' }, gate.log)
    assert.equal(gate.steps['gate.gate']?.outputs['chain-state'], 'failure')
    const sent = town
      .requests()
      .filter(({ path }) => path.endsWith('/dispatches'))
    assert.equal(sent.length, 1)
  })
})
