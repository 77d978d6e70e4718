import { ApiError } from '../build/error.ts'
import type { Api, ApiAnswer } from '../build/github.ts'
import { readPages } from '../build/pages.ts'
import {
  type CommitStatus,
  fitStatus,
  type NewStatus,
  parseStatus,
  sameContext
} from './status.ts'

const MOST_PAGES = 20
const PAGE = 100

/** Statuses reads and writes the statuses of one commit. */
export interface Statuses {
  /** url is where a status of this commit is posted. */
  url: string
  /** list answers all statuses of a context, the newest first. */
  list(context: string): Promise<CommitStatus[]>
  /**
   * latest answers the newest statuses of a context; unchanged ones are not
   * sent again (ETag) and cost no rate limit.
   */
  latest(context: string): Promise<CommitStatus[]>
  /** post writes a status and answers it as the server keeps it. */
  post(status: NewStatus): Promise<CommitStatus>
}

/** createStatuses answers the statuses of `sha`; all throw ApiError. */
export function createStatuses(
  api: Api,
  place: { apiUrl: string; repository: string; sha: string }
): Statuses {
  const { repository, sha } = place
  const base = place.apiUrl.replace(/\/+$/, '')
  const path = `/repos/${repository}/statuses/${sha}`
  const listPath = `/repos/${repository}/commits/${sha}/statuses`
  let seen: ApiAnswer | null = null
  return {
    url: `${base}${path}`,
    async list(context) {
      const found: CommitStatus[] = []
      const pages = readPages({
        api,
        path: listPath,
        query: {},
        keys: [],
        most: MOST_PAGES
      })
      let known = false
      for await (const { items } of pages) {
        known = true
        found.push(...of(items, context))
      }
      if (!known) throw unreadable(base + listPath)
      return newestFirst(found)
    },
    async latest(context) {
      const etag = seen?.headers.etag
      const answer = await api.get(
        `${listPath}?per_page=${PAGE}`,
        etag ? { 'if-none-match': etag } : {}
      )
      if (answer.status === 404) throw unreadable(base + listPath)
      if (answer.status !== 304) seen = answer
      const items = Array.isArray(seen?.json) ? seen.json : []
      return newestFirst(of(items, context))
    },
    async post(status) {
      const fit = fitStatus(status)
      const { json } = await api.post(
        path,
        Object.fromEntries(
          Object.entries(fit).filter(([, value]) => value !== null)
        )
      )
      return parseStatus(json) ?? { ...fit, id: 0, created: null }
    }
  }
}

function of(items: readonly unknown[], context: string): CommitStatus[] {
  return items
    .map(parseStatus)
    .filter(status => status !== null)
    .filter(status => sameContext(status.context, context))
}

/** newestFirst goes by id: several statuses share one second. */
function newestFirst(statuses: CommitStatus[]): CommitStatus[] {
  return statuses.sort((a, b) => b.id - a.id)
}

function unreadable(url: string): ApiError {
  return new ApiError(
    `GET ${url} was answered 404: add "permissions: statuses: read" to the job (write, to set them), or look whether the commit is still there`,
    404
  )
}
