import { PAGE, type Scenario } from '../helpers/examples.ts'
import { SHA } from '../helpers/fixtures.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: { 'secrets.DISPATCH_TOKEN': 'ghs_app' },
    status: 204,
    sent: [
      {
        url: '/repos/acme/deployment/dispatches',
        headers: {
          accept: 'application/vnd.github+json',
          authorization: 'Bearer ghs_app',
          'content-type': 'application/json',
          'x-github-api-version': '2022-11-28'
        },
        body: {
          event_type: 'lmp-passed',
          client_payload: {
            build: { id: 1001, sha: SHA, ref: 'main', url: PAGE }
          }
        }
      }
    ]
  }
]
