import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { repeatsKey } from '../../src/report/repeats.ts'

for (const [text, repeats] of [
  ['{}', false],
  ['"a"', false],
  ['{"a":1,"b":{"a":1}}', false],
  ['[{"a":1},{"a":1}]', false],
  ['{"a":{"b":1},"b":1}', false],
  ['{"a":"a","b":"\\"a\\":"}', false],
  ['{"a":["b","b"]}', false],
  ['{"a":1,"a":1}', true],
  ['{"a":1 , "\\u0061" : 1}', true],
  ['[1,{"x":{"a":[{"c":1}],"b":2,"a":3}}]', true],
  ['{"\\\\":1,"\\\\":2}', true],
  ['{"\\"":1,"b":"\\\\","\\"":2}', true],
  ['{"__proto__":1,"__proto__":2}', true],
  ['{"":1,"":2}', true]
] as const) {
  test(`${text} ${repeats ? 'repeats a key' : 'repeats none'}`, () =>
    assert.equal(repeatsKey(text), repeats))
}

const key = fc.string({ unit: 'binary', maxLength: 5 })

test('JSON that was made of objects repeats no key', () =>
  fc.assert(
    fc.property(
      fc.jsonValue({ stringUnit: 'binary' }),
      fc.nat({ max: 4 }),
      (json, indent) =>
        assert.equal(repeatsKey(JSON.stringify(json, null, indent)), false)
    )
  ))

test('a key that is put in once more is found, wherever it is', () =>
  fc.assert(
    fc.property(key, fc.jsonValue(), fc.jsonValue(), (name, one, other) => {
      const quoted = JSON.stringify(name)
      const object = `{${quoted}:${JSON.stringify(one)},${quoted}:1}`
      assert.ok(repeatsKey(object))
      assert.ok(repeatsKey(`[${JSON.stringify(other)},{"x":[${object}]}]`))
    })
  ))

test('a large body takes little time', () => {
  const text = JSON.stringify({ body: '{"a":"\\"b\\":1"},'.repeat(500_000) })
  const began = performance.now()
  assert.equal(repeatsKey(text), false)
  assert.ok(performance.now() - began < 2_000)
})
