import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { jsonBody, untilListening } from '../helpers/callback-client.ts'
import { closedPort, respond } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import { hostsIn, startInternet } from './internet.ts'

const read = (path: string) =>
  readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8')

describe('act, receive examples', () => {
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
      { handler: respond(200, { body: { state: 'success' } }) },
      {
        runs: [makeRun(job)],
        jobs: [makeJob(), makeJob({ id: 5002, name: 'deploy', ...job })],
        contents: { '.github/webhooks.yml': config }
      }
    )
    const responses: number[] = []
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
          responses.push(status)
        }
      }
    })
    assert.deepEqual(responses, [401, 202])
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
