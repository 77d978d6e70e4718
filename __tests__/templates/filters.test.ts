import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { checkTemplate } from '../../src/templates/check.ts'
import { wholeExpression } from '../../src/templates/parse.ts'
import {
  evaluate,
  formatJsonValue,
  type Json,
  percentEncode,
  renderJson,
  renderOptionalText,
  renderQuery
} from '../../src/templates/render.ts'

/** Returns `${v | FILTERS}` for a value. */
function evaluated(filters: string, value: unknown): unknown {
  const expression = wholeExpression(`\${v | ${filters}}`)
  assert.ok(expression, filters)
  return evaluate(expression, () => value)
}

describe('filters of a template', () => {
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
    [
      'xml',
      `<a b="c">&'</a>`,
      '&lt;a b=&quot;c&quot;&gt;&amp;&apos;&lt;/a&gt;'
    ],
    [
      'xml',
      'a\u0000\u001b\t\n\ufffe\udc00\u{1f680}',
      'a\ufffd\ufffd\t\n\ufffd\ufffd\u{1f680}'
    ],
    [
      'slack',
      '<!channel> & <@U1> "q"',
      '&lt;!channel&gt; &amp; &lt;@U1&gt; "q"'
    ],
    ['truncate: 3', 'abcd', 'ab…'],
    ['truncate: 4', 'abcd', 'abcd'],
    ['truncate: 1', 'ab', '…'],
    ['truncate: 2', '\u{1f680}\u{1f681}\u{1f682}', '\u{1f680}…'],
    ['truncate: 2', 12345, '1…'],
    ['truncate: 3 | json', 'a"bc', '"a\\"…"'],
    ['truncate: 2 | slack', '<<<', '&lt;…'],
    ['default: "not yet"', undefined, 'not yet'],
    ['default: "not yet"', null, 'not yet'],
    ['default: "not yet"', '', 'not yet'],
    ["default: 'a | b } c'", undefined, 'a | b } c'],
    ['default: "x"', 0, 0],
    ['default: "x"', false, false],
    ['default: "a&b" | url', '', 'a%26b'],
    ['omit', 'kept', 'kept']
  ] as const)
    test(`${filter} makes ${JSON.stringify(wanted)} of ${JSON.stringify(value)}`, () => {
      assert.equal(evaluated(filter, value), wanted)
    })

  test('truncate makes at most as many code points as it says', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 20 }),
        (text, length) => {
          const cut = String(evaluated(`truncate: ${length}`, text))
          assert.ok([...cut].length <= length)
          if ([...text].length <= length) assert.equal(cut, text)
          else assert.ok(cut.endsWith('…'))
        }
      )
    )
  })

  test('writes numbers and booleans as text, objects as compact JSON', () => {
    assert.deepEqual(
      [1, true, 'x', null, undefined, [1, { a: 2 }]].map(formatJsonValue),
      ['1', 'true', 'x', '', '', '[1,{"a":2}]']
    )
  })

  test('has no filter of a name that every object has', () => {
    for (const name of ['toString', '__proto__', 'constructor'])
      assert.throws(() => evaluated(name, 'x'), /there is no filter/)
  })
})

describe('the filter omit', () => {
  const values: Record<string, unknown> = { none: null, empty: '', zero: 0 }
  const lookup = (name: string) => values[name]

  for (const [template, wanted] of [
    [{ a: '${none | omit}', b: 1 }, { b: 1 }],
    [{ a: '${empty | omit}' }, {}],
    [{ a: '${missing | omit}' }, {}],
    [{ a: '${zero | omit}' }, { a: 0 }],
    [['${none | omit}', 'b'], ['b']],
    [{ a: { b: ['${none | omit}'] } }, { a: { b: [] } }],
    [{ a: '${none | default: "x" | omit}' }, { a: 'x' }]
  ] satisfies [Json, Json][])
    test(`renders ${JSON.stringify(template)} as ${JSON.stringify(wanted)}`, () => {
      assert.deepEqual(renderJson(template, lookup), wanted)
    })

  test('leaves out a header', () => {
    assert.equal(renderOptionalText('${none | omit}', lookup), null)
    assert.equal(renderOptionalText('${zero | omit}', lookup), '0')
  })

  test('leaves out a query parameter', () => {
    const query = {
      thread: '${none | omit}',
      'a b': 'x&${zero}',
      url: '${v | url}'
    }
    assert.equal(
      renderQuery(query, name => (name === 'v' ? 'ü' : lookup(name))),
      'a%20b=x%260&url=%C3%BC'
    )
  })

  test('is an error where nothing can be left out', () => {
    const known = { names: new Set(['v']), open: [], secrets: null }
    const faults = (text: string, optional: boolean) =>
      checkTemplate(text, { ...known, optional }).length
    assert.equal(faults('${v | omit}', true), 0)
    assert.equal(faults('${v | omit}', false), 1)
    assert.equal(faults('x${v | omit}', true), 1)
    assert.equal(faults('${v | omit | json}', true), 1)
  })
})

describe('percent-encoding', () => {
  test('a percent-encoded text is unreserved characters and decodes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const encoded = percentEncode(text)
        assert.match(encoded, /^(?:[A-Za-z0-9\-._~]|%[0-9A-F]{2})*$/)
        assert.equal(decodeURIComponent(encoded), text)
      })
    )
  })
})

describe('chained filters', () => {
  test('make a text of 1 MiB, and no longer one', () => {
    const mebibyte = 'a'.repeat(1024 * 1024)
    assert.equal(evaluated('url | slack', mebibyte), mebibyte)
    assert.throws(() => evaluated('url | slack', `${mebibyte}a`), {
      message:
        '${v | url | slack}: the filters make a text of more than 1 MiB; use fewer'
    })
    assert.throws(
      () => evaluated(Array(30).fill('json').join(' | '), '"'),
      /more than 1 MiB/
    )
  })

  test('do not limit one filter', () => {
    const text = 'a'.repeat(2 * 1024 * 1024)
    assert.equal(evaluated('url', text), text)
  })
})
