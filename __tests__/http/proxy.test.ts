import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { after, afterEach, describe, test } from 'node:test'
import { ConfigError } from '../../src/errors.ts'
import { createHttpClient, type HttpClient } from '../../src/http/client.ts'
import { isProxied } from '../../src/http/proxy.ts'
import { makeCertificates } from '../helpers/certificates.ts'
import { type ProxyServer, startProxy } from '../helpers/fake-proxy.ts'
import * as behaviours from '../helpers/fake-receiver.ts'
import { closedPort, startReceiver } from '../helpers/fake-receiver.ts'

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap(name => [
  name,
  name.toLowerCase()
])
const BASIC = new Set([`Basic ${Buffer.from('user:p@ss').toString('base64')}`])
const certificates = await makeCertificates()
const receiver = await startReceiver()
const secure = await startReceiver({ tls: certificates.good })
const proxy = await startProxy(receiver.port)
const tunnel = await startProxy(secure.port)
after(() =>
  Promise.all([receiver, secure, proxy, tunnel].map(one => one.close()))
)
afterEach(() => {
  for (const name of NAMES) delete process.env[name]
})

function send(
  http: HttpClient,
  url: string,
  refuses = (): string | null => null
) {
  return http.request({
    url: new URL(url),
    method: 'POST',
    headers: {},
    body: Buffer.from('{}'),
    timeoutMs: 500,
    maxBytes: 1024,
    refuses,
    keepAlive: true,
    signal: new AbortController().signal
  })
}

/** Proves that a name is not looked up here. */
function unresolved(ca: readonly string[] | null = null): HttpClient {
  return createHttpClient({
    ca,
    resolve: host => Promise.reject(new Error(host))
  })
}

describe('proxies', () => {
  test('resolve names themselves, and literal addresses are checked before', async () => {
    process.env.HTTP_PROXY = proxy.url
    const http = unresolved()
    const result = await send(http, 'http://a.example:81/hook?b=c')
    assert.equal(result.kind, 'response')
    assert.deepEqual(proxy.forwarded, ['http://a.example:81/hook?b=c'])
    assert.equal(receiver.requests.at(-1)?.headers.host, 'a.example:81')
    assert.equal(isProxied(new URL('http://a.example')), true)
    assert.equal(isProxied(new URL('http://localhost')), false)
    const refused = await send(http, 'http://10.1.2.3/', () => 'private')
    assert.equal(refused.kind === 'failure' && refused.code, 'blocked')
    assert.equal(proxy.forwarded.length, 1)
    assert.deepEqual(proxy.asked, [])
  })

  test('are not used for NO_PROXY, where addresses are checked', async () => {
    process.env.HTTP_PROXY = proxy.url
    process.env.NO_PROXY = 'other.example,a.example'
    const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    const http = createHttpClient({ ca: null, resolve })
    const url = `http://a.example:${receiver.port}/`
    const before = proxy.forwarded.length
    assert.equal((await send(http, url)).kind, 'response')
    const refused = await send(http, url, () => 'loopback')
    assert.equal(refused.kind === 'failure' && refused.code, 'blocked')
    assert.equal(proxy.forwarded.length, before)
  })

  test('do not change that TLS is verified for the name in the URL', async () => {
    process.env.HTTPS_PROXY = tunnel.url.replace('//', '//user:p%40ss@')
    const trusting = unresolved([certificates.ca])
    const right = await send(trusting, 'https://localhost.:443/')
    assert.equal(right.kind, 'response')
    const cases: [HttpClient, string][] = [
      [trusting, 'https://a.example/'],
      [unresolved(), 'https://a.example/']
    ]
    for (const [http, url] of cases) {
      const result = await send(http, url)
      assert.equal(result.kind === 'failure' && result.code, 'tls_error')
      assert.equal(result.kind === 'failure' && result.permanent, true)
    }
    assert.equal(secure.requests.length, 1)
    assert.deepEqual(new Set(tunnel.credentials), BASIC)
  })

  test('did not reach the receiver when they refuse or do not exist', async () => {
    const refusing = await startProxy(receiver.port, 407)
    after(refusing.close)
    const gone = `http://127.0.0.1:${await closedPort()}`
    const cases: [string, RegExp][] = [
      [refusing.url, /^the proxy responded 407 .*check its user and password/],
      [gone, /^the proxy cannot be reached: connect ECONNREFUSED .*HTTPS_PROXY/]
    ]
    for (const [url, message] of cases)
      for (const scheme of ['http', 'https']) {
        process.env[`${scheme.toUpperCase()}_PROXY`] = url.replace(
          '//',
          '//user:s3cr3t@'
        )
        const result = await send(unresolved(), `${scheme}://a.example/`)
        assert.equal(result.kind, 'failure')
        if (result.kind !== 'failure') return
        assert.equal(result.code, 'connection_refused')
        assert.equal(result.status, null)
        assert.equal(result.connected, false)
        assert.match(result.message, message)
        assert.doesNotMatch(result.message, /s3cr3t/)
      }
  })

  test('pass on a 407 of the receiver', async () => {
    const asking = await startReceiver({
      handler: behaviours.respond(407),
      tls: certificates.good
    })
    const through = await startProxy(asking.port)
    after(() => Promise.all([asking.close(), through.close()]))
    process.env.HTTPS_PROXY = through.url
    const result = await send(
      unresolved([certificates.ca]),
      'https://localhost.'
    )
    assert.equal(result.kind === 'response' && result.status, 407)
  })

  test('are verified by their own name when they use TLS', async () => {
    const open = [certificates.ca]
    const good = await startProxy(receiver.port, 200, certificates.good)
    const deep = await startProxy(secure.port, 200, certificates.good)
    const other = await startProxy(secure.port, 200, certificates.wrongName)
    after(() => Promise.all([good, deep, other].map(one => one.close())))
    const wrong =
      /^the proxy cannot be reached: the certificate is for other.ex/
    const cases: [string, ProxyServer, readonly string[] | null, RegExp?][] = [
      ['http://a.example/', good, open],
      ['https://localhost./', deep, open],
      [
        'https://localhost./',
        deep,
        null,
        /^the proxy .* input ca-certificates$/
      ],
      ['http://a.example/', good, null, /^the proxy .* input ca-certificates$/],
      ['https://other.example/', other, open, wrong],
      ['http://other.example/', other, open, wrong]
    ]
    for (const [url, { url: at }, ca, message] of cases)
      for (const host of ['127.0.0.1', 'localhost']) {
        const value = at.replace('//127.0.0.1', `//user:p%40ss@${host}`)
        process.env.HTTP_PROXY = process.env.HTTPS_PROXY = value
        const result = await send(unresolved(ca), url)
        if (!message) {
          assert.equal(result.kind, 'response')
          continue
        }
        assert.ok(result.kind === 'failure')
        assert.equal(result.code, 'tls_error')
        assert.equal(result.permanent, true)
        assert.equal(result.connected, false)
        assert.match(result.message, message)
      }
    assert.deepEqual(new Set([...good.credentials, ...deep.credentials]), BASIC)
    assert.deepEqual(other.credentials, [])
  })

  test('are asked for an IPv6 address in brackets, without a warning', async () => {
    const warnings: Error[] = []
    const listen = (warning: Error) => warnings.push(warning)
    process.on('warning', listen)
    process.env.HTTPS_PROXY = tunnel.url.replace('//', '//user:p%40ss@')
    const before = tunnel.asked.length
    for (const url of ['https://[2001:db8::1]/', 'https://192.0.2.1/'])
      assert.equal((await send(unresolved(), url)).kind, 'failure')
    assert.deepEqual(tunnel.asked.slice(before), [
      '[2001:db8::1]:443',
      '192.0.2.1:443'
    ])
    await new Promise(resolve => setTimeout(resolve, 10))
    process.off('warning', listen)
    assert.deepEqual(warnings, [])
  })

  test('keep a tunnel for the next request', async () => {
    process.env.HTTPS_PROXY = tunnel.url
    const http = unresolved([certificates.ca])
    const before = tunnel.asked.length
    for (let count = 0; count < 2; count++)
      assert.equal((await send(http, 'https://localhost./')).kind, 'response')
    assert.equal(tunnel.asked.length, before + 1)
    http.close()
  })

  test('get a connection for each plain request', async () => {
    process.env.HTTP_PROXY = proxy.url
    const http = unresolved()
    const before = receiver.requests.length
    for (let count = 0; count < 2; count++)
      assert.equal((await send(http, 'http://a.example/')).kind, 'response')
    for (const { headers } of receiver.requests.slice(before))
      assert.equal(headers.connection, 'close')
    http.close()
  })

  test('are given up at the deadline when they never connect', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    after(() => server.close())
    const { port } = server.address() as AddressInfo
    const sockets: Socket[] = []
    server.on('connection', socket => sockets.push(socket))
    process.env.HTTPS_PROXY = `http://127.0.0.1:${port}`
    const http = unresolved()
    const result = await send(http, 'https://a.example/')
    assert.equal(result.kind === 'failure' && result.code, 'timeout')
    assert.equal(result.kind === 'failure' && result.connected, false)
    const [socket] = sockets
    assert.ok(socket && !socket.destroyed)
    const closed = once(socket.resume(), 'close')
    http.close()
    await closed
  })

  test('may have delivered a request that failed later', async () => {
    const mute = await startReceiver({ handler: behaviours.silence })
    const through = await startProxy(mute.port)
    after(() => Promise.all([mute.close(), through.close()]))
    process.env.HTTP_PROXY = through.url
    const result = await send(unresolved(), 'http://a.example/')
    assert.equal(result.kind === 'failure' && result.code, 'timeout')
    assert.equal(result.kind === 'failure' && result.connected, true)
  })

  test('cause a failure and no crash by a reset', async () => {
    for (const tls of [undefined, certificates.good]) {
      const rude = await startReceiver({
        handler: behaviours.resetBeforeHead,
        ...(tls && { tls })
      })
      const through = await startProxy(rude.port)
      after(() => Promise.all([rude.close(), through.close()]))
      process.env.HTTP_PROXY = through.url
      process.env.HTTPS_PROXY = through.url
      const scheme = tls ? 'https' : 'http'
      const result = await send(unresolved(), `${scheme}://a.example/`)
      assert.equal(result.kind, 'failure')
    }
  })

  for (const [name, value] of [
    ['HTTPS_PROXY', 'our proxy:3128'],
    ['https_proxy', 'http://user:hunter2%ss@proxy.example:3128'],
    ['HTTP_PROXY', 'http://[hunter2'],
    ['http_proxy', 'http://proxy.example:hunter2'],
    ['http_proxy', 'hunter2.example:3128'],
    ['HTTP_PROXY', 'socks5://hunter2.example:1080'],
    ['HTTP_PROXY', 'http://']
  ] as const) {
    test(`are rejected in ${name}=${value} with only the variable named`, () => {
      process.env[name] = value
      process.env.NO_PROXY = '*'
      assert.throws(
        () => createHttpClient({ ca: null }),
        (error: unknown) =>
          error instanceof ConfigError &&
          error.message.startsWith(`${name} of this runner is not a URL`) &&
          !/hunter2|our proxy/.test(error.message)
      )
    })
  }

  test('may be given without a scheme, and after an empty variable', () => {
    process.env.http_proxy = ''
    process.env.HTTP_PROXY = '127.0.0.1:3128'
    process.env.HTTPS_PROXY = 'https://user:p%40ss@proxy.example'
    createHttpClient({ ca: null })
    for (const scheme of ['http', 'https'])
      assert.equal(isProxied(new URL(`${scheme}://a.example`)), true)
  })
})
