import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import {
  BASE,
  complete,
  loadScenarios,
  readExample,
  readWorkflow,
  recordedRequests,
  requestTexts,
  type Scenario,
  startOf,
  titleOf
} from '../examples/runner.ts'
import { ROOT } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import { hostsIn, startInternet } from './internet.ts'

const FOLDER = join(ROOT, 'examples')

for (const folder of readdirSync(FOLDER)) {
  if (folder === 'receivers') continue
  const scenarios = await loadScenarios(folder)
  describe(`act, examples/${folder}`, () => {
    // Chains wait for callbacks, which these receivers do not make.
    for (const scenario of scenarios)
      if (
        scenario.when &&
        !scenario.edit &&
        typeof scenario.responses !== 'object' &&
        !scenario.limits
      )
        test(titleOf(scenario), () => runWorkflow(folder, scenario))
  })
}

async function runWorkflow(folder: string, scenario: Scenario): Promise<void> {
  const { runs, jobs, responses } = complete(scenario)
  const read = (name: string) =>
    existsSync(join(FOLDER, folder, name))
      ? readExample(`${folder}/${name}`)
      : ''
  const workflow = read('workflow.yml')
  const contents = {
    '.github/webhooks.yml': read('webhooks.yml'),
    'factory-config.yml': read('factory-config.yml')
  }
  // Secrets that are whole URLs share one host.
  const secrets: Record<string, string> = Object.fromEntries(
    [...workflow.matchAll(/\{\{ secrets\.(\w+)/g)].map(([, name = '']) => [
      name,
      (scenario.secrets?.[name] ?? KEY).replace(
        BASE,
        'https://hooks.acme.example'
      )
    ])
  )
  const internet = await startInternet(
    hostsIn(workflow, ...Object.values(contents), ...Object.values(secrets)),
    { handler: Number(responses) },
    { runs, jobs, contents, ...scenario.api }
  )
  const [step = ''] = scenario.steps ?? []
  const given = Array.isArray(step) ? step[1] : {}
  const start = startOf({ scenario }, parse(workflow), given)
  const { GITHUB_EVENT_NAME: event, ...env } = start.env ?? {}
  const acted = await internet.act({
    workflow,
    event,
    payload: start.event,
    secrets,
    env: Object.fromEntries(
      Object.entries(env).map(([name, value]) => [name, value ?? ''])
    ),
    programs: { make: 'exit 0' }
  })
  assert.equal(acted.code, 0, acted.log)
  for (const job of Object.keys(readWorkflow(`${folder}/workflow.yml`).jobs))
    assert.equal(acted.jobs[job], 'success', acted.log)
  assert.deepEqual(
    requestTexts(internet.requests()),
    recordedRequests(folder, scenario),
    acted.log
  )
  for (const secret of Object.values(secrets))
    assert.ok(!acted.log.includes(secret), 'a secret is in the log')
}
