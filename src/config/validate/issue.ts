import { closestMatch } from '../../lib/closest.ts'
import {
  isExact,
  listAt,
  oneOrMoreAt,
  ownValue,
  stringOrNull
} from '../../lib/json.ts'
import { excerpt } from '../../lib/text.ts'

/** One step of a key path: a name, or an index in a list. */
export type Key = string | number

/** Returns a key path as text: `notify.webhooks[1].url`. */
export function formatPath(path: readonly Key[]): string {
  return path
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`
      const name = excerpt(key)
      return index === 0 ? name : `.${name}`
    })
    .join('')
}

/** Something wrong at a key path. */
export interface ConfigIssue {
  path: Key[]
  message: string
  /** The path of the missing or empty key that this path is meant to be or is part of. */
  meant?: string | null
}

/** The values of the `secrets` input by name. */
export type Secrets = ReadonlyMap<string, string>

/** Returns issues with their paths under a prefix. */
export function prefixPaths(
  prefix: Key[],
  issues: ConfigIssue[]
): ConfigIssue[] {
  return issues.map(({ path, message }) => ({
    path: [...prefix, ...path],
    message
  }))
}

/** Returns the issues of every item of the list under a key. */
export function checkEach(
  owner: unknown,
  key: string,
  check: (item: unknown) => ConfigIssue[]
): ConfigIssue[] {
  return listAt(owner, key).flatMap((item, index) =>
    prefixPaths([key, index], check(item))
  )
}

/** Returns an issue for each secret under a key that was not given. */
export function unknownSecrets(
  owner: unknown,
  key: string,
  secrets: Secrets
): ConfigIssue[] {
  const list = Array.isArray(ownValue(owner, key))
  return oneOrMoreAt(owner, key).flatMap((name, index) => {
    if (typeof name !== 'string' || !/^[\w-]+$/.test(name)) return []
    if (secrets.has(name)) return []
    const close = closestMatch(name, secrets.keys())
    const fix = close
      ? `did you mean ${close}?`
      : `add the line ${name}=... to it`
    const path = list ? [key, index] : [key]
    return [{ path, message: `"${name}" is not in the secrets input; ${fix}` }]
  })
}

/** Returns an issue for each item under a key whose name is taken. */
export function unique(owner: unknown, key: string): ConfigIssue[] {
  const seen = new Set<unknown>()
  return checkEach(owner, key, item => {
    const name = ownValue(item, 'name')
    if (typeof name !== 'string' || !seen.has(name)) {
      seen.add(name)
      return []
    }
    const message = `"${name}" is also the name of an earlier entry; write another name`
    return [{ path: ['name'], message }]
  })
}

/** Returns what is wrong with a condition on a body beyond its shape. */
export function checkCondition(condition: unknown): ConfigIssue[] {
  return roundedNumbers(condition, 'accepted_values')
}

/** Returns the numbers under a key that are rounded when they are read. */
export function roundedNumbers(owner: unknown, key: string): ConfigIssue[] {
  const list = Array.isArray(ownValue(owner, key))
  return oneOrMoreAt(owner, key).flatMap((value, index) =>
    typeof value === 'number' && !isExact(value)
      ? [{ path: list ? [key, index] : [key], message: ROUNDED }]
      : []
  )
}

/** The message about such a number. */
export const ROUNDED =
  'holds a number that is rounded when it is read; send and write it as a text'

/** Returns what is wrong with a signature scheme beyond its shape. */
export function checkScheme(signature: unknown): ConfigIssue[] {
  const issues: ConfigIssue[] = []
  const signed = textAt(signature, 'signed') ?? '${body}'
  const value = textAt(signature, 'value') ?? ''
  const add = (key: string, message: string) =>
    issues.push({ path: [key], message })
  if (value !== '' && textAt(signature, 'prefix') !== null)
    add('prefix', 'is given with value; write it into value')
  for (const name of ['${id}', '${timestamp}'])
    if (value.includes(name) && !signed.includes(name))
      add('value', `holds ${name}, which signed does not cover; add it there`)
  const time = textAt(signature, 'timestamp_header')
  if (time !== null && !signed.includes('${timestamp}'))
    add(
      'timestamp_header',
      'has no meaning: signed does not cover ${timestamp}; add it there'
    )
  const header = textAt(signature, 'header')
  if (time !== null && time.toLowerCase() === header?.toLowerCase())
    add('timestamp_header', 'is the header of the signature; write another one')
  return issues
}

function textAt(owner: unknown, key: string): string | null {
  return stringOrNull(ownValue(owner, key))
}

const WHSEC =
  /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/

/** Returns issues for keys that cannot be valid for `standard-webhooks`. */
export function checkKeys(item: unknown, secrets: Secrets): ConfigIssue[] {
  if (!oneOrMoreAt(item, 'signature').includes('standard-webhooks')) return []
  return oneOrMoreAt(item, 'secret_name').flatMap(name => {
    const key = typeof name === 'string' ? (secrets.get(name) ?? '') : ''
    const message = keyFault(key)
    return message === null
      ? []
      : [{ path: ['secret_name'], message: `the secret ${name} ${message}` }]
  })
}

function keyFault(key: string): string | null {
  if (key.startsWith('v1,'))
    return 'begins with "v1,", which is not a part of the key; store what follows it'
  if (!key.startsWith('whsec_')) return null
  return key !== 'whsec_' && WHSEC.test(key)
    ? null
    : 'begins with whsec_, which base64 of the key must follow; copy it whole'
}
