import { asText, given, own } from './own.ts'

/** Told is what an event's payload says of where to report. */
export interface Told {
  url: string | null
  context: string | null
  dispatch: Dispatch | null
}

/** Dispatch is where and how a callback starts a run that goes on. */
export interface Dispatch {
  url: string
  eventType: string
  token: string
}

const EVENT_TYPE = 'webhook-callback'

/**
 * readTold answers the `callback_*` keys of an event: those of a dispatch's
 * payload or inputs, or of the webhook's body that a dispatch carries whole.
 */
export function readTold(event: unknown): Told {
  const sent = own(event, 'client_payload') ?? own(event, 'inputs')
  const body = parsed(own(own(sent, 'webhook'), 'body'))
  const source =
    [sent, body, own(sent, 'build'), own(sent, 'payload')]
      .map(parsed)
      .find(
        place =>
          given(place, 'callback_url') !== null ||
          given(place, 'callback_dispatch') !== null
      ) ?? null
  const dispatch = parsed(given(source, 'callback_dispatch'))
  const url = asText(given(dispatch, 'url'))
  const token =
    asText(given(own(dispatch, 'client_payload'), 'token')) ??
    asText(given(source, 'callback_token'))
  return {
    url: asText(given(source, 'callback_url')),
    context: asText(given(source, 'callback_context')),
    dispatch:
      url === null || token === null
        ? null
        : {
            url,
            token,
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

/** Destination is where a callback goes; API forms get the token along. */
export type Destination =
  | { kind: 'webhook'; url: URL }
  | { kind: 'status'; repository: string; sha: string }
  | { kind: 'dispatch'; repository: string; dispatch: Dispatch }
  | { kind: 'wrong'; message: string }

/**
 * destinationOf answers where to report: the URL that was given, else what
 * the event tells. Only the API's own dispatch and status URLs, to the letter,
 * are the API's; an event may not name a status URL.
 */
export function destinationOf(
  givenUrl: string,
  told: Told,
  apiUrl: string
): Destination {
  const { dispatch } = told
  if (givenUrl === '' && dispatch !== null) {
    const repository = apiPath(dispatch.url, apiUrl, 'dispatches')?.[1]
    return repository === undefined
      ? wrong(
          `callback_dispatch.url must be ${apiUrl}/repos/OWNER/NAME/dispatches`
        )
      : { kind: 'dispatch', repository, dispatch }
  }
  const text = givenUrl || (told.url ?? '')
  if (text === '')
    return wrong(
      'there is no callback_url in the event and no input callback-url; give one of them'
    )
  const [, repository, sha] =
    apiPath(text, apiUrl, 'statuses/([0-9a-f]{40})') ?? []
  if (repository !== undefined && sha !== undefined)
    return givenUrl === ''
      ? wrong(
          'the event names a commit status as its callback_url, which it may not; if you trust it, give it as the input callback-url'
        )
      : { kind: 'status', repository, sha }
  return URL.canParse(text)
    ? { kind: 'webhook', url: new URL(text) }
    : wrong('the callback URL is no absolute URL')
}

function apiPath(
  text: string,
  apiUrl: string,
  rest: string
): RegExpExecArray | null {
  const base = `${apiUrl.replace(/\/+$/, '')}/repos/`
  if (!text.startsWith(base)) return null
  return new RegExp(`^([\\w-][\\w.-]*/[\\w-][\\w.-]*)/${rest}$`).exec(
    text.slice(base.length)
  )
}

function wrong(message: string): Destination {
  return { kind: 'wrong', message }
}
