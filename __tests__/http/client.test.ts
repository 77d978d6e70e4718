import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type Server, type Socket } from 'node:net'
import { after, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { createServer as createTlsServer } from 'node:tls'
import {
  createHttpClient,
  type HttpFailure,
  type HttpRequest,
  type HttpResponse
} from '../../src/http/client.ts'
import { mapConcurrent } from '../../src/modes/shared/send.ts'
import { makeCertificates } from '../helpers/certificates.ts'
import * as behaviours from '../helpers/fake-receiver.ts'
import {
  closedPort,
  type Handler,
  type ReceiverOptions,
  startReceiver
} from '../helpers/fake-receiver.ts'

const TIMEOUT_MS = 400
const certificates = await makeCertificates()
const http = createHttpClient({ ca: null })
after(http.close)

/** Does one request that nothing forbids, with `parts` on top. */
function send(
  url: string,
  parts: Partial<HttpRequest> = {},
  over = http
): Promise<HttpResponse | HttpFailure> {
  return over.request({
    url: new URL(url),
    method: 'POST',
    headers: {},
    body: Buffer.from('{}'),
    timeoutMs: TIMEOUT_MS,
    maxBytes: 1024,
    refuses: () => null,
    keepAlive: false,
    signal: new AbortController().signal,
    ...parts
  })
}

/** Returns one that ends with the test. */
async function receiver(
  handler?: ReceiverOptions['handler'],
  options: ReceiverOptions = {}
) {
  const started = await startReceiver({
    ...options,
    ...(handler && { handler })
  })
  after(started.close)
  return started
}

/** What a failure says, for a table. */
function failureOf(result: HttpResponse | HttpFailure) {
  assert.ok(result.kind === 'failure')
  const { code, status, connected, permanent } = result
  return { code, status, connected, permanent }
}

/** A failure that reached no receiver and need not be repeated. */
const NOWHERE = { status: null, connected: false, permanent: true }

const messageOf = (result: HttpResponse | HttpFailure) =>
  result.kind === 'failure' ? result.message : ''

/** Returns a client for which every name has the addresses. */
const resolving = (...addresses: string[]) =>
  createHttpClient({
    ca: null,
    resolve: async () => addresses.map(address => ({ address, family: 4 }))
  })

/** Returns a client for which no name resolves, ever. */
const hanging = () =>
  createHttpClient({ ca: null, resolve: () => new Promise<never>(() => {}) })

const faults: [string, Handler, string, number | null][] = [
  [
    'a reset before the head',
    behaviours.resetBeforeHead,
    'connection_reset',
    null
  ],
  [
    'an end before the head',
    behaviours.closeBeforeHead,
    'connection_reset',
    null
  ],
  ['a reset within the body', behaviours.resetMidBody, 'connection_reset', 200],
  ['an end within the body', behaviours.closeMidBody, 'truncated', 200],
  ['an end within a chunk', behaviours.closeMidChunk, 'truncated', 200],
  ['a body that stalls', behaviours.stallBody, 'timeout', 200],
  ['a head that drips', behaviours.dripHead, 'timeout', null],
  ['a body that drips', behaviours.dripBody, 'timeout', 200],
  [
    'interim answers without an end',
    behaviours.endlessContinue,
    'timeout',
    null
  ],
  ['silence', behaviours.silence, 'timeout', null],
  ['what is no HTTP', behaviours.garbage, 'protocol_error', null],
  ['a head of 40 KB', behaviours.hugeHeader, 'protocol_error', null],
  ['two lengths', behaviours.twoContentLengths, 'protocol_error', null],
  ['a switch of protocols', behaviours.switchProtocols, 'protocol_error', null],
  [
    'a bad chunk',
    behaviours.raw(
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'
    ),
    'protocol_error',
    200
  ],
  [
    'a length and chunks',
    behaviours.raw(
      'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'
    ),
    'protocol_error',
    null
  ],
  ...['gzip', 'chunked, gzip', 'xchunked', 'identity'].map(
    (coding): (typeof faults)[number] => [
      `the transfer coding ${coding}`,
      behaviours.raw(
        `HTTP/1.1 200 OK\r\nTransfer-Encoding: ${coding}\r\n\r\n0\r\n\r\n`
      ),
      'protocol_error',
      200
    ]
  ),
  ...['HTTP/0.9', 'HTTP/2.0'].map((version): (typeof faults)[number] => [
    `an answer in ${version}`,
    behaviours.raw(`${version} 200 OK\r\n\r\n`),
    'protocol_error',
    200
  ]),
  [
    'an answer in RTSP',
    behaviours.raw('\r\nRTSP/1.0 200 OK\r\n\r\n'),
    'protocol_error',
    null
  ]
]

describe('a failed exchange', { concurrency: true }, () => {
  for (const [name, behaviour, code, status] of faults) {
    test(`has the code ${code}: ${name}`, async () => {
      const { url } = await receiver(behaviour)
      const result = await send(url)
      assert.deepEqual(failureOf(result), {
        code,
        status,
        connected: true,
        permanent: false
      })
      const late = Math.abs(result.durationMs - TIMEOUT_MS)
      if (code === 'timeout') assert.ok(late < 100, `${result.durationMs} ms`)
    })
  }
})

describe('the HTTP client', () => {
  test('reports that a closed port and an unknown name were not reached', async () => {
    const missing = () =>
      Promise.reject(
        Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
      )
    const nowhere = { ...NOWHERE, permanent: false }
    const closed = `http://127.0.0.1:${await closedPort()}`
    assert.deepEqual(failureOf(await send(closed)), {
      code: 'connection_refused',
      ...nowhere
    })
    const failing = createHttpClient({ ca: null, resolve: missing })
    for (const over of [failing, resolving()])
      assert.deepEqual(failureOf(await send('http://a.example', {}, over)), {
        code: 'dns_error',
        ...nowhere
      })
  })

  test('applies the deadline to a name that does not resolve', async () => {
    const result = await send('http://a.example', {}, hanging())
    assert.equal(failureOf(result).code, 'timeout')
    assert.equal(failureOf(result).connected, false)
    assert.ok(Math.abs(result.durationMs - TIMEOUT_MS) < 100)
  })

  test('asks for a name once at a time', async () => {
    const asked: string[] = []
    const ends: (() => void)[] = []
    const over = createHttpClient({
      ca: null,
      resolve: host => {
        asked.push(host)
        return new Promise(resolve => ends.push(() => resolve([])))
      }
    })
    const names = ['a', 'a', 'b', 'a']
    const sent = names.map(name => send(`http://${name}.example`, {}, over))
    await sent[0]
    const again = send('http://a.example', {}, over)
    await sleep(0)
    assert.deepEqual(asked, ['a.example', 'b.example'])
    for (const end of ends) end()
    assert.equal(failureOf(await again).code, 'dns_error')
    await send('http://a.example', {}, over)
    assert.deepEqual(asked, ['a.example', 'b.example', 'a.example'])
  })

  test('reads a response up to the limit and no further', async () => {
    const cases: [Handler, number, boolean][] = [
      [behaviours.respond(200, { body: 'x'.repeat(1024) }), 1024, false],
      [behaviours.respond(200, { body: 'x'.repeat(1025) }), 1024, true],
      [behaviours.endlessBody(503), 1024, true],
      [behaviours.respond(204), 0, false],
      [behaviours.raw('HTTP/1.0 200 OK\r\n\r\nold'), 3, false]
    ]
    for (const [behaviour, length, cut] of cases) {
      const { url } = await receiver(behaviour)
      const result = await send(url)
      assert.ok(result.kind === 'response')
      assert.equal(result.body.length, length)
      assert.equal(result.cut, cut)
    }
  })

  test('never decompresses a response', async () => {
    const bomb = await receiver(behaviours.gzipBomb())
    const result = await send(bomb.url)
    assert.equal(result.kind === 'response' && result.cut, true)
    const [request] = bomb.requests
    assert.equal(request?.headers['accept-encoding'], 'identity')
  })

  test('sends and reads headers as UTF-8, once each', async () => {
    const { url, requests } = await receiver(
      behaviours.respond(200, { headers: { 'set-cookie': ['a', 'b'] } })
    )
    for (const value of ['Zoë ✓', '✓', 'plain']) {
      const result = await send(url, { headers: { 'x-name': value } })
      assert.equal(
        result.kind === 'response' && result.headers['set-cookie'],
        'a, b'
      )
      const text = requests.at(-1)?.headers['x-name'] ?? ''
      assert.equal(Buffer.from(text, 'latin1').toString('utf8'), value)
    }
  })

  test('leaves no timer and no half-read connection after an exchange', async () => {
    const timers = () =>
      process.getActiveResourcesInfo().filter(one => one === 'Timeout').length
    const before = timers()
    const quick = await receiver()
    await send(quick.url, { timeoutMs: 60_000 })
    assert.ok(timers() <= before, 'a timer is left')
    for (const behaviour of [
      behaviours.silence,
      behaviours.stallBody,
      behaviours.endlessBody(200)
    ]) {
      const closed: Promise<unknown>[] = []
      const server = await receiver(exchange => {
        const { socket } = exchange
        closed.push(new Promise(resolve => socket.once('close', resolve)))
        return behaviour(exchange)
      })
      await send(server.url, { timeoutMs: 100, keepAlive: true })
      assert.equal(closed.length, 1)
      await Promise.all(closed)
    }
  })

  test('sends the whole body with every method, and none with null', async () => {
    const { url, requests } = await receiver()
    const methods = ['POST', 'PUT', 'PATCH', 'DELETE', 'GET']
    for (const method of methods)
      await send(url, { method, body: Buffer.from('{"é":1}') })
    await send(url, { method: 'GET', body: null })
    assert.equal(requests.at(-1)?.headers['content-length'], undefined)
    assert.deepEqual(
      requests.map(({ method, body }) => `${method} ${body}`),
      [...methods.map(method => `${method} {"é":1}`), 'GET ']
    )
  })

  test('rejects a header that HTTP cannot carry without a retry', async () => {
    const { url, requests } = await receiver()
    const bad: Record<string, string>[] = [
      { 'x-a': 'b\r\nx-c: d' },
      { Trailer: 'x' }
    ]
    for (const headers of bad) {
      const result = await send(url, { headers })
      assert.deepEqual(failureOf(result), {
        code: 'protocol_error',
        ...NOWHERE
      })
    }
    assert.equal(requests.length, 0)
  })

  test('reads a response that begins with empty lines and arrives in pieces', async () => {
    const { url } = await receiver(async ({ socket }) => {
      for (const piece of ['\r\n', 'H', 'TTP/1.1 204 Done\r\n\r\n']) {
        socket.write(piece)
        await sleep(20)
      }
    })
    const result = await send(url)
    assert.equal(result.kind === 'response' && result.status, 204)
  })

  test('ends a request on an abort before, during and after connecting', async () => {
    const aborted = AbortSignal.abort()
    const { url, connections } = await receiver(behaviours.silence)
    assert.equal(
      failureOf(await send(url, { signal: aborted })).code,
      'cancelled'
    )
    assert.equal(connections(), 0)
    const controller = new AbortController()
    const pending = send(url, { signal: controller.signal, timeoutMs: 5_000 })
    setTimeout(() => controller.abort(), 50)
    const result = await pending
    assert.equal(failureOf(result).code, 'cancelled')
    assert.ok(result.durationMs < 300)
  })

  test('ends every pending request of a signal on its abort', async () => {
    const { url: slow, received } = await receiver(behaviours.silence)
    const { url: quick } = await receiver()
    const controller = new AbortController()
    const { signal } = controller
    const parts = { signal, timeoutMs: 5_000 }
    const first = send(slow, parts)
    const done = await send(quick, parts)
    const pending = [first, send(slow, parts), send(slow, parts)]
    const timedOut = await send(slow, { signal, timeoutMs: 50 })
    pending.push(send(slow, parts))
    const other = send(slow)
    await received(6)
    controller.abort()
    controller.abort()
    const results = await Promise.all(pending)
    assert.deepEqual(
      results.map(result => failureOf(result).code),
      ['cancelled', 'cancelled', 'cancelled', 'cancelled']
    )
    assert.equal(done.kind, 'response')
    assert.equal(failureOf(timedOut).code, 'timeout')
    assert.equal(failureOf(await other).code, 'timeout')
  })

  test('shares connections only when asked to', async () => {
    for (const [keepAlive, sockets] of [
      [true, 1],
      [false, 3]
    ] as const) {
      const own = createHttpClient({ ca: null })
      const { url, connections } = await receiver(
        behaviours.respond(200, { body: 'ok' })
      )
      for (let count = 0; count < 3; count += 1) {
        const result = await send(url, { keepAlive }, own)
        assert.equal(result.kind, 'response')
      }
      assert.equal(connections(), sockets)
      own.close()
    }
  })

  test('opens no socket to a rejected address, given directly or by a name', async () => {
    const { port, connections } = await receiver()
    const refuses = (address: string) =>
      /^(10|127|::1)/.test(address) ? `${address} is refused` : null
    const responses: [string, string[]][] = [
      ['http://127.0.0.1', []],
      ['http://[::1]', []],
      ['http://0x7f.1', []],
      ['http://a.example', ['127.0.0.1']],
      ['http://a.example', ['192.0.2.1', '127.0.0.1']],
      ['http://a.example', ['127.0.0.1', '192.0.2.1']]
    ]
    for (const [origin, addresses] of responses) {
      const over = resolving(...addresses)
      const result = await send(`${origin}:${port}`, { refuses }, over)
      assert.deepEqual(
        failureOf(result),
        { code: 'blocked', ...NOWHERE },
        origin
      )
      assert.match(messageOf(result), /is refused/)
    }
    assert.equal(connections(), 0)
  })

  test('lists the addresses of a name, none of one that does not resolve', async () => {
    const resolve = async (host: string) => {
      if (host !== 'a.example') throw new Error('ENOTFOUND')
      return [{ address: '192.0.2.1', family: 4 }]
    }
    const over = createHttpClient({ ca: null, resolve })
    const { signal } = new AbortController()
    const limit = { timeoutMs: TIMEOUT_MS, signal }
    const of = (url: string) => over.addresses(new URL(url), limit)
    assert.deepEqual(await of('http://a.example/'), ['192.0.2.1'])
    assert.deepEqual(await of('http://b.example/'), [])
    process.env.no_proxy = ''
    process.env.http_proxy = 'http://127.0.0.1:9'
    assert.deepEqual(await of('http://a.example/'), [])
    delete process.env.http_proxy
    delete process.env.no_proxy
  })

  for (const [what, timeoutMs, cancel] of [
    ['the time of a request', 50, false],
    ['a cancellation', 60_000, true]
  ] as const)
    test(`lists no address of a name that does not resolve before ${what}`, async () => {
      const over = hanging()
      for (const early of [true, false]) {
        const step = new AbortController()
        const { signal } = step
        if (cancel && early) step.abort()
        const listed = over.addresses(new URL('http://a.example/'), {
          timeoutMs,
          signal
        })
        if (cancel) step.abort()
        const late = sleep(5_000, 'late', { ref: false })
        assert.deepEqual(await Promise.race([listed, late]), [])
      }
    })

  test('resolves a name once and connects to the checked address', async () => {
    const { port, connections } = await receiver()
    const given = ['127.0.0.1', '127.0.0.9']
    const resolve = () =>
      Promise.resolve([{ address: given.shift() ?? '', family: 4 }])
    const checked: string[] = []
    const refuses = (address: string) => {
      checked.push(address)
      return address === '127.0.0.1' ? null : `${address} is refused`
    }
    const over = createHttpClient({ ca: null, resolve })
    const url = `http://rebound.example:${port}`
    assert.equal((await send(url, { refuses }, over)).kind, 'response')
    assert.deepEqual(checked, ['127.0.0.1'])
    assert.equal(failureOf(await send(url, { refuses }, over)).code, 'blocked')
    assert.equal(connections(), 1)
  })

  test('rejects a real name that resolves to loopback', async () => {
    const { port, connections } = await receiver()
    const refuses = (address: string) => `${address} is refused`
    const result = await send(`http://localhost:${port}`, { refuses })
    assert.equal(failureOf(result).code, 'blocked')
    assert.equal(connections(), 0)
  })

  test('checks a shared connection again for each request', async () => {
    const own = createHttpClient({ ca: null })
    const { port, requests } = await receiver()
    const url = `http://localhost:${port}`
    const first = await send(url, { keepAlive: true }, own)
    const refuses = () => 'refused'
    const second = await send(url, { keepAlive: true, refuses }, own)
    own.close()
    assert.equal(first.kind, 'response')
    assert.equal(failureOf(second).code, 'blocked')
    assert.equal(requests.length, 1)
  })

  test('accepts a certificate only with the right CA, time and name', async () => {
    const { ca, good, expired, wrongName, selfSigned } = certificates
    const trusting = createHttpClient({ ca: [ca] })
    const { url } = await receiver(undefined, { tls: good })
    const result = await send(url, {}, trusting)
    assert.equal(result.kind, 'response')
    const refused: [ReceiverOptions['tls'], typeof http, RegExp][] = [
      [good, http, /certificate/],
      [selfSigned, trusting, /^self-signed certificate; .*ca-certificates$/],
      [
        expired,
        trusting,
        /^the certificate expired at \d{4}-\d\d-\d\dT[\d:]+Z; the receiver must renew it$/
      ],
      [
        wrongName,
        trusting,
        /^the certificate is for other\.example, not for 127\.0\.0\.1; write a host that it names$/
      ]
    ]
    for (const [tls, over, message] of refused) {
      const server = await receiver(undefined, { ...(tls && { tls }) })
      const result = await send(server.url, {}, over)
      assert.deepEqual(failureOf(result), { code: 'tls_error', ...NOWHERE })
      assert.match(messageOf(result), message)
      assert.equal(server.requests.length, 0)
    }
  })

  test('verifies certificates whatever the environment says', async () => {
    const { url, requests } = await receiver(undefined, {
      tls: certificates.selfSigned
    })
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    const result = await send(url)
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    assert.equal(failureOf(result).code, 'tls_error')
    assert.equal(requests.length, 0)
  })

  test('fails without a retry for TLS 1.1 and without TLS', async () => {
    const old = createTlsServer({
      ...certificates.good,
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT@SECLEVEL=0'
    })
    old.on('tlsClientError', () => undefined)
    const plain = createServer(socket => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))
    for (const server of [old, plain]) {
      const result = await send(`https://127.0.0.1:${await listen(server)}`)
      assert.deepEqual(failureOf(result), { code: 'tls_error', ...NOWHERE })
      assert.match(
        messageOf(result),
        /^the TLS handshake failed: [\w ]+; (it must speak TLS 1\.2|does this port)/
      )
    }
  })

  test('reports that a request may have arrived when TLS fails after the handshake', async () => {
    const server = createTlsServer({
      ...certificates.good,
      requestCert: true,
      minVersion: 'TLSv1.3'
    })
    server.on('tlsClientError', () => undefined)
    const url = `https://127.0.0.1:${await listen(server)}`
    const trusting = createHttpClient({ ca: [certificates.ca] })
    const result = await send(url, {}, trusting)
    trusting.close()
    assert.deepEqual(failureOf(result), {
      code: 'tls_error',
      status: null,
      connected: true,
      permanent: false
    })
    assert.match(
      result.kind === 'failure' ? result.message : '',
      /^the TLS handshake failed: .*; it asks for a client certificate,/
    )
  })

  test('reports that a reset or stalled handshake did not reach the receiver', async () => {
    for (const [handler, code] of [
      [(socket: Socket) => socket.resetAndDestroy(), 'connection_reset'],
      [() => undefined, 'timeout']
    ] as const) {
      const server = createServer(socket =>
        socket.on('error', () => undefined).once('data', () => handler(socket))
      )
      const result = await send(`https://127.0.0.1:${await listen(server)}`)
      assert.deepEqual(failureOf(result), {
        ...NOWHERE,
        code,
        permanent: false
      })
    }
  })
})

/** Returns the port of a server that ends with the test file. */
async function listen(server: Server): Promise<number> {
  const sockets: Socket[] = []
  server.on('connection', socket => sockets.push(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

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
  })
  const url = `http://127.0.0.1:${await listen(server)}/`
  const http = createHttpClient({ ca: null })
  return {
    requests: () => requests,
    connections: () => connections,
    request: (keepAlive = true, timeoutMs = 5000) =>
      send(url, { keepAlive, timeoutMs }, http),
    close: () => server.close(),
    [Symbol.dispose]: http.close
  }
}

const end = (result: HttpResponse | HttpFailure) =>
  result.kind === 'response' ? result.status : result.code

describe('reused connections', () => {
  test('collect no listeners', async () => {
    const { url, connections } = await receiver()
    const warnings: string[] = []
    const listen = (warning: Error) => warnings.push(warning.message)
    process.on('warning', listen)
    const http = createHttpClient({ ca: null })
    for (let number = 0; number < 15; number++) {
      const response = await send(url, { keepAlive: true }, http)
      assert.equal(response.status, 200)
    }
    http.close()
    await new Promise(setImmediate)
    process.off('warning', listen)
    assert.equal(connections(), 1)
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

  test('may have brought the request when what replaces them fails', async () => {
    using server = await startServer(socket => {
      server.close()
      socket.resetAndDestroy()
    })
    assert.equal(end(await server.request()), 503)
    const result = await server.request()
    assert.deepEqual(failureOf(result), {
      code: 'connection_refused',
      status: null,
      connected: true,
      permanent: false
    })
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
    assert.match(messageOf(result), /within 300 ms/)
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
