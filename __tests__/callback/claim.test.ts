import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type ClaimOwner,
  claimState,
  claimText
} from '../../src/callback/claim.ts'
import { fragment } from '../../src/callback/continuation-token.ts'
import type { CommitStatus } from '../../src/github/commit-statuses.ts'
import fc from '../helpers/property.ts'

const N = 'AAECAwQFBgcICQoLDA0ODw'
const OTHER_N = 'BBBBAwQFBgcICQoLDA0ODw'
const RUN = 'https://github.com/acme/lmp/actions/runs'
const SENT = `${RUN}/1001/attempts/1#${fragment(N)}`
const ME: ClaimOwner = { page: `${RUN}/2002`, attempt: 1, job: '55' }

/** Gives statuses ids in the order they were written. */
function numbered(...parts: Partial<CommitStatus>[]): CommitStatus[] {
  return parts.map((part, index) => ({
    id: index + 1,
    state: 'pending',
    context: 'webhook/deploy/one',
    description: null,
    target_url: null,
    created: null,
    ...part
  }))
}

const sent = { target_url: SENT }
const claimOf = (owner: ClaimOwner, nonce = N): Partial<CommitStatus> => ({
  target_url: owner.page,
  description: claimText(nonce, owner)
})

describe('claims of a callback', () => {
  test('name the callback and the run that made them', () => {
    assert.equal(
      claimText(N, ME),
      `callback ${fragment(N)} claimed in attempt 1 by 55`
    )
    const long = { ...ME, job: `GitHub Actions 3 ${'🚀'.repeat(300)}` }
    assert.match(
      claimText(N, long),
      /^callback \S+ claimed in attempt 1 by [\w.-]{1,60}$/
    )
    assert.match(claimText(N, { ...ME, job: '' }), / by -$/)
  })

  for (const [name, statuses, expected] of [
    ['nothing at all', [], 'unsent'],
    [
      'another link sent only',
      [{ target_url: `${RUN}/1#${fragment(OTHER_N)}` }],
      'unsent'
    ],
    ['the link sent', [sent], 'open'],
    ['a verdict before it was sent', [{ state: 'success' }, sent], 'open'],
    [
      'a claim before it was sent',
      [claimOf({ ...ME, page: `${RUN}/9` }), sent],
      'open'
    ],
    ['its own claim', [sent, claimOf(ME)], 'open'],
    [
      'its own claim of an earlier attempt',
      [sent, claimOf({ ...ME, attempt: 0, job: '44' })],
      'open'
    ],
    [
      'a claim of its run in no known words',
      [sent, { target_url: ME.page }],
      'open'
    ],
    [
      'its own claim and then another',
      [sent, claimOf(ME), claimOf({ ...ME, page: `${RUN}/9` })],
      'open'
    ],
    [
      'another claim and then its own',
      [sent, claimOf({ ...ME, page: `${RUN}/9` }), claimOf(ME)],
      /runs\/9 has claimed it first/
    ],
    [
      'a pending status of somebody',
      [sent, {}],
      /a run without a link has claimed/
    ],
    [
      'a claim of another job of its attempt',
      [sent, claimOf({ ...ME, job: '56' })],
      /another job of this run/
    ],
    [
      'two jobs after an attempt that died',
      [
        sent,
        claimOf({ ...ME, attempt: 0 }),
        claimOf({ ...ME, job: '56' }),
        claimOf(ME)
      ],
      /another job of this run/
    ],
    [
      'a claim for another callback',
      [sent, claimOf({ ...ME, page: `${RUN}/9` }, OTHER_N)],
      'open'
    ],
    [
      'sent again since',
      [sent, { target_url: `${RUN}/1001/attempts/2#${fragment(OTHER_N)}` }],
      /sent again since/
    ],
    [
      'success',
      [sent, claimOf(ME), { state: 'success' }],
      /final state, success/
    ],
    ['failure', [sent, { state: 'failure' }], /final state, failure/],
    ['error', [sent, { state: 'error' }], /final state, error/],
    ['a state not known', [sent, { state: 'warning' }], /final state, warning/],
    ['a fragment on a verdict', [{ ...sent, state: 'success' }], 'unsent']
  ] satisfies [string, Partial<CommitStatus>[], string | RegExp][]) {
    test(`leave the token ${typeof expected === 'string' ? expected : 'rejected'}: ${name}`, () => {
      const state = claimState(numbered(...statuses), N, ME)
      if (typeof expected === 'string') assert.equal(state.kind, expected)
      else {
        assert.equal(state.kind, 'rejected')
        assert.match(state.kind === 'rejected' ? state.message : '', expected)
      }
    })
  }

  const owners: ClaimOwner[] = [1, 2].flatMap(run =>
    [1, 2].flatMap(attempt =>
      ['a', 'b'].map(job => ({ page: `${RUN}/200${run}`, attempt, job }))
    )
  )
  const anyOwner = fc.constantFrom(...owners)
  const anyStatus = fc.oneof(
    anyOwner.map(owner => claimOf(owner)),
    anyOwner.map(owner => claimOf(owner, OTHER_N)),
    fc.record({
      state: fc.constantFrom('pending', 'success', 'failure', 'error'),
      target_url: fc.constantFrom(null, SENT, ME.page, 'https://ci.example/1'),
      description: fc.option(fc.string())
    })
  )

  test('let at most one claimant of an attempt continue', () => {
    fc.assert(
      fc.property(fc.array(anyStatus, { maxLength: 8 }), parts => {
        const statuses = numbered(sent, ...parts)
        const claimed = owners.filter(owner =>
          parts.some(
            part =>
              part.target_url === owner.page &&
              part.description === claimText(N, owner)
          )
        )
        const open = claimed.filter(
          owner => claimState(statuses, N, owner).kind === 'open'
        )
        assert.ok(new Set(open.map(({ page }) => page)).size <= 1)
        assert.ok(
          new Set(open.map(({ attempt }) => attempt)).size === open.length
        )
      })
    )
  })

  test('let exactly one claimant of the newest attempt continue without other statuses', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyOwner, { minLength: 1, maxLength: 8 }),
        claimed => {
          const statuses = numbered(sent, ...claimed.map(one => claimOf(one)))
          const open = claimed.filter(
            owner => claimState(statuses, N, owner).kind === 'open'
          )
          assert.equal(open[0]?.page, claimed[0]?.page)
          const newest = Math.max(
            ...claimed
              .filter(({ page }) => page === claimed[0]?.page)
              .map(({ attempt }) => attempt)
          )
          const last = open.filter(({ attempt }) => attempt === newest)
          assert.equal(last.length, 1)
        }
      )
    )
  })

  test('leave no token open once a verdict follows, in any order', () => {
    fc.assert(
      fc.property(
        fc.array(anyStatus, { maxLength: 6 }),
        fc.constantFrom('success', 'failure', 'error'),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
          minLength: 8,
          maxLength: 8
        }),
        (parts, state, keys) => {
          const clean = parts.filter(part => part.target_url !== SENT)
          const statuses = numbered(sent, ...clean, { state })
          const shuffled = statuses
            .map((status, index) => ({ status, key: keys[index % 8] ?? 0 }))
            .sort((one, other) => one.key - other.key)
            .map(({ status }) => status)
          for (const owner of owners) {
            assert.equal(claimState(shuffled, N, owner).kind, 'rejected')
            assert.deepEqual(
              claimState(shuffled, N, owner),
              claimState(statuses, N, owner)
            )
          }
        }
      )
    )
  })
})
