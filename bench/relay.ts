// Measures the relay: `node bench/relay.ts`, with --strict it fails when a bar
// is missed. A warm inbound webhook (config and tokens kept) next to a bare Hono
// app that answers 202, on the same engine in the same run: its latency with an
// API in a process of its own, requests per second with one in the same
// process, since two cores have no room for more. Then the memory of 10,000
// webhooks, and the bundle for Workers.
import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import {
  type Engine,
  startNode,
  startWorkerd,
  worker
} from '../__tests__/relay/engines.ts'
import { HUB, RELAY_KEYS, urlOf } from '../__tests__/relay/setup.ts'
import { COMMON_JS } from '../scripts/relay.ts'
import { atMost, type Figure, median, table } from './figure.ts'

const SEQUENTIAL = 150
const PARALLEL = 1_500
/** V8 still compiles what a webhook runs after its first ten thousand. */
const WARM_UP = 15_000
const AT_ONCE = 16

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' }
  }
})
const ROUNDS = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'webhook-relay-bench-'))
const path = urlOf('docker/push')

/** Sends one webhook and returns the milliseconds it took. */
async function send(port: number, agent: Agent): Promise<number> {
  const started = performance.now()
  const sent = request({
    ...{ host: '127.0.0.1', port, path, method: 'POST', agent },
    headers: { 'content-type': 'application/json' }
  })
  sent.end(HUB)
  const [response] = await once(sent, 'response')
  response.resume()
  await once(response, 'end')
  if (response.statusCode !== 202)
    throw new Error(`The response is ${response.statusCode}.`)
  return performance.now() - started
}

/** Returns the median latency of one request at a time, in milliseconds. */
async function latency({ port }: Engine): Promise<number> {
  const agent = new Agent({ keepAlive: true })
  const times: number[] = []
  for (let count = 0; count < SEQUENTIAL; count += 1)
    times.push(await send(port ?? 0, agent))
  agent.destroy()
  return median(times)
}

/** Returns how long many requests take, 16 at a time, in milliseconds. */
async function duration({ port }: Engine, count = PARALLEL): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const started = performance.now()
  let left = count
  const sender = async () => {
    while (left > 0) {
      left -= 1
      await send(port ?? 0, agent)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, sender))
  const ms = performance.now() - started
  agent.destroy()
  return ms
}

/** Measures engines in turn, once they are warm. */
async function compare(name: string, ours: Engine, stub: Engine, bare: Engine) {
  const over: number[] = []
  const ratios: number[] = []
  for (const engine of [ours, stub, bare]) await duration(engine, WARM_UP)
  for (let round = 0; round < ROUNDS; round += 1) {
    const [one, other] = [await latency(ours), await latency(bare)]
    const [long, short] = [await duration(stub), await duration(bare)]
    over.push(one - other)
    ratios.push((100 * short) / long)
  }
  const rate = median(ratios)
  return [
    atMost(`${name}: a webhook, over bare Hono`, median(over), 3, 'ms'),
    {
      name: `${name}: requests per second, of bare Hono's`,
      measured: `${rate.toFixed(1)} %`,
      bar: '>= 50 %',
      holds: rate >= 50
    }
  ]
}

/** Returns how much memory a process holds, in MB. */
function resident(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1]) / 1024
}

async function memory(engine: Engine & { pid: number }): Promise<Figure> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const some = async (count: number) => {
    for (let sent = 0; sent < count; sent += AT_ONCE)
      await Promise.all(
        Array.from({ length: AT_ONCE }, () => send(engine.port ?? 0, agent))
      )
    return resident(engine.pid)
  }
  const before = await some(5_000)
  const after = await some(10_000)
  agent.destroy()
  return atMost(
    'node: memory of 10,000 more webhooks',
    after - before,
    10,
    'MB'
  )
}

const api = spawn(
  process.execPath,
  [fileURLToPath(new URL('relay-api.ts', import.meta.url))],
  { stdio: ['pipe', 'pipe', 'inherit'] }
)
const [apiPort] = await once(api.stdout, 'data')
const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' }
})
const variables = {
  RELAY_KEYS,
  GITHUB_APP_ID: '1',
  GITHUB_APP_PRIVATE_KEY: privateKey,
  GITHUB_API_URL: `http://127.0.0.1:${String(apiPort).trim()}`
}
for (const [name, platform] of [
  ['worker', 'browser'],
  ['server', 'node']
] as const)
  await build({
    entryPoints: [fileURLToPath(new URL(`relay-${name}.ts`, import.meta.url))],
    ...{ bundle: true, minify: true, format: 'esm', platform },
    external: ['node:*'],
    banner: platform === 'node' ? { js: COMMON_JS } : {},
    outfile: join(folder, `${name}.mjs`)
  })

const figures: Figure[] = []
const script = join(folder, 'server.mjs')
const node = await startNode(variables)
const nodes = [
  await startNode(variables, script),
  await startNode({}, script)
] as const
figures.push(...(await compare('node', node, ...nodes)))
figures.push(await memory(node))
await Promise.all([node, ...nodes].map(engine => engine.close()))

const contents = readFileSync(join(folder, 'worker.mjs'))
const workerd = await Promise.all([
  startWorkerd(variables),
  startWorkerd(variables, undefined, contents),
  startWorkerd({}, undefined, contents)
])
figures.push(...(await compare('workerd', ...workerd)))
await Promise.all(workerd.map(engine => engine.close()))

const packed = gzipSync(worker, { level: 9 }).length / 1_000
figures.push(atMost('the bundle for Workers, gzip', packed, 150, 'kB'))
api.stdin.end()
rmSync(folder, { recursive: true })
console.log(`Node ${process.version}\n\n${table(figures)}`)
if (values.strict && figures.some(({ holds }) => !holds)) process.exitCode = 1
