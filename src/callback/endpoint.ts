import {
  headRefusal,
  type InboundRequest,
  type Reply,
  type RequestHead
} from '../http/server.ts'
import {
  constantTimeEqual,
  describeClockSkew,
  type Signature,
  sha256,
  verify
} from '../signature.ts'
import {
  type Callback,
  type CallbackError,
  type CallbackWarning,
  MAX_BODY_BYTES,
  type Refusal,
  readCallback,
  refuse
} from './callback.ts'
import { type Format, readFormattedBody } from './format.ts'

/** CallbackDisposition is what became of one callback; only `accepted` moves the chain. */
export type CallbackDisposition =
  | 'accepted'
  | 'duplicate'
  | 'conflict'
  | 'expired'
  | 'unexpected'

/** CallbackRequestLog is what a request to an armed token amounted to, for the log. */
export type CallbackRequestLog =
  | { kind: 'callback'; callback: Callback; warnings: CallbackWarning[] }
  | { kind: 'pending' }
  | { kind: 'refused'; status: number; message: string }

interface Answered {
  answer: Reply
  armed: CallbackEndpoint | null
  heard: CallbackRequestLog | null
}

/**
 * Returns a request that is settled by its head: a path
 * or token that is not known, a method, time that is over, a body that is
 * announced too long or encoded. Null: read the body, then answerCallback.
 */
export function checkRequestHead(
  armed: readonly CallbackEndpoint[],
  head: RequestHead
): Reply | null {
  const entry = findEndpoint(armed, head.path)
  if (entry === null) return refusal(404, 'No such path or token.')
  const error = headRefusal(head)
  if (error === 'method_not_allowed') return refusalOf(refuse([error]))
  if (entry.isOver()) return over()
  const size = Number(head.headers['content-length'] ?? 0)
  if (error !== null) return refusalOf(refuse([error]))
  return size > MAX_BODY_BYTES ? refusalOf(refuse(['body_too_large'])) : null
}

/**
 * Returns a request whose body was read, after the token has
 * ruled on the callback in it. `now` is in Unix seconds.
 */
export function respondToCallback(
  armed: readonly CallbackEndpoint[],
  request: InboundRequest,
  now: number
): Answered {
  const entry = findEndpoint(armed, request.path)
  const early = checkRequestHead(armed, request)
  if (entry === null || early !== null) {
    const answer = early ?? refusal(404, 'No such path or token.')
    return { answer, armed: entry, heard: null }
  }
  const { body, headers } = request
  if (body === null) return refused(entry, refuse(['body_too_large']))
  if (entry.keys.length > 0) {
    const message = { headers, body, now }
    const verdict = verify(entry.signature, message, entry.keys)
    if (verdict !== 'ok') {
      const why =
        verdict === 'untimely'
          ? `refused: ${describeClockSkew(message)}`
          : verdict
      const text = `The callback's signature is ${why}.`
      return replied(entry, refusal(401, text), text)
    }
  }
  const reading = read(entry, body)
  if (reading.kind === 'refused') return refused(entry, reading.refusal)
  if (reading.kind === 'pending') {
    const answer = accepted(entry, 'pending')
    return { answer, armed: entry, heard: { kind: 'pending' } }
  }
  const answer = ruled(entry, reading.callback)
  return { answer, armed: entry, heard: reading }
}

type Reading = Exclude<CallbackRequestLog, { kind: 'refused' }> | Refused

interface Refused {
  kind: 'refused'
  refusal: Pick<Refusal, 'errors' | 'message' | 'http'>
}

function read({ format }: CallbackEndpoint, body: Buffer): Reading {
  if (format === null) {
    const verdict = readCallback(body)
    return verdict.valid
      ? { kind: 'callback', ...verdict }
      : { kind: 'refused', refusal: verdict }
  }
  const reading = readFormattedBody(format, body)
  if (reading.kind !== 'refused') return reading
  const { errors, message } = reading
  const { http } = refuse(errors)
  return { kind: 'refused', refusal: { errors, message, http } }
}

function ruled(entry: CallbackEndpoint, callback: Callback): Reply {
  const { ruling, state } = entry.rule(callback)
  switch (ruling) {
    case 'accepted':
      return accepted(entry, callback.state)
    case 'duplicate':
      return accepted(entry, callback.state, { duplicate: true })
    case 'conflict': {
      const errors = ['already_final']
      const message = `The first callback stands: ${state}.`
      return { status: 409, body: { accepted: false, errors, state, message } }
    }
    case 'expired':
    case 'unexpected':
      return over()
  }
}

function accepted(
  entry: CallbackEndpoint,
  state: string,
  more: object = {}
): Reply {
  const { chain, webhook } = entry
  const place = chain === null ? {} : { chain, webhook }
  return { status: 200, body: { accepted: true, ...place, state, ...more } }
}

function refused(entry: CallbackEndpoint, why: Refused['refusal']): Answered {
  return replied(entry, refusalOf(why), why.message)
}

function replied(
  entry: CallbackEndpoint,
  answer: Reply,
  message: string
): Answered {
  const heard: CallbackRequestLog = {
    kind: 'refused',
    status: answer.status,
    message
  }
  return { answer, armed: entry, heard }
}

function refusalOf(why: Refused['refusal']): Reply {
  const answer = refusal(why.http, why.message, why.errors)
  return why.http === 405 ? { ...answer, headers: { allow: 'POST' } } : answer
}

function refusal(
  status: number,
  message: string,
  errors: CallbackError[] = []
): Reply {
  return { status, body: { accepted: false, errors, message } }
}

function over(): Reply {
  return refusal(410, 'The time for this callback is over.')
}

interface Terms {
  /** chain and webhook are null for a gate that belongs to no chain. */
  chain: string | null
  webhook: string | null
  signature: Signature
  /** keys are what callbacks must be signed with one of; none: unsigned. */
  keys: readonly string[]
  format: Format | null
  /** Returns whether the time for a callback is over. */
  isOver: () => boolean
  /** rule moves what waits, and answers that and the state that stands. */
  rule: (callback: Callback) => { ruling: CallbackDisposition; state: string }
}

/** CallbackEndpoint is a token that callbacks are taken for. */
export interface CallbackEndpoint extends Terms {
  /** The token's SHA-256; the token itself is not kept. */
  digest: Buffer
}

/** Returns an entry for `token`; keep it in the list that is asked. */
export function registerEndpoint(
  token: string,
  terms: Terms
): CallbackEndpoint {
  return { ...terms, digest: sha256(token) }
}

/**
 * Returns the entry that a path holds the token of, or null. It
 * compares with every entry, so that time tells nothing of a token.
 */
function findEndpoint(
  armed: readonly CallbackEndpoint[],
  path: string
): CallbackEndpoint | null {
  const token = /^\/hook\/([\w-]{16,200})\/?$/.exec(path)?.[1]
  if (token === undefined) return null
  const given = sha256(token)
  const same = armed.filter(entry => constantTimeEqual(entry.digest, given))
  return same[0] ?? null
}
