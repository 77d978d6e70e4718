import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { answer, missingRoute } from '../helpers/fake-receiver.ts'
import {
  isJson,
  makeJob,
  makeRepository,
  makeRun
} from '../helpers/fixtures.ts'
import { startHarness, workflowRun } from '../helpers/harness.ts'

const WEBHOOK = [{ name: 'ci', secret_name: 'key' }]
/** The job of the step that reports, as the API has it meanwhile. */
const OWN = makeJob({
  id: 5009,
  name: 'report',
  status: 'in_progress',
  conclusion: null,
  completed_at: null
})
const RUNNING = makeRun({ status: 'in_progress', conclusion: null })

/** Returns status and runs of a payload, names with their status. */
function told(payload: unknown): unknown {
  assert.ok(isJson(payload) && Array.isArray(payload.runs))
  const runs = payload.runs.map(run => [run.name, run.status])
  return { status: payload.status, runs: Object.fromEntries(runs) }
}

describe('the reported build', () => {
  test('is the run that a workflow_run event names', async () => {
    const harness = await startHarness()
    const ran = await harness.notify(WEBHOOK, workflowRun())
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(harness.bodies(), [
      {
        build_id: 1001,
        url: 'https://api.github.com/repos/acme/lmp/actions/runs/1001',
        status: 'PASSED',
        runs: [
          {
            name: 'build',
            url: 'https://api.github.com/repos/acme/lmp/actions/jobs/5001',
            status: 'PASSED',
            log_url:
              'https://api.github.com/repos/acme/lmp/actions/jobs/5001/logs',
            web_url: 'https://github.com/acme/lmp/actions/runs/1001/job/5001',
            created: '2026-07-26T14:53:24+00:00',
            completed: '2026-07-26T15:10:21+00:00',
            host_tag: 'ubuntu-24.04'
          }
        ],
        web_url: 'https://github.com/acme/lmp/actions/runs/1001',
        name: 'Update the kernel',
        trigger_name: 'CI',
        created: '2026-07-26T14:53:20+00:00',
        completed: '2026-07-26T15:10:24+00:00',
        status_events: [
          { time: '2026-07-26T14:53:20+00:00', status: 'QUEUED' },
          { time: '2026-07-26T14:53:22+00:00', status: 'RUNNING' },
          { time: '2026-07-26T15:10:24+00:00', status: 'PASSED' }
        ],
        runs_url:
          'https://api.github.com/repos/acme/lmp/actions/runs/1001/jobs',
        reason:
          'GitHub push(main): Update the kernel, https://github.com/acme/lmp/commit/ac73aa11076f8ce7f9e27615d89734837ef4265a',
        annotation: null,
        github: {
          repository: 'acme/lmp',
          head_repository: 'acme/lmp',
          workflow: 'CI',
          workflow_path: '.github/workflows/ci.yml',
          run_id: 1001,
          run_number: 7,
          run_attempt: 1,
          event: 'push',
          ref: 'main',
          sha: 'ac73aa11076f8ce7f9e27615d89734837ef4265a',
          pull_request: null,
          actor: 'octocat',
          conclusion: 'success'
        }
      }
    ])
    assert.equal(ran.outputs['build-status'], 'PASSED')
  })

  test('contains all of 250 jobs, with the failure on the last page', async () => {
    const jobs = Array.from({ length: 250 }, (_, index) =>
      makeJob({
        id: 6000 + index,
        name: `test (${index})`,
        conclusion: index === 249 ? 'failure' : 'success'
      })
    )
    const harness = await startHarness({
      jobs,
      runs: [makeRun({ conclusion: 'failure' })]
    })
    await harness.notify(
      WEBHOOK,
      workflowRun(makeRun({ conclusion: 'failure' }))
    )
    const [payload] = harness.bodies()
    assert.ok(isJson(payload) && Array.isArray(payload.runs))
    assert.equal(payload.runs.length, 250)
    assert.equal(payload.runs.at(-1).status, 'FAILED')
  })

  test('is the run and attempt that the inputs name', async () => {
    const first = makeRun({ id: 900, run_attempt: 1, conclusion: 'failure' })
    const harness = await startHarness({
      runs: [first, makeRun({ id: 900, run_attempt: 2 })],
      jobs: [
        makeJob({ run_id: 900, run_attempt: 1, conclusion: 'failure' }),
        makeJob({ id: 5002, run_id: 900, run_attempt: 2 })
      ]
    })
    for (const attempt of ['1', '', '3']) {
      const ran = await harness.notify(WEBHOOK, {
        inputs: { 'run-id': '900', 'run-attempt': attempt }
      })
      assert.equal(ran.code, attempt === '3' ? 1 : 0, ran.stdout)
    }
    assert.deepEqual(harness.bodies().map(told), [
      { status: 'FAILED', runs: { build: 'FAILED' } },
      { status: 'PASSED', runs: { build: 'PASSED' } }
    ])
  })

  test('excludes the reporting job when needs is given', async () => {
    const harness = await startHarness({
      runs: [RUNNING],
      jobs: [makeJob(), OWN]
    })
    const ran = await harness.notify(WEBHOOK, {
      inputs: { 'job-id': '5009', needs: '{"build":{"result":"success"}}' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(harness.bodies().map(told), [
      { status: 'PASSED', runs: { build: 'PASSED' } }
    ])
  })

  test('excludes the reporting job by its runner when there is no job id', async () => {
    const harness = await startHarness({
      runs: [RUNNING],
      jobs: [makeJob({ runner_name: 'GitHub Actions 2' }), OWN]
    })
    await harness.notify(WEBHOOK, {
      inputs: { needs: '{"build":{"result":"success"}}' }
    })
    assert.deepEqual(harness.bodies().map(told), [
      { status: 'PASSED', runs: { build: 'PASSED' } }
    ])
  })

  for (const [name, webhook, options] of [
    ['another run', {}, workflowRun()],
    ['a run that nobody asks the API about', { payload: 'github' }, {}]
  ] as const) {
    test(`fails the step for needs that is not JSON, also with ${name}`, async () => {
      const harness = await startHarness()
      const ran = await harness.notify([webhook], {
        ...options,
        inputs: { needs: 'build: success' }
      })
      assert.equal(ran.code, 1)
      assert.deepEqual(harness.receiver.requests, [])
      assert.match(
        ran.annotations[0]?.message ?? '',
        /^input needs is not a result of jobs; write "needs: /
      )
    })
  }

  test('is read again when the API lags behind needs', async () => {
    const late = makeJob({
      status: 'in_progress',
      conclusion: null,
      completed_at: null
    })
    const harness = await startHarness({ runs: [RUNNING], jobs: [late, OWN] })
    const { state } = harness.api
    state.faults.push({
      on: /\/jobs/,
      times: 1,
      handler: ({ response }) => {
        const jobs = state.jobs
        state.jobs = [makeJob({ conclusion: 'failure' }), OWN]
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ total_count: 2, jobs }))
      }
    })
    const ran = await harness.notify(WEBHOOK, {
      inputs: { 'job-id': '5009', needs: '{"build":{"result":"failure"}}' }
    })
    assert.match(ran.log, /"build" done in needs but not in the API, asking on/)
    assert.deepEqual(harness.bodies().map(told), [
      { status: 'FAILED', runs: { build: 'FAILED' } }
    ])
  })

  test('includes matrix jobs and called workflows under their needs key', async () => {
    const names = ['test (20)', 'test (24)', 'deploy / stage', 'build']
    const harness = await startHarness({
      runs: [RUNNING],
      jobs: [
        ...names.map((name, index) => makeJob({ id: 5001 + index, name })),
        OWN
      ]
    })
    const ran = await harness.notify(WEBHOOK, {
      inputs: {
        'job-id': '5009',
        needs: JSON.stringify({
          test: { result: 'failure' },
          deploy: { result: 'success' },
          build: { result: 'success' }
        })
      }
    })
    assert.equal(ran.outputs['build-status'], 'FAILED')
    const [payload] = harness.bodies()
    assert.ok(isJson(payload) && Array.isArray(payload.runs))
    assert.deepEqual(
      payload.runs.map(run => run.name),
      names
    )
  })

  test('shows a continue-on-error job as FAILED without counting it', async () => {
    const harness = await startHarness({
      runs: [RUNNING],
      jobs: [makeJob({ name: 'nightly', conclusion: 'failure' }), OWN]
    })
    const ran = await harness.notify(WEBHOOK, {
      inputs: { 'job-id': '5009', needs: '{"nightly":{"result":"success"}}' }
    })
    assert.deepEqual(harness.bodies().map(told), [
      { status: 'PASSED', runs: { nightly: 'FAILED' } }
    ])
    assert.deepEqual(
      ran.annotations.map(({ level, message }) => [level, message]),
      [
        [
          'warning',
          '"nightly" FAILED, but success in needs (continue-on-error): does not count against the build'
        ]
      ]
    )
  })

  for (const [jobStatus, status] of [
    ['success', 'PASSED'],
    ['failure', 'FAILED'],
    ['cancelled', 'FAILED']
  ] as const) {
    test(`is ${status} in the last step of a one-job workflow when job-status is ${jobStatus}`, async () => {
      const harness = await startHarness({ runs: [RUNNING], jobs: [OWN] })
      const ran = await harness.notify(WEBHOOK, {
        inputs: { 'job-id': '5009', 'job-status': jobStatus }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(harness.bodies().map(told), [
        { status, runs: { report: status } }
      ])
    })
  }

  test('is RUNNING, and neither passed nor failed, while other jobs run', async () => {
    const harness = await startHarness({
      runs: [RUNNING],
      jobs: [
        makeJob({
          status: 'in_progress',
          conclusion: null,
          completed_at: null
        }),
        OWN
      ]
    })
    const ran = await harness.notify(
      [{ name: 'all' }, { name: 'passed', events: 'build_passed' }],
      { inputs: { 'job-id': '5009' } }
    )
    assert.equal(ran.outputs['build-status'], 'RUNNING')
    assert.deepEqual(harness.bodies().map(told), [
      { status: 'RUNNING', runs: { build: 'RUNNING', report: 'PASSED' } }
    ])
    assert.match(
      ran.log,
      /webhook "passed" skipped: it wants build_passed, the build is RUNNING/
    )
  })

  test('is read below the base path of GHES', async () => {
    const server = 'https://ghes.example'
    const run = makeRun({
      url: `${server}/api/v3/repos/acme/lmp/actions/runs/1001`,
      html_url: `${server}/acme/lmp/actions/runs/1001`
    })
    const harness = await startHarness({ prefix: '/api/v3', runs: [run] })
    const { env, event } = workflowRun(run)
    const ran = await harness.notify(WEBHOOK, {
      event,
      env: {
        ...env,
        GITHUB_API_URL: `${harness.api.url}/`,
        GITHUB_SERVER_URL: `${server}/`
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(
      harness.api.requests.map(({ path }) => path),
      [
        '/api/v3/repos/acme/lmp/actions/runs/1001',
        '/api/v3/repos/acme/lmp/actions/runs/1001/attempts/1/jobs'
      ]
    )
  })

  test('is made from needs when the forge has no jobs endpoint', async () => {
    const harness = await startHarness({
      runs: [RUNNING],
      faults: [{ on: /\/jobs/, handler: missingRoute }]
    })
    const ran = await harness.notify(WEBHOOK, {
      inputs: {
        needs: '{"build":{"result":"success"},"test":{"result":"failure"}}'
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(harness.bodies().map(told), [
      { status: 'FAILED', runs: { build: 'PASSED', test: 'FAILED' } }
    ])
  })

  for (const [code, message] of [
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found']
  ] as const) {
    test(`fails with the permission to add when the API returns ${code}`, async () => {
      const handler = answer(code, { body: { message } })
      const harness = await startHarness({ faults: [{ on: /./, handler }] })
      const ran = await harness.notify(WEBHOOK, workflowRun())
      assert.equal(ran.code, 1)
      assert.deepEqual(harness.bodies(), [])
      const errors = ran.annotations.filter(({ level }) => level === 'error')
      assert.equal(errors.length, 1, ran.stdout)
      assert.match(errors[0]?.message ?? '', /permissions: actions: read/)
      assert.equal(ran.outputs.result, 'failure')
    })
  }

  test('is not requested from the API when no webhook uses it', async () => {
    const harness = await startHarness()
    const ran = await harness.notify([{ payload: 'github' }], {
      event: { zen: 'Keep it simple.' },
      inputs: { 'job-status': 'failure' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(harness.api.asked(), [])
    assert.deepEqual(harness.bodies(), [{ zen: 'Keep it simple.' }])
    assert.equal(ran.outputs['build-status'], 'FAILED')
  })

  test('follows needs when the API is not requested', async () => {
    const harness = await startHarness()
    for (const [result, status] of [
      ['success', 'PASSED'],
      ['cancelled', 'FAILED']
    ]) {
      const ran = await harness.notify([{ body: 'done' }], {
        inputs: { needs: JSON.stringify({ constructor: { result } }) }
      })
      assert.equal(ran.code, 0, ran.stdout)
      assert.equal(ran.outputs['build-status'], status)
    }
    assert.deepEqual(harness.api.asked(), [])
  })

  test("is not the step's own run when job-status is empty", async () => {
    const harness = await startHarness({ runs: [RUNNING], jobs: [OWN] })
    const inputs = { 'job-id': '5009', 'job-status': '' }
    for (const webhook of [{}, { body: 'done' }]) {
      const ran = await harness.notify([webhook], { inputs })
      assert.equal(ran.code, 1)
      assert.match(ran.log, /input job-status is empty; leave it out or give/)
      assert.equal(ran.outputs['build-status'], undefined)
    }
    assert.equal(harness.receiver.requests.length, 0)
    harness.api.state.runs = [makeRun()]
    const ran = await harness.notify([{}], { ...workflowRun(), inputs })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs['build-status'], 'PASSED')
  })

  test('fails when a failed job only has a similar name to a needed one', async () => {
    const lint = makeJob({ id: 2, name: 'build / lint', conclusion: 'failure' })
    const harness = await startHarness({
      runs: [RUNNING],
      jobs: [makeJob(), lint, OWN]
    })
    const ran = await harness.notify([{ events: 'build_passed' }], {
      inputs: { 'job-id': '5009', needs: '{"build":{"result":"success"}}' }
    })
    assert.equal(ran.outputs['build-status'], 'FAILED')
    assert.equal(harness.receiver.requests.length, 0)
    assert.match(
      ran.annotations.map(({ message }) => message).join(),
      /^"build \/ lint" cannot be matched to one job in needs, so its own status counts/
    )
  })

  test('keeps the other of two jobs with one name when one is re-run', async () => {
    const harness = await startHarness({
      runs: [
        makeRun({ conclusion: 'failure' }),
        { ...RUNNING, run_attempt: 2 }
      ],
      jobs: [
        makeJob({ id: 1, conclusion: 'failure' }),
        makeJob({ id: 2, conclusion: 'failure' }),
        makeJob({ id: 3, run_attempt: 2 }),
        { ...OWN, run_attempt: 2 }
      ]
    })
    const ran = await harness.notify([{}], {
      inputs: { 'job-id': '5009' },
      env: { GITHUB_RUN_ATTEMPT: '2' }
    })
    assert.equal(ran.outputs['build-status'], 'FAILED')
  })

  test('fails the step for a workflow_run event without a run', async () => {
    const harness = await startHarness()
    const ran = await harness.notify([{}], workflowRun(makeRun({ id: '1001' })))
    assert.equal(ran.code, 1)
    assert.match(ran.log, /workflow_run event holds no run that can be read/)
    assert.equal(harness.receiver.requests.length, 0)
  })

  test('is read again after a 502 and a rate limit', async () => {
    const harness = await startHarness({
      faults: [
        { on: /runs\/1001$/, times: 1, handler: answer(502) },
        {
          on: /\/jobs/,
          times: 1,
          handler: answer(429, { headers: { 'retry-after': '1' } })
        }
      ]
    })
    const ran = await harness.notify(WEBHOOK, workflowRun())
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(harness.bodies().length, 1)
  })

  test('names a pull request by its number', async () => {
    const pull = { number: 12, title: 'Boot faster', head: { ref: 'faster' } }
    const harness = await startHarness({
      runs: [
        makeRun({
          event: 'pull_request',
          status: 'in_progress',
          conclusion: null
        })
      ],
      jobs: [OWN]
    })
    await harness.notify(WEBHOOK, {
      inputs: { 'job-id': '5009' },
      event: {
        action: 'opened',
        pull_request: {
          ...pull,
          head: { ...pull.head, repo: makeRepository('acme/lmp') }
        }
      },
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_HEAD_REF: 'faster',
        GITHUB_REF: 'refs/pull/12/merge',
        GITHUB_REF_NAME: '12/merge'
      }
    })
    const [payload] = harness.bodies()
    assert.ok(isJson(payload))
    assert.equal(
      payload.reason,
      'GitHub pull_request(#12): Boot faster, https://github.com/acme/lmp/pull/12'
    )
  })

  test('lists the reporting job and fails when it failed itself, with needs', async () => {
    const harness = await startHarness({
      runs: [RUNNING],
      jobs: [makeJob(), OWN]
    })
    await harness.notify(WEBHOOK, {
      inputs: {
        'job-id': '5009',
        'job-status': 'failure',
        needs: '{"build":{"result":"success"}}'
      }
    })
    assert.deepEqual(harness.bodies().map(told), [
      { status: 'FAILED', runs: { build: 'PASSED', report: 'FAILED' } }
    ])
  })

  test('is read with the parameters of Gitea', async () => {
    const harness = await startHarness({
      forge: 'gitea',
      prefix: '/api/v1',
      runs: [RUNNING],
      jobs: [
        ...Array.from({ length: 60 }, (_, index) =>
          makeJob({
            id: 6000 + index,
            name: `test (${index})`,
            runner_name: ''
          })
        ),
        OWN
      ]
    })
    const { url } = harness.receiver
    harness.api.state.contents['.github/webhooks.yml'] =
      `notify: {webhooks: [{url: "${url}"}]}`
    const ran = await harness.run({
      inputs: { needs: '{"test":{"result":"success"}}' },
      env: { GITHUB_EVENT_NAME: 'issues' }
    })
    assert.equal(ran.code, 0, ran.stdout)
    const [payload] = harness.bodies()
    assert.ok(isJson(payload) && Array.isArray(payload.runs))
    assert.equal(payload.runs.length, 60)
    assert.equal(payload.status, 'PASSED')
  })
})
