import * as v from 'valibot'
import { unsendableReason, urlError } from '../../http/url.ts'
import {
  isExact,
  isMapping,
  listAt,
  oneOrMoreAt,
  ownValue
} from '../../lib/json.ts'
import { toBasicPlane } from '../../lib/text.ts'
import { requiredHeaders, signatureHeaders } from '../../signature.ts'
import {
  checkTemplate,
  checkUrlTemplate,
  expressions,
  type Known
} from '../../templates/check.ts'
import { parseTemplate } from '../../templates/parse.ts'
import { secretUrl } from '../../templates/render.ts'
import { SCHEMES, signatureSchema } from '../schema/values.ts'
import type { Via } from '../schema/webhooks.ts'
import { templatesOf } from '../template-names.ts'
import {
  type ConfigIssue,
  checkCondition,
  checkEach,
  checkKeys,
  checkScheme,
  type Key,
  prefixPaths,
  roundedNumbers,
  type Secrets,
  unique,
  unknownSecrets
} from './issue.ts'

/**
 * Returns what is wrong with a webhook beyond its shape: unknown names, headers
 * that the action sets, keys that exclude each other.
 */
export function checkWebhook(
  webhook: unknown,
  known: Known,
  secrets: Secrets
): ConfigIssue[] {
  return [
    ...checkTexts(webhook, known, secrets),
    ...checkHeaders(webhook),
    ...prefixPaths(['body'], checkNumbers(ownValue(webhook, 'body'))),
    ...checkCompany(webhook),
    ...unknownSecrets(webhook, 'secret_name', secrets),
    ...checkKeys(webhook, secrets),
    ...prefixPaths(
      ['callback'],
      checkKeys(ownValue(webhook, 'callback'), secrets)
    )
  ]
}

function checkTexts(
  webhook: unknown,
  known: Known,
  secrets: Secrets
): ConfigIssue[] {
  const polled = { ...known, open: [...known.open, 'response.'] }
  return templatesOf(webhook).flatMap(({ path, text, optional }) =>
    isUrlPath(path)
      ? checkSentUrl(
          text,
          path,
          path[0] === 'callback' && viaOf(webhook) === 'poll' ? polled : known,
          secrets
        )
      : checkTemplate(
          text,
          // What Docker Hub would report about an image goes into the record.
          {
            ...known,
            optional,
            ...(path[0] === 'dockerhub' && { secrets: null })
          }
        ).map(({ message }) => ({ path, message }))
  )
}

/** True for the webhook's `url` and its `callback.url`. */
function isUrlPath(path: readonly Key[]): boolean {
  return path.join('.') === 'url' || path.join('.') === 'callback.url'
}

/** Returns issues for numbers that would be rounded. */
function checkNumbers(value: unknown): ConfigIssue[] {
  if (typeof value === 'number' && !isExact(value)) {
    const message = 'is a number that JSON cannot carry; put it in quotes'
    return [{ path: [], message }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    prefixPaths([Array.isArray(value) ? Number(key) : key], checkNumbers(item))
  )
}

/** Returns issues for keys that need or exclude another key. */
function checkCompany(webhook: unknown): ConfigIssue[] {
  const issues: ConfigIssue[] = []
  const has = (key: string) => ownValue(webhook, key) !== undefined
  const add = (key: string, message: string) =>
    issues.push({ path: [key], message })
  const username = ownValue(webhook, 'username')
  const headers = ownValue(webhook, 'headers')
  const method = ownValue(webhook, 'method')
  if (has('password') && !has('username'))
    add('password', 'is without a username; write one next to it')
  if (typeof username === 'string' && username.includes(':'))
    add(
      'username',
      'holds a colon, which basic authentication cannot carry; write one without'
    )
  if (
    has('username') &&
    isMapping(headers) &&
    Object.keys(headers).some(name => name.toLowerCase() === 'authorization')
  )
    add('username', 'is given with an authorization header; leave one out')
  if (has('body') && has('payload'))
    add('payload', 'is given with body, which is sent instead; leave one out')
  if (has('dockerhub') && ownValue(webhook, 'payload') !== 'dockerhub')
    add('dockerhub', 'has a meaning for payload: dockerhub only; write that')
  if (
    has('success_body') &&
    typeof method === 'string' &&
    /^head$/i.test(method)
  )
    add(
      'success_body',
      'reads a body, and a response to HEAD has none; leave it out, or use GET'
    )
  if (has('only_failures') && has('failures_only'))
    add('failures_only', 'is another name of only_failures; leave one out')
  return issues
}

/** The headers of the connection. */
const OF_THE_CONNECTION =
  'host|content-length|transfer-encoding|connection|keep-alive|te|trailer|upgrade|expect|accept-encoding|proxy-.*'

const RESERVED = new RegExp(
  `^(?:webhook-(?:id|timestamp|event|signature)|x-jobserv-sig|x-hub-signature-256|${OF_THE_CONNECTION})$`,
  'i'
)

const NO_SIGNATURE = new RegExp(
  `^(?:webhook-(?:id|timestamp|event)|content-(?:type|encoding)|user-agent|authorization|cookie|${OF_THE_CONNECTION})$`,
  'i'
)

// RFC 9110, 5.5: a field value holds no control character but tab.
const CONTROL = /(?!\t)\p{Cc}/u

const KNOWN: ReadonlyMap<unknown, string[]> = new Map(
  SCHEMES.map(scheme => [scheme, signatureHeaders(scheme)])
)

/** Returns the headers of a signature: its own, and one for the time. */
function headersOf(signature: unknown): string[] {
  const own = ['header', 'timestamp_header'].map(key =>
    ownValue(signature, key)
  )
  return KNOWN.get(signature) ?? own.filter(name => typeof name === 'string')
}

/**
 * Returns issues for headers that the action sets, that are there twice, in any
 * case, or that cannot be sent.
 */
function checkHeaders(webhook: unknown): ConfigIssue[] {
  const headers = ownValue(webhook, 'headers')
  const issues: ConfigIssue[] = []
  const taken = oneOrMoreAt(webhook, 'signature')
    .flatMap(headersOf)
    .map(header => header.toLowerCase())
  const seen = new Set<string>()
  for (const [name, value] of isMapping(headers)
    ? Object.entries(headers)
    : []) {
    const path = ['headers', name]
    const lower = name.toLowerCase()
    if (RESERVED.test(name) || taken.includes(lower))
      issues.push({ path, message: 'is set by the action; leave it out' })
    else if (seen.has(lower))
      issues.push({ path, message: 'is there twice; keep one' })
    if (typeof value === 'string' && CONTROL.test(value))
      issues.push({
        path,
        message: 'holds a line break or control character; write it on one line'
      })
    seen.add(lower)
  }
  return [...checkSignatures(webhook), ...issues]
}

/** Returns issues for signatures whose headers would not arrive. */
function checkSignatures(webhook: unknown): ConfigIssue[] {
  const seen = new Set<string>()
  const given = ownValue(webhook, 'signature')
  return oneOrMoreAt(webhook, 'signature').flatMap((signature, index) => {
    const [header, time] = headersOf(signature)
    const path = Array.isArray(given) ? ['signature', index] : ['signature']
    const issues = prefixPaths(path, checkScheme(signature))
    if (time !== undefined && NO_SIGNATURE.test(time))
      issues.push({
        path: [...path, 'timestamp_header'],
        message: /^webhook-timestamp$/i.test(time)
          ? 'is sent anyway; leave it out'
          : `cannot be ${time}; write another one`
      })
    if (header === undefined) return issues
    const taken = seen.has(header.toLowerCase())
    seen.add(header.toLowerCase())
    const message = NO_SIGNATURE.test(header)
      ? `cannot be in the header ${header}; write another one`
      : taken
        ? `has two in the header ${header}; give each its own`
        : null
    return message === null
      ? issues
      : [...issues, { path: ['signature'], message }]
  })
}

const USER_INFO = /^[^:/?#]*:\/\/[^/?#]*@/

/** Returns what is wrong with a URL that may hold `${...}`. */
export function checkUrl(
  text: string,
  path: Key[],
  known: Known,
  secrets: Secrets
): ConfigIssue[] {
  const issues = checkUrlTemplate(text, known)
  const { secret, url } = exampleUrl(text, known, secrets)
  const fault = secret === null || url === '' ? null : urlError(url)
  const userInfo = 'holds user info; write username and password instead'
  return [
    ...issues.map(({ message }) => ({ path, message })),
    ...(fault ? [{ path, message: `the secret ${secret}: ${fault}` }] : []),
    ...(USER_INFO.test(url) ? [{ path, message: userInfo }] : [])
  ]
}

/**
 * Returns what checkUrl does, and why nothing is ever sent to the URL, whatever
 * the step allows.
 */
function checkSentUrl(
  text: string,
  path: Key[],
  known: Known,
  secrets: Secrets
): ConfigIssue[] {
  const issues = checkUrl(text, path, known, secrets)
  const { secret, url } = exampleUrl(text, known, secrets)
  if (issues.length > 0 || !URL.canParse(url)) return issues
  const never = unsendableReason(new URL(url))
  const message = secret === null ? never : `the secret ${secret}: ${never}`
  return never === null || message === null ? [] : [{ path, message }]
}

/** Returns a URL as far as it is known: a secret's own, or `x`s. */
function exampleUrl(text: string, known: Known, secrets: Secrets) {
  const secret = known.secrets === null ? null : secretUrl(text)
  const url =
    secret === null
      ? parseTemplate(text)
          .map(token => (token.kind === 'text' ? token.text : 'x'))
          .join('')
      : (secrets.get(secret) ?? '')
  return { secret, url }
}

/** The names of which a request must contain one, so that the receiver can call back. */
const NEEDS: Readonly<Record<Via, readonly string[]>> = {
  response: [],
  delivery: [],
  poll: [],
  listener: ['callback_url'],
  status: ['callback_url'],
  event: ['callback_token', 'callback_dispatch']
}

/**
 * Returns what is wrong with a chain beyond its shape. `ofLink` returns the names
 * and secrets that a link may use.
 */
export function checkChain(
  chain: unknown,
  secrets: Secrets,
  ofLink: (link: unknown) => { known: Known; secrets: Secrets }
): ConfigIssue[] {
  const handsOver = listAt(chain, 'webhooks').some(
    link => ownValue(link, 'enabled') !== false && viaOf(link) === 'event'
  )
  const relay = ownValue(chain, 'relay')
  const isRelayed = relay !== undefined
  const hasKey = ownValue(chain, 'token_secret_name') !== undefined
  const message =
    'is missing, and a link with via: event needs it; write the name of a secret'
  return [
    ...(handsOver && !isRelayed && !hasKey
      ? [{ path: ['token_secret_name'], message }]
      : []),
    ...(isRelayed && hasKey
      ? [
          {
            path: ['token_secret_name'],
            message:
              'cannot be used with relay, whose secret makes the tokens; leave it out'
          }
        ]
      : []),
    ...(isRelayed && !handsOver
      ? [
          {
            path: ['relay'],
            message:
              'has a meaning for links with via: event only; leave it out'
          }
        ]
      : []),
    ...prefixPaths(['relay'], unknownSecrets(relay, 'secret_name', secrets)),
    ...unknownSecrets(chain, 'token_secret_name', secrets),
    ...unique(chain, 'webhooks'),
    ...checkEach(chain, 'webhooks', link => {
      const { known, secrets } = ofLink(link)
      return [
        ...checkWebhook(link, known, secrets),
        ...checkRequest(link, isRelayed),
        ...(isRelayed ? checkRelayedLink(link) : []),
        ...prefixPaths(['callback'], checkCallback(link, secrets))
      ]
    })
  ]
}

/** A link needs a name if the relay cannot know the host in its URL. */
function checkRelayedLink(link: unknown): ConfigIssue[] {
  const url = ownValue(link, 'url')
  const isNamed = ownValue(link, 'name') !== undefined
  if (isNamed || typeof url !== 'string' || secretUrl(url) === null) return []
  const message =
    'is missing, and a link of a chain with relay whose url is a secret needs one; write name: ...'
  return [{ path: ['name'], message }]
}

/** Checks that the request says how to call back. */
function checkRequest(link: unknown, isRelayed: boolean): ConfigIssue[] {
  const via = viaOf(link)
  const isEvent = via === 'event'
  const hasUrl = isRelayed || ownCallbackUrl(link) !== undefined
  const needs =
    via === null
      ? []
      : isEvent && hasUrl
        ? ['callback_url', ...NEEDS[via]]
        : NEEDS[via]
  const hasBody = ownValue(link, 'body') !== undefined
  if (
    isEvent &&
    !hasUrl &&
    !hasBody &&
    ownValue(link, 'payload') === 'dockerhub'
  ) {
    const message =
      'is dockerhub, whose receivers call back at a URL, and via: event has one only with relay on the chain; write it, see docs/relay.md'
    return [{ path: ['payload'], message }]
  }
  const names = templatesOf(link)
    .filter(({ path }) => path[0] !== 'callback')
    .flatMap(({ text }) => expressions(text).map(({ name }) => name))
  const carried = needs.some(word =>
    names.some(name => name === word || name.startsWith(`${word}.`))
  )
  if (needs.length === 0 || carried) return []
  const word = `\${${needs[0]}}`
  if (ownValue(link, 'body') !== undefined) {
    const message = `lacks ${word}, which via: ${via} needs; write it into the body`
    return [{ path: ['body'], message }]
  }
  if (isBodiless(link)) {
    const message = `has no body, and lacks ${word}, which via: ${via} needs; write it into the query or a body`
    return [{ path: ['method'], message }]
  }
  const message = `lacks ${word}, which via: ${via} needs; write jobserv, dockerhub or a body with it`
  return ownValue(link, 'payload') === 'github'
    ? [{ path: ['payload'], message }]
    : []
}

/** True when verifying a signature needs more headers than its own. */
function needsHeaders(signature: unknown): boolean {
  const { success, output } = v.safeParse(signatureSchema, signature)
  return success && requiredHeaders(output).length > 1
}

/** True for a GET or HEAD for which the config writes no body. */
function isBodiless(webhook: unknown): boolean {
  const method = ownValue(webhook, 'method')
  return (
    typeof method === 'string' &&
    /^(?:GET|HEAD)$/i.test(method) &&
    ownValue(webhook, 'body') === undefined &&
    ownValue(webhook, 'payload') === undefined
  )
}

function checkCallback(link: unknown, secrets: Secrets): ConfigIssue[] {
  const callback = ownValue(link, 'callback')
  const via = viaOf(link)
  if (via === null) return unknownSecrets(callback, 'secret_name', secrets)
  const issues: ConfigIssue[] = []
  const has = (key: string) => ownValue(callback, key) !== undefined
  const add = (key: string, message: string) =>
    issues.push({ path: [key], message })
  if (via !== 'listener' && via !== 'event') {
    for (const key of ['secret_name', 'signature'])
      if (has(key))
        add(
          key,
          `has no meaning: via: ${via} carries no signature; leave it out`
        )
  } else if (has('signature') && !has('secret_name'))
    add('secret_name', 'is missing next to signature; write one, or neither')
  if (via === 'event' && needsHeaders(ownValue(callback, 'signature')))
    add(
      'signature',
      'needs further headers, which an event does not carry; write jobserv, github or one of your own'
    )
  issues.push(
    ...prefixPaths(['signature'], checkScheme(ownValue(callback, 'signature')))
  )
  if (via === 'event') issues.push(...checkRelayingUrl(link))
  else if (has('url') && via !== 'poll')
    add('url', 'has a meaning for via: poll and via: event only; leave it out')
  if (has('format') && (via === 'delivery' || via === 'status'))
    add('format', `has no meaning for via: ${via}; leave it out`)
  return [
    ...issues,
    ...prefixPaths(['format'], checkFormat(ownValue(callback, 'format'))),
    ...unknownSecrets(callback, 'secret_name', secrets)
  ]
}

/** Checks the URL at which another relay takes the callbacks of a link. */
function checkRelayingUrl(link: unknown): ConfigIssue[] {
  const url = ownCallbackUrl(link)
  if (typeof url !== 'string') return []
  const names = expressions(url).map(({ name }) => name)
  const issue = (message: string) => [{ path: ['url'], message }]
  if (!names.includes('callback_token'))
    return issue(
      'lacks ${callback_token}, which via: event needs; write the URL at which a relay takes the callback, with it in the path or query'
    )
  const wrong = names.find(
    name =>
      (name.startsWith('callback_') && name !== 'callback_token') ||
      name.startsWith('callback.') ||
      name.startsWith('secrets.')
  )
  return wrong === undefined
    ? []
    : issue(
        `holds \${${wrong}}, which cannot be part of the callback_url that the receiver is given; leave it out`
      )
}

function ownCallbackUrl(link: unknown): unknown {
  return ownValue(ownValue(link, 'callback'), 'url')
}

function viaOf(link: unknown): Via | null {
  const via = ownValue(ownValue(link, 'callback'), 'via')
  return typeof via === 'string' && isVia(via) ? via : null
}

function isVia(word: string): word is Via {
  return Object.hasOwn(NEEDS, word)
}

/** A link that a commit status shows, or reports. */
interface Shown {
  chain: string
  link: string
  path: ConfigIssue['path']
}

/**
 * Returns an issue for each link with the commit status of another: contexts
 * ignore case and have no characters beyond U+FFFF.
 */
export function checkContexts(data: unknown): ConfigIssue[] {
  const taken = new Map<string, Shown>()
  return listAt(data, 'chains').flatMap((chain, index) =>
    shownOf(chain, ['chains', index]).flatMap(shown => {
      const context = toBasicPlane(`${shown.chain}/${shown.link}`).toLowerCase()
      const other = taken.get(context) ?? shown
      taken.set(context, other)
      if (other.chain === shown.chain && other.link === shown.link) return []
      const of = other.chain === shown.chain ? '' : ` of chain "${other.chain}"`
      const message = `"${shown.link}" has the same commit status as "${other.link}"${of}, since case and characters beyond U+FFFF do not count there; write another one`
      return [{ path: shown.path, message }]
    })
  )
}

/** All links of a chain that continues in another run, else those by status. */
function shownOf(chain: unknown, path: ConfigIssue['path']): Shown[] {
  const name = ownValue(chain, 'name')
  const enabled = [...listAt(chain, 'webhooks').entries()].filter(
    ([, link]) => ownValue(link, 'enabled') !== false
  )
  const handsOver = enabled.some(([, link]) => viaOf(link) === 'event')
  return enabled.flatMap(([index, link]) => {
    const own = ownValue(link, 'name')
    const isShown = handsOver || viaOf(link) === 'status'
    return isShown && typeof name === 'string' && typeof own === 'string'
      ? [{ chain: name, link: own, path: [...path, 'webhooks', index, 'name'] }]
      : []
  })
}

const LISTS = ['success', 'failure', 'pending'] as const

/** Returns values of a callback's format that mean two things. */
export function checkFormat(format: unknown): ConfigIssue[] {
  const state = ownValue(format, 'state')
  return [
    ...(Array.isArray(state)
      ? checkEach(format, 'state', checkRule)
      : prefixPaths(['state'], checkRule(state))),
    ...checkEach(format, 'conditions', checkCondition)
  ]
}

function checkRule(rule: unknown): ConfigIssue[] {
  const meanings = new Map<unknown, string>()
  return LISTS.flatMap(list => [
    ...roundedNumbers(rule, list),
    ...oneOrMoreAt(rule, list).flatMap(value => {
      const meaning = meanings.get(value) ?? list
      meanings.set(value, meaning)
      const message = `holds ${JSON.stringify(value)}, which is in ${meaning} too; keep it in one of the two`
      return meaning === list ? [] : [{ path: [list], message }]
    })
  ])
}
