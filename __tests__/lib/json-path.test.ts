import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lookup, parsePath } from '../../src/lib/json-path.ts'
import fc from '../helpers/property.ts'

const good: [text: string, path: (string | number)[]][] = [
  ['action', ['action']],
  ['pull_request.head.ref', ['pull_request', 'head', 'ref']],
  ['labels[0].name', ['labels', 0, 'name']],
  ['[2][0]', [2, 0]],
  ['a["b.c"].d', ['a', 'b.c', 'd']],
  ['["x y"]', ['x y']],
  ['["say \\"hi\\""]', ['say "hi"']],
  ['x-github-event.0', ['x-github-event', '0']],
  ['__proto__.a', ['__proto__', 'a']],
  ['["$ref"]', ['$ref']],
  ['["/ref"]', ['/ref']],
  ['a.$ref', ['a', '$ref']],
  ['a/b', ['a/b']]
]
describe('JSON paths', () => {
  for (const [text, path] of good) {
    test(`parsePath reads ${text}`, () => {
      assert.deepEqual(parsePath(text), { kind: 'path', path })
    })
  }

  const bad = [
    '',
    '.',
    '.a',
    'a.',
    'a..b',
    'a[',
    'a[]',
    'a[-1]',
    'a[01]',
    'a[1.5]',
    "a['b']",
    'a["b]',
    'a["\\x"]',
    'a[0]b',
    'a["b"]c',
    'a.[0]',
    'a b',
    'a[b]',
    'a"b"'
  ]
  for (const text of bad) {
    test(`parsePath rejects ${JSON.stringify(text)}`, () => {
      const parsed = parsePath(text)
      assert.equal(parsed.kind, 'error')
    })
  }

  test('parsePath says where it stopped and what to write', () => {
    assert.deepEqual(parsePath('a[x]'), {
      kind: 'error',
      message:
        '"a[x]" is not a path at character 2; write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space'
    })
  })

  const ADVICE =
    'write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space'
  const foreign: [text: string, message: string][] = [
    [
      '$.ref',
      `JSONPath, which is not read; ${ADVICE}, and ["$..."] for a name that begins with $`
    ],
    [
      '$ref',
      `JSONPath, which is not read; ${ADVICE}, and ["$ref"] for a name that begins with $`
    ],
    [
      '$',
      `JSONPath, which is not read; ${ADVICE}, and ["$..."] for a name that begins with $`
    ],
    [
      '/ref',
      `a JSON pointer, which is not read; ${ADVICE}, and ["/ref"] for a name that begins with /`
    ],
    [
      '#/commits/0/a~1b/c.d',
      `a JSON pointer, which is not read; ${ADVICE}, and ["#/..."] for a name that begins with #/`
    ],
    ['.ref', `not a path at character 1; ${ADVICE}`]
  ]
  for (const [text, message] of foreign) {
    test(`parsePath says what to write for ${text}`, () => {
      assert.deepEqual(parsePath(text), {
        kind: 'error',
        message: `"${text}" is ${message}`
      })
    })
  }

  test('parsePath rejects long texts quickly', () => {
    for (const text of ['$', '.', '/', '$.', '#/', '['])
      assert.equal(parsePath(text.repeat(100_000)).kind, 'error')
  })

  const json: unknown = JSON.parse(
    '{"a":{"b.c":[null,{"d":0}]},"__proto__":{"e":1},"list":[1],"text":"xyz"}'
  )
  const lookups: [text: string, found: unknown][] = [
    ['a["b.c"][1].d', 0],
    ['a["b.c"][0]', null],
    ['__proto__.e', 1],
    ['a.toString', undefined],
    ['a.__proto__', undefined],
    ['list.length', undefined],
    ['list.0', undefined],
    ['list[1]', undefined],
    ['text.length', undefined],
    ['text[0]', undefined],
    ['a["b.c"][0].d', undefined],
    ['a[0]', undefined]
  ]
  for (const [text, value] of lookups) {
    test(`lookup finds ${JSON.stringify(value)} at ${text}`, () => {
      const parsed = parsePath(text)
      assert.ok(parsed.kind === 'path')
      assert.deepEqual(
        lookup(json, parsed.path),
        value === undefined ? { found: false } : { found: true, value }
      )
    })
  }

  test('every name can be written and is found', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(3),
        fc.jsonValue(),
        (name, index, leaf) => {
          const list: unknown[] = [0, 1, 2, 3]
          list[index] = leaf
          const value: unknown = Object.fromEntries([[name, list]])
          const parsed = parsePath(`[${JSON.stringify(name)}][${index}]`)
          assert.ok(parsed.kind === 'path')
          assert.deepEqual(lookup(value, parsed.path), {
            found: true,
            value: leaf
          })
        }
      )
    )
  })
})
