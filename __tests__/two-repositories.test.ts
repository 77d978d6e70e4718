import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Handler } from './helpers/fake-receiver.ts'
import {
  type Json,
  makeJob,
  makeRepository,
  makeRun
} from './helpers/fixtures.ts'
import { type Harness, startHarness, workflowRun } from './helpers/harness.ts'
import type { RunResult } from './helpers/run-action.ts'

const FOLDER = fileURLToPath(
  new URL('../examples/two-repositories/', import.meta.url)
)
const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'
const SECRETS: Record<string, string> = {
  CHAIN_TOKEN: 'only-the-application-knows',
  CALLBACK_SECRET: 'both-know',
  DEPLOYMENT_TOKEN: 'token-for-deployment',
  APPLICATION_TOKEN: 'ghs_test'
}

/** Dispatched is a dispatch to acme/deployment. */
interface Dispatched {
  event_type: string
  client_payload: Json
}

const read = (name: string) => readFileSync(FOLDER + name, 'utf8')

/** stepsOf answers the `with:` of our steps, `${{ }}` filled in. */
function stepsOf(name: string, result = ''): Record<string, string>[] {
  const { jobs } = parse(read(name))
  const steps = Object.values<{ steps: Json[] }>(jobs).flatMap(job => job.steps)
  const texts = steps
    .filter(({ uses }) => uses === 'org/webhook-action@v1')
    .map(step => JSON.stringify(step.with))
  return texts.map(text =>
    JSON.parse(
      text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, words: string) => {
        if (words.startsWith('needs.deploy.result ==')) return result
        const value = SECRETS[words.replace('secrets.', '')]
        assert.ok(value, words)
        return value
      })
    )
  )
}

/** deployment is the other repository, at the same API. */
function deployment(dispatches: Dispatched[]): Handler {
  return ({ request, response }) => {
    const { authorization } = request.headers
    const send = (status: number, body?: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    }
    if (request.path.endsWith('/dispatches')) {
      if (authorization !== 'Bearer token-for-deployment') return send(401)
      dispatches.push(JSON.parse(request.body.toString()))
      return send(204)
    }
    const repository = makeRepository('acme/deployment')
    const run = {
      id: 5005,
      event: 'repository_dispatch',
      repository,
      head_repository: repository
    }
    if (request.path.endsWith('/jobs'))
      return send(200, { total_count: 1, jobs: [makeJob({ run_id: 5005 })] })
    return send(
      200,
      makeRun({ ...run, status: 'in_progress', conclusion: null })
    )
  }
}

/** Town is both repositories, one API and the FlexDeploy between them. */
interface Town {
  harness: Harness
  dispatches: Dispatched[]
  local(text: string): string
}

async function build(): Promise<Town> {
  const dispatches: Dispatched[] = []
  const harness = await startHarness({
    faults: [
      {
        on: /^\w+ \/repos\/acme\/deployment\//,
        handler: deployment(dispatches)
      }
    ]
  })
  const local = (text: string) =>
    text
      .replaceAll('https://api.github.com', harness.api.url)
      .replaceAll('https://flexdeploy.acme.example', harness.receiver.url)
  return { harness, dispatches, local }
}

/** deploy runs the deployment's workflow for the newest dispatch. */
async function deploy(
  { harness, dispatches, local }: Town,
  result: string
): Promise<RunResult> {
  const { event_type, client_payload } = dispatches.at(-1) ?? assert.fail()
  const at = {
    event: { action: event_type, client_payload },
    env: {
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_REPOSITORY: 'acme/deployment',
      GITHUB_RUN_ID: '5005'
    }
  }
  const [chain = {}, callback = {}] = stepsOf('workflow-deployment.yml', result)
  if (result === 'success') {
    const config = local(read('webhooks-deployment.yml'))
    const ran = await harness.run({ ...at, inputs: { ...chain, config } })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs['chain-state'], 'success')
  }
  return harness.run({ ...at, inputs: callback })
}

/** judge runs the application's gate for the newest callback. */
function judge({ harness, local }: Town, run: number): Promise<RunResult> {
  const { event_type, client_payload } =
    harness.api.state.dispatches.at(-1) ?? assert.fail()
  const [inputs = {}] = stepsOf('workflow-application-gate.yml')
  const config = local(read('webhooks-application.yml'))
  return harness.run({
    event: { action: event_type, client_payload },
    env: {
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_RUN_ID: String(run)
    },
    inputs: { ...inputs, config }
  })
}

function begin({ harness, local }: Town): Promise<RunResult> {
  const [inputs = {}] = stepsOf('workflow-application-chain.yml')
  const config = local(read('webhooks-application.yml'))
  return harness.run({ ...workflowRun(), inputs: { ...inputs, config } })
}

const latest = ({ harness }: Town) =>
  (harness.api.state.statuses[SHA] ?? []).map(
    ({ context, state, description }) =>
      [context, state, description].join(': ')
  )

test('an application and its deployment chain to each other', async () => {
  const town = await build()
  const { harness, dispatches } = town
  const begun = await begin(town)
  assert.equal(begun.code, 0, begun.stdout)
  assert.equal(begun.outputs.result, 'waiting')
  assert.equal(dispatches.length, 1)
  assert.equal(dispatches[0]?.event_type, 'deploy')
  assert.equal(dispatches[0]?.client_payload.environment, 'staging')
  assert.equal(dispatches[0]?.client_payload.sha, SHA)

  const staged = await deploy(town, 'success')
  assert.equal(staged.code, 0, staged.stdout)
  assert.equal(harness.receiver.requests.length, 1)
  const [callback] = harness.api.state.dispatches
  assert.equal(callback?.event_type, 'webhook-callback')
  assert.deepEqual(Object.keys(callback?.client_payload ?? {}), [
    'token',
    'callback',
    'signature'
  ])

  const first = await judge(town, 3003)
  assert.equal(first.code, 1)
  assert.equal(first.outputs.result, 'waiting', first.stdout)
  assert.equal(dispatches.length, 2)
  assert.equal(dispatches[1]?.client_payload.environment, 'production')

  const live = await deploy(town, 'success')
  assert.equal(live.code, 0, live.stdout)
  const last = await judge(town, 3004)
  assert.equal(last.code, 0, last.stdout)
  assert.equal(last.outputs.result, 'success')
  assert.equal(last.outputs.sha, SHA)
  assert.equal(last.outputs.context, 'lmp on production')
  assert.deepEqual(
    latest(town).filter(line => !line.includes(': pending')),
    [
      'webhook/deploy/staging: success: ',
      'webhook/deploy/production: success: '
    ]
  )

  const replayed = await judge(town, 3005)
  assert.equal(replayed.code, 1)
  assert.match(replayed.stdout, /it has been used/)
  assert.equal(dispatches.length, 2)
})

test('a deployment that fails ends the chain of the application', async () => {
  const town = await build()
  await begin(town)
  const failed = await deploy(town, 'failure')
  assert.equal(failed.code, 0, failed.stdout)
  const gate = await judge(town, 3003)
  assert.equal(gate.code, 1)
  assert.equal(gate.outputs['chain-state'], 'failure')
  assert.equal(town.dispatches.length, 1)
})

test('a callback that somebody else signed moves nothing', async () => {
  const town = await build()
  await begin(town)
  await deploy(town, 'success')
  const [callback] = town.harness.api.state.dispatches
  assert.ok(callback)
  callback.client_payload.callback = '{"state":"success"}'
  const gate = await judge(town, 3003)
  assert.equal(gate.code, 1)
  assert.match(gate.stdout, /signature is wrong/)
  assert.equal(town.dispatches.length, 1)
  assert.equal(town.harness.api.state.statuses[SHA]?.length, 1)
})
