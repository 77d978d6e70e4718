import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Certificates, makeCertificates } from './certificates.ts'
import type { Json } from './github.ts'
import { isJson } from './json.ts'
import { type ProxyServer, startProxy } from './proxy.ts'
import type { Behaviour, Script } from './receiver.ts'
import { closedPort, type Receiver, startReceiver } from './receiver.ts'
import { type Ran, runAction } from './run.ts'

const RESOLVER = join(import.meta.dirname, '../fixtures/resolver.cjs')
/** TIMEOUT_S is long, so that a busy machine ends nothing but what hangs. */
const TIMEOUT_S = 10

/** Ground is what the attacks of a table run against. */
export interface Ground {
  receiver: Receiver
  /** elsewhere must never see a connection. */
  elsewhere: Receiver
  /** tls are https receivers, by what is wrong with their certificate. */
  tls: Record<'good' | 'expired' | 'wrongName' | 'selfSigned', Receiver>
  certificates: Certificates
  proxy: ProxyServer
  closed: number
  close(): Promise<void>
}

/** FaultCase is one receiver, or URL, that does wrong, and what must follow. */
export interface FaultCase {
  name: string
  script?: Script
  /** webhook comes on top of one that is signed and tried twice. */
  webhook?: Json | ((ground: Ground) => Json)
  inputs?: Record<string, string> | ((ground: Ground) => Record<string, string>)
  env?: (ground: Ground) => Record<string, string>
  /** resolve answers names: one list of addresses for each question. */
  resolve?: Readonly<Record<string, readonly (readonly string[])[]>>
  /** ends is `delivered`, an error code, or `refused` before any attempt. */
  ends: string
  /** attempts is how many there are in all; default: 1. */
  attempts?: number
  /** requests is how many arrive; default: as many as attempts. */
  requests?: number
  /** says must be found in the error, or in the log of a success. */
  says?: RegExp
  /** lastsMs is the shortest and the longest the deliveries may take. */
  lastsMs?: readonly [number, number]
}

/** Finding is what came of one case; it held when there are no problems. */
export interface Finding {
  problems: string[]
  ran: Ran
  attempts: Json[]
  /** timeoutMs is what the webhook's `timeout` was. */
  timeoutMs: number
  /** exitMs is from the end of the last attempt to the end of the process. */
  exitMs: number
}

/** makeGround answers a ground with everything listening on loopback. */
export async function makeGround(): Promise<Ground> {
  const certificates = await makeCertificates()
  const start = (kind: 'good' | 'expired' | 'wrongName' | 'selfSigned') =>
    startReceiver({ tls: certificates[kind] })
  const receiver = await startReceiver({
    script: exchange => scripts.get(exchange.request.path)?.(exchange)
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

/** tryFault runs the action against one case and answers what was wrong. */
export async function tryFault(
  ground: Ground,
  fault: FaultCase
): Promise<Finding> {
  const path = `/${encodeURIComponent(fault.name)}`
  scripts.set(path, play(fault.script))
  const given =
    typeof fault.webhook === 'function' ? fault.webhook(ground) : fault.webhook
  const webhook: Json = {
    url: ground.receiver.url + path,
    name: 'victim',
    secret_name: 'key',
    payload: 'github',
    timeout: TIMEOUT_S,
    retry_schedule: [0.05],
    ...given
  }
  const inputs =
    typeof fault.inputs === 'function' ? fault.inputs(ground) : fault.inputs
  const ran = await runAction({
    inputs: {
      'allowed-hosts': '127.0.0.1',
      'allowed-schemes': 'http https',
      secrets: 'key=UseSomethingGoodHere',
      config: JSON.stringify({ notify: { webhooks: [webhook] } }),
      ...inputs
    },
    env: {
      ...fault.env?.(ground),
      ...(fault.resolve && { RESOLVE: JSON.stringify(fault.resolve) })
    },
    ...(fault.resolve && { nodeArguments: ['--require', RESOLVER] })
  })
  const ended = Date.now()
  const arrived = ground.receiver.requests.filter(one => one.path === path)
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

const scripts = new Map<string, Behaviour>()

function play(script: Script | undefined): Behaviour {
  return exchange => {
    if (typeof script === 'function') return script(exchange)
    const turn = Math.min(exchange.number, script?.length ?? 0)
    const behave = script?.[turn - 1]
    if (behave) return behave(exchange)
    exchange.response.end()
  }
}

function refusedProblems(fault: FaultCase, ran: Ran, arrived: number) {
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

function endProblems(fault: FaultCase, ran: Ran, attempts: Json[]): string[] {
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
  ran: Ran,
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
        recorded?.body === '{}',
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

function timeProblems({ lastsMs }: FaultCase, attempts: Json[]): string[] {
  const [first] = attempts
  if (lastsMs === undefined) return []
  const span = endOf(attempts) - Date.parse(String(first?.started))
  const [least, most] = lastsMs
  return claim(span >= least && span <= most, `it lasted ${span} ms`)
}

/** endOf answers when the last attempt was over, NaN without one. */
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
