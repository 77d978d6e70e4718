import { makeJob, SHA } from '../helpers/fixtures.ts'
import { RUNNING, type Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the tests pass',
    secrets: { GITLAB_TOKEN: 'glpat-test' },
    responses: 201,
    runs: [RUNNING],
    jobs: [makeJob({ name: 'test' })],
    steps: [['workflow.yml', { inputs: { merge_request: '34', commit: SHA } }]]
  }
]
