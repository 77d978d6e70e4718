import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ApiState } from '../helpers/fake-github.ts'
import { respond } from '../helpers/fake-receiver.ts'
import { configOf, startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions, RunResult } from '../helpers/run-action.ts'

const OWN = '.github/workflows/notify.yml'

const workflow = (name: string, on: string) =>
  `name: ${name}\non: ${on}\njobs: {}\n`

const listed = (name: string, file: string, state = 'active') => ({
  id: 1,
  node_id: 'W_1',
  name,
  path: `.github/workflows/${file}`,
  state
})

const ALL = [
  listed('Notify', 'notify.yml'),
  listed('CI', 'ci.yml'),
  listed('Deploy', 'deploy.yml'),
  listed('Called', 'called.yml'),
  listed('Old', 'old.yml', 'disabled_manually'),
  {
    ...listed('pages-build-deployment', ''),
    path: 'dynamic/pages/pages-build-deployment'
  }
]

async function start(parts: Partial<ApiState> = {}) {
  const harness = await startHarness({
    permissions: { actions: 'read', contents: 'read' },
    workflows: ALL,
    ...parts
  })
  const { state } = harness.api
  state.contents = {
    '.github/webhooks.yml': configOf(harness.receiver.url, [{ url: '/' }]),
    [OWN]: workflow('Notify', '{workflow_run: {workflows: [CI]}}'),
    '.github/workflows/deploy.yml': workflow('Deploy', 'push'),
    '.github/workflows/called.yml': workflow('Called', 'workflow_call'),
    ...parts.contents
  }
  const run = ({ env, ...rest }: RunOptions = {}) => {
    const step = workflowRun()
    return harness.run({ ...step, ...rest, env: { ...step.env, ...env } })
  }
  return { ...harness, state, run }
}

const warnings = ({ annotations }: RunResult) =>
  annotations
    .filter(({ level }) => level === 'warning')
    .map(({ message }) => message)

const EXPECTED = [
  `${OWN}: the list on.workflow_run.workflows lacks "Deploy" (.github/workflows/deploy.yml), whose runs are not reported; add the names, or set coverage: false`
]

describe('coverage', () => {
  test('warns of workflows that the list lacks, and delivers', async () => {
    const { run, receiver } = await start()
    const ran = await run()
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(warnings(ran), EXPECTED)
    assert.equal(receiver.requests.length, 1)
  })

  test('is asked for with an inline config', async () => {
    const { run, receiver, api } = await start()
    const config = configOf(receiver.url, [{ url: '/', body: 'x' }])
    assert.deepEqual(warnings(await run({ inputs: { config } })), [])
    assert.deepEqual(api.asked(), [])
    const inputs = { config, coverage: 'true' }
    assert.deepEqual(warnings(await run({ inputs })), EXPECTED)
  })

  test('asks nothing with coverage: false, and in other events', async () => {
    const { run, api } = await start()
    const quiet: RunOptions[] = [
      { inputs: { coverage: 'false' } },
      { env: { GITHUB_EVENT_NAME: 'check_suite' } },
      { env: { GITHUB_WORKFLOW_REF: undefined } },
      { inputs: { mode: 'test' } }
    ]
    for (const options of quiet)
      assert.deepEqual(warnings(await run(options)), [])
    assert.deepEqual(
      api.asked().filter(line => line.includes('workflows')),
      []
    )
  })

  test('warns once in a job', async () => {
    const { run } = await start()
    const first = await run()
    const second = await run({ env: { RUNNER_TEMP: first.temp } })
    assert.equal(second.code, 0)
    assert.deepEqual(warnings(second), [])
  })

  for (const [what, parts] of [
    ['the token may not read files', { permissions: { actions: 'read' } }],
    ['the token may not list them', { permissions: { contents: 'read' } }],
    [
      'the API fails',
      { faults: [{ on: /workflows\?/, handler: respond(422) }] }
    ]
  ] as const)
    test(`says nothing, and delivers, where ${what}`, async () => {
      const { run, receiver, state } = await start()
      Object.assign(state, parts)
      const config = configOf(receiver.url, [{ url: '/', body: 'x' }])
      const ran = await run({ inputs: { coverage: 'true', config } })
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(warnings(ran), [])
      assert.equal(receiver.requests.length, 1)
    })

  test('does not hold the step up where the API is slow', async () => {
    const { run, state } = await start()
    state.faults.push({ on: /actions\/workflows\?/, handler: () => {} })
    const ran = await run()
    assert.equal(ran.code, 0, ran.stdout)
    assert.ok(ran.durationMs < 9_000, `${ran.durationMs} ms`)
  })
})
