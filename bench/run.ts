// Measures what the README promises: `npm run bench`, or with names of
// benchmarks only those. With --strict it fails when a bar is missed.
import { parseArgs } from 'node:util'
import { fanOutFigures } from './fan-out.ts'
import { type Figure, table } from './figure.ts'
import { payloadFigures } from './payload.ts'
import { recordFigures } from './record.ts'
import { startFigures } from './start.ts'

const BENCHMARKS: Record<string, (rounds: number) => Promise<Figure[]>> = {
  start: startFigures,
  'fan-out': fanOutFigures,
  payload: payloadFigures,
  record: recordFigures
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    strict: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '21' }
  }
})
const figures: Figure[] = []
for (const [name, bench] of Object.entries(BENCHMARKS))
  if (positionals.length === 0 || positionals.includes(name))
    figures.push(...(await bench(Number(values.rounds))))
console.log(`Node ${process.version}\n\n${table(figures)}`)
if (values.strict && figures.some(({ holds }) => !holds)) process.exitCode = 1
