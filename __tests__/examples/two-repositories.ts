import assert from 'node:assert/strict'
import { inputsOf, readExample, type Scenario } from '../helpers/examples.ts'
import type { Handler } from '../helpers/fake-receiver.ts'
import {
  type Json,
  makeJob,
  makeRepository,
  makeRun,
  SHA
} from '../helpers/fixtures.ts'
import { type Harness, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

const SECRETS = {
  'secrets.CHAIN_TOKEN': 'only-the-application-knows',
  'secrets.CALLBACK_SECRET': 'both-know',
  'secrets.DEPLOYMENT_TOKEN': 'token-for-deployment',
  'secrets.APPLICATION_TOKEN': 'ghs_test'
}

export const scenarios: Scenario[] = [
  {
    title: 'runs a chain of the application and its deployment',
    async run() {
      const repositories = await startRepositories()
      const { harness, dispatches } = repositories
      const started = await startChain(repositories)
      assert.equal(started.code, 0, started.stdout)
      assert.equal(started.outputs.result, 'waiting')
      assert.equal(dispatches.length, 1)
      assert.equal(dispatches[0]?.event_type, 'deploy')
      assert.equal(dispatches[0]?.client_payload.environment, 'staging')
      assert.equal(dispatches[0]?.client_payload.sha, SHA)

      const staged = await runDeployment(repositories, 'success')
      assert.equal(staged.code, 0, staged.stdout)
      assert.equal(harness.receiver.requests.length, 1)
      const [callback] = harness.api.state.dispatches
      assert.equal(callback?.event_type, 'webhook-callback')
      assert.deepEqual(Object.keys(callback?.client_payload ?? {}), [
        'token',
        'callback',
        'signature'
      ])

      const first = await runGate(repositories, 3003)
      assert.equal(first.code, 1)
      assert.equal(first.outputs.result, 'waiting', first.stdout)
      assert.equal(dispatches.length, 2)
      assert.equal(dispatches[1]?.client_payload.environment, 'production')

      const live = await runDeployment(repositories, 'success')
      assert.equal(live.code, 0, live.stdout)
      const last = await runGate(repositories, 3004)
      assert.equal(last.code, 0, last.stdout)
      assert.equal(last.outputs.result, 'success')
      assert.equal(last.outputs.sha, SHA)
      assert.equal(last.outputs.context, 'lmp on production')
      assert.deepEqual(
        latest(repositories).filter(line => !line.includes(': pending')),
        [
          'webhook/deploy/staging: success: ',
          'webhook/deploy/production: success: '
        ]
      )

      const replayed = await runGate(repositories, 3005)
      assert.equal(replayed.code, 1)
      assert.match(replayed.stdout, /it has been used/)
      assert.equal(dispatches.length, 2)
    }
  },
  {
    title: 'ends the chain when the deployment fails',
    async run() {
      const repositories = await startRepositories()
      await startChain(repositories)
      const failed = await runDeployment(repositories, 'failure')
      assert.equal(failed.code, 0, failed.stdout)
      const gate = await runGate(repositories, 3003)
      assert.equal(gate.code, 1)
      assert.equal(gate.outputs['chain-state'], 'failure')
      assert.equal(repositories.dispatches.length, 1)
    }
  },
  {
    title: 'ignores a callback with a wrong signature',
    async run() {
      const repositories = await startRepositories()
      await startChain(repositories)
      await runDeployment(repositories, 'success')
      const [callback] = repositories.harness.api.state.dispatches
      assert.ok(callback)
      callback.client_payload.callback = '{"state":"success"}'
      const gate = await runGate(repositories, 3003)
      assert.equal(gate.code, 1)
      assert.match(gate.stdout, /signature is wrong/)
      assert.equal(repositories.dispatches.length, 1)
      assert.equal(repositories.harness.api.state.statuses[SHA]?.length, 1)
    }
  }
]

/** A dispatch to acme/deployment. */
interface Dispatched {
  event_type: string
  client_payload: Json
}

/** The expression whose value is the result of the job `deploy`. */
const RESULT =
  "needs.deploy.result == 'success' && 'success' || needs.deploy.result == 'failure' && 'failure' || 'error'"

/** Returns the inputs of the steps that run this action. */
function stepInputs(name: string, result = ''): Record<string, string>[] {
  return inputsOf(`two-repositories/${name}`, { ...SECRETS, [RESULT]: result })
}

/** The other repository, at the same API. */
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

/** Both repositories, one API and the FlexDeploy between them. */
interface Repositories {
  harness: Harness
  dispatches: Dispatched[]
  local(text: string): string
}

async function startRepositories(): Promise<Repositories> {
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

/** Runs the deployment's workflow for the newest dispatch. */
async function runDeployment(
  { harness, dispatches, local }: Repositories,
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
  const [chain = {}, callback = {}] = stepInputs(
    'workflow-deployment.yml',
    result
  )
  if (result === 'success') {
    const config = local(
      readExample('two-repositories/webhooks-deployment.yml')
    )
    const ran = await harness.run({ ...at, inputs: { ...chain, config } })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs['chain-state'], 'success')
  }
  return harness.run({ ...at, inputs: callback })
}

/** Runs the application's gate for the newest callback. */
function runGate(
  { harness, local }: Repositories,
  run: number
): Promise<RunResult> {
  const { event_type, client_payload } =
    harness.api.state.dispatches.at(-1) ?? assert.fail()
  const [inputs = {}] = stepInputs('workflow-application-gate.yml')
  const config = local(readExample('two-repositories/webhooks-application.yml'))
  return harness.run({
    event: { action: event_type, client_payload },
    env: {
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_RUN_ID: String(run)
    },
    inputs: { ...inputs, config }
  })
}

function startChain({ harness, local }: Repositories): Promise<RunResult> {
  const [inputs = {}] = stepInputs('workflow-application-chain.yml')
  const config = local(readExample('two-repositories/webhooks-application.yml'))
  return harness.run({ ...workflowRun(), inputs: { ...inputs, config } })
}

const latest = ({ harness }: Repositories) =>
  (harness.api.state.statuses[SHA] ?? []).map(
    ({ context, state, description }) =>
      [context, state, description].join(': ')
  )
