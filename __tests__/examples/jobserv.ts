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
            'sha256:413c64c9e89e0bb785ff7823c9c7942ee21437fbb8bd1bc47c716f211aa5f072'
        },
        body: defaultPayload('FAILED', 'failure')
      },
      {
        url: '/webhook',
        headers: {
          'x-jobserv-sig':
            'sha256:413c64c9e89e0bb785ff7823c9c7942ee21437fbb8bd1bc47c716f211aa5f072'
        },
        body: defaultPayload('FAILED', 'failure')
      }
    ]
  }
]
