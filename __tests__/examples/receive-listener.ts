import assert from 'node:assert/strict'
import { untilListening } from '../helpers/callback-client.ts'
import { inputsOf, readExample, type Scenario } from '../helpers/examples.ts'
import { answer, closedPort } from '../helpers/fake-receiver.ts'
import type { Json } from '../helpers/fixtures.ts'
import { KEY, startHarness } from '../helpers/harness.ts'
import { runAction } from '../helpers/run-action.ts'
import { post } from '../helpers/run-receive.ts'

export const scenarios: Scenario[] = [
  {
    title: 'deploys the image whose scan Harbor reports',
    async run() {
      const path = 'receive-listener/workflow.yml'
      const [scan, deploy] = inputsOf(path, {
        'needs.scan.outputs.variables': ''
      })
      const config = readExample('receive-listener/webhooks.yml')
      const port = await closedPort()
      const waiting = runAction({
        inputs: {
          ...scan,
          config,
          listen: `127.0.0.1:${port}`,
          'public-url': '',
          timeout: '10s'
        }
      })
      await Promise.race([untilListening(port), waiting])
      const url = `http://127.0.0.1:${port}/webhooks/v1/images/scanned`
      const codes: number[] = []
      const send = async (body: Json, authorization = KEY) => {
        const headers = { authorization, 'content-type': 'application/json' }
        const sent = { headers, body: JSON.stringify(body) }
        codes.push((await post(url, sent)).status)
      }
      await send(scanned('SCANNING_COMPLETED', 'acme/api'), 'somebody')
      await send(scanned('PUSH_ARTIFACT', 'acme/api'))
      await send(scanned('SCANNING_COMPLETED', 'acme/web'))
      await send(scanned('SCANNING_COMPLETED', 'acme/api'))
      assert.deepEqual(codes, [401, 202, 202, 202])
      const received = await waiting
      assert.equal(received.code, 0, received.stdout)

      const callback = answer(200, { body: { state: 'success' } })
      const harness = await startHarness({}, { handler: callback })
      const ran = await harness.run({
        inputs: {
          ...deploy,
          variables: received.outputs.variables ?? '',
          config: config.replace(
            /https:\/\/[^/]+\/staging/,
            harness.receiver.url
          )
        }
      })
      assert.equal(ran.code, 0, ran.stdout)
      const [request] = harness.receiver.requests
      assert.match(String(request?.headers['x-image-digest']), /^sha256:8a9e98/)
      assert.deepEqual(JSON.parse(String(request?.body)), {
        image: 'harbor.acme.example/acme/api:latest',
        commit: 'ac73aa11076f8ce7f9e27615d89734837ef4265a'
      })
    }
  }
]

/** Returns what Harbor sends when it has scanned an image. */
function scanned(type: string, name: string): Json {
  return {
    type,
    occur_at: 1_586_922_308,
    operator: 'auto',
    event_data: {
      resources: [
        {
          digest:
            'sha256:8a9e9863dbb6e10edb5adfe917c00da84e1700fa76e7ed02476aa6e6fb8ee0d8',
          tag: 'latest',
          resource_url: `harbor.acme.example/${name}:latest`,
          scan_overview: {}
        }
      ],
      repository: {
        name: 'api',
        namespace: 'acme',
        repo_full_name: name,
        repo_type: 'private'
      }
    }
  }
}
