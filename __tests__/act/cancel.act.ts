import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Handler, respond, silence } from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { type Internet, startInternet } from './internet.ts'

const CONFIG = `notify:
  webhooks:
    - {name: factory, url: 'https://ci.acme.example/webhook', timeout: 50s}
`

/** Returns an internet whose job `build` is the one that runs. */
function start(handler: Handler): Promise<Internet> {
  const running = { status: 'in_progress', conclusion: null }
  return startInternet(
    ['ci.acme.example'],
    { handler },
    {
      runs: [makeRun(running)],
      jobs: [makeJob(running)],
      contents: { '.github/webhooks.yml': CONFIG }
    }
  )
}

/** Returns a workflow whose job `build` has these steps. */
const job = (steps: string) => `name: CI
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
${steps}`

describe('act, a cancelled run', () => {
  test('leaves a record and a summary when a step is cancelled while delivering', async () => {
    const internet = await start(silence)
    const acted = await internet.act({
      workflow: job(`
      - id: webhooks
        uses: org/webhook-action@v1
      - if: \${{ always() }}
        run: cat "$RECORD"
        env:
          RECORD: \${{ steps.webhooks.outputs.record-file }}
`),
      meanwhile: async ({ until, cancelStep }) => {
        await until(() => internet.requests().length > 0)
        cancelStep()
      }
    })
    assert.equal(acted.code, 1, acted.log)
    assert.deepEqual(acted.jobs, { build: 'failure' })
    const { outputs, summary } = acted.steps['build.webhooks'] ?? assert.fail()
    assert.equal(outputs.result, 'failure')
    const [delivery] = JSON.parse(outputs.deliveries ?? '')
    assert.equal(delivery.attempts[0].error, 'cancelled')
    assert.match(summary, /cancelled/)
    const record = acted.log.split('\n').find(line => line.startsWith('{"'))
    assert.equal(JSON.parse(record ?? '').deliveries[0].webhook, 'factory')
  })

  // act kills the step outright, where GitHub's runner sends SIGINT and waits:
  // what the step would have written is lost there, and must not be green.
  test('fails when act cancels it while delivering', async () => {
    const internet = await start(silence)
    const acted = await internet.act({
      workflow: job(`
      - id: webhooks
        uses: org/webhook-action@v1
      - id: next
        run: echo "result=\${{ steps.webhooks.outputs.result }}" >> "$GITHUB_OUTPUT"
`),
      meanwhile: async ({ until, cancelRun }) => {
        await until(() => internet.requests().length > 0)
        cancelRun()
      }
    })
    assert.notEqual(acted.code, 0, acted.log)
    assert.deepEqual(acted.jobs, { build: 'failure' })
    assert.equal(acted.steps['build.next'], undefined)
  })

  test('is sent as FAILED by a step with always()', async () => {
    const internet = await start(respond(200))
    const acted = await internet.act({
      workflow: job(`
      - run: printf 'be%s\\n' gun && sleep 50
      - id: webhooks
        if: \${{ always() }}
        uses: org/webhook-action@v1
`),
      meanwhile: async ({ until, cancelRun }) => {
        await until(log => log.includes('begun'))
        cancelRun()
      }
    })
    assert.notEqual(acted.code, 0, acted.log)
    assert.equal(acted.steps['build.webhooks']?.outputs.result, 'success')
    const [request] = internet.requests()
    assert.equal(JSON.parse(String(request?.body)).status, 'FAILED')
  })
})
