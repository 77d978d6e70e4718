import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { makeCertificates } from '../helpers/certificates.ts'
import { type Api, type ApiState, startApi } from '../helpers/fake-github.ts'
import { startProxy } from '../helpers/fake-proxy.ts'
import {
  type Received,
  type ReceiverOptions,
  startReceiver
} from '../helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../helpers/fixtures.ts'
import { type Acted, type ActOptions, runAct } from './act.ts'

/** All that a workflow reaches: every host is on loopback. */
export interface Internet {
  api: Api
  /** Those that any host got, in the order they came. */
  requests(): Received[]
  /** Runs a workflow that has this internet. */
  act(options: ActOptions): Promise<Acted>
}

/**
 * Returns proxies behind which `hosts` are one receiver with a
 * certificate for them, and a GitHub API, until the test file ends. Workflows
 * and configs that name real hosts run in it as they are.
 */
export async function startInternet(
  hosts: readonly string[],
  options: ReceiverOptions = {},
  known: Partial<ApiState> = {}
): Promise<Internet> {
  const { ca, good } = await makeCertificates(hosts)
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-ca-'))
  writeFileSync(join(folder, 'ca.pem'), ca)
  const api = await startApi({ runs: [makeRun()], jobs: [makeJob()], ...known })
  const plain = await startReceiver(options)
  const secure = await startReceiver({ ...options, tls: good })
  const proxies = {
    https: await startProxy(secure.port),
    http: await startProxy(plain.port)
  }
  after(async () => {
    const servers = [...Object.values(proxies), secure, plain, api]
    await Promise.all(servers.map(server => server.close()))
    rmSync(folder, { recursive: true })
  })
  return {
    api,
    requests: () =>
      [...plain.requests, ...secure.requests].sort((a, b) => a.time - b.time),
    act: ({ env, secrets, ...rest }) =>
      runAct({
        secrets: { GITHUB_TOKEN: api.state.token, ...secrets },
        env: {
          GITHUB_API_URL: api.url,
          HTTPS_PROXY: proxies.https.url,
          HTTP_PROXY: proxies.http.url,
          NO_PROXY: '127.0.0.1',
          NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
          ...env
        },
        ...rest
      })
  }
}

/** Returns the hosts that texts such as a config name. */
export function hostsIn(...texts: readonly string[]): string[] {
  const named = [...texts.join('\n').matchAll(/https:\/\/([\w.-]+)/g)]
  return [...new Set(named.map(([, host = '']) => host))]
}
