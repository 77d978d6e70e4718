import type { Clock } from '../clock.ts'
import type { Api } from '../github/client.ts'
import { ApiError, isGiteaUrl } from '../github/errors.ts'
import type { Log } from '../logger.ts'
import { type Job, readJobs } from './jobs.ts'
import type { CurrentJob } from './needs.ts'
import { buildPayload, type Payload, type PayloadLocation } from './payload.ts'
import { readRun, withPullRequest, withWorkflow } from './read-run.ts'
import {
  type BuildRun,
  failedNeeds,
  type Runs,
  runsOfNeeds,
  settleRuns
} from './runs.ts'
import {
  type BuildStatus,
  dockerHubWord,
  isDone,
  type NoResult,
  type ResolvedStatus,
  runStatus,
  statusOfRuns
} from './status.ts'
import {
  type Run,
  type RunContext,
  runFromEnvironment,
  runFromEvent
} from './workflow-run.ts'

const LAG_MS = 30_000

const PAUSE_MS = 2_500

/** The run to report, and where it is read. */
interface RunReport extends PayloadLocation {
  runId: number
  /** Null for the latest one. */
  attempt: number | null
  /** This job in the run that is reported, null for another run. */
  own: CurrentJob | null
  env: RunContext
}

/** A reported run as it is now. */
export interface Build extends ResolvedStatus {
  payload: Payload
  run: Run
  runs: readonly BuildRun[]
  /** This job, where the API has it among those of the run. */
  self: Pick<Job, 'id' | 'name'> | null
}

interface Reader {
  api: Api
  log: Pick<Log, 'info' | 'warning'>
  clock: Clock
  signal: AbortSignal
}

/**
 * Returns the build of a run: the run and all its jobs through the API, checked
 * against `needs`. Where the server has no such routes, a job of the run itself
 * reports what `needs` and the environment say. Throws ApiError for anything
 * else that cannot be read.
 */
export async function readBuild(io: Reader, report: RunReport): Promise<Build> {
  const { repository, apiUrl, serverUrl, own } = report
  const run = await withPullRequest(
    io.api,
    repository,
    own ? await readOwnRun(io, report) : await readOtherRun(io, report)
  )
  const { runs, self, unfinished } = await readRuns(io, report, run)
  const resolved = isIncomplete(run, runs, report)
    ? incomplete(run, runs)
    : resolveBuildStatus(run, runs, own)
  const { status } = resolved
  noteUnfinished(io.log, { unfinished, own, status })
  const place = { repository, apiUrl, serverUrl }
  io.log.info(
    `run ${run.id}, attempt ${run.attempt}, of ${run.workflow ?? repository}: ${status}, ${runs.length === 1 ? '1 run' : `${runs.length} runs`}`
  )
  return {
    ...resolved,
    payload: buildPayload({ run, runs, status, place }),
    run,
    runs,
    self
  }
}

/**
 * True when the server calls another run completed before its jobs are
 * completed, as Gitea 1.26 does, and reports the run again with each job.
 * GitHub reports a completed run once, and its list of jobs may lag behind it.
 */
function isIncomplete(
  { conclusion }: Run,
  runs: readonly BuildRun[],
  { own, apiUrl }: RunReport
): boolean {
  return (
    own === null &&
    conclusion !== null &&
    isGiteaUrl(apiUrl) &&
    runs.some(({ status }) => !isDone(status))
  )
}

function incomplete(run: Run, runs: readonly BuildRun[]): ResolvedStatus {
  const going = { ...run, status: 'in_progress', conclusion: null }
  const { status } = resolveBuildStatus(going, runs, null)
  return { status, dockerHub: 'error', noResult: 'incomplete' }
}

const MAX_NAMES = 10

/** Warns of other jobs of the run that this one did not wait for. */
function noteUnfinished(
  log: Reader['log'],
  {
    unfinished,
    own,
    status
  }: {
    unfinished: readonly string[]
    own: CurrentJob | null
    status: BuildStatus
  }
): void {
  if (unfinished.length === 0) return
  if (own === null) {
    log.info(`not finished: ${names(unfinished)}`)
    return
  }
  const isSingle = unfinished.length === 1
  const rest = unfinished.length - MAX_NAMES
  const which = `${isSingle ? 'job' : 'jobs'} ${names(unfinished.slice(0, MAX_NAMES))}${rest > 0 ? ` and ${rest} more` : ''}`
  const effect = isDone(status)
    ? `so ${isSingle ? 'its result is' : 'their results are'} not in the build`
    : `so the build is reported as ${status}`
  const fix = own.needs
    ? `add ${isSingle ? 'it' : 'them'} to needs, or, if there already, remove "name" from the job`
    : `report from a last job that has ${isSingle ? 'it' : 'them'} in needs`
  log.warning(
    `${which} ${isSingle ? 'has' : 'have'} not finished, ${effect}; ${fix}`
  )
}

async function readOwnRun(
  { api, log }: Reader,
  report: RunReport
): Promise<Run> {
  const { repository, runId, env } = report
  const attempt = report.attempt ?? env.runAttempt
  const known = { ...runFromEnvironment(env), id: runId, attempt }
  try {
    const run = await readRun(api, repository, runId, attempt)
    // A job's own run has not ended while the job is running.
    return {
      ...(await withWorkflow(api, repository, fill(run, known))),
      status: known.status,
      conclusion: null,
      refKind: known.refKind ?? run.refKind,
      pullRequest: known.pullRequest ?? run.pullRequest
    }
  } catch (error) {
    if (!(error instanceof ApiError && error.isMissingRoute)) throw error
    log.warning(
      `the server has no API for workflow runs (404): the times of run ${runId} are missing`
    )
    return known
  }
}

async function readOtherRun({ api }: Reader, report: RunReport): Promise<Run> {
  const { repository, runId, attempt, env } = report
  const run = await readRun(api, repository, runId, attempt).catch(error => {
    if (!(error instanceof ApiError && error.status === 404)) throw error
    throw new ApiError(
      `the API has no run ${runId}${attempt ? `, attempt ${attempt},` : ''} of ${repository} (404): check run-id and run-attempt, or add "permissions: actions: read" to the job; where the server has no API for runs, report from a job of that run`,
      404
    )
  })
  const event = runFromEvent(env.event)
  const filled =
    event?.id === run.id && event.attempt === run.attempt
      ? fill(run, event)
      : run
  return withWorkflow(api, repository, filled)
}

async function readRuns(
  io: Reader,
  report: RunReport,
  run: Run
): Promise<Pick<Runs, 'runs' | 'self' | 'unfinished'>> {
  const { api, log, clock, signal } = io
  const { repository, own } = report
  const begun = clock.now()
  let awaited: readonly string[] = []
  for (let waited = 0; ; waited += PAUSE_MS) {
    const jobs = await readJobs(api, repository, run.id, run.attempt)
    if (jobs === null)
      return {
        runs: runsWithoutJobs(io, run, own),
        self: null,
        unfinished: []
      }
    const now = clock.now()
    const settled = settleRuns(jobs, own, now)
    const { lagging } = settled
    if (lagging.length > 0 && waited < LAG_MS && now - begun < LAG_MS) {
      if (waited === 0)
        log.info(
          `the API does not have the results of ${names(lagging)} yet; asking for up to ${LAG_MS / 1000} s`
        )
      awaited = lagging
      await clock.sleep(PAUSE_MS, signal)
      continue
    }
    if (awaited.length > 0 && lagging.length === 0)
      log.info(
        `the API has the results of ${names(awaited)} after ${Math.round((now - begun) / 1000)} s`
      )
    warnOfDifferences(log, settled)
    return settled
  }
}

/** Warns of the runs on which `needs` and the API do not agree. */
function warnOfDifferences(
  log: Reader['log'],
  { fromNeeds, ignoredFailures, ambiguous }: Runs
): void {
  if (fromNeeds.length > 0)
    log.warning(
      `the API does not have the results of ${names(fromNeeds)} after ${LAG_MS / 1000} s; those in needs are used`
    )
  if (ignoredFailures.length > 0)
    log.warning(
      `${names(ignoredFailures)} FAILED, but success in needs (continue-on-error): does not count against the build`
    )
  if (ambiguous.length > 0)
    log.warning(
      `${names(ambiguous)} cannot be matched to one job in needs, so its own status counts: put every job into needs, and give no job a name that begins with another's key`
    )
}

function runsWithoutJobs(
  { log }: Reader,
  run: Run,
  own: CurrentJob | null
): BuildRun[] {
  const what = `the API has no jobs of run ${run.id} (404)`
  if (own?.needs) {
    log.info(`${what}: needs alone says how they ended`)
    return runsOfNeeds(own.needs)
  }
  log.warning(
    own
      ? `${what}: the build is what job-status says; give the other jobs as "needs: \${{ toJSON(needs) }}"`
      : `${what}: the build is what the run itself says`
  )
  return []
}

/** Returns `run` with what it lacks taken from `other`. */
function fill(run: Run, other: Run): Run {
  const known = Object.entries(run).filter(([, value]) => value !== null)
  return { ...other, ...Object.fromEntries(known) }
}

function names(list: readonly string[]): string {
  return list.map(name => `"${name}"`).join(', ')
}

/**
 * Returns the status of a build: the run's own conclusion, else
 * what its runs say; and in the run that this job is part of, FAILED when it
 * or a job it needs was not successful.
 */
export function resolveBuildStatus(
  run: Run,
  runs: readonly BuildRun[],
  own: CurrentJob | null
): ResolvedStatus {
  const failed = own ? ownFailures(own) : []
  const status = failed.length > 0 ? 'FAILED' : statusOf(run, runs, own)
  const conclusions = runs
    .filter(({ counts, status }) => counts && status === 'FAILED')
    .map(({ conclusion }) => conclusion ?? '')
  const known = run.conclusion !== null && failed.length === 0
  const noResult = noResultOf(
    known ? run.conclusion : null,
    [...failed, ...conclusions],
    runs.length > 0
  )
  if (noResult === 'stale') return { status, dockerHub: 'error', noResult }
  if (noResult === 'action_required')
    return { status: 'QUEUED', dockerHub: 'error', noResult }
  return {
    status,
    dockerHub: dockerHubWord(
      status,
      known ? [run.conclusion ?? ''] : [...failed, ...conclusions]
    ),
    noResult
  }
}

/**
 * Returns why a build has no result, from its own conclusion and its failures.
 */
function noResultOf(
  conclusion: string | null,
  failures: readonly string[],
  hasJobs: boolean
): NoResult | null {
  switch (conclusion) {
    case 'stale':
      return 'stale'
    case 'action_required':
      return hasJobs ? null : 'action_required'
    case 'cancelled':
      return failures.every(word => word === 'cancelled') ? 'cancelled' : null
    case null:
      return failures.length > 0 && failures.every(word => word === 'cancelled')
        ? 'cancelled'
        : null
    default:
      return null
  }
}

function ownFailures({ jobStatus, needs }: CurrentJob): string[] {
  const words = failedNeeds(needs)
  return jobStatus === 'success' ? words : [jobStatus, ...words]
}

function statusOf(
  run: Run,
  runs: readonly BuildRun[],
  own: CurrentJob | null
): BuildStatus {
  if (run.conclusion !== null) return runStatus(run.status, run.conclusion)
  const known = statusOfRuns(
    runs.map(({ counts, status }) => (counts ? status : 'PASSED'))
  )
  if (known !== null) return known
  return own ? 'PASSED' : runStatus(run.status, null)
}
