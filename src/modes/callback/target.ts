import { MAX_CONTEXT, MAX_DESCRIPTION } from '../../callback/callback.ts'
import { signedCallback } from '../../callback/event.ts'
import type { NewStatus } from '../../github/commit-statuses.ts'
import {
  ownValue,
  parseJson,
  presentValue,
  stringOrNull
} from '../../lib/json.ts'
import { countPoints, truncate } from '../../lib/text.ts'
import { sign } from '../../signature.ts'

/** What an event's payload says about where to report. */
export interface CallbackHints {
  url: string | null
  context: string | null
  /** The token that continues a chain where it is sent to. */
  token: string | null
  /** How to start the run that continues; a url of null is unusable. */
  dispatch: { url: string | null; eventType: string } | null
}

const EVENT_TYPE = 'webhook-callback'

const KEYS = [
  'callback_url',
  'callback_context',
  'callback_token',
  'callback_dispatch'
]

/**
 * Returns the `callback_*` keys of an event: those of a dispatch's payload or
 * inputs, of a `build` or `payload` in there, or of a whole webhook's body in a
 * dispatch. Texts that hold JSON are parsed.
 */
export function readCallbackHints(event: unknown): CallbackHints {
  const sent = ownValue(event, 'client_payload') ?? ownValue(event, 'inputs')
  const places = [
    sent,
    ownValue(ownValue(sent, 'webhook'), 'body'),
    ownValue(sent, 'build'),
    ownValue(sent, 'payload')
  ].map(parsed)
  const source = places.find(place =>
    KEYS.some(key => presentValue(place, key) !== null)
  )
  const given = presentValue(source, 'callback_dispatch')
  const dispatch = parsed(given)
  const payload = parsed(ownValue(dispatch, 'client_payload'))
  const token =
    presentValue(payload, 'token') ?? presentValue(source, 'callback_token')
  return {
    url: stringOrNull(presentValue(source, 'callback_url')),
    context: stringOrNull(presentValue(source, 'callback_context')),
    token: stringOrNull(token),
    dispatch:
      given === null
        ? null
        : {
            url: stringOrNull(presentValue(dispatch, 'url')),
            eventType:
              stringOrNull(presentValue(dispatch, 'event_type')) ?? EVENT_TYPE
          }
  }
}

// Workflow inputs are texts, which may hold JSON.
function parsed(value: unknown): unknown {
  return typeof value === 'string' ? parseJson(value) : value
}

/** A `repository_dispatch` to send; a token of null is for no chain. */
interface Dispatch {
  kind: 'dispatch'
  repository: string
  eventType: string
  token: string | null
}

/** A `workflow_dispatch` to send; a token of null is for no chain. */
interface WorkflowDispatch {
  kind: 'workflow'
  repository: string
  /** The name of the workflow's file, or its number. */
  workflow: string
  token: string | null
}

/** Where a callback is sent; all but webhooks are sent github-token. */
export type CallbackTarget =
  | { kind: 'webhook'; url: URL }
  | { kind: 'status'; repository: string; sha: string }
  | Dispatch
  | WorkflowDispatch

/**
 * Returns where to report: the input's URL, else the event's callback_url, else
 * its dispatch. Only the API's own dispatch and status URLs, to the letter, are
 * the API's; an event may not name a status URL. `apiUrl` ends without a slash.
 */
export function callbackTarget(
  givenUrl: string,
  hints: CallbackHints,
  apiUrl: string
): CallbackTarget | { kind: 'wrong'; message: string } {
  if (givenUrl === '' && hints.dispatch !== null) {
    const { url, eventType } = hints.dispatch
    const [, repository] = apiPath(url ?? '', apiUrl, 'dispatches') ?? []
    if (repository === undefined)
      return wrong(
        `callback_dispatch.url of the event must be ${apiUrl}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`
      )
    if (hints.token === null)
      return wrong('callback_dispatch of the event has no token to send along')
    // A relay's URL needs no token of GitHub's.
    if (hints.url === null)
      return { kind: 'dispatch', repository, eventType, token: hints.token }
  }
  const text = givenUrl || (hints.url ?? '')
  if (text === '')
    return wrong(
      'there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them'
    )
  const [, home, sha] =
    apiPath(text, apiUrl, 'statuses/([0-9a-fA-F]{40}|[0-9a-fA-F]{64})') ?? []
  if (home !== undefined && sha !== undefined)
    return givenUrl === ''
      ? wrong(
          'the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url'
        )
      : { kind: 'status', repository: home, sha }
  const [, repository] =
    givenUrl === '' ? [] : (apiPath(text, apiUrl, 'dispatches') ?? [])
  if (repository !== undefined) {
    const eventType = hints.dispatch?.eventType ?? EVENT_TYPE
    return { kind: 'dispatch', repository, eventType, token: hints.token }
  }
  const started = givenUrl === '' ? null : apiPath(text, apiUrl, WORKFLOW)
  if (started !== null) {
    const [, repository = '', workflow = ''] = started
    return { kind: 'workflow', repository, workflow, token: hints.token }
  }
  return URL.canParse(text)
    ? { kind: 'webhook', url: new URL(text) }
    : wrong(
        'the callback URL is not absolute; write https://host/path as its receiver gave it'
      )
}

const NAME = '(?!\\.\\.?/)[\\w.-]+'

const WORKFLOW = `actions/workflows/(${NAME})/dispatches`

// The text is matched as it is, so that nothing is decoded or resolved.
function apiPath(
  text: string,
  base: string,
  rest: string
): RegExpExecArray | null {
  const start = `${base}/repos/`
  return text.startsWith(start)
    ? new RegExp(`^(${NAME}/${NAME})/${rest}$`).exec(text.slice(start.length))
    : null
}

/** True when the path of a URL is that of a status or dispatch of some API. */
export function resemblesApi({ pathname }: URL): boolean {
  return /\/repos\/[^/]+\/[^/]+\/(statuses\/[0-9a-f]{40,64}|(actions\/workflows\/[^/]+\/)?dispatches)\/?$/i.test(
    pathname
  )
}

function wrong(message: string): { kind: 'wrong'; message: string } {
  return { kind: 'wrong', message }
}

/** A callback as it is sent: the four keys, in Docker Hub's order. */
export interface CallbackReport {
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
 * Returns the state to report: the input's, else the one of the job's status;
 * null where there is neither, and for any other word.
 */
export function stateOf(
  word: string,
  jobStatus: keyof typeof STATES | null
): CallbackReport['state'] | null {
  const state = word || (jobStatus && STATES[jobStatus])
  return state === 'success' || state === 'failure' || state === 'error'
    ? state
    : null
}

/**
 * Returns a callback within Docker Hub's limits, without empty texts, and the
 * names of the texts that had to be cut.
 */
export function buildReport(
  state: CallbackReport['state'],
  texts: { description: string; context: string; targetUrl: string }
): { report: CallbackReport; cut: string[] } {
  const { description, context, targetUrl } = texts
  const limits = { description: MAX_DESCRIPTION, context: MAX_CONTEXT }
  const cut = (['description', 'context'] as const).filter(
    name => countPoints(texts[name]) > limits[name]
  )
  const report: CallbackReport = { state }
  if (description) report.description = truncate(description, MAX_DESCRIPTION)
  if (context) report.context = truncate(context, MAX_CONTEXT)
  if (targetUrl) report.target_url = targetUrl
  return { report, cut }
}

/** Returns a callback as a commit status. */
export function statusOf(report: CallbackReport): NewStatus {
  return {
    state: report.state,
    context: report.context ?? 'default',
    description: report.description ?? null,
    target_url: report.target_url ?? null
  }
}

/** Returns the body of the dispatch that carries a callback to a gate. */
export function dispatchOf(
  { eventType, token }: Dispatch,
  report: CallbackReport,
  keys: readonly string[]
): { event_type: string; client_payload: Record<string, string> } {
  return {
    event_type: eventType,
    client_payload: dispatchedCallback(token, report, keys)
  }
}

/**
 * Returns a callback as the payload of a dispatch or the inputs of a workflow,
 * signed where there is a key. The callback is sent as the text that is signed,
 * after the token.
 */
export function dispatchedCallback(
  token: string | null,
  report: CallbackReport,
  keys: readonly string[]
): Record<string, string> {
  const callback = JSON.stringify(report)
  const body = signedCallback('jobserv', token, callback)
  const [signature] = Object.values(
    sign(['jobserv'], { id: '', timestamp: 0, body }, keys)
  )
  return {
    ...(token === null ? {} : { token }),
    callback,
    ...(signature === undefined ? {} : { signature })
  }
}
