import assert from 'node:assert/strict'
import { startRelayedChain } from './relay.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    title: 'sends each link after the callback of the one before',
    async run(example) {
      const chain = await startRelayedChain(example, 'gate.yml')
      for (const description of ['staged', 'pulled', 'deployed']) {
        // Docker Hub's limit.
        assert.ok(chain.callbackUrl().length <= 255)
        await chain.callBack({ state: 'success', description })
        await chain.gate()
      }
    }
  },
  {
    title: 'ends with a failure, and starts nothing for what is wrong',
    async run(example) {
      const chain = await startRelayedChain(example, 'gate.yml')
      await chain.callBack({ state: 'done' })
      const forged = `${chain.callbackUrl().slice(0, -1)}_`
      await chain.callBack({ state: 'success' }, forged)
      await chain.callBack({ state: 'failure' })
      await chain.gate()
      await chain.callBack({ state: 'success' })
    }
  }
]
