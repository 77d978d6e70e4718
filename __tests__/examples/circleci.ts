import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: { 'secrets.CIRCLE_TOKEN': 'cci-token' },
    answers: 201
  }
]
