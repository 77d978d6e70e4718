import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { problems } from '../problems.ts'

const SECRETS = ['A', 'B', 'T']
const VIAS = 'response, delivery, listener, status, poll, event'

describe('checks of a chain', () => {
  for (const [keys, ...wanted] of [
    [
      "callback: {via: poll, format: {state: {path: a, success: [OK, '1', true], failure: [1, 'true'], pending: WAIT}}}"
    ],
    [
      'callback: {via: poll, format: {state: {path: a, success: OK, failure: [NO, OK], pending: NO}}}',
      'callback.format.state.failure: holds "OK", which is in success too; keep it in one of the two',
      'callback.format.state.pending: holds "NO", which is in failure too; keep it in one of the two'
    ],
    [
      'callback: {via: poll, format: {state: status, success: OK}}',
      'callback.format.success: belongs into state; write state: {path: ..., success: ...}'
    ],
    [
      'callback: {via: poll, format: {state: {path: a}, success: OK}}',
      'callback.format.success: belongs into state; write state: {path: ..., success: ...}'
    ],
    [
      'callback: {via: poll, format: {path: a, success: OK}}',
      'callback.format.path: belongs into state; write state: {path: ..., success: ...}'
    ],
    ['callback: {via: response}'],
    ['callback: {via: delivery, timeout: 9m}'],
    ['callback: {via: listener, secret_name: [A, B], signature: github}'],
    ['callback: {via: status}, payload: dockerhub'],
    ["callback: {via: poll, url: 'https://h.example/${build.build_id}'}"],
    ['callback: {via: event, timeout: 7d, secret_name: A}'],
    ["callback: {via: listener}, body: {u: '${callback_url}'}"],
    [
      "callback: {via: event}, body: 'x ${callback_dispatch.client_payload.token}'"
    ],
    ["callback: {via: event}, body: '${callback_token | json}'"],
    [
      "callback: {via: event, url: 'https://h.example/${github.run_id}?t=${callback_token}'}, payload: dockerhub"
    ],
    [
      "callback: {via: event, url: 'https://h.example/${callback_token}'}, body: '${callback_url}'"
    ],
    [
      "callback: {via: event, url: 'https://h.example/${callback_token}'}, body: x",
      'body: lacks ${callback_url}, which via: event needs; write it into the body'
    ],
    [
      "callback: {via: event, url: 'https://h.example/'}",
      'callback.url: lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the callback, with it in the path or query'
    ],
    [
      "callback: {via: event, url: 'https://h.example/${callback_token}?${secrets.A}'}",
      'callback.url: holds ${secrets.A}, which cannot be part of the callback_url that the receiver is given; leave it out'
    ],
    [
      "callback: {via: event, url: 'https://h.example/${callback_token}?${callback_url}'}",
      'callback.url: holds ${callback_url}, which cannot be part of the callback_url that the receiver is given; leave it out'
    ],
    [
      "callback: {via: event, url: 'https://h.example/${callback_token}?${callback.state}'}",
      'callback.url: holds ${callback.state}, which cannot be part of the callback_url that the receiver is given; leave it out'
    ],
    [
      "callback: {via: listener, url: 'https://h.example/'}",
      'callback.url: has a meaning for via: poll and via: event only; leave it out'
    ],
    ['callback: {via: poll}, payload: github'],
    [
      "callback: {via: delivery}, body: '${callback.state} ${callback.target_url}'"
    ],
    [
      "callback: {via: listener}, headers: {x-callback: '${callback_url}'}, body: ''"
    ],
    [
      'enabled: false',
      `callback: is missing; write callback: {via: ...} with one of ${VIAS}`
    ],
    [
      'callback: {}',
      `callback.via: is missing; write via: with one of ${VIAS}`
    ],
    [
      'callback: {via: events}',
      'callback.via: "events" is not known here; write event'
    ],
    [
      'callback: {via: poll, timeou: 5}',
      'callback.timeou: unknown key; did you mean timeout?'
    ],
    [
      'callback: {via: poll}, events: build_passed',
      'events: has no meaning on a link; write it on the chain'
    ],
    [
      'callback: {via: poll}, match: {branch: main}',
      'match: has no meaning on a link; write it on the chain'
    ],
    [
      'callback: {via: poll}, only_failures: true',
      'only_failures: has no meaning on a link; write events on the chain'
    ],
    [
      'callback: {via: poll}, failures_only: true',
      'failures_only: has no meaning on a link; write events on the chain'
    ],
    [
      'callback: {via: poll}, required: true',
      'required: has no meaning on a link, since each must succeed; leave it out'
    ],
    [
      'callback: {via: listener}, payload: github',
      'payload: lacks ${callback_url}, which via: listener needs; write jobserv, dockerhub or a body with it'
    ],
    [
      'callback: {via: status}, body: {state: "${build.status}"}',
      'body: lacks ${callback_url}, which via: status needs; write it into the body'
    ],
    [
      "callback: {via: event}, body: '${callback_url}'",
      'body: lacks ${callback_token}, which via: event needs; write it into the body'
    ],
    [
      'callback: {via: poll, secret_name: A, signature: github}',
      'callback.secret_name: has no meaning: via: poll carries no signature; leave it out',
      'callback.signature: has no meaning: via: poll carries no signature; leave it out'
    ],
    ['callback: {via: listener, secret_name: A, signature: standard-webhooks}'],
    ['callback: {via: listener, secret_name: A, signature: slack}'],
    ['callback: {via: event, secret_name: A, signature: stripe}'],
    ...[
      'slack',
      "{header: X-Sig, signed: '${timestamp}.${body}', timestamp_header: X-Time}"
    ].map(signature => [
      `callback: {via: event, secret_name: A, signature: ${signature}}`,
      'callback.signature: needs further headers, which an event does not carry; write jobserv, github or one of your own'
    ]),
    [
      'callback: {via: listener, secret_name: A, signature: {header: X-Sig, timestamp_header: X-Time}}',
      'callback.signature.timestamp_header: has no meaning: signed does not cover ${timestamp}; add it there'
    ],
    [
      'callback: {via: event, secret_name: A, signature: standard-webhooks}',
      'callback.signature: needs further headers, which an event does not carry; write jobserv, github or one of your own'
    ],
    [
      'callback: {via: listener, signature: github}',
      'callback.secret_name: is missing next to signature; write one, or neither'
    ],
    [
      'callback: {via: listener, secret_name: C}',
      'callback.secret_name: "C" is not in the secrets input; did you mean A?'
    ],
    [
      'callback: {via: nothing, secret_name: nothing}',
      `callback.via: "nothing" is not known here; write one of ${VIAS}`,
      'callback.secret_name: "nothing" is not in the secrets input; add the line nothing=... to it'
    ],
    [
      "callback: {via: status, url: 'https://h.example'}",
      'callback.url: has a meaning for via: poll and via: event only; leave it out'
    ],
    [
      "callback: {via: poll, url: 'h.example'}",
      'callback.url: it is not an absolute URL; write https://host/path'
    ],
    [
      'callback: {via: delivery, format: {state: {path: a, success: b}}}',
      'callback.format: has no meaning for via: delivery; leave it out'
    ],
    [
      "callback: {via: poll, format: {state: {path: 'a..b', success: []}, context: x}}",
      'callback.format.state.path: "a..b" is not a path at character 2; write names with dots between, [0] for an item of a list, ["a.b"] for a name with a dot or a space',
      'callback.format.state.success: must be a value or a list of values; the list is empty',
      'callback.format.context: must be a mapping, as {path: ...}, not a string'
    ],
    [
      'callback: {via: poll, format: {state: {path: a, success: , failure: [null], pending: null}}}',
      'callback.format.state.success: must be a text, a number, true or false; it is empty',
      'callback.format.state.failure[0]: must be a text, a number, true or false; it is empty'
    ],
    [
      'callback: {via: poll, format: {state: [{path: a, success: [null]}]}}',
      'callback.format.state[0].success[0]: must be a text, a number, true or false; it is empty'
    ],
    [
      'callback: {via: poll, format: {state: {path: a, success: [1, .inf]}, conditions: [{path: b, accepted_values: 9007199254740993}]}}',
      'callback.format.state.success[1]: holds a number that is rounded when it is read; send and write it as a text',
      'callback.format.conditions[0].accepted_values: holds a number that is rounded when it is read; send and write it as a text'
    ]
  ]) {
    test(`checks a link with ${keys?.slice(0, 60)}`, () => {
      assert.deepEqual(
        problems(
          `chains: [{name: c, token_secret_name: T, webhooks: [{url: 'https://h.example/', ${keys}}]}]`,
          SECRETS
        ),
        wanted.map(line => `1 chains[0].webhooks[0].${line}`)
      )
    })
  }

  const chain = (keys: string, link: string) =>
    problems(
      `chains: [{name: c, ${keys} webhooks: [{url: 'https://h.example/', callback: {via: event}, ${link}}]}]`,
      SECRETS
    )

  test('requires a key for the tokens of a chain that continues in another run', () => {
    assert.deepEqual(chain('', ''), [
      '1 chains[0].token_secret_name: is missing, and a link with via: event needs it; write the name of a secret'
    ])
    assert.deepEqual(chain('', 'enabled: false'), [])
    assert.deepEqual(chain('token_secret_name: A,', ''), [])
    assert.deepEqual(chain('token_secret_name: long-one,', ''), [
      '1 chains[0].token_secret_name: "long-one" is not in the secrets input; add the line long-one=... to it'
    ])
    assert.deepEqual(chain('token_secret_name: [A],', ''), [
      '1 chains[0].token_secret_name: must be a name of the secrets input, not a list'
    ])
  })

  test('rejects duplicate names within each list', () => {
    const link = "{url: 'https://h.example/', name: x, callback: {via: poll}}"
    assert.deepEqual(
      problems(`notify: {webhooks: [{url: 'https://h.example/', name: x}]}
chains:
  - {name: x, webhooks: [${link}]}
  - {name: y, webhooks: [${link}, ${link}]}
  - {name: x, webhooks: [${link}]}`),
      [
        '4 chains[1].webhooks[1].name: "x" is also the name of an earlier entry; write another name',
        '5 chains[2].name: "x" is also the name of an earlier entry; write another name'
      ]
    )
  })
})
