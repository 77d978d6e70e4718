import { createHash } from 'node:crypto'
import type { ApiState } from './api.ts'
import type { Json } from './github.ts'
import { makeUser } from './github.ts'
import { readJson } from './json.ts'
import { cutPage } from './pages.ts'
import type { Question, Reply } from './reply.ts'
import { refusal } from './reply.ts'

const MOST_DESCRIPTION = 140
const MOST_STATUSES = 1000

/** answerStatuses answers for commit statuses, null for any other path. */
export function answerStatuses(
  state: ApiState,
  question: Question
): Reply | null {
  const { request, path } = question
  const created = /^\/statuses\/([0-9a-f]{40})$/.exec(path)
  if (created && request.method === 'POST') {
    return createStatus(state, created[1] ?? '', readJson(request.body))
  }
  const read = /^\/commits\/([^/]+)\/(status|statuses)$/.exec(path)
  if (!read || request.method !== 'GET') return null
  const [, sha = '', kind] = read
  const newest = [...(state.statuses[sha] ?? [])].reverse()
  if (kind === 'status') return combine(state, question, sha, newest)
  const { page, headers } = cutPage(state, question, newest)
  const digest = createHash('sha256').update(JSON.stringify(page))
  const etag = `W/"${digest.digest('hex')}"`
  if (request.headers['if-none-match'] === etag) {
    return { status: 304, headers: { etag } }
  }
  return { status: 200, headers: { ...headers, etag }, body: page }
}

/** addStatus puts a status on a commit, as any other client would. */
export function addStatus(state: ApiState, sha: string, parts: Json): Json {
  const all = Object.values(state.statuses).flat()
  const id = Math.max(0, ...all.map(status => Number(status.id))) + 1
  const time = new Date(state.now()).toISOString().replace(/\.\d+Z$/, 'Z')
  const status: Json = {
    url: `https://api.github.com/repos/${state.repository}/statuses/${sha}`,
    id,
    node_id: `SC_${id}`,
    state: 'success',
    description: null,
    target_url: null,
    context: 'default',
    created_at: time,
    updated_at: time,
    creator: makeUser('octocat'),
    ...parts
  }
  const list = state.statuses[sha] ?? []
  list.push(status)
  state.statuses[sha] = list
  return status
}

function createStatus(state: ApiState, sha: string, body: Json | null): Reply {
  if (!body) return refusal(400, 'Problems parsing JSON')
  const { description = null, target_url = null } = body
  const context = String(body.context ?? 'default')
  const wrong = (field: string, message: string) =>
    refusal(422, 'Validation Failed', [
      { resource: 'Status', code: 'custom', field, message }
    ])
  if (!['error', 'failure', 'pending', 'success'].includes(String(body.state)))
    return wrong('state', 'state is not included in the list')
  if (typeof description === 'string') {
    if (description.length > MOST_DESCRIPTION)
      return wrong(
        'description',
        `description is too long (maximum is ${MOST_DESCRIPTION} characters)`
      )
    if (/[\u{10000}-\u{10ffff}]/u.test(description))
      return wrong('description', "description doesn't accept 4-byte Unicode")
  } else if (description !== null) {
    return wrong('description', 'description is not a string')
  }
  if (target_url !== null && !/^https?:\/\/\S+$/.test(String(target_url)))
    return wrong('target_url', 'target_url must use http(s) scheme')
  const same = (state.statuses[sha] ?? []).filter(
    status => String(status.context).toLowerCase() === context.toLowerCase()
  )
  if (same.length >= MOST_STATUSES)
    return wrong(
      'base',
      'This SHA and context has reached the maximum number of statuses.'
    )
  const parts = { state: body.state, description, target_url, context }
  return { status: 201, body: addStatus(state, sha, parts) }
}

function combine(
  state: ApiState,
  question: Question,
  sha: string,
  newest: Json[]
): Reply {
  const latest = newest.filter(
    (status, index) =>
      newest.findIndex(other => other.context === status.context) === index
  )
  const states = latest.map(status => status.state)
  const bad = states.some(word => word === 'error' || word === 'failure')
  const good = states.length > 0 && states.every(word => word === 'success')
  const { page, headers } = cutPage(state, question, latest)
  return {
    status: 200,
    headers,
    body: {
      state: bad ? 'failure' : good ? 'success' : 'pending',
      statuses: page,
      sha,
      total_count: latest.length
    }
  }
}
