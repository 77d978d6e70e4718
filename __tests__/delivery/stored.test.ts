import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  escapeJson,
  escapeText,
  storeJson,
  storeText
} from '../../src/delivery/stored.ts'
import { renderJson, renderText } from '../../src/delivery/substitution.ts'

const VALUES = new Map<string, unknown>([
  ['secrets.KEY', 's3cr3t-${x}'],
  ['name', 'a ${secrets.KEY} $'],
  ['runs', [{ '${secrets.KEY}': '${secrets.KEY}', n: 1 }]]
])
const lookup = (name: string) => VALUES.get(name)

for (const [template, wanted] of [
  ['a ${ secrets.KEY | json }', 'a ${secrets.KEY|json}'],
  ['${name}', 'a $${secrets.KEY} $'],
  ['${name}${secrets.KEY}', 'a $${secrets.KEY} $$${secrets.KEY}'],
  ['${name}{x}', 'a $${secrets.KEY} $${x}'],
  ['$${name}', '$${name}'],
  ['${missing}|$5', '|$5']
] as const) {
  test(`the record keeps ${template} as ${wanted}`, () => {
    assert.equal(storeText(template, lookup), wanted)
    assert.equal(renderText(wanted, lookup), renderText(template, lookup))
  })
}

test('the record of an object keeps placeholders, escapes values', () => {
  assert.deepEqual(
    storeJson(
      { '${name}': '${secrets.KEY}', b: '${runs}', c: '${missing}' },
      lookup
    ),
    {
      'a $${secrets.KEY} $': '${secrets.KEY}',
      b: [{ '$${secrets.KEY}': '$${secrets.KEY}', n: 1 }],
      c: ''
    }
  )
})

const part = fc.constantFrom(
  ...['$', '$$', '{', '}', '${', '$${', '|json}', 'a', '"', '\n', '\ud800'],
  ...['${name}', '${ runs | json }', '${runs}', '${null}', '${missing}', '1'],
  ...['${secrets.KEY}', '${secrets.KEY|url}', '${secrets.NONE}', '${v}']
)
const text = fc.array(part, { maxLength: 8 }).map(parts => parts.join(''))
const template = fc.letrec<{ json: never; text: never }>(tie => ({
  text,
  json: fc.oneof(
    { maxDepth: 3 },
    tie('text'),
    fc.constantFrom(null, true, -0, 1.5e300),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(text, tie('json'), { maxKeys: 4 })
  )
}))
const values = fc.record({
  'secrets.KEY': text,
  name: text,
  v: fc.oneof(fc.jsonValue(), text),
  runs: fc.array(fc.dictionary(text, text, { maxKeys: 3 }), { maxLength: 3 }),
  null: fc.constant(null)
})

type Values = Readonly<Record<string, unknown>>
const all = (given: Values) => (name: string) =>
  Object.hasOwn(given, name) ? given[name] : undefined
const secretsOnly = (given: Values) => (name: string) =>
  name.startsWith('secrets.') ? all(given)(name) : assert.fail(name)

test('a stored text renders to the bytes first sent, secrets alone given', () => {
  fc.assert(
    fc.property(text, values, (body, given) => {
      const stored = storeText(body, all(given))
      assert.equal(
        renderText(stored, secretsOnly(given)),
        renderText(body, all(given))
      )
    }),
    { numRuns: 2000 }
  )
})

test('a stored object renders to the bytes first sent', () => {
  fc.assert(
    fc.property(template.json, values, (body, given) => {
      let sent: string
      try {
        sent = JSON.stringify(renderJson(body, all(given)))
      } catch {
        return // two keys became the same: nothing was sent
      }
      const stored = JSON.stringify(storeJson(body, all(given)))
      assert.equal(
        JSON.stringify(renderJson(JSON.parse(stored), secretsOnly(given))),
        sent
      )
    }),
    { numRuns: 2000 }
  )
})

test('a payload that was no template comes back as it was', () => {
  fc.assert(
    fc.property(text, fc.jsonValue(), (body, value) => {
      const none = () => assert.fail()
      assert.equal(renderText(escapeText(body), none), body)
      const stored = JSON.stringify(escapeJson({ body, value }))
      assert.equal(
        JSON.stringify(renderJson(JSON.parse(stored), none)),
        JSON.stringify({ body, value })
      )
    })
  )
})

test('no secret stays in what is stored', () => {
  fc.assert(
    fc.property(template.json, values, (body, given) => {
      const hidden = { ...given, 'secrets.KEY': 'QQQQ' }
      try {
        const stored = JSON.stringify(storeJson(body, all(hidden)))
        assert.ok(!stored.includes('QQQQ'))
      } catch (error) {
        assert.match(String(error), /become the same/)
      }
    })
  )
})

test('a long run of dollars is escaped in one go', () => {
  const started = performance.now()
  escapeText('$'.repeat(1_000_000))
  assert.ok(performance.now() - started < 2000)
})
