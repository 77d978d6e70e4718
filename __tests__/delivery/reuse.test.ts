import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createHttpClient } from '../../src/http/client.ts'
import { startReceiver } from '../helpers/fake-receiver.ts'

const receiver = await startReceiver()
after(receiver.close)

test('a connection that is used again collects no listeners', async () => {
  const warnings: string[] = []
  const listen = (warning: Error) => warnings.push(warning.message)
  process.on('warning', listen)
  const http = createHttpClient({ ca: null })
  for (let number = 0; number < 15; number++) {
    const answer = await http.request({
      url: new URL(receiver.url),
      method: 'POST',
      headers: {},
      body: Buffer.from('{}'),
      timeoutMs: 5000,
      maxBytes: 1024,
      refuses: () => null,
      keepAlive: true,
      signal: new AbortController().signal
    })
    assert.equal(answer.status, 200)
  }
  http.close()
  await new Promise(setImmediate)
  process.off('warning', listen)
  assert.equal(receiver.connections(), 1)
  assert.deepEqual(warnings, [])
})
