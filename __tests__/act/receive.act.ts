import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { untilListening } from '../helpers/callbacks.ts'
import { closedPort } from '../helpers/receiver.ts'
import { KEY } from '../helpers/scene.ts'
import type { ActOptions } from './act.ts'
import { startInternet } from './internet.ts'

const CONFIG = `receive:
  providers:
    - {name: hub, type: github, secret_name: inbound}
  functions:
    - name: release
      provider: hub
      uri: git/push
      match: {body: {ref: 'refs/heads/release/**'}}
      variables:
        - {name: ref, type: string, required: true}
`

/** receiving answers a workflow that deploys what its first job received. */
const receiving = (on: string, inputs: string) => `name: Receive
on: ${on}
permissions: {}
jobs:
  receive:
    runs-on: ubuntu-24.04
    outputs:
      result: \${{ steps.inbound.outputs.result }}
      variables: \${{ steps.inbound.outputs.variables }}
    steps:
      - id: inbound
        uses: org/webhook-action@v1
        with:
          mode: receive
          secrets: inbound=\${{ secrets.INBOUND }}
          ${inputs}
      - if: \${{ always() && steps.inbound.outputs.record-file }}
        uses: actions/upload-artifact@v7
        with:
          name: webhook
          path: \${{ steps.inbound.outputs.record-file }}
  deploy:
    needs: receive
    if: needs.receive.outputs.result == 'success'
    runs-on: ubuntu-24.04
    steps:
      - run: echo "$REF" >> "$GITHUB_STEP_SUMMARY"
        env:
          REF: \${{ fromJSON(needs.receive.outputs.variables).release.ref }}
`
const BY_EVENT = receiving('{repository_dispatch: {types: [webhook]}}', '')
const BY_LISTENER = receiving('push', 'via: listener')
const AGAIN = receiving('workflow_dispatch', 'record: received').replace(
  'steps:\n',
  `steps:
      - uses: actions/download-artifact@v8
        with:
          name: webhook
          path: received
`
)

/** pushed answers a push of GitHub's, signed with `key`. */
function pushed(ref: string, key = KEY) {
  const body = JSON.stringify({ ref })
  const mac = createHmac('sha256', key).update(body).digest('hex')
  return {
    body,
    headers: {
      'x-github-event': 'push',
      'x-hub-signature-256': `sha256=${mac}`
    }
  }
}

async function act(options: ActOptions) {
  const internet = await startInternet(
    [],
    {},
    { contents: { '.github/webhooks.yml': CONFIG } }
  )
  return internet.act({ secrets: { INBOUND: KEY }, ...options })
}

for (const [what, webhook, jobs] of [
  [
    'a signed push',
    pushed('refs/heads/release/7'),
    { receive: 'success', deploy: 'success' }
  ],
  [
    'a push of another branch',
    pushed('refs/heads/main'),
    { receive: 'success' }
  ],
  [
    'a forged push',
    pushed('refs/heads/release/7', 'other'),
    { receive: 'failure' }
  ]
] as const)
  test(`a repository_dispatch brings ${what}`, async () => {
    const acted = await act({
      workflow: BY_EVENT,
      event: 'repository_dispatch',
      payload: {
        action: 'webhook',
        client_payload: { webhook: { uri: 'git/push', query: '', ...webhook } }
      }
    })
    assert.deepEqual(acted.jobs, jobs, acted.log)
    assert.equal(
      acted.steps['deploy.0']?.summary,
      'deploy' in jobs ? 'refs/heads/release/7\n' : undefined
    )
  })

test('a run of its own judges again what an earlier one received', async () => {
  const artifacts = mkdtempSync(join(tmpdir(), 'webhook-action-artifacts-'))
  after(() => rmSync(artifacts, { recursive: true }))
  const received = await act({
    workflow: BY_EVENT,
    event: 'repository_dispatch',
    payload: {
      client_payload: {
        webhook: { uri: 'git/push', ...pushed('refs/heads/release/7') }
      }
    },
    artifacts
  })
  assert.deepEqual(received.jobs, { receive: 'success', deploy: 'success' })
  const again = await act({
    workflow: AGAIN,
    event: 'workflow_dispatch',
    artifacts,
    env: { GITHUB_RUN_ID: '1002' }
  })
  assert.deepEqual(
    again.jobs,
    { receive: 'success', deploy: 'success' },
    again.log
  )
  assert.equal(again.steps['deploy.0']?.summary, 'refs/heads/release/7\n')
})

test('a listener takes the push that is signed, and deploys it', async () => {
  const port = await closedPort()
  const answers: number[] = []
  const acted = await act({
    workflow: BY_LISTENER,
    listen: `127.0.0.1:${port}`,
    meanwhile: async () => {
      await untilListening(port)
      for (const { headers, body } of [
        pushed('refs/heads/release/7', 'other'),
        pushed('refs/heads/release/7')
      ]) {
        const sync = { ...headers, 'flex-sync-webhook': 'true' }
        const url = `http://127.0.0.1:${port}/webhooks/v1/git/push`
        const post = { method: 'POST', headers: sync, body }
        answers.push((await fetch(url, post)).status)
      }
    }
  })
  assert.deepEqual(answers, [401, 200])
  assert.deepEqual(
    acted.jobs,
    { receive: 'success', deploy: 'success' },
    acted.log
  )
})
