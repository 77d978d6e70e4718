import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseNeeds } from '../../src/build/needs.ts'

describe('reading needs', () => {
  test('reads the output of toJSON(needs)', () => {
    const text =
      '{"build":{"result":"success","outputs":{"a":"b"}},"lint":{"result":"skipped","outputs":{}}}'
    assert.deepEqual(
      parseNeeds(text),
      new Map([
        ['build', 'success'],
        ['lint', 'skipped']
      ])
    )
  })

  for (const key of ['prototype', 'constructor', '__proto__', 'toString'])
    test(`accepts a job with the key ${key}`, () => {
      assert.deepEqual(
        parseNeeds(`{"${key}":{"result":"failure","outputs":{}}}`),
        new Map([[key, 'failure']])
      )
      assert.throws(() => parseNeeds(`{"${key}":{}}`), /toJSON\(needs\)/)
    })

  for (const text of ['', ' \n', '{}', '{ }', '{\n}'])
    test(`treats ${JSON.stringify(text)} as not given`, () => {
      assert.equal(parseNeeds(text), null)
    })

  for (const text of ['build', '[]', '"x"', 'null', '1', '{"a":1}', '{"a":{}}'])
    test(`rejects ${text} and says what to write`, () => {
      assert.throws(() => parseNeeds(text), {
        name: 'Error',
        message: /needs: \$\{\{ toJSON\(needs\) \}\}/
      })
    })

  for (const word of ['ok', 'SUCCESS', '', 'skip', 'toString'])
    test(`rejects the result ${JSON.stringify(word)} and lists the four results`, () => {
      const results = { lint: { result: 'skipped' }, build: { result: word } }
      assert.throws(() => parseNeeds(JSON.stringify(results)), {
        message: `input needs says that "build" is "${word}"; write one of success, failure, cancelled, skipped, as "needs: \${{ toJSON(needs) }}" does`
      })
    })
})
