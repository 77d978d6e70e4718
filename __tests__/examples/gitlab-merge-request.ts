import { makeJob, SHA } from '../helpers/fixtures.ts'
import { passes, RUNNING } from './runner.ts'

const inputs = `{"merge_request":"34","commit":"${SHA}"}`
const secrets = { 'secrets.GITLAB_TOKEN': 'glpat-test' }
const { status, conclusion } = RUNNING

export const scenarios = [
  {
    ...passes({ 'toJSON(inputs)': inputs, ...secrets }, 201),
    when: 'the tests pass',
    runs: [RUNNING],
    jobs: [makeJob({ name: 'test', status, conclusion })],
    step: { env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } }
  }
]
