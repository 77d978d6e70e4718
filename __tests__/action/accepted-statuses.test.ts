import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answer } from '../helpers/fake-receiver.ts'
import { type Json, makeRepository, makeRun, SHA } from '../helpers/fixtures.ts'
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

const EVENTS = webhooks({
  default: {},
  queued: { events: 'build_queued' },
  started: { events: ['build_started'] },
  passed: { events: ['build_passed'] },
  failed: { events: ['build_failed'] },
  both: { events: ['build_failed', 'build_completed'] }
})

describe('which webhooks a build is sent to', () => {
  for (const [action, conclusion, expected] of [
    ['requested', null, { queued: 'build_queued' }],
    ['in_progress', null, { started: 'build_started' }],
    [
      'completed',
      'success',
      {
        default: 'build_completed',
        passed: 'build_passed',
        both: 'build_completed'
      }
    ],
    [
      'completed',
      'timed_out',
      {
        default: 'build_completed',
        failed: 'build_failed',
        both: 'build_failed'
      }
    ],
    [
      'completed',
      'skipped',
      { default: 'build_completed', both: 'build_completed' }
    ]
  ] as const) {
    test(`are those subscribed to a run ${action} with ${conclusion}`, async () => {
      const status = action === 'completed' ? action : 'queued'
      const run = makeRun({ status, conclusion })
      api.state.runs = [run]
      const ran = await harness.notify(EVENTS, workflowRun(run, action))
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(sent(), expected)
      const told = Object.keys(skips(ran)).length + Object.keys(expected).length
      assert.equal(told, EVENTS.length, ran.log)
    })
  }

  for (const [name, before, conclusion, expected, line] of [
    [
      'fixed again',
      'failure',
      'success',
      { fixed: 'build_status_changed' },
      'build_status_changed: yes, PASSED, after FAILED in run 6'
    ],
    [
      'broken now',
      'success',
      'failure',
      { fixed: 'build_status_changed' },
      'build_status_changed: yes, FAILED, after PASSED in run 6'
    ],
    [
      'still fine',
      'success',
      'success',
      {},
      'build_status_changed: no, PASSED, as PASSED in run 6'
    ],
    [
      'the first one',
      null,
      'success',
      { fixed: 'build_status_changed' },
      'build_status_changed: yes, PASSED, and no build before it'
    ]
  ] as const) {
    test(`follow build_status_changed for a build that is ${name}`, async () => {
      const run = makeRun({ conclusion })
      const previous = makeRun({ id: 900, run_number: 6, conclusion: before })
      api.state.runs = before ? [previous, run] : [run]
      const ran = await harness.notify(
        webhooks({ fixed: { events: 'build_status_changed' } }),
        workflowRun(run)
      )
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(sent(), expected)
      assert.ok(ran.log.split('\n').includes(line), ran.log)
      assert.equal(
        ran.outputs.result,
        'fixed' in expected ? 'success' : 'not_run'
      )
    })
  }

  test('match when all keys match, by any value of a list', async () => {
    const run = makeRun({ head_branch: 'release/2' })
    api.state.runs = [run]
    const ran = await harness.notify(
      webhooks({
        main: { match: { branch: 'main' } },
        list: { match: { branch: ['main', 'release/**'] } },
        not: { match: { branch: ['release/**', '!release/2'] } },
        every: {
          match: {
            branch: 'release/*',
            workflow: 'CI',
            event: 'push',
            actor: 'octo*',
            repository: 'acme/lmp'
          }
        },
        actor: { match: { branch: 'release/*', actor: 'hubot' } }
      }),
      workflowRun(run)
    )
    assert.deepEqual(sent(), {
      list: 'build_completed',
      every: 'build_completed'
    })
    assert.deepEqual(skips(ran), {
      main: "match.branch is main and the run's is release/2",
      not: "match.branch is release/**, !release/2 and the run's is release/2",
      actor: "match.actor is hubot and the run's is octocat"
    })
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

  test('exclude those that only_failures, enabled and only skip, with a reason', async () => {
    api.state.runs = [makeRun()]
    const ran = await harness.notify(
      webhooks({
        failures: { only_failures: true },
        off: { enabled: false },
        on: {},
        other: {}
      }),
      { ...workflowRun(), inputs: { only: 'failures, off\non' } }
    )
    assert.deepEqual(sent(), { on: 'build_completed' })
    assert.deepEqual(skips(ran), {
      failures: 'it wants only_failures, the build PASSED',
      off: 'enabled is false'
    })
    assert.deepEqual(
      JSON.parse(ran.outputs.deliveries ?? '').map((delivery: Json) => [
        delivery.webhook,
        delivery.status,
        delivery.reason
      ]),
      [
        ['failures', 'not_run', 'only_failures'],
        ['off', 'not_run', 'disabled'],
        ['on', 'success', null]
      ]
    )
    assert.deepEqual(
      [ran.outputs.delivered, ran.outputs.failed, ran.outputs.skipped],
      ['1', '0', '2']
    )
  })

  const PULL = {
    number: 12,
    title: 'Boot faster',
    head: {
      ref: 'faster',
      sha: 'a'.repeat(40),
      repo: makeRepository('eve/lmp')
    }
  }
  for (const [who, event, env] of [
    ['a fork', { pull_request: PULL }, { GITHUB_EVENT_NAME: 'pull_request' }],
    ['Dependabot', {}, { GITHUB_ACTOR: 'dependabot[bot]' }]
  ] as const) {
    test(`skip those that need secrets in a run of ${who}, which has none`, async () => {
      api.state.runs = [makeRun()]
      const ran = await harness.notify(
        webhooks({
          signed: { secret_name: 'key' },
          header: { headers: { 'x-token': '${secrets.key}' } },
          open: {}
        }),
        { inputs: { secrets: 'key=' }, event, env }
      )
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(sent(), { open: 'build_completed' })
      const warnings = ran.annotations.filter(
        ({ level }) => level === 'warning'
      )
      assert.deepEqual(
        warnings.map(({ message }) => message),
        ['signed', 'header'].map(
          name =>
            `webhook "${name}" is skipped: GitHub gives runs of forks and of Dependabot no secrets, so key is empty; to notify of these too, send from a workflow_run workflow`
        )
      )
      assert.match(ran.outputs.deliveries ?? '', /"reason":"no_secret"/)
    })
  }

  test("are skipped with a warning for an empty secret in a fork's own copy", async () => {
    const ran = await harness.notify(
      webhooks({ signed: { secret_name: 'key' }, open: {} }),
      {
        inputs: { secrets: 'key=' },
        event: { repository: { full_name: 'mona/lmp', fork: true } }
      }
    )
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(sent(), { open: 'build_completed' })
    assert.deepEqual(
      ran.annotations.map(({ level, message }) => [level, message]),
      [
        [
          'warning',
          'webhook "signed" is skipped: this repository is a fork, and key is empty; set it here, or disable this workflow'
        ]
      ]
    )
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

  test('only warn when a webhook is not required', async () => {
    const failing = await startHarness({}, { handler: answer(400) })
    const optional = await failing.notify(
      webhooks({ chat: { required: false } }),
      workflowRun()
    )
    assert.equal(optional.code, 0, optional.stdout)
    assert.equal(optional.outputs.result, 'success')
    assert.equal(optional.outputs.failed, '1')
    assert.deepEqual(
      optional.annotations.map(({ level, message }) => [level, message]),
      [
        [
          'warning',
          'webhook "chat" failed, but is not required: status: HTTP 400; the receiver does not accept its body'
        ]
      ]
    )
    const required = await failing.notify(webhooks({ chat: {} }), workflowRun())
    assert.equal(required.code, 1)
    assert.equal(required.outputs.result, 'failure')
  })

  test('are all sent when one fails', async () => {
    const mixed = await startHarness({}, { paths: { '/b': answer(404) } })
    const ran = await mixed.notify(
      webhooks({ a: {}, b: {}, c: {} }),
      workflowRun()
    )
    assert.equal(ran.code, 1)
    assert.deepEqual(mixed.receiver.requests.map(({ path }) => path).sort(), [
      '/a',
      '/b',
      '/c'
    ])
    const errors = ran.annotations.filter(({ level }) => level === 'error')
    assert.deepEqual(
      errors.map(({ message }) => message),
      [
        'webhook "b" failed: status: HTTP 404; check its URL; fix the receiver and re-run this job; after a change of config or workflow, start a new run or redeliver (docs/redelivery.md)'
      ]
    )
  })
})
