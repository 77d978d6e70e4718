import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    values: { 'secrets.BITBUCKET_TOKEN': 'bb-token' },
    answers: 201
  }
]
