import assert from 'node:assert/strict'
import { jsonBody } from '../helpers/callback-client.ts'
import { answer } from '../helpers/fake-receiver.ts'
import { makeJob, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { workflowRun } from '../helpers/harness.ts'
import type { Example, Scenario } from './runner.ts'

const values = {
  'secrets.CHAIN_TOKEN': 'only-the-application-knows',
  'secrets.CALLBACK_SECRET': 'both-know',
  'secrets.DEPLOYMENT_TOKEN': 'token-for-deployment',
  'secrets.APPLICATION_TOKEN': 'ghs_test'
}

const APPLICATION = 'webhooks-application.yml'

/** The expression whose value is the result of the job `deploy`. */
const RESULT =
  "needs.deploy.result == 'success' && 'success' || needs.deploy.result == 'failure' && 'failure' || 'error'"

/** The dispatch of the deployment, and the FlexDeploy that it uses. */
const answers = { '/repos/acme/deployment/dispatches': answer(204) }

export const scenarios: Scenario[] = [
  {
    title: 'runs a chain of the application and its deployment',
    answers,
    async run(example) {
      await startChain(example)
      for (const run of [3003, 3004]) {
        await deploy(example, 'success')
        await runGate(example, run)
      }
      // The last callback again, in another run.
      await runGate(example, 3005)
    }
  },
  {
    title: 'ends the chain when the deployment fails',
    answers,
    async run(example) {
      await startChain(example)
      await deploy(example, 'failure')
      await runGate(example, 3003)
    }
  },
  {
    title: 'ignores a callback with a wrong signature',
    answers,
    async run(example) {
      await startChain(example)
      await deploy(example, 'success')
      const [callback] = example.harness.api.state.dispatches
      assert.ok(callback)
      callback.client_payload.callback = '{"state":"success"}'
      await runGate(example, 3003)
    }
  }
]

function startChain({ run }: Example) {
  return run('workflow-application-chain.yml', {
    ...workflowRun(),
    values,
    file: APPLICATION
  })
}

/** Runs the deployment's workflow for the newest dispatch. */
async function deploy({ harness, run }: Example, result: string) {
  const { requests } = harness.receiver
  const dispatched = requests.findLast(({ path }) => path in answers)
  const { event_type, client_payload } = jsonBody(dispatched ?? assert.fail())
  const given = {
    event: { action: event_type, client_payload },
    env: {
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_REPOSITORY: 'acme/deployment',
      GITHUB_RUN_ID: '5005'
    },
    values: { ...values, [RESULT]: result }
  }
  if (result === 'success') {
    const { state } = harness.api
    const { runs, jobs } = state
    const repository = makeRepository('acme/deployment')
    const running = makeRun({
      id: 5005,
      event: 'repository_dispatch',
      status: 'in_progress',
      conclusion: null,
      repository,
      head_repository: repository
    })
    Object.assign(state, {
      repository: 'acme/deployment',
      runs: [running],
      jobs: [makeJob({ run_id: 5005 })]
    })
    await run('workflow-deployment.yml', {
      ...given,
      file: 'webhooks-deployment.yml'
    })
    Object.assign(state, { repository: 'acme/lmp', runs, jobs })
  }
  await run('workflow-deployment.yml', { ...given, index: 1 })
}

/** Runs the application's gate for the newest callback. */
function runGate({ harness, run }: Example, id: number) {
  const { event_type, client_payload } =
    harness.api.state.dispatches.at(-1) ?? assert.fail()
  return run('workflow-application-gate.yml', {
    event: { action: event_type, client_payload },
    env: {
      GITHUB_EVENT_NAME: 'repository_dispatch',
      GITHUB_RUN_ID: String(id)
    },
    values,
    file: APPLICATION
  })
}
