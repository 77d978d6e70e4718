import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { parse } from 'yaml'

const TEXT = readFileSync(new URL('../action.yml', import.meta.url), 'utf8')
const { inputs }: { inputs: Record<string, { default?: string }> } = parse(TEXT)

const count = (text: string) => text.split('${{').length - 1

describe('action.yml', () => {
  test('action.yml has expressions in defaults of inputs only', () => {
    // The runner evaluates them in descriptions too, and then loads no action.
    const defaults = Object.values(inputs).map(input => input.default ?? '')
    assert.equal(count(TEXT), count(defaults.join()))
  })

  test('the defaults of inputs use contexts that a runner has there', () => {
    for (const { default: text = '' } of Object.values(inputs))
      for (const [, name = ''] of text.matchAll(/\$\{\{ *(\w+)/g))
        assert.match(name, /^(github|strategy|matrix|job|runner)$/)
  })
})
