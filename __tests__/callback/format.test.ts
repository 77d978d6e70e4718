import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type Format,
  readFormatted,
  readFormattedBody
} from '../../src/callback/format.ts'
import { parseFormat } from '../../src/config/parse.ts'
import fc from '../helpers/property.ts'

const sonar: Format = {
  state: {
    path: 'qualityGate.status',
    success: ['OK'],
    failure: ['ERROR', 'WARN'],
    pending: []
  },
  description: { path: 'project.name' },
  context: { path: 'qualityGate.name' },
  target_url: { path: 'branch.url' }
}

const quality = (status: unknown) => ({
  serverUrl: 'https://sonar.example',
  taskId: 'AXouyxDpizdp4B1K',
  status: 'SUCCESS',
  analysedAt: '2026-05-02T09:41:12+0000',
  project: { key: 'acme:api', name: 'API', url: 'https://sonar.example/api' },
  branch: { name: 'main', isMain: true, url: 'https://sonar.example/main' },
  qualityGate: { name: 'Acme way', status, conditions: [] },
  properties: {}
})

const callbackOfSonar = {
  description: 'API',
  context: 'Acme way',
  target_url: 'https://sonar.example/main'
}

const gates: [status: string, state: string][] = [
  ['OK', 'success'],
  ['ERROR', 'failure'],
  ['WARN', 'failure'],
  ['ok', 'error'],
  ['NONE', 'error']
]
/** Real responses while nothing is decided, and what differs when it is. */
const UNDECIDED: [
  system: string,
  format: object,
  body: object,
  decided: object
][] = [
  [
    'Jenkins',
    { state: { path: 'result', success: 'SUCCESS', failure: 'FAILURE' } },
    {
      _class: 'org.jenkinsci.plugins.workflow.job.WorkflowRun',
      building: true,
      duration: 0,
      number: 41,
      result: null
    },
    { building: false, result: 'SUCCESS' }
  ],
  [
    "GitHub's runs",
    { state: { path: 'conclusion', success: 'success', failure: 'failure' } },
    { id: 30433642, name: 'Build', status: 'in_progress', conclusion: null },
    { status: 'completed', conclusion: 'success' }
  ],
  [
    'Azure DevOps',
    { state: { path: 'result', success: 'succeeded', failure: 'failed' } },
    { id: 7, buildNumber: '20260502.1', status: 'inProgress' },
    { status: 'completed', result: 'succeeded' }
  ],
  [
    'Bitbucket',
    {
      state: [
        { path: 'state.result.name', success: 'SUCCESSFUL', failure: 'FAILED' },
        { path: 'state.name', pending: ['PENDING', 'IN_PROGRESS'] }
      ]
    },
    {
      type: 'pipeline',
      build_number: 12,
      state: { name: 'IN_PROGRESS', type: 'pipeline_state_in_progress' }
    },
    { state: { name: 'COMPLETED', result: { name: 'SUCCESSFUL' } } }
  ],
  [
    'TeamCity',
    { state: { path: 'status', success: 'SUCCESS', failure: 'FAILURE' } },
    { id: 5, buildTypeId: 'Acme_Build', state: 'queued' },
    { state: 'finished', status: 'SUCCESS' }
  ],
  [
    'GitLab',
    { state: { path: 'last_pipeline.status', success: 'success' } },
    { id: 'ac73aa1', title: 'Fix the build', last_pipeline: null },
    { last_pipeline: { id: 9, status: 'success', ref: 'main' } }
  ],
  [
    'Jenkins, with null as pending',
    { state: { path: 'result', success: 'SUCCESS', pending: [null] } },
    { building: true, result: null },
    { result: 'SUCCESS' }
  ]
]

describe('formats of a callback', () => {
  for (const [system, format, body, decided] of UNDECIDED)
    test(`read ${system} as undecided first, then as success`, () => {
      const text = JSON.stringify(format)
      const parsed = parseFormat({ text, file: 'callback-format' })
      const first = readFormatted(parsed, body)
      if (first.kind === 'rejected')
        assert.deepEqual(first.errors, ['state_missing'])
      else assert.equal(first.kind, 'pending')
      const then = readFormatted(parsed, { ...body, ...decided })
      assert.ok(then.kind === 'callback')
      assert.equal(then.callback.state, 'success')
    })

  for (const [status, state] of gates) {
    test(`read a quality gate of SonarQube that is ${status} as ${state}`, () => {
      assert.deepEqual(readFormatted(sonar, quality(status)), {
        kind: 'callback',
        callback: { state, ...callbackOfSonar },
        warnings: []
      })
    })
  }

  const gitlab: Format = {
    state: {
      path: 'object_attributes.status',
      success: ['success'],
      failure: ['failed'],
      pending: ['created', 'pending', 'running', 'waiting_for_resource']
    },
    description: { path: 'commit.title' },
    context: { path: 'object_attributes.id' },
    target_url: { path: 'object_attributes.url' }
  }

  const pipeline = (status: string) => ({
    object_kind: 'pipeline',
    object_attributes: {
      id: 31,
      ref: 'main',
      status,
      url: 'https://git.example/31'
    },
    commit: { title: 'Fix\tthe build' },
    builds: [{ id: 380, stage: 'deploy', status: 'skipped' }]
  })

  test('read a pipeline of GitLab as pending until it has ended', () => {
    const kinds = ['created', 'running', 'success', 'canceled'].map(
      status => readFormatted(gitlab, pipeline(status)).kind
    )
    assert.deepEqual(kinds, ['pending', 'pending', 'callback', 'callback'])
  })

  test('read a failed pipeline of GitLab as a failure with its texts', () => {
    assert.deepEqual(readFormatted(gitlab, pipeline('failed')), {
      kind: 'callback',
      callback: {
        state: 'failure',
        description: 'Fix the build',
        context: '31',
        target_url: 'https://git.example/31'
      },
      warnings: ['control_chars']
    })
  })

  const azure: Format = {
    state: {
      path: 'resource.result',
      success: ['succeeded'],
      failure: ['failed', 'partiallySucceeded'],
      pending: []
    },
    description: { path: 'message.text' },
    target_url: { path: 'resource._links["web"].href' }
  }

  test('read a completed build of Azure DevOps by its result', () => {
    const build = {
      eventType: 'build.complete',
      message: { text: 'Build 20260502.1 failed' },
      resource: {
        status: 'completed',
        result: 'failed',
        _links: { web: { href: 'https://dev.azure.example/b/7' } }
      }
    }
    assert.deepEqual(readFormatted(azure, build), {
      kind: 'callback',
      callback: {
        state: 'failure',
        description: 'Build 20260502.1 failed',
        context: null,
        target_url: 'https://dev.azure.example/b/7'
      },
      warnings: []
    })
  })

  test('read the plain result of an Azure task', () => {
    const format: Format = { state: { ...azure.state, path: 'result' } }
    const task = { name: 'TaskCompleted', taskId: 't', result: 'succeeded' }
    const reading = readFormatted(format, task)
    assert.equal(
      reading.kind === 'callback' && reading.callback.state,
      'success'
    )
  })

  const absent: [name: string, json: unknown][] = [
    ['a path that leads nowhere', { qualityGate: {} }],
    ['null', quality(null)],
    ['an empty text', quality('')],
    ['a body that is no object', 'OK'],
    ['an inherited property', { qualityGate: Object.create({ status: 'OK' }) }]
  ]
  for (const [name, json] of absent) {
    test(`reject ${name} as the state`, () => {
      assert.deepEqual(readFormatted(sonar, json), {
        kind: 'rejected',
        errors: ['state_missing'],
        message: 'State must be given: qualityGate.status has no value.',
        http: 400
      })
    })
  }

  const strict: [value: unknown, state: string][] = [
    [true, 'success'],
    ['true', 'error'],
    [1, 'failure'],
    ['1', 'error'],
    [false, 'error'],
    [[true], 'error'],
    [{}, 'error']
  ]
  for (const [value, state] of strict) {
    test(`compare ${JSON.stringify(value)} without conversion`, () => {
      const format: Format = {
        state: { path: 'passed', success: [true], failure: [1], pending: [] }
      }
      const reading = readFormatted(format, { passed: value })
      assert.equal(reading.kind === 'callback' && reading.callback.state, state)
    })
  }

  test('shorten texts that are too long', () => {
    const json = quality('OK')
    json.project.name = '😀'.repeat(256)
    json.qualityGate.name = 'c'.repeat(101)
    const reading = readFormatted(sonar, json)
    assert.deepEqual(reading.kind === 'callback' && reading.callback, {
      ...callbackOfSonar,
      state: 'success',
      description: `${'😀'.repeat(254)}…`,
      context: `${'c'.repeat(99)}…`
    })
  })

  test('leave out a text that is a list or a mapping, with a warning', () => {
    const json = {
      ...quality('OK'),
      project: { name: ['API'] },
      branch: { url: {} }
    }
    assert.deepEqual(readFormatted(sonar, json), {
      kind: 'callback',
      callback: {
        state: 'success',
        description: null,
        context: 'Acme way',
        target_url: null
      },
      warnings: ['description_not_text', 'target_url_not_text']
    })
  })

  const several: Format = {
    state: [
      {
        path: 'qualityGate.status',
        success: ['OK'],
        failure: ['ERROR'],
        pending: ['NONE']
      },
      { path: 'status', success: [], failure: ['FAILED'], pending: [null] }
    ]
  }
  for (const [json, verdict] of [
    [{ status: 'SUCCESS', qualityGate: { status: 'OK' } }, 'success'],
    [{ status: 'FAILED', qualityGate: { status: 'OK' } }, 'success'],
    [{ status: 'FAILED' }, 'failure'],
    [{ status: 'FAILED', qualityGate: { status: 'odd' } }, 'failure'],
    [{ status: 'SUCCESS' }, 'error'],
    [{ status: 'SUCCESS', qualityGate: { status: 'odd' } }, 'error'],
    [{ status: 'SUCCESS', qualityGate: { status: 'NONE' } }, 'pending'],
    [{ status: null }, 'pending'],
    [{ status: '' }, 'pending'],
    [{}, 'pending']
  ] as const)
    test(`the first rule that lists a value decides: ${JSON.stringify(json)} is ${verdict}`, () => {
      const reading = readFormatted(several, json)
      const { kind } = reading
      assert.equal(kind === 'callback' ? reading.callback.state : kind, verdict)
    })

  test('several rules of which none has a value are refused', () => {
    const state = [
      { path: 'a', success: ['x'], failure: [], pending: [] },
      { path: 'b', success: ['x'], failure: [], pending: [] }
    ]
    assert.deepEqual(readFormatted({ state }, { c: 'x' }), {
      kind: 'rejected',
      errors: ['state_missing'],
      message: 'State must be given: a and b have no value.',
      http: 400
    })
  })

  test('a message that a condition does not accept is unrelated', () => {
    const conditions = [
      { path: 'project.key', accepted_values: ['acme:api'] },
      { path: 'branch.isMain', accepted_values: [true, null] }
    ]
    const read = (json: object) =>
      readFormatted({ ...sonar, conditions }, json).kind
    const one = quality('ERROR')
    assert.equal(read(one), 'callback')
    assert.equal(read({ ...one, branch: {} }), 'callback')
    assert.equal(read({ ...one, branch: { isMain: 'true' } }), 'unrelated')
    assert.deepEqual(
      readFormatted({ ...sonar, conditions }, { project: { key: 'other' } }),
      {
        kind: 'unrelated',
        message: 'project.key is "other", which its condition does not accept'
      }
    )
  })

  test('a condition that accepts null refuses an object and an array', () => {
    const conditions = [{ path: 'error', accepted_values: [null] }]
    const read = (error: unknown) =>
      readFormatted({ ...sonar, conditions }, { ...quality('OK'), error })
    assert.equal(read(null).kind, 'callback')
    for (const [error, words] of [
      [{ code: 1 }, '{"code":1}'],
      [['failed'], '["failed"]']
    ] as const)
      assert.deepEqual(read(error), {
        kind: 'unrelated',
        message: `error is ${words}, which its condition does not accept`
      })
  })

  test('a value that is nested deeply is an error', () => {
    for (const value of [
      `${'['.repeat(30_000)}${']'.repeat(30_000)}`,
      `${'{"a":'.repeat(9_000)}0${'}'.repeat(9_000)}`
    ]) {
      const state = { path: 'a', success: ['OK'], failure: [], pending: [] }
      const reading = readFormattedBody({ state }, `{"a":${value}}`)
      assert.ok(reading.kind === 'callback')
      assert.equal(reading.callback.state, 'error')
      assert.equal(
        reading.callback.description,
        'a deeply nested value at a is in no list of the format'
      )
    }
  })

  test('a key that is given twice on the way to a rule or a condition is refused', () => {
    const format = {
      ...several,
      conditions: [{ path: 'id', accepted_values: [7] }]
    }
    for (const text of [
      '{"id":7,"status":"FAILED","status":"SUCCESS"}',
      '{"id":8,"id":7,"status":"FAILED"}'
    ]) {
      const reading = readFormattedBody(format, text)
      assert.ok(reading.kind === 'rejected')
      assert.deepEqual(reading.errors, ['duplicate_key'])
    }
  })

  const jobs: Format = {
    state: {
      path: 'jobs[1].result',
      success: ['OK'],
      failure: [],
      pending: ['WAIT']
    },
    description: { path: '["a.b"].text' }
  }

  const bodies: [text: string, verdict: string][] = [
    ['{"jobs":[{"result":"NO"},{"result":"OK"}]}', 'success'],
    ['{"jobs":[0,{"result":"NO","result":"OK"}]}', 'duplicate_key'],
    ['{"jobs":[0,{"result":"OK","\\u0072esult" : "OK"}]}', 'duplicate_key'],
    ['{"jobs":[0,{"result":"WAIT","result":"WAIT"}]}', 'duplicate_key'],
    [
      '{"jobs":[0,{"result":"NO"}],"jobs":[0,{"result":"OK"}]}',
      'duplicate_key'
    ],
    ['{"jobs":0,"jobs":[0,{"result":"OK"}]}', 'duplicate_key'],
    ['{"jobs":[{"result":0,"result":1},{"result":"OK"}]}', 'success'],
    ['{"jobs":[[0,0],{"result":"OK"},{"result":0,"result":1}]}', 'success'],
    ['{"jobs":[0,{"x":{"result":1},"result":"OK"}]}', 'success'],
    ['{"jobs":[0,{"x":["result","result"],"result":"OK"}]}', 'success'],
    ['{"x":1,"x":2,"jobs":[0,{"result":"OK"}]}', 'success'],
    ['{"x":{"jobs":1,"jobs":2},"jobs":[0,{"result":"OK"}]}', 'success'],
    ['{"jobs":[0,{"result":"OK"}],"a.b":{"text":1,"text":2}}', 'duplicate_key'],
    ['{"jobs":[0,{"result":"OK"}]', 'not_json'],
    ['', 'body_empty']
  ]
  for (const [text, verdict] of bodies) {
    test(`read ${text || 'nothing'} as ${verdict}`, () => {
      const reading = readFormattedBody(jobs, text)
      assert.equal(
        reading.kind === 'rejected'
          ? reading.errors.join()
          : reading.kind === 'callback' && reading.callback.state,
        verdict
      )
    })
  }

  test('name a key that is given twice by its path', () => {
    const text = '{"jobs":[0,{"result":"NO","result":"OK"}]}'
    assert.deepEqual(readFormattedBody(jobs, text), {
      kind: 'rejected',
      errors: ['duplicate_key'],
      message:
        'A key must not be given twice: jobs[1].result is not the only one.',
      http: 400
    })
  })

  test('reject no key that is given once in each place', () => {
    const inner = fc.jsonValue({ maxDepth: 4 })
    fc.assert(
      fc.property(inner, fc.string(), (value, key) => {
        const text = JSON.stringify({
          [key]: value,
          jobs: [value, { result: value }]
        })
        const reading = readFormattedBody(jobs, text)
        const errors = reading.kind === 'rejected' ? reading.errors : []
        assert.ok(!errors.includes('duplicate_key'))
      })
    )
  })

  test('name the value that is in no list, unless the message has a text', () => {
    const format: Format = {
      state: { path: 'a.b', success: ['OK'], failure: ['KO'], pending: [] },
      description: { path: 'text' }
    }
    const said = (json: unknown) => {
      const reading = readFormatted(format, json)
      return reading.kind === 'callback' ? reading.callback.description : null
    }
    assert.equal(
      said({ a: { b: 'ok' } }),
      '"ok" at a.b is in no list of the format'
    )
    assert.equal(said({ a: { b: 'ok' }, text: 'why' }), 'why')
    assert.equal(said({ a: { b: 'KO' } }), null)
    assert.equal(said({ a: { b: 'x'.repeat(999) } })?.length, 255)
  })
})
