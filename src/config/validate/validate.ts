import { listAt, oneOrMoreAt, ownValue } from '../../lib/json.ts'
import { isMaskable } from '../../lib/text.ts'
import type { Known } from '../../templates/check.ts'
import { LINK_NAMES, NAMES, RUN_NAMES } from '../template-names.ts'
import {
  type ConfigIssue,
  checkEach,
  prefixPaths,
  type Secrets,
  unique
} from './issue.ts'
import { checkReceive, type ProviderScope } from './receive.ts'
import {
  checkChain,
  checkContexts,
  checkUrl,
  checkWebhook
} from './webhooks.ts'

/** The parts of a config that a step uses; it needs no secrets of the others. */
export interface ConfigScope {
  /** True for the name of a webhook that may be sent; undefined for none. */
  notify(name: unknown): boolean
  chains(name: unknown): boolean
  /** False for a step that receives nothing. */
  receive: ProviderScope | false
  /** True when it also uses what has `enabled: false`. */
  disabled: boolean
}

/** The scope of a step that uses everything. */
export const WHOLE_CONFIG: ConfigScope = {
  notify: () => true,
  chains: () => true,
  receive: () => true,
  disabled: true
}

/**
 * Returns secrets for a config whose values are elsewhere: every word in its
 * text that `given` does not have counts as the name of an empty one.
 */
export function placeholderSecrets(
  text: string,
  given: Secrets = new Map()
): Secrets {
  const words = text.match(/[\w-]+/g) ?? []
  return new Map([
    ...words.map((word): [string, string] => [word, '']),
    ...given
  ])
}

/**
 * Returns what is wrong beyond the shape. It reads the data as given, so that
 * everything is found even where the shape is wrong too.
 */
export function checkConfig(
  data: unknown,
  secrets: Secrets,
  scope: ConfigScope
): ConfigIssue[] {
  let placeholders: Secrets | undefined
  const given = (isUsed: boolean) => {
    if (isUsed) return secrets
    placeholders ??= placeholderSecrets(JSON.stringify(data), secrets)
    return placeholders
  }
  const known = (names: ReadonlySet<string>, secrets: Secrets): Known => ({
    names,
    open: ['variables.'],
    secrets
  })
  const isOn = (item: unknown) =>
    scope.disabled || ownValue(item, 'enabled') !== false
  const notify = ownValue(data, 'notify')
  const tests = ownValue(notify, 'tests_url')
  const receive = ownValue(data, 'receive')
  return [
    ...prefixPaths(
      ['notify'],
      [
        ...(typeof tests === 'string'
          ? checkUrl(
              tests,
              ['tests_url'],
              { ...known(RUN_NAMES, secrets), secrets: null },
              secrets
            )
          : []),
        ...unique(notify, 'webhooks'),
        ...checkEach(notify, 'webhooks', webhook => {
          const isUsed = scope.notify(ownValue(webhook, 'name'))
          const own = given(isUsed && isOn(webhook))
          return checkWebhook(webhook, known(NAMES, own), own)
        })
      ]
    ),
    ...unique(data, 'chains'),
    ...checkContexts(data),
    ...checkEach(data, 'chains', chain => {
      const isUsed = scope.chains(ownValue(chain, 'name')) && isOn(chain)
      return checkChain(chain, given(isUsed), link => {
        const own = given(isUsed && isOn(link))
        return { known: known(LINK_NAMES, own), secrets: own }
      })
    }),
    ...(receive === undefined
      ? []
      : prefixPaths(['receive'], checkReceive(receive, given, scope.receive))),
    ...checkSecrets(data, secrets)
  ]
}

/** The shortest secret that cannot be an ordinary word in a name. */
const MIN_PART_OF_NAME = 16

/**
 * Returns where a config exposes a secret: in a name, which outputs and summary
 * show, and as the key of a chain's tokens, if receivers have that key too and
 * could make a token.
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
      (isMaskable(value) && name === value) ||
      (value.length >= MIN_PART_OF_NAME && name.includes(value))
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
