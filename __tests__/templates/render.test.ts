import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkTemplate } from '../../src/templates/check.ts'
import { wholeExpression } from '../../src/templates/parse.ts'
import {
  ENCODINGS,
  evaluate,
  formatJsonValue,
  type Json,
  RenderError,
  renderJson,
  renderOptionalText,
  renderQuery,
  renderText,
  renderUrl,
  secretUrl,
  variable,
  variableNames,
  writeJson
} from '../../src/templates/render.ts'
import fc from '../helpers/property.ts'

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

  test('fails for a value that is nested too deeply', () => {
    const deep: unknown = JSON.parse(
      `${'['.repeat(30_000)}${']'.repeat(30_000)}`
    )
    const lookup = () => deep
    const wrong = { name: 'RenderError', message: /nested too deeply/ }
    for (const text of ['a ${x}', '${x | json}', '${x | url}'])
      assert.throws(() => renderText(text, lookup), wrong)
    assert.throws(() => writeJson(renderJson({ a: '${x}' }, lookup)), wrong)
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
        const encoded = ENCODINGS.url(text)
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

const HOOK = 'https://hooks.example/services/T0/B0/x y'
const URL_VALUES = new Map<string, unknown>([
  ['secrets.HOOK', HOOK],
  ['branch', 'feat/a b?c#d&e'],
  ['id', 42],
  ['up', '..'],
  ['dots', '%2e%2E']
])
const lookupForUrl = (name: string) => URL_VALUES.get(name)

describe('templates of URLs', () => {
  for (const [template, wanted] of [
    ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
    [
      'https://a.example/${branch}',
      'https://a.example/feat%2Fa%20b%3Fc%23d%26e'
    ],
    [
      'https://a.example/?b=${branch|url}',
      'https://a.example/?b=feat%2Fa%20b%3Fc%23d%26e'
    ],
    [
      'https://a.example/${branch|url|url}',
      'https://a.example/feat%252Fa%2520b%253Fc%2523d%2526e'
    ],
    [
      'https://a.example/${id|json}/${missing}/${id | url | json}',
      'https://a.example/42//%2242%22'
    ],
    [
      'https://a.example/${dots}/b/../${up}${id}',
      'https://a.example/%252e%252E/b/../..42'
    ],
    ['https://a.example/?q=/${up}/#/${up}', 'https://a.example/?q=/../#/..'],
    ['https://a.example/$${id}', 'https://a.example/${id}'],
    ['${secrets.HOOK}', HOOK],
    ['${secrets.GONE}', '']
  ] as const) {
    test(`make ${wanted} of ${template}`, () => {
      assert.equal(renderUrl(template, lookupForUrl), wanted)
    })
  }

  for (const template of [
    'https://a.example/hooks/${up}/run',
    'https://a.example/${up}',
    'https://a.example/.${dot}/run',
    'https://a.example/%2e${dot}?x'
  ]) {
    test(`keep ${template} below its path`, () => {
      assert.throws(
        () => renderUrl(template, name => (name === 'dot' ? '.' : '..')),
        RenderError
      )
    })
  }

  test('let no value change another part of the URL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), value => {
        fc.pre(!/^\.{1,2}$/.test(value))
        const url = new URL(
          renderUrl('https://a.example/p/${x}/e?q=${x}&r=1', () => value)
        )
        assert.equal(url.host, 'a.example')
        assert.equal(url.hash, '')
        const [, first, own = '', last, ...more] = url.pathname.split('/')
        assert.deepEqual([first, last, more], ['p', 'e', []])
        assert.equal(decodeURIComponent(own), value)
        assert.deepEqual(
          [...url.searchParams],
          [
            ['q', value],
            ['r', '1']
          ]
        )
      })
    )
  })

  test('distinguish a url that is one secret from others', () => {
    assert.deepEqual(
      [
        '${secrets.A}',
        '${ secrets.A }',
        '${secrets.A|url}',
        ' ${secrets.A}',
        '${a}'
      ].map(secretUrl),
      ['A', 'A', null, null, null]
    )
  })
})
