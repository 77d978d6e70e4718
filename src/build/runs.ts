import { withEntities } from '../lib/text.ts'
import type { Job } from './jobs.ts'
import {
  type CurrentJob,
  findCurrentJob,
  matchNeeds,
  type Needs,
  type NeedsMatch,
  onlyReports
} from './needs.ts'
import { isDone, type RunStatus, runStatus } from './status.ts'

/** One run of the build, as far as it is known. */
export interface BuildRun {
  name: string
  status: RunStatus
  conclusion: string | null
  /** False for a failure that continue-on-error ignores. */
  counts: boolean
  id: number | null
  url: string | null
  pageUrl: string | null
  labels: readonly string[]
  created: number | null
  completed: number | null
}

/** The build's runs, and the names of those to log or to warn about. */
export interface Runs {
  runs: BuildRun[]
  /** This job among those of the run. */
  self: Job | null
  /** Runs that look unfinished although `needs` has a result for them. */
  lagging: string[]
  /** Those of the lagging ones that get their result from `needs`. */
  fromNeeds: string[]
  /** Runs that FAILED although `needs` says success (continue-on-error). */
  ignoredFailures: string[]
  /** Runs that look like a job in `needs`, but may be another one. */
  ambiguous: string[]
  /** Unfinished runs of other jobs. */
  unfinished: string[]
}

/**
 * Returns the runs of a build from its jobs, this job's own result
 * and what `needs` says of the others, at `now` in milliseconds.
 */
export function settleRuns(
  jobs: readonly Job[],
  own: CurrentJob | null,
  now: number
): Runs {
  const self = own && findCurrentJob(jobs, own)
  const result: Runs = {
    runs: [],
    self,
    lagging: [],
    fromNeeds: [],
    ignoredFailures: [],
    ambiguous: [],
    unfinished: []
  }
  const others = new Map(
    jobs.filter(job => job !== self).map(job => [job, runOf(job)])
  )
  const needed = matchNeeds([...others.values()], own?.needs ?? new Map())
  for (const job of jobs) {
    const run = others.get(job)
    if (run) result.runs.push(mergeNeeded(run, needed.get(run), result))
    else if (own && !onlyReports(own))
      result.runs.push(ended(runOf(job), own.jobStatus, now))
  }
  return result
}

/**
 * Returns a run with its result from `needs`, and notes where the two differ.
 */
function mergeNeeded(
  run: BuildRun,
  needed: NeedsMatch | undefined,
  named: Runs
): BuildRun {
  const { name, status } = run
  const { result, isUnambiguous, isCertain } = needed ?? {}
  if (!isDone(status)) {
    if (isUnambiguous) named.lagging.push(name)
    if (result !== undefined && isCertain) {
      named.fromNeeds.push(name)
      return ended(run, result, null)
    }
    named.unfinished.push(name)
  } else if (status !== 'FAILED' || result !== 'success') return run
  if (isCertain) {
    named.ignoredFailures.push(name)
    return { ...run, counts: false }
  }
  if (needed) named.ambiguous.push(name)
  return run
}

/** Returns the values of `${runs.*}`, by their whole names. */
export function runsValues(
  runs: readonly BuildRun[]
): Record<(typeof RUNS_VALUES)[number], string | number> {
  const failed = runs.filter(({ status }) => status === 'FAILED')
  const list = (texts: readonly string[]) => texts.join(', ')
  const links = (link: (name: string, url: string | null) => string) =>
    list(failed.map(({ name, pageUrl }) => link(name, pageUrl)))
  return {
    'runs.count': runs.length,
    'runs.failed': list(failed.map(({ name }) => name)),
    'runs.failed.slack': links((name, url) => {
      const text = withEntities(name, /[&<>]/g)
      return url === null ? text : `<${encoded(url)}|${text}>`
    }),
    'runs.failed.markdown': links((name, url) => {
      const text = escapedMarkdown(name)
      return url === null ? text : `[${text}](${encoded(url)})`
    }),
    'runs.failed.html': links((name, url) => {
      const text = withEntities(name, /[&<>"]/g)
      return url === null
        ? text
        : `<a href="${withEntities(encoded(url), /[&<>"]/g)}">${text}</a>`
    }),
    'runs.skipped': list(
      runs.filter(({ status }) => status === 'SKIPPED').map(({ name }) => name)
    )
  }
}

export const RUNS_VALUES = [
  'runs.count',
  'runs.failed',
  'runs.failed.slack',
  'runs.failed.markdown',
  'runs.failed.html',
  'runs.skipped'
] as const

/** Returns a URL that ends neither Slack's nor Markdown's link. */
function encoded(url: string): string {
  return url.replace(
    /[|<>()\s]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  )
}

/** Keeps a name on one line, without formatting or mentions. */
function escapedMarkdown(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_~[\]<>|#]/g, '\\$&')
    .replace(/@/g, '@\u200b')
}

/** Returns the runs of a build where only `needs` is known. */
export function runsOfNeeds(needs: Needs): BuildRun[] {
  return [...needs].map(([name, word]) => ({
    name,
    status: runStatus('completed', word),
    conclusion: word,
    counts: true,
    id: null,
    url: null,
    pageUrl: null,
    labels: [],
    created: null,
    completed: null
  }))
}

/** Returns the results of all needed jobs that failed. */
export function failedNeeds(needs: Needs | null): string[] {
  return [...(needs?.values() ?? [])].filter(
    word => runStatus('completed', word) === 'FAILED'
  )
}

function runOf(job: Job): BuildRun {
  const { id, name, conclusion, url, pageUrl, labels, created, started } = job
  const status = runStatus(job.status, conclusion)
  return {
    name,
    status,
    conclusion,
    counts: true,
    id,
    url,
    pageUrl,
    labels,
    created: created ?? started,
    completed: isDone(status) ? job.completed : null
  }
}

function ended(run: BuildRun, word: string, at: number | null): BuildRun {
  const status = runStatus('completed', word)
  return { ...run, status, conclusion: word, completed: at }
}
