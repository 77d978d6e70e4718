import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isJson, makeJob, makeRun } from '../helpers/fixtures.ts'
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
function statusesOf(payload: unknown): unknown {
  assert.ok(isJson(payload) && Array.isArray(payload.runs))
  const runs = payload.runs.map(run => [run.name, run.status])
  return { status: payload.status, runs: Object.fromEntries(runs) }
}

describe('the reported build', () => {
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
    assert.deepEqual(harness.bodies().map(statusesOf), [
      { status: 'FAILED', runs: { build: 'FAILED' } },
      { status: 'PASSED', runs: { build: 'PASSED' } }
    ])
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
})
