import {
  FAILED,
  JOBS,
  LONG,
  longerThan,
  MATRIX,
  PAGE,
  type Scenario,
  TITLE
} from '../helpers/examples.ts'

export const scenarios: Scenario[] = [
  {
    when: 'jobs fail',
    runs: [FAILED],
    jobs: JOBS,
    values: {
      'secrets.TEAMS_URL':
        'BASE/powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=key'
    },
    status: 202,
    sent: [
      {
        url: '/powerautomate/automations/direct/workflows/0a/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sig=key',
        headers: { 'content-type': 'application/json' },
        body: {
          type: 'message',
          attachments: [
            {
              contentType: 'application/vnd.microsoft.card.adaptive',
              contentUrl: null,
              content: {
                $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
                type: 'AdaptiveCard',
                version: '1.4',
                body: [
                  {
                    type: 'TextBlock',
                    size: 'Medium',
                    weight: 'Bolder',
                    wrap: true,
                    text: 'CI #7 is FAILED'
                  },
                  {
                    type: 'FactSet',
                    facts: [
                      { title: 'Branch', value: 'main' },
                      { title: 'Commit', value: TITLE },
                      { title: 'Failed', value: 'build, test (arm)' }
                    ]
                  }
                ],
                actions: [
                  { type: 'Action.OpenUrl', title: 'Open the run', url: PAGE }
                ]
              }
            }
          ]
        }
      }
    ]
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
