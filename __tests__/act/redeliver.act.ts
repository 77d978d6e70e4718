import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { respond } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import type { Acted } from './act.ts'
import { type Internet, startInternet } from './internet.ts'

const CONFIG = `notify:
  webhooks:
    - name: factory
      url: https://ci.acme.example/webhook
      secret_name: factory
      retry_schedule: []
    - name: log
      url: https://ci.acme.example/log
      secret_name: factory
`

const NOTIFY = `name: CI
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - id: webhooks
        uses: org/webhook-action@v1
        with:
          secrets: factory=\${{ secrets.FACTORY }}
      - if: \${{ always() && steps.webhooks.outputs.record-file }}
        uses: actions/upload-artifact@v7
        with:
          name: webhook-record
          path: \${{ steps.webhooks.outputs.record-file }}
`

const REDELIVER = `name: Redeliver
on:
  workflow_dispatch:
    inputs:
      run-id: {description: The run, required: true}
permissions: {}
jobs:
  redeliver:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/download-artifact@v8
        with:
          name: webhook-record
          path: records
          run-id: \${{ inputs.run-id }}
          github-token: \${{ github.token }}
      - id: again
        uses: org/webhook-action/redeliver@v1
        with:
          record: records
          secrets: factory=\${{ secrets.FACTORY }}
`

interface Place {
  internet: Internet
  artifacts: string
  notified: Acted
}

/** Returns where a run has failed to send one of two webhooks. */
async function notify(): Promise<Place> {
  const artifacts = mkdtempSync(join(tmpdir(), 'webhook-action-artifacts-'))
  after(() => rmSync(artifacts, { recursive: true }))
  const running = { status: 'in_progress', conclusion: null }
  const internet = await startInternet(
    ['ci.acme.example'],
    { paths: { '/webhook': [respond(503), respond(200)] } },
    {
      runs: [makeRun(running)],
      jobs: [makeJob(running)],
      contents: { '.github/webhooks.yml': CONFIG }
    }
  )
  const notified = await internet.act({
    workflow: NOTIFY,
    secrets: { FACTORY: KEY },
    artifacts
  })
  return { internet, artifacts, notified }
}

const redeliver = ({ internet, artifacts }: Place) =>
  internet.act({
    workflow: REDELIVER,
    event: 'workflow_dispatch',
    payload: { inputs: { 'run-id': '1001' } },
    secrets: { FACTORY: KEY },
    env: { GITHUB_RUN_ID: '1002' },
    artifacts
  })

describe('act, mode redeliver', () => {
  test('redelivers what failed from another run, with the same id and body', async () => {
    const place = await notify()
    assert.deepEqual(place.notified.jobs, { build: 'failure' })
    const again = await redeliver(place)
    assert.deepEqual(again.jobs, { redeliver: 'success' }, again.log)
    assert.equal(again.code, 0)
    const requests = place.internet.requests()
    const [first, second, ...more] = requests.filter(
      ({ path }) => path === '/webhook'
    )
    assert.ok(first && second)
    assert.deepEqual(more, [])
    assert.equal(requests.length, 3)
    assert.equal(String(second.body), String(first.body))
    for (const name of ['webhook-id', 'webhook-event', 'x-jobserv-sig'])
      assert.equal(second.headers[name], first.headers[name], name)
    assert.equal(again.steps['redeliver.again']?.outputs.delivered, '1')
  })

  test('sends nothing for a record that was changed', async () => {
    const place = await notify()
    const path = join(place.artifacts, 'webhook-record/webhook-record.json')
    const record = readFileSync(path, 'utf8')
    assert.match(record, /octocat/)
    writeFileSync(path, record.replaceAll('octocat', 'mallory'))
    const again = await redeliver(place)
    assert.deepEqual(again.jobs, { redeliver: 'failure' }, again.log)
    assert.match(again.log, /was changed: bodies\./)
    assert.equal(place.internet.requests().length, 2)
  })
})
