import assert from 'node:assert/strict'
import {
  FAILED,
  JOBS,
  LONG,
  limited,
  longerThan,
  MATRIX,
  PAGE,
  readExample,
  type Scenario,
  TITLE
} from '../helpers/examples.ts'
import { makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'

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
  },
  {
    when: '90 jobs of a workflow with a name of 268 characters fail',
    runs: [LONG],
    jobs: MATRIX,
    values: { 'secrets.DISCORD_URL': 'BASE/api/webhooks/123/key' },
    exceeded
  },
  {
    title: 'is accepted before the build is complete',
    async run() {
      const running = makeRun({ status: 'in_progress', conclusion: null })
      const harness = await startHarness(
        { runs: [running] },
        { handler: limited(exceeded) }
      )
      const config = readExample('discord/webhooks.yml')
      const ran = await harness.run({
        ...workflowRun(running, 'in_progress'),
        inputs: {
          config: config.replace(/events: .*/, 'events: build_started'),
          secrets: `DISCORD_URL=${harness.receiver.url}/api/webhooks/123/key`
        }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(harness.receiver.requests.length, 1)
    }
  }
]

interface Message {
  username: string
  embeds: [
    {
      title: string
      description: string
      timestamp?: string
      fields: { name: string; value: string }[]
    }
  ]
}

/** The limits of https://discord.com/developers/docs/resources/message#embed-object */
function exceeded(body: string): string[] {
  const { username, embeds }: Message = JSON.parse(body)
  const [{ title, description, fields: all, timestamp }] = embeds
  const texts = [title, description, ...all.flatMap(one => Object.values(one))]
  return [
    ...longerThan(80, { username }),
    ...longerThan(256, { title }),
    ...longerThan(4096, { description }),
    ...all.flatMap(({ name, value }) => [
      ...longerThan(256, { name }),
      ...longerThan(1024, { value })
    ]),
    ...longerThan(6000, { embed: texts.join('') }),
    ...(timestamp === undefined || !Number.isNaN(Date.parse(timestamp))
      ? []
      : ['timestamp'])
  ]
}
