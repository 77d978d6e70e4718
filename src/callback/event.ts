import { type CommitStatus, sameContext } from '../github/commit-statuses.ts'
import { ownValue, presentValue, stringOrNull } from '../lib/json.ts'
import { truncate } from '../lib/text.ts'
import { type Signature, signatureHeader, verify } from '../signature.ts'
import {
  type Callback,
  type CallbackValidity,
  judgeCallback,
  MAX_CONTEXT,
  MAX_DESCRIPTION
} from './callback.ts'

/** DispatchedCallback is a callback as an event brought it. */
export interface DispatchedCallback {
  body: unknown
  token: string
  signature: string | null
  signedText: string | null
}

type Reading =
  | Dispatched
  | Reported
  | { kind: 'waiting'; reason: string }
  | { kind: 'refused'; message: string }

/** Dispatched is a callback that somebody sent along with an event. */
interface Dispatched {
  kind: 'dispatched'
  /** body is the callback's text, or the JSON value it was given as. */
  body: unknown
  token: string | null
  signature: string | null
  /** signedText is what a signature is over; null where nothing can be. */
  signedText: string | null
}

/** Reported is the verdict that an event of GitHub's own amounts to. */
interface Reported {
  kind: 'reported'
  verdict: CallbackValidity
  /** sha is the commit that the event speaks of. */
  sha: string | null
}

interface Report {
  name: string
  /** context is the one that this event speaks of. */
  context: unknown
  same: (one: string, other: string) => boolean
  state: unknown
  pending: boolean
  description: unknown
  target_url: unknown
  sha: unknown
}

const DEPLOYMENT_PENDING = ['pending', 'queued', 'in_progress', 'waiting']

/**
 * Returns the callback that the event `name` carries. Of status,
 * deployment_status and check_run events only the one about `context` counts,
 * and only when it is final; the others are `waiting`. Case counts in the
 * names of check runs, and not in GitHub's contexts and environments.
 */
export function readEvent(
  name: string,
  payload: unknown,
  context: string | null
): Reading {
  switch (name) {
    case 'repository_dispatch':
      return readDispatch(name, ownValue(payload, 'client_payload'))
    case 'workflow_dispatch':
      return readDispatch(name, ownValue(payload, 'inputs'))
    case 'status':
      return readReport(statusReport(payload), context)
    case 'deployment_status':
      return readReport(deploymentReport(payload), context)
    case 'check_run':
      return readReport(checkReport(payload), context)
    default:
      return refused(
        `A ${name} event carries no callback; start this workflow by repository_dispatch, workflow_dispatch, status, deployment_status or check_run, or use another source of callbacks.`
      )
  }
}

/** Returns whether the event `name` can carry a signature. */
export function carriesSignature(name: string): boolean {
  return name === 'repository_dispatch' || name === 'workflow_dispatch'
}

function readDispatch(name: string, sent: unknown): Reading {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return refused(`The ${name} event carries nothing, so no callback.`)
  }
  const token = presentValue(sent, 'token')
  const signature = presentValue(sent, 'signature')
  for (const [key, value] of Object.entries({ token, signature })) {
    if (value !== null && typeof value !== 'string') {
      return refused(`The ${name} event's ${key} must be a string.`)
    }
  }
  const callback = presentValue(sent, 'callback')
  return {
    kind: 'dispatched',
    body: callback ?? sent,
    token: stringOrNull(token),
    signature: stringOrNull(signature),
    signedText: stringOrNull(callback)
  }
}

function readReport(report: Report, context: string | null): Reading {
  if (context === null) {
    return refused(
      `The input context must name the one context that counts in ${report.name} events.`
    )
  }
  const { context: spoken, same } = report
  if (typeof spoken !== 'string' || !same(spoken, context)) {
    return waiting(report, `speaks of another context than ${context}`)
  }
  if (report.pending) return waiting(report, `says ${context} is not finished`)
  const verdict = judgeCallback({
    state: report.state,
    description: cut(report.description, MAX_DESCRIPTION),
    context: cut(report.context, MAX_CONTEXT),
    target_url: report.target_url
  })
  return { kind: 'reported', verdict, sha: stringOrNull(report.sha) }
}

function statusReport(payload: unknown): Report {
  const state = ownValue(payload, 'state')
  return {
    name: 'status',
    context: ownValue(payload, 'context'),
    same: sameContext,
    state,
    pending: state === 'pending',
    description: ownValue(payload, 'description'),
    target_url: ownValue(payload, 'target_url'),
    sha: ownValue(payload, 'sha')
  }
}

function deploymentReport(payload: unknown): Report {
  const status = ownValue(payload, 'deployment_status')
  const state = ownValue(status, 'state')
  return {
    name: 'deployment_status',
    context:
      presentValue(status, 'environment') ??
      ownValue(ownValue(payload, 'deployment'), 'environment'),
    same: sameContext,
    state,
    pending: DEPLOYMENT_PENDING.some(word => word === state),
    description: ownValue(status, 'description'),
    target_url:
      presentValue(status, 'target_url') ?? presentValue(status, 'log_url'),
    sha: ownValue(ownValue(payload, 'deployment'), 'sha')
  }
}

function checkReport(payload: unknown): Report {
  const check = ownValue(payload, 'check_run')
  const conclusion = ownValue(check, 'conclusion')
  const known = conclusion === 'success' || conclusion === 'failure'
  const title = ownValue(ownValue(check, 'output'), 'title')
  return {
    name: 'check_run',
    context: ownValue(check, 'name'),
    same: (one, other) => one === other,
    state: known ? conclusion : 'error',
    pending: ownValue(check, 'status') !== 'completed',
    description: known ? title : concluded(conclusion, title),
    target_url:
      presentValue(check, 'details_url') ?? presentValue(check, 'html_url'),
    sha: ownValue(check, 'head_sha')
  }
}

/** concluded says which conclusion it was that amounts to an error. */
function concluded(conclusion: unknown, title: unknown): unknown {
  if (typeof conclusion !== 'string') return title
  const words = `the conclusion is ${conclusion}`
  return typeof title === 'string' ? `${words}: ${title}` : words
}

function waiting(report: Report, reason: string): Reading {
  return { kind: 'waiting', reason: `The ${report.name} event ${reason}.` }
}

function refused(message: string): Reading {
  return { kind: 'refused', message }
}

function cut(value: unknown, max: number): unknown {
  return typeof value === 'string' ? truncate(value, max) : value
}

/**
 * Returns the callback that a commit status is, null while it is
 * pending. A state that is none of GitHub's is `error`.
 */
export function eventVerdict(status: CommitStatus): Callback | null {
  const { state, description, context, target_url } = status
  if (state === 'pending') return null
  const known = state === 'success' || state === 'failure'
  const verdict = judgeCallback({
    state: known ? state : 'error',
    description: description && truncate(description, MAX_DESCRIPTION),
    context: truncate(context, MAX_CONTEXT),
    target_url
  })
  return verdict.valid ? verdict.callback : null
}

/**
 * Returns why a callback that came with an event is not signed by one
 * of `keys`, null when it is, or when no signature is asked for.
 */
export function verifyCallbackSignature(message: {
  signature: Signature
  keys: readonly string[]
  /** value is what stands beside the callback; text is what it is over. */
  value: string | null
  text: string | null
  /** now is in milliseconds. */
  now: number
}): string | null {
  const { signature, keys, value, text, now } = message
  if (keys.length === 0) return null
  if (text === null)
    return 'the callback is signed over its text, and so must be given as a string under "callback"'
  const verdict = verify(
    signature,
    {
      headers: value === null ? {} : { [signatureHeader(signature)]: value },
      body: Buffer.from(text),
      now: Math.floor(now / 1000)
    },
    keys
  )
  return verdict === 'ok' ? null : `the callback's signature is ${verdict}`
}
