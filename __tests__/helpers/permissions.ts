import type { ApiState } from './api.ts'
import type { Question, Reply } from './reply.ts'
import { refusal } from './reply.ts'

/** Permissions are what a job's `permissions:` grants its token. */
export type Permissions = Record<string, 'read' | 'write'>

/**
 * ENDPOINTS say what each one needs, as GitHub documents it under
 * "Permissions required for GitHub Apps".
 */
const ENDPOINTS: [string, RegExp, string, 'read' | 'write'][] = [
  ['GET', /^\/actions\//, 'actions', 'read'],
  ['GET', /^\/contents\//, 'contents', 'read'],
  ['GET', /^\/commits\/[^/]+\/status(es)?$/, 'statuses', 'read'],
  ['POST', /^\/statuses\/[0-9a-f]{40}$/, 'statuses', 'write'],
  ['POST', /^\/dispatches$/, 'contents', 'write']
]

/**
 * answerRefused answers a 403 for what the token may not do, null for what it
 * may. A public repository can be read by any token.
 */
export function answerRefused(
  { permissions, visibility }: ApiState,
  { request, path }: Question
): Reply | null {
  if (permissions === undefined) return null
  const needed = ENDPOINTS.find(
    ([method, pattern]) => method === request.method && pattern.test(path)
  )
  if (!needed) throw new Error(`nobody says who may ${request.method} ${path}`)
  const [, , name, level] = needed
  if (level === 'read' && visibility === 'public') return null
  const granted = permissions[name]
  if (granted === 'write' || granted === level) return null
  return {
    ...refusal(403, 'Resource not accessible by integration'),
    headers: { 'x-accepted-github-permissions': `${name}=${level}` }
  }
}
