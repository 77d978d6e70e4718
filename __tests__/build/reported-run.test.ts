import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { subjectOf } from '../../src/build/events.ts'
import { makeRun } from '../helpers/fixtures.ts'
import { inputsOf } from '../modes/inputs.ts'

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
