import { sanitizeLine } from '../lib/text.ts'
import { ENCODINGS } from '../templates/render.ts'

/** What was sent and called back, as `--json` prints it. */
export interface History {
  repository: string
  /** Null where the records are files. */
  since: string | null
  webhooks: { name: string; deliveries: ShownDelivery[] }[]
  /** Those to a gate, and those whose delivery is in no record. */
  callbacks: (ShownCallback & RunLink & { webhook: string | null })[]
}

/** A run that was reported; a repository may report those of others. */
interface RunLink {
  repository: string
  run_id: number
}

/** A delivery with all its attempts. */
export interface ShownDelivery extends RunLink {
  id: string
  event: string
  status: string
  reason: string | null
  run_attempt: number
  attempts: {
    status_code: number | null
    error: string | null
    started: string
  }[]
  callbacks: ShownCallback[]
  /** Left out unless it was asked for. */
  body?: string | null
}

/** A callback, its link checked. */
export interface ShownCallback {
  received: string
  status: string
  state: string | null
  description: string | null
  context: string | null
  target_url: string | null
  /** Why it was rejected, else left out. */
  reason?: string | null
}

/** Returns the lines that are printed. */
export function linesOf({
  repository,
  since,
  webhooks,
  callbacks
}: History): string[] {
  if (webhooks.length === 0 && callbacks.length === 0)
    return [
      since === null
        ? 'no delivery in these records'
        : `no record of ${repository} since ${since}; runs upload the output record-file as an artifact whose name begins with webhook-record`
    ]
  const lines = webhooks.flatMap(({ name, deliveries }) => [
    name,
    ...deliveries.flatMap(delivery => [
      `  ${[timeOf(delivery), delivery.event || '-', delivery.status, attemptsOf(delivery), runText(delivery, repository)].join('  ')}`,
      ...(delivery.reason === null ? [] : [`    ${delivery.reason}`]),
      ...delivery.callbacks.map(callback => `    ${callbackLine(callback)}`),
      ...(delivery.body?.split('\n').map(line => `    ${line}`) ?? [])
    ])
  ])
  const others = callbacks.map(
    callback =>
      `  ${callbackLine(callback)}  ${runText(callback, repository)}${of(callback)}`
  )
  // In the log of a workflow, no text of a record may be a command.
  return [...lines, ...(others.length > 0 ? [OTHERS, ...others] : [])].map(
    line => sanitizeLine(line, Number.POSITIVE_INFINITY)
  )
}

const OTHERS = 'callbacks to gates, and of deliveries that are in no record'

function of({ webhook }: History['callbacks'][number]): string {
  return webhook === null ? '' : `, ${webhook}`
}

function runText(run: RunLink, repository: string): string {
  const of = run.repository === repository ? '' : ` of ${run.repository}`
  return `run ${run.run_id}${of}`
}

/** Returns a callback as text: `TIME  callback accepted: success, "done"`. */
function callbackLine(callback: ShownCallback): string {
  const { received, status, description, context, target_url } = callback
  const said = callback.state ?? callback.reason ?? ''
  return [
    `${secondOf(received)}  callback ${status}: ${said}${description ? `, "${description}"` : ''}`,
    ...(context ? [`(context: ${context})`] : []),
    ...(target_url ? [target_url] : [])
  ].join(' ')
}

/** Returns when a delivery was last sent, '' when it never was. */
function timeOf({ attempts }: ShownDelivery): string {
  const last = attempts.at(-1)?.started
  return last === undefined ? 'not sent' : secondOf(last)
}

function secondOf(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

function attemptsOf({ attempts }: ShownDelivery): string {
  const last = attempts.at(-1)
  if (last === undefined) return '0 attempts'
  const count =
    attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`
  const isStatus = last.error === null || last.error === 'status'
  return `${count}, ${isStatus ? `HTTP ${last.status_code}` : last.error}`
}

/** Returns one page of HTML; nothing in it is loaded from elsewhere. */
export function pageOf(
  { repository, since, webhooks, callbacks }: History,
  server: string
): string {
  const runCell = (run: RunLink) => {
    const page = `${server}/${run.repository}/actions/runs/${run.run_id}`
    const text = runText(run, repository).replace('run ', '')
    return `<td><a href="${escaped(page)}">${escaped(text)}</a></td>`
  }
  const row = (delivery: ShownDelivery) => `<tr class="${delivery.status}">
<td>${escaped(timeOf(delivery))}</td><td>${escaped(delivery.event)}</td>
<td>${escaped(delivery.status.replace('_', ' '))}</td><td>${escaped(attemptsOf(delivery))}</td>
${runCell(delivery)}
<td>${escaped(delivery.reason ?? '')}${delivery.body ? `<pre>${escaped(delivery.body)}</pre>` : ''}</td>
</tr>
${delivery.callbacks.map(callback => callbackRow('callback', callback, '<td></td>')).join('\n')}`
  const head =
    '<tr><th>Time</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason, callback</th></tr>'
  const section = (name: string, rows: string[]) =>
    `<h2>${escaped(name)}</h2>
<table>
${head}
${rows.join('\n')}
</table>`
  const sections = webhooks.map(({ name, deliveries }) =>
    section(name, deliveries.map(row))
  )
  if (callbacks.length > 0)
    sections.push(
      section(
        `C${OTHERS.slice(1)}`,
        callbacks.map(callback =>
          callbackRow(
            callback.webhook ?? 'callback',
            callback,
            runCell(callback)
          )
        )
      )
    )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Webhooks of ${escaped(repository)}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #1f2328; background: #fff }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #d1d9e0; padding: .3rem .6rem; text-align: left; vertical-align: top }
.success td:nth-child(3) { color: #1a7f37 }
.failure td:nth-child(3), .error td:nth-child(3) { color: #cf222e; font-weight: 600 }
.callback td:first-child { padding-left: 2rem }
.callback { background: #f6f8fa }
td:last-child { overflow-wrap: anywhere; width: 100% }
td:not(:last-child) { white-space: nowrap }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0 }
</style>
</head>
<body>
<h1>Webhooks of ${escaped(repository)}</h1>
<p>${since === null ? 'The' : `Since ${escaped(since.slice(0, 16).replace('T', ' '))} UTC, the`} newest first.</p>
${sections.length === 0 ? '<p>There are no records.</p>' : sections.join('\n')}
</body>
</html>
`
}

function callbackRow(what: string, callback: ShownCallback, run: string) {
  const { received, status, state, description, context, target_url } = callback
  const { reason } = callback
  const text = escaped(description || target_url || reason || 'no text')
  const link = target_url
    ? `<a href="${escaped(target_url)}" rel="noreferrer">${text}</a>`
    : text
  return `<tr class="callback ${state}">
<td>${escaped(secondOf(received))}</td><td>${escaped(what)}</td>
<td>${state ?? ''}</td><td>${status}</td>
${run}
<td>${link}${context ? ` (${escaped(context)})` : ''}</td>
</tr>`
}

/** Control characters become U+FFFD too. */
const escaped = ENCODINGS.xml
