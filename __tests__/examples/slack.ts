import { makeRun } from '../helpers/fixtures.ts'
import { BASE, fails, failsAtLength, JOBS, PASSED, passes } from './runner.ts'

const secrets = { SLACK_URL: `${BASE}/services/T0/B0/key` }
const fixed = makeRun({ id: 900, run_number: 6, conclusion: 'failure' })
const fine = makeRun({ id: 900, run_number: 6 })

export const scenarios = [
  fails(secrets),
  { ...passes(secrets), when: 'the build is fixed', runs: [fixed, PASSED] },
  {
    ...passes(secrets),
    when: 'the build is fine as before',
    runs: [fine, PASSED],
    jobs: JOBS
  },
  // https://docs.slack.dev/reference/block-kit/blocks/section-block
  failsAtLength(secrets, body => {
    const { text, blocks } = JSON.parse(body)
    return [
      [text, 40_000],
      [blocks[0].text.text, 3_000]
    ]
  })
]
