import { type Build, readBuild, resolveBuildStatus } from '../../build/build.ts'
import { type Subject, subjectOf } from '../../build/events.ts'
import { type CurrentJob, type Needs, parseNeeds } from '../../build/needs.ts'
import { buildValues, type Payload, withTests } from '../../build/payload.ts'
import { withPullRequest } from '../../build/read-run.ts'
import { runsValues } from '../../build/runs.ts'
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
import { ApiError } from '../../github/errors.ts'
import { isOnBranch, isTagOf } from '../../github/repository.ts'
import type { Inputs } from '../../inputs.ts'
import type { Io } from '../../io.ts'
import {
  createLookup,
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
  properties: MatchProperties
  /** Null when nothing needed it and so the API was not called. */
  build: Build | null
  /** The values of `${...}`, without the event's name and a chain's values. */
  values: TemplateValues
}

interface ReportInput {
  inputs: Inputs
  config: Config
}

/**
 * Returns the inputs as of a step in the repository that is reported, so that
 * the run, its links, ids and MACs are of it. No run there is the step's own.
 */
export function inRepository<T extends Pick<Inputs, 'environment'>>(
  inputs: T,
  repository: string
): T {
  const { environment } = inputs
  if (repository === environment.repository) return inputs
  const [repositoryOwner = ''] = repository.split('/')
  return {
    ...inputs,
    environment: { ...environment, repository, repositoryOwner, runId: 0 }
  }
}

/** What has to be read of the reported run for the requests of a step. */
export interface RequiredData {
  /** The build, from the API. */
  build: boolean
  /** `${github.ref}`: the API may have to say whether it is a tag. */
  ref: boolean
  /** `${github.base_ref}`: for forks it comes from the API. */
  base: boolean
}

/** Returns what templates with those names require. */
export function requiredData(names: readonly string[]): RequiredData {
  return {
    build: names.some(name => /^(build|runs|status|job)\b/.test(name)),
    ref: names.includes('github.ref'),
    base: names.includes('github.base_ref')
  }
}

/**
 * Returns the reported run. The API is called only for what is used, and when
 * the event has no data of the run. Throws a ConfigError for an invalid input
 * `needs`, even if unused, and for an empty job-status in the reported run.
 */
export async function readReportedRun(
  input: ReportInput,
  io: Io,
  required: RequiredData
): Promise<ReportedRun> {
  const { inputs } = input
  const { environment } = inputs
  const needs = parseNeeds(inputs.needs)
  const subject = subjectOf(inputs)
  const job = subject.own ? currentJob(inputs, needs) : null
  const known = required.build ? null : subject.run
  const fetched =
    known === null ? await fetchBuild(input, io, subject, job) : null
  const found = fetched?.run ?? known ?? runFromEnvironment(environment)
  const run = subject.own
    ? found
    : await withRequiredRefs(found, input, io, {
        required,
        fetched: fetched !== null
      })
  const build =
    fetched === null ? null : withTestsUrl(input, { ...fetched, run }, io.log)
  const { status, noResult } = build ?? resolveBuildStatus(run, [], job)
  return {
    repository: environment.repository,
    subject,
    run,
    properties: matchProperties(run, environment.repository),
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
            ...buildValues(build.payload, run, environment),
            ...runsValues(build.runs)
          }),
      job: {
        name: build?.self?.name ?? environment.job,
        id: build?.self?.id ?? (Number(inputs.jobId) || undefined)
      }
    }
  }
}

/** Returns another run with what templates require of its refs. */
async function withRequiredRefs(
  run: Run,
  { inputs, config }: ReportInput,
  io: Io,
  { required, fetched }: { required: RequiredData; fetched: boolean }
): Promise<Run> {
  const { repository } = inputs.environment
  const { tests_url } = config.notify ?? {}
  const inTests = fetched && tests_url?.includes('github.ref') === true
  const based =
    required.base && !fetched
      ? await withPullRequest(io.api, repository, run)
      : run
  return required.ref || inTests ? withRefKind(based, repository, io) : based
}

/**
 * Returns the run with the kind of its ref, which a `workflow_run` event does
 * not say. Where both a branch and a tag of that name, or neither, have the
 * commit, the kind stays unknown, with a warning.
 */
async function withRefKind(
  run: Run,
  repository: string,
  { api, log }: Pick<Io, 'api' | 'log'>
): Promise<Run> {
  const { headBranch: name, headSha, refKind, event } = run
  if (refKind !== null || event === 'release' || name === null) return run
  const place = { repository, sha: headSha ?? '' }
  const isBranch = await confirmed(isOnBranch(api, { ...place, branch: name }))
  const isTag = await confirmed(isTagOf(api, { ...place, tag: name }))
  if (isBranch !== isTag) return { ...run, refKind: isTag ? 'tag' : 'branch' }
  log.warning(
    isTag
      ? `\${github.ref} is empty: ${name} is both a branch and a tag with the run's commit; use \${github.ref_name}`
      : `\${github.ref} is empty: the API has neither a branch nor a tag ${name} with the run's commit; add "permissions: contents: read" to the job, or use \${github.ref_name}`
  )
  return run
}

/** Returns false where the API has no such ref, or hides it. */
async function confirmed(question: Promise<boolean>): Promise<boolean> {
  try {
    return await question
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if ([403, 404, 422].includes(error.status ?? 0)) return false
    throw error
  }
}

function fetchBuild(
  { inputs }: ReportInput,
  io: Io,
  subject: Subject,
  job: CurrentJob | null
): Promise<Build> {
  const { environment } = inputs
  const { repository, apiUrl, serverUrl } = environment
  return readBuild(io, {
    repository,
    apiUrl,
    serverUrl,
    runId: subject.runId,
    attempt: subject.attempt,
    own: job,
    env: environment
  })
}

function withTestsUrl(
  { inputs, config }: ReportInput,
  build: Build,
  log: Io['log']
): Build {
  const url = config.notify?.tests_url
  if (url === undefined) return build
  return { ...build, payload: payloadWithTests(url, build, inputs, log) }
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
  { payload, run: reported, runs }: Build,
  { environment, variables }: Pick<Inputs, 'environment' | 'variables'>,
  log: Pick<Io['log'], 'warning'>
): Payload {
  const github = githubValues(reported, environment)
  const more = {
    ...buildValues(payload, reported, environment),
    ...runsValues(runs)
  }
  const faults = new Map<string, string[]>()
  const tested = withTests(payload, run => {
    const values = { ...more, build: payload, github, run }
    try {
      return renderUrl(url, createLookup(values, new Map(), variables))
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
