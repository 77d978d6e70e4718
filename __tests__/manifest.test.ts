import assert from 'node:assert/strict'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { ACTIONS } from '../scripts/actions.ts'
import { read } from './helpers/documentation.ts'
import { ROOT } from './helpers/fixtures.ts'

const count = (text: string) => text.split('${{').length - 1

for (const { mode, file } of ACTIONS) {
  const text = read(file)
  const manifest: {
    inputs: Record<string, { default?: string }>
    outputs: Record<string, unknown>
    runs: { main: string }
  } = parse(text)
  const defaults = Object.values(manifest.inputs).map(
    input => input.default ?? ''
  )

  describe(file, () => {
    test('has expressions in defaults of inputs only', () => {
      // The runner evaluates them in descriptions too, and then loads no action.
      assert.equal(count(text), count(defaults.join()))
    })

    test('uses contexts that a runner has when it reads the defaults', () => {
      for (const value of defaults)
        for (const [, name = ''] of value.matchAll(/\$\{\{ *(\w+)/g))
          assert.match(name, /^(github|strategy|matrix|job|runner)$/)
    })

    test('starts the bundle in its own mode', () => {
      const folder = dirname(join(ROOT, file))
      assert.equal(
        join(folder, manifest.runs.main),
        join(ROOT, 'dist/index.js')
      )
      assert.equal(manifest.inputs.mode?.default, mode)
    })
  })
}
