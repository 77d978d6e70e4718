import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { jsonBody, postCallback } from '../helpers/callback-client.ts'
import { addStatus } from '../helpers/fake-github.ts'
import { closedPort, type Handler, respond } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun, SHA } from '../helpers/fixtures.ts'
import { KEY, workflowRun } from '../helpers/harness.ts'
import { hostsIn, type Internet, startInternet } from './internet.ts'

const SECRETS = {
  SCAN: KEY,
  SCAN_CALLBACK: KEY,
  DEPLOY: KEY,
  DEPLOY_CALLBACK: KEY,
  FLEXDEPLOY_WEBHOOK: KEY
}

const read = (path: string) =>
  readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8')

/** A receiver behind the tunnel that leads to `port`. */
function calledBack(port: number, state: string): Handler {
  return async ({ request, response }) => {
    const url = String(jsonBody(request).callback_url)
    const here = url.replace(
      'https://tunnel.acme.example',
      `http://127.0.0.1:${port}`
    )
    const target_url = 'https://scan.example/7'
    await postCallback(here, { state, target_url }, { key: KEY })
    response.end()
  }
}

describe('act, chain examples', () => {
  for (const [scan, result, deployed] of [
    ['success', 'success', 1],
    ['failure', 'failure', 0]
  ] as const)
    test(`run build-scan-deploy with a scan that is ${scan}`, async () => {
      const workflow = read('build-scan-deploy/workflow.yml')
      const config = read('build-scan-deploy/webhooks.yml')
      const port = await closedPort()
      const internet = await startInternet(
        hostsIn(config),
        {
          paths: {
            '/images': calledBack(port, scan),
            '/hook': calledBack(port, 'success')
          }
        },
        {
          runs: [makeRun({ status: 'in_progress', conclusion: null })],
          jobs: [
            makeJob(),
            makeJob({
              id: 5002,
              name: 'deploy',
              status: 'in_progress',
              conclusion: null
            })
          ],
          contents: { '.github/webhooks.yml': config }
        }
      )
      const acted = await internet.act({
        workflow,
        secrets: SECRETS,
        programs: { make: 'exit 0', ssh: 'exit 0' },
        listen: `127.0.0.1:${port}`
      })
      assert.deepEqual(acted.jobs, { build: 'success', deploy: result })
      assert.equal(acted.code, result === 'success' ? 0 : 1, acted.log)
      assert.equal(acted.steps['deploy.chain']?.outputs['chain-state'], result)
      const [scanned, ...rest] = internet.requests()
      assert.ok(scanned)
      assert.equal(jsonBody(scanned).image, `ghcr.io/acme/lmp:${SHA}`)
      assert.equal(rest.length, deployed)
      // Only after the chain's success does the step behind it run.
      assert.equal(
        acted.steps['deploy.2']?.summary,
        deployed ? 'Deployed, see https://scan.example/7\n' : undefined
      )
    })

  for (const [status, result] of [
    [200, 'success'],
    [500, 'failure']
  ] as const)
    test(`run staging-flexdeploy-production with a smoke test that returns ${status}`, async () => {
      const config = read('staging-flexdeploy-production/webhooks.yml')
      let internet: Internet | undefined
      internet = await startInternet(
        hostsIn(config),
        {
          paths: {
            '/staging': respond(202, { headers: { location: '/staging/1' } }),
            '/staging/1': respond(200, { body: { state: 'success' } }),
            '/flexdeploy/webhooks/v1/smoke': respond(status),
            '/production': ({ request, response }) => {
              const { callback_context: context } = jsonBody(request)
              if (internet) addStatus(internet.api.state, SHA, { context })
              response.end()
            }
          }
        },
        { contents: { '.github/webhooks.yml': config } }
      )
      const { event, env } = workflowRun()
      const acted = await internet.act({
        workflow: read('staging-flexdeploy-production/workflow.yml'),
        event: 'workflow_run',
        payload: event,
        secrets: SECRETS,
        env: { GITHUB_RUN_ID: env?.GITHUB_RUN_ID ?? '' }
      })
      assert.equal(acted.jobs.release, result, acted.log)
      assert.equal(acted.code, result === 'success' ? 0 : 1)
      assert.equal(
        acted.steps['announce.0']?.summary,
        result === 'success' ? 'Production is new.\n' : undefined
      )
    })
})
