import { untilListening } from '../helpers/callback-client.ts'
import { answer, closedPort } from '../helpers/fake-receiver.ts'
import { KEY } from '../helpers/harness.ts'
import { post } from '../helpers/run-receive.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    title: 'deploys the image whose scan Harbor reports',
    answers: { '/staging': answer(200, { body: { state: 'success' } }) },
    async run({ run, note }) {
      const port = await closedPort()
      const listen = `127.0.0.1:${port}`
      const name = 'needs.scan.outputs.variables'
      const scan = run('workflow.yml', {
        values: { [name]: '' },
        inputs: { listen, 'public-url': '', timeout: '10s' }
      })
      await Promise.race([untilListening(port), scan])
      const url = `http://${listen}/webhooks/v1/images/scanned`
      for (const [type, name, authorization] of [
        ['SCANNING_COMPLETED', 'acme/api', 'of another'],
        ['PUSH_ARTIFACT', 'acme/api', KEY],
        ['SCANNING_COMPLETED', 'acme/web', KEY],
        ['SCANNING_COMPLETED', 'acme/api', KEY]
      ] as const) {
        const headers = { authorization, 'content-type': 'application/json' }
        const { status } = await post(url, { headers, body: sent(type, name) })
        note(`${type} of ${name} from ${authorization}`, status)
      }
      const { variables = '' } = (await scan).outputs
      await run('workflow.yml', { index: 1, values: { [name]: variables } })
    }
  }
]

/** Returns what Harbor sends when it has scanned an image. */
function sent(type: string, repo_full_name: string): string {
  const image = {
    digest:
      'sha256:8a9e9863dbb6e10edb5adfe917c00da84e1700fa76e7ed02476aa6e6fb8ee0d8',
    tag: 'latest',
    resource_url: `harbor.acme.example/${repo_full_name}:latest`,
    scan_overview: {}
  }
  const names = { name: 'api', namespace: 'acme', repo_full_name }
  const repository = { ...names, repo_type: 'private' }
  const event_data = { resources: [image], repository }
  const occur_at = 1_586_922_308
  return JSON.stringify({ type, occur_at, operator: 'auto', event_data })
}
