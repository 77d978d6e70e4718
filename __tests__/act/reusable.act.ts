import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { shownWorkflows } from '../helpers/documentation.ts'
import { respond } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY, workflowRun } from '../helpers/harness.ts'
import { type Internet, startInternet } from './internet.ts'

const CALLER =
  shownWorkflows().find(({ text }) =>
    text.includes('org/webhook-action/.github/workflows/notify.yml@v1')
  )?.text ?? assert.fail('no page calls the workflow')

const CONFIG = `notify:
  webhooks:
    - url: https://ci.acme.example/webhook
      secret_name: ACME_CI
      retry_schedule: []
`

const start = (status: number): Promise<Internet> =>
  startInternet(
    ['ci.acme.example'],
    { handler: respond(status) },
    { contents: { '.github/webhooks.yml': CONFIG } }
  )

const SECRETS = { ACME_CI: KEY, OTHER: 'of-another-workflow' }

function act(internet: Internet, workflow: string, artifacts?: string) {
  const { event, env } = workflowRun()
  return internet.act({
    workflow,
    event: 'workflow_run',
    payload: event,
    secrets: SECRETS,
    env: { GITHUB_RUN_ID: env?.GITHUB_RUN_ID ?? '' },
    ...(artifacts ? { artifacts } : {})
  })
}

describe('act, the workflow that others call', () => {
  test('reports a run with the secrets of its caller', async () => {
    const internet = await start(200)
    const acted = await act(internet, CALLER)
    assert.equal(acted.code, 0, acted.log)
    const [request, ...more] = internet.requests()
    assert.deepEqual(more, [])
    assert.ok(request?.headers['x-jobserv-sig'])
    const { build_id, status } = JSON.parse(String(request.body))
    assert.deepEqual([build_id, status], [1001, 'PASSED'])
    for (const secret of Object.values(SECRETS))
      assert.ok(!acted.log.includes(secret))
  })

  test('fails, and keeps the record, when a delivery fails', async () => {
    const artifacts = mkdtempSync(join(tmpdir(), 'webhook-action-artifacts-'))
    after(() => rmSync(artifacts, { recursive: true }))
    const acted = await act(await start(500), CALLER, artifacts)
    assert.equal(acted.code, 1, acted.log)
    const path = join(artifacts, 'webhook-record-1/webhook-record.json')
    const { deliveries } = JSON.parse(readFileSync(path, 'utf8'))
    assert.equal(deliveries[0].status, 'failure')
  })

  test('reports the jobs before it from a last job', async () => {
    const internet = await startInternet(
      ['ci.acme.example'],
      {},
      {
        runs: [makeRun({ status: 'in_progress', conclusion: null })],
        jobs: [
          makeJob({ conclusion: 'success' }),
          makeJob({
            id: 5002,
            name: 'webhooks / notify',
            runner_name: 'the runner of this job',
            status: 'in_progress',
            conclusion: null,
            completed_at: null
          })
        ]
      }
    )
    const acted = await internet.act({
      workflow: `name: CI
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: exit 0
  webhooks:
    needs: build
    if: always()
    uses: org/webhook-action/.github/workflows/notify.yml@v1
    secrets: inherit
    with:
      needs: \${{ toJSON(needs) }}
      config: |
        notify:
          webhooks:
            - {url: https://ci.acme.example/webhook, secret_name: ACME_CI}
`,
      secrets: SECRETS,
      // As GitHub finds this job by `job.check_run_id`, which act lacks.
      env: { RUNNER_NAME: 'the runner of this job' }
    })
    assert.equal(acted.code, 0, acted.log)
    const [request] = internet.requests()
    const { status, runs } = JSON.parse(String(request?.body))
    assert.equal(status, 'PASSED')
    assert.deepEqual(
      runs.map(({ name }: { name: string }) => name),
      ['build']
    )
  })
})
