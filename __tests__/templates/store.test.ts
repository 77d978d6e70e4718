import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createBodyRenderer } from '../../src/delivery/request.ts'
import { createPlaceholders } from '../../src/redaction/redactor.ts'
import {
  createLookup,
  type Json,
  RenderError,
  renderJson,
  renderText
} from '../../src/templates/render.ts'
import {
  fromStoredBody,
  storedBody,
  toStoredJson,
  toStoredLiteral,
  toStoredText
} from '../../src/templates/store.ts'
import fc from '../helpers/property.ts'

const VALUES = new Map<string, unknown>([
  ['secrets.KEY', 's3cr3t-${x}'],
  ['name', 'a ${secrets.KEY} $'],
  ['runs', [{ '${secrets.KEY}': '${secrets.KEY}', n: 1 }]]
])
const lookup = (name: string) => VALUES.get(name)
const none = createPlaceholders(new Map())

describe('stored requests', () => {
  for (const [template, wanted] of [
    ['a ${ secrets.KEY | json }', 'a ${secrets.KEY|json}'],
    ['${name}', 'a $${secrets.KEY} $'],
    ['${name}${secrets.KEY}', 'a $${secrets.KEY} $$${secrets.KEY}'],
    ['${name}{x}', 'a $${secrets.KEY} $${x}'],
    ['$${name}', '$${name}'],
    ['${missing}|$5', '|$5']
  ] as const) {
    test(`keep ${template} as ${wanted}`, () => {
      assert.equal(toStoredText(template, lookup, none), wanted)
      assert.equal(renderText(wanted, lookup), renderText(template, lookup))
    })
  }

  test('keep placeholders and escape values in an object', () => {
    assert.deepEqual(
      toStoredJson(
        { '${name}': '${secrets.KEY}', b: '${runs}', c: '${missing}' },
        lookup,
        none
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
  const template = fc.letrec<{ json: Json; text: string }>(tie => ({
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
  // An expression whose filters hide a secret stays, and no record has its value.
  const secretsOnly = (given: Values) => (name: string) =>
    name.startsWith('secrets.') ? all(given)(name) : fc.pre(false)
  const hideAll = (given: Values) =>
    createPlaceholders(new Map([['KEY', String(given['secrets.KEY'])]]), 4)

  test('render a text to the bytes first sent, given only the secrets', () => {
    fc.assert(
      fc.property(text, values, (body, given) => {
        const stored = toStoredText(body, all(given), hideAll(given))
        assert.equal(
          renderText(stored, secretsOnly(given)),
          renderText(body, all(given))
        )
      }),
      { numRuns: 2000 }
    )
  })

  test('render an object to the bytes first sent', () => {
    fc.assert(
      fc.property(template.json, values, (body, given) => {
        let sent: string
        try {
          sent = JSON.stringify(renderJson(body, all(given)))
        } catch {
          return // two keys became the same: nothing was sent
        }
        const stored = JSON.stringify(
          toStoredJson(body, all(given), hideAll(given))
        )
        assert.equal(
          JSON.stringify(renderJson(JSON.parse(stored), secretsOnly(given))),
          sent
        )
      }),
      { numRuns: 2000 }
    )
  })

  test('return a payload without a template as it was', () => {
    fc.assert(
      fc.property(text, fc.jsonValue(), (body, value) => {
        const fail = () => assert.fail()
        assert.equal(renderText(toStoredLiteral(body, none), fail), body)
        const whole = () => ({ body, value })
        const stored = JSON.stringify(toStoredJson('${build}', whole, none))
        assert.equal(
          JSON.stringify(renderJson(JSON.parse(stored), fail)),
          JSON.stringify({ body, value })
        )
      })
    )
  })

  const secrets = new Map([
    ['A', 'p/s "w"& 16 letters'],
    ['LONGER', 'p/s "w"& 16 letters and more'],
    ['SHORT', 'fifteen letters'],
    ['BLANK', '      '],
    ['EMPTY', '']
  ])
  const given = (name: string) =>
    secrets.get(name.replace('secrets.', '')) ?? 'p/s "w"& 16 letters'

  for (const [template, wanted] of [
    ['say ${v}!', 'say ${secrets.A}!'],
    ['$${v}$${{${v}', '$${v}$${{${secrets.A}'],
    ['$$${v}', '$$${secrets.A}'],
    [
      '${v}${secrets.A}${v} and more',
      '${secrets.A}${secrets.A}${secrets.LONGER}'
    ],
    ['p/s ${v | json}', 'p/s ${secrets.A|json}'],
    ['${v | url} ${v | xml}', '${secrets.A|url} ${secrets.A|xml}'],
    ['p/s "${w}"& 16 letters', '${secrets.A}'],
    ['fifteen letters ${v2}', 'fifteen letters fifteen letters'],
    ['${secrets.SHORT} ${v2}', '${secrets.SHORT} fifteen letters']
  ] as const) {
    test(`have placeholders for secrets in the values of ${template}`, () => {
      const values = (name: string) =>
        name === 'w' ? 'w' : name === 'v2' ? 'fifteen letters' : given(name)
      const stored = toStoredText(template, values, createPlaceholders(secrets))
      assert.equal(stored, wanted)
      assert.equal(renderText(stored, given), renderText(template, values))
    })
  }

  test('have placeholders for secrets in the values of an object', () => {
    const value = {
      'p/s "w"& 16 letters': [
        'p/s "w"& 16 letters',
        { a: 'x p/s "w"& 16 letters and more' }
      ]
    }
    assert.deepEqual(
      toStoredJson(
        { a: '${v}', b: '${v}' },
        () => value,
        createPlaceholders(secrets)
      ),
      {
        a: { '${secrets.A}': ['${secrets.A}', { a: 'x ${secrets.LONGER}' }] },
        b: { '${secrets.A}': ['${secrets.A}', { a: 'x ${secrets.LONGER}' }] }
      }
    )
  })

  test('keep an expression whose filters hide a secret in its value', () => {
    const text = 'x p/s "w"& 16 letters'
    const value = (name: string) =>
      name.endsWith('.o') ? { text } : name === 'w' ? `${text} and more` : text
    for (const [template, wanted] of [
      ['${w | truncate: 26}', '${w|truncate: 26}'],
      ['${v | json}', '${v|json}'],
      ['${v | url | url}', '${v|url|url}'],
      ['${variables.o | json}', '${variables.o|json}'],
      ['${v | url}', 'x%20${secrets.A|url}']
    ] as const)
      assert.equal(
        toStoredText(template, value, createPlaceholders(secrets)),
        wanted
      )
  })

  test('have placeholders for secrets that JSON escapes in a payload', () => {
    const key = '-----BEGIN-----\n"16 letters"\n-----END-----'
    const secrets = new Map([['KEY', key]])
    const event = { 'the key': `${key}\n`, [`of ${key}`]: ['a "b"', 1] }
    const { bytes, stored } = createBodyRenderer({
      payload: null,
      isPrivate: false,
      serverUrl: '',
      event,
      keys: {},
      secrets
    })(Object({ payload: 'github' }), () => undefined)
    assert.equal(
      stored.text,
      '{"the key":"${secrets.KEY}\\n","of ${secrets.KEY}":["a \\"b\\"",1]}'
    )
    assert.deepEqual(fromStoredBody(stored, undefined, secrets).bytes, bytes)
  })

  for (const body of [
    '{"a":"of p/s \\"w\\"& 16 letters"}',
    'of p%2fs%20%22w%22%26%2016%20letters',
    'of=p%2Fs+%22w%22%26+16+letters'
  ])
    test(`have no secret, and are not restored, for ${body}`, () => {
      const stored = toStoredText(
        '${v}',
        () => body,
        createPlaceholders(secrets)
      )
      assert.doesNotMatch(stored, /16/)
      assert.throws(
        () => fromStoredBody(storedBody(stored), '', secrets),
        /the record has no value of \$\{escaped secret\}, which held a secret/
      )
    })

  test('never contain a secret', () => {
    fc.assert(
      fc.property(template.json, values, (body, given) => {
        const hidden = { ...given, v: '"QQQQ$', 'secrets.KEY': 'QQQQ' }
        try {
          const stored = JSON.stringify(
            toStoredJson(body, all(hidden), hideAll(hidden))
          )
          assert.ok(!stored.includes('QQQQ'))
        } catch (error) {
          assert.match(String(error), /become the same/)
        }
      })
    )
  })

  test('escape a long run of dollars in little time', () => {
    const started = process.cpuUsage()
    toStoredLiteral('$'.repeat(1_000_000), none)
    assert.ok(process.cpuUsage(started).user < 2000_000)
  })
})

const text = fc
  .array(
    fc.constantFrom(
      ...['$', '$$', '{', '}', '$${', 'a', '"', '\n', '\\', '\ud800', 'ü'],
      ...['${secrets.a}', '${secrets.b|json}', '${github.ref}', '${v | url}'],
      ...['${secrets.a | slack}', '${github}', '__proto__']
    ),
    { maxLength: 8 }
  )
  .map(parts => parts.join(''))
const template = fc.letrec<{ json: Json; text: string }>(tie => ({
  text,
  json: fc.oneof(
    { maxDepth: 3 },
    tie('text'),
    fc.constantFrom(null, true, -0, 1.5),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(text, tie('json'), { maxKeys: 4 })
  )
}))
const secret = fc.string({ unit: 'binary', minLength: 1, maxLength: 24 })

describe('restoring a stored request', () => {
  test('makes the bytes that were first sent of a stored body', () =>
    fc.assert(
      fc.property(
        fc.oneof(template.json, text),
        secret,
        secret,
        fc.oneof(text, secret),
        (body, a, b, ref) => {
          fc.pre(
            typeof body === 'string' ||
              (typeof body === 'object' && body !== null)
          )
          const secrets = new Map([
            ['a', a],
            ['b', b]
          ])
          const make = createBodyRenderer({
            payload: null,
            isPrivate: false,
            serverUrl: '',
            event: { ref, a, b: [b], [`of ${a}`]: `${ref}: ${b}\n` },
            keys: {},
            secrets
          })
          const lookup = createLookup({ github: { ref }, v: ref }, secrets, {})
          const webhook = { body }
          try {
            const first = make(Object(webhook), lookup)
            const again = fromStoredBody(first.stored, body, secrets)
            assert.ok(again.bytes.equals(first.bytes), first.stored.text)
            assert.deepEqual(again.stored, first.stored)
          } catch (error) {
            // Keys that become the same are refused in `notify` already.
            if (!(error instanceof RenderError)) throw error
            assert.match(error.message, /become the same/)
          }
          const event = make(Object({ payload: 'github' }), lookup)
          const copy = fromStoredBody(event.stored, undefined, secrets)
          assert.ok(copy.bytes.equals(event.bytes))
        }
      ),
      { numRuns: 1_000 }
    ))

  const SECRETS = new Map([
    ['a', 'x'],
    ['none', '']
  ])

  for (const [stored, message] of [
    [
      '${secrets.b}',
      /it holds the secret b, which the webhook's config does not name or/
    ],
    ['${secrets.none}', /it holds the secret none/],
    ['${build.status}', /no value of \$\{build\.status\}/],
    ['${secrets.a|shout}', /there is no filter shout/],
    ['{"a":"\\u0024{secrets.b}"}', null],
    ['["$\\u007bsecrets.a}"]', null],
    ['["${secrets.b}"]', /it holds the secret b/]
  ] as const) {
    for (const body of ['', [], undefined]) {
      test(`reveals no secret for ${stored} as ${JSON.stringify(body)}`, () => {
        const restore = () => fromStoredBody(storedBody(stored), body, SECRETS)
        if (message !== null) assert.throws(restore, message)
        else assert.equal(String(restore().bytes), stored)
      })
    }
  }
})
