import * as v from 'valibot'
import { readLink, toBasicPlane, truncate } from '../lib/text.ts'
import type { Api } from './client.ts'
import { ApiError, statusesPermission } from './errors.ts'
import { repositoryParameters } from './repository.ts'

/** GitHub's limit on a status's description. */
const MAX_STATUS = 140

/** One status of a commit, as the API lists it. */
export interface CommitStatus {
  id: number
  state: string
  context: string
  description: string | null
  target_url: string | null
  /** In milliseconds, null where the server does not say. */
  created: number | null
  /** The status as the API gives it, for formats to read. */
  json?: unknown
}

/** A status to be written. */
export interface NewStatus {
  state: 'success' | 'failure' | 'error' | 'pending'
  context: string
  description: string | null
  target_url: string | null
}

const text = v.fallback(v.nullable(v.string()), null)

const raw = v.object({
  id: v.pipe(v.number(), v.integer()),
  // Gitea says `status` for `state`.
  state: v.fallback(v.string(), ''),
  status: v.fallback(v.string(), ''),
  context: v.fallback(v.string(), 'default'),
  description: text,
  target_url: text,
  created_at: text
})

/** Returns a status as the API gives it, null for anything else. */
function parseStatus(value: unknown): CommitStatus | null {
  const { output, success } = v.safeParse(raw, value)
  if (!success) return null
  const { id, context, description, target_url } = output
  const created = Date.parse(output.created_at ?? '')
  return {
    id,
    state: output.state || output.status,
    context,
    description,
    target_url,
    created: Number.isNaN(created) ? null : created,
    json: value
  }
}

/** True when two contexts are the same to GitHub, which ignores case. */
export function sameContext(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/**
 * Returns a status that GitHub takes: texts cut to 140 characters,
 * characters beyond U+FFFF replaced, and no link but a usable one.
 */
function fitStatus(status: NewStatus): NewStatus {
  const { context, description, target_url } = status
  return {
    ...status,
    context: toBasicPlane(context),
    description: description && truncate(toBasicPlane(description), MAX_STATUS),
    target_url: target_url && readLink(target_url)
  }
}

const MAX_PAGES = 20

const PAGE_SIZE = 100

const GITEA_PAGE = { limit: PAGE_SIZE }

/** Gitea's word for newest first, which is GitHub's only order. */
const NEWEST_FIRST = { sort: 'leastindex' }

const LIST_ROUTE = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses'

/** The statuses of one commit. */
export interface Statuses {
  /** Where a status of this commit is posted. */
  url: string
  /** Returns all statuses of a context, the newest first. */
  list(context: string): Promise<CommitStatus[]>
  /**
   * Returns what list does, but reads only what is new since the last call; an
   * unchanged list is not sent again (ETag) and costs no rate limit. Null means
   * all contexts.
   */
  latest(context: string | null): Promise<CommitStatus[]>
  /** Writes a status, and returns it as the server keeps it. */
  post(status: NewStatus): Promise<CommitStatus>
}

/** A commit, and what was read of its statuses so far. */
interface Commit {
  api: Api
  apiUrl: string
  repository: string
  sha: string
  seen: Map<number, CommitStatus>
  /** Of the newest list that `latest` has read. */
  etag: string | null
}

/**
 * Returns the statuses of `sha`. All methods throw ApiError, also for more
 * statuses than are read, since the one that counts could be among the rest.
 */
export function createStatuses(
  api: Api,
  place: { apiUrl: string; repository: string; sha: string }
): Statuses {
  const commit: Commit = { api, ...place, seen: new Map(), etag: null }
  return {
    url: `${place.apiUrl}/repos/${place.repository}/statuses/${place.sha}`,
    async list(context) {
      const found = await readDownTo(commit, null)
      keep(commit, found)
      return newestFirst(found, context)
    },
    async latest(context) {
      await readNew(commit)
      return newestFirst([...commit.seen.values()], context)
    },
    post: status => post(commit, status)
  }
}

/** Reads what is new since the last call, if the list has changed. */
async function readNew(commit: Commit): Promise<void> {
  const { api, etag, seen } = commit
  const response = await api
    .request(LIST_ROUTE, {
      per_page: PAGE_SIZE,
      ...GITEA_PAGE,
      ...listParameters(commit),
      headers: etag ? { 'if-none-match': etag } : {}
    })
    .catch(error => {
      throw explained(error, commit)
    })
  if (response.status === 304) return
  const items = Array.isArray(response.json) ? response.json : []
  const newest = parsed(items)
  const isWhole =
    items.length < PAGE_SIZE &&
    !/rel="?next"?/.test(response.headers.link ?? '')
  const highest = seen.size === 0 ? null : Math.max(...seen.keys())
  const isEnough = isWhole || reaches(newest, highest)
  keep(commit, isEnough ? newest : await readDownTo(commit, highest))
  // Only now: an aborted reading must be made again.
  commit.etag = response.headers.etag ?? null
}

/** Reads pages of statuses, the newest first, down to the id `floor`. */
async function readDownTo(
  commit: Commit,
  floor: number | null
): Promise<CommitStatus[]> {
  const found: CommitStatus[] = []
  const most = { most: MAX_PAGES }
  try {
    const pages = commit.api.pages(LIST_ROUTE, listParameters(commit), most)
    for await (const { items, more } of pages) {
      const statuses = parsed(items)
      found.push(...statuses)
      if (!more || reaches(statuses, floor)) return found
    }
  } catch (error) {
    throw explained(error, commit)
  }
  throw tooMany(listUrl(commit))
}

async function post(
  { api, repository, sha }: Commit,
  status: NewStatus
): Promise<CommitStatus> {
  const fit = fitStatus(status)
  const { description, target_url, ...required } = fit
  const { json } = await api.request(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    {
      ...repositoryParameters(repository),
      sha,
      ...required,
      ...(description !== null && { description }),
      ...(target_url !== null && { target_url })
    }
  )
  return parseStatus(json) ?? { ...fit, id: 0, created: null }
}

function listParameters({ repository, sha }: Commit) {
  return { ...repositoryParameters(repository), ref: sha, ...NEWEST_FIRST }
}

function listUrl({ apiUrl, repository, sha }: Commit): string {
  return `${apiUrl}/repos/${repository}/commits/${sha}/statuses`
}

function keep({ seen }: Commit, statuses: readonly CommitStatus[]): void {
  for (const status of statuses) seen.set(status.id, status)
}

function parsed(items: readonly unknown[]): CommitStatus[] {
  return items.map(parseStatus).filter(status => status !== null)
}

/** True when these reach back to what was read before. */
function reaches(
  statuses: readonly CommitStatus[],
  floor: number | null
): boolean {
  return floor !== null && statuses.some(({ id }) => id <= floor)
}

/** By id, since several statuses share one second; null is all contexts. */
function newestFirst(
  statuses: readonly CommitStatus[],
  context: string | null
): CommitStatus[] {
  return statuses
    .filter(status => context === null || sameContext(status.context, context))
    .sort((a, b) => b.id - a.id)
}

function explained(error: unknown, commit: Commit): unknown {
  return error instanceof ApiError && error.status === 404
    ? unreadable(listUrl(commit))
    : error
}

function unreadable(url: string): ApiError {
  return new ApiError(
    `GET ${url} was answered 404: add "permissions: ${statusesPermission(url)}: read" to the job (write, to set them), or look whether the commit is still there`,
    404
  )
}

function tooMany(url: string): ApiError {
  return new ApiError(
    `GET ${url} listed more than ${(MAX_PAGES * PAGE_SIZE).toLocaleString('en')} statuses, too many to know which of them counts; build a new commit, and let fewer workflows write statuses`,
    200
  )
}
