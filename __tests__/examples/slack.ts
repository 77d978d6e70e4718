import { makeRun } from '../helpers/fixtures.ts'
import {
  FAILED,
  JOBS,
  LONG,
  longerThan,
  MATRIX,
  PASSED,
  type Scenario
} from './runner.ts'

const values = (webhook: string) => ({
  'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
  "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
    webhook
})
const before = { id: 900, run_number: 6 }

export const scenarios: Scenario[] = [
  { when: 'jobs fail', runs: [FAILED], jobs: JOBS, values: values('failed') },
  {
    when: 'the build is fixed',
    runs: [makeRun({ ...before, conclusion: 'failure' }), PASSED],
    values: values('fixed')
  },
  {
    when: 'the build is fine as before',
    runs: [makeRun(before), PASSED],
    jobs: JOBS,
    values: values('fixed')
  },
  {
    // https://docs.slack.dev/reference/block-kit/blocks/section-block
    when: '90 jobs of a matrix fail',
    runs: [LONG],
    jobs: MATRIX,
    values: values('failed'),
    exceeded(body) {
      const { text, blocks } = JSON.parse(body)
      return [
        ...longerThan(40_000, { text }),
        ...longerThan(3_000, { section: blocks[0].text.text })
      ]
    }
  }
]
