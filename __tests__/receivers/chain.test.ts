import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { SHA } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import { configAt, serveFlask, serveWebhook, WEBHOOK } from './documented.ts'
import { importable, installed } from './programs.ts'

const FLASK = "JobServ's receivers, with Flask"
const options = {
  skip: installed('webhook', 'curl').skip || importable('flask').skip
}

describe('a chain through documented receivers', () => {
  test('runs with Flask, then with webhook and curl', options, async () => {
    const harness = await startHarness()
    const flask = await serveFlask(FLASK, KEY)
    const webhook = await serveWebhook(KEY)
    const callback = { via: 'listener', timeout: '10s' }
    const links = [
      configAt(FLASK, flask.url),
      configAt(WEBHOOK, webhook.url)
    ].map((config, index) => {
      const { events, match, ...link } = parse(config).notify.webhooks[0]
      return { name: `link ${index + 1}`, ...link, callback }
    })
    const ran = await harness.run({
      ...workflowRun(),
      inputs: {
        mode: 'chain',
        listen: '127.0.0.1:0',
        config: JSON.stringify({
          chains: [{ name: 'deploy', webhooks: links }]
        }),
        secrets: `webhook-docs-example=${KEY}\ndeploy=${KEY}`
      }
    })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(ran.outputs['chain-state'], 'success')
    const callbacks: { state: string; description: string }[] = JSON.parse(
      ran.outputs.links ?? ''
    )
    assert.deepEqual(
      callbacks.map(({ state, description }) => [state, description]),
      [
        ['success', 'Taken in by Flask'],
        ['success', 'Deployed']
      ]
    )
    await webhook.says(/finished handling deploy/)
    assert.deepEqual(webhook.executed(), [SHA])
  })
})
