import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { makeCertificates } from '../helpers/certificates.ts'
import { startProxy } from '../helpers/fake-proxy.ts'
import { closedPort, startReceiver } from '../helpers/fake-receiver.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import { attempts, block, HOST, RESOLVES, stepIn } from './documented.ts'
import { installed, makeFolder, startProgram } from './programs.ts'

const HEADING = 'An outbound proxy, tinyproxy'
const PASSWORD = 'MW5cL7vTqkXe'
const options = installed('tinyproxy')

const certificates = await makeCertificates([HOST, 'ci.internal.acme.example'])
const harness = await startHarness()
const secure = await startReceiver({ tls: certificates.good })
// Here names lead to loopback, as for the proxies of the documentation.
const names = await startProxy(secure.port)
after(() => Promise.all([secure.close(), names.close()]))

/** Returns the port of the documentation's proxy. */
async function serveTinyproxy(upstream = true): Promise<number> {
  const port = await closedPort()
  const conf = join(makeFolder(), 'tinyproxy.conf')
  const text = block(HEADING, '').replace('Port 3128', `Port ${port}`)
  const onwards = `Upstream http ${names.url.replace('http://', '')}\n`
  writeFileSync(
    conf,
    `${text}Listen 127.0.0.1\nTimeout 10\n${upstream ? onwards : ''}`
  )
  await startProgram('tinyproxy', ['-d', '-c', conf], port)
  return port
}

interface Changes {
  /** Takes the place of the proxy in the documentation. */
  at: string
  password?: string
  /** Takes the place of the webhook's origin. */
  to?: string
  inputs?: Record<string, string>
  env?: Record<string, string>
}

/** Does the documentation's step. */
function deliver({ at, password = PASSWORD, to, inputs, env }: Changes) {
  const step = stepIn(HEADING, {
    'vars.ACME_CA': certificates.ca,
    'secrets.ACME_CI': KEY,
    'secrets.PROXY_PASSWORD': password
  })
  const { config = '', ...rest } = step.inputs
  const { HTTPS_PROXY = '', ...others } = step.env
  const proxy = HTTPS_PROXY.replace(/(http:\/\/)(.*@).*/, (_, scheme, user) =>
    at.includes('//') ? at.replace('//', `//${user}`) : scheme + user + at
  )
  return harness.run({
    ...workflowRun(),
    nodeArguments: RESOLVES.nodeArguments,
    env: {
      ...workflowRun().env,
      ...RESOLVES.env,
      HTTPS_PROXY: proxy,
      HTTP_PROXY: proxy,
      ...others,
      ...env
    },
    inputs: {
      'allowed-schemes': 'https http',
      config: to ? config.replace(`https://${HOST}`, to) : config,
      ...rest,
      ...inputs
    }
  })
}

describe('deliveries through tinyproxy', () => {
  test('reach a receiver with TLS through a tunnel', options, async () => {
    const at = `127.0.0.1:${await serveTinyproxy()}`
    const ran = await deliver({ at })
    assert.equal(ran.code, 0, ran.stdout)
    assert.deepEqual(attempts(ran), [[200]])
    assert.doesNotMatch(ran.stdout, /Warning/)
    const [request] = secure.requests.splice(0)
    assert.equal(request?.headers.host, HOST)
    assert.equal(request?.headers['proxy-authorization'], undefined)
    assert.deepEqual(names.asked.splice(0), [`${HOST}:443`])
    const direct = `https://ci.internal.acme.example:${secure.port}`
    const around = await deliver({ at, to: direct })
    assert.equal(around.code, 0, around.stdout)
    assert.equal(secure.requests.splice(0).length, 1)
    assert.deepEqual(names.asked, [])
  })

  test('are not retried when the proxy refuses them', options, async () => {
    const at = `127.0.0.1:${await serveTinyproxy()}`
    const cases: [Omit<Changes, 'at'>, RegExp][] = [
      [
        { password: 'another' },
        /the proxy responded 40[17] .* user and password/
      ],
      [{ to: `https://${HOST}:8443` }, /the proxy responded 403 and did not/]
    ]
    for (const [changes, message] of cases) {
      const ran = await deliver({ at, ...changes })
      assert.equal(ran.code, 1)
      assert.deepEqual(attempts(ran), [['connection_refused']])
      assert.match(ran.log, message)
      assert.doesNotMatch(ran.log, new RegExp(PASSWORD))
    }
    assert.deepEqual(secure.requests, [])
  })

  test('use the proxy for http, also for the API', options, async () => {
    // tinyproxy connects on its own; to 0.0.0.0, as loopback needs no proxy.
    const at = `127.0.0.1:${await serveTinyproxy(false)}`
    const outside = (url: string) => url.replace('127.0.0.1', '0.0.0.0')
    const run = (password: string) =>
      deliver({
        at,
        password,
        to: outside(harness.receiver.url),
        inputs: { 'allowed-hosts': '0.0.0.0' },
        env: { GITHUB_API_URL: outside(harness.api.url) }
      })
    const ran = await run(PASSWORD)
    assert.equal(ran.code, 0, ran.stdout)
    const [request] = harness.receiver.requests.splice(0)
    assert.match(request?.headers.via ?? '', /tinyproxy/)
    assert.equal(request?.url, '/webhook')
    assert.equal(JSON.parse(String(request?.body)).runs.length, 1)
    assert.match(harness.api.requests.at(-1)?.headers.via ?? '', /tinyproxy/)
    assert.equal((await run('another')).code, 1)
    assert.deepEqual(harness.receiver.requests, [])
  })

  test("check the certificate of a TLS proxy as they do a receiver's", async () => {
    const guarded = await startProxy(secure.port, 200, certificates.good)
    after(guarded.close)
    const { url: at } = guarded
    const ran = await deliver({ at })
    assert.equal(ran.code, 0, ran.stdout)
    assert.equal(secure.requests.splice(0).length, 1)
    assert.deepEqual(guarded.asked.splice(0), [`${HOST}:443`])
    const unknown = await deliver({ at, inputs: { 'ca-certificates': '' } })
    assert.equal(unknown.code, 1)
    assert.deepEqual(attempts(unknown), [['tls_error']])
    assert.match(unknown.log, /proxy cannot be reached: .* ca-certificates/)
    assert.deepEqual(guarded.asked, [])
  })
})
