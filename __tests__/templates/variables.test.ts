import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { variable, variableNames } from '../../src/templates/render.ts'

const VARIABLES = {
  ref: 'main',
  nothing: null,
  list: [{ inner: 1 }],
  deploy: { ref: 'other', only: 1, both: 'a', gone: null },
  notify: { both: 'b', toString: 'own', 'a.b': 2 },
  'with.dot': { ref: 'x', deep: { own: 3 } }
}

describe('names that templates can use', () => {
  for (const [name, wanted] of [
    ['ref', { kind: 'value', value: 'main' }],
    ['nothing', { kind: 'value', value: null }],
    ['only', { kind: 'value', value: 1 }],
    ['gone', { kind: 'value', value: null }],
    ['deploy', { kind: 'value', value: VARIABLES.deploy }],
    ['both', { kind: 'ambiguous', functions: ['deploy', 'notify'] }],
    ['toString', { kind: 'value', value: 'own' }],
    ['deploy.ref', { kind: 'value', value: 'other' }],
    ['deploy.gone', { kind: 'value', value: null }],
    ['notify.both', { kind: 'value', value: 'b' }],
    ['notify.a.b', { kind: 'value', value: 2 }],
    ['a.b', { kind: 'value', value: 2 }],
    ['with.dot.ref', { kind: 'value', value: 'x' }],
    ['with.dot.deep.own', { kind: 'value', value: 3 }],
    ['deploy.none', { kind: 'none' }],
    ['deploy.', { kind: 'none' }],
    ['.ref', { kind: 'none' }],
    ['ref.length', { kind: 'none' }],
    ['list.0', { kind: 'none' }],
    ['list.length', { kind: 'none' }],
    ['deploy.constructor', { kind: 'none' }],
    ['deploy.__proto__.toString', { kind: 'none' }],
    ['inner', { kind: 'none' }],
    ['0', { kind: 'none' }],
    ['constructor', { kind: 'none' }],
    ['__proto__', { kind: 'none' }]
  ] as const) {
    test(`include ${name} as ${JSON.stringify(wanted)}`, () => {
      assert.deepEqual(variable(VARIABLES, name), wanted)
    })
  }

  test('are those that can be written, with a function for shared ones', () => {
    assert.deepEqual(variableNames(VARIABLES), [
      'ref',
      'nothing',
      'list',
      'deploy.ref',
      'only',
      'deploy.both',
      'gone',
      'notify.both',
      'toString',
      'a.b',
      'with.dot.ref',
      'deep'
    ])
    assert.deepEqual(variableNames({}), [])
    assert.deepEqual(variableNames(null), [])
  })

  test('have no values when the variables are not an object', () => {
    for (const variables of [undefined, null, 'text', 7, ['x']])
      assert.deepEqual(variable(variables, 'length'), { kind: 'none' })
  })
})
