import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from '../figure.ts'
import { type Command, measure } from '../measure.ts'
import { accept, type Backend, startBackend } from './backend.ts'
import type { Contender } from './contenders.ts'

const PRELOAD = fileURLToPath(new URL('../preload.cjs', import.meta.url))
const BARE = { argv: ['-e', '0'] }

/** What one run of Node took, as it reports at its exit. */
interface Cost {
  userMs: number
  peakMb: number
}

/** What a delivery took: medians over all rounds. */
export interface Times {
  ms: number
  /** Compared to bare Node in the same round. */
  ratio: number
  /** Null for a shell script. */
  cost: Cost | null
}

/** A contender with its times, or why it has none. */
export interface Timed {
  contender: Contender
  result: Times | string
}

interface Sample {
  ms: number
  bareMs: number
  cost: Cost | null
}

/**
 * Returns what a delivery by each contender takes from start to
 * exit, and what bare Node takes. All run once a round, in turn, and once more
 * under a preload that reads CPU time and memory; a first round is left out.
 */
export async function timeDeliveries(
  contenders: readonly Contender[],
  rounds: number
): Promise<{ bare: Times; timed: Timed[] }> {
  const backend = await startBackend()
  const bare: Sample[] = []
  const runs = contenders.map(contender => ({
    contender,
    samples: [] as Sample[],
    problem: null as string | null
  }))
  for (let round = 0; round <= rounds; round++) {
    const { ms: bareMs } = await measure(BARE)
    if (round > 0) bare.push({ ms: bareMs, bareMs, cost: await costOf(BARE) })
    for (const run of runs) {
      if (run.problem !== null) continue
      const sample = await deliverOnce(backend, run.contender, bareMs)
      if (typeof sample === 'string') run.problem = sample
      else if (round > 0) run.samples.push(sample)
    }
  }
  await backend.close()
  return {
    bare: summed(bare),
    timed: runs.map(({ contender, samples, problem }) => ({
      contender,
      result: problem ?? summed(samples)
    }))
  }
}

/** Returns what a run took, or why it was no delivery. */
async function deliverOnce(
  backend: Backend,
  contender: Contender,
  bareMs: number
): Promise<Sample | string> {
  const base = backend.base(accept)
  const command = contender.step(base)
  try {
    const { ms } = await measure(command)
    const [request, second] = backend.sent(base)
    if (!request?.body.length || second) return 'exit 0, no delivery'
    return { ms, bareMs, cost: command.program ? null : await costOf(command) }
  } catch (error) {
    return String(error).split('\n', 1)[0] ?? ''
  }
}

async function costOf({ argv, env, cwd }: Command): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
  const report = join(folder, 'report.json')
  await measure({
    argv: ['--require', PRELOAD, ...argv],
    ...(cwd ? { cwd } : {}),
    env: { ...(env ?? process.env), BENCH_REPORT: report }
  })
  const { userMs, peakKb }: { userMs: number; peakKb: number } = JSON.parse(
    readFileSync(report, 'utf8')
  )
  return { userMs, peakMb: peakKb / 1024 }
}

function summed(samples: readonly Sample[]): Times {
  const costs = samples.flatMap(({ cost }) => (cost ? [cost] : []))
  return {
    ms: median(samples.map(({ ms }) => ms)),
    ratio: median(samples.map(({ ms, bareMs }) => ms / bareMs)),
    cost:
      costs.length === 0
        ? null
        : {
            userMs: median(costs.map(({ userMs }) => userMs)),
            peakMb: median(costs.map(({ peakMb }) => peakMb))
          }
  }
}
