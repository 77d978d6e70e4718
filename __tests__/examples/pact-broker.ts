import { makeRepository, makeRun } from '../helpers/fixtures.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    runs: [makeRun({ head_repository: makeRepository('acme/bar') })],
    values: { 'secrets.BAMBOO_PASSWORD': 'password' }
  }
]
