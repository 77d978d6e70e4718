import { hash } from 'node:crypto'
import {
  ambiguousPathFinder,
  decodeUtf8,
  isMapping,
  parseJson,
  stringOrNull,
  withoutMark
} from '../../lib/json.ts'
import { type JsonPath, lookupAll, parsePath } from '../../lib/json-path.ts'
import { type Redact, sanitizeLine } from '../../lib/text.ts'
import { constantTimeEqual } from '../../signature.ts'

type Texts = Record<string, string>

/** Returns pairs with the values of one name joined by `, `. */
export function joined(pairs: Iterable<readonly [string, string]>): Texts {
  const all = new Map<string, string>()
  for (const [name, text] of pairs) {
    const before = all.get(name)
    all.set(name, before === undefined ? text : `${before}, ${text}`)
  }
  return Object.fromEntries(all)
}

/** One webhook that came in, by listener, event or record. */
export interface InboundWebhook {
  /**
   * What follows `/webhooks/v1/` and `t/<token>/`, without query
   * and without slashes at either end, decoded except `/`.
   */
  uri: string
  /** With lower-case names; repeated ones are joined with `, `. */
  headers: Readonly<Record<string, string>>
  /** Repeated names are joined with `, `. */
  query: Readonly<Record<string, string>>
  /** The raw bytes, the ones that were signed. */
  body: Buffer
}

const SENDERS_IDS = [
  'x-github-delivery',
  'webhook-id',
  'x-gitlab-event-uuid',
  'svix-id'
]

/** Headers that are read whatever the config says: for the body and the id. */
export const READ_HEADERS: readonly string[] = ['content-type', ...SENDERS_IDS]

const ID = /^[A-Za-z0-9._:-]{1,128}$/

/** Returns the sender's id of a webhook, else one made of its body. */
export function webhookId({
  headers,
  body
}: Pick<InboundWebhook, 'headers' | 'body'>): string {
  for (const name of SENDERS_IDS) {
    const id = headers[name]
    if (id !== undefined && ID.test(id)) return id
  }
  return hash('sha256', body, 'hex').slice(0, 32)
}

/** The path of webhooks, at which FlexDeploy listens, too. */
export const BASE = '/webhooks/v1/'

const BEHIND_BASE = /^\/webhooks\/v1(?:\/(.*))?$/s

const WITH_TOKEN = /^\/*t\/+([^/]*)(?:\/(.*))?$/s

/** What a listener's path says. */
interface Address {
  uri: string
  /** True when the path has the token. */
  tokened: boolean
}

/**
 * Returns the address in a request's path, null where nothing
 * listens. What follows `t/` is the place of a token whether there is one or
 * not, so that no token is ever taken for a uri.
 */
export function addressOf(path: string, token: string | null): Address | null {
  const [whole, behind = ''] = BEHIND_BASE.exec(path) ?? []
  if (whole === undefined) return null
  const [tokened, given = '', rest = ''] = WITH_TOKEN.exec(behind) ?? []
  if (tokened === undefined) return { uri: uriOf(behind), tokened: false }
  return token !== null && constantTimeEqual(given, token)
    ? { uri: uriOf(rest), tokened: true }
    : null
}

/** Returns a path without slashes at either end, decoded except `/`. */
export function uriOf(path: string): string {
  const bare = trimUri(path)
  if (!bare.includes('%')) return bare
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}

/** True when a webhook has the uri of a function. */
export function hasUri(webhook: InboundWebhook, uri: string): boolean {
  return uriOf(uri) === trimUri(webhook.uri)
}

/** Returns a uri without slashes at either end. */
export function trimUri(uri: string): string {
  let from = 0
  let to = uri.length
  while (uri[from] === '/') from += 1
  while (to > from && uri[to - 1] === '/') to -= 1
  return uri.slice(from, to)
}

type ParsedBody = { text: string; json: unknown } | { fault: string }

const FORM_TYPE = /^application\/x-www-form-urlencoded *(?:;|$)/i

const BEGINS_AS_JSON = /^[ \t\r\n]*[{["]/

/**
 * Returns the JSON in a webhook's body, UTF-8 with a byte order mark dropped
 * (RFC 8259, 8.1), or why there is none. A form is read for its one field
 * `payload`, as GitHub sends it; with `fields`, a form without payload is an
 * object of its fields. A body that begins like JSON is not a form, whatever
 * its Content-Type: curl calls everything a form, and an unsigned header must
 * not change how the signed body is read.
 */
export function parseBody(webhook: InboundWebhook, fields = false): ParsedBody {
  const decoded = decodeUtf8(webhook.body)
  if (decoded === null) return { fault: 'the body is not UTF-8' }
  let text = withoutMark(decoded)
  if (isForm(webhook)) {
    const payload = payloadOf(text)
    const isBare = fields && payload === null
    if (isBare) return readFields(text)
    if (payload === null) return { fault: 'the body is a form without payload' }
    if (typeof payload !== 'string') return payload
    text = payload
  }
  const json = parseJson(text)
  if (json !== undefined) return { text, json }
  const isEmpty = /^[ \t\r\n]*$/.test(text)
  return { fault: `the body is ${isEmpty ? 'empty' : 'not JSON'}` }
}

/** Returns the field `payload` of a form, null where the body has none. */
export function formPayload(
  webhook: Pick<InboundWebhook, 'headers' | 'body'>
): string | null {
  const payload = isForm(webhook) ? payloadOf(webhook.body.toString()) : null
  return stringOrNull(payload)
}

function isForm({
  headers,
  body
}: Pick<InboundWebhook, 'headers' | 'body'>): boolean {
  return (
    FORM_TYPE.test(headers['content-type'] ?? '') &&
    !BEGINS_AS_JSON.test(withoutMark(body.toString()))
  )
}

function payloadOf(form: string): string | { fault: string } | null {
  const payloads = form
    .split('&')
    .filter(field => /^payload(?:=|$)/.test(field))
    .map(field => field.slice('payload='.length))
  const [payload] = payloads
  if (payload === undefined) return null
  if (payloads.length > 1)
    return { fault: 'the body is a form with more than one payload' }
  return (
    decodeField(payload) ?? {
      fault: 'the body is a form whose payload is not percent-encoded UTF-8'
    }
  )
}

function readFields(form: string): ParsedBody {
  const fields = new Map<string, string>()
  for (const field of form.split('&').filter(Boolean)) {
    const [name = '', ...rest] = field.split('=')
    const key = decodeField(name)
    const value = decodeField(rest.join('='))
    if (key === null || value === null)
      return { fault: 'the body is a form that is not percent-encoded UTF-8' }
    if (fields.has(key))
      return { fault: 'the body is a form with a field that repeats' }
    fields.set(key, value)
  }
  const json = Object.fromEntries(fields)
  return { text: JSON.stringify(json), json }
}

/** Returns a name or value of a form, null where it cannot be decoded. */
function decodeField(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return null
  }
}

/**
 * The value at a path; `repeated` means a duplicate key on it, `none` says why
 * nothing is there.
 */
export type Found =
  | { kind: 'value'; value: unknown }
  | { kind: 'none'; why: string }
  | { kind: 'repeated' }

/** The JSON in a webhook's body, read when it is first asked. */
export interface Document {
  find(path: string): Found
  /** Returns what is at a path that may lead to any item of a list. */
  findAll(path: string): Found[]
  /** Returns why the body isn't JSON, null where it is. */
  fault(): string | null
  /** Returns the type of the JSON if it is not an object, else null. */
  nonObjectType(): string | null
}

interface Contents {
  fault: string | null
  json: unknown
  ambiguous: ReadonlySet<JsonPath>
}

const UNREAD: Contents = {
  fault:
    'the body is longer than 64 KiB and not authenticated, so it was not read',
  json: null,
  ambiguous: new Set()
}

/** Paths that will be looked up: a repeated key is seen on these only. */
interface Paths {
  byText: ReadonlyMap<string, JsonPath>
  findAmbiguous: (text: string) => ReadonlySet<JsonPath>
}

/** Returns paths for createDocument. */
export function parsePaths(paths: readonly string[]): Paths {
  const byText = new Map(paths.map(path => [path, pathOf(path)]))
  return { byText, findAmbiguous: ambiguousPathFinder([...byText.values()]) }
}

/**
 * Returns the document of a webhook. `paths` are all paths that will be looked
 * up. A body that is not JSON, or is `unread`, has no values.
 */
export function createDocument(
  webhook: InboundWebhook,
  paths: Paths,
  { unread = false, fields = false } = {}
): Document {
  let contents: Contents | null = null
  const open = () => {
    contents ??= unread ? UNREAD : read(parseBody(webhook, fields), paths)
    return contents
  }
  const findAll = (text: string): Found[] => {
    const path = paths.byText.get(text)
    if (path === undefined) throw new Error(`"${text}" was not announced.`)
    const { fault, json, ambiguous } = open()
    if (fault !== null) return [{ kind: 'none', why: `is missing: ${fault}` }]
    if (ambiguous.has(path)) return [{ kind: 'repeated' }]
    const values = lookupAll(json, path)
    return values.length === 0
      ? [MISSING]
      : values.map(value => ({ kind: 'value', value }))
  }
  return {
    fault: () => open().fault,
    nonObjectType() {
      const { fault, json } = open()
      return fault !== null || isMapping(json) ? null : kindOf(json)
    },
    find: text => findAll(text)[0] ?? MISSING,
    findAll
  }
}

const MISSING: Found = { kind: 'none', why: 'is missing' }

function read(reading: ParsedBody, paths: Paths): Contents {
  if ('fault' in reading)
    return { fault: reading.fault, json: null, ambiguous: new Set() }
  const { text, json } = reading
  return { fault: null, json, ambiguous: paths.findAmbiguous(text) }
}

function pathOf(text: string): JsonPath {
  const parsed = parsePath(text, true)
  if (parsed.kind === 'path') return parsed.path
  throw new Error(parsed.message)
}

/** Returns a value from outside as a short text on one line. */
export type FormatValue = (value: unknown) => string

const MAX_SHOWN = 60

/** More of a text than is shown, so that secrets are found whole. */
const MAX_READ = 4096

/** Returns a FormatValue that hides what `redact` knows. */
export function createFormatValue(redact: Redact): FormatValue {
  return value =>
    typeof value === 'string'
      ? `"${sanitizeLine(redact(value.slice(0, MAX_READ)), MAX_SHOWN)}"`
      : typeof value === 'object' && value !== null
        ? kindOf(value)
        : String(value)
}

/** Returns what a JSON value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'number')
    return Number.isInteger(value) ? 'an integer' : 'a number'
  return `a ${typeof value}`
}
