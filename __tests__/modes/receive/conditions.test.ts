import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from '../../helpers/property.ts'
import { route } from './inbound.ts'

function routeIf(conditions: string, body: unknown) {
  return route(
    `{providers: [{name: p}], functions: [{name: f, provider: p, conditions: ${conditions}}]}`,
    { body }
  )
}

describe('conditions of a function', () => {
  for (const [accepted, body, wanted] of [
    ['opened', { a: 'opened' }, null],
    ['[closed, opened]', { a: 'opened' }, null],
    ['[opened]', { a: 'Opened' }, 'a is "Opened", not "opened"'],
    ['[1]', { a: 1 }, null],
    ['[1]', '{"a":1.0}', null],
    ['[1]', { a: '1' }, 'a is "1", not 1'],
    ['["1"]', { a: 1 }, 'a is 1, not "1"'],
    ['[1]', { a: true }, 'a is true, not 1'],
    ['[true]', { a: true }, null],
    ['["true"]', { a: true }, 'a is true, not "true"'],
    ['[false]', { a: null }, 'a is null, not false'],
    ['[""]', { a: '' }, null],
    ['[""]', { a: null }, 'a is null, not ""'],
    ['[null]', { a: null }, null],
    ['[null]', {}, 'a is missing'],
    ['[null]', 'x', 'a is missing: the body is not JSON'],
    ['[0]', '{"a":-0}', null],
    ['[opened]', { a: ['opened'] }, 'a is an array, not "opened"'],
    ['[opened]', { a: { opened: 1 } }, 'a is an object, not "opened"'],
    ['["x*"]', { a: 'xy' }, 'a is "xy", not "x*"'],
    [
      '[9007199254740991]',
      '{"a":9007199254740992}',
      'a is 9007199254740992, not 9007199254740991'
    ],
    ['[a]', '{"A":"a"}', 'a is missing']
  ] as const) {
    test(`accepted_values ${accepted} of ${JSON.stringify(body)}`, () => {
      const routing = routeIf(`[{path: a, accepted_values: ${accepted}}]`, body)
      const reason = routing.status === 'not_matched' ? routing.reason : null
      assert.equal(
        reason,
        wanted === null ? null : `no function matches (f: ${wanted})`
      )
      assert.equal(
        routing.status,
        wanted === null ? 'succeeded' : 'not_matched'
      )
    })
  }

  const BOTH =
    '[{path: a, accepted_values: 1}, {path: b.c, accepted_values: 2}]'

  for (const path of ['["token"]', 'pins[0]', 'users[*].key'])
    test(`do not quote the value at ${path}, which a secret variable reads`, () => {
      const secret = 'hunter2-hunter2'
      const routing = route(
        `{providers: [{name: p}], functions: [{name: f, provider: p, conditions: [{path: '${path}', accepted_values: x}],
          variables: [{name: token, secret: true}, {name: pins, type: array, secret: true}, {name: key, path: 'users[0].key', secret: true}]}]}`,
        { body: { token: secret, pins: [secret], users: [{ key: secret }] } }
      )
      assert.equal(routing.status, 'not_matched')
      assert.doesNotMatch(JSON.stringify(routing), /hunter2/)
    })

  test('[*] is any item', () => {
    const holds = (body: unknown) =>
      routeIf(
        '[{path: "events[*].target.tag", accepted_values: [v1, null]}]',
        body
      ).status
    const event = (tag: unknown) => ({ target: { tag } })
    assert.equal(holds({ events: [event('v0'), event('v1')] }), 'succeeded')
    assert.equal(holds({ events: [event('v0'), event(null)] }), 'succeeded')
    assert.equal(holds({ events: [event('v0'), {}] }), 'not_matched')
    assert.equal(holds({ events: [] }), 'not_matched')
    assert.equal(holds({ events: event('v1') }), 'not_matched')
  })

  test('all conditions must hold', () => {
    for (const [body, kind] of [
      [{ a: 1, b: { c: 2 } }, 'succeeded'],
      [{ a: 1, b: { c: 3 } }, 'not_matched'],
      [{ a: 2, b: { c: 2 } }, 'not_matched'],
      [{ a: 1, 'b.c': 2 }, 'not_matched'],
      ['{"a":1,"b":{"c":2},"b":{"c":2}}', 'failed']
    ] as const) {
      assert.equal(routeIf(BOTH, body).status, kind, JSON.stringify(body))
    }
  })

  test('only the accepted value is accepted', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const { status: kind } = routeIf(
          '[{path: a, accepted_values: [yes]}]',
          {
            a: value
          }
        )
        assert.equal(kind, value === 'yes' ? 'succeeded' : 'not_matched')
      })
    )
  })
})
