import { type Build, readBuild, resolveBuildStatus } from '../../build/build.ts'
import { type Subject, subjectOf } from '../../build/events.ts'
import { type CurrentJob, type Needs, parseNeeds } from '../../build/needs.ts'
import { type Payload, withTests } from '../../build/payload.ts'
import {
  type BuildStatus,
  githubValues,
  statusValues
} from '../../build/status.ts'
import {
  type MatchProperties,
  matchProperties,
  type Run,
  runFromEnvironment
} from '../../build/workflow-run.ts'
import type { NotifyWebhook } from '../../config/schema/webhooks.ts'
import { namesIn } from '../../config/template-names.ts'
import { ConfigError } from '../../errors.ts'
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import {
  lookupIn,
  RenderError,
  renderUrl,
  type TemplateValues
} from '../../templates/render.ts'
import type { ModeInputWithConfig } from './result.ts'

/** ReportedRun is the run a step reports and all that is known of it. */
export interface ReportedRun {
  subject: Subject
  run: Run
  facts: MatchProperties
  status: BuildStatus
  /** build is null where nothing asked for it, and so no call was made. */
  build: Build | null
  /** values are `${...}` but for the event's name and a chain's words. */
  values: TemplateValues
}

/**
 * Returns the reported run. The API is asked only when `asked`,
 * or when the run is one that nothing else tells of. An input `needs` that
 * cannot be read is a ConfigError, also where it is of no use, and so is an
 * empty job-status in the run that is reported.
 */
export async function readReportedRun(
  step: ModeInputWithConfig,
  io: Io,
  asked: boolean
): Promise<ReportedRun> {
  const { inputs } = step
  const { environment } = inputs
  const needs = parseNeeds(inputs.needs)
  const subject = subjectOf(inputs)
  const own = subject.own ? ownOf(inputs, needs) : null
  const known = asked ? null : subject.run
  const build = known === null ? await readIt(step, io, { subject, own }) : null
  const run = build?.run ?? known ?? runFromEnvironment(environment)
  const status =
    build?.payload.status ?? resolveBuildStatus(run, [], own).status
  return {
    subject,
    run,
    facts: matchProperties(run, environment.repository),
    status,
    build,
    values: {
      github: githubValues(run, environment),
      ...(build === null
        ? {}
        : {
            build: build.payload,
            status: statusValues(status, build.dockerHub),
            runs: {
              failed: build.failedRuns.join(', '),
              count: build.payload.runs.length
            }
          })
    }
  }
}

async function readIt(
  step: ModeInputWithConfig,
  io: Io,
  { subject, own }: { subject: Subject; own: CurrentJob | null }
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

/** Returns this job, or throws ConfigError when it has no status. */
function ownOf(
  { jobId, jobStatus, environment }: Inputs,
  needs: Needs | null
): CurrentJob {
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

/** needsBuild claims that a webhook says something only the API knows. */
export function needsBuild(webhook: NotifyWebhook, test: boolean): boolean {
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

/**
 * Returns a build's payload, each run with the `tests` that
 * `url` (notify.tests_url) makes for it. A run that its values give none goes
 * without, and a warning says why.
 */
function testedPayload(
  url: string,
  { payload, run: reported }: Build,
  { environment, variables }: Pick<Inputs, 'environment' | 'variables'>,
  log: Pick<Io['log'], 'warning'>
): Payload {
  const github = githubValues(reported, environment)
  const faults = new Map<string, string[]>()
  const tested = withTests(payload, run => {
    const values = { build: payload, github, run }
    try {
      return renderUrl(url, lookupIn(values, new Map(), variables))
    } catch (error) {
      if (!(error instanceof RenderError)) throw error
      const { message } = error
      faults.set(message, [...(faults.get(message) ?? []), run.name])
      return null
    }
  })
  for (const [message, [first, ...others]] of faults) {
    const rest = others.length > 0 ? ` and ${others.length} more` : ''
    log.warning(
      `notify.tests_url: ${message}; run "${first}"${rest} goes without tests`
    )
  }
  return tested
}
