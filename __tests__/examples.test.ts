import assert from 'node:assert/strict'
import { globSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, test } from 'node:test'
import {
  loadScenarios,
  readExample,
  readWorkflow,
  runScenario,
  titleOf
} from './examples/runner.ts'
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

    for (const scenario of scenarios)
      test(titleOf(scenario), t => runScenario(t, folder, scenario))

    for (const path of globSync(`${folder}/workflow*.yml`, { cwd: CWD }))
      test(`${path} has a timeout for each job`, () => {
        for (const job of Object.values(readWorkflow(path).jobs))
          assert.ok(job['timeout-minutes'])
      })
  })
}
