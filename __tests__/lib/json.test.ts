import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { numbersAreExact } from '../../src/lib/json.ts'

describe('exact numbers in JSON', () => {
  for (const [json, exact] of [
    ['{"v": 9007199254740991}', true],
    ['{"v": 9007199254740993}', false],
    ['{"v": [-9007199254740993]}', false],
    ['{"v": "9007199254740993"}', true],
    ['{"a\\"1": "\\\\", "b": 1e400}', false],
    ['{"a": 1.5e-7, "b": 0.1, "c": -0}', true],
    ['{"9007199254740993": null}', true]
  ] as const) {
    test(`${json} is ${exact ? '' : 'not '}exact`, () => {
      assert.equal(numbersAreExact(json), exact)
    })
  }
})
