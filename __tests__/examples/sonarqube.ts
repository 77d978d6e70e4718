import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import type { Scenario } from '../helpers/examples.ts'
import { SHA } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import { startRelayedChain } from '../relay/chain.ts'

const PROJECT = 'https://sonar.acme.example/dashboard?id=lmp'

export const scenarios: Scenario[] = [
  qualityGate('OK', 'success'),
  qualityGate('ERROR', 'failure'),
  qualityGate('NONE', 'error'),
  {
    title: 'does not accept what SonarQube did not sign',
    async run() {
      const chain = await startRelayedChain('sonarqube', 'quality-gate.yml')
      await chain.start()
      const url = chain.callbackUrl('webhook_url')
      const body = webhook('OK')
      for (const headers of [{}, signature(body, 'other')]) {
        const reply = await chain.callBack(url, body, headers)
        // The relay does not know the secret: the gate verifies.
        assert.equal(reply.status, 200)
        const gate = await chain.gate()
        assert.equal(gate.code, 1)
        assert.match(gate.stdout, /signature is (missing|wrong)/)
        assert.equal(gate.outputs['chain-state'], undefined)
      }
    }
  }
]

function qualityGate(status: string, state: string): Scenario {
  return {
    title: `maps the quality gate ${status} to ${state}`,
    async run() {
      const chain = await startRelayedChain('sonarqube', 'quality-gate.yml')
      const started = await chain.start()
      assert.equal(started.code, 0, started.stdout)
      assert.equal(started.outputs.result, 'waiting')
      const body = webhook(status)
      const url = chain.callbackUrl('webhook_url')
      const reply = await chain.callBack(url, body, signature(body, KEY))
      assert.equal(reply.status, 200, reply.text)
      const ran = await chain.gate()
      assert.equal(ran.outputs['chain-state'], state, ran.stdout)
      assert.equal(ran.code, state === 'success' ? 0 : 1)
      assert.equal(ran.outputs.sha, SHA)
      assert.equal(ran.outputs.description, 'Linux microPlatform')
      assert.equal(ran.outputs.context, 'Sonar way')
      assert.equal(ran.outputs['target-url'], `${PROJECT}&branch=main`)
    }
  }
}

function signature(body: string, key: string): Record<string, string> {
  const hex = createHmac('sha256', key).update(body).digest('hex')
  return { 'x-sonar-webhook-hmac-sha256': hex }
}

/** Returns what SonarQube posts to a project's webhook. */
function webhook(status: string): string {
  return JSON.stringify({
    serverUrl: 'https://sonar.acme.example',
    taskId: 'AZKx0',
    status: 'SUCCESS',
    analysedAt: '2026-07-26T15:10:24+0000',
    revision: SHA,
    changedAt: '2026-07-26T15:10:24+0000',
    project: { key: 'lmp', name: 'Linux microPlatform', url: PROJECT },
    branch: {
      name: 'main',
      type: 'BRANCH',
      isMain: true,
      url: `${PROJECT}&branch=main`
    },
    qualityGate: {
      name: 'Sonar way',
      status,
      conditions: [
        {
          metric: 'new_coverage',
          operator: 'LESS_THAN',
          value: '81.2',
          status,
          errorThreshold: '80'
        }
      ]
    },
    properties: {}
  })
}
