import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeRun, SHA } from '../helpers/fixtures.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import { attempts, configAt, serveWebhook, WEBHOOK } from './documented.ts'
import { installed } from './programs.ts'

describe('the documented adnanh/webhook receiver', () => {
  test(
    'runs its command only for a valid signature and a passed build',
    installed('webhook'),
    async () => {
      const failed = makeRun({ conclusion: 'failure' })
      const passed = makeRun({ id: 1002 })
      const harness = await startHarness({ runs: [failed, passed] })
      const webhook = await serveWebhook(KEY)
      const send = (key: string, run = passed, mode = 'notify') =>
        harness.run({
          ...workflowRun(run),
          inputs: {
            mode,
            config: configAt(WEBHOOK, webhook.url),
            secrets: `deploy=${key}`
          }
        })
      const refused = [
        await send('another key'),
        await send(KEY, failed, 'test')
      ]
      for (const ran of refused) {
        assert.equal(ran.code, 1, ran.stdout)
        assert.deepEqual(attempts(ran), [[403]])
      }
      const right = await send(KEY)
      assert.equal(right.code, 0, right.stdout)
      assert.deepEqual(attempts(right), [[200]])
      await webhook.says(new RegExp(`command output: deploying ${SHA}`))
      await webhook.says(/finished handling deploy/)
      assert.deepEqual(webhook.executed(), [SHA])
    }
  )
})
