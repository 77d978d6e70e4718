import { judgeCallback, type Verdict } from './callback.ts'
import { asText, given, own } from './own.ts'
import { sameContext } from './status.ts'
import { cutText, MAX_CONTEXT, MAX_DESCRIPTION } from './text.ts'

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
  verdict: Verdict
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
 * readEvent answers the callback that the event `name` carries. Of status,
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
      return readDispatch(name, own(payload, 'client_payload'))
    case 'workflow_dispatch':
      return readDispatch(name, own(payload, 'inputs'))
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

/** carriesSignature answers whether the event `name` can carry a signature. */
export function carriesSignature(name: string): boolean {
  return name === 'repository_dispatch' || name === 'workflow_dispatch'
}

function readDispatch(name: string, sent: unknown): Reading {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) {
    return refused(`The ${name} event carries nothing, so no callback.`)
  }
  const token = given(sent, 'token')
  const signature = given(sent, 'signature')
  for (const [key, value] of Object.entries({ token, signature })) {
    if (value !== null && typeof value !== 'string') {
      return refused(`The ${name} event's ${key} must be a string.`)
    }
  }
  const callback = given(sent, 'callback')
  return {
    kind: 'dispatched',
    body: callback ?? sent,
    token: asText(token),
    signature: asText(signature),
    signedText: asText(callback)
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
  return { kind: 'reported', verdict, sha: asText(report.sha) }
}

function statusReport(payload: unknown): Report {
  const state = own(payload, 'state')
  return {
    name: 'status',
    context: own(payload, 'context'),
    same: sameContext,
    state,
    pending: state === 'pending',
    description: own(payload, 'description'),
    target_url: own(payload, 'target_url'),
    sha: own(payload, 'sha')
  }
}

function deploymentReport(payload: unknown): Report {
  const status = own(payload, 'deployment_status')
  const state = own(status, 'state')
  return {
    name: 'deployment_status',
    context:
      given(status, 'environment') ??
      own(own(payload, 'deployment'), 'environment'),
    same: sameContext,
    state,
    pending: DEPLOYMENT_PENDING.some(word => word === state),
    description: own(status, 'description'),
    target_url: given(status, 'target_url') ?? given(status, 'log_url'),
    sha: own(own(payload, 'deployment'), 'sha')
  }
}

function checkReport(payload: unknown): Report {
  const check = own(payload, 'check_run')
  const conclusion = own(check, 'conclusion')
  const known = conclusion === 'success' || conclusion === 'failure'
  const title = own(own(check, 'output'), 'title')
  return {
    name: 'check_run',
    context: own(check, 'name'),
    same: (one, other) => one === other,
    state: known ? conclusion : 'error',
    pending: own(check, 'status') !== 'completed',
    description: known ? title : concluded(conclusion, title),
    target_url: given(check, 'details_url') ?? given(check, 'html_url'),
    sha: own(check, 'head_sha')
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
  return typeof value === 'string' ? cutText(value, max) : value
}
