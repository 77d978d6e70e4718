import { ApiError } from '../build/error.ts'
import type { Api } from '../build/github.ts'
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
   * latest answers what list does, and reads no more than came in since the
   * last look; an unchanged list is not sent again (ETag) and costs no rate
   * limit.
   */
  latest(context: string): Promise<CommitStatus[]>
  /** post writes a status and answers it as the server keeps it. */
  post(status: NewStatus): Promise<CommitStatus>
}

/**
 * createStatuses answers the statuses of `sha`; all throw ApiError, also where
 * there are too many of them to read: a part could hide what counts.
 */
export function createStatuses(
  api: Api,
  place: { apiUrl: string; repository: string; sha: string }
): Statuses {
  const { apiUrl: base, repository, sha } = place
  const path = `/repos/${repository}/statuses/${sha}`
  const listPath = `/repos/${repository}/commits/${sha}/statuses`
  const seen = new Map<number, CommitStatus>()
  let highest: number | null = null
  let etag: string | null = null
  const see = (statuses: readonly CommitStatus[]) => {
    for (const status of statuses) {
      seen.set(status.id, status)
      highest = Math.max(highest ?? status.id, status.id)
    }
  }
  const readSince = async (floor: number | null) => {
    const found: CommitStatus[] = []
    const query = {}
    const most = MOST_PAGES
    const pages = readPages({ api, path: listPath, query, keys: [], most })
    let end: 'unknown' | 'reached' | 'cut' = 'unknown'
    for await (const { items, more } of pages) {
      const statuses = parsed(items)
      found.push(...statuses)
      end = more && !reaches(statuses, floor) ? 'cut' : 'reached'
      if (end === 'reached') break
    }
    if (end === 'unknown') throw unreadable(base + listPath)
    if (end === 'cut') throw tooMany(base + listPath)
    return found
  }
  return {
    url: `${base}${path}`,
    async list(context) {
      const found = await readSince(null)
      see(found)
      return newestFirst(of(found, context))
    },
    async latest(context) {
      const answer = await api.get(
        `${listPath}?per_page=${PAGE}`,
        etag ? { 'if-none-match': etag } : {}
      )
      if (answer.status === 404) throw unreadable(base + listPath)
      if (answer.status !== 304) {
        const items = Array.isArray(answer.json) ? answer.json : []
        const newest = parsed(items)
        const whole =
          items.length < PAGE && !/rel="?next"?/.test(answer.headers.link ?? '')
        see(
          whole || reaches(newest, highest) ? newest : await readSince(highest)
        )
        // Only now: a reading that broke off must be made again.
        etag = answer.headers.etag ?? null
      }
      return newestFirst(of([...seen.values()], context))
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

function parsed(items: readonly unknown[]): CommitStatus[] {
  return items.map(parseStatus).filter(status => status !== null)
}

/** reaches answers whether these go back to what was seen before. */
function reaches(
  statuses: readonly CommitStatus[],
  floor: number | null
): boolean {
  return floor !== null && statuses.some(({ id }) => id <= floor)
}

function of(
  statuses: readonly CommitStatus[],
  context: string
): CommitStatus[] {
  return statuses.filter(status => sameContext(status.context, context))
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

function tooMany(url: string): ApiError {
  return new ApiError(
    `GET ${url} listed more than ${(MOST_PAGES * PAGE).toLocaleString('en')} statuses, too many to tell which of them counts; build a new commit, and let fewer workflows write statuses`,
    200
  )
}
