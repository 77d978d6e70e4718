import { BASE, fails, failsAtLength, RUNNING, type Scenario } from './runner.ts'

const secrets = { DISCORD_URL: `${BASE}/api/webhooks/123/key` }

export const scenarios: Scenario[] = [
  fails(secrets, 204),
  // https://discord.com/developers/docs/resources/message#embed-object
  failsAtLength(secrets, body => {
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
    when: 'the build is not complete',
    secrets,
    runs: [RUNNING],
    edit: config => config.replace(/events: .*/, 'events: build_started')
  }
]
