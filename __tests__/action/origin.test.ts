import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  isJson,
  type Json,
  makeJob,
  makeRepository,
  makeRun,
  SHA
} from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'

const FORK = makeRun({
  event: 'pull_request',
  head_branch: 'main',
  head_repository: makeRepository('stranger/lmp')
})

function pullOf(parts: Json = {}) {
  return {
    number: 12,
    title: 'Boot faster',
    state: 'open',
    head: {
      ref: 'main',
      sha: SHA,
      label: 'stranger:main',
      repo: makeRepository('stranger/lmp')
    },
    base: { ref: 'main', sha: SHA, repo: makeRepository('acme/lmp') },
    ...parts
  }
}

/** Returns `github` and `reason` of the one payload that arrived. */
function originOf([body]: unknown[]): unknown[] {
  assert(isJson(body) && isJson(body.github))
  const { head_repository, pull_request } = body.github
  return [head_repository, pull_request, body.reason]
}

describe('the origin of a build', () => {
  const commit = `Update the kernel, https://github.com/acme/lmp/commit/${SHA}`
  const runs: [
    string,
    Json,
    Json[],
    [repository: string | null, number: number | null, reason: string]
  ][] = [
    [
      'is the own repository for a push',
      makeRun(),
      [],
      ['acme/lmp', null, `push(main): ${commit}`]
    ],
    [
      'is the fork, its pull request known by the commit',
      FORK,
      [pullOf()],
      [
        'stranger/lmp',
        12,
        'pull_request(#12, stranger:main): Boot faster, https://github.com/acme/lmp/pull/12'
      ]
    ],
    [
      'is the fork, its pull request unknown',
      FORK,
      [],
      ['stranger/lmp', null, `pull_request(stranger:main): ${commit}`]
    ],
    [
      'is the fork, where only another commit has a pull request',
      FORK,
      [pullOf({ head: { ...pullOf().head, sha: 'f00', repo: null } })],
      ['stranger/lmp', null, `pull_request(stranger:main): ${commit}`]
    ],
    [
      'is null for a fork that was deleted',
      makeRun({ event: 'pull_request', head_repository: null }),
      [],
      [null, null, `pull_request(unknown:main): ${commit}`]
    ],
    [
      'has the pull request that the run names',
      makeRun({
        event: 'pull_request',
        head_branch: 'topic',
        pull_requests: [
          {
            number: 7,
            head: { ref: 'topic', sha: SHA },
            base: {
              ref: 'main',
              repo: { url: 'https://api.github.com/repos/acme/lmp' }
            }
          }
        ]
      }),
      [],
      [
        'acme/lmp',
        7,
        'pull_request(#7): Update the kernel, https://github.com/acme/lmp/pull/7'
      ]
    ]
  ]

  for (const [name, run, pulls, [repository, number, reason]] of runs)
    test(name, async () => {
      const harness = await startHarness({ runs: [run], pulls })
      const ran = await harness.notify([{}], workflowRun(run))
      assert.equal(ran.code, 0, ran.stdout)
      const expected = [repository, number, `GitHub ${reason}`]
      assert.deepEqual(originOf(harness.bodies()), expected)
    })

  test('has no pull request where the token may not read it', async () => {
    const harness = await startHarness({
      runs: [FORK],
      pulls: [pullOf()],
      permissions: { actions: 'read', contents: 'read' }
    })
    const ran = await harness.notify([{}], workflowRun(FORK))
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(originOf(harness.bodies()).slice(0, 2), [
      'stranger/lmp',
      null
    ])
  })

  test('is what the event says in a run of its own', async () => {
    const going = { status: 'in_progress', conclusion: null }
    const harness = await startHarness({
      runs: [makeRun({ ...FORK, ...going })],
      jobs: [makeJob(going)]
    })
    const names = ['head_repository', 'pull_request', 'pull_request_url']
    const body = [
      ...names.map(name => `\${build.github.${name}}`),
      '${github.head_ref}',
      '${github.base_ref}'
    ]
    const ran = await harness.notify([{ body }], {
      inputs: { 'job-id': '5001' },
      event: { pull_request: pullOf(), repository: makeRepository('acme/lmp') },
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_REF: 'refs/pull/12/merge',
        GITHUB_REF_NAME: '12/merge',
        GITHUB_HEAD_REF: 'main',
        GITHUB_BASE_REF: 'release'
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    const url = 'https://github.com/acme/lmp/pull/12'
    assert.deepEqual(harness.bodies(), [
      ['stranger/lmp', 12, url, 'main', 'release']
    ])
  })

  test('has the branches of a pull request of another run', async () => {
    const harness = await startHarness({ runs: [FORK], pulls: [pullOf()] })
    await harness.notify(
      [{ body: '["${github.head_ref}","${github.base_ref}"]' }],
      workflowRun(FORK)
    )
    assert.deepEqual(harness.bodies(), [['main', 'main']])
  })
})

describe('${github.ref} of another run', () => {
  const other = 'f'.repeat(40)
  const refs: [string, Json, Json, string, boolean][] = [
    [
      'is refs/heads/ of a branch',
      {},
      { branches: { main: SHA } },
      'refs/heads/main',
      false
    ],
    [
      'is refs/tags/ of a tag that was pushed',
      { head_branch: 'v1' },
      { tags: { v1: SHA }, branches: { v1: other } },
      'refs/tags/v1',
      false
    ],
    [
      'is refs/tags/ of a tag that was dispatched',
      { head_branch: 'v1', event: 'workflow_dispatch' },
      { tags: { v1: SHA }, branches: { v1: other } },
      'refs/tags/v1',
      false
    ],
    [
      'is refs/tags/ of a release, without a question',
      { head_branch: 'v1', event: 'release' },
      {},
      'refs/tags/v1',
      false
    ],
    [
      'is empty where a branch and a tag have the commit',
      { head_branch: 'v1' },
      { tags: { v1: SHA }, branches: { v1: SHA } },
      '',
      true
    ],
    [
      'is empty where the token may not ask',
      {},
      { permissions: { actions: 'read' } },
      '',
      true
    ]
  ]

  for (const [name, parts, state, expected, warned] of refs)
    test(name, async () => {
      const run = makeRun(parts)
      const harness = await startHarness({ runs: [run], ...state })
      const ran = await harness.notify(
        [{ body: ['${github.ref}', '${github.ref_name}'] }],
        workflowRun(run)
      )
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(harness.bodies(), [[expected, run.head_branch]])
      assert.equal(
        ran.annotations.some(({ message }) =>
          message.startsWith('${github.ref} is empty')
        ),
        warned
      )
    })

  test('costs no request where no template uses it', async () => {
    const harness = await startHarness()
    await harness.notify([{ body: ['${github.ref_name}'] }], workflowRun())
    assert.deepEqual(harness.api.asked(), [])
  })
})
