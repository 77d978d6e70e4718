import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ApiState } from '../helpers/fake-github.ts'
import { type Json, makeJob, makeRun, SHA } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'
import type { RunOptions } from '../helpers/run-action.ts'

const PAGE = 'https://github.com/acme/lmp/actions/runs/1001/job'
const GOING = { status: 'in_progress', conclusion: null, completed_at: null }

/** Returns the values of names in the body of a webhook for `run`. */
async function valuesOf(
  names: readonly string[],
  run: Json,
  parts: Partial<ApiState> = {},
  options: RunOptions = workflowRun(run)
): Promise<unknown> {
  const harness = await startHarness({ runs: [run], ...parts })
  const body = Object.fromEntries(names.map(name => [name, `\${${name}}`]))
  const events = ['build_completed', 'build_started']
  const ran = await harness.notify([{ events, body }], options)
  assert.equal(ran.code, 0, ran.stdout)
  return harness.bodies()[0]
}

describe('names in ${...}', () => {
  test('say how long the build took, and who wrote the commit', async () => {
    const expected = {
      'build.duration': '17m 2s',
      'build.duration_seconds': 1022,
      'build.github.short_sha': SHA.slice(0, 7),
      'build.github.author': 'Octo Cat',
      'build.github.pull_request_url': ''
    }
    const names = Object.keys(expected)
    assert.deepEqual(await valuesOf(names, makeRun()), expected)
  })

  for (const [when, run, text, seconds] of [
    ['at once', makeRun({ updated_at: '2026-07-26T14:53:22Z' }), '0s', 0],
    [
      'after hours',
      makeRun({ updated_at: '2026-07-26T16:57:34Z' }),
      '2h 4m 12s',
      7452
    ],
    ['not yet', makeRun(GOING), '', '']
  ] as const)
    test(`say how long the build took that ended ${when}`, async () => {
      const names = ['build.duration', 'build.duration_seconds']
      const jobs = seconds === '' ? [makeJob(GOING)] : [makeJob()]
      const step = workflowRun(
        run,
        seconds === '' ? 'in_progress' : 'completed'
      )
      assert.deepEqual(await valuesOf(names, run, { jobs }, step), {
        'build.duration': text,
        'build.duration_seconds': seconds
      })
    })

  test('link failed runs, escaped, and list skipped ones', async () => {
    const expected = {
      'runs.failed': 'test <24>, a|b [x] & "y", no page',
      'runs.failed.slack': `<${PAGE}/1|test &lt;24&gt;>, <${PAGE}/2|a|b [x] &amp; "y">, no page`,
      'runs.failed.markdown': `[test \\<24\\>](${PAGE}/1), [a\\|b \\[x\\] & "y"](${PAGE}/2), no page`,
      'runs.failed.html': `<a href="${PAGE}/1">test &lt;24&gt;</a>, <a href="${PAGE}/2">a|b [x] &amp; &quot;y&quot;</a>, no page`,
      'runs.skipped': 'deploy, docs',
      'runs.count': 5
    }
    const failed = { conclusion: 'failure' }
    const jobs = [
      makeJob({ id: 1, name: 'test <24>', ...failed }),
      makeJob({ id: 2, name: 'a|b [x] & "y"', ...failed }),
      makeJob({ id: 3, name: 'no page', html_url: null, ...failed }),
      makeJob({ id: 4, name: 'deploy', conclusion: 'skipped' }),
      makeJob({ id: 5, name: 'docs', conclusion: 'skipped' })
    ]
    const names = Object.keys(expected)
    assert.deepEqual(await valuesOf(names, makeRun(failed), { jobs }), expected)
  })

  for (const [conclusion, color, emoji] of [
    ['success', '1a7f37', '✅'],
    ['failure', 'cf222e', '❌'],
    ['cancelled', '59636e', '🚫'],
    ['skipped', '59636e', '⏭️']
  ] as const)
    test(`have a color and an emoji for ${conclusion}`, async () => {
      const names = ['status.color', 'status.color_number', 'status.emoji']
      const run = makeRun({ conclusion })
      const jobs = [makeJob({ conclusion })]
      assert.deepEqual(await valuesOf(names, run, { jobs }), {
        'status.color': `#${color}`,
        'status.color_number': Number.parseInt(color, 16),
        'status.emoji': emoji
      })
    })

  const jobNames = ['job.name', 'job.id']

  test('have the job of the step by its name in the run', async () => {
    const jobs = [makeJob({ id: 5009, name: 'test (24)', ...GOING })]
    const step = { inputs: { 'job-id': '5009' }, env: { GITHUB_JOB: 'test' } }
    assert.deepEqual(await valuesOf(jobNames, makeRun(GOING), { jobs }, step), {
      'job.name': 'test (24)',
      'job.id': 5009
    })
  })

  test('have the job of the step by its key in another run', async () => {
    const step = { ...workflowRun(), inputs: { 'job-id': '7' } }
    assert.deepEqual(await valuesOf(jobNames, makeRun(), {}, step), {
      'job.name': 'report',
      'job.id': 7
    })
  })
})

describe('webhook-id', () => {
  const going = [makeRun(GOING)]
  const jobs = [5001, 5002].map(id => makeJob({ id, ...GOING }))

  async function idOf(
    inputs: Record<string, string>,
    { env, ...rest }: RunOptions = {},
    runs = going
  ): Promise<string> {
    const harness = await startHarness({ runs, jobs })
    const ran = await harness.notify([{ name: 'ci', body: '' }], {
      inputs,
      env: { ...env },
      ...rest
    })
    assert.equal(ran.code, 0, ran.stdout)
    return String(harness.receiver.requests[0]?.headers['webhook-id'])
  }

  test('differs between jobs, legs of a matrix and steps of a run, and in a test', async () => {
    const ids = await Promise.all([
      idOf({ 'job-id': '5001' }),
      idOf({ 'job-id': '5001', mode: 'test' }),
      idOf({ 'job-id': '5002' }),
      idOf(
        { 'job-id': '5001' },
        { env: { GITHUB_ACTION: '__org_webhook-action_2' } }
      ),
      ...[
        { GITHUB_JOB: 'a', RUNNER_NAME: 'one' },
        { GITHUB_JOB: 'a', RUNNER_NAME: 'two' },
        { GITHUB_JOB: 'b', RUNNER_NAME: 'one' }
      ].map(env => idOf({ 'job-id': '' }, { env }))
    ])
    assert.equal(new Set(ids).size, ids.length, ids.join(' '))
    for (const id of ids) assert.match(id, /^msg_[0-9a-f]{32}$/)
  })

  test('is the same when the step runs again', async () => {
    const inputs = { 'job-id': '5001' }
    assert.equal(await idOf(inputs), await idOf(inputs))
  })

  test('of another run differs between its attempts, not between jobs that report it', async () => {
    const second = makeRun({ run_attempt: 2 })
    const id = (job: string, run: Json) =>
      idOf({ 'job-id': job }, workflowRun(run), [makeRun(), second])
    const first = await id('1', makeRun())
    assert.equal(await id('2', makeRun()), first)
    assert.notEqual(await id('1', second), first)
  })
})
