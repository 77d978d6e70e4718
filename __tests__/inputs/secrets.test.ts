import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parseSecrets } from '../../src/inputs.ts'

const SECRET = 'hunter2hunter2'

describe('the input secrets', () => {
  for (const [title, text, wanted] of [
    ['nothing', '', {}],
    ['nothing but white space', ' \n\t\r\n ', {}],
    ['lines', 'A=1\n\nB_2=two\nc-3=\n', { A: '1', B_2: 'two', 'c-3': '' }],
    [
      'all after the first =',
      'A= a=b== \nB=\t"x"',
      { A: ' a=b== ', B: '\t"x"' }
    ],
    ['one CR dropped', 'A=1\r\nB=2\r\r\n\r\n', { A: '1', B: '2\r' }],
    [
      'names like properties',
      '__proto__=1\nconstructor=2',
      {
        ['__proto__']: '1',
        constructor: '2'
      }
    ],
    ['an object', ' \n{"A": "1\\n2", "B": ""}\n', { A: '1\n2', B: '' }],
    ['an empty object', '{}', {}],
    [
      'strings that look like keys',
      '{"A": "A", "B": "\\":\\"A\\":"}',
      {
        A: 'A',
        B: '":"A":'
      }
    ],
    ['__proto__ in an object', '{"__proto__": "x"}', { ['__proto__']: 'x' }]
  ] as const) {
    test(`reads ${title}`, () => {
      const parsed = parseSecrets(text)
      assert.ok('secrets' in parsed)
      assert.deepEqual([...parsed.secrets], Object.entries(wanted))
    })
  }

  for (const [title, text, wanted] of [
    ['a line without =', `A=1\n${SECRET}\n`, /line 2: write NAME=value/],
    ['several', `${SECRET}\nA=1\n ${SECRET}\n`, /lines 1, 3: /],
    ['a line of spaces among others', 'A=1\n  \n', /line 2: /],
    ['an empty name', `=${SECRET}`, /line 1: /],
    ['a space before the name', ` A=${SECRET}`, /line 1: /],
    ['a space behind the name', `A =${SECRET}`, /line 1: /],
    ['a name given twice', `A=x\nB=y\nA=${SECRET}`, /given twice: A;/],
    ['a value of several lines', `A=${SECRET}\n${SECRET}`, /toJSON/],
    ['broken JSON', `{"A": "${SECRET}"`, /not valid JSON/],
    ['a number', `{"A": "${SECRET}", "N": 12}`, /N must be a string/],
    ['null', '{"A": null}', /A must be a string/],
    ['an object inside', `{"A": {"x": "${SECRET}"}}`, /A must be a string/],
    ['a bad name', `{"A B": "${SECRET}"}`, /name number 1/],
    ['an empty name in JSON', `{"": "${SECRET}"}`, /name number 1/],
    ['a key given twice', `{"A": "${SECRET}", "A": "x"}`, /given twice: A;/],
    ['twice, once escaped', '{"A": "x", "\\u0041": "y"}', /given twice: A;/],
    ['twice, a number first', '{"A": 1, "A": "y"}', /given twice: A;/],
    [
      'twice, an object first',
      `{"A": {"${SECRET}": ""}, "A": "y"}`,
      /given twice: A;/
    ],
    ['twice, __proto__', '{"__proto__": "x", "__proto__": "y"}', /given twice/],
    ['an array', `["${SECRET}"]`, /line 1: /],
    ['JSON and more behind it', `{"A": "x"} ${SECRET}`, /not valid JSON/]
  ] as const) {
    test(`rejects ${title} and shows nothing of it`, () => {
      const parsed = parseSecrets(text)
      assert.ok('error' in parsed)
      assert.match(parsed.error, wanted)
      assert.ok(!parsed.error.includes(SECRET))
    })
  }

  const names = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/)

  test('reads every object of strings as it was written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(names, fc.string({ unit: 'binary' }), { minKeys: 1 }),
        object => {
          const parsed = parseSecrets(JSON.stringify(object, null, 1))
          assert.ok('secrets' in parsed)
          assert.deepEqual([...parsed.secrets], Object.entries(object))
        }
      )
    )
  })

  test('reads every value without a line end as it was written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(names, { minLength: 1 }),
        fc.array(fc.string({ unit: 'binary' })),
        (keys, values) => {
          const entries = keys.map((key, index): [string, string] => [
            key,
            (values[index] ?? '').replace(/[\r\n]/g, '')
          ])
          const text = entries.map(([key, value]) => `${key}=${value}`)
          const parsed = parseSecrets(text.join('\r\n'))
          assert.ok('secrets' in parsed)
          assert.deepEqual([...parsed.secrets], entries)
        }
      )
    )
  })
})
