import { createPrivateKey } from 'node:crypto'
import { ConfigError } from '../errors.ts'
import { isRepositoryName } from '../github/repository.ts'
import { isMapping, parseJson } from '../lib/json.ts'
import { parseRelayKeys, type RelayKeys } from '../relay-keys.ts'

/** How the relay is authenticated to GitHub. */
export type Credentials =
  | { kind: 'app'; appId: string; privateKey: string }
  | { kind: 'token'; token: string }

/** The values that senders made themselves, by name. */
export type SenderSecrets = ReadonlyMap<string, readonly string[]>

/** The settings of the relay, from its environment. */
export interface Settings {
  keys: RelayKeys
  credentials: Credentials
  /** Without a slash at its end. */
  apiUrl: string
  /** By `owner/name` in lower case. */
  secrets: ReadonlyMap<string, SenderSecrets>
  /** One config for all repositories, null where each has its own. */
  config: string | null
}

/**
 * Returns the settings in environment variables. Throws a ConfigError that
 * names every variable that is wrong and quotes no value.
 */
export function readSettings(
  variables: Readonly<Record<string, unknown>>
): Settings {
  const errors: string[] = []
  const text = (name: string): string => {
    const value = variables[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const relayKeys = text('RELAY_KEYS')
  const keys = parseRelayKeys(relayKeys)
  if (relayKeys === '')
    errors.push(
      'RELAY_KEYS is missing; make a key (docs/relay.md#set-it-up) and set it'
    )
  else if ('errors' in keys)
    errors.push(...keys.errors.map(error => `RELAY_KEYS: ${error}`))
  const secrets = readSecrets(text('RELAY_SECRETS'))
  if (typeof secrets === 'string') errors.push(`RELAY_SECRETS ${secrets}`)
  const apiUrl = (text('GITHUB_API_URL') || 'https://api.github.com').replace(
    /\/+$/,
    ''
  )
  if (!isApiUrl(apiUrl))
    errors.push(
      'GITHUB_API_URL is not the URL of an API; write https://HOST or https://HOST/api/v3'
    )
  const credentials = readCredentials(text)
  if (typeof credentials === 'string') errors.push(credentials)
  if (
    errors.length > 0 ||
    'errors' in keys ||
    typeof secrets === 'string' ||
    typeof credentials === 'string'
  )
    throw new ConfigError(errors.map(message => ({ message })))
  const config = text('RELAY_CONFIG') || null
  return { keys: keys.keys, credentials, apiUrl, secrets, config }
}

function readCredentials(text: (name: string) => string): Credentials | string {
  const token = text('GITHUB_TOKEN')
  const appId = text('GITHUB_APP_ID')
  const pem = text('GITHUB_APP_PRIVATE_KEY')
  if (appId === '' && pem === '') {
    if (token === '')
      return 'GITHUB_APP_ID and GITHUB_APP_PRIVATE_KEY are missing; set both, or GITHUB_TOKEN'
    return /^[!-~]+$/.test(token)
      ? { kind: 'token', token }
      : 'GITHUB_TOKEN is not a token; write one without spaces and line breaks'
  }
  if (!/^[\w.-]{1,100}$/.test(appId))
    return 'GITHUB_APP_ID is not an id; write the id of the App, or its client id'
  try {
    return { kind: 'app', appId, privateKey: pkcs8(pem) }
  } catch {
    return "GITHUB_APP_PRIVATE_KEY is not a private key; write the App's PEM text"
  }
}

/** Returns a key as PKCS#8: GitHub gives out PKCS#1, which WebCrypto refuses. */
function pkcs8(pem: string): string {
  const key = createPrivateKey(pem.replaceAll('\\n', '\n'))
  if (key.asymmetricKeyType !== 'rsa') throw new Error('not the key of an App')
  return String(key.export({ type: 'pkcs8', format: 'pem' }))
}

function isApiUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && !(username + password + search + hash)
}

function readSecrets(text: string): Settings['secrets'] | string {
  if (text === '') return new Map()
  const FORM = 'is not JSON of the form {"owner/name": {"NAME": "secret"}}'
  const json = parseJson(text)
  if (!isMapping(json)) return FORM
  const all = new Map<string, SenderSecrets>()
  for (const [repository, values] of Object.entries(json)) {
    if (!isRepositoryName(repository) || !isMapping(values)) return FORM
    const secrets = new Map<string, readonly string[]>()
    for (const [name, value] of Object.entries(values)) {
      const list: unknown[] = Array.isArray(value) ? value : [value]
      const texts = list.filter(one => typeof one === 'string' && one !== '')
      if (texts.length === 0 || texts.length !== list.length)
        return `has a value that is not a text or a list of texts: ${name}`
      secrets.set(name, texts.map(String))
    }
    const key = repository.toLowerCase()
    if (all.has(key)) return `names a repository twice: ${key}`
    all.set(key, secrets)
  }
  return all
}
