import { defaultPayload, type Scenario } from '../helpers/examples.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    jobs: [],
    values: { 'secrets.FLEXDEPLOY_WEBHOOK': 'UseSomethingGoodHere' },
    sent: [
      {
        url: '/flexdeploy/webhooks/v1/github/build?projectId=123',
        headers: {
          'flex-sync-webhook': 'true',
          'content-type': 'application/json',
          'x-hub-signature-256':
            'sha256=824090b6bb5c3819adfe8540636b54501acec739a0e3096177a16740c0d68330'
        },
        body: defaultPayload('PASSED', 'success')
      }
    ]
  }
]
