import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { RELAY, startOrganisation } from '../examples/organisation.ts'
import { readExample } from '../helpers/examples.ts'
import { answer } from '../helpers/fake-receiver.ts'
import { makeJob, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import { hostsIn, startInternet } from './internet.ts'

describe('act, examples/organisation', () => {
  test('reports the runs of two repositories that have no file for it', async () => {
    const config = readExample('organisation/webhooks.yml')
    const workflow = readExample('organisation/workflow.yml')
    const { github, finish } = await startOrganisation()
    const internet = await startInternet(
      hostsIn(config),
      {},
      {
        token: 'of-the-organisation',
        faults: [
          {
            on: /^GET \/repos\/acme\/\.github\/contents\/\.github\/webhooks\.yml/,
            handler: answer(200, { body: Buffer.from(config) })
          }
        ]
      }
    )
    const { state } = internet.api
    const sent = []
    for (const [name, conclusion] of [
      ['acme/app', 'success'],
      ['acme/library', 'failure']
    ] as const) {
      const repository = makeRepository(name)
      state.repository = name
      state.runs = [
        makeRun({
          id: 7007,
          name: `CI of ${name}`,
          conclusion,
          repository,
          head_repository: repository
        })
      ]
      state.jobs = [makeJob({ run_id: 7007, conclusion })]
      assert.deepEqual(await finish(name, { id: 7007, conclusion }), [
        'finished'
      ])
      const { inputs } = github.dispatches.at(-1)?.body ?? assert.fail()
      const acted = await internet.act({
        workflow,
        event: 'workflow_dispatch',
        payload: { inputs },
        secrets: {
          RELAY,
          ORGANISATION_TOKEN: state.token,
          DASHBOARD: KEY,
          CHAT: KEY
        },
        env: {
          GITHUB_REPOSITORY: 'acme/.github',
          GITHUB_RUN_ID: String(9000 + sent.length)
        }
      })
      assert.deepEqual(acted.jobs, { report: 'success' }, acted.log)
      const outputs = acted.steps['report.webhooks']?.outputs
      sent.push([name, outputs?.['build-status'], outputs?.delivered])
    }
    assert.deepEqual(sent, [
      ['acme/app', 'PASSED', '1'],
      ['acme/library', 'FAILED', '2']
    ])
    const bodies = internet
      .requests()
      .map(({ path, body }) => [path, JSON.parse(String(body))])
    assert.deepEqual(
      bodies.map(([path, { github, text }]) => [
        path,
        github?.repository ?? text
      ]),
      [
        ['/builds', 'acme/app'],
        ['/builds', 'acme/library'],
        ['/hooks/ci', 'acme/library: CI of acme/library FAILED']
      ]
    )
  })
})
