import { existsSync, statSync, writeFileSync } from 'node:fs'
import { ConfigError } from '../errors.ts'
import type { Api } from '../github/client.ts'
import { ApiError } from '../github/errors.ts'
import { listAt, ownValue } from '../lib/json.ts'
import { readLink } from '../lib/text.ts'
import {
  type DeliveryHistory,
  deliveryHistories
} from '../modes/redeliver/select.ts'
import {
  ArchiveError,
  readArtifact,
  readUploadedDeliveries
} from '../record/artifacts.ts'
import {
  type DeliveryRecord,
  type RecordedCallback,
  readDeliveryRecord
} from '../record/deliveries.ts'
import { type RecordFile, readRecordFiles } from '../record/files.ts'
import { readAtMost } from '../relay/request.ts'
import { apiReader, NO_TOKEN } from './api.ts'
import {
  defineCommand,
  parseDays,
  readBytes,
  type Terminal,
  UsageError
} from './command.ts'
import {
  type History,
  linesOf,
  pageOf,
  type ShownCallback,
  type ShownDelivery
} from './history-output.ts'
import { repositoryOf } from './keys.ts'

const DAY_MS = 86_400_000

const DEFAULT_DAYS = '7'

const MAX_DAYS = 9_999

const PAGE_SIZE = 100

/** Lists what was sent to each webhook and called back, from runs' records. */
export const history = defineCommand({
  summary: 'Lists what was sent to each webhook, from the records of runs.',
  usage: 'history [OPTIONS] [FILE]...',
  about: `
  FILE                a record: webhook-record.json, the zip of an artifact, or a
                      folder with records
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            how far back; default ${DEFAULT_DAYS}
  --html FILE         writes one page, without scripts
  --bodies            with the bodies that were sent, as the records have them

Without FILE it reads the artifacts whose names begin with webhook-record: runs
upload the output record-file under such a name (docs/redelivery.md).

Environment, without FILE:
  GITHUB_TOKEN        or GH_TOKEN; needs actions: read
  GITHUB_API_URL      default https://api.github.com`,
  options: {
    repo: { type: 'string' },
    days: { type: 'string' },
    html: { type: 'string' },
    bodies: { type: 'boolean', default: false }
  },
  arguments: [0, Number.POSITIVE_INFINITY],
  async run({ values, positionals }, { env }) {
    const { html, bodies } = values
    const { records, warnings, ...from } =
      positionals.length > 0
        ? await readFiles(positionals, values)
        : await readUploads(values, env)
    const { deliveries, others } = withCallbacks(records)
    const json: History = {
      ...from,
      webhooks: byWebhook(deliveries).map(({ name, deliveries }) => ({
        name,
        deliveries: deliveries.map(delivery => deliveryJson(delivery, bodies))
      })),
      callbacks: others.map(callback => ({
        webhook:
          callback.webhook === null
            ? null
            : nameOf(callback.chain, callback.webhook),
        repository: callback.repository,
        run_id: callback.run_id,
        ...callbackJson(callback)
      }))
    }
    if (html !== undefined) writePage(html, pageOf(json, serverUrl(env)))
    return { ok: true, json, lines: linesOf(json), warnings }
  }
})

/** A callback, and the run that was reported. */
type CallbackOfRun = RecordedCallback & DeliveryRecord['run']

interface DeliveryWithCallbacks extends DeliveryHistory {
  callbacks: CallbackOfRun[]
}

/** Where records are from, and those that could be read, oldest first. */
interface Records extends Pick<History, 'repository' | 'since'> {
  records: DeliveryRecord[]
  warnings: string[]
}

interface Options {
  repo?: string | undefined
  days?: string | undefined
}

/** Returns the records of files. Throws a ConfigError where none is readable. */
async function readFiles(
  paths: readonly string[],
  { repo, days }: Options
): Promise<Records> {
  if (days !== undefined)
    throw new UsageError('--days is for artifacts; leave it out with a FILE')
  const warnings: string[] = []
  const files = await Promise.all(paths.map(readFile))
  const records = files.flat().flatMap(({ path, text }) => {
    const reading = readDeliveryRecord(text)
    if (reading.kind === 'deliveries') return [reading.record]
    warnings.push(
      `${path} is skipped: it ${reading.kind === 'invalid' ? reading.why : 'holds a received webhook'}`
    )
    return []
  })
  records.sort((one, other) => lastAttempt(one) - lastAttempt(other))
  const newest = records.at(-1)
  if (newest === undefined)
    throw new ConfigError(warnings.map(message => ({ message })))
  const { run, sender = run.repository } = newest
  const repository = repo === undefined ? sender : repositoryOf(repo, {})
  return { repository, since: null, records, warnings }
}

/** Returns the records of a file, the zip of an artifact, or a folder. */
async function readFile(path: string): Promise<RecordFile[]> {
  if (!existsSync(path))
    throw new ConfigError(
      `there is no ${path}; write the path of a record, of an artifact's zip, or of a folder`
    )
  if (statSync(path).isDirectory())
    return readRecordFiles(path, process.cwd(), 'FILE')
  const content = readBytes(path)
  try {
    const files = await readArtifact(path, content)
    if (files.length > 0) return files
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error
    throw new ConfigError(`${path}: ${error.message}`)
  }
  throw new ConfigError(`${path} holds no webhook-record.json`)
}

function writePage(path: string, page: string): void {
  try {
    writeFileSync(path, page)
  } catch (error) {
    throw new ConfigError(
      `${path} cannot be written (${ownValue(error, 'code')})`
    )
  }
}

/** Returns when the last attempt of a record began, 0 where it has none. */
function lastAttempt({ deliveries }: DeliveryRecord): number {
  const attempts = deliveries.flatMap(({ attempts }) => attempts)
  return attempts.reduce(
    (latest, { started }) => Math.max(latest, Date.parse(started)),
    0
  )
}

/** Returns the records that runs have uploaded. */
async function readUploads(
  { repo, days = DEFAULT_DAYS }: Options,
  env: Terminal['env']
): Promise<Records> {
  const since = Date.now() - parseDays(days, MAX_DAYS) * DAY_MS
  const repository = repositoryOf(repo, env)
  const warnings: string[] = []
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
    return {
      repository,
      since: new Date(since).toISOString(),
      records: uploaded.map(({ record }) => record),
      warnings
    }
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
  deliveries: DeliveryWithCallbacks[]
  others: CallbackOfRun[]
} {
  const deliveries = deliveryHistories(records).map(
    (one): DeliveryWithCallbacks => ({ ...one, callbacks: [] })
  )
  const byLink = groupBy(deliveries, ({ sent, run, repository }) =>
    linkOf({ ...sent, ...run, repository })
  )
  const others: CallbackOfRun[] = []
  for (const callback of callbacksOf(records)) {
    const received = Date.parse(callback.received)
    const candidates = byLink.get(linkOf(callback)) ?? []
    const delivery =
      candidates.findLast(
        ({ firstTried }) => firstTried !== null && firstTried <= received
      ) ?? candidates[0]
    const list = delivery?.callbacks ?? others
    list.push(callback)
  }
  return { deliveries, others }
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key) ?? []
    group.push(item)
    groups.set(key, group)
  }
  return groups
}

type Link = Pick<CallbackOfRun, 'chain' | 'webhook'> & DeliveryRecord['run']

function linkOf(link: Link): string {
  const { chain, webhook, repository, run_id, run_attempt } = link
  return JSON.stringify([chain, webhook, repository, run_id, run_attempt])
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
  deliveries: readonly DeliveryWithCallbacks[]
): { name: string; deliveries: DeliveryWithCallbacks[] }[] {
  const groups = groupBy(deliveries, ({ sent: { chain, webhook } }) =>
    nameOf(chain, webhook)
  )
  return [...groups]
    .map(([name, list]) => ({ name, deliveries: list.toReversed() }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
}

function deliveryJson(
  { sent, run, repository, earlier, callbacks }: DeliveryWithCallbacks,
  hasBodies: boolean
): ShownDelivery {
  const { id, event, status, reason, body } = sent
  return {
    id,
    event,
    status,
    reason,
    repository,
    run_id: run.run_id,
    run_attempt: run.run_attempt,
    attempts: earlier.map(({ status_code, error, started }) => ({
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
}: RecordedCallback): ShownCallback {
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

function serverUrl(env: Terminal['env']): string {
  return (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '')
}

/** Returns the part of the API that reads records. */
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
      let seen = 0
      for (let page = 1; page <= most; page += 1) {
        // Gitea's word is limit, and it may list fewer.
        const query = `per_page=${PAGE_SIZE}&limit=${PAGE_SIZE}&page=${page}`
        const response = await get(`${path}?${query}`)
        const json: unknown = await response.json()
        const items = keys.flatMap(key => listAt(json, key))
        seen += items.length
        const total = Number(ownValue(json, 'total_count'))
        const more = items.length > 0 && seen < total
        yield { items, total: null, more }
        if (!more) return
      }
    },
    async download(route, parameters, maxBytes) {
      const response = await get(pathOf(route, parameters))
      const content = await readAtMost(response.body, maxBytes)
      if (content !== null) return content
      throw new ApiError(`it is larger than ${maxBytes} bytes`, response.status)
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
