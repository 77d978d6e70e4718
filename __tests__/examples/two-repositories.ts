import assert from 'node:assert/strict'
import { jsonBody } from '../helpers/callback-client.ts'
import { answer } from '../helpers/fake-receiver.ts'
import {
  type Json,
  makeJob,
  makeRepository,
  makeRun
} from '../helpers/fixtures.ts'
import { workflowRun } from '../helpers/harness.ts'
import type { Example, Scenario } from './runner.ts'

const DEPLOYMENT = 'acme/deployment'
const DISPATCHES = `/repos/${DEPLOYMENT}/dispatches`
const values = {
  'secrets.CHAIN_TOKEN': 'only-the-application-knows',
  'secrets.CALLBACK_SECRET': 'both-know',
  'secrets.DEPLOYMENT_TOKEN': 'token-for-deployment',
  'secrets.APPLICATION_TOKEN': 'ghs_test'
}
const application = { values, file: 'webhooks-application.yml' }

/** The expression whose value is the result of the job `deploy`. */
const RESULT =
  "needs.deploy.result == 'success' && 'success' || needs.deploy.result == 'failure' && 'failure' || 'error'"

export const scenarios: Scenario[] = [
  chain('runs a chain of the application and its deployment', async example => {
    for (const run of [3003, 3004]) {
      await deploy(example, 'success')
      await runGate(example, run)
    }
    // The last callback again, in another run.
    await runGate(example, 3005)
  }),
  chain('ends the chain when the deployment fails', async example => {
    await deploy(example, 'failure')
    await runGate(example, 3003)
  }),
  chain('ignores a callback with a wrong signature', async example => {
    await deploy(example, 'success')
    const [callback] = example.harness.api.state.dispatches
    Object(callback).client_payload.callback = '{"state":"success"}'
    await runGate(example, 3003)
  })
]

function chain(
  title: string,
  goOn: (example: Example) => Promise<void>
): Scenario {
  return {
    title,
    answers: { [DISPATCHES]: answer(204) },
    async run(example) {
      const reported = { ...workflowRun(), ...application }
      await example.run('workflow-application-chain.yml', reported)
      await goOn(example)
    }
  }
}

/** Returns a run that a dispatch starts. */
function started({ event_type, client_payload }: Json, run: number) {
  return {
    event: { action: event_type, client_payload },
    env: {
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_RUN_ID: String(run)
    }
  }
}

/** Runs the deployment's workflow for the newest dispatch. */
async function deploy({ harness, run }: Example, result: string) {
  const { requests } = harness.receiver
  const dispatched = requests.findLast(({ path }) => path === DISPATCHES)
  const { event, env } = started(jsonBody(dispatched ?? assert.fail()), 5005)
  const file = 'workflow-deployment.yml'
  const given = {
    event,
    env: { ...env, GITHUB_REPOSITORY: DEPLOYMENT },
    values: { ...values, [RESULT]: result }
  }
  if (result === 'success') {
    const { state } = harness.api
    const { repository, runs, jobs } = state
    const head_repository = makeRepository(DEPLOYMENT)
    const running = { status: 'in_progress', conclusion: null }
    Object.assign(state, {
      repository: DEPLOYMENT,
      runs: [
        makeRun({
          id: 5005,
          event: 'repository_dispatch',
          repository: head_repository,
          head_repository,
          ...running
        })
      ],
      jobs: [makeJob({ run_id: 5005 })]
    })
    await run(file, { ...given, file: 'webhooks-deployment.yml' })
    Object.assign(state, { repository, runs, jobs })
  }
  await run(file, { ...given, index: 1 })
}

/** Runs the application's gate for the newest callback. */
function runGate({ harness, run }: Example, id: number) {
  const callback = harness.api.state.dispatches.at(-1) ?? assert.fail()
  return run('workflow-application-gate.yml', {
    ...started({ ...callback }, id),
    ...application
  })
}
