import assert from 'node:assert/strict'
import { startRelayedChain } from './relayed-chain.ts'
import type { Scenario } from './runner.ts'

export const scenarios: Scenario[] = [
  {
    title: 'sends each link after the callback of the one before',
    async run(example) {
      const chain = await startRelayedChain(example, 'gate.yml')
      await chain.start()
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
      const { start, callbackUrl, callBack, gate } = await startRelayedChain(
        example,
        'gate.yml'
      )
      await start()
      await callBack({ state: 'done' })
      const forged = `${callbackUrl().slice(0, -1)}_`
      await callBack({ state: 'success' }, forged)
      await callBack({ state: 'failure' })
      await gate()
      await callBack({ state: 'success' })
    }
  }
]
