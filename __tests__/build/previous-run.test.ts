import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readPreviousRun } from '../../src/build/events.ts'
import { parseRun } from '../../src/build/workflow-run.ts'
import { answer, missingRoute } from '../helpers/fake-receiver.ts'
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
  ['not one of another branch', [run(5), run(6, { head_branch: 'x' })], 1005],
  ['not one of another workflow', [run(5), run(6, { workflow_id: 1 })], 1005],
  [
    "not one of a fork's branch of that name",
    [run(5), run(6, { head_repository: makeRepository('eve/lmp') })],
    1005
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
