import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { describe, test } from 'node:test'
import {
  carriesSignature,
  readEvent,
  signedCallback,
  verifyCallbackSignature
} from '../../src/callback/event.ts'

const anyEvent = { context: null, app: null }

const none = { token: null, signature: null, signedText: null, sha: null }

const dispatched: [
  name: string,
  event: string,
  payload: object,
  expected: object
][] = [
  [
    'a client_payload that is the callback',
    'repository_dispatch',
    { action: 'webhook-callback', client_payload: { state: 'success' } },
    { ...none, body: { state: 'success' } }
  ],
  [
    'a callback as an object with its token',
    'repository_dispatch',
    { client_payload: { callback: { state: 'failure' }, token: 'a.b' } },
    { ...none, body: { state: 'failure' }, token: 'a.b' }
  ],
  [
    'a callback as text with token and signature',
    'repository_dispatch',
    {
      client_payload: {
        callback: '{"state":"success"}',
        token: 'a.b',
        signature: 'sha256:00'
      }
    },
    {
      body: '{"state":"success"}',
      token: 'a.b',
      signature: 'sha256:00',
      signedText: '{"state":"success"}',
      sha: null
    }
  ],
  [
    'a signature that is over nothing',
    'repository_dispatch',
    {
      client_payload: { callback: { state: 'success' }, signature: 'sha256:00' }
    },
    { ...none, body: { state: 'success' }, signature: 'sha256:00' }
  ],
  [
    'inputs that are the callback',
    'workflow_dispatch',
    { inputs: { state: 'success', token: '', callback: '' } },
    { ...none, body: { state: 'success', token: '', callback: '' } }
  ],
  [
    'inputs that hold the callback',
    'workflow_dispatch',
    { inputs: { callback: '{}', token: 'a.b' } },
    { ...none, body: '{}', token: 'a.b', signedText: '{}' }
  ]
]
describe('an event', () => {
  for (const [name, event, payload, expected] of dispatched) {
    test(`${event} carries ${name}`, () => {
      assert.deepEqual(readEvent(event, payload, anyEvent), {
        kind: 'dispatched',
        ...expected
      })
    })
  }
})

const SHA = '9c2f1e0b7a6d5c4b3a291807f6e5d4c3b2a19080'

const status = (state: unknown, context = 'ci/deploy') => ({
  id: 7,
  sha: SHA,
  state,
  context,
  description: 'd'.repeat(256),
  target_url: 'https://ci.example/7',
  branches: [{ name: 'main' }, { name: 'release/1' }]
})

const deployment = (state: string) => ({
  action: 'created',
  deployment_status: {
    state,
    environment: 'elsewhere',
    description: '',
    target_url: '',
    log_url: 'https://ci.example/log'
  },
  deployment: { sha: SHA, environment: 'production' }
})

const check = (
  status: string,
  conclusion: string | null,
  action = 'completed'
) => ({
  action,
  check_run: {
    name: 'n'.repeat(120),
    status,
    conclusion,
    head_sha: SHA,
    check_suite: { head_branch: 'main' },
    app: { slug: 'acme-scan' },
    details_url: 'https://ci.example/check',
    output: { title: '3 problems', summary: null }
  }
})

function stateOf(event: string, payload: unknown, context: string): string {
  const reading = readEvent(event, payload, { ...anyEvent, context })
  if (reading.kind !== 'reported') return reading.kind
  const { verdict } = reading
  return verdict.kind === 'callback'
    ? verdict.callback.state
    : verdict.errors.join()
}

describe('reading an event', () => {
  test('reads a status event as a callback', () => {
    const callback = {
      state: 'success',
      description: `${'d'.repeat(254)}…`,
      context: 'ci/deploy',
      target_url: 'https://ci.example/7'
    }
    assert.deepEqual(
      readEvent('status', status('success'), {
        ...anyEvent,
        context: 'ci/deploy'
      }),
      {
        kind: 'reported',
        verdict: { kind: 'callback', callback, warnings: [] },
        sha: SHA,
        branches: {
          names: ['main', 'release/1'],
          complete: true,
          certain: true
        }
      }
    )
  })

  test('reads a deployment_status event as a callback', () => {
    const callback = {
      state: 'failure',
      description: null,
      context: 'production',
      target_url: 'https://ci.example/log'
    }
    assert.deepEqual(
      readEvent('deployment_status', deployment('failure'), {
        ...anyEvent,
        context: 'production'
      }),
      {
        kind: 'reported',
        verdict: { kind: 'callback', callback, warnings: [] },
        sha: SHA,
        branches: null
      }
    )
  })

  test('reads a check_run event as a callback with its name shortened', () => {
    const callback = {
      state: 'failure',
      description: '3 problems',
      context: `${'n'.repeat(99)}…`,
      target_url: 'https://ci.example/check'
    }
    const context = 'n'.repeat(120)
    assert.deepEqual(
      readEvent('check_run', check('completed', 'failure'), {
        ...anyEvent,
        context
      }),
      {
        kind: 'reported',
        verdict: { kind: 'callback', callback, warnings: [] },
        sha: SHA,
        branches: { names: ['main'], complete: true, certain: false }
      }
    )
  })

  const states: [
    event: string,
    payload: unknown,
    context: string,
    is: string
  ][] = [
    ['status', status('pending'), 'ci/deploy', 'waiting'],
    ['status', status('success'), 'ci/other', 'waiting'],
    ['status', status('success'), 'CI/deploy', 'success'],
    ['status', status('error'), 'ci/deploy', 'error'],
    ['status', status('green'), 'ci/deploy', 'state_unknown'],
    ['status', status(undefined), 'ci/deploy', 'state_missing'],
    ['status', null, 'ci/deploy', 'waiting'],
    ['deployment_status', deployment('pending'), 'production', 'waiting'],
    ['deployment_status', deployment('queued'), 'production', 'waiting'],
    ['deployment_status', deployment('in_progress'), 'production', 'waiting'],
    ['deployment_status', deployment('waiting'), 'production', 'waiting'],
    ['deployment_status', deployment('success'), 'staging', 'waiting'],
    ['deployment_status', deployment('success'), 'production', 'success'],
    ['deployment_status', deployment('success'), 'Production', 'success'],
    ['check_run', check('completed', 'success'), 'N'.repeat(120), 'waiting'],
    [
      'deployment_status',
      deployment('inactive'),
      'production',
      'state_unknown'
    ],
    ...['queued', 'in_progress', 'waiting', 'requested', 'pending'].map(
      (word): [string, unknown, string, string] => [
        'check_run',
        check(word, 'success'),
        'n'.repeat(120),
        'waiting'
      ]
    ),
    ['deployment_status', deployment('success'), 'elsewhere', 'waiting'],
    ['check_run', check('completed', 'success'), 'n'.repeat(120), 'success'],
    [
      'check_run',
      check('completed', 'success', 'created'),
      'n'.repeat(120),
      'success'
    ],
    [
      'check_run',
      check('queued', 'success', 'created'),
      'n'.repeat(120),
      'waiting'
    ],
    ...['rerequested', 'requested_action', ''].map(
      (action): [string, unknown, string, string] => [
        'check_run',
        check('completed', 'success', action),
        'n'.repeat(120),
        'waiting'
      ]
    ),
    ...[null, 'neutral', 'skipped', 'cancelled', 'timed_out', 'stale', 'x'].map(
      (word): [string, unknown, string, string] => [
        'check_run',
        check('completed', word),
        'n'.repeat(120),
        'error'
      ]
    )
  ]
  for (const [event, payload, context, is] of states) {
    test(`reads ${event} ${JSON.stringify(payload)?.slice(0, 90)} as ${is}`, () => {
      assert.equal(stateOf(event, payload, context), is)
    })
  }

  const refused: [event: string, payload: unknown, message: RegExp][] = [
    ['push', { state: 'success' }, /^A push event carries no callback/],
    ['repository_dispatch', {}, /carries nothing/],
    ['repository_dispatch', null, /carries nothing/],
    ['repository_dispatch', { client_payload: [] }, /carries nothing/],
    ['workflow_dispatch', { inputs: null }, /carries nothing/],
    [
      'repository_dispatch',
      { client_payload: { token: {} } },
      /^The repository_dispatch event's token must be a string\.$/
    ],
    [
      'repository_dispatch',
      { client_payload: { signature: 1 } },
      /signature must be a string/
    ],
    ['status', status('success'), /^The input context must name/],
    ['deployment_status', deployment('success'), /input context/],
    ['check_run', check('completed', 'success'), /input context/]
  ]
  for (const [event, payload, message] of refused) {
    test(`rejects ${event} ${JSON.stringify(payload)?.slice(0, 60)}`, () => {
      const reading = readEvent(event, payload, anyEvent)
      assert.match(reading.kind === 'rejected' ? reading.message : '', message)
    })
  }

  test('reads a signature from dispatches only', () => {
    const names = ['repository_dispatch', 'workflow_dispatch', 'status', 'push']
    assert.deepEqual(names.map(carriesSignature), [true, true, false, false])
  })

  for (const [conclusion, title, description] of [
    ['neutral', null, 'the conclusion is neutral'],
    ['skipped', '2 hints', 'the conclusion is skipped: 2 hints'],
    ['failure', '2 hints', '2 hints'],
    [null, '2 hints', '2 hints']
  ])
    test(`describes a check run that ended ${conclusion} with ${title} as ${description}`, () => {
      const check_run = { name: 'scan', status: 'completed', conclusion }
      const read = readEvent(
        'check_run',
        { action: 'completed', check_run: { ...check_run, output: { title } } },
        { ...anyEvent, context: 'scan' }
      )
      assert.ok(read.kind === 'reported' && read.verdict.kind === 'callback')
      assert.equal(read.verdict.callback.description, description)
    })
})

describe('the app of a check run', () => {
  const kind = (app: string | null) =>
    readEvent('check_run', check('completed', 'success'), {
      context: 'n'.repeat(120),
      app
    }).kind

  test('may be any when none is named', () => {
    assert.equal(kind(null), 'reported')
  })

  test('must be the named one', () => {
    assert.equal(kind('acme-scan'), 'reported')
    assert.equal(kind('other-scan'), 'waiting')
    assert.equal(kind('acme'), 'waiting')
  })
})

describe('the branches that an event lists', () => {
  const branches = (event: string, payload: object, context: string) => {
    const read = readEvent(event, payload, { ...anyEvent, context })
    return read.kind === 'reported' ? read.branches : read.kind
  }

  test('may be incomplete for a status with ten branches', () => {
    const ten = Array.from({ length: 10 }, (_, n) => ({ name: `b${n}` }))
    const listed = (list: unknown) =>
      branches('status', { ...status('success'), branches: list }, 'ci/deploy')
    assert.deepEqual(listed(ten), {
      names: ten.map(({ name }) => name),
      complete: false,
      certain: true
    })
    assert.deepEqual(listed(ten.slice(1)), {
      names: ten.slice(1).map(({ name }) => name),
      complete: true,
      certain: true
    })
    assert.deepEqual(listed(undefined), {
      names: [],
      complete: true,
      certain: true
    })
  })

  test('are empty for a check run of a fork', () => {
    const { action, check_run } = check('completed', 'success')
    const check_suite = { head_branch: null }
    const payload = { action, check_run: { ...check_run, check_suite } }
    assert.deepEqual(branches('check_run', payload, 'n'.repeat(120)), {
      names: [],
      complete: true,
      certain: false
    })
  })
})

describe('the signature of a callback in an event', () => {
  const TEXT = '{"state":"success"}'
  const custom = {
    algorithm: 'sha256',
    header: 'x-own',
    encoding: 'hex',
    prefix: ''
  } as const
  const signed = (text: string, prefix = 'sha256:') =>
    `${prefix}${createHmac('sha256', 'key').update(text).digest('hex')}`
  const problem = (value: string, token: string | null, own = false) =>
    verifyCallbackSignature({
      signature: own ? custom : 'jobserv',
      keys: ['key'],
      token,
      value,
      text: TEXT,
      now: 0
    })

  test('covers the token and the text where there is a token', () => {
    assert.equal(problem(signed(`a.b.${TEXT}`), 'a.b'), null)
    for (const text of [TEXT, `c.d.${TEXT}`, `a.b${TEXT}`])
      assert.match(problem(signed(text), 'a.b') ?? '', /is wrong/)
  })

  test('covers the text alone where there is no token', () => {
    assert.equal(problem(signed(TEXT), null), null)
    assert.match(problem(signed(`a.b.${TEXT}`), null) ?? '', /is wrong/)
  })

  test('covers the text alone in the scheme of another system', () => {
    assert.equal(problem(signed(TEXT, ''), 'a.b', true), null)
    assert.match(
      problem(signed(`a.b.${TEXT}`, ''), 'a.b', true) ?? '',
      /is wrong/
    )
  })

  test("leaves out a relay's key id before the token", () => {
    assert.equal(
      String(signedCallback('jobserv', 'k1.a.b', TEXT)),
      `a.b.${TEXT}`
    )
  })
})
