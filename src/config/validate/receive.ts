import { closestMatch } from '../../lib/closest.ts'
import { isExact, isMapping, listAt, ownValue } from '../../lib/json.ts'
import { parsePath } from '../../lib/json-path.ts'
import { signsTime } from '../../signature.ts'
import { SIGNING_TYPES } from '../schema/receive.ts'
import { relayOmits } from '../schema/relay.ts'
import { HEADER, NO_HEADER, SCHEMES } from '../schema/values.ts'
import {
  type ConfigIssue,
  checkCondition,
  checkEach,
  checkKeys,
  checkScheme,
  prefixPaths,
  ROUNDED,
  type Secrets,
  unique,
  unknownSecrets
} from './issue.ts'

/** True for the name of a provider that may send, and its functions' uris. */
export type ProviderScope = (name: unknown, uris: readonly unknown[]) => boolean

/**
 * Returns what is wrong with `receive` beyond its shape. Secrets are required of the
 * providers that `isUsed` accepts; it is false in a step that receives nothing.
 */
export function checkReceive(
  receive: unknown,
  given: (isUsed: boolean) => Secrets,
  isUsed: ProviderScope | false
): ConfigIssue[] {
  const providers = namesAt(receive, 'providers')
  const functions = namesAt(receive, 'functions')
  const relay = ownValue(receive, 'relay')
  const isRelayed = isMapping(relay)
  const providerOf = (fn: unknown) =>
    listAt(receive, 'providers').find(
      one => ownValue(one, 'name') === ownValue(fn, 'provider')
    )
  const isOn = (one: unknown) => ownValue(one, 'active') !== false
  const secretsFor = (provider: unknown) => {
    const name = ownValue(provider, 'name')
    const uris = listAt(receive, 'functions')
      .filter(fn => isOn(fn) && ownValue(fn, 'provider') === name)
      .map(fn => ownValue(fn, 'uri'))
    return given(isUsed !== false && isOn(provider) && isUsed(name, uris))
  }
  return [
    ...prefixPaths(
      ['relay'],
      unknownSecrets(relay, 'secret_name', given(isUsed !== false))
    ),
    ...unique(receive, 'providers'),
    ...checkEach(receive, 'providers', provider => [
      ...checkSigned(provider),
      ...prefixPaths(
        ['signature'],
        checkScheme(ownValue(provider, 'signature'))
      ),
      ...checkKeys(provider, secretsFor(provider)),
      ...checkTolerance(provider),
      ...checkHeaders(provider),
      ...(isRelayed
        ? checkPassedOn(provider, provider)
        : unknownSecrets(provider, 'secret_name', secretsFor(provider)))
    ]),
    ...unique(receive, 'functions'),
    ...checkEach(receive, 'functions', fn => [
      ...checkProvider(ownValue(fn, 'provider'), providers),
      ...checkUri(ownValue(fn, 'uri')),
      ...checkHeaders(fn),
      ...(isRelayed
        ? [
            ...checkPassedOn(fn, providerOf(fn)),
            ...checkReadable(fn, providerOf(fn))
          ]
        : []),
      ...checkEach(fn, 'conditions', checkCondition),
      ...unique(fn, 'variables'),
      ...checkEach(fn, 'variables', variable => [
        ...checkName(ownValue(variable, 'name'), functions),
        ...checkVariable(variable)
      ])
    ])
  ]
}

function namesAt(receive: unknown, key: string): string[] {
  return listAt(receive, key).flatMap(item => {
    const name = ownValue(item, 'name')
    return typeof name === 'string' ? [name] : []
  })
}

/** Keeps names apart, since both are looked up in one object. */
function checkName(name: unknown, functions: readonly string[]): ConfigIssue[] {
  if (typeof name !== 'string' || !functions.includes(name)) return []
  const message = `"${name}" is the name of a function, too, and \${variables.${name}} would be all of it; write another`
  return [{ path: ['name'], message }]
}

function checkSigned(provider: unknown): ConfigIssue[] {
  const signature = ownValue(provider, 'signature')
  const type = ownValue(provider, 'type')
  const named = ownValue(provider, 'secret_name') !== undefined
  if (signature === 'none')
    return named
      ? [
          {
            path: ['secret_name'],
            message: 'is given with signature: none; leave one out'
          }
        ]
      : []
  if (named) return []
  const signing = SIGNING_TYPES.find(one => one === type)
  if (signature === undefined && signing === undefined) return []
  const why = signature === undefined ? `type: ${signing}` : 'the signature'
  const message = `is missing, and ${why} needs it; write the name of a secret, or signature: none`
  return [{ path: ['secret_name'], message }]
}

/** Without a time that is signed there is nothing to tolerate. */
function checkTolerance(provider: unknown): ConfigIssue[] {
  if (ownValue(provider, 'tolerance') === undefined) return []
  const signature = ownValue(provider, 'signature')
  const type = ownValue(provider, 'type')
  const scheme = signature === undefined ? type : signature
  const signed = ownValue(signature, 'signed')
  const hasTime =
    typeof signed === 'string'
      ? signed.includes('${timestamp}')
      : SCHEMES.some(known => known === scheme && signsTime(known))
  const message =
    'has no meaning: the signature covers no time; leave it out, or write a scheme whose signed holds ${timestamp}'
  return hasTime ? [] : [{ path: ['tolerance'], message }]
}

function checkProvider(
  name: unknown,
  providers: readonly string[]
): ConfigIssue[] {
  if (typeof name !== 'string' || providers.includes(name)) return []
  const close = closestMatch(name, providers)
  const fix = close
    ? `did you mean ${close}?`
    : `write one of ${providers.join(', ') || 'providers, which has none'}`
  return [
    { path: ['provider'], message: `"${name}" is not a provider; ${fix}` }
  ]
}

/** Names of headers are case-insensitive, so each may be there only once. */
function checkHeaders(owner: unknown): ConfigIssue[] {
  const headers = ownValue(ownValue(owner, 'match'), 'headers')
  const names = isMapping(headers) ? Object.keys(headers) : []
  const lower = names.map(name => name.toLowerCase())
  return names
    .filter((name, index) => lower.indexOf(name.toLowerCase()) < index)
    .map(name => ({
      path: ['match', 'headers', name],
      message: 'is here already in other letters; write one list of patterns'
    }))
}

/** What the relay leaves out can never match in the step. */
function checkPassedOn(owner: unknown, provider: unknown): ConfigIssue[] {
  return (['headers', 'query'] as const).flatMap(part => {
    const names = ownValue(ownValue(owner, 'match'), part)
    return Object.keys(isMapping(names) ? names : {})
      .filter(name => isLeftOut(part, name, provider))
      .map(name => ({
        path: ['match', part, name],
        message:
          'never matches behind the relay, which leaves out what may hold a secret; match by something else'
      }))
  })
}

/** What the relay leaves out cannot be the value of a variable. */
function checkReadable(fn: unknown, provider: unknown): ConfigIssue[] {
  return checkEach(fn, 'variables', variable => {
    const from = ownValue(variable, 'from')
    const name = ownValue(variable, 'path') ?? ownValue(variable, 'name')
    if (from !== 'headers' && from !== 'query') return []
    if (typeof name !== 'string' || !isLeftOut(from, name, provider)) return []
    const message =
      'has no value behind the relay, which leaves out what may hold a secret; read something else'
    return [{ path: ['path'], message }]
  })
}

function isLeftOut(
  part: 'headers' | 'query',
  name: string,
  provider: unknown
): boolean {
  const signature = ownValue(provider, 'signature')
  const header =
    ownValue(signature, 'type') === 'token' && ownValue(signature, 'header')
  const isProof =
    typeof header === 'string' && header.toLowerCase() === name.toLowerCase()
  return relayOmits(name) || (part === 'headers' && isProof)
}

function checkUri(uri: unknown): ConfigIssue[] {
  if (typeof uri !== 'string') return []
  const [odd] = /[?#\s]|\/webhooks\/v1\//.exec(uri) ?? []
  if (odd === undefined) return []
  const message = /\s/.test(odd)
    ? 'holds a space, which no uri does; write %20'
    : odd.length > 1
      ? 'holds /webhooks/v1/; write what comes after it'
      : `holds ${odd}, and only the path before it is compared; write that, and the rest as match.query`
  return [{ path: ['uri'], message }]
}

/** Returns what is wrong with the place that a variable is read from. */
function checkPlace(variable: unknown): ConfigIssue[] {
  const from = ownValue(variable, 'from') ?? 'body'
  const given = ownValue(variable, 'path')
  const name = ownValue(variable, 'name')
  const path = given ?? name
  if (typeof path !== 'string' || path === '') return []
  const missing = 'is missing, and the name is not'
  if (from === 'headers')
    return HEADER.test(path)
      ? []
      : [
          {
            path: ['path'],
            message:
              given === undefined
                ? `${missing} that of a header; write one`
                : NO_HEADER
          }
        ]
  const parsed = from === 'body' ? parsePath(path) : null
  return parsed?.kind === 'error'
    ? [
        {
          path: ['path'],
          message:
            given === undefined
              ? `${missing} a path; write one`
              : parsed.message
        }
      ]
    : []
}

function checkVariable(variable: unknown): ConfigIssue[] {
  const issues = checkPlace(variable)
  const from = ownValue(variable, 'from') ?? 'body'
  const type = ownValue(variable, 'type') ?? 'string'
  const value = ownValue(variable, 'default_value')
  if (type === 'array' && (from === 'headers' || from === 'query'))
    issues.push({
      path: ['type'],
      message: `is array, and ${from} hold texts; write string, integer or boolean`
    })
  if (
    ownValue(variable, 'secret') === true &&
    value !== undefined &&
    value !== null
  )
    issues.push({
      path: ['default_value'],
      message: 'is given for a secret, and would be in the config; leave it out'
    })
  if (
    typeof type === 'string' &&
    value !== undefined &&
    value !== null &&
    !isOfType(value, type)
  )
    issues.push({
      path: ['default_value'],
      message: `is not a value of type ${type}; write one, or another type`
    })
  else if (!isExactAll(value))
    issues.push({ path: ['default_value'], message: ROUNDED })
  return issues
}

function isExactAll(value: unknown): boolean {
  if (typeof value === 'number') return isExact(value)
  return (
    typeof value !== 'object' ||
    value === null ||
    Object.values(value).every(isExactAll)
  )
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'array') return Array.isArray(value)
  return typeof value === type
}
