import { makeJob, makeRepository, makeRun } from '../helpers/fixtures.ts'
import type { Scenario, Step } from './runner.ts'

const NAME = 'acme/deployment'
const repository = makeRepository(NAME)
const running = { status: 'in_progress', conclusion: null }
const names = { repository, head_repository: repository }
const runs = [3001, 3003].map(id =>
  makeRun({ id, event: 'repository_dispatch', ...running, ...names })
)
const jobs = runs.map(({ id }) => makeJob({ run_id: id }))

const start = 'workflow-application-chain.yml'
const deploy = 'workflow-deployment.yml'
const gate = 'workflow-application-gate.yml'

export const scenarios: Scenario[] = [
  chain(
    'runs a chain of the application and its deployment',
    // The last callback comes again, in another run.
    [start, deploy, gate, deploy, gate, gate]
  ),
  chain('ends the chain when the deployment fails', [start, deploy, gate], 500),
  chain('ignores a callback with a wrong signature', [
    start,
    [deploy, { secrets: { CALLBACK_SECRET: 'only it knows' } }],
    gate
  ])
]

function chain(title: string, steps: Step[], smoke = 200): Scenario {
  return {
    title,
    steps,
    secrets: {
      CHAIN_TOKEN: 'only-the-application-knows',
      CALLBACK_SECRET: 'both-know',
      DEPLOYMENT_TOKEN: 'token-for-deployment',
      APPLICATION_TOKEN: 'ghs_test'
    },
    api: { others: { [NAME]: { contents: {}, runs, jobs } } },
    responses: {
      [`/repos/${NAME}/dispatches`]: 204,
      '/flexdeploy/webhooks/v1/smoke': smoke
    }
  }
}
