import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { jsonBody, untilListening } from '../helpers/callback-client.ts'
import { answer, closedPort } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import { dispatched, signed } from '../helpers/run-receive.ts'
import type { Acted, ActOptions } from './act.ts'
import { hostsIn, startInternet } from './internet.ts'

const COMMIT = '6dcb09b5b57875f334f61aebed695e2e4193db5e'

const read = (path: string) =>
  readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8')

/** Returns a webhook of a pull request, signed with `key`. */
const pull = (action: string, key = KEY) =>
  signed(
    'pull_request',
    {
      action,
      pull_request: { number: 7, head: { ref: 'topic', sha: COMMIT } }
    },
    key
  )

/** Runs a workflow of examples/receive-dispatch. */
async function act(
  workflow: string,
  options: Omit<ActOptions, 'workflow'>
): Promise<Acted> {
  const config = read('receive-dispatch/webhooks.yml')
  const contents = { '.github/webhooks.yml': config }
  const internet = await startInternet([], {}, { contents })
  return internet.act({
    workflow: read(`receive-dispatch/${workflow}`),
    secrets: { INBOUND_GITHUB: KEY },
    ...options
  })
}

const byEvent = (webhook: unknown, artifacts?: string) =>
  act('workflow.yml', {
    event: 'repository_dispatch',
    payload: dispatched(webhook).event,
    ...(artifacts && { artifacts })
  })

const deployed = ({ log }: Acted) =>
  log.includes(`deploying ${COMMIT} of topic`)

describe('act, receive examples', () => {
  for (const [what, webhook, result, runs] of [
    ['a pull request that is opened', pull('opened'), 'success', true],
    ['one that is closed', pull('closed'), 'success', false],
    ['a forged one', pull('opened', 'other'), 'failure', false]
  ] as const)
    test(`run receive-dispatch for ${what}`, async () => {
      const acted = await byEvent(webhook)
      assert.deepEqual(acted.jobs, { inbound: result }, acted.log)
      assert.equal(acted.code, result === 'success' ? 0 : 1)
      assert.equal(deployed(acted), runs)
    })

  test('run receive-dispatch again from the record', async () => {
    const artifacts = mkdtempSync(join(tmpdir(), 'webhook-action-artifacts-'))
    after(() => rmSync(artifacts, { recursive: true }))
    assert.ok(deployed(await byEvent(pull('opened'), artifacts)))
    const again = await act('workflow-again.yml', {
      event: 'workflow_dispatch',
      payload: { inputs: { run: '1001' } },
      env: { GITHUB_RUN_ID: '1002' },
      artifacts
    })
    assert.deepEqual(again.jobs, { inbound: 'success' }, again.log)
    assert.ok(deployed(again))
  })

  /** What Harbor posts once it has scanned an image. */
  const scanned = {
    type: 'SCANNING_COMPLETED',
    occur_at: 1785078627,
    operator: 'auto',
    event_data: {
      resources: [
        {
          digest: `sha256:${'5e'.repeat(32)}`,
          tag: '7',
          resource_url: 'harbor.acme.example/acme/api:7'
        }
      ],
      repository: { name: 'api', namespace: 'acme', repo_full_name: 'acme/api' }
    }
  }

  test('run receive-listener and deploy what was scanned', async () => {
    const config = read('receive-listener/webhooks.yml')
    const port = await closedPort()
    const job = { status: 'in_progress', conclusion: null }
    const internet = await startInternet(
      hostsIn(config),
      { handler: answer(200, { body: { state: 'success' } }) },
      {
        runs: [makeRun(job)],
        jobs: [makeJob(), makeJob({ id: 5002, name: 'deploy', ...job })],
        contents: { '.github/webhooks.yml': config }
      }
    )
    const answers: number[] = []
    const acted = await internet.act({
      workflow: read('receive-listener/workflow.yml').replace(
        '0.0.0.0:8080',
        `127.0.0.1:${port}`
      ),
      secrets: { HARBOR_WEBHOOK: KEY, DEPLOY: KEY },
      programs: { make: 'exit 0' },
      meanwhile: async () => {
        await untilListening(port)
        for (const authorization of ['other', KEY]) {
          const { status } = await fetch(
            `http://127.0.0.1:${port}/webhooks/v1/images/scanned`,
            {
              method: 'POST',
              headers: { authorization },
              body: JSON.stringify(scanned)
            }
          )
          answers.push(status)
        }
      }
    })
    assert.deepEqual(answers, [401, 202])
    assert.deepEqual(
      acted.jobs,
      { build: 'success', scan: 'success', deploy: 'success' },
      acted.log
    )
    const [request] = internet.requests()
    assert.ok(request)
    assert.equal(jsonBody(request).image, 'harbor.acme.example/acme/api:7')
    assert.equal(
      request.headers['x-image-digest'],
      scanned.event_data.resources[0]?.digest
    )
  })
})
