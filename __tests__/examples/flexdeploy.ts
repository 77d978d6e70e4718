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
            'sha256=647cded2304b1230f7c4f8abed858e8447c2296ad5097ff1c514195cb676db01'
        },
        body: defaultPayload('PASSED', 'success')
      }
    ]
  }
]
