import assert from 'node:assert/strict'
import { IncomingMessage } from 'node:http'
import { describe, test } from 'node:test'
import { type RequestHead, startServer } from '../../src/http/server.ts'
import { exchange, requestBytes } from '../helpers/raw-http.ts'

// As Node 24.11 does: a stranger's header ends the whole process.
Object.assign(IncomingMessage.prototype, {
  _addHeaderLineDistinct() {
    throw new TypeError('dest[field].push is not a function')
  }
})

describe('headers of an inbound request', () => {
  for (const name of ['__proto__', 'constructor', 'X-Own'])
    test(`accept ${name}, and join its values when it repeats`, async t => {
      const heads: RequestHead[] = []
      const listener = await startServer({
        host: '127.0.0.1',
        port: 0,
        maxBytes: 100,
        checkHead: () => null,
        handle: ({ body: _, ...head }) => {
          heads.push(head)
          return { status: 200, body: {} }
        },
        onError: error => assert.fail(String(error))
      })
      t.after(() => listener.close())
      const twice = { [name]: `a\r\n${name}: b` }
      const bytes = requestBytes('POST', '/', twice, '{}')
      assert.equal((await exchange(listener.port, bytes))?.status, 200)
      const [head] = heads
      const value = Object.getOwnPropertyDescriptor(
        head?.headers ?? {},
        name.toLowerCase()
      )?.value
      assert.equal(value, 'a, b')
      assert.equal(head?.headers.host, 'listener.example')
    })
})
