// Compares this action with others from their published bundles:
// `node bench/peers.ts --peers DIR`, where DIR holds each as its repository
// has it, in OWNER/NAME@VERSION. With --write the tables go into
// docs/performance.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { findPeers, OURS } from './peers/contenders.ts'
import { failDeliveries } from './peers/failures.ts'
import { failuresTable, timesTable } from './peers/markdown.ts'
import { timeDeliveries } from './peers/times.ts'

const DOCUMENT = new URL('../docs/performance.md', import.meta.url)

const { values } = parseArgs({
  options: {
    peers: { type: 'string' },
    rounds: { type: 'string', default: '21' },
    write: { type: 'boolean', default: false }
  }
})
if (values.peers === undefined) throw new Error('--peers DIR is missing')
const peers = findPeers(values.peers)

const before = load()
const rounds = Number(values.rounds)
const { bare, timed } = await timeDeliveries([...OURS, ...peers], rounds)
const machine = [
  new Date().toISOString().slice(0, 10),
  `Node ${process.version}`,
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), a virtual machine`,
  `load average ${before} before and ${load()} after`,
  `medians of ${rounds} rounds`
].join(', ')
report('peer times', `${machine}.\n\n${timesTable(bare, timed)}`)

const [own] = OURS
const whole = timed.filter(({ result }) => typeof result !== 'string')
const contenders = whole.map(({ contender }) => contender)
const alone = contenders.filter(one => one === own || !OURS.includes(one))
report('peer failures', failuresTable(await failDeliveries(alone)))

/** Prints a part and, with --write, puts it between its markers. */
function report(name: string, text: string): void {
  console.log(`${text}\n`)
  if (!values.write) return
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  const document = readFileSync(DOCUMENT, 'utf8')
  const [head = '', rest] = document.split(start)
  const [, tail] = rest?.split(end) ?? []
  if (tail === undefined) throw new Error(`docs/performance.md lacks ${start}`)
  const block = `${start}\n\n${text}\n\n${end}`
  writeFileSync(DOCUMENT, `${head}${block}${tail}`)
}

function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1)
}
