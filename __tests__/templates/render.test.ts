import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  type Json,
  RenderError,
  renderJson,
  renderText
} from '../../src/templates/render.ts'

const VALUES = new Map<string, unknown>([
  ['name', 'Fix "it" <now>'],
  ['id', 42],
  ['ok', false],
  ['none', null],
  ['runs', [{ name: 'a', tests: null }]],
  ['again', '${name} $& $1 $$ $` $<x>'],
  ['dollar', '$']
])
const lookup = (name: string) => VALUES.get(name)

describe('rendering templates', () => {
  for (const [template, wanted] of [
    ['', ''],
    ['plain $ $$ } { $5', 'plain $ $$ } { $5'],
    ['${name}', 'Fix "it" <now>'],
    ['${  name\n}', 'Fix "it" <now>'],
    ['<${id}|${ok}|${none}|${missing}>', '<42|false||>'],
    ['${runs}', '[{"name":"a","tests":null}]'],
    ['${again}', '${name} $& $1 $$ $` $<x>'],
    ['{"t": ${name | json}}', '{"t": "Fix \\"it\\" <now>"}'],
    ['${name | slack | json}', '"Fix \\"it\\" &lt;now&gt;"'],
    ['${name|url}', 'Fix%20%22it%22%20%3Cnow%3E'],
    ['${none | json}', 'null'],
    ['${missing | json}', '""'],
    ['$${name}', '${name}'],
    ['$$${id}', '$42'],
    ['$$$${id}', '$${id}'],
    ['${dollar}${id}', '$42'],
    ['${dollar}{id}', '${id}'],
    ['${broken ${id}', '${broken 42']
  ] as const) {
    test(`makes ${JSON.stringify(wanted)} of ${JSON.stringify(template)}`, () => {
      assert.equal(renderText(template, lookup), wanted)
    })
  }

  for (const [template, wanted] of [
    [
      { a: '${id}', b: '${ok}', c: '${none}', d: '${missing}' },
      { a: 42, b: false, c: null, d: '' }
    ],
    [
      { runs: '${runs}', text: 'r: ${runs}' },
      {
        runs: [{ name: 'a', tests: null }],
        text: 'r: [{"name":"a","tests":null}]'
      }
    ],
    [
      { a: ' ${id}', b: '${id}${ok}', c: '${id | json}' },
      { a: ' 42', b: '42false', c: '42' }
    ],
    [
      ['${again}', ['$${id}'], 1, null, true],
      ['${name} $& $1 $$ $` $<x>', ['${id}'], 1, null, true]
    ],
    [
      { '${name}': 1, 'k${id}': { '${ok}': '' } },
      { 'Fix "it" <now>': 1, k42: { false: '' } }
    ]
  ] as const) {
    test(`keeps the types of ${JSON.stringify(template)}`, () => {
      assert.deepEqual(renderJson(template, lookup), wanted)
    })
  }

  test('treats __proto__ as an ordinary key', () => {
    const template: Json = JSON.parse('{"__proto__": {"a": "${id}"}}')
    assert.equal(
      JSON.stringify(renderJson(template, lookup)),
      '{"__proto__":{"a":42}}'
    )
  })

  test('fails for keys that become equal, and names both', () => {
    assert.throws(
      () => renderJson({ a: { 'k${id}': 1, k42: 2 } }, lookup),
      new RenderError(
        'the keys "k${id}" and "k42" of the body become the same; give each a ' +
          'text of its own'
      )
    )
  })

  test('lets no value add a key, end a string or be evaluated again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), value => {
        const rendered = renderJson(
          { text: 'a ${x} b', own: '${x}' },
          () => value
        )
        assert.deepEqual(JSON.parse(JSON.stringify(rendered)), {
          text: `a ${value} b`,
          own: value
        })
        assert.equal(
          renderText('${x}', () => value),
          value
        )
      })
    )
  })
})
