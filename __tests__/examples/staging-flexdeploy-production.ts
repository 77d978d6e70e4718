import assert from 'node:assert/strict'
import { jsonBody } from '../helpers/callback-client.ts'
import { runStep, type Scenario } from '../helpers/examples.ts'
import { addStatus } from '../helpers/fake-github.ts'
import { answer, type Handler } from '../helpers/fake-receiver.ts'
import { SHA } from '../helpers/fixtures.ts'
import { type Harness, startHarness, workflowRun } from '../helpers/harness.ts'

const STAGING = {
  '/staging': answer(202, { headers: { location: '/staging/1' } }),
  '/staging/1': answer(200, { body: { state: 'success' } })
}

export const scenarios: Scenario[] = [
  {
    title: 'runs all links to the end',
    async run() {
      const production: Handler = ({ request, response }) => {
        const context = jsonBody(request).callback_context
        addStatus(harness.api.state, SHA, { state: 'success', context })
        response.end()
      }
      const harness: Harness = await startHarness(
        {},
        {
          paths: {
            ...STAGING,
            '/flexdeploy/webhooks/v1/smoke': answer(200),
            '/production': production
          }
        }
      )
      const ran = await runStep(
        harness,
        'staging-flexdeploy-production',
        workflowRun()
      )
      assert.equal(ran.code, 0, ran.stdout)
      const smoke = harness.receiver.requests[2]
      assert.equal(smoke?.headers['flex-sync-webhook'], 'true')
      assert.ok(smoke?.headers['x-hub-signature-256'])
    }
  },
  {
    title: 'stops when the smoke test returns 500',
    paths: { ...STAGING, '/flexdeploy/webhooks/v1/smoke': answer(500) },
    step: workflowRun(),
    check({ ran, links }) {
      assert.equal(ran.code, 1)
      assert.deepEqual(
        links.map(({ state }) => state),
        ['success', 'error', 'skipped']
      )
    }
  }
]
