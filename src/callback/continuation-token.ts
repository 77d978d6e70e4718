import { createHash, createHmac } from 'node:crypto'
import { ownValue } from '../lib/json.ts'
import { constantTimeEqual } from '../signature.ts'

/** What a continuation token says about the link that waits. */
export interface Claims {
  v: 1
  /** `owner/name`. */
  repo: string
  /** The reported run's id and attempt. */
  run: number
  att: number
  sha: string
  chain: string
  link: string
  /** In Unix seconds. */
  exp: number
  /** 16 random bytes, base64url. */
  n: string
}

type Reading =
  | { kind: 'ok'; claims: Claims }
  | { kind: 'refused'; message: string }

const PREFIX = 'webhook-action/callback/v1.'

const MAX_LENGTH = 8192

/**
 * Returns the text that lets another run continue a chain:
 * `base64url(json).base64url(HMAC-SHA256)`. Throws for an empty key.
 */
export function createToken(claims: Claims, key: string): string {
  if (key === '') throw new Error('An empty secret signs no token.')
  const { v, repo, run, att, sha, chain, link, exp, n } = claims
  const json = JSON.stringify({ v, repo, run, att, sha, chain, link, exp, n })
  const head = Buffer.from(json).toString('base64url')
  return `${head}.${mac(head, key).toString('base64url')}`
}

/**
 * Returns the claims of a token that `key` signed, whatever their
 * age; see `expired`. Never throws.
 */
export function readToken(text: string, key: string): Reading {
  if (text.length > MAX_LENGTH) return refused('is too long')
  const [head, tail, ...more] = text.split('.')
  if (head === undefined || tail === undefined || more.length > 0) {
    return refused('is not made of two parts with a dot between')
  }
  const json = decode(head)
  const given = decode(tail)
  if (json === null || given === null) return refused('is not base64url')
  if (key === '' || !constantTimeEqual(mac(head, key), given)) {
    return refused(
      'is not signed with this key; check that both runs use the same secret'
    )
  }
  const claims = readClaims(json)
  return claims ? { kind: 'ok', claims } : refused('holds unknown claims')
}

/** True when the claims' time is over; `now` is in Unix seconds. */
export function expired(claims: Pick<Claims, 'exp'>, now: number): boolean {
  return !(now < claims.exp)
}

/** Returns the 16 hex digits that stand for `n` on a commit status. */
export function fragment(n: string): string {
  return createHash('sha256').update(n).digest('hex').slice(0, 16)
}

function mac(head: string, key: string): Buffer {
  return createHmac('sha256', key).update(PREFIX).update(head).digest()
}

function refused(what: string): Reading {
  return { kind: 'refused', message: `The callback token ${what}.` }
}

/** Accepts only the canonical way to write bytes as base64url. */
function decode(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return text !== '' && bytes.toString('base64url') === text ? bytes : null
}

function readClaims(bytes: Buffer): Claims | null {
  const json = parse(bytes)
  const repo = match(ownValue(json, 'repo'), /^[\w.-]+\/[\w.-]+$/)
  const sha = match(ownValue(json, 'sha'), /^([0-9a-f]{40}|[0-9a-f]{64})$/)
  const chain = match(ownValue(json, 'chain'), /./s)
  const link = match(ownValue(json, 'link'), /./s)
  const n = match(ownValue(json, 'n'), /^[A-Za-z0-9_-]{21}[AQgw]$/)
  const run = count(ownValue(json, 'run'))
  const att = count(ownValue(json, 'att'))
  const exp = count(ownValue(json, 'exp'))
  if (ownValue(json, 'v') !== 1 || !repo || !sha || !chain || !link || !n)
    return null
  if (run === null || att === null || exp === null) return null
  return { v: 1, repo, run, att, sha, chain, link, exp, n }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return null
  }
}

function match(value: unknown, pattern: RegExp): string | null {
  return typeof value === 'string' && pattern.test(value) ? value : null
}

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
    ? value
    : null
}
