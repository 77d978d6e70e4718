import type { Payload, PayloadRun } from '../build/payload.ts'
import type { BuildStatus } from '../build/status.ts'
import type { Redact } from '../lib/text.ts'
import {
  escaped,
  formatDuration,
  link,
  list,
  statusKind,
  table,
  withStatusIcon
} from './markdown.ts'

/** How many runs are shown without a click. */
const MAX_OPEN_RUNS = 12

const SHA_LENGTH = 8

/** Returns the summary of a build: its status and its runs. */
export function buildSection(payload: Payload, redact: Redact): string {
  const { name, trigger_name, status, web_url, build_id, runs } = payload
  const title = name ?? trigger_name ?? `build ${build_id}`
  return `${heading(status, redact(title), web_url)}
${facts(payload, redact)}
${runs.length === 0 ? '' : `\n${runsOf(runs, redact)}`}`
}

/** Returns the summary of a run of which only this is known. */
export function runSection(
  run: { title: string; status: BuildStatus; page: string },
  redact: Redact
): string {
  return `${heading(run.status, redact(run.title), run.page)}
Its jobs are not listed, since no webhook uses them.
`
}

function heading(status: BuildStatus, title: string, page: string): string {
  return `## ${withStatusIcon(statusKind(status), status)}: ${link(title, page)}\n`
}

/** Returns what the build is of, and how long it took, in one line. */
function facts(
  { trigger_name, created, completed, github }: Payload,
  redact: Redact
): string {
  const { run_number, run_attempt, event, ref, sha, actor } = github
  const number = run_number === undefined ? '' : ` ${run_number}`
  const again = run_attempt > 1 ? `, attempt ${run_attempt}` : ''
  const rest = [trigger_name, event, ref, sha?.slice(0, SHA_LENGTH), actor]
  return [
    `Build${number}${again}`,
    ...rest.map(text => escaped(redact(text ?? ''))),
    time(created, completed)
  ]
    .filter(Boolean)
    .join(' · ')
}

function runsOf(runs: readonly PayloadRun[], redact: Redact): string {
  const rows = runs.map(run => [
    link(redact(run.name), run.web_url),
    withStatusIcon(statusKind(run.status), run.status),
    time(run.created, run.completed)
  ])
  const all = table(['Run', 'Status', 'Time'], rows)
  if (runs.length <= MAX_OPEN_RUNS) return all
  const failed = runs
    .filter(({ status }) => status === 'FAILED')
    .map(run => `${link(redact(run.name), run.web_url)} ${run.status}`)
  return `${list(failed)}
<details><summary>${runs.length} runs: ${counted(runs)}</summary>

${all}
</details>
`
}

function counted(runs: readonly PayloadRun[]): string {
  const counts = new Map<BuildStatus, number>()
  for (const { status } of runs)
    counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts]
    .map(([status, count]) => `${count} ${status}`)
    .sort()
    .join(', ')
}

function time(from: string | undefined, to: string | undefined): string {
  const ms = Date.parse(to ?? '') - Date.parse(from ?? '')
  return ms > 0 ? formatDuration(ms) : ''
}
