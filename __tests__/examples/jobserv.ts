import { defaultPayload, FAILED, type Scenario } from '../helpers/examples.ts'

export const scenarios: Scenario[] = [
  {
    when: 'jobs fail',
    runs: [FAILED],
    jobs: [],
    values: { 'secrets.WEBHOOK_DOCS_EXAMPLE': 'UseSomethingGoodHere' },
    sent: [
      {
        url: '/failures',
        headers: {
          'x-jobserv-sig':
            'sha256:9ead11b534fa7038fa18f9ac2fc8c09898f993c14b11ecfe6ef921e1f8ed8455'
        },
        body: defaultPayload('FAILED', 'failure')
      },
      {
        url: '/webhook',
        headers: {
          'x-jobserv-sig':
            'sha256:9ead11b534fa7038fa18f9ac2fc8c09898f993c14b11ecfe6ef921e1f8ed8455'
        },
        body: defaultPayload('FAILED', 'failure')
      }
    ]
  }
]
