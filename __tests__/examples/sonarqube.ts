import { createHmac } from 'node:crypto'
import { SHA } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'
import type { Scenario } from './runner.ts'

export const scenarios = [
  evaluation('the quality gate OK', 'OK'),
  evaluation('the quality gate ERROR', 'ERROR'),
  evaluation('the quality gate NONE', 'NONE'),
  // The relay does not know the secret: the gate verifies.
  evaluation('what another key signed', 'OK', 'other'),
  evaluation('what is not signed', 'OK', null)
]

/** `status` is of the quality gate that SonarQube posts, `key` its secret. */
function evaluation(
  what: string,
  status: string,
  key: string | null = KEY
): Scenario {
  const url = 'https://sonar.acme.example/dashboard?id=lmp'
  const body = JSON.stringify({
    taskId: 'AZKx0',
    status: 'SUCCESS',
    revision: SHA,
    project: { key: 'lmp', name: 'Linux microPlatform', url },
    branch: { name: 'main', isMain: true, url: `${url}&branch=main` },
    qualityGate: { name: 'Sonar way', status, conditions: [] }
  })
  const mac = createHmac('sha256', key ?? '')
    .update(body)
    .digest('hex')
  const headers = key === null ? {} : { 'x-sonar-webhook-hmac-sha256': mac }
  const steps = ['workflow.yml', { body, headers }]
  return { title: `evaluates ${what}`, steps }
}
