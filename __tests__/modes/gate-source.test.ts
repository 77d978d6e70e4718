import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError } from '../../src/config/error.ts'
import type { Inputs } from '../../src/inputs.ts'
import { sourceOf } from '../../src/modes/gate-source.ts'
import { inputsOf } from './inputs.ts'

const source = (inputs: Partial<Inputs>) =>
  sourceOf({
    inputs: { ...inputsOf(1001, 1, ''), ...inputs },
    secrets: new Map(),
    allowlist: { schemes: [], methods: [], hosts: [] },
    loadConfig: async () => assert.fail('no config is read'),
    loadRecords: () => assert.fail('no record is read')
  })

const cases: [string, Partial<Inputs>, RegExp][] = [
  ['a gate', { dryRun: true }, /^input dry-run is true, .*cannot be rehearsed/],
  [
    'a gate with its callback given',
    { dryRun: true, callback: '{"state":"success"}' },
    /^input dry-run is true/
  ],
  [
    'a commit status with a format',
    { via: 'status', context: 'scan', callbackFormat: 'state: {}' },
    /^input callback-format is set, but a commit status/
  ]
]
for (const [name, inputs, message] of cases)
  test(`${name} that cannot be had is a ConfigError`, () => {
    assert.throws(
      () => source(inputs),
      (error: unknown) =>
        error instanceof ConfigError && message.test(error.message)
    )
  })

test('a commit status without a format is a source', () => {
  assert.equal(source({ via: 'status', context: 'scan' }), 'status')
})
