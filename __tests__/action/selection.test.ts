import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type Json,
  makeJob,
  makeRepository,
  makeRun,
  SHA
} from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

const harness = await startHarness()
const { api, receiver } = harness

const OTHER = 'b'.repeat(40)

/** Returns the event each path was sent for, and forgets the requests. */
function sent(): Record<string, string | undefined> {
  const requests = receiver.requests.splice(0)
  return Object.fromEntries(
    requests.map(({ path, headers }) => [
      path.slice(1),
      headers['webhook-event']
    ])
  )
}

/** Returns why webhooks were not sent, by their name. */
function skips({ log }: RunResult): Record<string, string> {
  const lines = log.matchAll(/^webhook "(.+?)" skipped: (.*)$/gm)
  return Object.fromEntries([...lines].map(([, name, why]) => [name, why]))
}

/** Returns one webhook for each name, with `url: /<name>`. */
function webhooks(all: Record<string, Json>): Json[] {
  return Object.entries(all).map(([name, parts]) => ({
    name,
    url: `/${name}`,
    payload: 'github',
    ...parts
  }))
}

describe('which webhooks a build is sent to', () => {
  const EVENTS = ['completed', 'passed', 'failed', 'cancelled', 'fixed']
  const JOB_FAILED = makeJob({ conclusion: 'failure' })
  const IN_PROGRESS = { status: 'in_progress', conclusion: null }

  for (const [what, run, jobs, wanted, own] of [
    ['a passed run after a failed one', {}, [makeJob()], ['passed', 'fixed']],
    ['a cancelled run', { conclusion: 'cancelled' }, [], ['cancelled']],
    [
      'a cancelled run in which a job failed',
      { conclusion: 'cancelled' },
      [JOB_FAILED],
      ['failed']
    ],
    [
      'a cancelled job, in its own run',
      IN_PROGRESS,
      [makeJob(IN_PROGRESS)],
      ['cancelled'],
      { inputs: { 'job-status': 'cancelled', 'job-id': '5001' } }
    ],
    [
      'a run that waits for approval',
      { conclusion: 'action_required' },
      [],
      null
    ]
  ] as const)
    test(`are those with the events of ${what}`, async () => {
      const reported = makeRun(run)
      const before = makeRun({ id: 900, run_number: 6, conclusion: 'failure' })
      const harness = await startHarness({
        runs: [reported, before],
        jobs: [...jobs]
      })
      const ran = await harness.notify(
        EVENTS.map(name => ({ name, events: `build_${name}` })),
        own ?? workflowRun(reported)
      )
      assert.equal(ran.code, 0, ran.stdout)
      const deliveries: Json[] = JSON.parse(ran.outputs.deliveries ?? '')
      assert.deepEqual(
        deliveries
          .filter(({ status }) => status === 'success')
          .map(({ webhook }) => webhook),
        wanted ? ['completed', ...wanted] : []
      )
    })

  const refs: [string, Partial<typeof api.state>, Record<string, string>][] = [
    ['head', { branches: { main: SHA } }, { main: 'build_completed' }],
    [
      'ancestor',
      {
        branches: { main: OTHER },
        compare: { [`${OTHER}...${SHA}`]: 'behind' }
      },
      { main: 'build_completed' }
    ],
    [
      'tag of its name',
      {
        branches: { main: OTHER },
        compare: {
          [`${OTHER}...${SHA}`]: 'diverged',
          [`main...${SHA}`]: 'identical'
        },
        tags: { main: SHA }
      },
      { tag: 'build_completed' }
    ],
    [
      'annotated tag',
      { branches: { main: OTHER }, tags: { main: SHA }, annotated: ['main'] },
      { tag: 'build_completed' }
    ],
    [
      'name, and a branch tags/main has its commit',
      { branches: { main: OTHER, 'tags/main': SHA } },
      {}
    ],
    ['commit that nothing may read', { permissions: { actions: 'read' } }, {}]
  ]

  for (const [name, state, expected] of refs)
    test(`count a run of "main" as the branch's where it is its ${name}`, async t => {
      const before = { ...api.state }
      t.after(() => {
        delete api.state.permissions
        Object.assign(api.state, before)
      })
      Object.assign(api.state, state, { runs: [makeRun()] })
      const ran = await harness.notify(
        webhooks({
          main: { match: { branch: 'main' } },
          tag: { match: { tag: 'main' } }
        }),
        workflowRun(makeRun())
      )
      assert.deepEqual(sent(), expected, ran.stdout)
      if ('permissions' in state)
        assert.match(skips(ran).main ?? '', /\(403\); .*contents: read/)
    })

  test('distinguish a tag from a branch by the ref of an own run', async () => {
    api.state.runs = [makeRun()]
    const ran = await harness.notify(
      webhooks({
        main: { match: { branch: 'main' } },
        not: { match: { branch: '!other' } },
        tag: { match: { tag: 'main' } }
      }),
      {
        env: { GITHUB_REF: 'refs/tags/main' },
        inputs: { 'job-status': 'success' }
      }
    )
    assert.deepEqual(sent(), { tag: 'build_completed' }, ran.stdout)
    assert.deepEqual(skips(ran), {
      main: 'match.branch is main, but main is a tag',
      not: 'match.branch is !other, but main is a tag'
    })
  })

  test("exclude a fork's run unless match names its repository", async () => {
    const run = makeRun({
      head_repository: makeRepository('mallory/lmp'),
      event: 'pull_request'
    })
    api.state.runs = [run]
    const ran = await harness.notify(
      webhooks({
        everything: {},
        main: { match: { branch: 'main' } },
        named: { match: { branch: 'main', repository: 'mallory/*' } },
        ours: { match: { branch: 'main', repository: 'acme/lmp' } }
      }),
      workflowRun(run)
    )
    assert.deepEqual(sent(), {
      everything: 'build_completed',
      named: 'build_completed'
    })
    assert.deepEqual(skips(ran), {
      main: 'the run comes from a fork (mallory/lmp), whose branches fit no pattern',
      ours: "match.repository is acme/lmp and the run's is mallory/lmp"
    })
  })

  const LACKS =
    'GitHub gives runs of forks and of Dependabot no secrets, so key is empty; to notify of these too, send from a workflow_run workflow'
  const PULL = {
    number: 12,
    title: 'Boot faster',
    head: { ref: 'faster', sha: SHA, repo: makeRepository('eve/lmp') }
  }

  for (const [who, why, options] of [
    [
      'a fork',
      `is skipped: ${LACKS}`,
      {
        event: { pull_request: PULL },
        env: { GITHUB_EVENT_NAME: 'pull_request' }
      }
    ],
    [
      'Dependabot',
      `is skipped: ${LACKS}`,
      { env: { GITHUB_ACTOR: 'dependabot[bot]' } }
    ],
    [
      "a fork's own copy",
      'is skipped: this repository is a fork, and key is empty; set it here, or disable this workflow',
      { event: { repository: { full_name: 'mona/lmp', fork: true } } }
    ]
  ] as const)
    test(`skip those that need secrets in a run of ${who}`, async () => {
      const ran = await harness.notify(
        webhooks({
          signed: { secret_name: 'key' },
          header: { headers: { 'x-token': '${secrets.key}' } },
          open: {}
        }),
        { inputs: { secrets: 'key=' }, ...options }
      )
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(sent(), { open: 'build_completed' })
      assert.deepEqual(
        ran.annotations.map(({ level, message }) => [level, message]),
        ['signed', 'header'].map(name => [
          'warning',
          `webhook "${name}" ${why}`
        ])
      )
      assert.match(ran.outputs.deliveries ?? '', /"reason":"no_secret"/)
    })

  test('fail before anything is sent for an empty secret in any other run', async () => {
    const ran = await harness.notify(
      webhooks({ signed: { secret_name: 'key' }, open: {} }),
      { inputs: { secrets: 'key=' } }
    )
    assert.equal(ran.code, 1)
    assert.deepEqual(sent(), {})
    assert.match(
      ran.annotations[0]?.message ?? '',
      /webhook "signed" needs the secret key, which is empty; .*"secrets: inherit".*"environment: NAME"/
    )
  })
})
