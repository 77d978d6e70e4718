import assert from 'node:assert/strict'
import { describe, type TestContext, test } from 'node:test'
import { readBuild } from '../../src/build/build.ts'
import type { CurrentJob } from '../../src/build/needs.ts'
import type { ApiState } from '../helpers/fake-github.ts'
import { missingRoute, respond } from '../helpers/fake-receiver.ts'
import { type Json, makeJob, makeRun } from '../helpers/fixtures.ts'
import { environment } from './environment.ts'
import { type Reader, startReader } from './reader.ts'

const going = { status: 'in_progress', conclusion: null, completed_at: null }
const goingRun = { status: 'in_progress', conclusion: null }
const self = makeJob({ id: 9, name: 'report', runner_name: 'nine', ...going })
const own: CurrentJob = {
  jobId: '9',
  jobStatus: 'success',
  runnerName: 'nine',
  jobKey: null,
  needs: null
}

async function start(
  t: TestContext,
  state: Partial<ApiState>
): Promise<Reader> {
  const reader = await startReader(state)
  t.after(reader.close)
  return reader
}

type RunReport = Parameters<typeof readBuild>[1]

function reportOf(reader: Reader, parts: Partial<RunReport> = {}): RunReport {
  return {
    repository: 'acme/lmp',
    apiUrl: reader.fake.url,
    serverUrl: 'https://github.com',
    runId: 1001,
    attempt: 1,
    own: null,
    env: environment,
    ...parts
  }
}

function needs(results: Record<string, string>): CurrentJob {
  return { ...own, needs: new Map(Object.entries(results)) }
}

async function read(reader: Reader, parts: Partial<RunReport> = {}) {
  const { payload, dockerHub } = await readBuild(
    reader,
    reportOf(reader, parts)
  )
  const runs = payload.runs.map(({ name, status }) => `${name} ${status}`)
  return { status: payload.status, runs, payload, dockerHub }
}

describe('reading a build', () => {
  test('reads a completed run with two requests', async t => {
    const reader = await start(t, {
      runs: [makeRun({ conclusion: 'failure' })],
      jobs: [
        makeJob({ id: 1 }),
        makeJob({ id: 2, name: 'test', conclusion: 'failure' })
      ]
    })
    const build = await read(reader)
    assert.equal(build.status, 'FAILED')
    assert.deepEqual(build.runs, ['build PASSED', 'test FAILED'])
    assert.equal(build.dockerHub, 'failure')
    assert.equal(reader.fake.requests.length, 2)
    assert.deepEqual(reader.said, [
      'info: run 1001, attempt 1, of CI: FAILED, 2 runs'
    ])
  })

  test('reads an earlier attempt as it was', async t => {
    const reader = await start(t, {
      runs: [makeRun({ conclusion: 'failure' }), makeRun({ run_attempt: 2 })],
      jobs: [makeJob({ conclusion: 'failure' })]
    })
    const { payload } = await read(reader)
    assert.equal(payload.status, 'FAILED')
    assert.equal(payload.github.run_attempt, 1)
  })

  test('uses the event for the end of a run that the API still shows as running', async t => {
    const reader = await start(t, { runs: [makeRun(goingRun)], jobs: [] })
    const event = { action: 'completed', workflow_run: makeRun() }
    const { status } = await read(reader, { env: { ...environment, event } })
    assert.equal(status, 'PASSED')
  })

  for (const other of [{ id: 4 }, { run_attempt: 2 }])
    test(`ignores the event of another run (${Object.keys(other)})`, async t => {
      const reader = await start(t, { runs: [makeRun(goingRun)], jobs: [] })
      const event = { action: 'completed', workflow_run: makeRun(other) }
      const { status } = await read(reader, { env: { ...environment, event } })
      assert.equal(status, 'RUNNING')
    })

  test('reports a one-job workflow as PASSED in its last step', async t => {
    const reader = await start(t, { runs: [makeRun(goingRun)], jobs: [self] })
    const build = await read(reader, { own })
    assert.equal(build.status, 'PASSED')
    assert.deepEqual(build.runs, ['report PASSED'])
    assert.equal(build.payload.completed, '2026-07-26T15:12:00+00:00')
    assert.equal(build.payload.status_events.at(-1)?.status, 'PASSED')
  })

  test('waits in a last job that only reports until the API has the results', async t => {
    const lagging = makeJob({ id: 1, ...going })
    const reader = await start(t, {
      runs: [makeRun(goingRun)],
      jobs: [lagging, self]
    })
    reader.onSleep = () => {
      if (reader.slept.length === 2)
        reader.fake.state.jobs = [makeJob({ id: 1 }), self]
    }
    const build = await read(reader, { own: needs({ build: 'success' }) })
    assert.equal(build.status, 'PASSED')
    assert.deepEqual(build.runs, ['build PASSED'])
    assert.equal(build.payload.runs[0]?.completed, '2026-07-26T15:10:21+00:00')
    assert.deepEqual(reader.slept, [2500, 2500])
    assert.deepEqual(reader.said.slice(0, 2), [
      'info: the API does not have the results of "build" yet; asking for up to 30 s',
      'info: the API has the results of "build" after 5 s'
    ])
  })

  test('uses needs after 30 s', async t => {
    const reader = await start(t, {
      runs: [makeRun(goingRun)],
      jobs: [makeJob({ id: 1, ...going }), self]
    })
    const build = await read(reader, { own: needs({ build: 'success' }) })
    assert.equal(build.status, 'PASSED')
    assert.deepEqual(build.runs, ['build PASSED'])
    assert.equal(build.payload.runs[0]?.completed, undefined)
    assert.equal(
      reader.slept.reduce((sum, ms) => sum + ms, 0),
      30_000
    )
    assert.equal(
      reader.said.filter(line => /^\w+: the API /.test(line)).length,
      2,
      reader.said.join('\n')
    )
    assert(
      reader.said.includes(
        'warning: the API does not have the results of "build" after 30 s; those in needs are used'
      )
    )
  })

  test('uses a failure in needs at once, although the API lags', async t => {
    const reader = await start(t, {
      runs: [makeRun(goingRun)],
      jobs: [makeJob({ id: 1, name: 'A custom name', ...going }), self]
    })
    const build = await read(reader, { own: needs({ build: 'failure' }) })
    assert.equal(build.status, 'FAILED')
    assert.deepEqual(build.runs, ['A custom name RUNNING'])
    assert.deepEqual(reader.slept, [])
    assert(
      reader.said.includes(
        'warning: job "A custom name" has not finished, so its result is not in the build; add it to needs, or, if there already, remove "name" from the job'
      )
    )
  })

  test('names a failure that does not count in a warning', async t => {
    const reader = await start(t, {
      runs: [makeRun(goingRun)],
      jobs: [makeJob({ id: 1, name: 'lint', conclusion: 'failure' }), self]
    })
    const build = await read(reader, { own: needs({ lint: 'success' }) })
    assert.equal(build.status, 'PASSED')
    assert.deepEqual(build.runs, ['lint FAILED'])
    assert(reader.said.some(line => /^warning: "lint" FAILED/.test(line)))
  })

  test("counts a failure that may be another job's, and warns with the reason", async t => {
    const reader = await start(t, {
      runs: [makeRun(goingRun)],
      jobs: [
        makeJob({ id: 1 }),
        makeJob({ id: 2, name: 'build / lint', conclusion: 'failure' }),
        self
      ]
    })
    const build = await read(reader, { own: needs({ build: 'success' }) })
    assert.equal(build.status, 'FAILED')
    assert(
      reader.said.some(line =>
        /^warning: "build \/ lint" cannot be matched to one job in needs.*every job/.test(
          line
        )
      )
    )
  })

  test("leaves a run that may be another job's unfinished after 30 s", async t => {
    const reader = await start(t, {
      runs: [makeRun(goingRun)],
      jobs: [
        makeJob({ id: 1, name: 'Unit' }),
        makeJob({ id: 2, ...going }),
        self
      ]
    })
    const build = await read(reader, { own: needs({ build: 'success' }) })
    assert.equal(build.status, 'RUNNING')
    assert.deepEqual(build.runs, ['Unit PASSED', 'build RUNNING'])
    assert.equal(reader.slept.length, 12)
    assert(
      reader.said.some(line =>
        line.startsWith(
          'warning: job "build" has not finished, so the build is reported as RUNNING; add it to needs'
        )
      )
    )
    assert(
      reader.said.some(line => /^warning: "build" cannot be matched/.test(line))
    )
  })

  const noJobs = [{ on: /jobs/, handler: missingRoute }]

  test('reads the build from needs alone without jobs', async t => {
    const reader = await start(t, { runs: [makeRun(goingRun)], faults: noJobs })
    const build = await read(reader, {
      own: needs({ build: 'success', docs: 'skipped' })
    })
    assert.equal(build.status, 'PASSED')
    assert.deepEqual(build.payload.runs, [
      { name: 'build', status: 'PASSED' },
      { name: 'docs', status: 'SKIPPED' }
    ])
    assert(!reader.said.some(line => line.startsWith('warning')))
  })

  for (const [jobStatus, expected] of [
    ['success', 'PASSED'],
    ['failure', 'FAILED'],
    ['cancelled', 'FAILED']
  ] as const)
    test(`uses job-status ${jobStatus} for the build without jobs and needs`, async t => {
      const reader = await start(t, {
        runs: [makeRun(goingRun)],
        faults: noJobs
      })
      const build = await read(reader, { own: { ...own, jobStatus } })
      assert.equal(build.status, expected)
      assert.deepEqual(build.runs, [])
      assert(reader.said.some(line => /^warning: .*\(404\).*needs/.test(line)))
    })

  test('uses the environment and needs on a server without runs', async t => {
    const faults = [{ on: /runs/, handler: missingRoute }]
    const reader = await start(t, { faults })
    const build = await read(reader, { own: needs({ build: 'failure' }) })
    const { payload } = build
    assert.equal(payload.status, 'FAILED')
    assert.equal(payload.name, 'Update the kernel')
    assert.equal(payload.trigger_name, 'CI')
    assert.equal(payload.github.ref, 'main')
    assert.equal(
      payload.web_url,
      'https://github.com/acme/lmp/actions/runs/1001'
    )
    assert(!Object.hasOwn(payload, 'created'))
    assert(reader.said.some(line => /^warning: .*run 1001/.test(line)))
  })

  const hidden = respond(404, { body: { message: 'not found' } })

  for (const [name, runs, on] of [
    ['the run', [], /runs/],
    ['its jobs', [makeRun(goingRun)], /jobs/]
  ] as const)
    test(`refuses to report its own run where ${name} may not be read`, async t => {
      const faults = [{ on, handler: hidden }]
      const reader = await start(t, { runs: [...runs], faults })
      await assert.rejects(read(reader, { own: needs({ build: 'failure' }) }), {
        name: 'ApiError',
        message: /404 \(not found\): add "permissions: actions: read"/
      })
    })

  for (const other of [{ id: 77 }, { run_attempt: 3 }])
    test(`fails for a response about another run (${Object.keys(other)})`, async t => {
      const handler = respond(200, { body: makeRun(other) })
      const reader = await start(t, { faults: [{ on: /runs\/1001/, handler }] })
      await assert.rejects(read(reader), {
        name: 'ApiError',
        message: /answered 200 with run \d+, attempt \d/
      })
    })

  test('never reports the run of this job as ended, whatever the API says', async t => {
    const failed = makeJob({ id: 1, conclusion: 'failure' })
    const reader = await start(t, { runs: [makeRun()], jobs: [failed, self] })
    const { status, payload, dockerHub } = await read(reader, { own })
    assert.equal(status, 'FAILED')
    assert.equal(dockerHub, 'failure')
    assert(!Object.hasOwn(payload.github, 'conclusion'))
    assert.equal(payload.completed, '2026-07-26T15:12:00+00:00')
  })

  test('fails with a fix in the message when another run is not found', async t => {
    const reader = await start(t, {})
    await assert.rejects(read(reader, { runId: 5, attempt: null }), {
      name: 'ApiError',
      message: /run 5 of acme\/lmp \(404\).*run-id.*permissions: actions: read/
    })
  })

  test('uses the conclusion of another run that has no jobs', async t => {
    const reader = await start(t, { runs: [makeRun()], faults: noJobs })
    const build = await read(reader)
    assert.equal(build.status, 'PASSED')
    assert(reader.said.some(line => /^warning: .*\(404\)/.test(line)))
  })

  for (const on of [/runs\/1001 *$/, /jobs/])
    test(`names the missing permission for a 403 on ${on}`, async t => {
      const handler = respond(403, {
        body: { message: 'Resource not accessible by integration' },
        headers: { 'x-accepted-github-permissions': 'actions=read' }
      })
      const reader = await start(t, {
        runs: [makeRun(goingRun)],
        faults: [{ on, handler }]
      })
      await assert.rejects(read(reader, { own }), {
        status: 403,
        message: /"permissions: actions: read"/
      })
    })

  test('knows a pull request from its event', async t => {
    const run: Json = {
      ...goingRun,
      event: 'pull_request',
      head_branch: 'topic'
    }
    const reader = await start(t, { runs: [makeRun(run)], jobs: [self] })
    const event = { pull_request: { number: 12, title: 'Boot faster' } }
    const env = { ...environment, eventName: 'pull_request', event }
    const { payload } = await read(reader, { own, env })
    assert.equal(
      payload.reason,
      'GitHub pull_request(#12): Boot faster, https://github.com/acme/lmp/pull/12'
    )
  })

  test('stops reading when the job is cancelled during the wait', async t => {
    const reader = await start(t, {
      runs: [makeRun(goingRun)],
      jobs: [makeJob({ id: 1, ...going }), self]
    })
    reader.onSleep = () => reader.controller.abort()
    await assert.rejects(read(reader, { own: needs({ build: 'success' }) }), {
      message: /cancelled/
    })
    assert.equal(reader.slept.length, 1)
  })
})
