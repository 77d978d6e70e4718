import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  eventKind,
  raisedEvents,
  readChange,
  readPreviousRun,
  subjectOf
} from '../../src/build/events.ts'
import type { BuildStatus, NoResult } from '../../src/build/status.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { answer, missingRoute } from '../helpers/fake-receiver.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { inputsOf } from '../modes/inputs.ts'
import { startReader } from './reader.ts'

const kinds: [string | null, string][] = [
  ['requested', 'queued'],
  ['in_progress', 'started'],
  ['completed', 'completed'],
  [null, 'completed']
]

describe('events of a build', () => {
  for (const [action, kind] of kinds)
    test(`report a ${kind} build for the action ${action}`, () => {
      assert.equal(eventKind(action), kind)
    })

  const changed = { changed: true, fixed: false, reason: '' }
  const build = (status: BuildStatus, noResult: NoResult | null = null) => ({
    status,
    noResult
  })
  const raised: [BuildStatus, string[]][] = [
    ['PASSED', ['build_completed', 'build_passed', 'build_status_changed']],
    ['FAILED', ['build_completed', 'build_failed', 'build_status_changed']],
    [
      'RUNNING_WITH_FAILURES',
      ['build_completed', 'build_failed', 'build_status_changed']
    ],
    ['RUNNING', ['build_completed', 'build_status_changed']],
    ['SKIPPED', ['build_completed']]
  ]

  for (const [status, expected] of raised)
    test(`are ${expected} for a completed build that is ${status}`, () => {
      assert.deepEqual(
        raisedEvents('completed', build(status), changed),
        expected
      )
    })

  test('are build_queued or build_started alone for a build that has not ended', () => {
    assert.deepEqual(raisedEvents('queued', build('PASSED'), changed), [
      'build_queued'
    ])
    assert.deepEqual(raisedEvents('started', build('FAILED'), changed), [
      'build_started'
    ])
  })

  test('exclude build_status_changed when the status did not change', () => {
    const same = { changed: false, fixed: false, reason: '' }
    assert.deepEqual(raisedEvents('completed', build('FAILED'), same), [
      'build_completed',
      'build_failed'
    ])
  })

  test('include build_fixed for a build that PASSED after a FAILED one', () => {
    const fixed = { changed: true, fixed: true, reason: '' }
    assert.deepEqual(raisedEvents('completed', build('PASSED'), fixed), [
      'build_completed',
      'build_passed',
      'build_status_changed',
      'build_fixed'
    ])
  })

  const without: [BuildStatus, NoResult, string[]][] = [
    ['FAILED', 'cancelled', ['build_completed', 'build_cancelled']],
    ['SKIPPED', 'stale', ['build_completed']],
    ['QUEUED', 'action_required', []],
    ['RUNNING_WITH_FAILURES', 'incomplete', []]
  ]

  for (const [status, noResult, expected] of without)
    test(`are [${expected}] for a build that is ${noResult}`, () => {
      assert.deepEqual(
        raisedEvents('completed', build(status, noResult), changed),
        expected
      )
    })

  function run(conclusion: string, parts = {}) {
    const parsed = parseRun(makeRun({ conclusion, run_number: 6, ...parts }))
    assert(parsed)
    return parsed
  }

  const changes: [BuildStatus, string | null, boolean, string][] = [
    ['PASSED', null, true, 'PASSED, and no build before it'],
    ['PASSED', 'success', false, 'PASSED, as PASSED in run 6'],
    ['PASSED', 'failure', true, 'PASSED, after FAILED in run 6'],
    ['FAILED', 'success', true, 'FAILED, after PASSED in run 6'],
    ['FAILED', 'timed_out', false, 'FAILED, as FAILED in run 6'],
    [
      'RUNNING_WITH_FAILURES',
      'failure',
      false,
      'RUNNING_WITH_FAILURES, as FAILED in run 6'
    ],
    ['RUNNING', 'failure', false, 'the build is RUNNING, not done'],
    ['SKIPPED', null, false, 'the build is SKIPPED']
  ]

  for (const [status, before, changed, reason] of changes)
    test(`compare ${status} after ${before}: ${changed ? 'a' : 'no'} change`, async () => {
      const reported = run('success', { id: 1007, run_number: 7 })
      assert.deepEqual(
        await readChange(build(status), reported, async () =>
          before === null ? null : run(before)
        ),
        { changed, fixed: status === 'PASSED' && before === 'failure', reason }
      )
    })

  test('compare an attempt with an earlier one of its run', async () => {
    const reported = run('success', { run_attempt: 2 })
    assert.deepEqual(
      await readChange(build('PASSED'), reported, async () => run('failure')),
      {
        changed: true,
        fixed: true,
        reason: 'PASSED, after FAILED in attempt 1'
      }
    )
  })

  const unread: [BuildStatus, NoResult | null, string, string][] = [
    [
      'FAILED',
      'cancelled',
      'cancelled',
      'the build is FAILED: it was cancelled'
    ],
    ['FAILED', null, 'cancelled', 'its run was cancelled'],
    ['SKIPPED', 'stale', 'stale', 'the build is SKIPPED: it is stale'],
    [
      'QUEUED',
      'action_required',
      'action_required',
      'the build is QUEUED: its run waits for approval (action_required)'
    ]
  ]

  for (const [status, noResult, conclusion, reason] of unread)
    test(`compare nothing for a run that is ${conclusion} (${noResult})`, async () => {
      assert.deepEqual(
        await readChange(build(status, noResult), run(conclusion), () => {
          throw new Error('the run before was read')
        }),
        { changed: false, fixed: false, reason }
      )
    })
})

const { environment } = inputsOf(2002, 1, '9')

function told(event: unknown, runId: number | null = null) {
  return subjectOf({
    runId,
    runAttempt: null,
    environment: { ...environment, eventName: 'workflow_run', event }
  })
}

describe('the run that a step reports', () => {
  test('is the run of a workflow_run event', () => {
    const { runId, attempt, own, kind } = told({
      action: 'in_progress',
      workflow_run: makeRun({ run_attempt: 2 })
    })
    assert.deepEqual(
      { runId, attempt, own, kind },
      { runId: 1001, attempt: 2, own: false, kind: 'started' }
    )
  })

  for (const event of [
    {},
    null,
    { workflow_run: null },
    { workflow_run: makeRun({ id: '1001' }) },
    { workflow_run: makeRun({ id: 2 ** 53 }) }
  ])
    test(`fails for a workflow_run event without a valid run (${JSON.stringify(event).slice(0, 40)})`, () => {
      assert.throws(() => told(event), { message: /workflow_run.*run-id/ })
      assert.equal(told(event, 900).runId, 900)
    })

  test("is the step's own run for any other event", () => {
    const { runId, own } = subjectOf({
      runId: null,
      runAttempt: null,
      environment
    })
    assert.deepEqual({ runId, own }, { runId: 2002, own: true })
  })
})

function run(number: number, parts: Json = {}): Json {
  return makeRun({ id: 1000 + number, run_number: number, ...parts })
}

const cases: [string, Json[], number | null][] = [
  ['the one before', [run(5), run(6)], 1006],
  ['none', [], null],
  ['not a later one', [run(5), run(8), run(9)], 1005],
  [
    'not one that still runs',
    [run(5), run(6, { status: 'in_progress', conclusion: null })],
    1005
  ],
  ['not a cancelled one', [run(5), run(6, { conclusion: 'cancelled' })], 1005],
  ['not a skipped one', [run(5), run(6, { conclusion: 'skipped' })], 1005],
  ['not a stale one', [run(5), run(6, { conclusion: 'stale' })], 1005],
  [
    'not one that waits for approval',
    [run(5), run(6, { conclusion: 'action_required' })],
    1005
  ],
  ['one that timed out', [run(5), run(6, { conclusion: 'timed_out' })], 1006],
  ['not one of another branch', [run(5), run(6, { head_branch: 'x' })], 1005],
  ['not one of another workflow', [run(5), run(6, { workflow_id: 1 })], 1005],
  [
    "not one of a fork's branch of that name",
    [run(5), run(6, { head_repository: makeRepository('eve/lmp') })],
    1005
  ],
  [
    'one behind a page of cancelled ones',
    [
      run(-200),
      ...Array.from({ length: 150 }, (_, index) =>
        run(6 - index, { conclusion: 'cancelled' })
      )
    ],
    800
  ],
  [
    'one on a later page',
    [run(5), ...Array.from({ length: 150 }, (_, index) => run(10 + index))],
    1005
  ]
]

describe('the previous run', () => {
  for (const [name, runs, expected] of cases)
    test(`is ${name}`, async t => {
      const reader = await startReader({ runs: [run(7), ...runs] })
      t.after(reader.close)
      const reported = parseRun(run(7))
      assert(reported)
      const previous = await readPreviousRun(reader.api, 'acme/lmp', reported)
      assert.equal(previous?.id ?? null, expected)
    })

  const attempts: [string, Json[], [number, number]][] = [
    ['attempt 1 where it failed', [run(7, { conclusion: 'failure' })], [7, 1]],
    ['attempt 1 where it passed', [run(7)], [7, 1]],
    [
      'the run before where attempt 1 was cancelled',
      [run(7, { conclusion: 'cancelled' })],
      [6, 1]
    ],
    ['the run before where attempt 1 is gone', [], [6, 1]]
  ]

  for (const [name, earlier, [number, attempt]] of attempts)
    test(`is, for attempt 2, ${name}`, async t => {
      const second = run(7, { run_attempt: 2 })
      const reader = await startReader({ runs: [run(6), ...earlier, second] })
      t.after(reader.close)
      const reported = parseRun(second)
      assert(reported)
      const previous = await readPreviousRun(reader.api, 'acme/lmp', reported)
      assert.deepEqual([previous?.number, previous?.attempt], [number, attempt])
    })

  test('is, for attempt 3, attempt 1 where attempt 2 was cancelled', async t => {
    const runs = [
      run(6),
      run(7, { conclusion: 'failure' }),
      run(7, { conclusion: 'cancelled', run_attempt: 2 }),
      run(7, { run_attempt: 3 })
    ]
    const reader = await startReader({ runs })
    t.after(reader.close)
    const reported = parseRun(runs[3])
    assert(reported)
    const previous = await readPreviousRun(reader.api, 'acme/lmp', reported)
    assert.deepEqual([previous?.number, previous?.attempt], [7, 1])
  })

  test('is filtered again when a server ignores the filters', async t => {
    const runs = [
      run(6, { status: 'in_progress', conclusion: null }),
      run(5, { head_branch: 'x' }),
      run(4)
    ]
    const reader = await startReader({
      faults: [
        { on: /runs/, handler: answer(200, { body: { workflow_runs: runs } }) }
      ]
    })
    t.after(reader.close)
    const reported = parseRun(run(7))
    assert(reported)
    const previous = await readPreviousRun(reader.api, 'acme/lmp', reported)
    assert.equal(previous?.id, 1004)
  })

  test('is null on a server without the list', async t => {
    const reader = await startReader({
      faults: [{ on: /runs/, handler: missingRoute }]
    })
    t.after(reader.close)
    const reported = parseRun(run(7))
    assert(reported)
    assert.equal(await readPreviousRun(reader.api, 'acme/lmp', reported), null)
  })
})
