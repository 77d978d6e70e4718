import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ConfigError } from '../../../src/errors.ts'
import type { Inputs } from '../../../src/inputs.ts'
import { gateKind } from '../../../src/modes/gate/gate.ts'
import { inputsOf } from '../inputs.ts'

const kindOf = (inputs: Partial<Inputs>) =>
  gateKind({ ...inputsOf(1001, 1, ''), ...inputs })

const cases: [string, Partial<Inputs>, RegExp][] = [
  [
    'a gate in a dry run',
    { dryRun: true },
    /^input dry-run is true, .*cannot be rehearsed/
  ],
  [
    'a dry run of a gate with the input callback',
    { dryRun: true, callback: '{"state":"success"}' },
    /^input dry-run is true/
  ],
  [
    'a signature without the name of a secret',
    {
      via: 'listener',
      listenerToken: 'x'.repeat(16),
      callbackSignature: 'github'
    },
    /^input callback-signature is set without callback-secret-name/
  ],
  [
    'a check run with a secret',
    { via: 'check', context: 'scan', callbackSecretName: 'key' },
    /a check run cannot carry a signature/
  ]
]
describe('kind of a gate', () => {
  for (const [name, inputs, message] of cases)
    test(`throws a ConfigError for the inputs of ${name}`, () => {
      assert.throws(
        () => kindOf(inputs),
        (error: unknown) =>
          error instanceof ConfigError && message.test(error.message)
      )
    })

  test('accepts a commit status without a format', () => {
    assert.equal(kindOf({ via: 'status', context: 'scan' }), 'status')
  })
})
