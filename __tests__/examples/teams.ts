import {
  FAILED,
  JOBS,
  LONG,
  longerThan,
  MATRIX,
  type Scenario
} from './runner.ts'

export const scenarios: Scenario[] = [
  {
    when: 'jobs fail',
    runs: [FAILED],
    jobs: JOBS,
    values: {
      'secrets.TEAMS_URL':
        'BASE/powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=key'
    },
    answers: 202
  },
  {
    // Workflows takes messages of up to 28 KB.
    when: '90 jobs of a matrix fail',
    runs: [LONG],
    jobs: MATRIX,
    values: { 'secrets.TEAMS_URL': 'BASE/workflows/1/triggers?sig=key' },
    exceeded: body => longerThan(28_000, { message: body })
  }
]
