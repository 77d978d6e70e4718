import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ambiguousPathFinder, findDuplicateKeys } from '../../src/lib/json.ts'
import { type JsonPath, parsePath } from '../../src/lib/json-path.ts'
import fc from '../helpers/property.ts'

function isAmbiguous(text: string, path: JsonPath): boolean {
  return ambiguousPathFinder([path])(text).has(path)
}

function repeatsKey(text: string): boolean {
  const [duplicate] = findDuplicateKeys(text)
  return duplicate !== undefined
}

function path(text: string): JsonPath {
  const parsed = parsePath(text)
  assert.ok(parsed.kind === 'path')
  return parsed.path
}

describe('duplicate keys in JSON', () => {
  for (const [text, place, repeats] of [
    ['{"a":1}', 'a', false],
    ['{"a":1,"a":1}', 'a', true],
    ['{"a":1,"\\u0061":1}', 'a', true],
    ['{"a":1,"b":{"a":1}}', 'a', false],
    ['{"a":1,"b":2,"b":3}', 'a', false],
    ['{"a":{"b":1},"a":{}}', 'a.b', true],
    ['{"a":{"b":1,"c":{"b":1}},"b":2}', 'a.b', false],
    ['{"a":{"b":1,"b":{"c":2}}}', 'a.b.c', true],
    ['{"a":[{"b":1},{"b":1,"b":1}]}', 'a[0].b', false],
    ['{"a":[{"b":1},{"b":1,"b":1}]}', 'a[1].b', true],
    ['{"a":[[1,2],[{"b":1,"b":1}]]}', 'a[1][0].b', true],
    ['[{"a":1,"a":1}]', '[0].a', true],
    ['[{"a":1,"a":1}]', 'a', false],
    ['{"a":"a","b":"\\"a\\":1,\\"a\\":1"}', 'a', false],
    ['{"a":"\\\\","a":1}', 'a', true],
    ['{"a":"\\\\\\"","b":"a"}', 'a', false],
    ['{"__proto__":1,"__proto__":2}', '__proto__', true],
    ['"a"', 'a', false],
    ['7', 'a', false]
  ] as const) {
    test(`are ${repeats ? '' : 'not '}found at ${place} of ${text}`, () => {
      assert.equal(isAmbiguous(text, path(place)), repeats)
    })
  }

  const name = fc.constantFrom('a', 'b', '__proto__', 'x"y', '\\', 'é')
  const spelt = fc
    .tuple(name, fc.boolean())
    .map(([key, escaped]) =>
      escaped
        ? `"${[...key].map(char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`
        : JSON.stringify(key)
    )
  const { json } = fc.letrec<{ json: string }>(tie => ({
    json: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      fc.constantFrom('1', 'null', '"a"', '"\\"{,["', '-0.5e3', '""'),
      fc
        .array(tie('json'), { maxLength: 3 })
        .map(items => `[ ${items.join(' ,')}]`),
      fc
        .array(fc.tuple(spelt, tie('json')), { maxLength: 4 })
        .map(all => `{${all.map(([key, value]) => `${key} :${value}`)}}`)
    )
  }))
  const paths = fc.array(
    fc.array(fc.oneof(name, fc.nat(2)), { minLength: 1, maxLength: 3 }),
    { minLength: 1, maxLength: 4 }
  )

  /** A document with all that it gives, repeated keys too. */
  type Tree = [key: string | number, value: Tree][]

  function treeOf(text: string): Tree {
    const words =
      text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? []
    const read = (): Tree => {
      const tree: Tree = []
      const opening = words.shift()
      if (opening !== '{' && opening !== '[') return tree
      while (words[0] !== '}' && words[0] !== ']') {
        if (words[0] === ',') words.shift()
        const key = opening === '{' ? words.shift() : undefined
        if (key !== undefined) words.shift()
        tree.push([key === undefined ? tree.length : JSON.parse(key), read()])
      }
      words.shift()
      return tree
    }
    return read()
  }

  function isRepeated(tree: Tree, [key, ...rest]: JsonPath): boolean {
    const [first, second] = tree.filter(([name]) => name === key)
    if (first === undefined) return false
    return second !== undefined || isRepeated(first[1], rest)
  }

  test('are found by one pass for every path', () => {
    let seen = 0
    fc.assert(
      fc.property(json, paths, (text, wanted) => {
        const found = ambiguousPathFinder(wanted)(text)
        for (const path of wanted) {
          const expected = isRepeated(treeOf(text), path)
          assert.equal(found.has(path), expected, JSON.stringify(path))
          if (expected) seen++
        }
      }),
      { numRuns: 3000 }
    )
    assert.ok(seen > 20, `${seen} repeated`)
  })

  test('are searched in 25 MiB of braces, quotes or backslashes quickly', () => {
    const size = 25 * 2 ** 20
    for (const text of [
      `{"a":"${'\\\\'.repeat(size / 2)}","a":1}`,
      `{"a":"${'\\"'.repeat(size / 2)}","a":1}`,
      `{"b":${'['.repeat(size / 2)}${']'.repeat(size / 2)},"a":1,"a":2}`,
      `{${'"a":1,'.repeat(size / 6)}"a":1}`
    ]) {
      const started = process.cpuUsage()
      assert.equal(isAmbiguous(text, ['a']), true)
      const { user } = process.cpuUsage(started)
      assert.ok(user < 10_000_000, `${user} µs`)
    }
  })

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
    test(`are ${repeats ? '' : 'not '}found anywhere in ${text}`, () =>
      assert.equal(repeatsKey(text), repeats))
  }

  const anyKey = fc.string({ unit: 'binary', maxLength: 5 })

  test('are never found in JSON that was made of objects', () =>
    fc.assert(
      fc.property(
        fc.jsonValue({ stringUnit: 'binary' }),
        fc.nat({ max: 4 }),
        (json, indent) =>
          assert.equal(repeatsKey(JSON.stringify(json, null, indent)), false)
      )
    ))

  test('are found wherever a key is inserted again', () =>
    fc.assert(
      fc.property(
        anyKey,
        fc.jsonValue(),
        fc.jsonValue(),
        (name, one, other) => {
          const quoted = JSON.stringify(name)
          const object = `{${quoted}:${JSON.stringify(one)},${quoted}:1}`
          assert.ok(repeatsKey(object))
          assert.ok(repeatsKey(`[${JSON.stringify(other)},{"x":[${object}]}]`))
        }
      )
    ))

  test('are searched in a large body quickly', () => {
    const text = JSON.stringify({ body: '{"a":"\\"b\\":1"},'.repeat(500_000) })
    const began = process.cpuUsage()
    assert.equal(repeatsKey(text), false)
    assert.ok(process.cpuUsage(began).user < 2_000_000)
  })

  test('are named once each, by their path', () => {
    const text = '{"a":1,"a":2,"a":3,"b":[{},{"c":1,"\\u0063":2}],"d":{"a":1}}'
    assert.deepEqual([...findDuplicateKeys(text)], [['a'], ['b', 1, 'c']])
  })
})
