import assert from 'node:assert/strict'
import { after, afterEach, test } from 'node:test'
import { ConfigError } from '../../src/config/error.ts'
import { createHttp, type Http } from '../../src/delivery/http.ts'
import * as behaviours from '../helpers/behaviours.ts'
import { makeCertificates } from '../helpers/certificates.ts'
import { startProxy } from '../helpers/proxy.ts'
import { closedPort, startReceiver } from '../helpers/receiver.ts'

const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap(name => [
  name,
  name.toLowerCase()
])
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

function send(http: Http, url: string, refuses = (): string | null => null) {
  return http.send({
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

/** unresolved proves that a name is not looked up here. */
function unresolved(ca: readonly string[] | null = null): Http {
  return createHttp({ ca, resolve: host => Promise.reject(new Error(host)) })
}

test('names behind a proxy resolve there; literals are checked here', async () => {
  process.env.HTTP_PROXY = proxy.url
  const http = unresolved()
  const result = await send(http, 'http://a.example:81/hook')
  assert.equal(result.kind, 'answer')
  assert.deepEqual(proxy.asked, ['a.example:81'])
  assert.equal(http.proxied(new URL('http://a.example')), true)
  assert.equal(http.proxied(new URL('http://localhost')), false)
  const refused = await send(http, 'http://10.1.2.3/', () => 'private')
  assert.equal(refused.kind === 'failure' && refused.code, 'blocked')
  assert.deepEqual(proxy.asked, ['a.example:81'])
})

test('NO_PROXY goes straight, through the check of addresses', async () => {
  process.env.HTTP_PROXY = proxy.url
  process.env.NO_PROXY = 'other.example,a.example'
  const resolve = () => Promise.resolve([{ address: '127.0.0.1', family: 4 }])
  const http = createHttp({ ca: null, resolve })
  const url = `http://a.example:${receiver.port}/`
  const before = proxy.asked.length
  assert.equal((await send(http, url)).kind, 'answer')
  const refused = await send(http, url, () => 'loopback')
  assert.equal(refused.kind === 'failure' && refused.code, 'blocked')
  assert.equal(proxy.asked.length, before)
})

test('TLS is verified through a proxy, against the name in the URL', async () => {
  process.env.HTTPS_PROXY = tunnel.url.replace('//', '//user:p%40ss@')
  const trusting = unresolved([certificates.ca])
  const right = await send(trusting, 'https://localhost.:443/')
  assert.equal(right.kind, 'answer')
  const cases: [Http, string][] = [
    [trusting, 'https://a.example/'],
    [unresolved(), 'https://a.example/']
  ]
  for (const [http, url] of cases) {
    const result = await send(http, url)
    assert.equal(result.kind === 'failure' && result.code, 'tls_error')
    assert.equal(result.kind === 'failure' && result.permanent, true)
  }
  assert.equal(secure.requests.length, 1)
  assert.equal(
    tunnel.credentials.at(-1),
    `Basic ${Buffer.from('user:p@ss').toString('base64')}`
  )
})

test('a proxy that refuses, or is not there, reached nobody', async () => {
  const refusing = await startProxy(receiver.port, 407)
  after(refusing.close)
  const gone = `http://127.0.0.1:${await closedPort()}`
  const cases: [string, RegExp][] = [
    [refusing.url, /^the proxy answered 407 .*check its user and password/],
    [gone, /^the proxy cannot be reached: connect ECONNREFUSED .*HTTPS_PROXY/]
  ]
  for (const [url, message] of cases) {
    process.env.HTTP_PROXY = url.replace('//', '//user:s3cr3t@')
    const result = await send(unresolved(), 'http://a.example/')
    assert.equal(result.kind, 'failure')
    if (result.kind !== 'failure') return
    assert.equal(result.code, 'connection_refused')
    assert.equal(result.connected, false)
    assert.match(result.message, message)
    assert.doesNotMatch(result.message, /s3cr3t/)
  }
})

test('a request that went through a proxy may have arrived', async () => {
  const mute = await startReceiver({ script: behaviours.silence })
  const through = await startProxy(mute.port)
  after(() => Promise.all([mute.close(), through.close()]))
  process.env.HTTP_PROXY = through.url
  const result = await send(unresolved(), 'http://a.example/')
  assert.equal(result.kind === 'failure' && result.code, 'timeout')
  assert.equal(result.kind === 'failure' && result.connected, true)
})

test('a reset through a proxy is a failure and no crash', async () => {
  for (const tls of [undefined, certificates.good]) {
    const rude = await startReceiver({
      script: behaviours.resetBeforeHead,
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
  test(`${name}=${value} is an error that names the variable alone`, () => {
    process.env[name] = value
    process.env.NO_PROXY = '*'
    assert.throws(
      () => createHttp({ ca: null }),
      (error: unknown) =>
        error instanceof ConfigError &&
        error.message.startsWith(`${name} of this runner is no URL`) &&
        !/hunter2|our proxy/.test(error.message)
    )
  })
}

test('a proxy may stand without its scheme, and behind an empty variable', () => {
  process.env.http_proxy = ''
  process.env.HTTP_PROXY = '127.0.0.1:3128'
  process.env.HTTPS_PROXY = 'https://user:p%40ss@proxy.example'
  const { proxied } = createHttp({ ca: null })
  for (const scheme of ['http', 'https'])
    assert.equal(proxied(new URL(`${scheme}://a.example`)), true)
})
