import { runFromEnvironment } from '../build/environment.ts'
import { type Facts, runFacts } from '../build/facts.ts'
import { judgeBuild } from '../build/judge.ts'
import { type Needs, parseNeeds } from '../build/needs.ts'
import type { Own } from '../build/own-job.ts'
import { type Build, readBuild } from '../build/read.ts'
import type { Run } from '../build/run.ts'
import type { BuildStatus } from '../build/status.ts'
import { type Subject, subjectOf } from '../build/subject.ts'
import { githubWords, statusWords } from '../build/words.ts'
import { ConfigError } from '../config/error.ts'
import type { NotifyWebhook } from '../config/notify.ts'
import { namesIn } from '../config/templates.ts'
import type { Values } from '../delivery/values.ts'
import type { Inputs } from '../inputs.ts'
import type { Io } from '../io.ts'
import type { Step } from './step.ts'
import { testedPayload } from './tests-url.ts'

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
 * or when the run is one that nothing else tells of. An input `needs` that
 * cannot be read is a ConfigError, also where it is of no use, and so is an
 * empty job-status in the run that is reported.
 */
export async function readReported(
  step: Step,
  io: Io,
  asked: boolean
): Promise<Reported> {
  const { inputs } = step
  const { environment } = inputs
  const needs = parseNeeds(inputs.needs)
  const subject = subjectOf(inputs)
  const own = subject.own ? ownOf(inputs, needs) : null
  const known = asked ? null : subject.run
  const build = known === null ? await readIt(step, io, { subject, own }) : null
  const run = build?.run ?? known ?? runFromEnvironment(environment)
  const status = build?.payload.status ?? judgeBuild(run, [], own).status
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

async function readIt(
  step: Step,
  io: Io,
  { subject, own }: { subject: Subject; own: Own | null }
): Promise<Build> {
  const { inputs, config } = step
  const { environment } = inputs
  const { repository, apiUrl, serverUrl } = environment
  const build = await readBuild(io, {
    repository,
    apiUrl,
    serverUrl,
    runId: subject.runId,
    attempt: subject.attempt,
    own,
    env: environment
  })
  const url = config.notify?.tests_url
  if (url === undefined) return build
  return { ...build, payload: testedPayload(url, build, inputs, io.log) }
}

/** ownOf answers this job, or throws ConfigError when it has no status. */
function ownOf(
  { jobId, jobStatus, environment }: Inputs,
  needs: Needs | null
): Own {
  if (jobStatus === null)
    throw new ConfigError(
      'input job-status is empty; leave it out or give ${{ job.status }}'
    )
  const { runnerName, job } = environment
  return {
    jobId: jobId || null,
    jobStatus,
    runnerName: runnerName || null,
    jobKey: job || null,
    needs
  }
}

/** asksForBuild claims that a webhook says something only the API knows. */
export function asksForBuild(webhook: NotifyWebhook, test: boolean): boolean {
  const { payload = 'jobserv', body, events, only_failures } = webhook
  const sendsBuild = body === undefined && payload !== 'github'
  const names = namesIn(webhook).some(name =>
    /^(build|runs|status)\b/.test(name)
  )
  if (sendsBuild || names || test) return sendsBuild || names
  return (
    only_failures ||
    events.some(event =>
      ['build_passed', 'build_failed', 'build_status_changed'].includes(event)
    )
  )
}
