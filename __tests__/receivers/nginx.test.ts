import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Certificate, makeCertificates } from '../helpers/certificates.ts'
import { closedPort } from '../helpers/fake-receiver.ts'
import { KEY, startHarness, workflowRun } from '../helpers/harness.ts'
import { attempts, block, HOST, RESOLVES, stepIn } from './documented.ts'
import { installed, makeFolder, startProgram } from './programs.ts'

const HEADING = 'nginx, with a certificate of your own CA'
const RESPONSE = `{"taken":"${'and thanks '.repeat(9)}"}`
const options = installed('nginx')

const certificates = await makeCertificates([HOST])
// A response in chunks, without a length.
const harness = await startHarness(
  {},
  {
    handler: ({ response }) => {
      response.setHeader('content-type', 'application/json')
      response.write(RESPONSE.slice(0, 20))
      response.end(RESPONSE.slice(20))
    }
  }
)

/** Returns the port of the documentation's server. */
async function serveNginx({ cert, key }: Certificate): Promise<number> {
  const folder = makeFolder()
  writeFileSync(join(folder, `${HOST}.pem`), cert)
  writeFileSync(join(folder, `${HOST}.key`), key)
  const port = await closedPort()
  const server = block(HEADING, 'nginx')
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl http2`)
    .replaceAll('/etc/nginx/tls', folder)
    .replace('http://127.0.0.1:3000', harness.receiver.url)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${folder}/${name};`)
    .join('\n')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
access_log off;
${temporary}
gzip on;
gzip_min_length 1;
gzip_proxied any;
gzip_types *;
${server}}
`
  )
  const conf = join(folder, 'nginx.conf')
  await startProgram('nginx', ['-e', 'stderr', '-c', conf], port)
  return port
}

/** Does the documentation's step, with the port where nginx is. */
function deliver(port: number, inputs: Record<string, string> = {}) {
  const step = stepIn(HEADING, {
    'vars.ACME_CA': certificates.ca,
    'secrets.ACME_CI': KEY
  })
  const { config = '', ...rest } = step.inputs
  return harness.run({
    ...workflowRun(),
    nodeArguments: RESOLVES.nodeArguments,
    env: { ...workflowRun().env, ...RESOLVES.env },
    inputs: {
      'allowed-schemes': 'https',
      'show-response': 'always',
      config: config.replace(HOST, `${HOST}:${port}`),
      ...rest,
      ...inputs
    }
  })
}

describe('nginx with TLS', () => {
  test(
    'is trusted with the CA that issued its certificate',
    options,
    async () => {
      const port = await serveNginx(certificates.good)
      const ran = await deliver(port)
      assert.equal(ran.code, 0, ran.stdout)
      assert.deepEqual(attempts(ran), [[200]])
      assert.ok(ran.log.includes(RESPONSE), ran.log)
      const [request] = harness.receiver.requests.splice(0)
      assert.equal(JSON.parse(String(request?.body)).build_id, 1001)
      const unknown = await deliver(port, { 'ca-certificates': '' })
      assert.equal(unknown.code, 1)
      assert.deepEqual(attempts(unknown), [['tls_error']])
      assert.match(unknown.log, /give its CA in the input ca-certificates/)
      assert.deepEqual(harness.receiver.requests, [])
    }
  )

  test(
    'receives nothing when its certificate has another name',
    options,
    async () => {
      const ran = await deliver(await serveNginx(certificates.wrongName))
      assert.equal(ran.code, 1)
      assert.deepEqual(attempts(ran), [['tls_error']])
      assert.match(ran.log, /for other\.example, not for ci\.acme\.example/)
      assert.deepEqual(harness.receiver.requests, [])
    }
  )
})
