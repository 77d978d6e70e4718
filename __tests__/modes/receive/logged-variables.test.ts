import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { withoutSecrets } from '../../../src/modes/receive/variables.ts'

const redact = (text: string) =>
  text.replaceAll('hidden', '***').replaceAll('4815', '***')

describe('variables in the log', () => {
  test('values of all types are unchanged', () => {
    const variables = {
      first: {
        text: 'a',
        number: 7,
        flag: false,
        list: ['a', { b: [null, 1] }]
      },
      second: {}
    }
    assert.deepEqual(withoutSecrets(variables, redact), {
      variables,
      redacted: []
    })
  })

  test('a secret is redacted everywhere, and its variable named once', () => {
    const variables = {
      first: {
        text: 'a hidden b',
        number: 48_150,
        list: ['hidden', { hidden: ['x', { deep: 'hidden' }] }]
      }
    }
    assert.deepEqual(withoutSecrets(variables, redact), {
      variables: {
        first: {
          text: 'a *** b',
          number: '***0',
          list: ['***', { '***': ['x', { deep: '***' }] }]
        }
      },
      redacted: ['first.text', 'first.number', 'first.list']
    })
  })

  test('names are unchanged, even __proto__', () => {
    const variables = JSON.parse('{"__proto__": {"hidden": "x"}}')
    const { variables: shown } = withoutSecrets(variables, redact)
    assert.equal(JSON.stringify(shown), '{"__proto__":{"hidden":"x"}}')
    assert.equal(Object.getPrototypeOf(shown), Object.prototype)
  })
})
