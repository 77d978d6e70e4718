import assert from 'node:assert/strict'
import { once } from 'node:events'
import { IncomingMessage } from 'node:http'
import { describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type InboundRequest,
  type Reply,
  type RequestHead,
  type Server,
  type ServerOptions,
  startServer
} from '../../src/http/server.ts'
import {
  exchange,
  open,
  readResponse,
  requestBytes
} from '../helpers/raw-http.ts'

const OK: Reply = { status: 200, body: { ok: true } }

/** Opens a listener that says yes, and closes it after the test. */
async function listening(
  t: { after: (work: () => Promise<void>) => void },
  options: Partial<ServerOptions> = {}
): Promise<Server> {
  const listener = await startServer({
    host: '127.0.0.1',
    port: 0,
    maxBytes: 100,
    checkHead: () => null,
    handle: () => OK,
    onError: error => assert.fail(String(error)),
    ...options
  })
  t.after(() => listener.close())
  return listener
}

describe('the HTTP server', () => {
  test('passes on a whole request and returns its response as JSON', async t => {
    const seen: InboundRequest[] = []
    const { port } = await listening(t, {
      handle: request => {
        seen.push(request)
        return { status: 409, headers: { 'x-a': 'b' }, body: { no: 'é' } }
      }
    })
    const bytes = requestBytes(
      'POST',
      '/hook/%41/?a=1&a=2?',
      { 'X-One': '1' },
      'body'
    )
    const response = await exchange(port, bytes)
    assert.equal(response?.status, 409)
    assert.equal(response.text, '{"no":"é"}')
    assert.equal(response.headers['content-type'], 'application/json')
    assert.equal(response.headers['content-length'], '11')
    assert.equal(response.headers.connection, 'close')
    assert.equal(response.headers['x-a'], 'b')
    const [request] = seen
    assert.equal(seen.length, 1)
    assert.equal(request?.method, 'POST')
    assert.equal(request.path, '/hook/%41/')
    assert.deepEqual(request.query.getAll('a'), ['1', '2?'])
    assert.equal(request.headers['x-one'], '1')
    assert.deepEqual(request.body, Buffer.from('body'))
  })

  test('joins repeated headers and accepts a whole URL as the target', async t => {
    const heads: RequestHead[] = []
    const { port } = await listening(t, {
      checkHead: head => {
        heads.push(head)
        return null
      }
    })
    await exchange(
      port,
      'POST http://listener.example/a?b HTTP/1.1\r\nhost: x\r\nx-sig: 1\r\nX-Sig: 2\r\ncontent-encoding: gzip\r\ncontent-encoding: br\r\n\r\n'
    )
    assert.equal(heads[0]?.path, '/a')
    assert.equal(heads[0]?.headers['x-sig'], '1, 2')
    assert.equal(heads[0]?.headers['content-encoding'], 'gzip, br')
  })

  const chunked = (...sizes: number[]) =>
    `POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n${sizes
      .map(size => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`)
      .join('')}0\r\n\r\n`

  const sizes: [name: string, bytes: string | Buffer, size: number | null][] = [
    ['no body', requestBytes('POST', '/'), 0],
    ['as much as is read', requestBytes('POST', '/', {}, 'x'.repeat(100)), 100],
    ['one byte more', requestBytes('POST', '/', {}, 'x'.repeat(101)), null],
    ['much more', requestBytes('POST', '/', {}, 'x'.repeat(500_000)), null],
    ['chunks', chunked(50, 50), 100],
    ['chunks that are too many', chunked(50, 50, 1), null],
    ['one huge chunk', chunked(3_000_000), null]
  ]
  for (const [name, bytes, size] of sizes) {
    test(`reads ${name}`, async t => {
      const { port } = await listening(t, {
        handle: ({ body }) => ({ status: 200, body: body?.length ?? null })
      })
      const response = await exchange(port, bytes)
      assert.equal(response?.text, JSON.stringify(size))
    })
  }

  test('can reject a request before its body is read', async t => {
    const { port } = await listening(t, {
      checkHead: () => ({ status: 404, body: {} }),
      handle: () => assert.fail('the body was read')
    })
    const started = Date.now()
    const head = requestBytes('POST', '/', { 'content-length': '1000000000' })
    const socket = await open(port)
    socket.write(head)
    const [data] = await once(socket, 'data')
    assert.match(String(data), /^HTTP\/1.1 404 /)
    assert.ok(Date.now() - started < 500)
    socket.destroy()
  })

  test('does not cut off a sender that continues after a rejection', async t => {
    const { port } = await listening(t, {
      checkHead: () => ({ status: 413, body: {} })
    })
    const socket = await open(port)
    const errors: unknown[] = []
    socket.on('error', error => errors.push(error))
    socket.write(requestBytes('POST', '/', { 'content-length': '200000' }))
    const [data] = await once(socket, 'data')
    assert.match(String(data), /^HTTP\/1.1 413 /)
    for (let part = 0; part < 4; part += 1) {
      socket.write('x'.repeat(50_000))
      await sleep(20)
    }
    assert.deepEqual(errors, [])
    socket.destroy()
  })

  test('cuts off a sender that never ends after a rejection', async t => {
    const { port } = await listening(t, {
      checkHead: () => ({ status: 413, body: {} })
    })
    const socket = await open(port)
    socket.write(requestBytes('POST', '/', { 'content-length': '9000000000' }))
    const flood = setInterval(() => socket.write('x'.repeat(100_000)), 5)
    const started = Date.now()
    await readResponse(socket)
    clearInterval(flood)
    assert.ok(Date.now() - started < 1_500)
  })

  test('sends 100 or a rejection to a sender that expects 100-continue', async t => {
    let admitted = true
    const { port } = await listening(t, {
      checkHead: () => (admitted ? null : { status: 410, body: {} })
    })
    const head = requestBytes('POST', '/', {
      expect: '100-continue',
      'content-length': '4'
    })
    const socket = await open(port)
    socket.write(head)
    const [data] = await once(socket, 'data')
    assert.match(String(data), /^HTTP\/1.1 100 Continue/)
    socket.write('body')
    assert.equal((await readResponse(socket))?.status, 200)
    admitted = false
    const started = Date.now()
    assert.equal((await exchange(port, head))?.status, 410)
    assert.ok(Date.now() - started < 500)
  })

  test('returns 200 for GET and HEAD of /healthz and 405 for other methods', async t => {
    const { port } = await listening(t, {
      checkHead: () => assert.fail('the rules were asked')
    })
    const ask = (method: string) =>
      exchange(port, requestBytes(method, '/healthz'))
    const get = await ask('GET')
    assert.equal(get?.status, 200)
    assert.equal(get.text, '{"ok":true}')
    assert.equal((await ask('HEAD'))?.status, 200)
    const post = await ask('POST')
    assert.equal(post?.status, 405)
    assert.equal(post.headers.allow, 'GET, HEAD')
  })

  test('reports an error of the handler and returns 500', async t => {
    const reported: unknown[] = []
    const boom = new Error('boom')
    const throwing = () => {
      throw boom
    }
    const rules: Partial<ServerOptions>[] = [
      { checkHead: throwing },
      { handle: throwing },
      { handle: () => Promise.reject(boom) }
    ]
    for (const rule of rules) {
      const { port } = await listening(t, {
        ...rule,
        onError: error => reported.push(error)
      })
      const response = await exchange(port, requestBytes('POST', '/', {}, 'x'))
      assert.equal(response?.status, 500)
      assert.ok(!response.text.includes('boom'))
    }
    assert.deepEqual(reported, [boom, boom, boom])
  })

  const garbage: [name: string, bytes: string, status: number][] = [
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['TLS', '\u0016\u0003\u0001\u0002\u0000', 400],
    ['no host', 'POST / HTTP/1.1\r\n\r\n', 400],
    [
      'headers that are too large',
      `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
      431
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx',
      400
    ],
    [
      'a length that is none',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
      400
    ],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400
    ]
  ]
  for (const [name, bytes, status] of garbage) {
    test(`returns ${status} and closes the connection for ${name}`, async t => {
      const { port } = await listening(t)
      assert.equal((await exchange(port, bytes))?.status, status)
      const good = await exchange(port, requestBytes('POST', '/', {}, 'x'))
      assert.equal(good?.status, 200)
    })
  }

  test('does not serve a second request on one connection', async t => {
    let count = 0
    const { port } = await listening(t, {
      handle: () => {
        count += 1
        return OK
      }
    })
    const one = requestBytes('POST', '/', {}, 'x')
    await exchange(port, Buffer.concat(Array(20).fill(one)))
    assert.equal(count, 1)
  })

  const SLOW_HEAD = { headersMs: 200, requestMs: 9_000 }
  const SLOW_BODY = { headersMs: 200, requestMs: 200 }
  const slow: [name: string, bytes: string, limits: typeof SLOW_HEAD][] = [
    ['nothing', '', SLOW_HEAD],
    ['half a head', 'POST / HTTP/1.1\r\nhost: x\r\n', SLOW_HEAD],
    [
      'half a body',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\n\r\nhalf',
      SLOW_BODY
    ],
    [
      'half a chunk',
      'POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n5\r\nha',
      SLOW_BODY
    ]
  ]
  for (const [name, bytes, limits] of slow) {
    test(`cuts off a sender of ${name}`, async t => {
      const { port } = await listening(t, { limits })
      const started = Date.now()
      const response = await exchange(port, bytes)
      assert.ok(response === null || response.status === 408)
      const took = Date.now() - started
      assert.ok(took >= 150 && took < 2_000, `${took} ms`)
    })
  }

  test('cuts off a sender of a slow head', async t => {
    const { port } = await listening(t, { limits: SLOW_HEAD })
    const socket = await open(port)
    socket.write('POST / HTTP/1.1\r\n')
    const drip = setInterval(() => socket.write('x: 1\r\n'), 20)
    const response = await readResponse(socket)
    clearInterval(drip)
    assert.equal(response?.status, 408)
  })

  test('closes the oldest connections beyond the limit', async t => {
    const { port } = await listening(t, {
      limits: { connections: 5, patienceMs: 50 }
    })
    const idle = await Promise.all(Array.from({ length: 8 }, () => open(port)))
    await sleep(100)
    const response = await exchange(port, requestBytes('POST', '/', {}, 'x'))
    assert.equal(response?.status, 200)
    await sleep(50)
    const ended = idle.map(socket => socket.readableEnded)
    for (const socket of idle) socket.destroy()
    assert.deepEqual(ended, [
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false
    ])
  })

  test('drops endless bodies beyond the limit, the oldest first', async t => {
    const { port } = await listening(t, { limits: { bodyBytes: 300 } })
    const part = requestBytes(
      'POST',
      '/',
      { 'content-length': '100' },
      'x'.repeat(90)
    )
    const sockets = await Promise.all(
      Array.from({ length: 8 }, () => open(port))
    )
    for (const socket of sockets) {
      socket.resume().write(part)
      await sleep(20)
    }
    const response = await exchange(port, requestBytes('POST', '/', {}, 'x'))
    assert.equal(response?.status, 200)
    const ended = sockets.map(socket => socket.readableEnded)
    const last = sockets.at(-1)
    last?.write('y'.repeat(10))
    assert.equal(last && (await readResponse(last))?.status, 200)
    for (const socket of sockets) socket.destroy()
    assert.deepEqual(ended, [true, true, true, true, true, false, false, false])
  })

  test('frees the space of a body that was read', async t => {
    const { port } = await listening(t, { limits: { bodyBytes: 100 } })
    const first = await open(port)
    first.write(requestBytes('POST', '/', { 'content-length': '20' }, 'x'))
    await sleep(20)
    const whole = requestBytes('POST', '/', {}, 'x'.repeat(90))
    for (let index = 0; index < 3; index++) {
      assert.equal((await exchange(port, whole))?.status, 200)
    }
    const gone = await open(port)
    gone.write(
      requestBytes('POST', '/', { 'content-length': '99' }, 'x'.repeat(90))
    )
    await sleep(20)
    gone.destroy()
    await sleep(20)
    assert.equal((await exchange(port, whole))?.status, 200)
    first.write('x'.repeat(19))
    assert.equal((await readResponse(first))?.status, 200)
  })

  test('returns the response to a sender that has closed its half', async t => {
    const { port } = await listening(t)
    const socket = await open(port)
    socket.end(requestBytes('POST', '/', {}, 'x'))
    assert.equal((await readResponse(socket))?.status, 200)
  })

  test('waits for late responses before it closes', async t => {
    let resolve = (_: Reply) => {}
    const { port, close } = await listening(t, {
      handle: () =>
        new Promise(done => {
          resolve = done
        })
    })
    const waiting = exchange(port, requestBytes('POST', '/', {}, 'x'))
    await sleep(50)
    const closed = close()
    resolve({ status: 202, body: {} })
    assert.equal((await waiting)?.status, 202)
    await closed
  })

  test('returns 503 to open connections when it closes, and accepts nothing', async t => {
    let count = 0
    const { port, close } = await listening(t, {
      handle: () => {
        count += 1
        return OK
      }
    })
    const whole = requestBytes('POST', '/', {}, 'whole')
    const half = await open(port)
    half.write(requestBytes('POST', '/', { 'content-length': '8' }, 'half'))
    const silent = await open(port)
    const sockets = await Promise.all(
      Array.from({ length: 20 }, () => open(port))
    )
    await sleep(20)
    const sent = sockets.map(socket => {
      socket.write(whole)
      return readResponse(socket)
    })
    const later = [readResponse(half), readResponse(silent)]
    await Promise.race(sent)
    const before = count
    const closed = close()
    setTimeout(() => half.write('rest'), 50)
    setTimeout(() => silent.write(whole), 50)
    const responses = await Promise.all([...sent, ...later])
    await closed
    const codes = responses.map(response => response?.status)
    assert.equal(codes.filter(code => code === 200).length, before)
    assert.equal(codes.filter(code => code === 503).length, 22 - before)
    assert.equal(responses.at(-1)?.headers['retry-after'], '60')
    assert.equal(count, before)
  })

  test('closes soon with connections open', async t => {
    const { port, close } = await listening(t)
    const heads = [
      '',
      'POST / HT',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\nx'
    ]
    const sockets = await Promise.all(heads.map(() => open(port)))
    for (const [index, socket] of sockets.entries()) {
      socket.write(heads[index] ?? '')
    }
    await sleep(50)
    const started = Date.now()
    await close()
    await close()
    assert.ok(Date.now() - started < 400)
    for (const socket of sockets) socket.destroy()
    await assert.rejects(open(port), { code: 'ECONNREFUSED' })
  })

  test('fails with a fix in the message for a port in use', async t => {
    const { port } = await listening(t)
    await assert.rejects(listening(t, { port }), {
      message: `Cannot listen on 127.0.0.1:${port} (listen EADDRINUSE: address already in use 127.0.0.1:${port}); set the input listen to an address of this machine and a free port.`
    })
  })
})

describe('headers of an inbound request', () => {
  for (const name of ['__proto__', 'constructor', 'X-Own'])
    test(`accept ${name}, and join its values when it repeats`, async t => {
      // As in Node 24.11, where such a header ends the whole process.
      t.mock.method(
        Object(IncomingMessage.prototype),
        '_addHeaderLineDistinct',
        () => {
          throw new TypeError('dest[field].push is not a function')
        }
      )
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
