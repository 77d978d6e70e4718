import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: {
      'secrets.JENKINS_API_TOKEN': '11f0',
      'secrets.JENKINS_JOB_TOKEN': 'to&ken'
    },
    answers: 302
  }
]
