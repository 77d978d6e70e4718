import { hash } from 'node:crypto'
import {
  dockerhubPayload,
  type Payload,
  withoutUndefined
} from '../build/payload.ts'
import type { CallbackKeys } from '../callback/callback.ts'
import { templatesOf, type Webhook } from '../config/template-names.ts'
import { urlError } from '../http/url.ts'
import { createPlaceholders } from '../redaction/redactor.ts'
import { isReservedText, type Signature } from '../signature.ts'
import { expressions } from '../templates/check.ts'
import { referencedSecret } from '../templates/parse.ts'
import {
  type Json,
  type Lookup,
  RenderError,
  renderJson,
  renderOptionalText,
  renderQuery,
  renderText,
  renderUrl,
  secretUrl,
  writeJson
} from '../templates/render.ts'
import {
  type Body,
  type ReplaceSecrets,
  type StoredBody,
  storedBody,
  toStoredJson,
  toStoredLiteral,
  toStoredText,
  toStoredValue
} from '../templates/store.ts'
import { VERSION } from '../version.ts'

/** One request, rendered, for every attempt of one delivery. */
export interface PreparedRequest {
  /** The `webhook-id`: the same over attempts and redeliveries. */
  id: string
  webhook: string
  event: string
  method: string
  url: URL
  /** The URL as the log may have it. */
  shown: string
  /** All but the timestamp and the signature. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** True when the output payload-file has the same body. */
  inPayloadFile?: boolean
  /** What a record keeps of the body, null if no record keeps it. */
  stored: StoredBody | null
  signatures: readonly Signature[]
  /** True when its URL, headers, username or password hold a secret. */
  carriesSecret?: boolean
  keys: readonly string[]
  /** What the signatures cover instead of the body. */
  signedBytes?: Buffer
}

/** A webhook whose name is settled. */
type Named<W extends Webhook = Webhook> = W & { name: string }

interface Context {
  id: string
  event: string
  lookup: Lookup
  secrets: ReadonlyMap<string, string>
  /** Renders the body of a webhook. */
  body: (webhook: Webhook, lookup: Lookup) => Body
}

/**
 * Returns the request of a webhook with all values in place. A value
 * that makes it impossible to send throws a RenderError that names the place.
 */
export function createRequest(
  webhook: Named,
  context: Context
): PreparedRequest {
  const { lookup, secrets } = context
  const url = place('url', () => {
    const text = renderUrl(webhook.url, lookup)
    const fault = urlError(text)
    if (fault !== null) throw new RenderError(fault)
    return new URL(text)
  })
  const query = place('query', () => renderQuery(webhook.query ?? {}, lookup))
  if (query !== '') url.search = [url.search, query].filter(Boolean).join('&')
  const { bytes, stored } = hasBody(webhook)
    ? place('body', () => context.body(webhook, lookup))
    : NO_BODY
  return {
    id: context.id,
    webhook: webhook.name,
    event: context.event,
    method: webhook.method,
    url,
    shown: secretUrl(webhook.url) === null ? url.href : `${url.origin}/***`,
    headers: headersOf(webhook, context, bytes.length > 0),
    body: bytes,
    stored,
    signatures: webhook.signature,
    carriesSecret: templatesOf(webhook).some(
      ({ path, text }) =>
        path[0] !== 'body' && path[0] !== 'callback' && holdsSecret(text)
    ),
    keys: webhook.secret_name.flatMap(name => secrets.get(name) ?? [])
  }
}

/** What distinguishes a delivery from others. */
interface Identity {
  repository: string
  runId: number
  attempt: number
  chain: string | null
  webhook: string
  kind: 'queued' | 'started' | 'completed' | 'test'
  status: string
  /** The run that sends, if each run of it makes a new delivery. */
  sender?: { runId: number; attempt: number }
}

/**
 * Returns the `webhook-id`: a digest of everything that distinguishes a
 * delivery. Where a run reports itself, half of it covers the job and step,
 * too.
 */
export function deliveryId(
  identity: Identity,
  step: readonly string[] | null = null
): string {
  const digest = digestOf(identity)
  return step === null
    ? `msg_${digest}`
    : `msg_${digest.slice(0, 16)}${digestOf(identity, step).slice(0, 16)}`
}

/** True when an id is of that delivery, whichever job and step sent it. */
export function isIdOf(id: string, identity: Identity): boolean {
  return id.slice(0, 20) === deliveryId(identity).slice(0, 20)
}

function digestOf(identity: Identity, step: readonly string[] = []): string {
  const { repository, runId, attempt, chain, webhook, kind, status } = identity
  const { sender } = identity
  const parts = [
    ...[repository, runId, attempt, chain, webhook, kind, status],
    ...(sender ? [sender.runId, sender.attempt] : [])
  ]
  return hash('sha256', JSON.stringify([...parts, ...step])).slice(0, 32)
}

const NO_BODY: Body = { bytes: Buffer.alloc(0), stored: storedBody('') }

/** True when a request has a body; GET and HEAD have only one that the config writes. */
export function hasBody({
  method,
  body,
  payload
}: Pick<Webhook, 'method' | 'body' | 'payload'>): boolean {
  return !isRead(method) || body !== undefined || payload !== undefined
}

/** True for a method that has no body by default. */
export function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}

function holdsSecret(text: string): boolean {
  return (
    text.includes('secrets.') &&
    expressions(text).some(({ name }) => referencedSecret(name) !== null)
  )
}

function headersOf(
  { headers, username, password }: Webhook,
  { id, event, lookup }: Context,
  hasContent: boolean
): Record<string, string> {
  const own = Object.entries(headers).flatMap(([name, text]) => {
    const value = place(`headers.${name}`, () => {
      const rendered = renderOptionalText(text, lookup)
      return rendered === null ? null : headerValue(rendered)
    })
    return value === null ? [] : [[name.toLowerCase(), value]]
  })
  const basic = place('username', (): Record<string, string> => {
    if (username === undefined) return {}
    const pair = `${renderText(username, lookup)}:${renderText(password ?? '', lookup)}`
    return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
  })
  return {
    ...(hasContent && { 'content-type': 'application/json' }),
    'user-agent': `webhook-action/${VERSION}`,
    ...Object.fromEntries(own),
    ...basic,
    'webhook-id': id,
    'webhook-event': event
  }
}

function headerValue(text: string): string {
  // RFC 9110, 5.5: a field value holds no control character but tab.
  if (/(?!\t)\p{Cc}/u.test(text))
    throw new RenderError(
      'a value has a control character, which a header cannot have; remove it, or encode it with the filter url'
    )
  return text.trim()
}

function place<T>(key: string, render: () => T): T {
  try {
    return render()
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    throw new RenderError(`${key}: ${error.message}`)
  }
}

/** Returns the body of a payload: compact JSON, serialised once. */
function bodyOf(payload: unknown, replace: ReplaceSecrets): Body {
  const text = writeJson(payload)
  // To search the text of thousands of jobs takes less time than to search each.
  const isKept = toStoredLiteral(text, replace) === text
  const stored = isKept ? text : writeJson(toStoredValue(payload, replace))
  return { bytes: Buffer.from(text), stored: storedBody(stored) }
}

interface BodySource {
  /** Null where no webhook sends the build. */
  payload: Payload | null
  isPrivate: boolean
  serverUrl: string
  /** The payload of the event that started this run. */
  event: unknown
  /** Keys that a chain puts at the end of a payload. */
  keys: CallbackKeys
  /** Values that the record must not have in a body. */
  secrets: ReadonlyMap<string, string>
}

/**
 * Returns how a webhook's body is made: from its own `body`, else from
 * the payload it names. Webhooks that send the same share one Body.
 */
export function createBodyRenderer(
  source: BodySource
): (webhook: Webhook, lookup: Lookup) => Body {
  const made = new Map<string, Body>()
  const replace = createPlaceholders(source.secrets)
  const once = (key: string, payload: () => unknown): Body => {
    const body = made.get(key) ?? bodyOf(payload(), replace)
    made.set(key, body)
    return body
  }
  return (webhook, lookup) => {
    const { body, payload = 'jobserv' } = webhook
    if (body !== undefined) return ownBody(body, lookup, replace)
    if (payload === 'github') return once('github', () => source.event)
    const build = source.payload
    if (build === null) throw new Error('the build was not read')
    if (payload === 'jobserv')
      return once('jobserv', () => withCallback(build, source.keys))
    const text = (template: string | undefined) =>
      template === undefined ? null : renderText(template, lookup)
    const repoName = text(webhook.dockerhub?.repo_name)
    const tag = text(webhook.dockerhub?.tag)
    const { serverUrl, isPrivate } = source
    return once(JSON.stringify(['dockerhub', repoName, tag]), () =>
      withCallback(
        dockerhubPayload(build, { serverUrl, isPrivate, repoName, tag }),
        source.keys
      )
    )
  }
}

/** Returns a payload with a chain's keys at its end. */
function withCallback<T extends object>(
  payload: T,
  keys: CallbackKeys
): T & CallbackKeys {
  const { callback_url, callback_context } = keys
  const { callback_token, callback_dispatch } = keys
  return {
    ...payload,
    ...withoutUndefined({
      callback_url,
      callback_context,
      callback_token,
      callback_dispatch
    })
  }
}

function ownBody(body: Json, lookup: Lookup, replace: ReplaceSecrets): Body {
  if (typeof body !== 'string')
    return {
      bytes: Buffer.from(writeJson(renderJson(body, lookup))),
      stored: storedBody(writeJson(toStoredJson(body, lookup, replace)))
    }
  const text = renderText(body, lookup)
  if (isReservedText(text))
    throw new RenderError(
      'it begins like a text that this action signs itself; begin it differently'
    )
  return {
    bytes: Buffer.from(text),
    stored: storedBody(toStoredText(body, lookup, replace))
  }
}

/** The shortest part of a secret URL that is masked on its own. */
const MASKED_PART = 8

/** A usual word in paths: `services`, `webhooks`. */
const WORD = /^[a-z]{1,10}$/

/** A number, a version, or a date with or without its time. */
const NUMBER_OR_DATE = /^[\d.,:/+_-]+(?:[T ][\d.:]+)?(?:Z|[+-][\d:]+)?$/

/**
 * Returns the parts of a request to mask: the pair of basic authentication, and
 * the path and query of a secret URL, whole and in the parts that receivers
 * repeat.
 */
export function valuesToMask(
  webhook: Webhook,
  { headers }: Pick<PreparedRequest, 'headers'>,
  secrets: ReadonlyMap<string, string>
): string[] {
  const basic = webhook.username === undefined ? [] : [headers.authorization]
  const url = secrets.get(secretUrl(webhook.url) ?? '')
  return [
    ...(url === undefined ? [] : partsOf(new URL(url))),
    ...basic.flatMap(value => value?.replace(/^Basic /, '') ?? [])
  ]
}

/**
 * Parts that occur elsewhere in a log, such as words, years and ports, are left
 * out: masking them would hide the log of the whole job.
 */
function partsOf({ pathname, search, searchParams }: URL): string[] {
  const path = pathname.slice(1)
  const query = search.slice(1)
  const whole = [pathname + search, pathname, search]
  const values = query.split('&').map(pair => pair.slice(pair.indexOf('=') + 1))
  const parts = [...path.split('/'), ...values]
  const all = [
    ...[path + search, path, query],
    ...parts.flatMap(part => [part, decoded(part)]),
    ...searchParams.values()
  ]
  return [...new Set([...whole, ...all.filter(isPart)])].filter(
    part => part !== '' && part !== '/'
  )
}

function isPart(text: string): boolean {
  return (
    text.length >= MASKED_PART && !WORD.test(text) && !NUMBER_OR_DATE.test(text)
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
