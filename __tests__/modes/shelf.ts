import type { HttpAnswer, HttpRequest } from '../../src/delivery/http.ts'
import type { ApiState } from '../helpers/api.ts'
import type { Reply } from '../helpers/reply.ts'
import { answerRuns } from '../helpers/runs.ts'
import { answerStatuses } from '../helpers/statuses.ts'
import { NOW, type Script } from './script.ts'

/** API is the fake's URL, and SHA the commit of the build. */
export const API = 'https://api.example'
export const SHA = 'ac73aa11076f8ce7f9e27615d89734837ef4265a'

/**
 * createShelf answers how the requests of one run, by its id, are answered:
 * those for the API from `state`, webhooks with 200, noted by host in `sent`.
 */
export function createShelf(
  state: ApiState,
  script: Script,
  sent: string[]
): (id: number, request: HttpRequest) => Promise<HttpAnswer> {
  const written = new Map<number, { reads: number; at: number }>()
  let reads = 0
  return async (id, { url, method, headers, body }) => {
    if (url.origin !== API) {
      await script.turn(id, `send ${url.host}`)
      sent.push(url.host)
      return reply({ status: 200 })
    }
    const path = url.pathname.replace('/repos/acme/lmp', '')
    const request = {
      method,
      url: url.pathname + url.search,
      path: url.pathname,
      query: url.searchParams,
      headers,
      rawHeaders: [],
      body: body ?? Buffer.alloc(0),
      time: NOW
    }
    const known = answerRuns(state, { request, path })
    if (known) return reply(known)
    const lists = path.endsWith('/statuses')
    await script.turn(id, lists ? 'list' : 'post')
    const at = state.now()
    if (!lists) {
      const posted = answerStatuses(state, { request, path })
      const newest = Number((state.statuses[SHA] ?? []).at(-1)?.id)
      written.set(newest, { reads, at })
      return reply(posted ?? { status: 404 })
    }
    reads += 1
    const visible = (state.statuses[SHA] ?? []).filter(status => {
      const since = written.get(Number(status.id))
      if (since === undefined || !script.isVisible) return true
      const ms = at - since.at
      const age = { id: Number(status.id), reads: reads - since.reads - 1, ms }
      return script.isVisible(age)
    })
    const seen = { ...state, statuses: { [SHA]: visible } }
    return reply(answerStatuses(seen, { request, path }) ?? { status: 404 })
  }
}

function reply({ status, headers = {}, body = {} }: Reply): HttpAnswer {
  return {
    kind: 'answer',
    status,
    headers,
    body: Buffer.from(JSON.stringify(body)),
    cut: false,
    started: NOW,
    durationMs: 0
  }
}
