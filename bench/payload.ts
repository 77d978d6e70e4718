import { fileURLToPath } from 'node:url'
import { bundlePrograms } from './bundle.ts'
import { atMost, type Figure, median } from './figure.ts'
import { measure } from './measure.ts'

const COUNTS = [1000, 10_000, 100_000] as const
const ROUNDS = 7

const RECORDED = fileURLToPath(new URL('../demo/recorded', import.meta.url))

/**
 * Returns how long the payload of a large build takes, and
 * whether ten times the jobs take ten times as much: linear growth is 10, and
 * the bar of 20 leaves room for garbage collection; a square would be 100.
 */
export async function payloadFigures(rounds: number): Promise<Figure[]> {
  const [program = ''] = await bundlePrograms('payload-once')
  const ms: number[][] = COUNTS.map(() => [])
  const mb: number[][] = COUNTS.map(() => [])
  for (let round = 0; round < Math.min(rounds, ROUNDS); round++)
    for (const [at, count] of COUNTS.entries()) {
      const once = await ran(program, count)
      ms[at]?.push(once.ms)
      mb[at]?.push(once.peakMb)
    }
  const [, tenMs = 0, hundredMs = 0] = ms.map(median)
  const [oneMb = 0, tenMb = 0, hundredMb = 0] = mb.map(median)
  return [
    atMost('payload of 10,000 jobs, signed', tenMs, 40, 'ms'),
    atMost('time of 100,000 jobs, to 10,000', hundredMs / tenMs, 20, 'x'),
    atMost(
      'memory from 10,000 to 100,000, to the step before',
      (hundredMb - tenMb) / (tenMb - oneMb),
      20,
      'x'
    )
  ]
}

async function ran(
  bundle: string,
  count: number
): Promise<{ ms: number; peakMb: number }> {
  const { stdout } = await measure({
    argv: [bundle, String(count), RECORDED]
  })
  return JSON.parse(stdout)
}
