import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** How a body is signed: a scheme known by name, or one's own. */
export type Signature =
  | 'jobserv'
  | 'github'
  | 'standard-webhooks'
  | OwnSignature

interface OwnSignature {
  algorithm: 'sha1' | 'sha256' | 'sha384' | 'sha512'
  header: string
  prefix: string
  encoding: 'hex' | 'base64'
}

interface Message {
  id: string
  /** In Unix seconds. */
  timestamp: number
  body: Buffer
}

interface Signed {
  /** headers have lower-case names. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** In Unix seconds. */
  now: number
}

type BodySignature = Exclude<Signature, 'standard-webhooks'>

/**
 * Verified says whether a signature is right; `untimely` is one that is, over
 * a timestamp that is too far off.
 */
export type Verified = 'ok' | 'missing' | 'wrong' | 'untimely'

/**
 * What an id may be: what else is signed with the same key, a body or
 * a mac, can then not be read as an id, a timestamp and a body.
 */
const ID = /^[^\s.[{"%]+$/

const JOBSERV: OwnSignature = {
  algorithm: 'sha256',
  header: 'X-JobServ-Sig',
  prefix: 'sha256:',
  encoding: 'hex'
}

const GITHUB: OwnSignature = {
  algorithm: 'sha256',
  header: 'X-Hub-Signature-256',
  prefix: 'sha256=',
  encoding: 'hex'
}

/**
 * Returns the headers that `signatures` put on a message, by the names
 * receivers know them. Without keys there are none. `standard-webhooks` signs
 * with every key, the others with the first. An empty key, and a `whsec_` key
 * that is not base64, throw.
 */
export function sign(
  signatures: readonly Signature[],
  message: Message,
  keys: readonly string[]
): Record<string, string> {
  const [first] = keys
  if (first === undefined) return {}
  if (keys.includes('')) throw new Error('An empty secret signs nothing.')
  const headers: Record<string, string> = {}
  for (const signature of signatures) {
    if (signature === 'standard-webhooks') {
      headers['webhook-signature'] = keys
        .map(key => standardValue(message, standardKey(key)))
        .join(' ')
    } else {
      const scheme = bodyScheme(signature)
      headers[scheme.header] = bodyValue(scheme, message.body, first)
    }
  }
  return headers
}

/**
 * Returns whether a received message carries the signature that one of
 * `keys` makes: `missing` when its headers are not there, `wrong` for anything
 * but an exact match. `jobserv` also takes GitHub's header and prefix. The
 * timestamp of `standard-webhooks` may be 300 s off, both ways: else what
 * matches is `untimely`. Never throws; empty and unreadable keys match nothing.
 */
export function verify(
  signature: Signature,
  message: Signed,
  keys: readonly string[]
): Verified {
  const usable = keys.filter(isUsable(signature))
  if (signature === 'standard-webhooks') {
    return verifyStandard(message, usable)
  }
  const scheme = bodyScheme(signature)
  const given =
    header(message, scheme.header) ??
    (signature === 'jobserv' ? header(message, GITHUB.header) : undefined)
  if (given === undefined) return 'missing'
  const prefixes =
    signature === 'jobserv' ? [JOBSERV.prefix, GITHUB.prefix] : [scheme.prefix]
  const prefix = prefixes.find(prefix => given.startsWith(prefix))
  if (prefix === undefined) return 'wrong'
  const matches = usable.filter(key =>
    constantTimeEqual(
      bodyValue({ ...scheme, prefix }, message.body, key),
      given
    )
  )
  return matches.length > 0 ? 'ok' : 'wrong'
}

function verifyStandard(message: Signed, keys: readonly string[]): Verified {
  const id = header(message, 'webhook-id')
  const time = header(message, 'webhook-timestamp')
  const given = header(message, 'webhook-signature')
  if (id === undefined || time === undefined || given === undefined) {
    return 'missing'
  }
  if (!ID.test(id)) return 'wrong'
  if (!/^(0|[1-9]\d{0,11})$/.test(time)) return 'wrong'
  const timestamp = Number(time)
  const values = given.split(' ')
  const matches = keys.filter(key => {
    const bytes = standardKey(key)
    const expected = standardValue({ ...message, id, timestamp }, bytes)
    return values.some(value => constantTimeEqual(expected, value))
  })
  if (matches.length === 0) return 'wrong'
  return isWithinTolerance(message.now - timestamp) ? 'ok' : 'untimely'
}

/** Returns the lower-case name of the header that holds it. */
export function signatureHeader(signature: Signature): string {
  return signature === 'standard-webhooks'
    ? 'webhook-signature'
    : bodyScheme(signature).header.toLowerCase()
}

function bodyScheme(signature: BodySignature): OwnSignature {
  if (signature === 'jobserv') return JOBSERV
  return signature === 'github' ? GITHUB : signature
}

/** The signatures of each body so far: one payload goes to many receivers. */
const bodyValues = new WeakMap<Buffer, Map<string, string>>()

function bodyValue(scheme: OwnSignature, body: Buffer, key: string): string {
  const { algorithm, prefix, encoding } = scheme
  const known = bodyValues.get(body) ?? new Map<string, string>()
  bodyValues.set(body, known)
  const name = `${algorithm} ${encoding} ${key}`
  const digest =
    known.get(name) ?? createHmac(algorithm, key).update(body).digest(encoding)
  known.set(name, digest)
  return prefix + digest
}

function standardValue(message: Message, key: Buffer): string {
  const hmac = createHmac('sha256', key)
    .update(`${message.id}.${message.timestamp}.`)
    .update(message.body)
  return `v1,${hmac.digest('base64')}`
}

function standardKey(key: string): Buffer {
  if (!key.startsWith('whsec_')) return Buffer.from(key)
  if (!isUsable('standard-webhooks')(key)) {
    throw new Error(
      'A secret that begins with whsec_ must be followed by base64 of the key.'
    )
  }
  return Buffer.from(key.slice('whsec_'.length), 'base64')
}

function isUsable(signature: Signature): (key: string) => boolean {
  return key =>
    signature === 'standard-webhooks' && key.startsWith('whsec_')
      ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(key)
      : key !== ''
}

/** header takes an empty value for no header. */
function header(message: Signed, name: string): string | undefined {
  const value: unknown = message.headers[name.toLowerCase()]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const TOLERANCE_S = 300

const TOLERANCE_MIN = TOLERANCE_S / 60

/** True when a timestamp that is `off` by seconds is accepted. */
function isWithinTolerance(off: number): boolean {
  return Math.abs(off) <= TOLERANCE_S
}

/** Returns in words how far off an untimely timestamp is. */
export function describeClockSkew({
  headers,
  now
}: {
  headers: Readonly<Record<string, string>>
  /** In Unix seconds. */
  now: number
}): string {
  const off = now - Number(headers['webhook-timestamp'])
  const minutes = Math.ceil(Math.abs(off) / 60)
  const [count, unit, allowed] =
    minutes <= 120
      ? [minutes, 'minutes', `${TOLERANCE_MIN}`]
      : minutes <= 48 * 60
        ? [Math.ceil(minutes / 60), 'hours', `${TOLERANCE_MIN} minutes`]
        : [Math.ceil(minutes / 1440), 'days', `${TOLERANCE_MIN} minutes`]
  return `the timestamp is ${count} ${unit} ${off > 0 ? 'old' : 'ahead'}, ${allowed} are allowed`
}

/** CONTEXT begins what a mac is over, and nothing else with its key. */
const CONTEXT = 'webhook-action/record/v1.'

/**
 * Returns the hex HMAC-SHA256, with a key, over the compact JSON of what
 * is taken from a record on trust.
 */
export function macOf(key: string, trusted: readonly unknown[]): string {
  return createHmac('sha256', key)
    .update(CONTEXT + JSON.stringify(trusted))
    .digest('hex')
}

/** isMac claims that one of `keys` made `mac` over what is trusted. */
export function isMac(
  mac: string,
  keys: readonly string[],
  trusted: readonly unknown[]
): boolean {
  // Every key is tried, so that time does not tell which one fits.
  return (
    keys.filter(key => constantTimeEqual(macOf(key, trusted), mac)).length > 0
  )
}

/**
 * True when two texts, or bytes, are equal. Digests are compared in constant
 * time, so that not even a length leaks.
 */
export function constantTimeEqual(
  one: string | Buffer,
  other: string | Buffer
): boolean {
  return timingSafeEqual(sha256(one), sha256(other))
}

/** Returns the SHA-256 of a text or of bytes. */
export function sha256(value: string | Buffer): Buffer {
  return createHash('sha256').update(value).digest()
}
