// Measures how soon a chain continues after a callback, and how many callbacks
// its listener checks: `node bench/gate.ts`, against the bundle in dist/.
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startApi } from '../__tests__/helpers/fake-github.ts'
import {
  type Exchange,
  startReceiver
} from '../__tests__/helpers/fake-receiver.ts'
import { makeJob, makeRun } from '../__tests__/helpers/fixtures.ts'
import { exchange, requestBytes } from '../__tests__/helpers/raw-http.ts'
import { runAction } from '../__tests__/helpers/run-action.ts'
import { atMost, type Figure, median, table } from './figure.ts'

const LINKS = 60
const VALID = 2_000
const FLOOD = 10_000
const AT_ONCE = 64
const RATE = 2_000
const KEY = 'UseSomethingGoodHere'
const SUCCESS = '{"state":"success","description":"387 tests PASSED"}'
const RSS = join(import.meta.dirname, 'rss.cjs')

/** Returns the measured figures, each with its bar. */
async function gateFigures(): Promise<Figure[]> {
  return [await paceFigure(), ...(await floodFigures())]
}

/** Measures the time from a callback to the request of the next link. */
async function paceFigure(): Promise<Figure> {
  const times: number[] = []
  let left = Number.NaN
  await runChain(LINKS, async ({ request, response, number }) => {
    if (number > 1) times.push(performance.now() - left)
    response.end()
    await once(response)
    const { port, path } = callbackOf(request.body)
    left = performance.now()
    await exchange(port, callbackBytes(path, SUCCESS, KEY))
  })
  return atMost('from a callback to the next link', median(times), 20, 'ms')
}

/** Measures the listener of a link whose response is delayed. */
async function floodFigures(): Promise<Figure[]> {
  let rate = 0
  let floodRate = 0
  let lost = 0
  let wrong = 0
  let again = 0
  const { workspace } = await runChain(1, async ({ request, response }) => {
    const { port, path } = callbackOf(request.body)
    const valid = callbackBytes(path, SUCCESS, KEY)
    const send = async (bytes: Buffer) => (await exchange(port, bytes))?.status
    await repeat(VALID, () => send(valid))
    rate = await repeat(VALID, async () => {
      if ((await send(valid)) !== 200) lost += 1
    })
    const invalid = [
      callbackBytes(path, SUCCESS, 'another key'),
      callbackBytes(path, '{"state":"SUCCESS"}', KEY),
      callbackBytes(`${path}x`, SUCCESS, KEY),
      requestBytes('GET', path),
      requestBytes('POST', path, {}, 'x'.repeat(60_000))
    ]
    const share = (FLOOD + VALID) / VALID
    const flood = async (index: number) => {
      if (index % share === 0) {
        if ((await send(valid)) !== 200) lost += 1
      } else {
        const bytes = invalid[index % invalid.length] ?? valid
        const status = (await send(bytes)) ?? 0
        if (status < 400 || status >= 500) wrong += 1
      }
    }
    floodRate = await repeat(FLOOD + VALID, flood)
    again = Date.now()
    await repeat(FLOOD + VALID, flood)
    response.end()
  })
  const held = readFileSync(join(workspace, 'rss.txt'), 'utf8')
    .trim()
    .split('\n')
    .map(line => line.split(' ').map(Number))
  const peak = (part: number[][]) =>
    Math.max(...part.map(([, kb = 0]) => kb / 1024))
  const growth =
    peak(held.filter(([time = 0]) => time > again)) -
    peak(held.filter(([time = 0]) => time <= again))
  return [
    atLeast('valid callbacks checked', rate, RATE, 'a second'),
    atLeast('callbacks checked in a flood', floodRate, RATE, 'a second'),
    atMost(`valid ones lost in ${FLOOD} invalid ones`, lost, 0, 'callbacks'),
    atMost('invalid ones not refused', wrong, 0, 'callbacks'),
    atMost('growth of memory over a second flood', growth, 16, 'MB')
  ]
}

/** Does `work` `count` times; returns how often a second that is. */
async function repeat(
  count: number,
  work: (index: number) => Promise<unknown>
): Promise<number> {
  const from = performance.now()
  let next = 0
  const worker = async () => {
    while (next < count) {
      const index = next
      next += 1
      await work(index)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return (count / (performance.now() - from)) * 1000
}

/** Runs the bundle with a chain of links that call back. */
async function runChain(
  count: number,
  handler: (exchange: Exchange) => Promise<void>
) {
  const api = await startApi({ runs: [makeRun()], jobs: [makeJob()] })
  const receiver = await startReceiver({ handler })
  const webhooks = Array.from({ length: count }, (_, index) => ({
    name: `link ${index}`,
    url: `${receiver.url}/hook`,
    timeout: '1m',
    callback: { via: 'listener', secret_name: 'key' }
  }))
  const ran = await runAction({
    nodeArguments: ['--require', RSS],
    inputs: {
      mode: 'chain',
      listen: '127.0.0.1:0',
      config: JSON.stringify({ chains: [{ name: 'deploy', webhooks }] }),
      secrets: `key=${KEY}`,
      'allowed-hosts': '127.0.0.1',
      'allowed-schemes': 'http'
    },
    env: { GITHUB_API_URL: api.url }
  })
  await Promise.all([api.close(), receiver.close()])
  if (ran.code !== 0) throw new Error(ran.stdout)
  return ran
}

function callbackOf(body: Buffer): { port: number; path: string } {
  const { callback_url }: { callback_url: string } = JSON.parse(String(body))
  const { port, pathname } = new URL(callback_url)
  return { port: Number(port), path: pathname }
}

function callbackBytes(path: string, body: string, key: string): Buffer {
  const mac = createHmac('sha256', key).update(body).digest('hex')
  return requestBytes('POST', path, { 'x-jobserv-sig': `sha256:${mac}` }, body)
}

function atLeast(
  name: string,
  measured: number,
  bar: number,
  unit: string
): Figure {
  return {
    name,
    measured: `${Math.round(measured)} ${unit}`,
    bar: `>= ${bar} ${unit}`,
    holds: measured >= bar
  }
}

function once(response: Exchange['response']): Promise<void> {
  return new Promise(resolve => response.once('finish', resolve))
}

if (import.meta.main) {
  const figures = await gateFigures()
  console.log(`Node ${process.version}\n\n${table(figures)}`)
  if (figures.some(({ holds }) => !holds)) process.exitCode = 1
}
