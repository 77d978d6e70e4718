import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunResult } from '../helpers/run-action.ts'

const EVENTS = [
  'build_completed',
  'build_passed',
  'build_failed',
  'build_cancelled',
  'build_status_changed',
  'build_fixed'
]

/** A webhook for each event, and one for failures only. */
const WEBHOOKS: Json[] = [
  ...EVENTS.map(event => ({ name: event, events: event })),
  { name: 'only_failures', only_failures: true }
]

function sent({ outputs }: RunResult): string[] {
  const deliveries: Json[] = JSON.parse(outputs.deliveries ?? '')
  return deliveries
    .filter(({ status }) => status === 'success')
    .map(({ webhook }) => String(webhook))
}

/** Returns runs, the newest first, numbered down from 67. */
function runsOf(conclusions: string[]): Json[] {
  return conclusions.map((conclusion, index) =>
    makeRun({ id: 1067 - index, run_number: 67 - index, conclusion })
  )
}

function jobOf({ id, run_attempt, conclusion }: Json): Json {
  return makeJob({ run_id: id, run_attempt, conclusion })
}

describe('events', () => {
  // The newest first; what the newest raises besides build_completed.
  const histories: [string[], string[]][] = [
    [
      ['failure', 'cancelled', 'success'],
      ['build_failed', 'build_status_changed', 'only_failures']
    ],
    [['success', 'cancelled', 'success'], ['build_passed']],
    [['success', 'skipped', 'success'], ['build_passed']],
    [
      ['failure', 'skipped', 'failure'],
      ['build_failed', 'only_failures']
    ],
    [
      ['success', 'stale', 'timed_out'],
      ['build_passed', 'build_status_changed', 'build_fixed']
    ],
    [['cancelled', 'success'], ['build_cancelled']],
    [['stale', 'success'], []],
    [['skipped', 'failure'], []],
    [['success'], ['build_passed', 'build_status_changed']]
  ]

  for (const [conclusions, expected] of histories)
    test(`of ${conclusions.join(', ')} (newest first) are ${expected.join(', ') || 'no others'}`, async () => {
      const runs = runsOf(conclusions)
      const [run = {}] = runs
      const harness = await startHarness({ runs, jobs: [jobOf(run)] })
      const ran = await harness.notify(WEBHOOKS, workflowRun(run))
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(sent(ran), ['build_completed', ...expected])
    })

  const attempts: [string, string, string[]][] = [
    ['failure', 'success', ['build_status_changed', 'build_fixed']],
    ['success', 'failure', []]
  ]

  for (const [first, before, expected] of attempts)
    test(`of attempt 2 success, attempt 1 ${first}, the run before ${before}`, async () => {
      const run = { id: 1067, run_number: 67 }
      const second = makeRun({ ...run, run_attempt: 2 })
      const runs = [
        makeRun({ id: 1066, run_number: 66, conclusion: before }),
        makeRun({ ...run, conclusion: first }),
        second
      ]
      const harness = await startHarness({ runs, jobs: [jobOf(second)] })
      const ran = await harness.notify(WEBHOOKS, workflowRun(second))
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(sent(ran), [
        'build_completed',
        'build_passed',
        ...expected
      ])
    })

  test('of a cancelled run in which a job failed are those of a failure', async () => {
    const run = makeRun({ conclusion: 'cancelled' })
    const harness = await startHarness({
      runs: [run, makeRun({ id: 990, run_number: 6 })],
      jobs: [
        makeJob({ conclusion: 'failure' }),
        makeJob({ id: 5002, conclusion: 'cancelled' })
      ]
    })
    const ran = await harness.notify(WEBHOOKS, workflowRun(run))
    assert.deepEqual(sent(ran), [
      'build_completed',
      'build_failed',
      'only_failures'
    ])
  })

  test('of a cancelled build name it so to every forge', async () => {
    const run = makeRun({ conclusion: 'cancelled' })
    const harness = await startHarness({ runs: [run], jobs: [jobOf(run)] })
    const body = Object.fromEntries(
      ['github', 'gitlab', 'bitbucket', 'azure_devops', 'docker_hub'].map(
        forge => [forge, `\${status.${forge}}`]
      )
    )
    const webhook = {
      events: 'build_cancelled',
      body: { ...body, status: '${build.status}', event: '${event.name}' }
    }
    const ran = await harness.notify([webhook], workflowRun(run))
    assert.equal(ran.outputs['build-status'], 'FAILED')
    assert.deepEqual(harness.bodies(), [
      {
        github: 'error',
        gitlab: 'canceled',
        bitbucket: 'STOPPED',
        azure_devops: 'error',
        docker_hub: 'error',
        status: 'FAILED',
        event: 'build_cancelled'
      }
    ])
  })

  test('of a job that was cancelled, in its own run, are those of a cancelled run', async () => {
    const harness = await startHarness({
      runs: [makeRun({ status: 'in_progress', conclusion: null })],
      jobs: [makeJob({ status: 'in_progress', conclusion: null })]
    })
    const ran = await harness.notify(WEBHOOKS, {
      inputs: { 'job-status': 'cancelled', 'job-id': '5001' }
    })
    assert.deepEqual(sent(ran), ['build_completed', 'build_cancelled'])
  })

  test('do not include any for a run that waits for approval', async () => {
    const run = makeRun({ conclusion: 'action_required' })
    const harness = await startHarness({ runs: [run], jobs: [] })
    const ran = await harness.notify(WEBHOOKS, workflowRun(run))
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(sent(ran), [])
    assert.equal(ran.outputs.result, 'not_run')
    assert.equal(ran.outputs['build-status'], 'QUEUED')
    assert.match(
      ran.stdout,
      /webhook "build_completed" skipped: it wants build_completed, the build is QUEUED: its run waits for approval \(action_required\)/
    )
    assert.deepEqual(harness.bodies(), [])
  })

  test('do not include any for a run that waits for approval where no job was read', async () => {
    const run = makeRun({ conclusion: 'action_required' })
    const harness = await startHarness({ runs: [run], jobs: [] })
    const ran = await harness.notify([{ payload: 'github' }], workflowRun(run))
    assert.equal(ran.outputs.result, 'not_run')
    assert.deepEqual(harness.api.asked(), [])
  })
})
