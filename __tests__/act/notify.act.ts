import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { verify } from '@octokit/webhooks-methods'
import { type Handler, respond } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY, workflowRun } from '../helpers/harness.ts'
import { startInternet } from './internet.ts'
import {
  AFTER,
  CONFIG,
  ci,
  LAST_JOB,
  LAST_STEP,
  QUICK_START,
  TRY_IT
} from './readme.ts'

const HOST = 'ci.acme.example'

const jobs = (build: string, test: string) => [
  makeJob({ conclusion: build }),
  makeJob({ id: 5002, name: 'test', conclusion: test }),
  makeJob({
    id: 5003,
    name: 'webhooks',
    status: 'in_progress',
    conclusion: null,
    completed_at: null
  })
]
const RUNNING = makeRun({ status: 'in_progress', conclusion: null })

/** What a receiver does that knows the secret. */
const signed: Handler = async exchange => {
  const { headers, body } = exchange.request
  const signature = headers['x-jobserv-sig']?.replace('sha256:', 'sha256=')
  const good = await verify(KEY, body.toString(), signature ?? 'none')
  await respond(good ? 200 : 401)(exchange)
}

const start = (known = {}, config = CONFIG, handler: Handler = signed) =>
  startInternet(
    [HOST],
    { handler },
    { contents: { '.github/webhooks.yml': config }, ...known }
  )

describe('act, mode notify', () => {
  for (const [title, workflow] of Object.entries({
    'the quick start': QUICK_START,
    'a workflow of its own': AFTER
  }))
    test(`sends the previous run from ${title}`, async () => {
      const internet = await start()
      const { event, env } = workflowRun()
      const acted = await internet.act({
        workflow,
        event: 'workflow_run',
        payload: event,
        secrets: { ACME_CI: KEY },
        env: { GITHUB_RUN_ID: env?.GITHUB_RUN_ID ?? '' }
      })
      assert.equal(acted.code, 0, acted.log)
      assert.deepEqual(acted.jobs, { webhooks: 'success' })
      const [request] = internet.requests()
      assert.equal(request?.headers.host, HOST)
      const { build_id, status } = JSON.parse(String(request?.body))
      assert.deepEqual(
        { build_id, status },
        { build_id: 1001, status: 'PASSED' }
      )
      const { outputs, summary } = acted.steps['webhooks.0'] ?? assert.fail()
      assert.equal(outputs.result, 'success')
      assert.equal(outputs.delivered, '1')
      assert.match(summary, /PASSED/)
      assert.ok(!acted.log.includes(KEY))
    })

  for (const [build, command, status, code] of [
    ['success', 'exit 0', 'PASSED', 0],
    ['failure', 'exit 1', 'FAILED', 1]
  ] as const)
    test(`sends a run as ${status} from a last job when its build ends in ${build}`, async () => {
      const internet = await start({
        runs: [RUNNING],
        jobs: jobs(build, 'success')
      })
      const acted = await internet.act({
        workflow: ci(command, 'exit 0', LAST_JOB),
        secrets: { ACME_CI: KEY }
      })
      assert.equal(acted.code, code, acted.log)
      assert.deepEqual(acted.jobs, {
        build,
        test: 'success',
        webhooks: 'success'
      })
      const [request] = internet.requests()
      const body = JSON.parse(String(request?.body))
      assert.equal(body.status, status)
      assert.deepEqual(
        body.runs.map(({ name }: { name: string }) => name),
        ['build', 'test']
      )
    })

  for (const [command, status] of [
    ['exit 0', 'PASSED'],
    ['exit 1', 'FAILED']
  ] as const)
    test(`sends its own run as ${status} from a last step after ${command}`, async () => {
      const [, , own] = jobs('success', 'success')
      const internet = await start({
        runs: [RUNNING],
        jobs: [{ ...own, name: 'build' }]
      })
      const acted = await internet.act({
        workflow: ci(command, '', LAST_STEP),
        secrets: { ACME_CI: KEY }
      })
      assert.equal(acted.code, status === 'PASSED' ? 0 : 1, acted.log)
      const [request] = internet.requests()
      const { status: sent, runs } = JSON.parse(String(request?.body))
      assert.equal(sent, status)
      assert.deepEqual(
        runs.map(({ status }: { status: string }) => status),
        [status]
      )
      assert.equal(acted.steps['build.1']?.outputs.result, 'success')
    })

  test('runs the page Try it without an API call', async () => {
    const internet = await start({ runs: [], jobs: [] })
    const acted = await internet.act({
      workflow: TRY_IT.replaceAll('127.0.0.1:8081', HOST).replace(
        'allowed-hosts: 127.0.0.1',
        'allowed-hosts: public'
      ),
      event: 'workflow_dispatch',
      secrets: { TRY: KEY }
    })
    assert.equal(acted.code, 0, acted.log)
    const [request] = internet.requests()
    assert.equal(String(request?.body), '{"text":"Hello from acme/lmp"}')
  })

  test('fails the job when the receiver has another secret', async () => {
    const internet = await start()
    const acted = await internet.act({
      workflow: ci('exit 0', '', LAST_STEP),
      secrets: { ACME_CI: 'another' }
    })
    assert.equal(acted.code, 1, acted.log)
    assert.deepEqual(acted.jobs, { build: 'failure' })
    assert.equal(acted.steps['build.1']?.outputs.result, 'failure')
    assert.equal(internet.requests().length, 1)
  })

  test('fails the job when the receiver stays broken', async () => {
    const config = CONFIG.replace(/$/, '      retry_schedule: [0.1]\n')
    const internet = await start({}, config, respond(503))
    const acted = await internet.act({
      workflow: ci('exit 0', '', LAST_STEP),
      secrets: { ACME_CI: KEY }
    })
    assert.equal(acted.code, 1, acted.log)
    assert.deepEqual(acted.jobs, { build: 'failure' })
    const { outputs, summary } = acted.steps['build.1'] ?? assert.fail()
    assert.equal(outputs.failed, '1')
    assert.equal(JSON.parse(outputs.deliveries ?? '')[0].attempts.length, 2)
    assert.match(summary, /503/)
  })

  test('sends at once and prints request and response in mode test', async () => {
    const internet = await start()
    const acted = await internet.act({
      workflow: ci(
        'exit 0',
        '',
        LAST_STEP.replace('with:\n', 'with:\n          mode: test\n')
      ),
      secrets: { ACME_CI: KEY }
    })
    assert.equal(acted.code, 0, acted.log)
    const [request] = internet.requests()
    assert.equal(request?.headers['webhook-event'], 'test')
    assert.match(acted.log, /x-jobserv-sig: \*\*\*/i)
    assert.match(acted.log, /200/)
  })

  test('fails, and sends nothing, when the API does not show the run', async () => {
    const internet = await start({ runs: [], jobs: [] })
    const acted = await internet.act({
      workflow: ci('exit 1', 'exit 0', LAST_JOB),
      secrets: { ACME_CI: KEY },
      env: { GITHUB_RUN_ID: '1' }
    })
    assert.deepEqual(acted.jobs, {
      build: 'failure',
      test: 'success',
      webhooks: 'failure'
    })
    assert.deepEqual(internet.requests(), [])
  })
})
