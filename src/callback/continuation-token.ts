import { createHash } from 'node:crypto'
import { isRepositoryName } from '../github/repository.ts'
import { parseJson } from '../lib/json.ts'
import { shortMac } from '../relay-keys.ts'
import { constantTimeEqual } from '../signature.ts'

/** What a continuation token says about the link that waits. */
export interface Claims {
  /** `owner/name` as GitHub writes it. */
  repository: string
  /** The id and attempt of the run that started the chain. */
  run: number
  attempt: number
  chain: string
  link: string
  /** When the token expires, in Unix seconds. */
  exp: number
  /** 12 random bytes as base64url. */
  nonce: string
}

const PREFIX = 'webhook-action/callback/v2.'

/** Above what names of 100 characters come to. */
const MAX_LENGTH = 2048

/**
 * Returns the token of a link that waits. The key is the text of the chain's
 * secret or, with a relay, derived from it. Throws for an empty key.
 */
export function createToken(claims: Claims, key: Buffer | string): string {
  if (key.length === 0) throw new Error('The token secret is empty.')
  const { repository, run, attempt, chain, link, exp, nonce } = claims
  const json = JSON.stringify([
    repository,
    run,
    attempt,
    chain,
    link,
    exp,
    nonce
  ])
  const head = Buffer.from(json).toString('base64url')
  return `${head}.${shortMac(key, PREFIX + head)}`
}

/**
 * Returns the claims of a token, whatever its age. `keyOf` is given the
 * repository that the token names, which nothing has proven at that point.
 * Anything but a genuine token is null, after the same work.
 */
export function readToken(
  text: string,
  keyOf: (repository: string) => Buffer | string
): Claims | null {
  const bounded = text.slice(0, MAX_LENGTH)
  const dot = bounded.lastIndexOf('.')
  const head = bounded.slice(0, Math.max(dot, 0))
  const claims = readClaims(head)
  const key = keyOf(claims?.repository ?? '')
  const expected = shortMac(key, PREFIX + head)
  const isGenuine = constantTimeEqual(expected, bounded.slice(dot + 1))
  return isGenuine && key.length > 0 && text === bounded ? claims : null
}

/** True when the time of a token is over; `now` is in Unix seconds. */
export function isExpired({ exp }: Pick<Claims, 'exp'>, now: number): boolean {
  return !(now < exp)
}

/** Returns the 16 hex digits by which a commit status names a nonce. */
export function fragment(nonce: string): string {
  return createHash('sha256').update(nonce).digest('hex').slice(0, 16)
}

function readClaims(head: string): Claims | null {
  const bytes = Buffer.from(head, 'base64url')
  if (bytes.toString('base64url') !== head) return null
  const list = parseJson(bytes.toString('utf8'))
  if (!Array.isArray(list) || list.length !== 7) return null
  const [repository, run, attempt, chain, link, exp, nonce]: unknown[] = list
  if (typeof repository !== 'string' || !isRepositoryName(repository))
    return null
  if (!isText(chain, /./s) || !isText(link, /./s)) return null
  if (!isText(nonce, /^[A-Za-z0-9_-]{16}$/)) return null
  if (!isCount(run) || !isCount(attempt) || !isCount(exp)) return null
  return { repository, run, attempt, chain, link, exp, nonce }
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}
