import { makeJob, makeRun, SHA } from '../helpers/fixtures.ts'
import type { Scenario } from './runner.ts'

const running = { status: 'in_progress', conclusion: null }

export const scenarios: Scenario[] = [
  {
    when: 'the tests pass',
    runs: [makeRun(running)],
    jobs: [makeJob({ name: 'test', ...running })],
    step: { env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } },
    values: {
      'toJSON(inputs)': `{"merge_request":"34","commit":"${SHA}"}`,
      'secrets.GITLAB_TOKEN': 'glpat-test'
    },
    answers: 201
  }
]
