import * as v from 'valibot'
import { ApiError } from './error.ts'
import type { Api } from './github.ts'

const PAGE_SIZE = 100

const envelope = v.fallback(v.record(v.string(), v.unknown()), {})

/** Page is one page of a list. */
export interface Page {
  items: readonly unknown[]
  /** total is the most that the server said so far is in the whole list. */
  total: number | null
  /** more is true where the list goes on after this page. */
  more: boolean
}

/**
 * readPages gives a list page by page, at most `most` of them (the last one
 * says whether there is more), and nothing where the path is unknown (404 on
 * the first page). A list stands alone or
 * under one of `keys`. GitHub counts a page with `per_page`, Gitea and Forgejo
 * with `limit`.
 */
export async function* readPages(options: {
  api: Api
  path: string
  query: Readonly<Record<string, string>>
  keys: readonly string[]
  most: number
}): AsyncGenerator<Page, void, undefined> {
  const { api, path, query, keys, most } = options
  let total: number | null = null
  for (let number = 1, seen = 0; number <= most; number++) {
    const search = new URLSearchParams({
      ...query,
      per_page: String(PAGE_SIZE),
      limit: String(PAGE_SIZE),
      page: String(number)
    })
    const answer = await api.get(`${path}?${search}`)
    if (answer.status === 404 && number === 1) return
    const json = v.parse(envelope, answer.json)
    const items: readonly unknown[] | undefined = [
      answer.json,
      ...keys.map(key => json[key])
    ].find(Array.isArray)
    if (items === undefined)
      throw new ApiError(
        `GET ${path} page ${number} was answered ${answer.status} without a list`,
        answer.status
      )
    const count = json.total_count ?? null
    if (count !== null && !isCount(count))
      throw new ApiError(
        `GET ${path} page ${number} has a total_count that is no count`,
        answer.status
      )
    if (count !== null) total = Math.max(total ?? 0, count)
    seen += items.length
    const { link } = answer.headers
    const goesOn =
      link === undefined && total === null
        ? items.length >= PAGE_SIZE
        : /rel="?next"?/.test(link ?? '') || seen < (total ?? 0)
    const more = items.length > 0 && goesOn
    yield { items, total, more }
    if (!more) return
  }
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}
