import { makeRun } from '../helpers/fixtures.ts'
import { fails, failsAtLength, JOBS, PASSED, passes } from './runner.ts'

const values = (webhook: string) => ({
  'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
  "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
    webhook
})
const before = { id: 900, run_number: 6 }

export const scenarios = [
  fails(values('failed')),
  {
    ...passes(values('fixed')),
    when: 'the build is fixed',
    runs: [makeRun({ ...before, conclusion: 'failure' }), PASSED]
  },
  {
    ...passes(values('fixed')),
    when: 'the build is fine as before',
    runs: [makeRun(before), PASSED],
    jobs: JOBS
  },
  // https://docs.slack.dev/reference/block-kit/blocks/section-block
  failsAtLength(values('failed'), body => {
    const { text, blocks } = JSON.parse(body)
    return [
      [text, 40_000],
      [blocks[0].text.text, 3_000]
    ]
  })
]
