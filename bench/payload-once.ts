// Builds, serialises and signs the payload of one build with as many jobs as
// the argument asks for, in a process that has done nothing before.
import { makeJob, makeRun } from '../__tests__/helpers/fixtures.ts'
import { resolveBuildStatus } from '../src/build/build.ts'
import { parseJob } from '../src/build/jobs.ts'
import { buildPayload } from '../src/build/payload.ts'
import { settleRuns } from '../src/build/runs.ts'
import { parseRun } from '../src/build/workflow-run.ts'
import { sign } from '../src/signature.ts'
import { report } from './workload.ts'

const count = Number(process.argv[2])
const place = {
  repository: 'acme/lmp',
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com'
}
const run = parseRun(makeRun())
if (run === null) throw new Error('The run is not valid.')
const jobs = Array.from({ length: count }, (_, at) =>
  parseJob(makeJob({ id: at + 1, name: `build (${at})` }))
).filter(job => job !== null)

const { runs } = settleRuns(jobs, null, 0)
const { status } = resolveBuildStatus(run, runs, null)

const from = performance.now()
const payload = buildPayload({ run, runs, status, place })
const body = Buffer.from(JSON.stringify(payload))
sign(['jobserv'], { id: 'msg_1', timestamp: 0, body }, ['UseSomethingGoodHere'])
report(performance.now() - from)
