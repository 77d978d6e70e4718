import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { Config } from '../config/parse.ts'
import type { Provider } from '../config/schema/receive.ts'
import { isRepositoryName } from '../github/repository.ts'
import { uriOf } from '../modes/receive/inbound-webhook.ts'
import { secretForm } from '../modes/receive/verify.ts'
import { isUri, webhookPath } from '../relay/paths.ts'
import {
  formatRepositoryKey,
  parseRelayKeys,
  parseRepositoryKeys,
  type RelayKey,
  type RelayKeys,
  type RepositoryKey,
  repositoryKey,
  senderSecret
} from '../relay-keys.ts'
import {
  CONFIG_FILE,
  defineCommand,
  FILE_OPTION,
  OFFLINE_ABOUT,
  parseDays,
  readConfig,
  type Terminal,
  UsageError
} from './command.ts'

const KEYS_ABOUT = `
Environment:
  RELAY_KEYS          the keys of the relay, ID:KEY, the newest first`

/** Prints the secret RELAY of a repository. */
export const key = defineCommand({
  summary: "Prints a repository's secret RELAY, derived from RELAY_KEYS.",
  usage: 'key OWNER/NAME [--all]',
  about: `
  --all               one text for each key in RELAY_KEYS, with commas between:
                      the secret's value while keys are rotated
${KEYS_ABOUT}

  webhook-action key acme/lmp | gh secret set RELAY --repo acme/lmp`,
  options: { all: { type: 'boolean', default: false } },
  arguments: [1, 1],
  run({ values, positionals: [name = ''] }, { env }) {
    const repository = checkRepository(name)
    const [newest, ...older] = readRelayKeys(env)
    const texts = [newest, ...(values.all ? older : [])].map(one =>
      formatRepositoryKey(repositoryKey(one, repository))
    )
    const secret = texts.join(',')
    return { ok: true, json: { repository, secret }, lines: [secret] }
  }
})

const MAX_DAYS = 99_999

const DAY_S = 86_400

/** Prints the URL of a webhook at the relay, and its sender's secret. */
export const url = defineCommand({
  summary: "Prints a webhook's URL at the relay, and the secret of its sender.",
  usage: 'url URI [--relay URL] [--repo OWNER/NAME] [--days N] [--file FILE]',
  about: `
  --relay URL         the relay, as https://hooks.example.com; default RELAY_URL
  --repo OWNER/NAME   default GITHUB_REPOSITORY, else the remote origin of git
  --days N            the URL expires in N days
  --file FILE         the config that names the URI's provider;
                      default ${CONFIG_FILE}
${OFFLINE_ABOUT}

The secret is printed for each provider with a secret_name that has a function
for the URI. It is the one that the relay and the step derive; if they were
given a value for that name, the sender needs that value instead.
${KEYS_ABOUT}
  RELAY               in place of RELAY_KEYS: the repository's secret

  webhook-action url docker/push --repo acme/lmp --relay https://hooks.example.com`,
  options: {
    ...FILE_OPTION,
    relay: { type: 'string' },
    repo: { type: 'string' },
    days: { type: 'string' }
  },
  arguments: [1, 1],
  async run({ values, positionals: [uri = ''] }, { env }) {
    if (!isUri(uri))
      throw new UsageError(
        `"${uri}" can't be part of a URL of the relay; write letters, digits and . _ ~ - % with single slashes between`
      )
    const relay = relayUrl(values.relay ?? env.RELAY_URL)
    const repository = repositoryOf(values.repo, env)
    const owned = keyOf(repository, env)
    const expires = expiry(values.days)
    const address = relay + webhookPath(owned, repository, uri, expires)
    const { secrets, warnings } = await secretsFor(owned, uri, values, env)
    return {
      ok: true,
      json: {
        url: address,
        expires: expires === null ? null : timeOf(expires),
        secrets
      },
      lines: [
        address,
        ...(expires === null ? [] : [`expires: ${timeOf(expires)}`]),
        ...secrets.map(
          ({ provider, secret_name, secret }) =>
            `secret ${secret_name} of ${provider}: ${secret}`
        )
      ],
      warnings
    }
  }
})

function expiry(days: string | undefined): number | null {
  if (days === undefined) return null
  return Math.floor(Date.now() / 1000) + parseDays(days, MAX_DAYS) * DAY_S
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}

interface SenderSecret {
  provider: string
  secret_name: string
  secret: string
}

async function secretsFor(
  owned: RepositoryKey,
  uri: string,
  options: { file: string; offline: boolean },
  env: Terminal['env']
): Promise<{ secrets: SenderSecret[]; warnings: string[] }> {
  const { file } = options
  if (file === CONFIG_FILE && !existsSync(file))
    return {
      secrets: [],
      warnings: [
        `there is no ${file} here, so the provider isn't known: name the file with --file to see its sender's secret`
      ]
    }
  const read = await readConfig(options, env, null)
  const { receive } = read.config
  const providers = providersOf(receive, uri)
  return {
    secrets: providers.flatMap(provider =>
      provider.secret_name.map(name => ({
        provider: provider.name,
        secret_name: name,
        secret: senderSecret(owned, name, secretForm(provider))
      }))
    ),
    warnings: [
      ...read.warnings,
      ...(receive?.relay === undefined
        ? [`${file} has no receive.relay: the relay returns 404`]
        : []),
      ...(providers.length === 0
        ? [
            `no active function of ${file} has the uri ${uri}${knownUris(receive)}`
          ]
        : [])
    ]
  }
}

function knownUris(receive: Config['receive']): string {
  const uris = (receive?.functions ?? []).flatMap(({ uri }) => uri ?? [])
  return uris.length === 0 ? '' : `; it has ${[...new Set(uris)].join(', ')}`
}

/** Returns the active providers that have a function for a URI. */
function providersOf(receive: Config['receive'], uri: string): Provider[] {
  const { providers = [], functions = [] } = receive ?? {}
  return providers.filter(
    provider =>
      provider.active &&
      functions.some(
        fn =>
          fn.active &&
          fn.provider === provider.name &&
          (fn.uri === undefined || uriOf(fn.uri) === uriOf(uri))
      )
  )
}

function readRelayKeys(env: Terminal['env']): RelayKeys {
  const text = env.RELAY_KEYS ?? ''
  if (text === '')
    throw new UsageError("RELAY_KEYS is not set; set it to the relay's keys")
  const parsed = parseRelayKeys(text)
  if ('keys' in parsed) return parsed.keys
  throw new UsageError(`RELAY_KEYS: ${parsed.errors.join('; ')}`)
}

/** Returns the newest key of a repository, from RELAY_KEYS or RELAY. */
export function keyOf(repository: string, env: Terminal['env']): RepositoryKey {
  return repositoryKeys(repository, env)[0]
}

/** Returns the keys of a repository, the newest first. Throws a UsageError. */
export function repositoryKeys(
  repository: string,
  env: Terminal['env']
): readonly [RepositoryKey, ...RepositoryKey[]] {
  if (env.RELAY_KEYS) {
    const [newest, ...older] = readRelayKeys(env)
    const keyFrom = (key: RelayKey) => repositoryKey(key, repository)
    return [keyFrom(newest), ...older.map(keyFrom)]
  }
  if (!env.RELAY)
    throw new UsageError(
      "neither RELAY_KEYS nor RELAY is set; set RELAY_KEYS to the relay's keys, or RELAY to the repository's secret"
    )
  const [newest, ...older] = parseRepositoryKeys(env.RELAY) ?? []
  if (newest !== undefined) return [newest, ...older]
  throw new UsageError(
    'RELAY is not a secret of a repository; write whr_ID_KEY'
  )
}

/** Returns the relay's URL without a slash at its end. */
export function relayUrl(given: string | undefined): string {
  if (given === undefined || given === '')
    throw new UsageError('the relay is not named; write --relay https://HOST')
  const relay = given.replace(/\/+$/, '')
  if (/^https?:\/\/[^/?#@]+$/.test(relay) && URL.canParse(relay)) return relay
  throw new UsageError(
    `the relay is "${given}"; write https://HOST without a path`
  )
}

/**
 * Returns `owner/name`, as given or as the clone in this folder has it, else
 * the fallback. Throws a UsageError where there is none.
 */
export function repositoryOf(
  given: string | undefined,
  env: Terminal['env'],
  fallback: string | null = null
): string {
  const name = given ?? (env.GITHUB_REPOSITORY || originOf() || fallback)
  if (name !== null) return checkRepository(name)
  throw new UsageError('the repository is not named; write --repo OWNER/NAME')
}

function checkRepository(name: string): string {
  if (isRepositoryName(name)) return name
  throw new UsageError(`"${name}" is not a repository; write OWNER/NAME`)
}

function originOf(): string | null {
  try {
    const origin = execFileSync('git', ['remote', 'get-url', 'origin'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const [, name] =
      /(?<!\/)[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(origin.trim()) ?? []
    return name ?? null
  } catch {
    return null
  }
}
