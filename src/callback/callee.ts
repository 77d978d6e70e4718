import { asText, given, own } from './own.ts'

/** Told is what an event's payload says of where to report. */
export interface Told {
  url: string | null
  context: string | null
  /** token lets a chain go on where it is sent to. */
  token: string | null
  /** dispatch is how to start the run that goes on; url null: unusable. */
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
 * readTold answers the `callback_*` keys of an event: those of a dispatch's
 * payload or inputs, of a `build` or `payload` in there, or of the webhook's
 * body that a dispatch carries whole. Texts that are JSON are read as such.
 */
export function readTold(event: unknown): Told {
  const sent = own(event, 'client_payload') ?? own(event, 'inputs')
  const places = [
    sent,
    own(own(sent, 'webhook'), 'body'),
    own(sent, 'build'),
    own(sent, 'payload')
  ].map(parsed)
  const source =
    places.find(place => KEYS.some(key => given(place, key) !== null)) ?? null
  const dispatch = parsed(given(source, 'callback_dispatch'))
  const payload = parsed(own(dispatch, 'client_payload'))
  const token = given(payload, 'token') ?? given(source, 'callback_token')
  return {
    url: asText(given(source, 'callback_url')),
    context: asText(given(source, 'callback_context')),
    token: asText(token),
    dispatch:
      given(source, 'callback_dispatch') === null
        ? null
        : {
            url: asText(given(dispatch, 'url')),
            eventType: asText(given(dispatch, 'event_type')) ?? EVENT_TYPE
          }
  }
}

/** parsed answers JSON that came as a text, as workflow inputs are. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}

/** Dispatch is a `repository_dispatch` to be made; token null: for no chain. */
export interface Dispatch {
  kind: 'dispatch'
  repository: string
  eventType: string
  token: string | null
}

/** Callee is where a callback goes; API forms get github-token along. */
export type Callee =
  | { kind: 'webhook'; url: URL }
  | { kind: 'status'; repository: string; sha: string }
  | Dispatch

/**
 * calleeOf answers where to report: the URL that was given, else what
 * the event tells. Only the API's own dispatch and status URLs, to the letter,
 * are the API's; an event may not name a status URL. `apiUrl` ends without a
 * slash.
 */
export function calleeOf(
  givenUrl: string,
  told: Told,
  apiUrl: string
): Callee | { kind: 'wrong'; message: string } {
  if (givenUrl === '' && told.dispatch !== null) {
    const { url, eventType } = told.dispatch
    const [, repository] = apiPath(url ?? '', apiUrl, 'dispatches') ?? []
    if (repository === undefined)
      return wrong(
        `callback_dispatch.url of the event must be ${apiUrl}/repos/OWNER/NAME/dispatches; give the input callback-url to report elsewhere`
      )
    return told.token === null
      ? wrong('callback_dispatch of the event has no token to send along')
      : { kind: 'dispatch', repository, eventType, token: told.token }
  }
  const text = givenUrl || (told.url ?? '')
  if (text === '')
    return wrong(
      'there is no callback_url or callback_dispatch in the event and no input callback-url; give one of them'
    )
  const [, home, sha] =
    apiPath(text, apiUrl, 'statuses/([0-9a-fA-F]{40})') ?? []
  if (home !== undefined && sha !== undefined)
    return givenUrl === ''
      ? wrong(
          'the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url'
        )
      : { kind: 'status', repository: home, sha }
  const [, repository] =
    givenUrl === '' ? [] : (apiPath(text, apiUrl, 'dispatches') ?? [])
  if (repository !== undefined) {
    const eventType = told.dispatch?.eventType ?? EVENT_TYPE
    return { kind: 'dispatch', repository, eventType, token: told.token }
  }
  return URL.canParse(text)
    ? { kind: 'webhook', url: new URL(text) }
    : wrong(
        'the callback URL is no absolute URL; write https://host/path as its receiver gave it'
      )
}

const NAME = '(?!\\.\\.?/)[\\w.-]+'

/** apiPath matches text for text, so that nothing is decoded or resolved. */
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

function wrong(message: string): { kind: 'wrong'; message: string } {
  return { kind: 'wrong', message }
}
