import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { route } from './inbound.ts'

/** Returns null when the match lets the webhook through. */
function why(match: string, webhook: Parameters<typeof route>[1]) {
  const routing = route(
    `{providers: [{name: p}], functions: [{name: f, provider: p, match: {${match}}}]}`,
    webhook
  )
  if (routing.status === 'succeeded') return null
  if (routing.status === 'failed') return routing.errors.join()
  return routing.reason.replace(/^no function matches \(f: (.*)\)$/, '$1')
}

const push = { headers: { 'x-github-event': 'push' }, query: { a: 'b/c' } }

describe('match of a provider', () => {
  for (const [match, webhook, wanted] of [
    ['', {}, null],
    ['headers: {X-GitHub-Event: push}', push, null],
    ['headers: {x-github-event: [ping, push]}', push, null],
    ['headers: {x-github-event: "*"}', push, null],
    ['headers: {x-github-event: "!ping"}', push, null],
    [
      'headers: {x-github-event: ["*", "!push"]}',
      push,
      'header x-github-event is "push", not *, !push'
    ],
    [
      'headers: {x-github-event: Push}',
      push,
      'header x-github-event is "push", not Push'
    ],
    [
      'headers: {x-github-event: push, x-b: "**"}',
      push,
      'header x-b is missing'
    ],
    ['headers: {x-b: "!c"}', push, 'header x-b is missing'],
    ['headers: {x-b: "**"}', { headers: { 'x-b': '' } }, null],
    ['headers: {constructor: "**"}', {}, 'header constructor is missing'],
    ['query: {a: "*"}', push, 'query a does not match *'],
    [
      'headers: {Authorization: "Bearer x"}',
      { headers: { authorization: 'Bearer s3cret' } },
      'header Authorization does not match Bearer x'
    ],
    [
      'headers: {User-Agent: x}',
      { headers: { 'user-agent': 'curl' } },
      'header User-Agent is "curl", not x'
    ],
    ['query: {a: "b/*"}', push, null],
    ['query: {A: "**"}', push, 'query A is missing'],
    ['query: {toString: "**"}', {}, 'query toString is missing'],
    ['query: {a: "**", b: "**"}', push, 'query b is missing'],
    [
      'body: {ref: "refs/heads/release/**"}',
      { body: { ref: 'refs/heads/release/1/2' } },
      null
    ],
    [
      'body: {ref: "refs/heads/*"}',
      { body: { ref: 'refs/heads/release/1' } },
      'body ref is "refs/heads/release/1", not refs/heads/*'
    ],
    [
      'body: {"labels[*].name": bug}',
      { body: { labels: [{ name: 'ui' }, { name: 'bug' }] } },
      null
    ],
    [
      'body: {"labels[*].name": bug}',
      { body: { labels: [{ name: 'ui' }, { id: 1 }, { name: 'help' }] } },
      'body labels[*].name is "ui", not bug, and no other item matches'
    ],
    [
      'body: {"labels[*].name": bug}',
      { body: { labels: [] } },
      'body labels[*].name is missing'
    ],
    [
      'body: {"labels[*].name": bug}',
      { body: { labels: { name: 'bug' } } },
      'body labels[*].name is missing'
    ],
    ['body: {"[*][*]": "v*"}', { body: '[["a"],["b","v1"]]' }, null],
    ['body: {"tags[*]": "[0-9]+"}', { body: { tags: ['latest', 2] } }, null],
    [
      'body: {"labels[*].name": bug}',
      { body: '{"labels":[{"name":"bug"},{"name":"a","name":"b"}]}' },
      'function f: a key on the path to body labels[*].name is duplicated'
    ],
    [
      'body: {"labels[*].name": bug}',
      { body: '{"labels":[{"name":"bug","id":1,"id":2}]}' },
      null
    ],
    [
      'body: {"labels[1].name": bug}',
      { body: '{"labels":[{"name":"a","name":"b"},{"name":"bug"}]}' },
      null
    ],
    ['body: {"a[0].b": "[0-9]+"}', { body: { a: [{ b: 12 }] } }, null],
    ['body: {a: "true"}', { body: { a: true } }, null],
    ['body: {a: "1.5"}', { body: { a: 1.5 } }, null],
    ['body: {a: "**"}', { body: { a: null } }, 'body a is null'],
    ['body: {a: "!x"}', { body: {} }, 'body a is missing'],
    ['body: {a: "!x"}', { body: { a: ['x'] } }, 'body a is an array, not !x'],
    ['body: {a: "**"}', { body: { a: {} } }, 'body a is an object, not **'],
    [
      'body: {a: "9*"}',
      { body: '{"a":9007199254740993}' },
      'body a is 9007199254740992, not 9*'
    ],
    ['body: {a: "**"}', { body: { a: 'x'.repeat(65_536) } }, null],
    [
      'body: {a: "**"}',
      { body: { a: 'x'.repeat(65_537) } },
      `body a is "${'x'.repeat(59)}…", not **`
    ],
    [
      'body: {a: "**"}',
      { body: 'a=b' },
      'body a is missing: the body is not JSON'
    ],
    ['body: {a: "**"}', { body: '' }, 'body a is missing: the body is empty'],
    ['body: {__proto__: "**"}', { body: '{"__proto__":"x"}' }, null],
    ['body: {__proto__: "**"}', {}, 'body __proto__ is missing'],
    [
      'body: {a: "1"}',
      { body: '{"a":"1","a":"1"}' },
      'function f: a key on the path to body a is duplicated'
    ],
    [
      'body: {a: "1", b: "2"}',
      { body: '{"a":"1","a":"1","b":"1"}' },
      'body b is "1", not 2'
    ],
    [
      'body: {a: "1"}, query: {q: x}',
      { body: '{"a":"1","a":"1"}' },
      'query q is missing'
    ]
  ] as const) {
    test(`match {${match}} and ${JSON.stringify(webhook).slice(0, 80)}`, () => {
      assert.equal(why(match, webhook), wanted)
    })
  }

  test('a duplicated key matches no provider', () => {
    const yaml = `{providers: [{name: p, match: {body: {a: '!x'}}}]}`
    assert.deepEqual(route(yaml, { body: '{"a":1,"a":2}' }), {
      status: 'no_provider',
      provider: null,
      reason:
        'no provider matches (p: a key on the path to body a is duplicated)'
    })
  })
})
