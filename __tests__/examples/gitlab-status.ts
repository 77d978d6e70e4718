import { FAILED, JOBS, PAGE, type Scenario } from '../helpers/examples.ts'
import { makeRun, SHA } from '../helpers/fixtures.ts'
import { workflowRun } from '../helpers/harness.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run starts',
    runs: [makeRun({ status: 'in_progress', conclusion: null })],
    jobs: [],
    step: workflowRun(
      makeRun({ status: 'in_progress', conclusion: null }),
      'in_progress'
    ),
    values: { 'secrets.GITLAB_TOKEN': 'glpat-test' },
    status: 201,
    sent: [
      {
        url: `/api/v4/projects/42/statuses/${SHA}`,
        headers: { 'private-token': 'glpat-test' },
        body: {
          state: 'pending',
          name: 'github/CI',
          ref: 'main',
          target_url: PAGE,
          description: 'RUNNING on GitHub'
        }
      }
    ]
  },
  {
    when: 'the run fails',
    runs: [FAILED],
    jobs: JOBS,
    values: { 'secrets.GITLAB_TOKEN': 'glpat-test' },
    status: 201,
    sent: [
      {
        url: `/api/v4/projects/42/statuses/${SHA}`,
        headers: { 'private-token': 'glpat-test' },
        body: {
          state: 'failed',
          name: 'github/CI',
          ref: 'main',
          target_url: PAGE,
          description: 'FAILED on GitHub'
        }
      }
    ]
  }
]
