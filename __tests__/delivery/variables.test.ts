import assert from 'node:assert/strict'
import { test } from 'node:test'
import { variable } from '../../src/delivery/variables.ts'

const VARIABLES = {
  ref: 'main',
  nothing: null,
  list: [{ inner: 1 }],
  deploy: { ref: 'other', only: 1, both: 'a', gone: null },
  notify: { both: 'b', toString: 'own' }
}

for (const [name, wanted] of [
  ['ref', { kind: 'value', value: 'main' }],
  ['nothing', { kind: 'value', value: null }],
  ['only', { kind: 'value', value: 1 }],
  ['gone', { kind: 'value', value: null }],
  ['deploy', { kind: 'value', value: VARIABLES.deploy }],
  ['both', { kind: 'ambiguous', functions: ['deploy', 'notify'] }],
  ['toString', { kind: 'value', value: 'own' }],
  ['inner', { kind: 'none' }],
  ['0', { kind: 'none' }],
  ['constructor', { kind: 'none' }],
  ['__proto__', { kind: 'none' }]
] as const) {
  test(`${name} is ${JSON.stringify(wanted)}`, () => {
    assert.deepEqual(variable(VARIABLES, name), wanted)
  })
}

test('variables that are no object have no values', () => {
  for (const variables of [undefined, null, 'text', 7, ['x']])
    assert.deepEqual(variable(variables, 'length'), { kind: 'none' })
})
