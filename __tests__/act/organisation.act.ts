import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { RELAY, runOf } from '../examples/organisation.ts'
import { readExample, startRelay } from '../examples/runner.ts'
import { shownWorkflows } from '../helpers/documentation.ts'
import { respond } from '../helpers/fake-receiver.ts'
import { makeJob, makeRepository, makeRun } from '../helpers/fixtures.ts'
import { KEY, workflowRun } from '../helpers/harness.ts'
import { hostsIn, startInternet } from './internet.ts'

describe('act, examples/organisation', () => {
  test('reports the runs of two repositories that have no file for it', async () => {
    const config = readExample('organisation/webhooks.yml')
    const workflow = readExample('organisation/workflow.yml')
    const post = await startRelay('organisation', { relay: 'acme/.github' })
    const internet = await startInternet(
      hostsIn(config),
      {},
      {
        token: 'of-the-organisation',
        faults: [
          {
            on: /^GET \/repos\/acme\/\.github\/contents\/\.github\/webhooks\.yml/,
            handler: respond(200, { body: Buffer.from(config) })
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
      const { started } = await post(runOf(name, { id: 7007, conclusion }))
      const [file, { inputs }] = started ?? assert.fail()
      assert.equal(file, 'workflow.yml')
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

/** The workflow of six lines, without a config-file. */
const CALLER =
  shownWorkflows().find(
    ({ text }) =>
      text.includes('org/webhook-action/.github/workflows/notify.yml@v1') &&
      !text.includes('config-file')
  )?.text ?? assert.fail('no page calls the workflow')

const OWN = `extends: acme/.github:webhooks.yml@v3
notify:
  webhooks:
    - {name: own, url: https://own.acme.example/webhook, secret_name: OWN}
    - {name: audit, enabled: false}
`

const SHARED = `notify:
  webhooks:
    - {name: dashboard, url: https://dashboard.acme.example/builds, secret_name: DASHBOARD}
    - {name: audit, url: https://audit.acme.example/, secret_name: DASHBOARD, optional: true}
`

const FORKED = OWN.replace('acme/.github', 'mallory/lmp').replace(
  'own.acme.example',
  'mallory.example'
)

/** Its workspace holds a file of a fork, as after a checkout of its commit. */
const WITH_FORK = `on: {workflow_run: {workflows: [CI], types: [completed]}}
permissions: {actions: read, contents: read}
jobs:
  webhooks:
    runs-on: ubuntu-24.04
    steps:
      - run: |
          mkdir -p .github
          cat > .github/webhooks.yml <<'EOF'
${FORKED.replace(/^/gm, '          ').trimEnd()}
          EOF
      - uses: org/webhook-action@v1
        with:
          config-token: \${{ secrets.CONFIG_TOKEN }}
          secrets: \${{ toJSON(secrets) }}
`

describe('act, a config that extends one of another repository', () => {
  for (const [what, workflow, event, from] of [
    ['a workflow of six lines', CALLER, 'push', 'acme/lmp'],
    [
      "a workspace with a fork's config",
      WITH_FORK,
      'pull_request',
      'mallory/lmp'
    ]
  ] as const)
    test(`sends to both webhooks, and reads no other file, in ${what}`, async () => {
      const run = makeRun({ event, head_repository: makeRepository(from) })
      const internet = await startInternet(
        hostsIn(OWN, SHARED, FORKED),
        {},
        {
          runs: [run],
          contents: { '.github/webhooks.yml': OWN },
          others: {
            'acme/.github': {
              contents: { 'webhooks.yml': SHARED },
              tokens: ['of-the-organisation']
            },
            'mallory/lmp': { contents: { 'webhooks.yml': SHARED } }
          }
        }
      )
      const { event: payload, env } = workflowRun(run)
      const acted = await internet.act({
        workflow,
        event: 'workflow_run',
        payload,
        secrets: {
          OWN: KEY,
          DASHBOARD: KEY,
          CONFIG_TOKEN: 'of-the-organisation'
        },
        env: { GITHUB_RUN_ID: env?.GITHUB_RUN_ID ?? '' }
      })
      assert.equal(acted.code, 0, acted.log)
      assert.deepEqual(
        internet
          .requests()
          .map(({ headers }) => headers.host)
          .sort(),
        ['dashboard.acme.example', 'own.acme.example']
      )
      const read = internet.api
        .asked()
        .filter(line => /contents.*webhooks\.yml/.test(line))
      assert.deepEqual(
        read.map(line => line.replace(/\?.*/, '')),
        [
          'GET /repos/acme/lmp/contents/.github/webhooks.yml',
          'GET /repos/acme/.github/contents/webhooks.yml'
        ]
      )
      assert.ok(!acted.log.includes('of-the-organisation'))
    })
})
