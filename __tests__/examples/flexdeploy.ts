import { KEY } from '../helpers/harness.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'the run passes',
    jobs: [],
    values: { 'secrets.FLEXDEPLOY_WEBHOOK': KEY }
  }
]
