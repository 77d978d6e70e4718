import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { describe, test } from 'node:test'
import {
  createHttpClient,
  type HttpFailure,
  type HttpResponse
} from '../../src/http/client.ts'
import { mapConcurrent } from '../../src/modes/shared/send.ts'
import { startReceiver } from '../helpers/fake-receiver.ts'

const RESPONSE = 'HTTP/1.1 503 Busy\r\ncontent-length: 0\r\n\r\n'

/** Starts a server that does `later` with all but the first of a connection. */
async function startServer(
  later: (socket: Socket) => void,
  first = (socket: Socket) => {
    socket.write(RESPONSE)
  }
) {
  let requests = 0
  let connections = 0
  const server = createServer(socket => {
    connections += 1
    let here = 0
    socket.on('error', () => {})
    socket.on('data', chunk => {
      if (!chunk.includes('POST / ')) return
      requests += 1
      here += 1
      if (here === 1) first(socket)
      else later(socket)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : null
  const http = createHttpClient({ ca: null })
  return {
    requests: () => requests,
    connections: () => connections,
    request: (
      keepAlive = true,
      timeoutMs = 5000
    ): Promise<HttpResponse | HttpFailure> =>
      http.request({
        url: new URL(`http://127.0.0.1:${port}/`),
        method: 'POST',
        headers: {},
        body: Buffer.from('{}'),
        timeoutMs,
        maxBytes: 1024,
        refuses: () => null,
        keepAlive,
        signal: new AbortController().signal
      }),
    [Symbol.dispose]() {
      http.close()
      server.close()
    }
  }
}

const end = (result: HttpResponse | HttpFailure) =>
  result.kind === 'response' ? result.status : result.code

describe('reused connections', () => {
  test('collect no listeners', async t => {
    const receiver = await startReceiver()
    t.after(receiver.close)
    const warnings: string[] = []
    const listen = (warning: Error) => warnings.push(warning.message)
    process.on('warning', listen)
    const http = createHttpClient({ ca: null })
    for (let number = 0; number < 15; number++) {
      const response = await http.request({
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
      assert.equal(response.status, 200)
    }
    http.close()
    await new Promise(setImmediate)
    process.off('warning', listen)
    assert.equal(receiver.connections(), 1)
    assert.deepEqual(warnings, [])
  })

  test('are replaced at once when the server has closed them', async () => {
    using server = await startServer(socket => socket.resetAndDestroy())
    assert.equal(end(await server.request()), 503)
    assert.equal(end(await server.request()), 503)
    assert.equal(server.requests(), 3)
    assert.equal(server.connections(), 2)
  })

  test('are replaced once, since the new one is not reused', async () => {
    let count = 0
    using server = await startServer(
      socket => socket.resetAndDestroy(),
      socket => {
        count += 1
        if (count === 1) socket.write(RESPONSE)
        else socket.resetAndDestroy()
      }
    )
    assert.equal(end(await server.request()), 503)
    assert.equal(end(await server.request()), 'connection_reset')
    assert.equal(server.requests(), 3)
  })

  test('are not replaced after a byte of the response', async () => {
    using server = await startServer(socket => {
      socket.write('HTTP/1.1 2', () => socket.resetAndDestroy())
    })
    assert.equal(end(await server.request()), 503)
    assert.equal(end(await server.request()), 'connection_reset')
    assert.equal(server.requests(), 2)
  })

  test('share one timeout with what replaces them', async () => {
    let count = 0
    using server = await startServer(
      socket => socket.resetAndDestroy(),
      socket => {
        count += 1
        if (count === 1) socket.write(RESPONSE)
      }
    )
    assert.equal(end(await server.request()), 503)
    const result = await server.request(true, 300)
    assert.equal(end(result), 'timeout')
    assert.match(
      result.kind === 'failure' ? result.message : '',
      /within 300 ms/
    )
  })

  test('are never used for a request that is not idempotent', async () => {
    using server = await startServer(socket => socket.resetAndDestroy())
    for (let number = 0; number < 3; number++)
      assert.equal(end(await server.request(false)), 503)
    // More than the connections that are kept: none waits for another's.
    const items = Array.from({ length: 70 }, (_, item) => item)
    const request = () => server.request(false)
    for await (const result of mapConcurrent(items, 70, request))
      assert.equal(end(result), 503)
    assert.equal(server.connections(), 73)
    assert.equal(server.requests(), 73)
  })

  test('fail none of fifty requests to a server that closes them', async () => {
    using server = await startServer(
      socket => socket.destroy(),
      socket => {
        socket.write(RESPONSE)
        setImmediate(() => socket.destroy())
      }
    )
    const ends = new Set<number | string>()
    const items = Array.from({ length: 50 }, (_, item) => item)
    for (let round = 0; round < 5; round++)
      for await (const result of mapConcurrent(items, 7, () =>
        server.request()
      ))
        ends.add(end(result))
    assert.deepEqual([...ends], [503])
  })
})
