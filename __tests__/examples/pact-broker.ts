import { PAGE, type Scenario } from '../helpers/examples.ts'
import { makeRepository, makeRun } from '../helpers/fixtures.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    runs: [makeRun({ head_repository: makeRepository('acme/bar') })],
    values: { 'secrets.BAMBOO_PASSWORD': 'password' },
    sent: [
      {
        url: '/rest/api/latest/queue/SOME-PROJECT?os_authType=basic',
        headers: {
          accept: 'application/json',
          authorization: 'Basic dXNlcm5hbWU6cGFzc3dvcmQ='
        },
        body: ''
      },
      {
        url: '/something',
        headers: { 'content-type': 'application/json' },
        body: {
          state: 'success',
          description: 'Verification of main (build_completed)',
          target_url: PAGE
        }
      }
    ]
  }
]
