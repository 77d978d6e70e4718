import assert from 'node:assert/strict'
import { globSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import { ACTIONS } from '../scripts/actions.ts'
import {
  loadScenarios,
  readExample,
  readWorkflow,
  runScenario,
  titleOf
} from './examples/runner.ts'
import { ownInputs, type Step } from './helpers/documentation.ts'
import { ROOT } from './helpers/fixtures.ts'

const CWD = join(ROOT, 'examples')

for (const folder of readdirSync(CWD)) {
  // These have no workflow; receivers/examples.test.ts runs them.
  if (folder === 'receivers') continue
  const scenarios = await loadScenarios(folder)

  describe(`examples/${folder}`, () => {
    test('has a README that names its files and says what arrives', () => {
      const text = readExample(`${folder}/README.md`)
      for (const path of globSync(`${folder}/*.yml`, { cwd: CWD }))
        assert.ok(text.includes(`](${basename(path)})`), path)
      assert.match(text, /^## What arrives\n\n./m)
    })

    test('has a scenario', () => {
      assert.ok(scenarios.length > 0)
    })

    for (const scenario of scenarios)
      test(titleOf(scenario), t => runScenario(t, folder, scenario))

    for (const path of globSync(`${folder}/workflow*.yml`, { cwd: CWD }))
      checkWorkflow(path)
  })
}

function checkWorkflow(path: string): void {
  const workflow = readWorkflow(path)
  const jobs = Object.values(workflow.jobs)

  test(`${path} grants few permissions and has timeouts`, () => {
    assert.ok(workflow.on)
    assert.ok(workflow.permissions)
    for (const { permissions = {} } of [workflow, ...jobs])
      for (const level of Object.values(permissions))
        assert.match(level, /^(read|write)$/)
    for (const job of jobs) assert.ok(job['timeout-minutes'])
  })

  test(`${path} uses only inputs that exist, and passes none to a shell`, () => {
    for (const { steps } of jobs)
      for (const { uses, run = '', with: inputs = {} } of steps) {
        assert.ok(!run.includes('${{'), 'a value that the shell would read')
        if (uses?.startsWith('org/')) {
          const own = ACTIONS.find(
            ({ mode }) => mode === ownInputs({ uses })?.mode
          )
          for (const name of Object.keys(inputs))
            assert.ok(own && name in own.inputs, name)
        }
      }
  })

  const waits = (step: Step) =>
    ['chain', 'gate'].includes(ownInputs(step)?.mode ?? '')
  if (!jobs.some(({ steps }) => steps.some(waits))) return

  test(`${path} can be cancelled and guards the steps and jobs after it`, () => {
    for (const { steps } of jobs) {
      const at = steps.findIndex(waits)
      if (at < 0) continue
      assert.match(steps[at]?.if ?? '!cancelled()', /!cancelled\(\)/)
      const guard = `steps.${steps[at]?.id}.outputs.result == 'success'`
      for (const step of steps.slice(at + 1)) assert.equal(step.if, guard)
    }
    for (const { needs, steps, if: guard = '' } of jobs) {
      // A job that only reports does so whatever the result of the gate.
      if (steps.some(step => ownInputs(step)?.mode === 'callback')) continue
      const before = needs === undefined ? undefined : workflow.jobs[needs]
      if (before?.steps.some(waits))
        assert.match(guard, /^needs\.\w+\.outputs\.result == 'success'/)
    }
  })
}
