import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeRun } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'

describe('dry run and mode test', () => {
  test('print up to 300 characters of a URL', async () => {
    const run = makeRun({ display_title: `Boot faster ${'x'.repeat(2_000)}` })
    const harness = await startHarness({ runs: [run] })
    const url = '/?token=${secrets.token}&title=${build.name}'
    const secrets = `key=${KEY}\ntoken=${'t0k3n/'.repeat(60)}`
    const kinds: Record<string, string>[] = [
      { 'dry-run': 'true' },
      { mode: 'test' },
      {}
    ]
    for (const inputs of kinds) {
      const ran = await harness.notify([{ url }], {
        ...workflowRun(run),
        inputs: { secrets, ...inputs }
      })
      assert.equal(ran.code, 0, ran.stdout)
      const [line = ''] = /^POST .*$/m.exec(ran.log) ?? []
      assert.equal([...line].length, 305)
      assert.match(line, /\/\?token=\*\*\*&title=Boot%20faster%20x+…$/)
    }
    assert.equal(harness.receiver.requests.length, 2)
  })

  test('fails in a dry run on what a delivery would reject', async () => {
    const harness = await startHarness()
    const webhooks = [{ name: 'lan', url: 'http://10.1.2.3/' }, { name: 'ok' }]
    const reasons = []
    for (const dryRun of ['true', 'false']) {
      const ran = await harness.notify(webhooks, {
        ...workflowRun(),
        inputs: { 'dry-run': dryRun }
      })
      assert.equal(ran.code, 1)
      assert.equal(ran.outputs.result, 'failure')
      assert.equal(
        /^::group::webhook "lan" would be refused: /m.test(ran.log),
        dryRun === 'true'
      )
      reasons.push(JSON.parse(ran.outputs.deliveries ?? '')[0].reason)
    }
    assert.equal(harness.receiver.requests.length, 1)
    assert.match(reasons[0], /^blocked: .*to allowed-hosts to allow it$/)
    assert.equal(reasons[0], reasons[1])
  })
})
