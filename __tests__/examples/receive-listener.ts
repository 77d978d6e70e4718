import { untilListening } from '../helpers/callback-client.ts'
import { answer, closedPort } from '../helpers/fake-receiver.ts'
import { KEY } from '../helpers/harness.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    title: 'deploys the image whose scan Harbor reports',
    answers: { '/staging': answer(200, { body: { state: 'success' } }) },
    async run({ run, note }) {
      const port = await closedPort()
      const values = { 'needs.scan.outputs.variables': '' }
      const scan = run('workflow.yml', {
        values,
        inputs: {
          listen: `127.0.0.1:${port}`,
          'public-url': '',
          timeout: '10s'
        }
      })
      await Promise.race([untilListening(port), scan])
      for (const [type, name, authorization] of [
        ['SCANNING_COMPLETED', 'acme/api', 'of another'],
        ['PUSH_ARTIFACT', 'acme/api', KEY],
        ['SCANNING_COMPLETED', 'acme/web', KEY],
        ['SCANNING_COMPLETED', 'acme/api', KEY]
      ] as const) {
        const { status } = await fetch(
          `http://127.0.0.1:${port}/webhooks/v1/images/scanned`,
          {
            method: 'POST',
            headers: { authorization, 'content-type': 'application/json' },
            body: scanned(type, name)
          }
        )
        note(`${type} of ${name} from ${authorization}`, status)
      }
      const { outputs } = await scan
      await run('workflow.yml', {
        index: 1,
        values: { 'needs.scan.outputs.variables': outputs.variables ?? '' }
      })
    }
  }
]

/** Returns what Harbor sends when it has scanned an image. */
function scanned(type: string, name: string): string {
  const image = {
    digest:
      'sha256:8a9e9863dbb6e10edb5adfe917c00da84e1700fa76e7ed02476aa6e6fb8ee0d8',
    tag: 'latest',
    resource_url: `harbor.acme.example/${name}:latest`,
    scan_overview: {}
  }
  const repository = {
    name: 'api',
    namespace: 'acme',
    repo_full_name: name,
    repo_type: 'private'
  }
  return JSON.stringify({
    type,
    occur_at: 1_586_922_308,
    operator: 'auto',
    event_data: { resources: [image], repository }
  })
}
