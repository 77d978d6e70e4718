import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type CallbackHints,
  callbackTarget,
  readCallbackHints
} from '../../src/modes/callback/target.ts'
import { SHA } from '../helpers/fixtures.ts'

const API = 'https://api.github.com'
const NOTHING: CallbackHints = {
  url: null,
  context: null,
  token: null,
  dispatch: null
}
const DISPATCH = {
  url: `${API}/repos/acme/lmp/dispatches`,
  event_type: 'webhook-callback',
  client_payload: { token: 't.o' }
}

test('an event that tells nothing is read as nothing', () => {
  for (const event of [null, {}, [], 'text', { client_payload: null }])
    assert.deepEqual(readCallbackHints(event), NOTHING)
})

const KEYS = { callback_url: 'https://ci.example/hook', callback_context: 'c' }
for (const [name, event] of [
  ['the payload itself', { client_payload: KEYS }],
  ['inputs', { inputs: { ...KEYS, callback_token: '' } }],
  [
    'a webhook body, the text that was signed',
    { client_payload: { webhook: { body: JSON.stringify(KEYS) } } }
  ],
  ['a build inside', { client_payload: { build: KEYS } }],
  [
    'a payload inside, as an input',
    { inputs: { payload: JSON.stringify(KEYS) } }
  ]
] satisfies [string, unknown][]) {
  test(`callback_url is read from ${name}`, () => {
    assert.deepEqual(readCallbackHints(event), {
      ...NOTHING,
      url: 'https://ci.example/hook',
      context: 'c'
    })
  })
}

test('callback_dispatch is read as an object and as the text of an input', () => {
  for (const callback_dispatch of [DISPATCH, JSON.stringify(DISPATCH)])
    assert.deepEqual(readCallbackHints({ inputs: { callback_dispatch } }), {
      ...NOTHING,
      token: 't.o',
      dispatch: { url: DISPATCH.url, eventType: 'webhook-callback' }
    })
})

test('callback_token stands in for a dispatch without one', () => {
  const { token, dispatch } = readCallbackHints({
    client_payload: {
      callback_token: 'x.y',
      callback_dispatch: { url: DISPATCH.url }
    }
  })
  assert.equal(token, 'x.y')
  assert.equal(dispatch?.eventType, 'webhook-callback')
})

test('nothing is read from a prototype', () => {
  const event = JSON.parse(
    '{"client_payload": {"__proto__": {"callback_url": "https://evil.example"}}}'
  )
  assert.deepEqual(readCallbackHints(event), NOTHING)
})

const STATUS = `${API}/repos/acme/lmp/statuses/${SHA}`

test('the two forms of the API are told from all others, to the letter', () => {
  for (const url of [
    STATUS,
    `${API}/repos/a-b_c/.github/statuses/${SHA}`,
    STATUS.toUpperCase().replace(
      'HTTPS://API.GITHUB.COM/REPOS/ACME/LMP/STATUSES',
      `${API}/repos/acme/lmp/statuses`
    )
  ])
    assert.equal(callbackTarget(url, NOTHING, API).kind, 'status', url)
  assert.deepEqual(callbackTarget(STATUS, NOTHING, API), {
    kind: 'status',
    repository: 'acme/lmp',
    sha: SHA
  })
  assert.deepEqual(callbackTarget(DISPATCH.url, NOTHING, API), {
    kind: 'dispatch',
    repository: 'acme/lmp',
    eventType: 'webhook-callback',
    token: null
  })
})

/** Near the API's forms, and none of them. */
const LOOKALIKES = [
  `${STATUS}/`,
  `${STATUS}?x=1`,
  `${STATUS}?`,
  `${STATUS}#x`,
  `${STATUS}\n`,
  ` ${STATUS}`,
  STATUS.slice(0, -1),
  `${STATUS}0`,
  STATUS.replace('https', 'http'),
  STATUS.replace('https', 'HTTPS'),
  STATUS.replace('github', 'GitHub'),
  STATUS.replace('api.github.com', 'api.github.com:443'),
  STATUS.replace('api.github.com', 'api.github.com:8443'),
  STATUS.replace('api.github.com', 'api.github.com.evil.example'),
  STATUS.replace('api.github.com', 'evil.example'),
  STATUS.replace('api.github.com', 'api.github.com@evil.example'),
  STATUS.replace('api.github.com', 'user:pw@api.github.com'),
  STATUS.replace('api.github.com', 'api.github.com.'),
  STATUS.replace('api.github.com', 'api.github.com\\@evil.example'),
  STATUS.replace('/repos/', '//repos/'),
  STATUS.replace('/repos/', '/x/repos/'),
  STATUS.replace('/repos/', '/Repos/'),
  STATUS.replace('/lmp/', '/lmp/../other/'),
  STATUS.replace('/lmp/', '/../lmp/'),
  STATUS.replace('acme/lmp', 'acme/..'),
  STATUS.replace('acme/lmp', '../lmp'),
  STATUS.replace('acme/lmp', './lmp'),
  STATUS.replace('acme/lmp', 'acme'),
  STATUS.replace('acme/lmp', 'acme/lmp/x'),
  STATUS.replace('/lmp/', '/lmp%2e/'),
  STATUS.replace('/lmp/', '/%2e%2e/'),
  STATUS.replace('acme/', 'acme%2f'),
  STATUS.replace('lmp', 'lmp;x'),
  STATUS.replace('lmp', 'ｌmp'),
  `${DISPATCH.url}/`,
  `${DISPATCH.url}?x`,
  DISPATCH.url.replace('dispatches', 'Dispatches'),
  DISPATCH.url.replace('dispatches', 'actions/workflows/1/dispatches'),
  `${API}/repos/acme/lmp/hooks`,
  API
]

for (const url of LOOKALIKES) {
  test(`${JSON.stringify(url)} is no form of the API`, () => {
    const { kind } = callbackTarget(url, NOTHING, API)
    assert.ok(kind === 'webhook' || kind === 'wrong', kind)
    const dispatch = { url, eventType: 'webhook-callback' }
    const told = { ...NOTHING, token: 't', dispatch }
    assert.equal(callbackTarget('', told, API).kind, 'wrong')
  })
}

test('an event may name neither a status nor a dispatch as its callback_url', () => {
  const told = (url: string) => callbackTarget('', { ...NOTHING, url }, API)
  assert.equal(told(STATUS).kind, 'wrong')
  assert.equal(told(DISPATCH.url).kind, 'webhook')
})

test('the input wins over what the event tells', () => {
  const told = readCallbackHints({
    client_payload: { callback_dispatch: DISPATCH }
  })
  assert.deepEqual(callbackTarget('', told, API), {
    kind: 'dispatch',
    repository: 'acme/lmp',
    eventType: 'webhook-callback',
    token: 't.o'
  })
  assert.deepEqual(callbackTarget('https://x.example/', told, API), {
    kind: 'webhook',
    url: new URL('https://x.example/')
  })
})

test('a server of one’s own has its base path in both forms', () => {
  const ghes = 'https://ghe.example/api/v3'
  const url = `${ghes}/repos/acme/lmp/statuses/${SHA}`
  assert.equal(callbackTarget(url, NOTHING, ghes).kind, 'status')
  assert.equal(
    callbackTarget(url.replace('/api/v3', ''), NOTHING, ghes).kind,
    'webhook'
  )
})

for (const [name, told, expected] of [
  ['nothing', NOTHING, /no callback_url or callback_dispatch/],
  ['no URL', { ...NOTHING, url: 'not a url' }, /no absolute URL/],
  [
    'a dispatch without url',
    { ...NOTHING, dispatch: { url: null, eventType: 'x' } },
    /callback_dispatch.url/
  ],
  [
    'a dispatch without token',
    { ...NOTHING, dispatch: { url: DISPATCH.url, eventType: 'x' } },
    /has no token/
  ]
] satisfies [string, CallbackHints, RegExp][]) {
  test(`${name} is an error that says what to give`, () => {
    const to = callbackTarget('', told, API)
    assert.equal(to.kind, 'wrong')
    assert.match(to.kind === 'wrong' ? to.message : '', expected)
  })
}
