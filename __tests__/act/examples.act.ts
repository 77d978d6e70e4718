import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import {
  complete,
  loadScenarios,
  readExample,
  readWorkflow,
  recordedRequests,
  requestTexts,
  titleOf,
  type WorkflowScenario
} from '../examples/runner.ts'
import { answer } from '../helpers/fake-receiver.ts'
import { ROOT } from '../helpers/fixtures.ts'
import { hostsIn, startInternet } from './internet.ts'

const FOLDER = join(ROOT, 'examples')

for (const folder of readdirSync(FOLDER)) {
  if (folder === 'receivers') continue
  const scenarios = await loadScenarios(folder)
  describe(`act, examples/${folder}`, () => {
    // Chains wait for callbacks, which these receivers do not make.
    for (const scenario of scenarios)
      if (
        'when' in scenario &&
        typeof scenario.answers !== 'object' &&
        !scenario.limits
      )
        test(titleOf(scenario), () => runWorkflow(folder, scenario))
  })
}

async function runWorkflow(
  folder: string,
  scenario: WorkflowScenario
): Promise<void> {
  const { runs, jobs, step, answers, values = {} } = complete(scenario)
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
  const secrets = Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => name.startsWith('secrets.'))
      .map(([name, value]) => [
        name.slice('secrets.'.length),
        value.replace('BASE', 'https://hooks.acme.example')
      ])
  )
  const internet = await startInternet(
    hostsIn(workflow, ...Object.values(contents), ...Object.values(secrets)),
    { handler: answer(Number(answers ?? 200)) },
    { runs, jobs, contents }
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
