import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { wholeExpression } from '../../src/templates/parse.ts'
import {
  evaluate,
  filtered,
  formatJsonValue,
  isFilter,
  percentEncode
} from '../../src/templates/render.ts'

for (const [filter, value, wanted] of [
  ['json', 'say "hi"\n', '"say \\"hi\\"\\n"'],
  ['json', { a: [1, null] }, '{"a":[1,null]}'],
  ['json', 7, '7'],
  ['json', null, 'null'],
  ['json', undefined, '""'],
  ['url', "a b/c?d&e=%'()*!~", 'a%20b%2Fc%3Fd%26e%3D%25%27%28%29%2A%21~'],
  ['url', 'é\u{1f680}\ud800', '%C3%A9%F0%9F%9A%80%EF%BF%BD'],
  ['url', ['a'], '%5B%22a%22%5D'],
  ['url', null, ''],
  ['xml', `<a b="c">&'</a>`, '&lt;a b=&quot;c&quot;&gt;&amp;&apos;&lt;/a&gt;'],
  [
    'xml',
    'a\u0000\u001b\t\n\ufffe\udc00\u{1f680}',
    'a\ufffd\ufffd\t\n\ufffd\ufffd\u{1f680}'
  ],
  ['slack', '<!channel> & <@U1> "q"', '&lt;!channel&gt; &amp; &lt;@U1&gt; "q"']
] as const) {
  test(`${filter} of ${JSON.stringify(value)}`, () => {
    assert.equal(filtered(value, filter), wanted)
  })
}

test('numbers and booleans are text, objects are compact JSON', () => {
  assert.deepEqual(
    [1, true, 'x', null, undefined, [1, { a: 2 }]].map(formatJsonValue),
    ['1', 'true', 'x', '', '', '[1,{"a":2}]']
  )
})

test('names that every object has are not filters', () => {
  assert.deepEqual(['json', 'toString', '__proto__'].map(isFilter), [
    true,
    false,
    false
  ])
})

test('a percent-encoded text is unreserved characters and decodes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const encoded = percentEncode(text)
      assert.match(encoded, /^(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/)
      assert.equal(decodeURIComponent(encoded), text)
    })
  )
})

describe('chained filters', () => {
  const evaluated = (template: string, value: string) => {
    const expression = wholeExpression(template)
    assert.ok(expression)
    return evaluate(expression, () => value)
  }

  test('make a text of at most 1 MiB', () => {
    const mebibyte = 'a'.repeat(1024 * 1024)
    assert.equal(evaluated('${v | url | slack}', mebibyte), mebibyte)
    assert.throws(() => evaluated('${v | url | slack}', `${mebibyte}a`), {
      message:
        '${v | url | slack}: the filters make a text of more than 1 MiB; use fewer'
    })
    assert.throws(
      () => evaluated(`\${v${' | json'.repeat(30)}}`, '"'),
      /more than 1 MiB/
    )
  })

  test('do not limit a single filter', () => {
    const text = 'a'.repeat(2 * 1024 * 1024)
    assert.equal(evaluated('${v | url}', text), text)
  })
})
