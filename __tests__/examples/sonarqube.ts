import { createHmac } from 'node:crypto'
import { SHA } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import { startRelayedChain } from './relayed-chain.ts'
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
      await chain.start()
      const body = webhook(status)
      const mac = createHmac('sha256', key ?? '')
        .update(body)
        .digest('hex')
      const headers = { 'x-sonar-webhook-hmac-sha256': mac }
      const url = chain.callbackUrl('webhook_url')
      await chain.callBack(body, url, key === null ? {} : headers)
      await chain.gate()
    }
  }
}

/** Returns what SonarQube posts to a project's webhook. */
function webhook(status: string): string {
  const condition = {
    metric: 'new_coverage',
    operator: 'LESS_THAN',
    value: '81.2',
    status,
    errorThreshold: '80'
  }
  const url = `${PROJECT}&branch=main`
  return JSON.stringify({
    serverUrl: 'https://sonar.acme.example',
    taskId: 'AZKx0',
    status: 'SUCCESS',
    analysedAt: '2026-07-26T15:10:24+0000',
    revision: SHA,
    changedAt: '2026-07-26T15:10:24+0000',
    project: { key: 'lmp', name: 'Linux microPlatform', url: PROJECT },
    branch: { name: 'main', type: 'BRANCH', isMain: true, url },
    qualityGate: { name: 'Sonar way', status, conditions: [condition] },
    properties: {}
  })
}
