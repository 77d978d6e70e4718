import { FAILED, type Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  { when: 'jobs fail', runs: [FAILED], jobs: [] }
]
