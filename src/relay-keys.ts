import { createHmac, hash } from 'node:crypto'
import { ConfigError } from './errors.ts'
import { constantTimeEqual } from './signature.ts'

/** One of the keys in RELAY_KEYS. */
export interface RelayKey {
  id: string
  bytes: Buffer
}

/** The keys in RELAY_KEYS, the newest first. */
export type RelayKeys = readonly [RelayKey, ...RelayKey[]]

/** The key of one repository, which relay, step and CLI derive from. */
export interface RepositoryKey {
  /** The id of the relay key that it comes from. */
  id: string
  key: Buffer
}

/** Returns the 32 bytes of HMAC-SHA256 with one key. */
export type Mac = (message: string) => Buffer

const INFO = 'webhook-action/relay/v1/'

const KEY_BYTES = 32

const NO_SALT = Buffer.alloc(KEY_BYTES)

/** The size of a block of SHA-256, to which HMAC pads its key. */
const BLOCK_BYTES = 64

const TAG_BYTES = 16

const ATTESTATION = 'webhook-action/attest/v1.'

const ID = /^[A-Za-z0-9]{1,8}$/

/**
 * Returns the keys in `id:base64url,...`, the newest first, or sentences that
 * say what is wrong and quote no key.
 */
export function parseRelayKeys(
  text: string
): { keys: RelayKeys } | { errors: string[] } {
  const keys: RelayKey[] = []
  const errors: string[] = []
  for (const [index, entry] of text.split(',').entries()) {
    const [id = '', encoded = '', ...more] = entry.trim().split(':')
    const bytes = decodeKey(encoded)
    const name = `key number ${index + 1}`
    if (!ID.test(id) || bytes === null || more.length > 0)
      errors.push(
        `${name} is not id:key; write 1 to 8 letters or digits, a colon and 32 bytes as base64url (43 characters)`
      )
    else if (keys.some(one => one.id === id))
      errors.push(`${name} has the id ${id} of another key; write its own`)
    else keys.push({ id, bytes })
  }
  const [newest, ...older] = keys
  return errors.length > 0 || newest === undefined
    ? { errors }
    : { keys: [newest, ...older] }
}

/** Returns the key of a repository, `owner/name` in any case. */
export function repositoryKey(
  { id, bytes }: RelayKey,
  repository: string
): RepositoryKey {
  return { id, key: derive(bytes, repository.toLowerCase()) }
}

/** Returns the secret RELAY of a repository. */
export function formatRepositoryKey({ id, key }: RepositoryKey): string {
  return `whr_${id}_${key.toString('base64url')}`
}

/** Returns the keys in a secret RELAY, one or more separated by commas. */
export function parseRepositoryKeys(text: string): RepositoryKey[] | null {
  const keys = text.split(',').map(entry => {
    const [, id = '', encoded = ''] =
      /^whr_([A-Za-z0-9]{1,8})_(.*)$/.exec(entry.trim()) ?? []
    const key = decodeKey(encoded)
    return key === null ? null : { id, key }
  })
  return keys.includes(null) ? null : keys.filter(key => key !== null)
}

/**
 * Returns 32 bytes derived from a key by HKDF-SHA256 with an empty salt. For so
 * few bytes these are two HMACs, which take half of the time of hkdfSync.
 */
export function derive(key: Buffer, info: string): Buffer {
  return hmac(hmac(NO_SALT, key), `${INFO}${info}\x01`)
}

function hmac(key: Buffer | string, message: Buffer | string): Buffer {
  return createHmac('sha256', key).update(message).digest()
}

/**
 * Returns HMAC-SHA256 (RFC 2104) with a key of 32 bytes, for many messages.
 * createHmac takes twice as long in a server, where its objects must be freed.
 */
export function createMac(key: Buffer): Mac {
  const inner = padded(key, 0x36)
  const outer = Buffer.concat([padded(key, 0x5c), Buffer.alloc(KEY_BYTES)])
  return message => {
    const length = Buffer.byteLength(message)
    const signed = Buffer.allocUnsafe(BLOCK_BYTES + length)
    inner.copy(signed)
    signed.write(message, BLOCK_BYTES)
    // As hex: to return a Buffer takes hash() longer.
    outer.write(hash('sha256', signed), BLOCK_BYTES, 'hex')
    return Buffer.from(hash('sha256', outer), 'hex')
  }
}

function padded(key: Buffer, byte: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES, byte)
  for (const [index, value] of key.entries()) block[index] = byte ^ value
  return block
}

/** The MACs with keys that were derived from a repository's key. */
const derivedMacs = new WeakMap<RepositoryKey, Map<string, Mac>>()

/** Returns the MAC with the key that is derived for a purpose. */
export function derivedMac(repositoryKey: RepositoryKey, info: string): Mac {
  const all = derivedMacs.get(repositoryKey) ?? new Map<string, Mac>()
  const found = all.get(info) ?? createMac(derive(repositoryKey.key, info))
  derivedMacs.set(repositoryKey, all.set(info, found))
  return found
}

/** Returns the tag of a list: 22 characters of base64url. */
export function tag(
  mac: Mac,
  list: readonly (string | number | null)[]
): string {
  return shorten(mac(JSON.stringify(list)))
}

/** Returns the first 16 bytes of HMAC-SHA256 as base64url. */
export function shortMac(key: Buffer | string, text: string): string {
  return shorten(hmac(key, text))
}

function shorten(mac: Buffer): string {
  return mac.subarray(0, TAG_BYTES).toString('base64url')
}

/**
 * Returns the secret that a sender is given under a name. The text is the
 * key; Standard Webhooks has a form of its own.
 */
export function senderSecret(
  key: RepositoryKey,
  name: string,
  form: 'text' | 'standard-webhooks'
): string {
  const secret = derive(key.key, `secret/${name}`)
  return form === 'text'
    ? secret.toString('base64url')
    : `whsec_${secret.toString('base64')}`
}

/**
 * Returns the attestation that the relay verified a webhook, over the text of
 * the input or payload key `webhook`.
 */
export function attest(
  key: RepositoryKey,
  repository: string,
  webhook: string
): string {
  const text = `${ATTESTATION}${repository.toLowerCase()}.${webhook}`
  return `v1.${derivedMac(key, 'attest')(text).toString('base64url')}`
}

/** True when one of the keys made the attestation of this text. */
export function isAttested(
  keys: readonly RepositoryKey[],
  repository: string,
  webhook: string,
  attestation: string
): boolean {
  const made = keys.map(key => attest(key, repository, webhook))
  return made.filter(one => constantTimeEqual(one, attestation)).length > 0
}

/** Returns 32 bytes, null for anything but their one form in base64url. */
function decodeKey(text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.length === KEY_BYTES && bytes.toString('base64url') === text
    ? bytes
    : null
}

/**
 * Returns the keys in the secret that a `relay` of the config names, the newest
 * first. Throws a ConfigError where it holds none.
 */
export function relayKeys(
  { secret_name }: { secret_name: string },
  secrets: ReadonlyMap<string, string>
): [RepositoryKey, ...RepositoryKey[]] {
  const [newest, ...older] =
    parseRepositoryKeys(secrets.get(secret_name) ?? '') ?? []
  if (newest !== undefined) return [newest, ...older]
  throw new ConfigError(
    `${secret_name} of the secrets input is not the relay's secret of this repository; write whr_ID_KEY, or two of them with a comma between`
  )
}
