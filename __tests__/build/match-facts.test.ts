import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { matchProperties, parseRun } from '../../src/build/workflow-run.ts'
import { type Json, makeRepository, makeRun } from '../helpers/fixtures.ts'

function factsOf(parts: Json) {
  const run = parseRun(JSON.parse(JSON.stringify(makeRun(parts))))
  assert(run)
  return matchProperties(run, 'acme/lmp')
}

describe('the facts for match', () => {
  test('describe the reported run', () => {
    assert.deepEqual(factsOf({}), {
      branch: 'main',
      tag: 'main',
      notBranch: null,
      notTag: null,
      refUncertain: true,
      workflow: 'CI',
      event: 'push',
      actor: 'octocat',
      repository: 'acme/lmp',
      fork: false
    })
  })

  const heads: [string, Json, boolean][] = [
    [
      'another repository',
      { head_repository: makeRepository('eve/lmp') },
      true
    ],
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
    test(`call a run of ${name} ${fork ? '' : 'not '}one of a fork`, () => {
      assert.equal(factsOf(parts).fork, fork)
    })

  const refs: [string, Json, boolean | 'branch' | 'tag'][] = [
    ['a push', {}, true],
    ['a release', { event: 'release' }, true],
    ['a pull request', { event: 'pull_request' }, 'branch'],
    ['a schedule', { event: 'schedule' }, 'branch'],
    [
      "Gitea's tag",
      { path: 'ci.yml@refs/tags/main', head_branch: null },
      'tag'
    ],
    ["Gitea's branch", { path: 'ci.yml@refs/heads/main' }, 'branch'],
    [
      'a workflow of another repository',
      { path: 'acme/x/.github/workflows/ci.yml@refs/heads/main' },
      true
    ]
  ]

  for (const [name, parts, kind] of refs)
    test(`distinguish a branch from a tag for ${name}`, () => {
      const { branch, notBranch, notTag, refUncertain } = factsOf(parts)
      assert.equal(branch, 'main')
      assert.equal(refUncertain, kind === true)
      assert.equal(notBranch, kind === 'tag' ? 'main is a tag' : null)
      assert.equal(notTag, kind === 'branch' ? 'main is a branch' : null)
    })
})
