import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from '../../helpers/property.ts'
import { hmac, route, webhookOf } from './inbound.ts'

const TWO = `{providers: [
  {name: off, active: false},
  {name: first, match: {headers: {X-From: 'a*'}}},
  {name: second, match: {headers: {x-from: ['b', 'a1']}}},
  {name: rest, secret_name: KEY}],
  functions: [
  {name: f, provider: first, uri: git/push},
  {name: g, provider: first, uri: /git/push/},
  {name: any, provider: first},
  {name: off, provider: first, active: false},
  {name: other, provider: first, uri: git/pull},
  {name: s, provider: second, uri: git/push},
  {name: r, provider: rest, uri: git/push}]}`

describe('routing of a webhook', () => {
  test('the first active provider that matches wins, and all its functions run', () => {
    assert.deepEqual(route(TWO, { headers: { 'x-from': 'a1' } }), {
      status: 'succeeded',
      provider: 'first',
      functions: ['f', 'g', 'any'],
      variables: { f: {}, g: {}, any: {} }
    })
    assert.deepEqual(route(TWO, { headers: { 'x-from': 'b' } }), {
      status: 'succeeded',
      provider: 'second',
      functions: ['s'],
      variables: { s: {} }
    })
  })

  for (const [uri, functions] of [
    ['git/push', ['f', 'g', 'any']],
    ['/git/push//', ['f', 'g', 'any']],
    ['git/pull', ['any', 'other']],
    ['git/Push', ['any']],
    ['git', ['any']],
    ['git//push', ['any']],
    ['', ['any']]
  ] as const) {
    test(`the uri ${JSON.stringify(uri)} runs ${functions.join(', ')}`, () => {
      const routing = route(TWO, { uri, headers: { 'x-from': 'a' } })
      assert.ok(routing.status === 'succeeded')
      assert.deepEqual(routing.functions, functions)
    })
  }

  test('a uri is not revealed before the signature is verified', () => {
    const reason = 'header x-jobserv-sig is missing'
    for (const uri of ['git/push', 'unknown'])
      assert.deepEqual(route(TWO, { uri }), {
        status: 'invalid_signature',
        provider: 'rest',
        reason
      })
    const headers = { 'x-jobserv-sig': `sha256:${hmac('{}')}` }
    assert.deepEqual(route(TWO, { uri: 'unknown', headers }), {
      status: 'no_function',
      provider: 'rest',
      reason:
        'provider rest has no active function with uri "unknown"; it has "git/push"'
    })
  })

  test('names a later provider that can verify the webhook', () => {
    const yaml = `{providers: [
    {name: a, type: gitlab, secret_name: OLD},
    {name: b, type: github, secret_name: KEY},
    {name: off, type: gitlab, secret_name: KEY, active: false},
    {name: c, type: gitlab, secret_name: KEY},
    {name: d, type: gitlab, secret_name: KEY},
    {name: open}],
    functions: []}`
    const reason = (token: string) => {
      const headers = { 'x-gitlab-event': 'Push', 'x-gitlab-token': token }
      const routing = route(yaml, { headers })
      assert.ok(routing.status === 'invalid_signature')
      return routing.reason
    }
    const wrong = 'X-Gitlab-Token does not match the secret "OLD"'
    assert.equal(reason('nobody'), wrong)
    assert.equal(
      reason('this is secret'),
      `${wrong}; provider c, which is listed later, can verify it: distinguish the two with match`
    )
  })

  for (const [body, kind] of [
    ['[]', 'an array'],
    ['"x"', 'a string'],
    ['7', 'an integer'],
    ['null', 'null']
  ] as const)
    test(`a body that is ${kind} causes a warning where names are looked up`, () => {
      const yaml = `{providers: [{name: p}], functions: [
      {name: f, provider: p, variables: [{name: constant, default_value: x}, {name: list, path: '[0]'}]},
      {name: g, provider: p, variables: [{name: v}]}]}`
      assert.deepEqual(route(yaml, { body }), {
        status: 'succeeded',
        provider: 'p',
        functions: ['f', 'g'],
        variables: { f: { constant: 'x' }, g: {} },
        warning: `the body is ${kind}, so a path that starts with a name finds nothing in it`
      })
    })

  test('a webhook of a record needs no signature, but everything else', () => {
    const trusted = { trusted: true }
    assert.equal(route(TWO, {}, trusted).status, 'succeeded')
    assert.equal(route(TWO, { uri: 'unknown' }, trusted).status, 'no_function')
  })

  test('a header that a record hides matches any pattern, only there', () => {
    const yaml = `{providers: [{name: p, match: {headers: {Authorization: 'Bearer *'}}}], functions: [{name: f, provider: p}]}`
    const headers = { authorization: '***' }
    assert.equal(
      route(yaml, { headers }, { trusted: true }).status,
      'succeeded'
    )
    assert.equal(route(yaml, { headers }).status, 'no_provider')
    assert.equal(route(yaml, {}, { trusted: true }).status, 'no_provider')
  })

  test('a query value that a record hides matches any pattern, only there', () => {
    const yaml = `{providers: [{name: p}], functions: [{name: f, provider: p, match: {query: {env: prod}}}]}`
    const query = { env: '***' }
    assert.equal(route(yaml, { query }, { trusted: true }).status, 'succeeded')
    assert.equal(route(yaml, { query }).status, 'not_matched')
    assert.equal(route(yaml, {}, { trusted: true }).status, 'not_matched')
  })

  test('says why each provider does not match', () => {
    const yaml = `{providers: [{name: a, type: gitlab, signature: none}, {name: b, match: {body: {n: '1'}}}]}`
    assert.deepEqual(route(yaml, { body: { n: 'x\n::error::y' } }), {
      status: 'no_provider',
      provider: null,
      reason:
        'no provider matches (a: header x-gitlab-event is missing; b: body n is "x : :error: :y", not 1)'
    })
    assert.deepEqual(route('{providers: [{name: a, active: false}]}'), {
      status: 'no_provider',
      provider: null,
      reason: 'no provider matches (none is active)'
    })
  })

  const FUNCTIONS = `{providers: [{name: p}], functions: [
  {name: match, provider: p, match: {body: {ref: 'refs/heads/**'}}},
  {name: condition, provider: p, conditions: [{path: n, accepted_values: [1, x]}]},
  {name: needs, provider: p, match: {query: {needs: 'yes'}}, variables: [{name: n, type: string, required: true}, {name: m, required: true}, {name: o, type: array}]},
  {name: good, provider: p, match: {query: {good: 'yes'}}, variables: [{name: n, type: integer}]}]}`

  test('runs no function where no match and conditions hold, and says why', () => {
    assert.deepEqual(route(FUNCTIONS, { body: { ref: 'refs/tags/a', n: 2 } }), {
      status: 'not_matched',
      provider: 'p',
      functions: ['match', 'condition', 'needs', 'good'],
      reason:
        'no function matches (match: body ref is "refs/tags/a", not refs/heads/**; condition: n is 2, not 1, "x"; needs: query needs is missing; good: query good is missing)'
    })
  })

  test('runs only the functions that match', () => {
    assert.deepEqual(
      route(FUNCTIONS, { body: { ref: 'refs/heads/a', n: 1 } }),
      {
        status: 'succeeded',
        provider: 'p',
        functions: ['match', 'condition'],
        variables: { match: {}, condition: {} }
      }
    )
  })

  test('fails with every error, and keeps the variables of the others', () => {
    assert.deepEqual(
      route(FUNCTIONS, {
        query: { needs: 'yes', good: 'yes' },
        body: { n: 5, o: {} }
      }),
      {
        status: 'failed',
        provider: 'p',
        functions: ['needs', 'good'],
        errors: [
          'function needs, variable n: n is an integer, not a string',
          'function needs, variable m: m is missing, but required',
          'function needs, variable o: o is an object, not an array'
        ],
        variables: { good: { n: 5 } }
      }
    )
  })

  test('fails where a key on the path of a function is duplicated', () => {
    assert.deepEqual(
      route(FUNCTIONS, {
        body: '{"ref":"refs/heads/a","ref":"b","n":1,"\\u006e":2}'
      }),
      {
        status: 'failed',
        provider: 'p',
        functions: ['match', 'condition'],
        errors: [
          'function match: a key on the path to body ref is duplicated',
          'function condition: a key on the path to n is duplicated'
        ],
        variables: {}
      }
    )
  })

  test('keeps names that every object has', () => {
    for (const [fn, name, wanted] of [
      ['valueOf', '__proto__', '{"valueOf":{"__proto__":1,"constructor":2}}'],
      ['__proto__', 'valueOf', '{"__proto__":{"constructor":2}}']
    ]) {
      const yaml = `{providers: [{name: __proto__}], functions: [{name: ${fn}, provider: __proto__, variables: [{name: ${name}, type: integer}, {name: constructor, type: integer}, {name: toString, type: integer}]}]}`
      const routing = route(yaml, {
        body: '{"__proto__":1,"constructor":2}'
      })
      assert.ok(routing.status === 'succeeded')
      assert.equal(JSON.stringify(routing.variables), wanted)
    }
    assert.equal(Object.hasOwn({}, 'constructor'), false)
  })

  test('redacts secrets before it shortens what it quotes', () => {
    const yaml = `{providers: [{name: p, match: {headers: {x-github-event: a}}}]}`
    const secret = 's3cret::\u202e'.repeat(8)
    const routing = route(
      yaml,
      {
        headers: {
          'x-github-event': `${'b'.repeat(50)}${secret}${'c'.repeat(9000)}`
        }
      },
      { redact: text => text.replaceAll(secret, '***') }
    )
    assert.ok(routing.status === 'no_provider')
    assert.equal(
      routing.reason,
      `no provider matches (p: header x-github-event is "${'b'.repeat(50)}***cccccc…", not a)`
    )
  })

  test('does not throw for any webhook, and returns reasons of one line', () => {
    const HOSTILE = `{providers: [{name: hub, type: docker-hub}, {name: p, match: {body: {'a.b': '**', __proto__: '!x'}}}, {name: q, match: {headers: {h: '**'}}}],
    functions: [{name: f, provider: p, uri: a, match: {headers: {h: '*'}, query: {constructor: '*'}}, conditions: [{path: 'a[0].b', accepted_values: [1, null]}], variables: [{name: a, type: array, required: true}, {name: b, path: 'a.b', required: true}]},
    {name: h, provider: q, uri: a, match: {query: {q: '**'}}},
    {name: g, provider: q, uri: b, variables: [{name: a, type: array}, {name: b, path: 'a.b', type: integer}, {name: c, path: '[0]', type: boolean}]}]}`
    const key = fc.constantFrom('a', 'b', '__proto__', 'push_data', 'h')
    const json = fc.letrec(tie => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.constantFrom(null, true, 1, 2 ** 53, '', 'x\r\n::error::y'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true })
      )
    })).value
    const kinds = new Set<string>()
    fc.assert(
      fc.property(
        fc.record({
          uri: fc.constantFrom('a', 'b', '', '\u2028::x::'),
          headers: fc.dictionary(
            fc.constantFrom('h', 'content-type'),
            fc.string()
          ),
          query: fc.dictionary(
            fc.constantFrom('constructor', 'q'),
            fc.string()
          ),
          body: fc.oneof(
            json.map(value => Buffer.from(JSON.stringify(value) ?? '')),
            fc.uint8Array().map(bytes => Buffer.from(bytes))
          )
        }),
        webhook => {
          const routing = route(HOSTILE, webhook)
          kinds.add(routing.status)
          const said =
            routing.status === 'failed'
              ? routing.errors
              : routing.status === 'succeeded'
                ? []
                : [routing.reason]
          for (const text of said) {
            assert.doesNotMatch(text, /[\p{Cc}\p{Zl}\p{Zp}\u202e]|::/u)
            assert.ok(text.length < 700, text)
          }
        }
      ),
      { numRuns: 500 }
    )
    assert.deepEqual([...kinds].sort(), [
      'failed',
      'no_function',
      'no_provider',
      'not_matched',
      'succeeded'
    ])
  })

  test('reads deep and long bodies of an unauthenticated sender quickly', () => {
    const yaml = `{providers: [{name: p, match: {body: {a: '!x**y**z'}}, secret_name: KEY}, {name: q, secret_name: KEY}],
    functions: [{name: f, provider: q, variables: [{name: b, type: array, required: true}]}]}`
    const size = 25 * 2 ** 20 - 100
    const less = size / 8
    for (const [body, error] of [
      [`{"a":"${'x'.repeat(size)}","b":[1]}`, null],
      [
        `{"b":${'['.repeat(less)}${']'.repeat(less)}}`,
        'function f, variable b: b nests deeper than 64 levels'
      ],
      [`{"b":[1${',[]'.repeat(less)}]}`, null]
    ] as const) {
      const bytes = Buffer.from(body)
      const headers = { 'x-jobserv-sig': `sha256:${hmac(bytes)}` }
      const started = process.cpuUsage()
      const routing = route(yaml, webhookOf({ headers, body: bytes }))
      assert.ok(process.cpuUsage(started).user < 10_000_000)
      assert.equal(routing.status, error === null ? 'succeeded' : 'failed')
      if (routing.status === 'failed') assert.deepEqual(routing.errors, [error])
    }
  })
})
