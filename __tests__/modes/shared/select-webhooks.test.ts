import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { matchSubscription } from '../../../src/modes/shared/select-webhooks.ts'

const RUN = {
  branch: 'release/1.0',
  workflow: 'CI',
  event: 'push',
  actor: 'mona',
  repository: 'acme/lmp',
  fork: false,
  tag: 'release/1.0',
  notBranch: null,
  notTag: 'release/1.0 is a branch',
  refUncertain: false
}
const TAG = { ...RUN, notBranch: 'release/1.0 is a tag', notTag: null }
const FORK = { ...RUN, repository: 'mona/lmp', fork: true }

describe('selecting webhooks by match', () => {
  for (const [title, match, properties, wanted] of [
    ['no match', {}, RUN, null],
    ['no match and a fork', {}, FORK, null],
    [
      'all keys that fit',
      { branch: ['main', 'release/**'], workflow: ['CI'], actor: ['*'] },
      RUN,
      null
    ],
    [
      'one key that does not',
      { branch: ['release/**'], event: ['schedule', 'release'] },
      RUN,
      "match.event is schedule, release and the run's is push"
    ],
    [
      'the last pattern taking it back',
      { branch: ['release/**', '!release/1*'] },
      RUN,
      "match.branch is release/**, !release/1* and the run's is release/1.0"
    ],
    [
      "a fork's branch",
      { branch: ['**'] },
      FORK,
      'the run comes from a fork (mona/lmp), whose branches fit no pattern'
    ],
    [
      'a fork that is named',
      { branch: ['release/*'], repository: ['mona/*'] },
      FORK,
      null
    ],
    [
      'another fork that is named',
      { branch: ['release/*'], repository: ['acme/*'] },
      FORK,
      "match.repository is acme/* and the run's is mona/lmp"
    ],
    [
      'a head repository that is not known',
      { branch: ['main'] },
      { ...FORK, repository: '' },
      'the run comes from a fork (unknown), whose branches fit no pattern'
    ],
    ['a fork and no branch', { workflow: ['CI'] }, FORK, null],
    ['a tag', { tag: ['release/*'] }, TAG, null],
    [
      'a branch that tag names',
      { tag: ['release/*'] },
      RUN,
      'match.tag is release/*, but release/1.0 is a branch'
    ],
    [
      'a tag that branch names',
      { branch: ['release/*'] },
      TAG,
      'match.branch is release/*, but release/1.0 is a tag'
    ],
    [
      'a tag that branch does not exclude',
      { branch: ['!main'] },
      TAG,
      'match.branch is !main, but release/1.0 is a tag'
    ]
  ] as const) {
    test(`checks ${title}`, () => {
      const result = matchSubscription(
        {
          enabled: true,
          only_failures: false,
          events: ['build_completed'],
          match
        },
        { events: ['build_completed'], change: null },
        { status: 'PASSED', noResult: null, properties }
      )
      assert.deepEqual(
        result,
        wanted === null
          ? { event: 'build_completed' }
          : { reason: 'match', text: wanted }
      )
    })
  }
})
