import { each, type Finding, type Secrets, within } from './finding.ts'
import { at, listAt, oneOrMoreAt } from './raw.ts'

/** MIN_LENGTH is the shortest secret that is hidden, in characters. */
const MIN_LENGTH = 4
/** HELD is the shortest secret that no one takes for a word in a name. */
const HELD = 16

/**
 * checkSecrets answers where a config gives a secret away: in a name, which
 * outputs and summary show, and as the key of a chain's tokens, when receivers
 * have that key too and could make a token.
 */
export function checkSecrets(data: unknown, secrets: Secrets): Finding[] {
  const names = (owner: unknown, key: string) =>
    each(owner, key, item => checkName(at(item, 'name'), secrets))
  const keys = sharedKeys(data)
  return [
    ...within(['notify'], names(at(data, 'notify'), 'webhooks')),
    ...names(data, 'chains'),
    ...each(data, 'chains', chain => [
      ...names(chain, 'webhooks'),
      ...checkTokenKey(at(chain, 'token_secret_name'), keys, secrets)
    ]),
    ...within(
      ['receive'],
      ['providers', 'functions'].flatMap(key => names(at(data, 'receive'), key))
    )
  ]
}

function checkName(name: unknown, secrets: Secrets): Finding[] {
  if (typeof name !== 'string') return []
  const held = [...secrets].find(
    ([, value]) =>
      (value.length >= MIN_LENGTH && name === value) ||
      (value.length >= HELD && name.includes(value))
  )
  if (held === undefined) return []
  const message = `holds the secret ${held[0]}, and names are shown; write another one`
  return [{ path: ['name'], message }]
}

function checkTokenKey(
  name: unknown,
  keys: readonly string[],
  secrets: Secrets
): Finding[] {
  if (typeof name !== 'string') return []
  const value = secrets.get(name) || null
  const shared = keys.find(key => key === name || secrets.get(key) === value)
  if (shared === undefined) return []
  const what =
    shared === name
      ? 'is a secret_name as well'
      : `has the value of ${shared}, a secret_name`
  const message = `${what}, and who has that key could make a token; write a secret of its own`
  return [{ path: ['token_secret_name'], message }]
}

/** sharedKeys answers the names of all keys that a receiver or sender has. */
function sharedKeys(data: unknown): string[] {
  const links = listAt(data, 'chains').flatMap(chain =>
    listAt(chain, 'webhooks')
  )
  return [
    ...listAt(at(data, 'notify'), 'webhooks'),
    ...links,
    ...links.map(link => at(link, 'callback')),
    ...listAt(at(data, 'receive'), 'providers')
  ]
    .flatMap(owner => oneOrMoreAt(owner, 'secret_name'))
    .filter(name => typeof name === 'string')
}
