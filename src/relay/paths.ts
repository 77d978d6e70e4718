import {
  type Claims,
  isExpired,
  readToken
} from '../callback/continuation-token.ts'
import { isRepositoryName } from '../github/repository.ts'
import {
  createMac,
  derive,
  derivedMac,
  type Mac,
  type RelayKey,
  type RepositoryKey,
  repositoryKey,
  tag
} from '../relay-keys.ts'
import { constantTimeEqual } from '../signature.ts'

/** What a genuine path says, or that its token is genuine and too old. */
export type Opened =
  | {
      kind: 'webhook'
      repository: string
      key: RepositoryKey
      uri: string
      /** When the URL ends, in Unix seconds. */
      exp: number | null
    }
  | { kind: 'run'; repository: string; run: string }
  | { kind: 'callback'; token: string; claims: Claims; expired: boolean }

const URI = /^[A-Za-z0-9._~\-/%]+$/

const SECONDS = /^(?:0|[1-9]\d{0,11})$/

const RUN = /^[1-9]\d{0,15}$/

/** Takes the place of a key that RELAY_KEYS does not have. */
const UNKNOWN: RelayKey = { id: '', bytes: Buffer.alloc(32) }

/** Returns the path of a webhook's URL; `exp` is in Unix seconds. */
export function webhookPath(
  key: RepositoryKey,
  repository: string,
  uri: string,
  exp: number | null = null
): string {
  const end = exp === null ? '' : `${exp}.`
  const proof = webhookTag(key, repository, uri, exp)
  return `/w/${repository}/${key.id}.${end}${proof}/${uri}`
}

/** True when a URI can be in a URL of the relay. */
export function isUri(uri: string): boolean {
  const segments = uri.replace(/%2e/gi, '.').split('/')
  return URI.test(uri) && !segments.some(one => /^\.{0,2}$/.test(one))
}

/** Returns the path that returns the state of a run. */
export function runPath(
  key: RepositoryKey,
  repository: string,
  run: string
): string {
  const proof = runTag(derivedMac(key, 'run'), repository, run)
  return `/r/${repository}/${run}.${key.id}.${proof}`
}

/** Returns the path of a callback's URL. */
export function callbackPath({ id }: RepositoryKey, token: string): string {
  return `/c/${id}.${token}`
}

/**
 * Returns what the path of a URL says, null for one that was never issued.
 * Every wrong path takes the same time. `now` is in Unix seconds.
 */
export function openPath(
  path: string,
  keys: readonly RelayKey[],
  now: number
): Opened | null {
  if (path.startsWith('/c/')) return openCallback(path.slice(3), keys, now)
  if (path.startsWith('/r/')) return openRun(path.slice(3), keys)
  return openWebhook(path.startsWith('/w/') ? path.slice(3) : '', keys, now)
}

function openWebhook(
  rest: string,
  keys: readonly RelayKey[],
  now: number
): Opened | null {
  const [owner = '', name = '', proof = '', ...segments] = rest.split('/')
  const uri = segments.join('/')
  const parts = proof.split('.')
  const id = parts[0] ?? ''
  const given = parts.at(-1) ?? ''
  const end = parts.length === 3 ? (parts[1] ?? '') : null
  const exp = end === null ? null : Number(end)
  const { key, repository, isKnown } = keyFor(keys, id, owner, name)
  const isGenuine = constantTimeEqual(
    given,
    webhookTag(key, repository, uri, exp)
  )
  const isWhole =
    (parts.length === 2 || parts.length === 3) &&
    (end === null || SECONDS.test(end)) &&
    isUri(uri)
  const isOver = hasEnded(exp, now)
  return isGenuine && isKnown && isWhole && !isOver
    ? { kind: 'webhook', repository, key, uri, exp }
    : null
}

/** True when the time of a URL is over; both in Unix seconds. */
export function hasEnded(exp: number | null, now: number): boolean {
  return exp !== null && !(now < exp)
}

function openRun(rest: string, keys: readonly RelayKey[]): Opened | null {
  const [owner = '', name = '', proof = '', ...more] = rest.split('/')
  const [run = '', id = '', given = '', ...others] = proof.split('.')
  const { key, repository, isKnown } = keyFor(keys, id, owner, name)
  const isGenuine = constantTimeEqual(
    given,
    runTag(createMac(derive(key.key, 'run')), repository, run)
  )
  const isWhole = more.length === 0 && others.length === 0 && RUN.test(run)
  return isGenuine && isKnown && isWhole
    ? { kind: 'run', repository, run }
    : null
}

function openCallback(
  rest: string,
  keys: readonly RelayKey[],
  now: number
): Opened | null {
  const dot = rest.indexOf('.')
  const id = rest.slice(0, Math.max(dot, 0))
  const found = keys.find(key => key.id === id)
  const token = rest.slice(dot + 1)
  const claims = readToken(token, repository =>
    derive(repositoryKey(found ?? UNKNOWN, repository).key, 'chain')
  )
  return claims !== null && found !== undefined
    ? { kind: 'callback', token, claims, expired: isExpired(claims, now) }
    : null
}

function keyFor(
  keys: readonly RelayKey[],
  id: string,
  owner: string,
  name: string
) {
  const repository = `${owner}/${name}`
  const found = keys.find(key => key.id === id)
  return {
    repository,
    key: repositoryKey(found ?? UNKNOWN, repository),
    isKnown: found !== undefined && isRepositoryName(repository)
  }
}

function webhookTag(
  { key }: RepositoryKey,
  repository: string,
  uri: string,
  exp: number | null
): string {
  const mac = createMac(derive(key, 'url'))
  return tag(mac, ['w', repository.toLowerCase(), uri, exp])
}

function runTag(mac: Mac, repository: string, run: string) {
  return tag(mac, ['r', repository.toLowerCase(), run])
}
