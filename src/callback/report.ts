import { sign } from '../delivery/signature.ts'
import type { Dispatch } from './callee.ts'
import type { NewStatus } from './status.ts'
import { countPoints, cutText, MAX_CONTEXT, MAX_DESCRIPTION } from './text.ts'

/** Report is a callback as it is sent: the four keys, in Docker Hub's order. */
export interface Report {
  state: 'success' | 'failure' | 'error'
  description?: string
  context?: string
  target_url?: string
}

const STATES = {
  success: 'success',
  failure: 'failure',
  cancelled: 'error'
} as const

/**
 * stateOf answers the state to report: the word that was given, else what a
 * job's status amounts to; null for a word that is none of the three, and
 * where there is neither.
 */
export function stateOf(
  word: string,
  jobStatus: keyof typeof STATES | null
): Report['state'] | null {
  const state = word || (jobStatus && STATES[jobStatus])
  return state === 'success' || state === 'failure' || state === 'error'
    ? state
    : null
}

/**
 * buildReport answers a callback within Docker Hub's limits, empty texts left
 * out, and the names of the texts that had to be cut.
 */
export function buildReport(
  state: Report['state'],
  texts: { description: string; context: string; targetUrl: string }
): { report: Report; cut: string[] } {
  const { description, context, targetUrl } = texts
  const limits = { description: MAX_DESCRIPTION, context: MAX_CONTEXT }
  const cut = (['description', 'context'] as const).filter(
    name => countPoints(texts[name]) > limits[name]
  )
  const report: Report = { state }
  if (description) report.description = cutText(description, MAX_DESCRIPTION)
  if (context) report.context = cutText(context, MAX_CONTEXT)
  if (targetUrl) report.target_url = targetUrl
  return { report, cut }
}

/** statusOf answers the commit status that a callback amounts to. */
export function statusOf(report: Report): NewStatus {
  return {
    state: report.state,
    context: report.context ?? 'default',
    description: report.description ?? null,
    target_url: report.target_url ?? null
  }
}

/**
 * dispatchOf answers the body of the dispatch that brings a callback to a
 * gate, signed where there is a key. The callback travels as the very text
 * that the signature is over.
 */
export function dispatchOf(
  { eventType, token }: Dispatch,
  report: Report,
  keys: readonly string[]
): { event_type: string; client_payload: Record<string, string> } {
  const callback = JSON.stringify(report)
  const body = Buffer.from(callback)
  const [signature] = Object.values(
    sign(['jobserv'], { id: '', timestamp: 0, body }, keys)
  )
  return {
    event_type: eventType,
    client_payload: {
      ...(token === null ? {} : { token }),
      callback,
      ...(signature === undefined ? {} : { signature })
    }
  }
}
