import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundlePrograms } from './bundle.ts'
import { atMost, type Figure, median } from './figure.ts'
import { type Command, measure, startServer } from './measure.ts'
import { BUNDLE, prepareStep, recordStep } from './step.ts'

const COUNT = 2000
const ROUNDS = 7
const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url))

/**
 * Returns how a whole step that sends one payload to many webhooks, and writes
 * its record, compares to a process that only signs and posts it as often.
 */
export async function recordFigures(rounds: number): Promise<Figure[]> {
  const [bare = ''] = await bundlePrograms('fan-out-bare')
  const server = await startServer()
  try {
    const loop = { argv: [bare, `${server.url}/hook`, String(COUNT)] }
    const step = prepareStep(recordStep(BUNDLE, server.url, COUNT))
    const ratios: number[] = []
    const peaks: number[] = []
    for (let round = 0; round <= Math.min(rounds, ROUNDS); round++) {
      const least = await measure(loop)
      const { ms, peakMb } = await whole(step)
      if (round === 0) continue
      ratios.push(ms / least.ms)
      peaks.push(peakMb)
    }
    return [
      atMost(
        `a step of ${COUNT} deliveries of one payload, to a bare loop`,
        median(ratios),
        2,
        'x'
      ),
      atMost('the same, peak memory', median(peaks), 130, 'MB'),
      atMost('the same, its record', recordBytes(step) / 1e6, 2, 'MB')
    ]
  } finally {
    server.close()
  }
}

async function whole({ argv, env, cwd }: Command) {
  const file = join(
    mkdtempSync(join(tmpdir(), 'webhook-action-bench-')),
    'report.json'
  )
  const { ms } = await measure({
    argv: ['--require', PRELOAD, ...argv],
    cwd,
    env: { ...env, BENCH_REPORT: file }
  })
  const { peakKb }: { peakKb: number } = JSON.parse(readFileSync(file, 'utf8'))
  return { ms, peakMb: peakKb / 1024 }
}

function recordBytes({ env }: { env: NodeJS.ProcessEnv }): number {
  const outputs = readFileSync(env.GITHUB_OUTPUT ?? '', 'utf8')
  const paths = outputs
    .split('\n')
    .filter(line => line.endsWith('/webhook-record.json'))
  return statSync(paths.at(-1) ?? '').size
}
