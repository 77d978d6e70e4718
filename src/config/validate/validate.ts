import { listAt, oneOrMoreAt, ownValue } from '../../lib/json.ts'
import type { Known } from '../../templates/check.ts'
import { LINK_NAMES, NAMES, RUN_NAMES } from '../template-names.ts'
import {
  type ConfigIssue,
  checkEach,
  prefixPaths,
  type Secrets,
  unique
} from './finding.ts'
import { checkReceive } from './receive.ts'
import {
  checkChain,
  checkContexts,
  checkUrl,
  checkWebhook
} from './webhooks.ts'

/**
 * Returns what the shape alone cannot say is wrong. It reads the
 * data as given, so that all is found even where the shape is wrong too.
 */
export function checkConfig(data: unknown, secrets: Secrets): ConfigIssue[] {
  const known = (names: ReadonlySet<string>): Known => ({
    names,
    open: ['variables.'],
    secrets: new Set(secrets.keys())
  })
  const notify = ownValue(data, 'notify')
  const tests = ownValue(notify, 'tests_url')
  return [
    ...prefixPaths(
      ['notify'],
      [
        ...(typeof tests === 'string'
          ? checkUrl(
              tests,
              ['tests_url'],
              { ...known(RUN_NAMES), secrets: null },
              secrets
            )
          : []),
        ...unique(notify, 'webhooks'),
        ...checkEach(notify, 'webhooks', webhook =>
          checkWebhook(webhook, known(NAMES), secrets)
        )
      ]
    ),
    ...unique(data, 'chains'),
    ...checkContexts(data),
    ...checkEach(data, 'chains', chain =>
      checkChain(chain, known(LINK_NAMES), secrets)
    ),
    ...prefixPaths(
      ['receive'],
      checkReceive(ownValue(data, 'receive'), secrets)
    ),
    ...checkSecrets(data, secrets)
  ]
}

/** The shortest secret that is hidden, in characters. */
const MIN_LENGTH = 4

/** The shortest secret that no one takes for a word in a name. */
const HELD = 16

/**
 * Returns where a config gives a secret away: in a name, which
 * outputs and summary show, and as the key of a chain's tokens, when receivers
 * have that key too and could make a token.
 */
function checkSecrets(data: unknown, secrets: Secrets): ConfigIssue[] {
  const names = (owner: unknown, key: string) =>
    checkEach(owner, key, item => checkName(ownValue(item, 'name'), secrets))
  const keys = sharedKeys(data)
  return [
    ...prefixPaths(['notify'], names(ownValue(data, 'notify'), 'webhooks')),
    ...names(data, 'chains'),
    ...checkEach(data, 'chains', chain => [
      ...names(chain, 'webhooks'),
      ...checkTokenKey(ownValue(chain, 'token_secret_name'), keys, secrets)
    ]),
    ...prefixPaths(
      ['receive'],
      ['providers', 'functions'].flatMap(key =>
        names(ownValue(data, 'receive'), key)
      )
    )
  ]
}

function checkName(name: unknown, secrets: Secrets): ConfigIssue[] {
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
): ConfigIssue[] {
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

/** Returns the names of all keys that a receiver or sender has. */
function sharedKeys(data: unknown): string[] {
  const links = listAt(data, 'chains').flatMap(chain =>
    listAt(chain, 'webhooks')
  )
  return [
    ...listAt(ownValue(data, 'notify'), 'webhooks'),
    ...links,
    ...links.map(link => ownValue(link, 'callback')),
    ...listAt(ownValue(data, 'receive'), 'providers')
  ]
    .flatMap(owner => oneOrMoreAt(owner, 'secret_name'))
    .filter(name => typeof name === 'string')
}
