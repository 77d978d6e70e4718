import { KEY } from '../helpers/harness.ts'
import { send } from '../scenarios/harness.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    title: 'deploys the image whose scan Harbor reports',
    responses: { '/staging': { body: { state: 'success' } } },
    async during(origin) {
      const url = `${origin}/webhooks/v1/images/scanned`
      return [
        await send(url, scanned('SCANNING_COMPLETED', 'api', 'of another')),
        await send(url, scanned('PUSH_ARTIFACT', 'api')),
        await send(url, scanned('SCANNING_COMPLETED', 'web')),
        await send(url, scanned('SCANNING_COMPLETED', 'api'))
      ]
    }
  }
]

/** Returns what Harbor sends when it has scanned an image. */
function scanned(type: string, name: string, authorization = KEY) {
  const repo_full_name = `acme/${name}`
  const digest = `sha256:${'8a9e9863'.repeat(8)}`
  const resource_url = `harbor.acme.example/${repo_full_name}:latest`
  const resources = [{ digest, resource_url }]
  const event_data = { resources, repository: { repo_full_name } }
  const body = JSON.stringify({ type, operator: 'auto', event_data })
  return { headers: { authorization }, body }
}
