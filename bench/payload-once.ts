// Builds, serialises and signs the payload of one build with as many jobs as
// the first argument asks for, in a process that has done nothing before. The
// second is the folder of a recorded run, whose first job each job is like.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveBuildStatus } from '../src/build/build.ts'
import { parseJob } from '../src/build/jobs.ts'
import { buildPayload } from '../src/build/payload.ts'
import { settleRuns } from '../src/build/runs.ts'
import { parseRun } from '../src/build/workflow-run.ts'
import { sign } from '../src/signature.ts'
import { report } from './workload.ts'

const [, , count, folder = ''] = process.argv
const recorded = (name: string) =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'))
const [job]: [object] = recorded('jobs.json').jobs
const place = {
  repository: 'acme/lmp',
  apiUrl: 'https://api.github.com',
  serverUrl: 'https://github.com'
}
const run = parseRun(recorded('run.json'))
if (run === null) throw new Error('The run is not valid.')
const jobs = Array.from({ length: Number(count) }, (_, at) =>
  parseJob({ ...job, id: at + 1, name: `build (${at})` })
).filter(job => job !== null)

const { runs } = settleRuns(jobs, null, 0)
const { status } = resolveBuildStatus(run, runs, null)

const from = performance.now()
const payload = buildPayload({ run, runs, status, place })
const body = Buffer.from(JSON.stringify(payload))
sign(['jobserv'], { id: 'msg_1', timestamp: 0, body }, ['UseSomethingGoodHere'])
report(performance.now() - from)
