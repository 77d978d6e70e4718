import { mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleUsual } from './bundle.ts'
import { atMost, type Figure, median } from './figure.ts'
import { type Command, interleave, measure, startServer } from './measure.ts'
import { BUNDLE, ownStep, prepareStep } from './step.ts'

const PRELOAD = fileURLToPath(new URL('preload.cjs', import.meta.url))

/**
 * Returns what a step takes from start to exit, over what Node
 * itself takes, and how that compares to the usual bundle.
 */
export async function startFigures(rounds: number): Promise<Figure[]> {
  const server = await startServer()
  try {
    const plainStep = prepareStep(ownStep(BUNDLE, server.url, 'github'))
    const apiStep = prepareStep(ownStep(BUNDLE, server.url, 'jobserv'))
    const times = await interleave(
      {
        bare: { argv: ['-e', '0'] },
        plain: plainStep,
        api: apiStep,
        usual: prepareStep(ownStep(await bundleUsual(), server.url, 'jobserv'))
      },
      rounds
    )
    const over = (name: string, base = 'bare') =>
      median((times[name] ?? []).map((ms, at) => ms - (times[base]?.[at] ?? 0)))
    const ratio = median(
      (times.api ?? []).map((ms, at) => ms / (times.usual?.[at] ?? 0))
    )
    const plain = await peak(plainStep)
    const api = await peak(apiStep)
    const bytes = statSync(BUNDLE).size
    return [
      atMost('one delivery, over bare node', over('plain'), 75, 'ms'),
      atMost('with run and jobs, over bare node', over('api'), 110, 'ms'),
      atMost('the same, of the usual bundle', 100 * ratio, 80, '%'),
      atMost('peak memory, one delivery', plain.peakMb, 65, 'MB'),
      atMost('peak memory, with run and jobs', api.peakMb, 65, 'MB'),
      atMost('dist/index.js', bytes / 1000, 700, 'kB'),
      {
        name: 'undici',
        measured: plain.undici || api.undici ? 'loaded' : 'not loaded',
        bar: 'not loaded',
        holds: !plain.undici && !api.undici
      }
    ]
  } finally {
    server.close()
  }
}

/** Returns the most memory a command held in any of five runs. */
async function peak({ argv, env, cwd }: Command) {
  const folder = mkdtempSync(join(tmpdir(), 'webhook-action-bench-'))
  const file = join(folder, 'report.json')
  const all: { peakKb: number; undici: boolean }[] = []
  for (let run = 0; run < 5; run++) {
    await measure({
      argv: ['--require', PRELOAD, ...argv],
      cwd,
      env: { ...env, BENCH_REPORT: file }
    })
    all.push(JSON.parse(readFileSync(file, 'utf8')))
  }
  return {
    peakMb: Math.max(...all.map(({ peakKb }) => peakKb)) / 1024,
    undici: all.some(({ undici }) => undici)
  }
}
