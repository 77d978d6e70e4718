import { makeRun } from '../helpers/fixtures.ts'
import { workflowRun } from '../helpers/harness.ts'
import { FAILED, JOBS, type Scenario } from './runner.ts'

const running = makeRun({ status: 'in_progress', conclusion: null })
const gitlab = {
  values: { 'secrets.GITLAB_TOKEN': 'glpat-test' },
  answers: 201
}

export const scenarios: Scenario[] = [
  {
    when: 'the run starts',
    runs: [running],
    jobs: [],
    step: workflowRun(running, 'in_progress'),
    ...gitlab
  },
  { when: 'the run fails', runs: [FAILED], jobs: JOBS, ...gitlab }
]
