import { sign } from '../delivery/signature.ts'
import { checkTemplate, type Known } from '../delivery/template.ts'
import {
  type Finding,
  type Secrets,
  unknownSecrets,
  within
} from './finding.ts'
import { checkHeaders } from './header-check.ts'
import { isExact } from './number.ts'
import { at, isMapping, oneOrMoreAt } from './raw.ts'
import { templatesOf } from './templates.ts'
import { checkSentUrl } from './url-check.ts'

/**
 * checkWebhook answers what is wrong with a webhook beyond its shape: names
 * that are not known, headers that are not its own, keys that exclude others.
 */
export function checkWebhook(
  webhook: unknown,
  known: Known,
  secrets: Secrets
): Finding[] {
  return [
    ...checkTexts(webhook, known, secrets),
    ...checkHeaders(webhook),
    ...within(['body'], checkNumbers(at(webhook, 'body'))),
    ...checkCompany(webhook),
    ...unknownSecrets(webhook, 'secret_name', secrets),
    ...checkKeys(webhook, secrets)
  ]
}

function checkTexts(
  webhook: unknown,
  known: Known,
  secrets: Secrets
): Finding[] {
  return templatesOf(webhook).flatMap(({ path, text }) =>
    path.at(-1) === 'url' && path[0] !== 'body' && path[0] !== 'headers'
      ? checkSentUrl(text, path, known, secrets)
      : checkTemplate(
          text,
          // What Docker Hub would tell of an image goes into the record.
          path[0] === 'dockerhub' ? { ...known, secrets: null } : known
        ).map(({ message }) => ({ path, message }))
  )
}

/** checkNumbers answers numbers that would arrive as others. */
function checkNumbers(value: unknown): Finding[] {
  if (typeof value === 'number' && !isExact(value)) {
    const message = 'is a number that JSON cannot carry; put it in quotes'
    return [{ path: [], message }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    within([Array.isArray(value) ? Number(key) : key], checkNumbers(item))
  )
}

/** checkCompany answers keys that need another one beside them, or none. */
function checkCompany(webhook: unknown): Finding[] {
  const findings: Finding[] = []
  const has = (key: string) => at(webhook, key) !== undefined
  const add = (key: string, message: string) =>
    findings.push({ path: [key], message })
  const username = at(webhook, 'username')
  const headers = at(webhook, 'headers')
  if (has('password') && !has('username'))
    add('password', 'is without a username; write one beside it')
  if (typeof username === 'string' && username.includes(':'))
    add(
      'username',
      'holds a colon, which basic authentication cannot carry; write one without'
    )
  if (
    has('username') &&
    isMapping(headers) &&
    Object.keys(headers).some(name => name.toLowerCase() === 'authorization')
  )
    add('username', 'stands beside an authorization header; leave one out')
  if (has('body') && has('payload'))
    add('payload', 'stands beside body, which is sent instead; leave one out')
  if (has('dockerhub') && at(webhook, 'payload') !== 'dockerhub')
    add('dockerhub', 'has a meaning for payload: dockerhub only; write that')
  if (has('only_failures') && has('failures_only'))
    add('failures_only', 'is another name of only_failures; leave one out')
  return findings
}

/** checkKeys answers keys that a signature cannot be made with. */
function checkKeys(webhook: unknown, secrets: Secrets): Finding[] {
  const signatures = oneOrMoreAt(webhook, 'signature')
  if (!signatures.includes('standard-webhooks')) return []
  const message = { id: '', timestamp: 0, body: Buffer.alloc(0) }
  const unusable = oneOrMoreAt(webhook, 'secret_name').filter(name => {
    const key = typeof name === 'string' ? secrets.get(name) : undefined
    if (!key) return false
    try {
      sign(['standard-webhooks'], message, [key])
      return false
    } catch {
      return true
    }
  })
  return unusable.map(name => ({
    path: ['secret_name'],
    message: `the secret ${name} begins with whsec_ and does not go on with base64 of the key; copy it whole`
  }))
}
