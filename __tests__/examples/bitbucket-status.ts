import { PAGE, type Scenario } from '../helpers/examples.ts'
import { SHA } from '../helpers/fixtures.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: { 'secrets.BITBUCKET_TOKEN': 'bb-token' },
    status: 201,
    sent: [
      {
        url: `/2.0/repositories/acme/lmp/commit/${SHA}/statuses/build`,
        headers: {
          authorization: 'Bearer bb-token',
          'content-type': 'application/json'
        },
        body: {
          key: 'github-ci',
          state: 'SUCCESSFUL',
          name: 'CI #7',
          url: PAGE,
          description: 'PASSED on GitHub'
        }
      }
    ]
  }
]
