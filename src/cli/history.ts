import { writeFileSync } from 'node:fs'
import { ConfigError } from '../errors.ts'
import type { Api } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import {
  type LatestAttempt,
  latestAttempts
} from '../modes/redeliver/select.ts'
import { readUploadedRecords } from '../record/artifacts.ts'
import { readDeliveryRecord } from '../record/deliveries.ts'
import { VERSION } from '../version.ts'
import { defineCommand, type Terminal, UsageError } from './command.ts'
import { repositoryOf } from './keys.ts'

const DAY_MS = 86_400_000

const PAGE_SIZE = 100

/** Lists what was sent to each webhook, from the records of runs. */
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
    const webhooks = byWebhook(
      await readDeliveries(repository, since, env, warnings)
    )
    const json = {
      repository,
      since: new Date(since).toISOString(),
      webhooks: webhooks.map(({ name, deliveries }) => ({
        name,
        deliveries: deliveries.map(one => deliveryJson(one, bodies))
      }))
    }
    if (html !== undefined)
      writeFileSync(html, pageOf(json, `${serverUrl(env)}/${repository}`))
    return { ok: true, json, lines: linesOf(json), warnings }
  }
})

interface History {
  repository: string
  since: string
  webhooks: { name: string; deliveries: DeliveryJson[] }[]
}

type DeliveryJson = ReturnType<typeof deliveryJson>

async function readDeliveries(
  repository: string,
  since: number,
  env: Terminal['env'],
  warnings: string[]
): Promise<LatestAttempt[]> {
  const log = {
    info: () => {},
    warning: (text: string) => {
      warnings.push(text)
    }
  }
  const reader = { api: createReader(env), log }
  try {
    const uploaded = await readUploadedRecords(reader, { repository, since })
    const records = uploaded.flatMap(({ path, text }) => {
      const reading = readDeliveryRecord(text)
      if (reading.kind === 'invalid')
        warnings.push(`${path} is skipped: it ${reading.why}`)
      return reading.kind === 'deliveries' ? [reading.record] : []
    })
    return latestAttempts(records)
  } catch (error) {
    if (error instanceof ApiError) throw new ConfigError(error.message)
    throw error
  }
}

/** Returns the deliveries of each webhook, the newest first. */
function byWebhook(
  deliveries: readonly LatestAttempt[]
): { name: string; deliveries: LatestAttempt[] }[] {
  const groups = new Map<string, LatestAttempt[]>()
  for (const one of deliveries) {
    const { chain, webhook } = one.sent
    const name = chain === null ? webhook : `${chain}/${webhook}`
    groups.set(name, [...(groups.get(name) ?? []), one])
  }
  return [...groups]
    .map(([name, list]) => ({ name, deliveries: list.toReversed() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function deliveryJson(
  { sent, run, earlier }: LatestAttempt,
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
    run_id: run.run_id,
    run_attempt: run.run_attempt,
    attempts: attempts.map(({ status_code, error, started }) => ({
      status_code,
      error,
      started
    })),
    ...(hasBodies && { body: body?.text ?? null })
  }
}

function linesOf({ repository, since, webhooks }: History): string[] {
  if (webhooks.length === 0)
    return [`no record of ${repository} since ${since}`]
  return webhooks.flatMap(({ name, deliveries }) => [
    name,
    ...deliveries.flatMap(one => [
      `  ${[timeOf(one), one.event || '-', one.status, attemptsOf(one), `run ${one.run_id}`].join('  ')}`,
      ...(one.reason === null ? [] : [`    ${one.reason}`]),
      ...(one.body ? [`    ${one.body}`] : [])
    ])
  ])
}

/** Returns when a delivery was last sent, '' when it never was. */
function timeOf({ attempts }: DeliveryJson): string {
  const last = attempts.at(-1)?.started
  return last === undefined
    ? 'not sent'
    : `${new Date(last).toISOString().slice(0, 19)}Z`
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
  { repository, since, webhooks }: History,
  base: string
): string {
  const row = (one: DeliveryJson) => `<tr class="${one.status}">
<td>${escaped(timeOf(one))}</td><td>${escaped(one.event)}</td>
<td>${escaped(one.status.replace('_', ' '))}</td><td>${escaped(attemptsOf(one))}</td>
<td><a href="${escaped(base)}/actions/runs/${one.run_id}">${one.run_id}</a></td>
<td>${escaped(one.reason ?? '')}${one.body ? `<pre>${escaped(one.body)}</pre>` : ''}</td>
</tr>`
  const section = ({ name, deliveries }: History['webhooks'][number]) =>
    `<h2>${escaped(name)}</h2>
<table>
<tr><th>Last sent</th><th>Event</th><th>Result</th><th>Attempts</th><th>Run</th><th>Reason</th></tr>
${deliveries.map(row).join('\n')}
</table>`
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
.failure td:nth-child(3) { color: #cf222e; font-weight: 600 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .3rem 0 }
</style>
</head>
<body>
<h1>Webhooks of ${escaped(repository)}</h1>
<p>Since ${escaped(since.slice(0, 16).replace('T', ' '))} UTC, the newest first.</p>
${webhooks.length === 0 ? '<p>There are no records.</p>' : webhooks.map(section).join('\n')}
</body>
</html>
`
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
  const token = env.GITHUB_TOKEN || env.GH_TOKEN
  if (!token)
    throw new UsageError('neither GITHUB_TOKEN nor GH_TOKEN is set; set one')
  const base = (env.GITHUB_API_URL || 'https://api.github.com').replace(
    /\/+$/,
    ''
  )
  async function get(path: string): Promise<Response> {
    const response = await fetch(base + path, {
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': `webhook-action/${VERSION}`
      }
    }).catch(error => {
      throw new ApiError(`GET ${base}${path}: ${error}`, null)
    })
    if (response.ok) return response
    const hint =
      response.status === 403 || response.status === 404
        ? '; the token needs actions: read of this repository'
        : ''
    throw new ApiError(
      `GET ${base}${path}: ${response.status}${hint}`,
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
      const bytes = Buffer.from(await response.arrayBuffer())
      if (bytes.length <= maxBytes) return bytes
      throw new ApiError('the artifact is too large', response.status)
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
