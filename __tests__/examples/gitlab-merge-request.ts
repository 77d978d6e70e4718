import { PAGE, type Scenario } from '../helpers/examples.ts'
import { makeJob, makeRun, SHA } from '../helpers/fixtures.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the tests pass',
    runs: [makeRun({ status: 'in_progress', conclusion: null })],
    jobs: [makeJob({ name: 'test', status: 'in_progress', conclusion: null })],
    step: { env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } },
    values: {
      'toJSON(inputs)': `{"merge_request":"34","commit":"${SHA}"}`,
      'secrets.GITLAB_TOKEN': 'glpat-test'
    },
    status: 201,
    sent: [
      {
        url: '/api/v4/projects/42/merge_requests/34/notes',
        headers: {
          'private-token': 'glpat-test',
          'content-type': 'application/json'
        },
        body: { body: `[CI #7](${PAGE}) is **PASSED** for ${SHA}` }
      }
    ]
  }
]
