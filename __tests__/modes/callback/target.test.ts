import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import { checkCallback } from '../../../src/callback/callback.ts'
import { createStatuses } from '../../../src/github/commit-statuses.ts'
import {
  buildReport,
  type CallbackHints,
  callbackTarget,
  dispatchOf,
  readCallbackHints,
  stateOf,
  statusOf
} from '../../../src/modes/callback/target.ts'
import { startReader } from '../../build/reader.ts'
import { SHA } from '../../helpers/fixtures.ts'
import fc from '../../helpers/property.ts'

describe('target of a callback', () => {
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

  test('reads nothing from an event without hints', () => {
    for (const event of [null, {}, [], 'text', { client_payload: null }])
      assert.deepEqual(readCallbackHints(event), NOTHING)
  })

  const KEYS = {
    callback_url: 'https://ci.example/hook',
    callback_context: 'c'
  }
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
    test(`reads callback_url from ${name}`, () => {
      assert.deepEqual(readCallbackHints(event), {
        ...NOTHING,
        url: 'https://ci.example/hook',
        context: 'c'
      })
    })
  }

  test('reads callback_dispatch as an object and as the text of an input', () => {
    for (const callback_dispatch of [DISPATCH, JSON.stringify(DISPATCH)])
      assert.deepEqual(readCallbackHints({ inputs: { callback_dispatch } }), {
        ...NOTHING,
        token: 't.o',
        dispatch: { url: DISPATCH.url, eventType: 'webhook-callback' }
      })
  })

  test('uses callback_token for a dispatch without a token', () => {
    const { token, dispatch } = readCallbackHints({
      client_payload: {
        callback_token: 'x.y',
        callback_dispatch: { url: DISPATCH.url }
      }
    })
    assert.equal(token, 'x.y')
    assert.equal(dispatch?.eventType, 'webhook-callback')
  })

  test('reads nothing from a prototype', () => {
    const event = JSON.parse(
      '{"client_payload": {"__proto__": {"callback_url": "https://evil.example"}}}'
    )
    assert.deepEqual(readCallbackHints(event), NOTHING)
  })

  const STATUS = `${API}/repos/acme/lmp/statuses/${SHA}`

  test('recognises exactly the two forms of API URLs', () => {
    for (const url of [
      STATUS,
      `${API}/repos/a-b_c/.github/statuses/${SHA}`,
      `${API}/repos/acme/lmp/statuses/${'0a'.repeat(32)}`,
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

  const GATE = `${API}/repos/acme/lmp/actions/workflows/gate.yml/dispatches`

  test('recognises the dispatches of a workflow in an input alone', () => {
    assert.deepEqual(callbackTarget(GATE, { ...NOTHING, token: 't.o' }, API), {
      kind: 'workflow',
      repository: 'acme/lmp',
      workflow: 'gate.yml',
      token: 't.o'
    })
    const hints = { ...NOTHING, url: GATE, token: 't.o' }
    assert.equal(callbackTarget('', hints, API).kind, 'webhook')
    for (const url of [
      `${GATE}/`,
      `${GATE}?ref=x`,
      GATE.replace('gate.yml', '..'),
      GATE.replace('gate.yml', 'a/b.yml'),
      GATE.replace('gate.yml', ''),
      GATE.replace('gate.yml', 'gate%2eyml'),
      GATE.replace('api.github.com', 'evil.example')
    ])
      assert.equal(callbackTarget(url, NOTHING, API).kind, 'webhook', url)
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
    DISPATCH.url.replace('dispatches', 'actions/workflows/1/enable'),
    `${API}/repos/acme/lmp/hooks`,
    API
  ]

  for (const url of LOOKALIKES) {
    test(`takes ${JSON.stringify(url)} for a webhook`, () => {
      const { kind } = callbackTarget(url, NOTHING, API)
      assert.ok(kind === 'webhook' || kind === 'wrong', kind)
      const dispatch = { url, eventType: 'webhook-callback' }
      const hints = { ...NOTHING, token: 't', dispatch }
      assert.equal(callbackTarget('', hints, API).kind, 'wrong')
    })
  }

  test('accepts no status or dispatch as the callback_url of an event', () => {
    const hints = (url: string) => callbackTarget('', { ...NOTHING, url }, API)
    assert.equal(hints(STATUS).kind, 'wrong')
    assert.equal(hints(DISPATCH.url).kind, 'webhook')
  })

  test('prefers the input to the event', () => {
    const hints = readCallbackHints({
      client_payload: { callback_dispatch: DISPATCH }
    })
    assert.deepEqual(callbackTarget('', hints, API), {
      kind: 'dispatch',
      repository: 'acme/lmp',
      eventType: 'webhook-callback',
      token: 't.o'
    })
    assert.deepEqual(callbackTarget('https://x.example/', hints, API), {
      kind: 'webhook',
      url: new URL('https://x.example/')
    })
  })

  test('prefers the callback_url of an event to its dispatch', () => {
    const callback_url = 'https://hooks.example/c/k1.t.o'
    const hints = readCallbackHints({
      client_payload: { callback_url, callback_dispatch: DISPATCH }
    })
    assert.deepEqual(callbackTarget('', hints, API), {
      kind: 'webhook',
      url: new URL(callback_url)
    })
  })

  test('expects the base path of a GitHub Enterprise Server in both forms', () => {
    const ghes = 'https://ghe.example/api/v3'
    const url = `${ghes}/repos/acme/lmp/statuses/${SHA}`
    assert.equal(callbackTarget(url, NOTHING, ghes).kind, 'status')
    assert.equal(
      callbackTarget(url.replace('/api/v3', ''), NOTHING, ghes).kind,
      'webhook'
    )
  })

  for (const [name, hints, expected] of [
    ['nothing', NOTHING, /no callback_url or callback_dispatch/],
    ['no URL', { ...NOTHING, url: 'not a url' }, /URL is not absolute/],
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
    test(`says what to write for ${name}`, () => {
      const to = callbackTarget('', hints, API)
      assert.equal(to.kind, 'wrong')
      assert.match(to.kind === 'wrong' ? to.message : '', expected)
    })
  }
})

describe('report of a job', () => {
  test('reports the status of the job unless a state is given', () => {
    assert.equal(stateOf('', 'success'), 'success')
    assert.equal(stateOf('', 'failure'), 'failure')
    assert.equal(stateOf('', 'cancelled'), 'error')
    assert.equal(stateOf('success', 'failure'), 'success')
    for (const word of ['Success', 'pending', 'ok', 'cancelled', ' success'])
      assert.equal(stateOf(word, 'success'), null)
    assert.equal(stateOf('success', null), 'success')
    assert.equal(stateOf('', null), null)
  })

  test('has the four keys in their order, without those that are empty', () => {
    const whole = {
      description: 'd',
      context: 'c',
      targetUrl: 'https://x.example'
    }
    assert.equal(
      JSON.stringify(buildReport('failure', whole).report),
      '{"state":"failure","description":"d","context":"c","target_url":"https://x.example"}'
    )
    const none = { description: '', context: '', targetUrl: '' }
    assert.equal(
      JSON.stringify(buildReport('success', none).report),
      '{"state":"success"}'
    )
  })

  test('cuts texts by code points and names them', () => {
    const { report, cut } = buildReport('success', {
      description: '🚀'.repeat(256),
      context: 'x'.repeat(101),
      targetUrl: ''
    })
    assert.equal(report.description, `${'🚀'.repeat(254)}…`)
    assert.equal(report.context, `${'x'.repeat(99)}…`)
    assert.deepEqual(cut, ['description', 'context'])
    const fits = { description: '🚀'.repeat(255), context: 'x'.repeat(100) }
    const { report: whole, cut: uncut } = buildReport('success', {
      ...fits,
      targetUrl: ''
    })
    assert.deepEqual(whole, { state: 'success', ...fits })
    assert.deepEqual(uncut, [])
  })

  test('is always a valid callback', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 400 })
    fc.assert(
      fc.property(text, text, text, (description, context, targetUrl) => {
        const texts = { description, context, targetUrl }
        const { report } = buildReport('error', texts)
        const checked = checkCallback(JSON.parse(JSON.stringify(report)))
        assert.equal(checked.kind, 'callback')
      })
    )
  })

  test('becomes a status that the API accepts', async t => {
    const { api, fake, close } = await startReader()
    t.after(close)
    const place = { apiUrl: fake.url, repository: 'acme/lmp', sha: SHA }
    const status = await createStatuses(api, place).post(
      statusOf({
        state: 'success',
        description: `🚀${'x'.repeat(200)}`,
        context: 'deploy 🚀',
        target_url: 'javascript:alert(1)'
      })
    )
    const { state, description, context, target_url } = status
    assert.deepEqual(
      { state, description, context, target_url },
      {
        state: 'success',
        description: `\ufffd${'x'.repeat(138)}…`,
        context: 'deploy \ufffd',
        target_url: null
      }
    )
    assert.equal(statusOf({ state: 'error' }).context, 'default')
  })

  const TO = {
    kind: 'dispatch',
    repository: 'acme/lmp',
    eventType: 'webhook-callback',
    token: 't.o'
  } as const

  test('becomes a dispatch of the token, the text and its signature', () => {
    const callback = '{"state":"success","description":"ok"}'
    const mac = createHmac('sha256', 'k')
      .update(`t.o.${callback}`)
      .digest('hex')
    assert.deepEqual(
      dispatchOf(TO, { state: 'success', description: 'ok' }, ['k']),
      {
        event_type: 'webhook-callback',
        client_payload: { token: 't.o', callback, signature: `sha256:${mac}` }
      }
    )
  })

  test('becomes a dispatch of the callback alone without token and key', () => {
    assert.deepEqual(
      dispatchOf({ ...TO, token: null }, { state: 'error' }, []),
      {
        event_type: 'webhook-callback',
        client_payload: { callback: '{"state":"error"}' }
      }
    )
  })
})
