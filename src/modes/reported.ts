import { runFromEnvironment } from '../build/environment.ts'
import { type Facts, runFacts } from '../build/facts.ts'
import { parseNeeds } from '../build/needs.ts'
import { type Payload, withTests } from '../build/payload.ts'
import { type Build, readBuild } from '../build/read.ts'
import type { Run } from '../build/run.ts'
import { type BuildStatus, runStatus } from '../build/status.ts'
import { type Subject, subjectOf } from '../build/subject.ts'
import { githubWords, statusWords } from '../build/words.ts'
import { renderUrl } from '../delivery/url.ts'
import { lookupIn, type Values } from '../delivery/values.ts'
import type { Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import type { Step } from './step.ts'

/** Reported is the run a step reports and all that is known of it. */
export interface Reported {
  subject: Subject
  run: Run
  facts: Facts
  status: BuildStatus
  /** build is null where nothing asked for it, and so no call was made. */
  build: Build | null
  /** values are `${...}` but for the event's name and a chain's words. */
  values: Values
}

/**
 * readReported answers the reported run. The API is asked only when `asked`,
 * or when the run is one that nothing else tells of.
 */
export async function readReported(
  step: Step,
  io: Io,
  asked: boolean
): Promise<Reported> {
  const { inputs } = step
  const { environment } = inputs
  const subject = subjectOf(inputs)
  const known = asked ? null : subject.run
  const build = known === null ? await readIt(step, io, subject) : null
  const run = build?.run ?? known ?? runFromEnvironment(environment)
  const status = build?.payload.status ?? statusWithout(subject, run, inputs)
  return {
    subject,
    run,
    facts: runFacts(run, environment.repository),
    status,
    build,
    values: {
      github: githubWords(run, environment),
      ...(build === null
        ? {}
        : {
            build: build.payload,
            status: statusWords(status, build.dockerHub),
            runs: {
              failed: build.failedRuns.join(', '),
              count: build.payload.runs.length
            }
          })
    }
  }
}

async function readIt(step: Step, io: Io, subject: Subject): Promise<Build> {
  const { inputs, config } = step
  const { environment, jobId, jobStatus, needs } = inputs
  const { repository, apiUrl, serverUrl, runnerName } = environment
  const build = await readBuild(io, {
    repository,
    apiUrl,
    serverUrl,
    runId: subject.runId,
    attempt: subject.attempt,
    own: subject.own
      ? {
          jobId: jobId || null,
          jobStatus,
          runnerName: runnerName || null,
          needs: parseNeeds(needs)
        }
      : null,
    env: environment
  })
  const url = config.notify?.tests_url
  if (url === undefined) return build
  const github = githubWords(build.run, environment)
  const tests = (run: Payload['runs'][number]) =>
    renderUrl(
      url,
      lookupIn(
        { build: build.payload, github, run },
        new Map(),
        inputs.variables
      )
    )
  return { ...build, payload: withTests(build.payload, tests) }
}

/** statusWithout answers a status for which nobody asked the API. */
function statusWithout(
  { own }: Subject,
  run: Run,
  { jobStatus }: Inputs
): BuildStatus {
  return own
    ? runStatus('completed', jobStatus)
    : runStatus(run.status, run.conclusion)
}
