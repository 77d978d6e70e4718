import { createHmac } from 'node:crypto'
import { SHA } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import { startRelayedChain } from './relay.ts'
import type { Scenario } from './runner.ts'

const PROJECT = 'https://sonar.acme.example/dashboard?id=lmp'

export const scenarios: Scenario[] = [
  evaluation('the quality gate OK', 'OK'),
  evaluation('the quality gate ERROR', 'ERROR'),
  evaluation('the quality gate NONE', 'NONE'),
  // The relay does not know the secret: the gate verifies.
  evaluation('what another key signed', 'OK', 'other'),
  evaluation('what is not signed', 'OK', null)
]

function evaluation(
  what: string,
  status: string,
  key: string | null = KEY
): Scenario {
  return {
    title: `evaluates ${what}`,
    async run(example) {
      const chain = await startRelayedChain(example, 'quality-gate.yml')
      const body = webhook(status)
      const mac = createHmac('sha256', key ?? '').update(JSON.stringify(body))
      const signature = { 'x-sonar-webhook-hmac-sha256': mac.digest('hex') }
      const url = chain.callbackUrl('webhook_url')
      await chain.callBack(body, url, key === null ? {} : signature)
      await chain.gate()
    }
  }
}

/** Returns what SonarQube posts to a project's webhook. */
function webhook(status: string) {
  const limit = { operator: 'LESS_THAN', value: '81.2', errorThreshold: '80' }
  const conditions = [{ metric: 'new_coverage', ...limit, status }]
  const url = `${PROJECT}&branch=main`
  return {
    serverUrl: 'https://sonar.acme.example',
    taskId: 'AZKx0',
    status: 'SUCCESS',
    analysedAt: '2026-07-26T15:10:24+0000',
    revision: SHA,
    changedAt: '2026-07-26T15:10:24+0000',
    project: { key: 'lmp', name: 'Linux microPlatform', url: PROJECT },
    branch: { name: 'main', type: 'BRANCH', isMain: true, url },
    qualityGate: { name: 'Sonar way', status, conditions },
    properties: {}
  }
}
