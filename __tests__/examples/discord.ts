import assert from 'node:assert/strict'
import { makeRun } from '../helpers/fixtures.ts'
import { workflowRun } from '../helpers/harness.ts'
import {
  FAILED,
  JOBS,
  LONG,
  longerThan,
  MATRIX,
  readExample,
  type Scenario
} from './runner.ts'

const values = { 'secrets.DISCORD_URL': 'BASE/api/webhooks/123/key' }
const running = makeRun({ status: 'in_progress', conclusion: null })

export const scenarios: Scenario[] = [
  { when: 'jobs fail', runs: [FAILED], jobs: JOBS, values, answers: 204 },
  {
    when: '90 jobs of a workflow with a name of 268 characters fail',
    runs: [LONG],
    jobs: MATRIX,
    values,
    exceeded
  },
  {
    title: 'is accepted before the build is complete',
    async run({ harness, local, run }) {
      const { state } = harness.api
      state.runs = [running]
      const config = readExample('discord/webhooks.yml')
      await run('workflow.yml', {
        ...workflowRun(running, 'in_progress'),
        values,
        inputs: {
          config: local(config).replace(/events: .*/, 'events: build_started')
        }
      })
      for (const { body } of harness.receiver.requests)
        assert.deepEqual(exceeded(body.toString()), [])
    }
  }
]

/** The limits of https://discord.com/developers/docs/resources/message#embed-object */
function exceeded(body: string): string[] {
  const { username, embeds } = JSON.parse(body)
  const [{ title, description, fields, timestamp }] = embeds
  const named: Record<string, string>[] = fields
  const texts = [title, description, ...named.flatMap(Object.values)]
  return [
    ...longerThan(80, { username }),
    ...longerThan(256, { title }),
    ...longerThan(4096, { description }),
    ...named.flatMap(({ name, value }) => [
      ...longerThan(256, { name }),
      ...longerThan(1024, { value })
    ]),
    ...longerThan(6000, { embed: texts.join('') }),
    ...(timestamp === undefined || Date.parse(timestamp) ? [] : ['timestamp'])
  ]
}
