import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addStatus } from '../helpers/fake-github.ts'
import { answer } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { SHA } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions } from '../helpers/run-action.ts'

const AFTER = { created_at: '2026-07-26T14:53:22Z' }
const BEFORE = { created_at: '2026-07-26T14:53:21Z' }

function watch(inputs: Record<string, string> = {}): RunOptions {
  return {
    inputs: { mode: 'gate', via: 'status', context: 'deploy', ...inputs }
  }
}

const quick = { timeout: '1s' }
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
  ['a state nobody knows', [{ ...AFTER, state: 'warning' }], {}, 'error']
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
        assert.match(ran.annotations.at(-1)?.message ?? '', /came in time/)
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

  for (const [name, parts, words] of [
    ['a run that the API does not know', { runs: [] }, /actions: read/],
    [
      'statuses that cannot be read',
      {
        faults: [
          {
            on: /statuses/,
            handler: answer(403, {
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
