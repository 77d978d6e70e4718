import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readPreviousRun } from '../../src/build/read-run.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { missingRoute, respond } from '../helpers/fake-receiver.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { startReader } from './reader.ts'

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
        { on: /runs/, handler: respond(200, { body: { workflow_runs: runs } }) }
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
