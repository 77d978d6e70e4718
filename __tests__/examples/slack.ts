import {
  BEFORE,
  FAILED,
  JOBS,
  LONG,
  longerThan,
  MATRIX,
  PAGE,
  PASSED,
  type Scenario
} from '../helpers/examples.ts'
import { makeRun } from '../helpers/fixtures.ts'

export const scenarios: Scenario[] = [
  {
    when: 'jobs fail',
    runs: [FAILED],
    jobs: JOBS,
    values: {
      'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
      "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
        'failed'
    },
    sent: [
      {
        url: '/services/T0/B0/key',
        headers: { 'content-type': 'application/json' },
        body: {
          text: `<${PAGE}|CI #7> on main failed`,
          blocks: [
            {
              type: 'section',
              text: {
                type: 'mrkdwn',
                text: `:x: <${PAGE}|CI #7> on \`main\` failed: *build, test (arm)*\nTell &lt;!channel&gt; &amp; @everyone, by octocat`
              }
            }
          ]
        }
      }
    ]
  },
  {
    when: 'the build is fixed',
    runs: [BEFORE, PASSED],
    values: {
      'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
      "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
        'fixed'
    },
    sent: [
      {
        url: '/services/T0/B0/key',
        body: {
          text: `:white_check_mark: <${PAGE}|CI #7> on \`main\` passes again`
        }
      }
    ]
  },
  {
    when: 'the build is fine as before',
    runs: [makeRun({ id: 900, run_number: 6 }), PASSED],
    jobs: JOBS,
    values: {
      'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
      "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
        'fixed'
    },
    sent: []
  },
  {
    // https://docs.slack.dev/reference/block-kit/blocks/section-block
    when: '90 jobs of a matrix fail',
    runs: [LONG],
    jobs: MATRIX,
    values: {
      'secrets.SLACK_URL': 'BASE/services/T0/B0/key',
      "github.event.workflow_run.conclusion == 'success' && 'fixed' || 'failed'":
        'failed'
    },
    exceeded(body) {
      const { text, blocks } = JSON.parse(body)
      return [
        ...longerThan(40_000, { text }),
        ...longerThan(3_000, { section: blocks[0].text.text })
      ]
    }
  }
]
