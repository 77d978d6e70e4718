import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { assertSent, EXAMPLES } from '../helpers/examples.ts'
import { answer } from '../helpers/fake-receiver.ts'
import { hostsIn, startInternet } from './internet.ts'

const FOLDER = fileURLToPath(new URL('../../examples/', import.meta.url))

const read = (path: string) =>
  existsSync(FOLDER + path) ? readFileSync(FOLDER + path, 'utf8') : ''

for (const example of EXAMPLES) {
  const { folder, when, runs, jobs, step, values, status, expected } = example
  test(`act runs examples/${folder} when ${when}`, async () => {
    const workflow = read(`${folder}/workflow.yml`)
    const configs = ['webhooks.yml', 'factory-config.yml'].map(name =>
      read(`${folder}/${name}`)
    )
    // Secrets that are whole URLs have one host for all.
    const secrets = Object.fromEntries(
      Object.entries(values)
        .filter(([name]) => name.startsWith('secrets.'))
        .map(([name, value]) => [
          name.slice('secrets.'.length),
          value.replace('BASE', 'https://hooks.acme.example')
        ])
    )
    const internet = await startInternet(
      hostsIn(workflow, ...configs, ...Object.values(secrets)),
      { handler: answer(status ?? 200) },
      {
        runs,
        jobs,
        contents: Object.fromEntries(
          ['.github/webhooks.yml', 'factory-config.yml'].map((name, index) => [
            name,
            configs[index] ?? ''
          ])
        )
      }
    )
    const { GITHUB_EVENT_NAME: event, ...env } = step.env ?? {}
    const given = values['toJSON(inputs)']
    const acted = await internet.act({
      workflow,
      event,
      payload: given ? { inputs: JSON.parse(given) } : step.event,
      secrets,
      env: Object.fromEntries(
        Object.entries(env).map(([name, value]) => [name, value ?? ''])
      ),
      programs: { make: 'exit 0' }
    })
    assert.equal(acted.code, 0, acted.log)
    const { jobs: ours } = parse(workflow)
    for (const job of Object.keys(ours))
      assert.equal(acted.jobs[job], 'success', acted.log)
    assertSent(internet.requests(), expected, acted.log)
    for (const secret of Object.values(secrets))
      assert.ok(!acted.log.includes(secret), 'a secret is in the log')
  })
}
