import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { jsonBody, postCallback } from '../helpers/callback-client.ts'
import type { Scenario } from '../helpers/examples.ts'
import type { Handler } from '../helpers/fake-receiver.ts'
import { SHA } from '../helpers/fixtures.ts'
import { KEY } from '../helpers/harness.ts'

const PROJECT = 'https://sonar.acme.example/dashboard?id=lmp'

export const scenarios: Scenario[] = [
  qualityGate('OK', 'success'),
  qualityGate('ERROR', 'failure'),
  qualityGate('NONE', 'error')
]

function qualityGate(status: string, state: string): Scenario {
  const codes: number[] = []
  const sonarqube: Handler = async ({ request, response }) => {
    const body = webhook(status)
    const url = String(jsonBody(request).webhook_url)
    const signed = (key: string) => ({
      headers: {
        'x-sonar-webhook-hmac-sha256': createHmac('sha256', key)
          .update(body)
          .digest('hex')
      }
    })
    codes.push((await postCallback(url, body)).status)
    codes.push((await postCallback(url, body, signed('other'))).status)
    codes.push((await postCallback(url, body, signed(KEY))).status)
    response.end()
  }
  return {
    title: `maps the quality gate ${status} to ${state}`,
    paths: { '/sonarqube': sonarqube },
    check({ ran, links: [link] }) {
      assert.deepEqual(codes, [401, 401, 200])
      assert.equal(ran.outputs['chain-state'], state, ran.stdout)
      assert.equal(ran.code, state === 'success' ? 0 : 1)
      assert.equal(link?.description, 'Linux microPlatform')
      assert.equal(link?.context, 'Sonar way')
      assert.equal(link?.target_url, `${PROJECT}&branch=main`)
    }
  }
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
