import { KEY } from '../helpers/harness.ts'
import { FAILED, type Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'jobs fail',
    runs: [FAILED],
    jobs: [],
    values: { 'secrets.WEBHOOK_DOCS_EXAMPLE': KEY }
  }
]
