import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from '../../helpers/property.ts'
import { route } from './inbound.ts'

/** Returns the variables, or the errors, of one function. */
function taken(
  variables: string,
  body: unknown,
  sent: {
    headers?: Record<string, string>
    query?: Record<string, string>
  } = {},
  trust: { trusted?: boolean } = {}
) {
  const routing = route(
    `{providers: [{name: p}], functions: [{name: f, provider: p, variables: [${variables}]}]}`,
    { body, ...sent },
    trust
  )
  if (routing.status === 'succeeded') return routing.variables.f
  assert.ok(routing.status === 'failed')
  return routing.errors.map(error => error.replace(/^function f[,:] /, ''))
}

const ROUNDED =
  'is an integer beyond 2^53, which would be rounded; send it as a string'

describe('variables of a function', () => {
  for (const [variable, body, wanted] of [
    ['name: v', { v: 'x' }, { v: 'x' }],
    ['name: v', { v: '' }, { v: '' }],
    ['name: v', {}, {}],
    ['name: v', { v: null }, {}],
    ['name: v', 'no JSON', ['the body is not JSON, so v cannot be read']],
    ['name: v, default_value: d', {}, { v: 'd' }],
    ['name: v, default_value: d', { v: null }, { v: 'd' }],
    ['name: v, default_value: d', { v: '' }, { v: '' }],
    ['name: v, default_value: d', 'no JSON', { v: 'd' }],
    ['name: v, default_value: d', '', { v: 'd' }],
    [
      'name: v, path: v, default_value: d',
      '{"v": "x", ',
      ['the body is not JSON, so v cannot be read']
    ],
    [
      'name: v, default_value: d}, {name: w, path: a.b}, {name: x',
      '',
      ['the body is empty, so w, x cannot be read']
    ],
    ['name: v, default_value: d', '[]', { v: 'd' }],
    ['name: v, path: "[0]"', '["x"]', { v: 'x' }],
    ['name: v', '"text"', {}],
    ['name: v, default_value: null', {}, {}],
    [
      'name: v, default_value: null, required: true',
      {},
      ['variable v: v is missing, but required']
    ],
    ['name: v, default_value: ""', {}, { v: '' }],
    [
      'name: v, default_value: d',
      { v: 5 },
      ['variable v: v is an integer, not a string']
    ],
    ['name: v, required: true, default_value: d', {}, { v: 'd' }],
    ['name: v, required: true', {}, ['variable v: v is missing, but required']],
    [
      'name: v, required: true',
      { v: null },
      ['variable v: v is null, but required']
    ],
    ['name: v, required: true', { v: '' }, { v: '' }],
    [
      'name: v, required: true',
      'x',
      ['the body is not JSON, so v cannot be read']
    ],
    ['name: v, required: true', '', ['the body is empty, so v cannot be read']],
    [
      'name: v, required: true',
      Buffer.from([0x80]),
      ['the body is not UTF-8, so v cannot be read']
    ],
    ['name: a.b', { a: { b: 'x' } }, { 'a.b': 'x' }],
    [
      'name: v, path: \'a["b.c"][1]\'',
      { a: { 'b.c': ['x', 'y'] } },
      { v: 'y' }
    ],
    ['name: v, path: a.b', { 'a.b': 'x' }, {}],
    ['name: v, path: a.length', { a: 'xy' }, {}],
    ['name: v, path: a.length, type: integer', { a: [1] }, {}],
    ['name: v, path: a.constructor.name', { a: {} }, {}],
    ['name: v', { v: 5 }, ['variable v: v is an integer, not a string']],
    ['name: v', { v: 1.5 }, ['variable v: v is a number, not a string']],
    ['name: v', { v: true }, ['variable v: v is a boolean, not a string']],
    ['name: v', { v: [] }, ['variable v: v is an array, not a string']],
    [
      'name: v, path: x.y',
      { x: { y: {} } },
      ['variable v: x.y is an object, not a string']
    ],
    ['name: v, type: integer', { v: 5 }, { v: 5 }],
    ['name: v, type: integer', { v: 0 }, { v: 0 }],
    ['name: v, type: integer', '{"v":-1.0e3}', { v: -1000 }],
    [
      'name: v, type: integer',
      { v: '5' },
      ['variable v: v is a string, not an integer']
    ],
    [
      'name: v, type: integer',
      { v: 1.5 },
      ['variable v: v is a number, not an integer']
    ],
    [
      'name: v, type: integer',
      { v: false },
      ['variable v: v is a boolean, not an integer']
    ],
    [
      'name: v, type: integer',
      '{"v":9007199254740991}',
      { v: 9007199254740991 }
    ],
    [
      'name: v, type: integer',
      '{"v":9007199254740992}',
      [`variable v: v ${ROUNDED}`]
    ],
    [
      'name: v, type: integer',
      '{"v":9007199254740993}',
      [`variable v: v ${ROUNDED}`]
    ],
    [
      'name: v, type: integer',
      '{"v":-9007199254740993}',
      [`variable v: v ${ROUNDED}`]
    ],
    [
      'name: v, type: integer',
      '{"v":1e400}',
      ['variable v: v is a number, not an integer']
    ],
    ['name: v, type: integer, default_value: 7', {}, { v: 7 }],
    ['name: v, type: boolean', { v: false }, { v: false }],
    [
      'name: v, type: boolean',
      { v: 'true' },
      ['variable v: v is a string, not a boolean']
    ],
    [
      'name: v, type: boolean',
      { v: 1 },
      ['variable v: v is an integer, not a boolean']
    ],
    ['name: v, type: boolean, default_value: false', {}, { v: false }],
    [
      'name: v, type: array',
      { v: [1, 'a', { b: null }] },
      { v: [1, 'a', { b: null }] }
    ],
    ['name: v, type: array', { v: [] }, { v: [] }],
    [
      'name: v, type: array',
      { v: { 0: 'a' } },
      ['variable v: v is an object, not an array']
    ],
    [
      'name: v, type: array',
      { v: 'a' },
      ['variable v: v is a string, not an array']
    ],
    ['name: v, type: array, default_value: [a]', {}, { v: ['a'] }],
    [
      'name: v, type: array',
      '{"v":[{"a":[9007199254740993]}]}',
      ['variable v: v contains a number that would be rounded']
    ],
    [
      'name: v, type: array',
      '{"v":[1e400]}',
      ['variable v: v contains a number that would be rounded']
    ],
    [
      'name: v',
      '{"v":"a","\\u0076":"b"}',
      ['variable v: a key on the path to v is duplicated']
    ],
    [
      'name: v, default_value: d',
      '{"v":null,"v":null}',
      ['variable v: a key on the path to v is duplicated']
    ],
    [
      'name: v, path: a.b',
      '{"a":{"b":"x"},"a":{}}',
      ['variable v: a key on the path to a.b is duplicated']
    ],
    ['name: v, path: a.b', '{"a":{"b":"x"},"c":1,"c":2}', { v: 'x' }],
    ['name: v, path: a.b', '{"c":{"b":1,"b":2},"a":{"b":"x"}}', { v: 'x' }]
  ] as const) {
    test(`reads {${variable}} from ${JSON.stringify(body)}`, () => {
      assert.deepEqual(taken(`{${variable}}`, body), wanted)
    })
  }

  test('a list is read with 64 levels, but not with 65', () => {
    const nested = (depth: number) =>
      `{"v":${'['.repeat(depth)}${']'.repeat(depth)}}`
    const variable = 'name: v, type: array'
    const deep = taken(`{${variable}}`, nested(64))
    assert.equal(JSON.stringify(deep), nested(64))
    assert.deepEqual(taken(`{${variable}}`, nested(65)), [
      'variable v: v nests deeper than 64 levels'
    ])
  })

  test('no value is read as another type', () => {
    const kinds = {
      string: (value: unknown) => typeof value === 'string',
      integer: Number.isSafeInteger,
      boolean: (value: unknown) => typeof value === 'boolean'
    }
    for (const [type, is] of Object.entries(kinds)) {
      fc.assert(
        fc.property(fc.jsonValue(), value => {
          const result = taken(`{name: v, type: ${type}}`, { v: value })
          const json: unknown = JSON.parse(JSON.stringify(value))
          if (json === null) assert.deepEqual(result, {})
          else if (is(json)) assert.deepEqual(result, { v: json })
          else assert.ok(Array.isArray(result) && result.length === 1)
        })
      )
    }
  })

  const SENT = {
    headers: { 'x-event-key': 'repo:push', 'x-count': '7' },
    query: { env: 'prod', Env: 'x', build: '12', dry: 'true', big: '1e3' }
  }

  for (const [variable, wanted] of [
    ['name: env, from: query', { env: 'prod' }],
    ['name: v, from: query, path: Env', { v: 'x' }],
    ['name: v, from: headers, path: X-Event-Key', { v: 'repo:push' }],
    ['name: x-count, from: headers, type: integer', { 'x-count': 7 }],
    ['name: build, from: query, type: integer', { build: 12 }],
    ['name: dry, from: query, type: boolean', { dry: true }],
    [
      'name: big, from: query, type: integer',
      ['variable big: query parameter big is a string, not an integer']
    ],
    ['name: none, from: query, default_value: d', { none: 'd' }],
    [
      'name: none, from: query, required: true',
      ['variable none: query parameter none is missing, but required']
    ],
    [
      'name: constructor, from: headers, required: true',
      ['variable constructor: header constructor is missing, but required']
    ]
  ] as const)
    test(`{${variable}} is read for any body`, () => {
      assert.deepEqual(taken(`{${variable}}`, 'no JSON', SENT), wanted)
    })

  test('a secret has no value in a record, and the error says so', () => {
    const trust = { trusted: true }
    const body = { token: '***' }
    assert.deepEqual(taken('{name: token, secret: true}', body, {}, trust), {})
    assert.deepEqual(
      taken('{name: token, secret: true, required: true}', body, {}, trust),
      [
        'variable token: token is *** in the record, which keeps no secret value; have the sender send it again'
      ]
    )
    assert.deepEqual(
      taken(
        '{name: key, from: query, path: api_key, required: true}',
        {},
        { query: { api_key: '***' } },
        trust
      ),
      [
        'variable key: query parameter api_key is *** in the record, which keeps no secret value; have the sender send it again'
      ]
    )
    assert.deepEqual(taken('{name: token, secret: true}', body), {
      token: '***'
    })
  })

  test('a secret value is not quoted in a reason', () => {
    for (const narrow of [
      'match: {body: {token: x}}',
      'conditions: [{path: token, accepted_values: x}]'
    ]) {
      const routing = route(
        `{providers: [{name: p}], functions: [{name: f, provider: p, ${narrow}, variables: [{name: token, secret: true}]}]}`,
        { body: { token: 'hunter2' } }
      )
      assert.equal(routing.status, 'not_matched')
      assert.doesNotMatch(JSON.stringify(routing), /hunter2/)
    }
  })
})
