import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Certificates, makeCertificates } from '../helpers/certificates.ts'
import { type ProxyServer, startProxy } from '../helpers/fake-proxy.ts'
import * as receivers from '../helpers/fake-receiver.ts'
import {
  closedPort,
  type Handler,
  type Handlers,
  pickHandler,
  type Receiver,
  startReceiver
} from '../helpers/fake-receiver.ts'
import { isJson, type Json } from '../helpers/fixtures.ts'
import { type RunResult, runAction } from '../helpers/run-action.ts'

const RESOLVER = join(import.meta.dirname, '../fixtures/resolver.cjs')
/** Long, so that a busy machine ends only what hangs. */
const TIMEOUT_S = 10

/** The servers that the cases run against. */
export interface FaultServers {
  receiver: Receiver
  /** elsewhere must never see a connection. */
  elsewhere: Receiver
  /** Https receivers, by what is wrong with their certificate. */
  tls: Record<'good' | 'expired' | 'wrongName' | 'selfSigned', Receiver>
  certificates: Certificates
  proxy: ProxyServer
  closed: number
  close(): Promise<void>
}

/** One receiver, or URL, that does wrong, and what must follow. */
export interface FaultCase {
  name: string
  handler?: Handlers
  /** Comes on top of one that is signed and tried twice. */
  webhook?: Json | ((servers: FaultServers) => Json)
  inputs?:
    | Record<string, string>
    | ((servers: FaultServers) => Record<string, string>)
  env?: (servers: FaultServers) => Record<string, string>
  /** Resolves names: one list of addresses for each lookup. */
  resolve?: Readonly<Record<string, readonly (readonly string[])[]>>
  /** `delivered`, an error code, or `refused` before any attempt. */
  ends: string
  /** How many there are in all; default: 1. */
  attempts?: number
  /** How many arrive; default: as many as attempts. */
  requests?: number
  /** says must be found in the error, or in the log of a success. */
  says?: RegExp
  /** The shortest that the deliveries may take. */
  leastMs?: number
}

/** The result of one case; it passed when there are no problems. */
export interface FaultResult {
  problems: string[]
  ran: RunResult
  attempts: Json[]
  /** What the webhook's `timeout` was. */
  timeoutMs: number
  /** From the end of the last attempt to the end of the process. */
  exitMs: number
}

/** Returns the servers, which listen on loopback. */
export async function startFaultServers(): Promise<FaultServers> {
  const certificates = await makeCertificates()
  const start = (kind: 'good' | 'expired' | 'wrongName' | 'selfSigned') =>
    startReceiver({ tls: certificates[kind] })
  const receiver = await startReceiver({
    handler: exchange => scripts.get(exchange.request.path)?.(exchange)
  })
  const elsewhere = await startReceiver()
  const tls = {
    good: await start('good'),
    expired: await start('expired'),
    wrongName: await start('wrongName'),
    selfSigned: await start('selfSigned')
  }
  const proxy = await startProxy(receiver.port)
  const all = [receiver, elsewhere, proxy, ...Object.values(tls)]
  return {
    receiver,
    elsewhere,
    tls,
    certificates,
    proxy,
    closed: await closedPort(),
    close: async () => {
      await Promise.all(all.map(one => one.close()))
    }
  }
}

/** Runs the action against one case and returns what was wrong. */
export async function runFault(
  servers: FaultServers,
  fault: FaultCase
): Promise<FaultResult> {
  const path = `/${encodeURIComponent(fault.name)}`
  scripts.set(path, exchange =>
    pickHandler(fault.handler, exchange.number)(exchange)
  )
  const given =
    typeof fault.webhook === 'function' ? fault.webhook(servers) : fault.webhook
  const webhook: Json = {
    url: servers.receiver.url + path,
    name: 'victim',
    secret_name: 'key',
    payload: 'github',
    timeout: TIMEOUT_S,
    retry_schedule: [0.05],
    ...given
  }
  const inputs =
    typeof fault.inputs === 'function' ? fault.inputs(servers) : fault.inputs
  const ran = await runAction({
    inputs: {
      'allowed-hosts': '127.0.0.1',
      'allowed-schemes': 'http https',
      secrets: 'key=UseSomethingGoodHere',
      config: JSON.stringify({ notify: { webhooks: [webhook] } }),
      ...inputs
    },
    env: {
      ...fault.env?.(servers),
      ...(fault.resolve && { RESOLVE: JSON.stringify(fault.resolve) })
    },
    ...(fault.resolve && { nodeArguments: ['--require', RESOLVER] })
  })
  const ended = Date.now()
  const arrived = servers.receiver.requests.filter(one => one.path === path)
  const [delivery] = listIn(ran.outputs.deliveries)
  const attempts = listIn(delivery?.attempts)
  return {
    ran,
    attempts,
    timeoutMs: Number(webhook.timeout) * 1000,
    exitMs: ended - endOf(attempts),
    problems:
      fault.ends === 'refused'
        ? refusedProblems(fault, ran, arrived.length)
        : [
            ...endProblems(fault, ran, attempts),
            ...reportProblems(ran, delivery, attempts),
            ...arrivalProblems(fault, arrived),
            ...timeProblems(fault, attempts)
          ]
  }
}

const scripts = new Map<string, Handler>()

function refusedProblems(fault: FaultCase, ran: RunResult, arrived: number) {
  const errors = ran.annotations.filter(({ level }) => level === 'error')
  return [
    ...claim(ran.code === 1, `exit code ${ran.code}`),
    ...claim(ran.outputs.result === 'failure', 'result is not failure'),
    ...claim(arrived === 0, `${arrived} requests arrived`),
    ...claim(errors.length === 1, `${errors.length} errors`),
    ...claim(
      fault.says?.test(errors[0]?.message ?? '') ?? false,
      `the error says ${errors[0]?.message}`
    ),
    ...claim(/fail(ed|ure)/.test(ran.summary), 'the summary does not say so')
  ]
}

function endProblems(
  fault: FaultCase,
  ran: RunResult,
  attempts: Json[]
): string[] {
  const good = fault.ends === 'delivered'
  const { outputs } = ran
  const errors = ran.annotations.filter(({ level }) => level === 'error')
  const last = attempts.at(-1)
  const says = good ? ran.log : (errors[0]?.message ?? '')
  const opening = `webhook "victim" failed: ${fault.ends}: `
  return [
    ...claim(ran.code === (good ? 0 : 1), `exit code ${ran.code}`),
    ...claim(
      outputs.result === (good ? 'success' : 'failure'),
      `result is ${outputs.result}`
    ),
    ...claim(
      `${outputs.delivered} ${outputs.failed} ${outputs.skipped}` ===
        (good ? '1 0 0' : '0 1 0'),
      'the counts are wrong'
    ),
    ...claim(errors.length === (good ? 0 : 1), `${errors.length} errors`),
    ...claim(good || says.startsWith(opening), `the error says ${says}`),
    ...claim(fault.says?.test(says) ?? true, `it says ${says}`),
    ...claim(
      (last?.error ?? 'delivered') === fault.ends,
      `the last attempt ended as ${last?.error}`
    ),
    ...claim(
      attempts.length === (fault.attempts ?? 1),
      `${attempts.length} attempts`
    )
  ]
}

function reportProblems(
  ran: RunResult,
  delivery: Json | undefined,
  attempts: Json[]
): string[] {
  const file = ran.outputs['record-file'] ?? ''
  const record: unknown = file ? JSON.parse(readFileSync(file, 'utf8')) : null
  const [recorded] = isJson(record) ? listIn(record.deliveries) : []
  const code = attempts.at(-1)?.status_code ?? attempts.at(-1)?.error
  return [
    ...claim(
      JSON.stringify(recorded?.attempts) === JSON.stringify(attempts) &&
        recorded?.id === delivery?.id &&
        isJson(record) &&
        JSON.stringify(record.bodies) === `{"${recorded?.body}":"{}"}`,
      'the record differs from the output'
    ),
    ...claim(/^[0-9a-f]{64}$/.test(String(recorded?.mac)), 'no mac'),
    ...claim(
      ran.summary.includes('victim') &&
        ran.summary.includes(String(code).replaceAll('_', '&#95;')),
      'the summary lacks the delivery'
    )
  ]
}

function arrivalProblems(
  fault: FaultCase,
  arrived: Receiver['requests']
): string[] {
  const expected = fault.requests ?? fault.attempts ?? 1
  const ids = new Set(arrived.map(({ headers }) => headers['webhook-id']))
  return [
    ...claim(arrived.length === expected, `${arrived.length} requests arrived`),
    ...claim(ids.size <= 1, 'the id changed'),
    ...claim(
      arrived.every(({ headers }) => headers['accept-encoding'] === 'identity'),
      'a packed answer was asked for'
    )
  ]
}

function timeProblems({ leastMs }: FaultCase, attempts: Json[]): string[] {
  if (leastMs === undefined) return []
  const span = endOf(attempts) - Date.parse(String(attempts[0]?.started))
  return claim(span >= leastMs, `it lasted ${span} ms`)
}

/** Returns when the last attempt was over, NaN without one. */
function endOf(attempts: Json[]): number {
  const last = attempts.at(-1)
  return Date.parse(String(last?.started)) + Number(last?.duration_ms)
}

function claim(held: boolean, problem: string): string[] {
  return held ? [] : [problem]
}

function listIn(value: unknown): Json[] {
  const list: unknown = typeof value === 'string' ? JSON.parse(value) : value
  return Array.isArray(list) ? list.filter(isJson) : []
}

const { respond } = receivers
/** Two attempts of half a second, with the schedule's 50 ms between. */
const TIMED: Omit<FaultCase, 'name'> = {
  webhook: { timeout: 0.5 },
  ends: 'timeout',
  attempts: 2,
  says: /no complete response within 500 ms; give it a longer timeout/,
  leastMs: 1040
}
/** The schedule's 50 ms and up to a fifth more. */
const AT_ONCE = { says: /; retrying in 0\.1 s$/m, leastMs: 50 }

/** Addresses of clouds that give out credentials. */
const METADATA = [
  '169.254.169.254',
  '[fd00:ec2::254]',
  '100.100.100.200',
  '168.63.129.16'
]

/** Receivers that respond badly, late, or not at all. */
const responseCases: FaultCase[] = [
  broken('a reset within the body', receivers.resetMidBody, 'connection_reset'),
  broken('an end within a chunk', receivers.closeMidChunk, 'truncated'),
  broken('what is no HTTP', receivers.garbage, 'protocol_error'),
  { name: 'a body that drips', handler: receivers.dripBody, ...TIMED },
  {
    name: 'silence',
    handler: receivers.silence,
    ...TIMED
  },
  {
    name: 'a port that refuses',
    webhook: ({ closed }) => ({ url: `http://127.0.0.1:${closed}/` }),
    ends: 'connection_refused',
    attempts: 2,
    requests: 0
  },
  {
    name: 'an unknown name',
    webhook: { url: 'http://nosuch.invalid/' },
    inputs: { 'allowed-hosts': 'public' },
    ends: 'dns_error',
    attempts: 2,
    requests: 0,
    says: /check the host/
  },
  {
    name: 'an endless body of a 404',
    handler: receivers.endlessBody(404),
    ends: 'status'
  },
  { name: 'a bomb in gzip', handler: receivers.gzipBomb(), ends: 'delivered' },
  {
    name: 'a clock that is ten minutes off',
    handler: respond(200, {
      headers: { date: new Date(Date.now() - 600_000).toUTCString() }
    }),
    ends: 'delivered',
    says: /clock is 10 minutes off/
  }
]

/** Whole responses with each kind of code. */
const statusCases: FaultCase[] = [
  ...[200, 204, 299].map(
    (code): FaultCase => ({
      name: `a ${code}`,
      handler: respond(code),
      ends: 'delivered'
    })
  ),
  ...[301, 303, 308].map(
    (code): FaultCase => ({
      name: `a ${code} to elsewhere`,
      handler: elsewhere(code),
      ends: 'redirect',
      says: /HTTP 30\d to 127\.0\.0\.2:9, .* success_codes/
    })
  ),
  {
    name: 'a redirect to the metadata service',
    handler: respond(301, {
      headers: { location: '//169.254.169.254/latest' }
    }),
    ends: 'redirect',
    says: /to 169\.254\.169\.254,/
  },
  { name: 'a 410', handler: respond(410), ends: 'status', says: /is gone/ },
  ...[400, 401, 404].map(
    (code): FaultCase => ({
      name: `a ${code}`,
      handler: respond(code),
      ends: 'status',
      says: new RegExp(`HTTP ${code}`)
    })
  ),
  ...[408, 429, 500].map(
    (code): FaultCase => ({
      name: `a ${code}, then a 200`,
      handler: [respond(code), respond(200)],
      ends: 'delivered',
      attempts: 2
    })
  ),
  {
    name: 'a 503 for ever',
    handler: respond(503),
    webhook: { retry_schedule: [0, 0.05, 0.1] },
    ends: 'status',
    attempts: 4,
    says: /HTTP 503.*\(4 attempts\)/
  }
]

/** Receivers that say when to come back. */
const waitCases: FaultCase[] = [
  after('seconds', '1', {
    says: /; retrying in 1\.[0-2] s$/m,
    leastMs: 1000
  }),
  after('a date to come', new Date(Date.now() + 600_000).toUTCString(), null),
  after('a date that is over', new Date(0).toUTCString(), AT_ONCE),
  after('"NaN"', 'NaN', AT_ONCE)
]

/** URLs that must not be called, and proxies. */
const addressCases: FaultCase[] = [
  ...[
    '2130706433',
    '①②⑦.0.0.1',
    '127.0.0.1.',
    '[::ffff:127.0.0.1]',
    'localhost.',
    'a.localhost',
    '10.0.0.1',
    ...METADATA,
    '0.0.0.0'
  ].map(
    (host): FaultCase => ({
      name: `the host ${host}`,
      webhook: ({ elsewhere }) => ({
        url: `http://${host}:${elsewhere.port}/`
      }),
      inputs: { 'allowed-hosts': 'public 192.168.0.0/16' },
      ends: 'blocked',
      requests: 0,
      says: METADATA.includes(host)
        ? /metadata service: write another address;/
        : /allowed-hosts/
    })
  ),
  named('a name with a loopback address', [['127.0.0.1']]),
  named('a name with a public and a private address', [
    ['93.184.216.34', '10.0.0.1']
  ]),
  named(
    'a name with a metadata address',
    [['169.254.169.254']],
    /metadata service: write another host;/
  ),
  {
    name: 'a name that is bound anew',
    handler: respond(503, { headers: { connection: 'close' } }),
    webhook: ({ receiver }) => ({
      url: `http://rebound.example:${receiver.port}/${encodeURIComponent('a name that is bound anew')}`
    }),
    inputs: { 'allowed-hosts': 'rebound.example' },
    resolve: { 'rebound.example': [['127.0.0.1'], ['169.254.169.254']] },
    ends: 'blocked',
    attempts: 2,
    requests: 1
  },
  url(
    'a scheme that was not opted in',
    'http://a.example/',
    'blocked',
    /allowed-schemes/,
    {
      'allowed-schemes': 'https'
    }
  ),
  url('the scheme ftp', 'ftp://a.example/', 'refused', /another scheme/),
  url('the scheme file', 'file:///etc/passwd', 'refused', /absolute URL/),
  url('user info', 'http://user:pass@a.example/', 'refused', /user info/),
  url('port 0', 'http://a.example:0/', 'refused', /real port/),
  url('a fragment', 'http://a.example/#top', 'refused', /fragment/),
  {
    name: 'a method that is not allowed',
    webhook: ({ elsewhere }) => ({ url: elsewhere.url, method: 'DELETE' }),
    ends: 'blocked',
    requests: 0,
    says: /allowed-methods/
  },
  {
    name: 'a proxy',
    webhook: { url: `http://a.example/${encodeURIComponent('a proxy')}` },
    inputs: { 'allowed-hosts': 'public' },
    env: ({ proxy }) => ({ HTTP_PROXY: proxy.url }),
    ends: 'delivered',
    says: /go through a proxy/
  },
  {
    name: 'a proxy to a private address',
    webhook: { url: 'http://10.0.0.1/' },
    inputs: { 'allowed-hosts': 'public' },
    env: ({ proxy }) => ({ HTTP_PROXY: proxy.url }),
    ends: 'blocked',
    requests: 0
  },
  {
    name: 'a redirect to a proxy',
    handler: respond(305, { headers: { location: 'http://127.0.0.2:9/' } }),
    ends: 'redirect'
  }
]

/** Certificates; the CA of the first is given. */
const tlsCases: FaultCase[] = [
  tls('good', 'delivered'),
  tls('expired', 'tls_error', /expired at \d{4}-\S+Z; the receiver must renew/),
  tls(
    'wrongName',
    'tls_error',
    /for other\.example, not for 127\.0\.0\.1; write a host/
  ),
  tls('selfSigned', 'tls_error', /self-signed.*ca-certificates/),
  {
    name: 'a CA that is not given',
    webhook: ({ tls }) => ({ url: tls.good.url }),
    env: () => ({ NODE_TLS_REJECT_UNAUTHORIZED: '0' }),
    ends: 'tls_error',
    requests: 0,
    says: /ca-certificates/
  },
  {
    name: 'no TLS behind https',
    webhook: ({ receiver }) => ({ url: `https://127.0.0.1:${receiver.port}/` }),
    ends: 'tls_error',
    requests: 0,
    says: /wrong version number; does this port speak http\?/
  },
  {
    name: 'a CA that cannot be read',
    inputs: { 'ca-certificates': '-----BEGIN CERTIFICATE-----\nAAAA' },
    ends: 'refused',
    says: /ca-certificates/
  }
]

/** Configs that could do harm, were anything sent. */
const configCases: FaultCase[] = [
  ...['a\r\nx-b: c', 'a\u007fb'].map(
    (value): FaultCase => ({
      name: `the header ${JSON.stringify(value)}`,
      webhook: { headers: { 'x-a': value } },
      ends: 'refused',
      says: /headers.*control character/
    })
  ),
  {
    name: 'a line break from a secret in a header',
    webhook: { headers: { 'x-a': '${secrets.multi}' } },
    inputs: {
      secrets: JSON.stringify({
        key: 'UseSomethingGoodHere',
        multi: 'a\nx-b: c'
      })
    },
    ends: 'refused',
    says: /webhook "victim" failed: cannot be sent: headers\.x-a: .*control/
  },
  ...['Host', 'webhook-id', 'X-JobServ-Sig'].map(
    (header): FaultCase => ({
      name: `the header ${header}`,
      webhook: { headers: { [header]: 'x' } },
      ends: 'refused',
      says: new RegExp(`headers.*${header}`)
    })
  ),
  {
    name: 'an empty secret',
    inputs: { secrets: 'key=' },
    ends: 'refused',
    says: /webhook "victim" needs the secret key, which is empty/
  },
  {
    name: 'a secret that is not given',
    inputs: { secrets: '' },
    ends: 'refused',
    says: /key/
  },
  {
    name: 'a billion laughs',
    inputs: { config: laughs() },
    ends: 'refused',
    says: /alias/i
  },
  {
    name: 'a config of brackets',
    inputs: { config: '['.repeat(100_000) },
    ends: 'refused',
    says: /./
  }
]

/** All of them. */
export const faultCases: FaultCase[] = [
  ...responseCases,
  ...statusCases,
  ...waitCases,
  ...addressCases,
  ...tlsCases,
  ...configCases
]

function broken(name: string, handler: Handler, ends: string): FaultCase {
  return { name, handler, ends, attempts: 2 }
}

function elsewhere(code: number): Handler {
  return respond(code, { headers: { location: 'http://127.0.0.2:9/stolen' } })
}

/** A 429 that asks to wait; without a time it ends the retries. */
function after(
  name: string,
  value: string,
  retry: Pick<FaultCase, 'says' | 'leastMs'> | null
): FaultCase {
  const headers = { 'retry-after': value }
  return {
    name: `Retry-After: ${name}`,
    handler: [respond(429, { headers }), respond(200)],
    ...(retry === null
      ? { ends: 'status', says: /asks to come back in \d+ s, at \d{4}-/ }
      : { ends: 'delivered', attempts: 2, ...retry })
  }
}

function named(
  name: string,
  responses: string[][],
  says = /allowed-hosts/
): FaultCase {
  return {
    name,
    webhook: ({ elsewhere }) => ({
      url: `http://a.example:${elsewhere.port}/`
    }),
    inputs: { 'allowed-hosts': 'public' },
    resolve: { 'a.example': responses },
    ends: 'blocked',
    requests: 0,
    says
  }
}

function url(
  name: string,
  text: string,
  ends: string,
  says: RegExp,
  inputs: Record<string, string> = {}
): FaultCase {
  return {
    name,
    webhook: { url: text },
    inputs: { 'allowed-hosts': 'public', ...inputs },
    ends,
    requests: 0,
    says
  }
}

function tls(
  kind: keyof FaultServers['tls'],
  ends: string,
  says = /./
): FaultCase {
  return {
    name: `a ${kind} certificate`,
    webhook: ({ tls }) => ({ url: tls[kind].url }),
    inputs: ({ certificates }) => ({ 'ca-certificates': certificates.ca }),
    ends,
    requests: 0,
    says
  }
}

function laughs(): string {
  const names = 'abcdefghij'.split('')
  return names
    .map((name, index) => {
      const before = names[index - 1]
      const item = before ? `*${before}` : 'ha'
      return `${name}: &${name} [${Array(10).fill(item).join(', ')}]`
    })
    .join('\n')
}
