import { workflowRun } from '../helpers/harness.ts'
import { fails, passes, RUNNING, type Scenario } from './runner.ts'

const values = { 'secrets.GITLAB_TOKEN': 'glpat-test' }

export const scenarios: Scenario[] = [
  {
    ...passes(values, 201),
    when: 'the run starts',
    runs: [RUNNING],
    jobs: [],
    step: workflowRun(RUNNING, 'in_progress')
  },
  { ...fails(values, 201), when: 'the run fails' }
]
