import { writeFileSync } from 'node:fs'
import { ConfigError } from '../errors.ts'
import type { Api } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import { readLink, sanitizeLine } from '../lib/text.ts'
import {
  type LatestAttempt,
  latestAttempts
} from '../modes/redeliver/select.ts'
import { readUploadedDeliveries } from '../record/artifacts.ts'
import type { DeliveryRecord, RecordedCallback } from '../record/deliveries.ts'
import { apiReader, NO_TOKEN } from './api.ts'
import { defineCommand, type Terminal, UsageError } from './command.ts'
import { repositoryOf } from './keys.ts'

const DAY_MS = 86_400_000

const PAGE_SIZE = 100

/** Lists what was sent to each webhook and called back, from runs' records. */
export const history = defineCommand({
  summary: 'Lists what was sent to each webhook, from the records of runs.',
  usage: 'history [--repo OWNER/NAME] [--days N] [--html FILE] [--bodies]',
  about: `
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            how far back; default 7
  --html FILE         writes one page, without scripts
  --bodies            with the bodies that were sent, as the records have them

It reads the artifacts whose names begin with webhook-record: runs upload the
output record-file under such a name (docs/redelivery.md).

Environment:
  GITHUB_TOKEN        or GH_TOKEN; needs actions: read
  GITHUB_API_URL      default https://api.github.com`,
  options: {
    repo: { type: 'string' },
    days: { type: 'string', default: '7' },
    html: { type: 'string' },
    bodies: { type: 'boolean', default: false }
  },
  arguments: [0, 0],
  async run({ values }, { env }) {
    const { days, html, bodies } = values
    if (!/^[1-9]\d{0,3}$/.test(days))
      throw new UsageError(`--days is "${days}"; write a whole number above 0`)
    const repository = repositoryOf(values.repo, env)
    const since = Date.now() - Number(days) * DAY_MS
    const warnings: string[] = []
    const records = await readRecords(repository, since, env, warnings)
    const { deliveries, others } = withCallbacks(records)
    const json = {
      repository,
      since: new Date(since).toISOString(),
      webhooks: byWebhook(deliveries).map(({ name, deliveries }) => ({
        name,
        deliveries: deliveries.map(one => deliveryJson(one, bodies))
      })),
      callbacks: others.map(one => ({
        webhook: one.webhook === null ? null : nameOf(one.chain, one.webhook),
        repository: one.repository,
        run_id: one.run_id,
        ...callbackJson(one)
      }))
    }
    if (html !== undefined) writeFileSync(html, pageOf(json, serverUrl(env)))
    return { ok: true, json, lines: linesOf(json), warnings }
  }
})

interface History {
  repository: string
  since: string
  webhooks: { name: string; deliveries: DeliveryJson[] }[]
  /** Those to a gate, and those whose delivery is in no record. */
  callbacks: (CallbackJson & RunLink & { webhook: string | null })[]
}

/** A run that was reported; a repository may report those of others. */
interface RunLink {
  repository: string
  run_id: number
}

type DeliveryJson = ReturnType<typeof deliveryJson>

type CallbackJson = ReturnType<typeof callbackJson>

/** A callback, and the run that was reported. */
type CallbackOfRun = RecordedCallback & DeliveryRecord['run']

interface CalledBack extends LatestAttempt {
  callbacks: CallbackOfRun[]
}

async function readRecords(
  repository: string,
  since: number,
  env: Terminal['env'],
  warnings: string[]
): Promise<DeliveryRecord[]> {
  const log = {
    info: () => {},
    warning: (text: string) => {
      warnings.push(text)
    }
  }
  const reader = { api: createReader(env), log }
  try {
    const uploads = { repository, since }
    const uploaded = await readUploadedDeliveries(reader, uploads)
    return uploaded.map(({ record }) => record)
  } catch (error) {
    if (error instanceof ApiError) throw new ConfigError(error.message)
    throw error
  }
}

/**
 * Returns each delivery with its callbacks. Another run that continues a chain
 * does not know the delivery's id, so a callback belongs to the last delivery of
 * its link before it.
 */
function withCallbacks(records: readonly DeliveryRecord[]): {
  deliveries: CalledBack[]
  others: CallbackOfRun[]
} {
  const deliveries = latestAttempts(records).map(
    (one): CalledBack => ({ ...one, callbacks: [] })
  )
  const others: CallbackOfRun[] = []
  for (const callback of callbacksOf(records)) {
    const received = Date.parse(callback.received)
    const candidates = deliveries.filter(
      ({ sent, run, repository }) =>
        sent.chain === callback.chain &&
        sent.webhook === callback.webhook &&
        repository === callback.repository &&
        run.run_id === callback.run_id &&
        run.run_attempt === callback.run_attempt
    )
    const delivery =
      candidates.findLast(
        ({ firstFailed }) => firstFailed !== null && firstFailed <= received
      ) ?? candidates[0]
    const list = delivery?.callbacks ?? others
    list.push(callback)
  }
  return { deliveries, others }
}

/** Returns all callbacks, oldest first; copies of a record hold the same ones. */
function callbacksOf(records: readonly DeliveryRecord[]): CallbackOfRun[] {
  const all = records.flatMap(({ run, callbacks = [] }) =>
    callbacks.map((one): [string, CallbackOfRun] => {
      const callback = { ...one, ...run }
      return [JSON.stringify(callback), callback]
    })
  )
  return [...new Map(all).values()].sort(
    (one, other) => Date.parse(one.received) - Date.parse(other.received)
  )
}

function nameOf(chain: string | null, webhook: string): string {
  return chain === null ? webhook : `${chain}/${webhook}`
}

/** Returns the deliveries of each webhook, the newest first. */
function byWebhook(
  deliveries: readonly CalledBack[]
): { name: string; deliveries: CalledBack[] }[] {
  const groups = new Map<string, CalledBack[]>()
  for (const one of deliveries) {
    const name = nameOf(one.sent.chain, one.sent.webhook)
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups]
    .map(([name, list]) => ({ name, deliveries: list.toReversed() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function deliveryJson(
  { sent, run, repository, earlier, callbacks }: CalledBack,
  hasBodies: boolean
) {
  const { id, event, status, reason, body } = sent
  const attempts = [...earlier, ...sent.attempts].filter(
    (one, index, all) =>
      all.findIndex(other => other.started === one.started) === index
  )
  return {
    id,
    event,
    status,
    reason,
    repository,
    run_id: run.run_id,
    run_attempt: run.run_attempt,
    attempts: attempts.map(({ status_code, error, started }) => ({
      status_code,
      error,
      started
    })),
    callbacks: callbacks.map(callbackJson),
    ...(hasBodies && { body: body?.text ?? null })
  }
}

function callbackJson({
  received,
  status,
  state,
  description,
  context,
  target_url,
  reason
}: RecordedCallback) {
  return {
    received,
    status,
    state,
    description,
    context,
    target_url: target_url && readLink(target_url),
    ...(reason !== undefined && { reason })
  }
}

function linesOf({
  repository,
  since,
  webhooks,
  callbacks
}: History): string[] {
  if (webhooks.length === 0 && callbacks.length === 0)
    return [`no record of ${repository} since ${since}`]
  const lines = webhooks.flatMap(({ name, deliveries }) => [
    name,
    ...deliveries.flatMap(one => [
      `  ${[timeOf(one), one.event || '-', one.status, attemptsOf(one), runText(one, repository)].join('  ')}`,
      ...(one.reason === null ? [] : [`    ${one.reason}`]),
      ...one.callbacks.map(each => `    ${callbackLine(each)}`),
      ...(one.body?.split('\n').map(line => `    ${line}`) ?? [])
    ])
  ])
  const others = callbacks.map(
    one => `  ${callbackLine(one)}  ${runText(one, repository)}${of(one)}`
  )
  // Where a workflow prints them, no text of a record is a command.
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
function callbackLine(callback: CallbackJson): string {
  const { received, status, description, context, target_url } = callback
  const said = callback.state ?? callback.reason ?? ''
  return [
    `${secondOf(received)}  callback ${status}: ${said}${description ? `, "${description}"` : ''}`,
    ...(context ? [`(context: ${context})`] : []),
    ...(target_url ? [target_url] : [])
  ].join(' ')
}

/** Returns when a delivery was last sent, '' when it never was. */
function timeOf({ attempts }: DeliveryJson): string {
  const last = attempts.at(-1)?.started
  return last === undefined ? 'not sent' : secondOf(last)
}

function secondOf(time: string): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

function attemptsOf({ attempts }: DeliveryJson): string {
  const last = attempts.at(-1)
  if (last === undefined) return '0 attempts'
  const count =
    attempts.length === 1 ? '1 attempt' : `${attempts.length} attempts`
  return `${count}, ${last.error ?? `HTTP ${last.status_code}`}`
}

function serverUrl(env: Terminal['env']): string {
  return (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')
}

/** Returns one page of HTML; nothing in it is loaded from elsewhere. */
function pageOf(
  { repository, since, webhooks, callbacks }: History,
  server: string
): string {
  const runCell = (run: RunLink) => {
    const page = `${server}/${run.repository}/actions/runs/${run.run_id}`
    const text = runText(run, repository).replace('run ', '')
    return `<td><a href="${escaped(page)}">${escaped(text)}</a></td>`
  }
  const row = (one: DeliveryJson) => `<tr class="${one.status}">
<td>${escaped(timeOf(one))}</td><td>${escaped(one.event)}</td>
<td>${escaped(one.status.replace('_', ' '))}</td><td>${escaped(attemptsOf(one))}</td>
${runCell(one)}
<td>${escaped(one.reason ?? '')}${one.body ? `<pre>${escaped(one.body)}</pre>` : ''}</td>
</tr>
${one.callbacks.map(each => callbackRow('callback', each, '<td></td>')).join('\n')}`
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
        callbacks.map(one =>
          callbackRow(one.webhook ?? 'callback', one, runCell(one))
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
<p>Since ${escaped(since.slice(0, 16).replace('T', ' '))} UTC, the newest first.</p>
${sections.length === 0 ? '<p>There are no records.</p>' : sections.join('\n')}
</body>
</html>
`
}

function callbackRow(what: string, callback: CallbackJson, run: string) {
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

function escaped(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;'
  }
  return text.replace(/[&<>"]/g, char => names[char] ?? char)
}

/** Returns the two calls of the API that reading records takes. */
function createReader(env: Terminal['env']): Pick<Api, 'pages' | 'download'> {
  const api = apiReader(env)
  if (api === null) throw new UsageError(`${NO_TOKEN}; set one`)
  const { url, get: request } = api
  async function get(path: string): Promise<Response> {
    const response = await request(path, 'application/vnd.github+json')
    if (response.ok) return response
    const hint =
      response.status === 403 || response.status === 404
        ? '; the token needs actions: read of this repository'
        : ''
    throw new ApiError(
      `GET ${url(path)}: ${response.status}${hint}`,
      response.status
    )
  }
  return {
    async *pages(route, parameters, { keys = [], most }) {
      const path = pathOf(route, parameters)
      for (let page = 1; page <= most; page += 1) {
        const response = await get(`${path}?per_page=${PAGE_SIZE}&page=${page}`)
        const json: unknown = await response.json()
        const items = keys
          .map(key => Object(json)[key])
          .concat([json])
          .find(value => Array.isArray(value))
        const more = (items ?? []).length === PAGE_SIZE
        yield { items: items ?? [], total: null, more }
        if (!more) return
      }
    },
    async download(route, parameters, maxBytes) {
      const response = await get(pathOf(route, parameters))
      const chunks: Uint8Array[] = []
      let size = 0
      for await (const chunk of response.body ?? []) {
        size += chunk.length
        // Leaving the loop ends the download.
        if (size > maxBytes)
          throw new ApiError(
            `it is larger than ${maxBytes} bytes`,
            response.status
          )
        chunks.push(chunk)
      }
      return Buffer.concat(chunks)
    }
  }
}

/** Returns the path of a route, with its parameters in place. */
function pathOf(route: string, parameters: object): string {
  return route
    .replace(/^GET /, '')
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(Object(parameters)[name]))
    )
}
