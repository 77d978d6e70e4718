// Attacks the bundle with every fault of __tests__/action/faults.ts and
// reports the results. Exits with 1 when a bar is missed.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type FaultCase,
  type FaultResult,
  faultCases,
  runFault,
  startFaultServers
} from '../__tests__/action/faults.ts'
import {
  endlessBody,
  respond,
  startReceiver
} from '../__tests__/helpers/fake-receiver.ts'
import { runAction } from '../__tests__/helpers/run-action.ts'
import { mapConcurrent } from '../src/modes/shared/send.ts'

const AT_ONCE = 2
const ROUNDS = 3
/** So many webhooks get endless responses at the same time. */
const WEBHOOKS = 10
const MOST_MIB = 32
const MOST_DEADLINE_ERROR = 0.1
const MOST_EXIT_MS = 1000
const PEAK = join(import.meta.dirname, '../__tests__/fixtures/peak.cjs')

const servers = await startFaultServers()
const tried = mapConcurrent(faultCases, AT_ONCE, async fault => ({
  fault,
  finding: await runFault(servers, fault)
}))
const findings: { fault: FaultCase; finding: FaultResult }[] = []
for await (const one of tried) findings.push(one)
await servers.close()

const broken = findings.filter(({ finding }) => finding.problems.length > 0)
for (const { fault, finding } of broken)
  console.log(`BROKEN ${fault.name}: ${finding.problems.join('; ')}`)
const deadline = Math.max(...findings.flatMap(deadlineErrors))
const exit = Math.max(
  ...findings
    .map(({ finding }) => finding.exitMs)
    .filter(ms => !Number.isNaN(ms))
)
const growth = (await peakMib(endlessBody())) - (await peakMib(respond(200)))

report(
  'fault cases held',
  `${findings.length - broken.length} of ${findings.length}`,
  broken.length === 0
)
report(
  `growth of memory on ${WEBHOOKS} endless responses at once`,
  `${growth.toFixed(1)} MiB (bar: under ${MOST_MIB})`,
  growth < MOST_MIB
)
report(
  'largest error of a deadline',
  `${(deadline * 100).toFixed(1)} % (bar: within ${MOST_DEADLINE_ERROR * 100})`,
  deadline <= MOST_DEADLINE_ERROR
)
report(
  'longest time from the last verdict to the exit',
  `${exit} ms (bar: under ${MOST_EXIT_MS})`,
  exit < MOST_EXIT_MS
)

function report(what: string, value: string, held: boolean): void {
  console.log(`${held ? 'ok    ' : 'MISSED'}  ${what}: ${value}`)
  if (!held) process.exitCode = 1
}

/** Returns how far each attempt that timed out was off. */
function deadlineErrors({
  fault,
  finding: { attempts, timeoutMs }
}: {
  fault: FaultCase
  finding: FaultResult
}): number[] {
  if (fault.ends !== 'timeout') return []
  return attempts.map(
    ({ duration_ms }) => Math.abs(Number(duration_ms) - timeoutMs) / timeoutMs
  )
}

/** Returns the median peak of a step whose receiver is `handler`. */
async function peakMib(
  handler: ReturnType<typeof endlessBody>
): Promise<number> {
  const receiver = await startReceiver({ handler })
  const webhooks = Array.from({ length: WEBHOOKS }, (_, index) => ({
    url: receiver.url,
    name: `w${index}`,
    payload: 'github'
  }))
  const peaks: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const { workspace } = await runAction({
      nodeArguments: ['--require', PEAK],
      inputs: {
        'allowed-hosts': '127.0.0.1',
        'allowed-schemes': 'http',
        config: JSON.stringify({ notify: { webhooks } })
      }
    })
    const text = readFileSync(join(workspace, 'peak.txt'), 'utf8')
    peaks.push(Number(text) / 1024)
  }
  await receiver.close()
  return peaks.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}
