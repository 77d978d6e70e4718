import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { addStatus } from '../helpers/fake-github.ts'
import { respond } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { makeRepository, makeRun, SHA } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions } from '../helpers/run-action.ts'

const AFTER = { created_at: '2026-07-26T14:53:22Z' }
const BEFORE = { created_at: '2026-07-26T14:53:21Z' }

function watch(inputs: Record<string, string> = {}): RunOptions {
  return {
    inputs: { mode: 'gate', via: 'status', context: 'deploy', ...inputs }
  }
}

/** Returns a check run that ended after the run began. */
function check(parts: Json = {}): Json {
  return {
    id: 8001,
    name: 'deploy',
    head_sha: SHA,
    status: 'completed',
    conclusion: 'success',
    started_at: '2026-07-26T14:50:00Z',
    completed_at: AFTER.created_at,
    details_url: 'https://ci.acme.example/8001',
    output: { title: 'said so' },
    app: { slug: 'acme-ci' },
    ...parts
  }
}

const OLD = { completed_at: BEFORE.created_at }
const RUNNING = { status: 'in_progress', conclusion: null, completed_at: null }
const NEUTRAL =
  'state: {path: conclusion, success: [success, neutral, skipped], failure: failure}'

const quick = { timeout: '1s' }
const checks: [string, Json[], Record<string, string>, string][] = [
  ['a success', [{}], {}, 'success'],
  ['another name', [{ name: 'Deploy' }], quick, ''],
  ['a failure', [{ conclusion: 'failure' }], {}, 'failure'],
  ['a neutral conclusion', [{ conclusion: 'neutral' }], {}, 'error'],
  [
    'a neutral conclusion by a format',
    [{ conclusion: 'neutral' }],
    { 'callback-format': NEUTRAL },
    'success'
  ],
  ['a check that runs', [RUNNING], quick, ''],
  [
    'a check that runs by a format',
    [RUNNING],
    { ...quick, 'callback-format': NEUTRAL },
    ''
  ],
  ['an old success', [OLD], quick, ''],
  ['an old success with since: commit', [OLD], { since: 'commit' }, 'success'],
  ['its own job', [{ id: 77 }], { ...quick, 'job-id': '77' }, ''],
  ['another app', [{}], { ...quick, app: 'other' }, ''],
  ['the named app', [{}], { app: 'acme-ci' }, 'success'],
  [
    'a name that looks like a pattern',
    [{ name: 'unit (11)' }, { id: 2, name: 'c++', conclusion: 'failure' }],
    { context: 'unit (11)' },
    'success'
  ],
  ['a name with plus signs', [{ name: 'c++' }], { context: 'c++' }, 'success'],
  [
    'a pattern of which all succeed',
    [{ name: 'unit (11)' }, { id: 2, name: 'unit (17)' }],
    { context: 'unit *' },
    'success'
  ],
  [
    'a pattern of which one runs',
    [{ name: 'unit (11)' }, { id: 2, name: 'unit (17)', ...RUNNING }],
    { ...quick, context: 'unit *' },
    ''
  ],
  [
    'a pattern of which one fails and one runs',
    [
      { name: 'unit (11)', conclusion: 'failure' },
      { id: 2, name: 'unit (17)', ...RUNNING }
    ],
    { context: 'unit *' },
    'failure'
  ],
  ['a pattern that fits nothing', [{}], { ...quick, context: 'unit *' }, ''],
  ['a line that begins with !', [{}], { ...quick, context: '!unit' }, ''],
  [
    'two checks of one name of which one fails',
    [{}, { id: 2, conclusion: 'failure' }],
    {},
    'failure'
  ]
]

const cases: [string, Json[], Record<string, string>, string][] = [
  ['a success since the run began', [AFTER], {}, 'success'],
  ['case does not count', [AFTER], { context: 'DEPLOY' }, 'success'],
  ['a success from before the run', [BEFORE], quick, ''],
  ['a success of another context', [{ ...AFTER, context: 'x' }], quick, ''],
  ['a status without a time', [{ created_at: null }], quick, ''],
  ['a pending status', [{ ...AFTER, state: 'pending' }], quick, ''],
  [
    'a success that is pending again',
    [AFTER, { ...AFTER, state: 'pending' }],
    quick,
    ''
  ],
  ['a failure', [{ ...AFTER, state: 'failure' }], {}, 'failure'],
  [
    'a failure that is a success now',
    [{ ...AFTER, state: 'failure' }, AFTER],
    {},
    'success'
  ],
  ['a state nobody knows', [{ ...AFTER, state: 'warning' }], {}, 'error'],
  [
    'a success of an earlier attempt with since: attempt',
    [{ created_at: '2026-07-26T14:53:21Z' }],
    { ...quick, since: 'attempt' },
    ''
  ],
  [
    'an old success with since: commit',
    [BEFORE],
    { since: 'commit' },
    'success'
  ],
  [
    'a state by a format',
    [{ ...AFTER, state: 'error' }],
    { 'callback-format': 'state: {path: state, success: [success, error]}' },
    'success'
  ],
  [
    'several contexts of which one is missing',
    [AFTER],
    { ...quick, context: 'deploy\nscan' },
    ''
  ],
  [
    'several contexts that succeed',
    [AFTER, { ...AFTER, context: 'scan' }],
    { context: 'deploy\nsc*' },
    'success'
  ],
  [
    'several contexts of which one fails',
    [AFTER, { ...AFTER, context: 'scan', state: 'failure' }],
    { context: 'deploy\nscan\nnever' },
    'failure'
  ]
]
describe('gate via status', () => {
  for (const [name, statuses, inputs, state] of cases)
    test(`has the result for ${name}: ${state || 'still waiting'}`, async () => {
      const harness = await startHarness()
      for (const status of statuses)
        addStatus(harness.api.state, SHA, {
          context: 'deploy',
          description: 'said so',
          ...status
        })
      const ran = await harness.run(watch(inputs))
      assert.equal(ran.outputs.state, state, ran.stdout)
      assert.equal(ran.code, state === 'success' ? 0 : 1)
      assert.equal(ran.outputs.sha, SHA)
      if (state === '')
        assert.match(
          ran.annotations.at(-1)?.message ?? '',
          /arrived in time; .*(deploy|scan)/
        )
    })

  for (const [name, statuses, words] of [
    [
      'an old status',
      [BEFORE],
      /the status "deploy" \(success, .*\) is older than the run.*since: commit/
    ],
    [
      'near contexts',
      [{ ...AFTER, context: 'deploy/' }],
      /no status "deploy"; did you mean "deploy\/"\?/
    ],
    [
      'a pending status',
      [{ ...AFTER, state: 'pending' }],
      /the status "deploy" is still pending/
    ]
  ] satisfies [string, Json[], RegExp][])
    test(`says at the time-out that it saw ${name}`, async () => {
      const harness = await startHarness()
      for (const status of statuses)
        addStatus(harness.api.state, SHA, { context: 'deploy', ...status })
      const ran = await harness.run(watch(quick))
      assert.match(ran.annotations.at(-1)?.message ?? '', words)
    })

  test('names via: check at the time-out where a check run has the name', async () => {
    const harness = await startHarness({ checks: { [SHA]: [check()] } })
    const ran = await harness.run(watch(quick))
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /there is a check run "deploy": write via: check/
    )
  })

  test('sends conditional requests for unchanged statuses', async () => {
    const harness = await startHarness()
    addStatus(harness.api.state, SHA, { ...AFTER, context: 'else' })
    const running = harness.run(watch({ timeout: '30s' }))
    await harness.api.received(3)
    const last = harness.api.requests.at(-1)
    assert.ok(last?.headers['if-none-match'])
    addStatus(harness.api.state, SHA, { ...AFTER, context: 'deploy' })
    const ran = await running
    assert.equal(ran.code, 0, ran.stdout)
    assert.match(
      ran.log,
      /statuses\?per_page=100&limit=100&sort=leastindex: 304 /
    )
  })

  test('reads the head commit of a pull request', async () => {
    const head = 'd'.repeat(40)
    const harness = await startHarness()
    addStatus(harness.api.state, SHA, { ...AFTER, context: 'deploy' })
    const options = {
      ...watch(quick),
      env: { GITHUB_EVENT_NAME: 'pull_request' },
      event: {
        pull_request: {
          number: 1,
          title: 'x',
          head: { ref: 'x', sha: head, repo: { full_name: 'acme/lmp' } }
        }
      }
    }
    assert.equal((await harness.run(options)).code, 1)
    addStatus(harness.api.state, head, { ...AFTER, context: 'deploy' })
    const ran = await harness.run(options)
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs.sha, head)
  })

  test('reads the commit of the run that a workflow_run event names', async () => {
    const harness = await startHarness()
    addStatus(harness.api.state, SHA, { ...AFTER, context: 'deploy' })
    const ran = await harness.run({ ...watch(), ...workflowRun() })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs['run-id'], '1001')
  })

  const FORKED = makeRun({ head_repository: makeRepository('mallory/lmp') })
  const pull = {
    number: 7,
    title: 'x',
    head: { ref: 'main', sha: SHA, repo: makeRepository('mallory/lmp') },
    base: { ref: 'main' }
  }
  const ofPull = (name: string): RunOptions => ({
    event: { pull_request: pull, repository: makeRepository('acme/lmp') },
    env: { GITHUB_EVENT_NAME: name }
  })
  for (const [name, options, inputs, isOpen] of [
    ['in a workflow_run event', workflowRun(FORKED), {}, false],
    ['by its run-id', {}, { 'run-id': '1001' }, false],
    ['with since: commit', workflowRun(FORKED), { since: 'commit' }, false],
    ['with branch: **', workflowRun(FORKED), { branch: '**' }, true],
    [
      'in a pull_request_target event',
      ofPull('pull_request_target'),
      {},
      false
    ],
    ['in its pull_request event', ofPull('pull_request'), {}, true]
  ] satisfies [string, RunOptions, Record<string, string>, boolean][])
    for (const via of ['status', 'check'])
      test(`${isOpen ? 'counts' : 'refuses'} the ${via} of a fork's run ${name}`, async () => {
        const harness = await startHarness({
          runs: [FORKED],
          checks: { [SHA]: [check()] }
        })
        addStatus(harness.api.state, SHA, { ...AFTER, context: 'deploy' })
        const own = name.endsWith('run-id')
          ? { env: { GITHUB_RUN_ID: '2002' } }
          : options
        const ran = await harness.run({ ...watch({ via, ...inputs }), ...own })
        assert.equal(ran.code, isOpen ? 0 : 1, ran.stdout)
        if (!isOpen)
          assert.match(
            ran.annotations.at(-1)?.message ?? '',
            /rejected: run 1001 is of a fork \(mallory\/lmp\), .*branch: '\*\*'/
          )
      })

  test('takes no other branch with via: status', async () => {
    const harness = await startHarness()
    const ran = await harness.run(watch({ branch: 'main' }))
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /input branch is main, but with via: status it can only be '\*\*'/
    )
  })

  for (const [name, parts, words] of [
    ['a run that the API does not know', { runs: [] }, /actions: read/],
    [
      'statuses that cannot be read',
      {
        faults: [
          {
            on: /statuses/,
            handler: respond(403, {
              body: { message: 'Resource not accessible by integration' }
            })
          }
        ]
      },
      /statuses: read/
    ]
  ] satisfies [string, object, RegExp][])
    test(`fails with a fix in the message for ${name}`, async () => {
      const harness = await startHarness(parts)
      const ran = await harness.run(watch())
      assert.equal(ran.code, 1)
      assert.equal(ran.outputs.result, 'failure')
      assert.match(ran.annotations.at(-1)?.message ?? '', words)
      assert.match(ran.summary, /Gate closed/)
    })
})

describe('gate via check', () => {
  for (const [name, runs, inputs, state] of checks)
    test(`has the result for ${name}: ${state || 'still waiting'}`, async () => {
      const harness = await startHarness({
        checks: { [SHA]: runs.map(run => check(run)) },
        permissions: { actions: 'read', checks: 'read' }
      })
      const { inputs: given } = watch({ via: 'check', ...inputs })
      const ran = await harness.run({ inputs: given })
      assert.equal(ran.outputs.state, state, ran.stdout)
      assert.equal(ran.code, state === 'success' ? 0 : 1)
      assert.equal(ran.outputs.sha, SHA)
    })

  test('does not accept a part of a longer list', async () => {
    const many = Array.from({ length: 2001 }, (_, index) =>
      check({ id: index + 1, name: `unit (${index})` })
    )
    const harness = await startHarness({ checks: { [SHA]: many } })
    const ran = await harness.run(watch({ via: 'check', context: 'unit *' }))
    assert.equal(ran.code, 1, ran.stdout)
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /has more than 2000 check runs, too many to know which of them count/
    )
  })

  test('names the permission that it lacks', async () => {
    const harness = await startHarness({
      permissions: { actions: 'read' },
      visibility: 'private'
    })
    const ran = await harness.run(watch({ via: 'check' }))
    assert.equal(ran.code, 1)
    assert.match(ran.annotations.at(-1)?.message ?? '', /checks: read/)
  })
})

/** The second attempt of run 1001; the first began at 14:53:22. */
const SECOND = makeRun({
  run_attempt: 2,
  run_started_at: '2026-07-26T16:00:00Z'
})

describe('gate in the second attempt of a run', () => {
  for (const [when, time, counts] of [
    ['before the run', '2026-07-26T14:53:21Z', ['commit']],
    ['in the first attempt', '2026-07-26T15:59:59Z', ['commit', 'run']],
    [
      'in the second attempt',
      '2026-07-26T16:00:00Z',
      ['attempt', 'commit', 'run']
    ]
  ] as const)
    for (const via of ['status', 'check'])
      test(`via ${via} counts a failure from ${when} with since: ${counts.join(', ')} only`, async () => {
        const harness = await startHarness({
          runs: [makeRun(), SECOND],
          checks: {
            [SHA]: [check({ conclusion: 'failure', completed_at: time })]
          }
        })
        addStatus(harness.api.state, SHA, {
          context: 'deploy',
          state: 'failure',
          created_at: time
        })
        const states = await Promise.all(
          ['attempt', 'commit', 'run'].map(async since => {
            const { outputs } = await harness.run({
              ...watch({ ...quick, via, since }),
              env: { GITHUB_RUN_ATTEMPT: '2' }
            })
            return outputs.state === 'failure' ? since : null
          })
        )
        assert.deepEqual(
          states.filter(since => since !== null),
          counts
        )
      })

  test('with since: attempt asks for a new verdict in each attempt', async () => {
    const harness = await startHarness({ runs: [makeRun()] })
    const { state } = harness.api
    const deployed = (time: string, verdict: string) =>
      addStatus(state, SHA, {
        context: 'deploy',
        state: verdict,
        created_at: time,
        description: `deployed at ${time}`
      })
    const attempt = (number: number) =>
      harness.run({
        ...watch({ since: 'attempt', timeout: '20s' }),
        env: { GITHUB_RUN_ATTEMPT: String(number) }
      })

    deployed('2026-07-26T15:00:00Z', 'success')
    const first = await attempt(1)
    assert.equal(first.code, 0, first.stdout)
    assert.equal(first.outputs.description, 'deployed at 2026-07-26T15:00:00Z')

    // The job is run again, and the verdict arrives while the gate waits.
    state.runs.push(SECOND)
    const asked = harness.api.requests.length
    const waiting = attempt(2)
    const lists = () =>
      harness.api
        .asked()
        .slice(asked)
        .filter(line => line.includes('/statuses'))
    while (lists().length === 0) await sleep(20)
    deployed('2026-07-26T16:00:01Z', 'failure')
    const again = await waiting
    assert.equal(again.code, 1, again.stdout)
    assert.equal(again.outputs.state, 'failure')
    assert.equal(again.outputs.description, 'deployed at 2026-07-26T16:00:01Z')
  })

  test('says that the verdict of the first attempt is older', async () => {
    const harness = await startHarness({ runs: [makeRun(), SECOND] })
    addStatus(harness.api.state, SHA, {
      context: 'deploy',
      created_at: '2026-07-26T15:00:00Z'
    })
    const ran = await harness.run({
      ...watch({ ...quick, since: 'attempt' }),
      env: { GITHUB_RUN_ATTEMPT: '2' }
    })
    assert.match(
      ran.annotations.at(-1)?.message ?? '',
      /the status "deploy" \(success, .*15:00:00.*\) is older than the attempt, which began at .*16:00:00/
    )
  })
})
