import { subjectOf } from '../../build/events.ts'
import { readRun } from '../../build/read-run.ts'
import { matchProperties, type Run } from '../../build/workflow-run.ts'
import {
  type Callback,
  MAX_CONTEXT,
  MAX_DESCRIPTION,
  POLL_INTERVAL_MS
} from '../../callback/callback.ts'
import {
  checkVerdict,
  eventVerdict,
  fitsPattern,
  namesAndPatterns,
  type ReportedEvent
} from '../../callback/event.ts'
import type { Format } from '../../callback/format.ts'
import { DEFAULT_WAIT_MS, waitUntil } from '../../clock.ts'
import {
  type CommitStatus,
  createStatuses,
  sameContext
} from '../../github/commit-statuses.ts'
import { ApiError, retryWhileUnavailable } from '../../github/errors.ts'
import { isOnBranch, repositoryParameters } from '../../github/repository.ts'
import type { Io } from '../../io.ts'
import { closestMatch } from '../../lib/closest.ts'
import { matches } from '../../lib/glob.ts'
import { listAt, ownValue, stringOrNull } from '../../lib/json.ts'
import { truncate } from '../../lib/text.ts'
import { formatTime } from '../../lib/time.ts'
import type { ReceivedCallback } from '../../record/deliveries.ts'
import type { ModeInput } from '../shared/result.ts'

/** How a gate ended. */
export type GateOutcome = {
  sha?: string | null
  /** The callbacks that were rejected before. */
  rejected?: readonly ReceivedCallback[]
} & (
  | { kind: 'decided'; callback: Callback }
  | { kind: 'waiting' | 'rejected' | 'unreadable' | 'stopped'; reason: string }
  /** With what was seen instead, in words. */
  | { kind: 'timeout' | 'cancelled'; seen?: string | null }
)

/**
 * Waits until the statuses or check runs of the input `context` are final: all
 * must succeed. Only those count that are new enough by the input `since`, by the
 * server's clock.
 */
export async function watchCommit(
  { inputs }: ModeInput,
  io: Io,
  via: 'status' | 'check',
  format: Format | null
): Promise<GateOutcome> {
  try {
    return await watch(inputs, io, via, format)
  } catch (error) {
    if (io.signal.aborted) return { kind: 'cancelled' }
    if (!(error instanceof ApiError)) throw error
    return { kind: 'unreadable', reason: error.message }
  }
}

/** A status or check run. */
interface ReportedState {
  id: number
  name: string
  /** When it was created or, of a check run, completed; null while it runs. */
  at: number | null
  isDone: boolean
  /** Null while nothing is decided. */
  callback: Callback | null
}

/** How what is reported on a commit is read and compared. */
interface Watched {
  noun: 'status' | 'check run'
  isSameName(one: string, other: string): boolean
  reader(
    inputs: ModeInput['inputs'],
    io: Io,
    sha: string,
    format: Format | null
  ): () => Promise<ReportedState[]>
}

const WATCHED: Readonly<Record<'status' | 'check', Watched>> = {
  status: { noun: 'status', isSameName: sameContext, reader: statusReader },
  check: {
    noun: 'check run',
    isSameName: (one, other) => one === other,
    reader: checkReader
  }
}

async function watch(
  inputs: ModeInput['inputs'],
  io: Io,
  via: 'status' | 'check',
  format: Format | null
): Promise<GateOutcome> {
  const start = await readStart(inputs, io)
  if ('kind' in start) return start
  const { sha, began } = start
  const { noun, isSameName, reader } = WATCHED[via]
  const lines = namesAndPatterns(inputs.context)
  const read = reader(inputs, io, sha, format)
  const done = new AbortController()
  let all: ReportedState[] = []
  let found: Callback | null = null
  const ask = async () => {
    all = await read()
    found = decide(all, lines, { isSameName, began })
    if (found !== null) done.abort()
  }
  const how = await waitUntil(io, {
    what: `the ${via === 'status' ? 'commit status' : noun} "${lines.join(', ')}" of ${sha}`,
    ms: inputs.timeoutMs ?? DEFAULT_WAIT_MS,
    done: done.signal,
    every: { ms: POLL_INTERVAL_MS, ask: retryWhileUnavailable(io, ask) }
  })
  if (found !== null) return { kind: 'decided', callback: found, sha }
  if (how === 'cancelled') return { kind: how, sha }
  const { since } = inputs
  const seen = lines.map(line =>
    describeLine(all, line, { isSameName, began, noun, since })
  )
  const elsewhere =
    via === 'status' ? await checksOfName(io, inputs, sha, lines) : []
  return { kind: how, sha, seen: [...seen, ...elsewhere].join('; ') }
}

/** Returns the commit, and from when on what it has counts; in ms. */
async function readStart(
  inputs: ModeInput['inputs'],
  io: Io
): Promise<{ sha: string; began: number } | GateOutcome> {
  const { environment, since } = inputs
  const subject = subjectOf(inputs)
  const known = subject.run
  const run =
    since === 'commit' && known?.headSha
      ? known
      : await readRun(
          io.api,
          environment.repository,
          subject.runId,
          subject.attempt
        )
  const reason = forkProblem(inputs, known ?? run)
  if (reason !== null) return { kind: 'rejected', reason }
  const sha = known?.headSha ?? run.headSha ?? environment.sha
  // The server has whole seconds. What is of the second in which the run began
  // counts, so that a quick one is not missed.
  const began =
    since === 'commit'
      ? 0
      : since === 'run' && (run.attempt ?? 1) > 1
        ? await readFirstStart(inputs, io, run)
        : (run.started ?? run.created)
  return began === null
    ? {
        kind: 'unreadable',
        reason: `the API does not report when run ${subject.runId} began, so it is unknown what is newer; add "permissions: actions: read" to the job, or write since: commit`
      }
    : { sha, began }
}

/**
 * Returns why the commit of a fork does not count, null where it does: its author
 * can have any check or status reported. The run of a fork's own pull_request
 * event has nothing to guard.
 */
function forkProblem(
  { branch, environment }: ModeInput['inputs'],
  run: Run
): string | null {
  const { fork, repository } = matchProperties(run, environment.repository)
  if (!fork || environment.eventName === 'pull_request') return null
  return countsEveryCommit(branch)
    ? null
    : `run ${run.id} is of a fork (${repository || 'unknown'}), whose author can have any check or status reported; write branch: '**' to count it too`
}

/** True when the input `branch` names all commits, those of forks too. */
export function countsEveryCommit(patterns: readonly string[]): boolean {
  return patterns.includes('**') && !patterns.some(one => one.startsWith('!'))
}

async function readFirstStart(
  { environment: { repository } }: ModeInput['inputs'],
  io: Io,
  { id, created, started }: Run
): Promise<number | null> {
  try {
    const first = await readRun(io.api, repository, id, 1)
    return first.started ?? created ?? started
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    // Not every server keeps attempts.
    return created ?? started
  }
}

function statusReader(
  { environment: { apiUrl, repository } }: ModeInput['inputs'],
  io: Io,
  sha: string,
  format: Format | null
): () => Promise<ReportedState[]> {
  const statuses = createStatuses(io.api, { apiUrl, repository, sha })
  return async () => {
    // An older status of a context was replaced by a newer one.
    const newest = new Map<string, CommitStatus>()
    for (const status of await statuses.latest(null)) {
      const key = status.context.toLowerCase()
      if (!newest.has(key)) newest.set(key, status)
    }
    return [...newest.values()].map(status => ({
      id: status.id,
      name: status.context,
      at: status.created,
      isDone: true,
      callback: eventVerdict(status, format)
    }))
  }
}

const CHECKS = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs'

const MAX_PAGES = 20

function checkReader(
  inputs: ModeInput['inputs'],
  io: Io,
  sha: string,
  format: Format | null
): () => Promise<ReportedState[]> {
  const { app, environment, jobId } = inputs
  const { repository, runId, job } = environment
  const isOwn = (check: unknown) =>
    String(ownValue(check, 'id')) === jobId ||
    (jobId === '' &&
      ownValue(check, 'name') === job &&
      String(ownValue(check, 'details_url')).includes(`/runs/${runId}/`))
  return async () => {
    const found: unknown[] = []
    let isWhole = false
    const pages = io.api.pages(
      CHECKS,
      { ...repositoryParameters(repository), ref: sha },
      { keys: ['check_runs'], most: MAX_PAGES }
    )
    for await (const { items, more } of pages) {
      found.push(...items)
      isWhole = !more
    }
    // A part could hide one that fails.
    if (!isWhole)
      throw new ApiError(
        `the commit ${sha} has more than ${found.length} check runs, too many to know which of them count; build a new commit`,
        200
      )
    return found
      .filter(check => !isOwn(check))
      .filter(
        check => app === '' || ownValue(ownValue(check, 'app'), 'slug') === app
      )
      .flatMap(check => reportedCheck(check, format))
  }
}

function reportedCheck(check: unknown, format: Format | null): ReportedState[] {
  const id = ownValue(check, 'id')
  const name = ownValue(check, 'name')
  if (typeof id !== 'number' || typeof name !== 'string') return []
  const completed = Date.parse(String(ownValue(check, 'completed_at')))
  const isDone = ownValue(check, 'status') === 'completed'
  const at = isDone && !Number.isNaN(completed) ? completed : null
  return [{ id, name, at, isDone, callback: checkVerdict(check, format) }]
}

interface Rules extends Pick<Watched, 'isSameName'> {
  began: number
}

/** Returns what a line means: the name, else what fits the pattern. */
function reportedFor(
  all: readonly ReportedState[],
  line: string,
  { isSameName }: Pick<Rules, 'isSameName'>
): ReportedState[] {
  const named = all.filter(({ name }) => isSameName(name, line))
  return named.length > 0
    ? named
    : all.filter(({ name }) => fitsPattern(line, name))
}

function isNew({ at, isDone }: ReportedState, began: number): boolean {
  return !isDone || (at !== null && at >= began)
}

/** Returns the callback of all lines together, null while it is not decided. */
function decide(
  all: readonly ReportedState[],
  lines: readonly string[],
  rules: Rules
): Callback | null {
  const counted = lines.map(line =>
    reportedFor(all, line, rules).filter(one => isNew(one, rules.began))
  )
  const every = [...new Set(counted.flat())]
  const failed = every
    .filter(({ callback }) => callback !== null && callback.state !== 'success')
    .sort((one, other) => (one.at ?? 0) - (other.at ?? 0))
  const [first] = failed
  if (first) return first.callback
  const isDecided = counted.every(
    found =>
      found.length > 0 && found.every(({ callback }) => callback !== null)
  )
  if (!isDecided) return null
  const [only, ...more] = every
  if (only && more.length === 0) return only.callback
  const names = every.map(({ name }) => name).join(', ')
  return {
    state: 'success',
    description: truncate(
      `${every.length} succeeded: ${names}`,
      MAX_DESCRIPTION
    ),
    context: truncate(names, MAX_CONTEXT),
    target_url: null
  }
}

const MAX_NAMES = 5

/** Returns what there is of a line that did not succeed in time. */
function describeLine(
  all: readonly ReportedState[],
  line: string,
  {
    isSameName,
    began,
    noun,
    since
  }: Rules & Pick<Watched, 'noun'> & Pick<ModeInput['inputs'], 'since'>
): string {
  const found = reportedFor(all, line, { isSameName })
  if (found.length === 0) {
    const names = [...new Set(all.map(({ name }) => name))]
    const near = closestMatch(line, names)
    const others = names.slice(0, MAX_NAMES).join(', ')
    const hint = near
      ? `; did you mean "${near}"?`
      : names.length > 0
        ? `; it has ${others}${names.length > MAX_NAMES ? ' and others' : ''}`
        : ''
    return `the commit has no ${noun} "${line}"${hint}`
  }
  const old = found.filter(one => !isNew(one, began))
  const [newest] = old.sort((one, other) => (other.at ?? 0) - (one.at ?? 0))
  if (newest && old.length === found.length) {
    const verdict = newest.callback?.state ?? 'pending'
    const time = newest.at === null ? 'without a time' : formatTime(newest.at)
    const [start, wider] =
      since === 'attempt'
        ? ['attempt', 'since: run or since: commit']
        : ['run', 'since: commit']
    return `the ${noun} "${newest.name}" (${verdict}, ${time}) is older than the ${start}, which began at ${formatTime(began)}; write ${wider} to count it`
  }
  const open = found.filter(one => isNew(one, began) && one.callback === null)
  const names = open.map(({ name }) => `"${name}"`).join(', ')
  return open.length > 0
    ? `the ${noun} ${names} is still pending`
    : `the ${noun} "${line}" succeeded`
}

/** Returns a hint where a check run has the name of the status waited for. */
async function checksOfName(
  io: Io,
  { environment: { repository } }: ModeInput['inputs'],
  sha: string,
  lines: readonly string[]
): Promise<string[]> {
  try {
    const { json } = await io.api.request(CHECKS, {
      ...repositoryParameters(repository),
      ref: sha,
      per_page: 100
    })
    const names = listAt(json, 'check_runs').map(check =>
      String(ownValue(check, 'name'))
    )
    const found = lines.find(line => names.includes(line))
    return found === undefined
      ? []
      : [`there is a check run "${found}": write via: check to wait for it`]
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return []
  }
}

/**
 * Returns why the commit of an event does not count: it is on no branch of the
 * input `branch`, by default the default branch. Null where it counts.
 */
export async function branchProblem(
  inputs: ModeInput['inputs'],
  io: Io,
  { sha, branches }: Pick<ReportedEvent, 'sha' | 'branches'>
): Promise<string | null> {
  if (branches === null) return null
  const wanted = wantedBranches(inputs)
  if (wanted === null)
    return 'the event does not name the default branch; write the input branch'
  const { names, complete, certain } = branches
  const counted = names.filter(wanted.includes)
  if (wanted.isAny || (certain && counted.length > 0)) return null
  const asked = complete ? counted : wanted.names
  const { repository } = inputs.environment
  try {
    if (sha !== null)
      for (const branch of asked)
        if (await isOnBranch(io.api, { repository, branch, sha })) return null
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return `cannot check whether branch ${asked.join(' or ')} contains its commit ${sha}, which needs "permissions: contents: read": ${error.message}`
  }
  const where =
    names.length === 0
      ? "on no branch of this repository, like those of a fork's pull request"
      : counted.length === 0
        ? `on ${names.join(', ')}${complete ? '' : ' and maybe others'}`
        : `not on a branch ${counted.join(', ')}, which may be a tag's name`
  return `its commit ${sha} is ${where}; the input branch is ${wanted.text}`
}

/** Returns the branches of the input `branch`, null where none is known. */
function wantedBranches({
  branch: patterns,
  environment: { event }
}: ModeInput['inputs']): {
  text: string
  isAny: boolean
  /** Those without a wildcard. */
  names: string[]
  includes(name: string): boolean
} | null {
  const main = stringOrNull(
    ownValue(ownValue(event, 'repository'), 'default_branch')
  )
  if (patterns.length > 0)
    return {
      text: patterns.join(' '),
      isAny: countsEveryCommit(patterns),
      names: patterns.filter(
        one => !/[*?+[\]\\!]/.test(one) && matches(patterns, one)
      ),
      includes: name => matches(patterns, name)
    }
  return main === null
    ? null
    : {
        text: main,
        isAny: false,
        names: [main],
        includes: name => name === main
      }
}
