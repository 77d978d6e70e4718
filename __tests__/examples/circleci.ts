import type { Scenario } from '../helpers/examples.ts'
import { SHA } from '../helpers/fixtures.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: { 'secrets.CIRCLE_TOKEN': 'cci-token' },
    status: 201,
    sent: [
      {
        url: '/api/v2/project/gh/acme/lmp/pipeline',
        headers: {
          'circle-token': 'cci-token',
          'content-type': 'application/json'
        },
        body: { branch: 'main', parameters: { sha: SHA, github_run: 1001 } }
      }
    ]
  }
]
