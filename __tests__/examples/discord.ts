import {
  FAILED,
  JOBS,
  PAGE,
  type Scenario,
  TITLE
} from '../helpers/examples.ts'

export const scenarios: Scenario[] = [
  {
    when: 'jobs fail',
    runs: [FAILED],
    jobs: JOBS,
    values: { 'secrets.DISCORD_URL': 'BASE/api/webhooks/123/key' },
    status: 204,
    sent: [
      {
        url: '/api/webhooks/123/key',
        headers: { 'content-type': 'application/json' },
        body: {
          username: 'CI',
          allowed_mentions: { parse: [] },
          embeds: [
            {
              title: 'CI #7 is FAILED',
              url: PAGE,
              description: TITLE,
              timestamp: '2026-07-26T15:10:24+00:00',
              fields: [
                { name: 'Branch', value: 'main', inline: true },
                { name: 'By', value: 'octocat', inline: true }
              ]
            }
          ]
        }
      }
    ]
  }
]
