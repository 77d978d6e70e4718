import { workflowRun } from '../helpers/harness.ts'
import {
  fails,
  failsAtLength,
  RUNNING,
  readExample,
  type Scenario
} from './runner.ts'

const values = { 'secrets.DISCORD_URL': 'BASE/api/webhooks/123/key' }

export const scenarios: Scenario[] = [
  fails(values, 204),
  // https://discord.com/developers/docs/resources/message#embed-object
  failsAtLength(values, body => {
    const { username, embeds } = JSON.parse(body)
    const [{ title, description, fields, timestamp }] = embeds
    const named: Record<string, string>[] = fields
    const texts = [title, description, ...named.flatMap(Object.values)]
    return [
      [username, 80],
      [title, 256],
      [description, 4096],
      ...named.map(({ name }) => [name, 256] as const),
      ...named.map(({ value }) => [value, 1024] as const),
      [texts.join(''), 6000],
      [new Date(timestamp).toISOString(), 24]
    ]
  }),
  {
    title: 'is accepted before the build is complete',
    async run({ harness, local, run }) {
      harness.api.state.runs = [RUNNING]
      const config = readExample('discord/webhooks.yml')
      await run('workflow.yml', {
        ...workflowRun(RUNNING, 'in_progress'),
        values,
        inputs: {
          config: local(config).replace(/events: .*/, 'events: build_started')
        }
      })
    }
  }
]
