import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  eventKind,
  raisedEvents,
  statusChange
} from '../../src/build/events.ts'
import type { BuildStatus } from '../../src/build/status.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { makeRun } from '../helpers/fixtures.ts'

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

  const changed = { changed: true, reason: '' }
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
      assert.deepEqual(raisedEvents('completed', status, changed), expected)
    })

  test('are build_queued or build_started alone for a build that has not ended', () => {
    assert.deepEqual(raisedEvents('queued', 'PASSED', changed), [
      'build_queued'
    ])
    assert.deepEqual(raisedEvents('started', 'FAILED', changed), [
      'build_started'
    ])
  })

  test('exclude build_status_changed when the status did not change', () => {
    const same = { changed: false, reason: '' }
    assert.deepEqual(raisedEvents('completed', 'FAILED', same), [
      'build_completed',
      'build_failed'
    ])
  })

  function previous(conclusion: string) {
    return parseRun(makeRun({ conclusion, run_number: 6 }))
  }

  const changes: [BuildStatus, string | null, boolean, string][] = [
    ['PASSED', null, true, 'PASSED, and no build before it'],
    ['PASSED', 'success', false, 'PASSED, as PASSED in run 6'],
    ['PASSED', 'failure', true, 'PASSED, after FAILED in run 6'],
    ['FAILED', 'success', true, 'FAILED, after PASSED in run 6'],
    ['FAILED', 'cancelled', false, 'FAILED, as FAILED in run 6'],
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
    test(`${status} after ${before} is ${changed ? '' : 'no '}change`, () => {
      assert.deepEqual(
        statusChange(status, (before && previous(before)) || null),
        {
          changed,
          reason
        }
      )
    })
})
