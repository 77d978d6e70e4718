import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BuildStatus, RunStatus } from '../../src/build/status.ts'
import {
  dockerHubWord,
  runStatus,
  statusOfRuns
} from '../../src/build/status.ts'
import fc from '../helpers/property.ts'

const words: [string, string | null, RunStatus][] = [
  ['completed', 'success', 'PASSED'],
  ['completed', 'neutral', 'PASSED'],
  ['completed', 'failure', 'FAILED'],
  ['completed', 'timed_out', 'FAILED'],
  ['completed', 'cancelled', 'FAILED'],
  ['completed', 'startup_failure', 'FAILED'],
  ['completed', 'action_required', 'FAILED'],
  ['completed', 'stale', 'SKIPPED'],
  ['completed', 'a word of next year', 'FAILED'],
  ['completed', 'skipped', 'SKIPPED'],
  ['queued', null, 'QUEUED'],
  ['waiting', null, 'QUEUED'],
  ['requested', null, 'QUEUED'],
  ['pending', null, 'QUEUED'],
  ['in_progress', null, 'RUNNING'],
  ['completed', null, 'RUNNING'],
  ['success', null, 'RUNNING'],
  ['', null, 'RUNNING']
]

describe('the status of a run and of a build', () => {
  for (const [status, conclusion, expected] of words)
    test(`is ${expected} for a job that is ${status}, ${conclusion}`, () => {
      assert.equal(runStatus(status, conclusion), expected)
    })

  const builds: [RunStatus[], BuildStatus | null][] = [
    [[], null],
    [['PASSED'], 'PASSED'],
    [['PASSED', 'SKIPPED'], 'PASSED'],
    [['SKIPPED', 'SKIPPED'], 'SKIPPED'],
    [['QUEUED', 'QUEUED'], 'QUEUED'],
    [['QUEUED', 'PASSED'], 'RUNNING'],
    [['QUEUED', 'SKIPPED'], 'RUNNING'],
    [['RUNNING', 'PASSED'], 'RUNNING'],
    [['QUEUED', 'RUNNING'], 'RUNNING'],
    [['FAILED', 'PASSED', 'SKIPPED'], 'FAILED'],
    [['FAILED', 'RUNNING'], 'RUNNING_WITH_FAILURES'],
    [['FAILED', 'QUEUED'], 'RUNNING_WITH_FAILURES']
  ]

  for (const [statuses, expected] of builds)
    test(`is ${expected} for a build of ${statuses.join(', ') || 'nothing'}`, () => {
      assert.equal(statusOfRuns(statuses), expected)
    })

  const hub: [BuildStatus, string[], string][] = [
    ['PASSED', [], 'success'],
    ['SKIPPED', [], 'success'],
    ['FAILED', ['failure'], 'failure'],
    ['FAILED', [], 'failure'],
    ['FAILED', ['cancelled'], 'error'],
    ['FAILED', ['timed_out', 'cancelled'], 'error'],
    ['FAILED', ['startup_failure'], 'error'],
    ['FAILED', ['cancelled', 'failure'], 'failure'],
    ['FAILED', ['stale'], 'failure'],
    ['RUNNING', [], 'error'],
    ['RUNNING_WITH_FAILURES', ['failure'], 'error'],
    ['QUEUED', [], 'error']
  ]

  for (const [status, conclusions, expected] of hub)
    test(`is ${expected} in Docker Hub's words for ${status} (${conclusions})`, () => {
      assert.equal(dockerHubWord(status, conclusions), expected)
    })

  test('is never final for a job without a conclusion, whatever its status', () => {
    fc.assert(
      fc.property(fc.string(), status => {
        assert.match(runStatus(status, null), /^(QUEUED|RUNNING)$/)
      })
    )
  })
})
