import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { raisedEvents, readChange, subjectOf } from '../../src/build/events.ts'
import type { BuildStatus, NoResult } from '../../src/build/status.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { makeRun } from '../helpers/fixtures.ts'
import { inputsOf } from '../modes/inputs.ts'

const kinds: [string | null, string][] = [
  ['requested', 'queued'],
  ['in_progress', 'started'],
  ['completed', 'completed'],
  [null, 'completed']
]

const { environment } = inputsOf(2002, 1, '9')

function reportedBy(event: unknown, runId: number | null = null) {
  return subjectOf({
    runId,
    runAttempt: null,
    environment: { ...environment, eventName: 'workflow_run', event }
  })
}

describe('events of a build', () => {
  for (const [action, kind] of kinds)
    test(`report a ${kind} build for the action ${action}`, () => {
      const event = { action, workflow_run: makeRun() }
      assert.equal(reportedBy(event).kind, kind)
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

describe('the run that a step reports', () => {
  test('is the run of a workflow_run event', () => {
    const { runId, attempt, own, kind } = reportedBy({
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
      assert.throws(() => reportedBy(event), {
        message: /workflow_run.*run-id/
      })
      assert.equal(reportedBy(event, 900).runId, 900)
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
