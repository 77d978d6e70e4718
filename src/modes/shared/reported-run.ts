import { type Build, readBuild, resolveBuildStatus } from '../../build/build.ts'
import { type Subject, subjectOf } from '../../build/events.ts'
import { type CurrentJob, type Needs, parseNeeds } from '../../build/needs.ts'
import { type Payload, withTests } from '../../build/payload.ts'
import {
  githubValues,
  type ResolvedStatus,
  statusValues
} from '../../build/status.ts'
import {
  type MatchProperties,
  matchProperties,
  type Run,
  runFromEnvironment
} from '../../build/workflow-run.ts'
import type { Config } from '../../config/parse.ts'
import { ConfigError } from '../../errors.ts'
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import {
  lookupIn,
  RenderError,
  renderUrl,
  type TemplateValues
} from '../../templates/render.ts'

/** The run that a step reports, and all that is known about it. */
export interface ReportedRun
  extends Pick<ResolvedStatus, 'status' | 'noResult'> {
  /** The repository of the workflow, as owner/name. */
  repository: string
  subject: Subject
  run: Run
  facts: MatchProperties
  /** Null when nothing needed it and so the API was not called. */
  build: Build | null
  /** The values of `${...}`, without the event's name and a chain's values. */
  values: TemplateValues
}

/** What the reported run depends on. */
interface Source {
  inputs: Inputs
  config: Config
}

/**
 * Returns the reported run. The API is called only when `needsBuild`, or when
 * the event has no data of the run. Throws a ConfigError for an invalid input
 * `needs`, even if unused, and for an empty job-status in the reported run.
 */
export async function readReportedRun(
  source: Source,
  io: Io,
  needsBuild: boolean
): Promise<ReportedRun> {
  const { inputs } = source
  const { environment } = inputs
  const needs = parseNeeds(inputs.needs)
  const subject = subjectOf(inputs)
  const job = subject.own ? currentJob(inputs, needs) : null
  const known = needsBuild ? null : subject.run
  const build =
    known === null ? await fetchBuild(source, io, subject, job) : null
  const run = build?.run ?? known ?? runFromEnvironment(environment)
  const { status, noResult } = build ?? resolveBuildStatus(run, [], job)
  return {
    repository: environment.repository,
    subject,
    run,
    facts: matchProperties(run, environment.repository),
    status,
    noResult,
    build,
    values: {
      github: githubValues(run, environment),
      ...(build === null
        ? {}
        : {
            build: build.payload,
            status: statusValues(build),
            runs: {
              failed: build.failedRuns.join(', '),
              count: build.payload.runs.length
            }
          })
    }
  }
}

async function fetchBuild(
  { inputs, config }: Source,
  io: Io,
  subject: Subject,
  job: CurrentJob | null
): Promise<Build> {
  const { environment } = inputs
  const { repository, apiUrl, serverUrl } = environment
  const build = await readBuild(io, {
    repository,
    apiUrl,
    serverUrl,
    runId: subject.runId,
    attempt: subject.attempt,
    own: job,
    env: environment
  })
  const url = config.notify?.tests_url
  if (url === undefined) return build
  return { ...build, payload: payloadWithTests(url, build, inputs, io.log) }
}

function currentJob(
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

/** Renders `url` (notify.tests_url) for each run; warns where that fails. */
function payloadWithTests(
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
