import assert from 'node:assert/strict'
import { jsonBody } from '../helpers/callback-client.ts'
import type { Scenario } from '../helpers/examples.ts'
import { SHA } from '../helpers/fixtures.ts'
import { startRelayedChain } from '../relay/chain.ts'

const success = JSON.stringify({ state: 'success', description: 'deployed' })

export const scenarios: Scenario[] = [
  {
    title:
      'runs the chain link by link, each after the callback_url was called',
    async run() {
      const chain = await startRelayedChain('docker-hub-chain', 'gate.yml')
      const { receiver } = chain.harness
      const started = await chain.start()
      assert.equal(started.code, 0, started.stdout)
      assert.equal(started.outputs.result, 'waiting')
      const paths = ['/staging', '/dockerhub', '/production']
      for (const [index, path] of paths.entries()) {
        assert.equal(receiver.requests.length, index + 1)
        const [request] = receiver.requests.slice(-1)
        assert.equal(request?.path, path)
        const { push_data, repository, callback_url } = Object(
          request && jsonBody(request)
        )
        assert.equal(push_data.tag, SHA)
        assert.equal(repository.repo_name, 'acme/api')
        assert.ok(String(callback_url).length <= 255)
        const reply = await chain.callBack(chain.callbackUrl(), success)
        assert.equal(reply.status, 200, reply.text)
        const gate = await chain.gate()
        const isLast = index === paths.length - 1
        assert.equal(gate.outputs.result, isLast ? 'success' : 'waiting')
        assert.equal(gate.code, isLast ? 0 : 1, gate.stdout)
      }
      assert.equal(receiver.requests.length, 3)
    }
  },
  {
    title:
      'ends the chain with a failure, and starts nothing for what is wrong',
    async run() {
      const chain = await startRelayedChain('docker-hub-chain', 'gate.yml')
      await chain.start()
      const url = chain.callbackUrl()
      const wrong = await chain.callBack(url, '{"state": "done"}')
      assert.equal(wrong.status, 400)
      const forged = await chain.callBack(`${url.slice(0, -1)}_`, success)
      assert.equal(forged.status, 404)
      assert.equal(chain.dispatches(), 0)
      const failed = await chain.callBack(url, '{"state": "failure"}')
      assert.equal(failed.status, 200)
      const gate = await chain.gate()
      assert.equal(gate.outputs['chain-state'], 'failure', gate.stdout)
      assert.equal(gate.code, 1)
      const late = await chain.callBack(url, success)
      assert.equal(late.status, 409)
      assert.equal(chain.dispatches(), 1)
      assert.equal(chain.harness.receiver.requests.length, 1)
    }
  }
]
