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
  MAX_BODY_BYTES,
  type Rejection,
  reject
} from './callback.ts'
import { type Format, type Reading, readMessage } from './format.ts'

/** The result of a callback; only `accepted` moves the chain. */
export type CallbackDisposition =
  | 'accepted'
  | 'duplicate'
  | 'conflict'
  | 'expired'
  | 'unexpected'

/** The result of a request to a registered endpoint, for the log. */
export type CallbackRequestLog =
  | Exclude<Reading, Rejection>
  | { kind: 'rejected'; status: number; message: string }

interface Handled {
  reply: Reply
  /** The endpoint that the path names, null where it names none. */
  endpoint: CallbackEndpoint | null
  /** What to log, null where nothing was for an endpoint. */
  log: CallbackRequestLog | null
}

/**
 * Returns the reply to a request that its head decides: an unknown path or
 * token, a wrong method, a callback that comes too late, a body that is
 * announced too long or encoded. Null: read the body, then respondToCallback.
 */
export function checkRequestHead(
  endpoints: readonly CallbackEndpoint[],
  head: RequestHead
): Reply | null {
  const entry = findEndpoint(endpoints, head.path)
  return entry === null ? unknown() : replyToHead(entry, head)
}

function replyToHead(entry: CallbackEndpoint, head: RequestHead): Reply | null {
  const error = headRefusal(head)
  if (error === 'method_not_allowed') return replyOf(reject([error]))
  if (entry.isOver()) return over()
  if (error !== null) return replyOf(reject([error]))
  const isTooLarge = Number(head.headers['content-length']) > MAX_BODY_BYTES
  return isTooLarge ? replyOf(reject(['body_too_large'])) : null
}

/**
 * Returns the reply to a request with its body, once the endpoint has decided
 * on the callback in it. `now` is in Unix seconds.
 */
export function respondToCallback(
  endpoints: readonly CallbackEndpoint[],
  request: InboundRequest,
  now: number
): Handled {
  const entry = findEndpoint(endpoints, request.path)
  if (entry === null) return { reply: unknown(), endpoint: null, log: null }
  const early = replyToHead(entry, request)
  if (early !== null) return { reply: early, endpoint: entry, log: null }
  const { body, headers } = request
  if (body === null) return rejected(entry, reject(['body_too_large']))
  if (entry.keys.length > 0) {
    const message = { headers, body, now }
    const verdict = verify(entry.signature, message, entry.keys)
    if (verdict !== 'ok') {
      const why =
        verdict === 'outside_tolerance'
          ? `rejected: ${describeClockSkew(entry.signature, message)}`
          : verdict
      const text = `The callback's signature is ${why}.`
      return replied(entry, notAccepted(401, text), text)
    }
  }
  const reading = readMessage(body, entry.format)
  if (reading.kind === 'rejected') return rejected(entry, reading)
  return { reply: replyTo(entry, reading), endpoint: entry, log: reading }
}

function replyTo(
  entry: CallbackEndpoint,
  reading: Exclude<Reading, Rejection>
): Reply {
  switch (reading.kind) {
    case 'pending':
      return accepted(entry, 'pending')
    case 'unrelated':
      return notAccepted(202, `${reading.message}; the callback is ignored.`)
    case 'callback':
      return replyToCallback(entry, reading.callback)
  }
}

function replyToCallback(entry: CallbackEndpoint, callback: Callback): Reply {
  const { disposition, state } = entry.onCallback(callback)
  switch (disposition) {
    case 'accepted':
      return accepted(entry, callback.state)
    case 'duplicate':
      return accepted(entry, callback.state, { duplicate: true })
    case 'conflict': {
      const errors = ['already_final']
      const message = `The first callback counts: ${state}.`
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

function rejected(entry: CallbackEndpoint, why: Rejection): Handled {
  return replied(entry, replyOf(why), why.message)
}

function replied(
  entry: CallbackEndpoint,
  reply: Reply,
  message: string
): Handled {
  const { status } = reply
  return { reply, endpoint: entry, log: { kind: 'rejected', status, message } }
}

function replyOf(why: Rejection): Reply {
  const reply = notAccepted(why.http, why.message, why.errors)
  return why.http === 405 ? { ...reply, headers: { allow: 'POST' } } : reply
}

function notAccepted(
  status: number,
  message: string,
  errors: CallbackError[] = []
): Reply {
  return { status, body: { accepted: false, errors, message } }
}

function unknown(): Reply {
  return notAccepted(404, 'No such path or token.')
}

function over(): Reply {
  return notAccepted(410, 'The time for this callback is over.')
}

/** What an endpoint accepts, and who gets it. */
export interface EndpointTerms {
  /** Like webhook, null for a gate that belongs to no chain. */
  chain: string | null
  webhook: string | null
  signature: Signature
  /** Callbacks must be signed with one of them; none: unsigned. */
  keys: readonly string[]
  format: Format | null
  /** True when the time for a callback is over. */
  isOver: () => boolean
  /** Applies a callback; `state` is the state that counts afterwards. */
  onCallback: (callback: Callback) => {
    disposition: CallbackDisposition
    state: string
  }
}

/** A token whose callbacks are accepted. */
export interface CallbackEndpoint extends EndpointTerms {
  /** The token's SHA-256; the token itself is not kept. */
  digest: Buffer
}

/** Returns the endpoint of `token`. */
export function createEndpoint(
  token: string,
  terms: EndpointTerms
): CallbackEndpoint {
  return { ...terms, digest: sha256(token) }
}

/**
 * Returns the endpoint whose token a path holds, or null. It compares with
 * every token, so that the time taken reveals nothing.
 */
export function findEndpoint(
  endpoints: readonly CallbackEndpoint[],
  path: string
): CallbackEndpoint | null {
  const token = /^\/hook\/([\w-]{16,200})\/?$/.exec(path)?.[1]
  if (token === undefined) return null
  const given = sha256(token)
  const same = endpoints.filter(entry => constantTimeEqual(entry.digest, given))
  return same[0] ?? null
}
