import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchProperties, parseRun } from '../../src/build/workflow-run.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'

function factsOf(parts: Json) {
  const run = parseRun(JSON.parse(JSON.stringify(makeRun(parts))))
  assert(run)
  return matchProperties(run, 'acme/lmp')
}

test('match sees the reported run', () => {
  assert.deepEqual(factsOf({}), {
    branch: 'main',
    workflow: 'CI',
    event: 'push',
    actor: 'octocat',
    repository: 'acme/lmp',
    fork: false
  })
})

const heads: [string, Json, boolean][] = [
  ['another repository', { head_repository: makeRepository('eve/lmp') }, true],
  ['another case', { head_repository: makeRepository('Acme/LMP') }, false],
  ['a deleted fork', { head_repository: null }, true],
  ['a forge without the key', { head_repository: undefined }, false],
  [
    'a pull request on a forge without the key',
    { head_repository: undefined, event: 'pull_request' },
    true
  ]
]

for (const [name, parts, fork] of heads)
  test(`a run of ${name} is ${fork ? '' : 'not '}one of a fork`, () => {
    assert.equal(factsOf(parts).fork, fork)
  })
