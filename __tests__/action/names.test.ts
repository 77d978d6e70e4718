import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Json, makeJob, makeRun, SHA } from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'

const PAGE = 'https://github.com/acme/lmp/actions/runs/1001/job'

/** Returns a body that is a mapping of each name to its value. */
function bodyOf(names: string[]): Json {
  return Object.fromEntries(names.map(name => [name, `\${${name}}`]))
}

describe('names in ${...}', () => {
  test('say how long the build took, and who wrote the commit', async () => {
    const harness = await startHarness()
    await harness.notify(
      [
        {
          body: bodyOf([
            'build.duration',
            'build.duration_seconds',
            'build.github.short_sha',
            'build.github.author',
            'build.github.pull_request_url'
          ])
        }
      ],
      workflowRun()
    )
    assert.deepEqual(harness.bodies(), [
      {
        'build.duration': '17m 2s',
        'build.duration_seconds': 1022,
        'build.github.short_sha': SHA.slice(0, 7),
        'build.github.author': 'Octo Cat',
        'build.github.pull_request_url': ''
      }
    ])
  })

  test('have no duration before the build is completed', async () => {
    const run = makeRun({ status: 'in_progress', conclusion: null })
    const harness = await startHarness({
      runs: [run],
      jobs: [
        makeJob({ status: 'in_progress', conclusion: null, completed_at: null })
      ]
    })
    await harness.notify(
      [
        {
          events: 'build_started',
          body: bodyOf(['build.duration', 'build.duration_seconds'])
        }
      ],
      workflowRun(run, 'in_progress')
    )
    assert.deepEqual(harness.bodies(), [
      { 'build.duration': '', 'build.duration_seconds': '' }
    ])
  })

  const durations: [string, string][] = [
    ['2026-07-26T14:53:22Z', '0s'],
    ['2026-07-26T14:53:52Z', '30s'],
    ['2026-07-26T14:57:22Z', '4m 0s'],
    ['2026-07-26T16:57:34Z', '2h 4m 12s']
  ]

  for (const [updated_at, expected] of durations)
    test(`say ${expected} until ${updated_at}`, async () => {
      const run = makeRun({ updated_at })
      const harness = await startHarness({ runs: [run] })
      await harness.notify([{ body: ['${build.duration}'] }], workflowRun(run))
      assert.deepEqual(harness.bodies(), [[expected]])
    })

  test('link failed runs, escaped, and list skipped ones', async () => {
    const harness = await startHarness({
      runs: [makeRun({ conclusion: 'failure' })],
      jobs: [
        makeJob({ id: 1, name: 'test <24>', conclusion: 'failure' }),
        makeJob({ id: 2, name: 'a|b [x] & "y"', conclusion: 'failure' }),
        makeJob({
          id: 3,
          name: 'no page',
          conclusion: 'failure',
          html_url: null
        }),
        makeJob({ id: 4, name: 'deploy', conclusion: 'skipped' }),
        makeJob({ id: 5, name: 'docs', conclusion: 'skipped' })
      ]
    })
    await harness.notify(
      [
        {
          body: bodyOf([
            'runs.failed',
            'runs.failed.slack',
            'runs.failed.markdown',
            'runs.failed.html',
            'runs.skipped',
            'runs.count'
          ])
        }
      ],
      workflowRun(makeRun({ conclusion: 'failure' }))
    )
    assert.deepEqual(harness.bodies(), [
      {
        'runs.failed': 'test <24>, a|b [x] & "y", no page',
        'runs.failed.slack': `<${PAGE}/1|test &lt;24&gt;>, <${PAGE}/2|a|b [x] &amp; "y">, no page`,
        'runs.failed.markdown': `[test \\<24\\>](${PAGE}/1), [a\\|b \\[x\\] & "y"](${PAGE}/2), no page`,
        'runs.failed.html': `<a href="${PAGE}/1">test &lt;24&gt;</a>, <a href="${PAGE}/2">a|b [x] &amp; &quot;y&quot;</a>, no page`,
        'runs.skipped': 'deploy, docs',
        'runs.count': 5
      }
    ])
  })

  const looks: [string, Json][] = [
    ['success', { color: '#1a7f37', color_number: 0x1a7f37, emoji: '✅' }],
    ['failure', { color: '#cf222e', color_number: 0xcf222e, emoji: '❌' }],
    ['cancelled', { color: '#59636e', color_number: 0x59636e, emoji: '🚫' }],
    ['skipped', { color: '#59636e', color_number: 0x59636e, emoji: '⏭️' }]
  ]

  for (const [conclusion, expected] of looks)
    test(`have a color and an emoji for ${conclusion}`, async () => {
      const run = makeRun({ conclusion })
      const harness = await startHarness({
        runs: [run],
        jobs: [makeJob({ conclusion })]
      })
      await harness.notify(
        [
          {
            body: {
              color: '${status.color}',
              color_number: '${status.color_number}',
              emoji: '${status.emoji}'
            }
          }
        ],
        workflowRun(run)
      )
      assert.deepEqual(harness.bodies(), [expected])
    })

  const job = [{ body: bodyOf(['job.name', 'job.id']) }]

  test('have the job of the step by its name in the run', async () => {
    const harness = await startHarness({
      runs: [makeRun({ status: 'in_progress', conclusion: null })],
      jobs: [
        makeJob({
          id: 5009,
          name: 'test (24)',
          status: 'in_progress',
          conclusion: null
        })
      ]
    })
    await harness.notify(job, {
      inputs: { 'job-id': '5009' },
      env: { GITHUB_JOB: 'test' }
    })
    assert.deepEqual(harness.bodies(), [
      { 'job.name': 'test (24)', 'job.id': 5009 }
    ])
  })

  test('have the job of the step by its key in another run', async () => {
    const harness = await startHarness()
    await harness.notify(job, {
      ...workflowRun(),
      inputs: { 'job-id': '7' },
      env: { ...workflowRun().env, GITHUB_JOB: 'report' }
    })
    assert.deepEqual(harness.bodies(), [{ 'job.name': 'report', 'job.id': 7 }])
  })
})

describe('webhook-id', () => {
  const runs = [makeRun({ status: 'in_progress', conclusion: null })]
  const jobs = [5001, 5002].map(id =>
    makeJob({ id, status: 'in_progress', conclusion: null })
  )

  async function idOf(
    inputs: Record<string, string>,
    env: Record<string, string> = {}
  ) {
    const harness = await startHarness({ runs, jobs })
    const ran = await harness.notify([{ name: 'ci', body: '' }], {
      inputs,
      env
    })
    assert.equal(ran.code, 0, ran.stdout)
    return harness.receiver.requests[0]?.headers['webhook-id']
  }

  test('differs between jobs, legs of a matrix and steps of a run', async () => {
    const ids = await Promise.all([
      idOf({ 'job-id': '5001' }),
      idOf({ 'job-id': '5002' }),
      idOf({ 'job-id': '5001' }, { GITHUB_ACTION: '__org_webhook-action_2' }),
      idOf({ 'job-id': '' }, { GITHUB_JOB: 'a', RUNNER_NAME: 'one' }),
      idOf({ 'job-id': '' }, { GITHUB_JOB: 'a', RUNNER_NAME: 'two' }),
      idOf({ 'job-id': '' }, { GITHUB_JOB: 'b', RUNNER_NAME: 'one' })
    ])
    assert.equal(new Set(ids).size, ids.length, ids.join(' '))
    for (const id of ids) assert.match(String(id), /^msg_[0-9a-f]{32}$/)
  })

  test('is the same when the step runs again', async () => {
    const inputs = { 'job-id': '5001' }
    assert.equal(await idOf(inputs), await idOf(inputs))
  })

  test('of another run does not depend on the job that reports it', async () => {
    const id = async (job: string) => {
      const harness = await startHarness()
      await harness.notify([{ name: 'ci', body: '' }], {
        ...workflowRun(),
        inputs: { 'job-id': job }
      })
      return harness.receiver.requests[0]?.headers['webhook-id']
    }
    assert.equal(await id('1'), await id('2'))
  })
})
