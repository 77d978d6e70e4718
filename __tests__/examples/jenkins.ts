import type { Scenario } from '../helpers/examples.ts'
import { SHA } from '../helpers/fixtures.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: {
      'secrets.JENKINS_API_TOKEN': '11f0',
      'secrets.JENKINS_JOB_TOKEN': 'to&ken'
    },
    status: 302,
    sent: [
      {
        url: `/job/deploy/buildWithParameters?token=to%26ken&SHA=${SHA}&BRANCH=main&cause=https%3A%2F%2Fgithub.com%2Facme%2Flmp%2Factions%2Fruns%2F1001`,
        headers: {
          authorization: `Basic ${Buffer.from('github-ci:11f0').toString('base64')}`,
          'content-length': '0'
        },
        body: ''
      }
    ]
  }
]
