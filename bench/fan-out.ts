import { bundlePrograms } from './bundle.ts'
import { atMost, type Figure, median } from './figure.ts'
import { measure, startServer } from './measure.ts'
import { COUNT } from './workload.ts'

const ROUNDS = 7

/**
 * Returns how many signed deliveries of one large body compare
 * to a loop that only signs it and posts it with node:http, as often.
 */
export async function fanOutFigures(rounds: number): Promise<Figure[]> {
  const programs = await bundlePrograms('fan-out-bare', 'fan-out-ours')
  const [bare = '', ours = ''] = programs
  const server = await startServer()
  try {
    const ratios: number[] = []
    const peaks: number[] = []
    for (let round = 0; round <= Math.min(rounds, ROUNDS); round++) {
      const least = await ran(bare, server.url)
      const { ms, peakMb } = await ran(ours, server.url)
      if (round === 0) continue
      ratios.push(ms / least.ms)
      peaks.push(peakMb)
    }
    return [
      atMost(
        `${COUNT} deliveries, to bare node:http`,
        median(ratios),
        1.5,
        'x'
      ),
      atMost(`${COUNT} deliveries, peak memory`, median(peaks), 110, 'MB')
    ]
  } finally {
    server.close()
  }
}

async function ran(
  bundle: string,
  url: string
): Promise<{ ms: number; peakMb: number }> {
  const { stdout } = await measure({ argv: [bundle, `${url}/hook`] })
  return JSON.parse(stdout)
}
