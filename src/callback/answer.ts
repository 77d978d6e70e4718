import { verify } from '../delivery/signature.ts'
import { untimely } from '../delivery/timely.ts'
import type { InboundRequest, Reply, RequestHead } from '../http/server.ts'
import { type Armed, findArmed } from './armed.ts'
import {
  type Callback,
  type CallbackWarning,
  readCallback,
  refuseHead
} from './callback.ts'
import { readFormattedBody } from './format.ts'
import { MAX_BODY_BYTES } from './json.ts'
import { type CallbackError, type Refusal, refuse } from './refusal.ts'

/** Heard is what a request to an armed token amounted to, for the log. */
export type Heard =
  | { kind: 'callback'; callback: Callback; warnings: CallbackWarning[] }
  | { kind: 'pending' }
  | { kind: 'refused'; status: number; message: string }

interface Answered {
  answer: Reply
  armed: Armed | null
  heard: Heard | null
}

/**
 * admitCallback answers a request that is settled by its head: a path
 * or token that is not known, a method, time that is over, a body that is
 * announced too long or encoded. Null: read the body, then answerCallback.
 */
export function admitCallback(
  armed: readonly Armed[],
  head: RequestHead
): Reply | null {
  const entry = findArmed(armed, head.path)
  if (entry === null) return refusal(404, 'No such path or token.')
  const error = refuseHead(head)
  if (error === 'method_not_allowed') return refusalOf(refuse([error]))
  if (entry.isOver()) return over()
  const size = Number(head.headers['content-length'] ?? 0)
  if (error !== null) return refusalOf(refuse([error]))
  return size > MAX_BODY_BYTES ? refusalOf(refuse(['body_too_large'])) : null
}

/**
 * answerCallback answers a request whose body was read, after the token has
 * ruled on the callback in it. `now` is in Unix seconds.
 */
export function answerCallback(
  armed: readonly Armed[],
  request: InboundRequest,
  now: number
): Answered {
  const entry = findArmed(armed, request.path)
  const early = admitCallback(armed, request)
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
        verdict === 'untimely' ? `refused: ${untimely(message)}` : verdict
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

type Reading = Exclude<Heard, { kind: 'refused' }> | Refused
interface Refused {
  kind: 'refused'
  refusal: Pick<Refusal, 'errors' | 'message' | 'http'>
}

function read({ format }: Armed, body: Buffer): Reading {
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

function ruled(entry: Armed, callback: Callback): Reply {
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

function accepted(entry: Armed, state: string, more: object = {}): Reply {
  const { chain, webhook } = entry
  const place = chain === null ? {} : { chain, webhook }
  return { status: 200, body: { accepted: true, ...place, state, ...more } }
}

function refused(entry: Armed, why: Refused['refusal']): Answered {
  return replied(entry, refusalOf(why), why.message)
}

function replied(entry: Armed, answer: Reply, message: string): Answered {
  const heard: Heard = { kind: 'refused', status: answer.status, message }
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
