import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: { 'secrets.DISPATCH_TOKEN': 'ghs_app' },
    answers: 204
  }
]
