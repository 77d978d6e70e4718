import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** How a message is signed: a scheme known by name, or a custom one. */
export type Signature =
  | 'jobserv'
  | 'github'
  | 'standard-webhooks'
  | 'slack'
  | 'stripe'
  /** Gitea, Forgejo and Gogs, each in its own header. */
  | 'gitea'
  | CustomSignature

interface CustomSignature {
  algorithm: Algorithm
  header: string
  prefix: string
  encoding: 'hex' | 'base64'
  /** What is signed, with `${id}`, `${timestamp}`, `${body}`; default: the body. */
  signed?: string
  /** The header's value, with `${id}`, `${timestamp}`, `${signature}`. */
  value?: string
  /** A further header, with the time in Unix seconds. */
  timestamp_header?: string
}

type Algorithm = 'sha1' | 'sha256' | 'sha384' | 'sha512'

interface Message {
  id: string
  /** In Unix seconds. */
  timestamp: number
  body: Buffer
}

interface Signed {
  /** With lower-case names. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** In Unix seconds. */
  now: number
  /** How far off a signed time may be, in seconds; default: 300. */
  tolerance?: number
}

/** The result of a check; `outside_tolerance` means valid, but too old or new. */
export type Verified = 'ok' | 'missing' | 'wrong' | 'outside_tolerance'

interface Scheme {
  algorithm: Algorithm
  encoding: 'hex' | 'base64'
  header: string
  signed: string
  /** The header's value. The first is sent, and all are accepted. */
  values: readonly string[]
  idHeader: string
  timestampHeader: string
  /** True when the timestamp header belongs to the scheme alone. */
  sendsTimestamp: boolean
  /** What separates the parts of a value, and the values of a list. */
  separators: RegExp | null
}

/**
 * What an id may be: nothing else that is signed with the same key, a body or a
 * MAC, can then be read as an id, a timestamp and a body.
 */
const ID_FORMAT = /^[^\s.[{"%]+$/

const TIMESTAMP = /^(0|[1-9]\d{0,11})$/

/** How everything begins that this action signs for itself: records, tokens. */
export const RESERVED_PREFIX = 'webhook-action/'

/** True when only this action may sign a text. */
export function isReservedText(text: Buffer | string): boolean {
  const length = RESERVED_PREFIX.length
  const start =
    typeof text === 'string'
      ? text.slice(0, length)
      : text.toString('latin1', 0, length)
  return start === RESERVED_PREFIX
}

const BODY = '${body}'

/** A custom scheme without what the config says of it. */
const CUSTOM: Scheme = {
  algorithm: 'sha256',
  encoding: 'hex',
  header: '',
  signed: BODY,
  values: ['${signature}'],
  idHeader: 'webhook-id',
  timestampHeader: 'webhook-timestamp',
  sendsTimestamp: false,
  separators: /[\s,;]+/
}

const GITHUB: Scheme = {
  ...CUSTOM,
  header: 'X-Hub-Signature-256',
  values: ['sha256=${signature}']
}

const JOBSERV: Scheme = {
  ...CUSTOM,
  header: 'X-JobServ-Sig',
  values: ['sha256:${signature}', 'sha256=${signature}'],
  separators: null
}

const STANDARD: Scheme = {
  ...CUSTOM,
  encoding: 'base64',
  header: 'webhook-signature',
  signed: '${id}.${timestamp}.${body}',
  values: ['v1,${signature}'],
  separators: / +/
}

const SVIX: Scheme = {
  ...STANDARD,
  header: 'svix-signature',
  idHeader: 'svix-id',
  timestampHeader: 'svix-timestamp'
}

const SLACK: Scheme = {
  ...CUSTOM,
  header: 'X-Slack-Signature',
  signed: 'v0:${timestamp}:${body}',
  values: ['v0=${signature}'],
  timestampHeader: 'X-Slack-Request-Timestamp',
  sendsTimestamp: true
}

const STRIPE: Scheme = {
  ...CUSTOM,
  header: 'Stripe-Signature',
  signed: '${timestamp}.${body}',
  values: ['t=${timestamp},v1=${signature}']
}

const GITEA: Scheme = { ...CUSTOM, header: 'X-Gitea-Signature' }

/** The schemes of each name: the first is sent, and all are accepted. */
const SCHEMES: Readonly<
  Record<Exclude<Signature, object>, readonly [Scheme, ...Scheme[]]>
> = {
  jobserv: [JOBSERV, { ...JOBSERV, header: GITHUB.header }],
  github: [GITHUB],
  'standard-webhooks': [STANDARD, SVIX],
  slack: [SLACK],
  stripe: [STRIPE],
  gitea: [
    GITEA,
    { ...GITEA, header: 'X-Forgejo-Signature' },
    { ...GITEA, header: 'X-Gogs-Signature' }
  ]
}

/** Returns a scheme, and further ones whose headers are accepted instead. */
function schemesOf(signature: Signature): readonly [Scheme, ...Scheme[]] {
  if (typeof signature === 'string') return SCHEMES[signature]
  const { algorithm, encoding, header, prefix } = signature
  const { signed = BODY, value, timestamp_header } = signature
  return [
    {
      ...CUSTOM,
      algorithm,
      encoding,
      header,
      signed,
      values: [value ?? `${prefix}\${signature}`],
      ...(timestamp_header !== undefined && {
        timestampHeader: timestamp_header,
        sendsTimestamp: true
      })
    }
  ]
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
    const [scheme] = schemesOf(signature)
    const used = signature === 'standard-webhooks' ? keys : [first]
    headers[scheme.header] = used
      .map(key => signedValue(scheme, message, keyBytes(signature, key)))
      .join(' ')
    if (scheme.sendsTimestamp)
      headers[scheme.timestampHeader] = String(message.timestamp)
  }
  return headers
}

/**
 * Returns whether a received message has the signature that one of `keys`
 * makes: `missing` when a header that it needs is not there, `wrong` for
 * anything but an exact match. A header may hold a list of signatures.
 * `jobserv` also takes GitHub's header and prefix, `standard-webhooks` the
 * headers of Svix. A time that is signed may be off by `tolerance`, both ways:
 * else what matches is `outside_tolerance`. Never throws; empty and unreadable
 * keys match nothing.
 */
export function verify(
  signature: Signature,
  message: Signed,
  keys: readonly string[]
): Verified {
  const scheme = receivedScheme(signature, message)
  if (scheme === null) return 'missing'
  const given = valuesOf(scheme, message)
  const id = covers(scheme, 'id') ? readPart(scheme, message, 'id') : ''
  const time = timeOf(scheme, message)
  if (id === null || (covers(scheme, 'id') && !ID_FORMAT.test(id)))
    return 'wrong'
  if (time === null) return 'wrong'
  const fixed = allParts(scheme).filter(part => !NAMED.test(part))
  if (!fixed.every(part => given.includes(part))) return 'wrong'
  const { body } = message
  const timestamp = Number(time)
  if (signsReservedText(scheme, { id, timestamp, body })) return 'wrong'
  const matching = keys.filter(isUsable(signature)).filter(key => {
    const expected = digest(
      scheme,
      { id, timestamp, body },
      keyBytes(signature, key)
    )
    const values = partsOf(scheme, 'signature').map(part =>
      fill(part, { id, timestamp, signature: expected })
    )
    return given.some(proof =>
      values.some(value => constantTimeEqual(value, proof))
    )
  })
  if (matching.length === 0) return 'wrong'
  if (!covers(scheme, 'timestamp')) return 'ok'
  const { now, tolerance = TOLERANCE_S } = message
  return Math.abs(now - timestamp) <= tolerance ? 'ok' : 'outside_tolerance'
}

/** Returns the lower-case name of the header that holds it. */
export function signatureHeader(signature: Signature): string {
  return schemesOf(signature)[0].header.toLowerCase()
}

/** Returns the lower-case names of all headers that signing adds. */
export function signatureHeaders(signature: Signature): string[] {
  const [{ header, timestampHeader, sendsTimestamp }] = schemesOf(signature)
  return [header, ...(sendsTimestamp ? [timestampHeader] : [])].map(name =>
    name.toLowerCase()
  )
}

/** Returns the lower-case names of the headers that verifying needs. */
export function requiredHeaders(signature: Signature): string[] {
  return headersNeeded(schemesOf(signature)[0]).map(name => name.toLowerCase())
}

/** True when the time of a message is signed. */
export function signsTime(signature: Signature): boolean {
  return covers(schemesOf(signature)[0], 'timestamp')
}

/** Returns the scheme whose headers a message has. */
function receivedScheme(
  signature: Signature,
  message: Pick<Signed, 'headers'>
): Scheme | null {
  const found = schemesOf(signature).find(scheme =>
    headersNeeded(scheme).every(name => header(message, name) !== undefined)
  )
  return found ?? null
}

function headersNeeded(scheme: Scheme): string[] {
  const { header, idHeader, timestampHeader } = scheme
  const isApart = (part: 'id' | 'timestamp') =>
    covers(scheme, part) && partsOf(scheme, part).length === 0
  return [
    ...(isApart('id') ? [idHeader] : []),
    ...(isApart('timestamp') ? [timestampHeader] : []),
    header
  ]
}

type Part = 'id' | 'timestamp' | 'signature'

function covers({ signed }: Scheme, part: Part): boolean {
  return signed.includes(`\${${part}}`)
}

/** Returns the parts of a scheme's value that hold `part`. */
function partsOf(scheme: Scheme, part: Part): string[] {
  return allParts(scheme).filter(text => text.includes(`\${${part}}`))
}

function allParts({ values, separators }: Scheme): string[] {
  return values
    .flatMap(value => (separators === null ? [value] : value.split(separators)))
    .filter(text => text !== '')
}

/** Returns what a message's signature header lists. */
function valuesOf(
  { header: name, separators }: Scheme,
  message: Pick<Signed, 'headers'>
): string[] {
  const given = header(message, name) ?? ''
  return separators === null ? [given] : given.split(separators)
}

/** Returns the time of a message as text, `0` where none is signed. */
function timeOf(
  scheme: Scheme,
  message: Pick<Signed, 'headers'>
): string | null {
  if (!covers(scheme, 'timestamp')) return '0'
  const time = readPart(scheme, message, 'timestamp')
  return time !== null && TIMESTAMP.test(time) ? time : null
}

/** Returns the id or time in the signature's own header, or in its other one. */
function readPart(
  scheme: Scheme,
  message: Pick<Signed, 'headers'>,
  part: 'id' | 'timestamp'
): string | null {
  const parts = partsOf(scheme, part)
  if (parts.length === 0) {
    const name = part === 'id' ? scheme.idHeader : scheme.timestampHeader
    return header(message, name) ?? null
  }
  const given = valuesOf(scheme, message)
  for (const text of parts) {
    const pattern = new RegExp(
      `^${text
        .split(NAMED)
        .map((piece, index) =>
          index % 2 === 0
            ? piece.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
            : piece === part
              ? '(.+?)'
              : '.+'
        )
        .join('')}$`
    )
    for (const one of given) {
      const [, found] = pattern.exec(one) ?? []
      if (found !== undefined) return found
    }
  }
  return null
}

const NAMED = /\$\{(\w+)\}/

const ALL_NAMED = new RegExp(NAMED, 'g')

/** The names whose values differ between messages with the same body. */
const PER_MESSAGE = /\$\{(?:id|timestamp)\}/

/** Returns a template with its names replaced, unknown ones left as they are. */
function fill(
  template: string,
  parts: { id: string; timestamp: number; signature: string }
): string {
  return template.replaceAll(ALL_NAMED, (_, name: string) =>
    textOf(name, parts)
  )
}

function textOf(
  name: string,
  parts: { id: string; timestamp: number; signature?: string }
): string {
  if (name === 'id') return parts.id
  if (name === 'timestamp') return String(parts.timestamp)
  return name === 'signature' ? (parts.signature ?? '') : `\${${name}}`
}

function signedPieces({ signed }: Scheme, message: Message): Buffer[] {
  return signed
    .split(NAMED)
    .map((piece, index) =>
      index % 2 === 0
        ? Buffer.from(piece)
        : piece === 'body'
          ? message.body
          : Buffer.from(textOf(piece, message))
    )
    .filter(piece => piece.length > 0)
}

/** True when an id would make the signed text a reserved one. */
function signsReservedText(scheme: Scheme, message: Message): boolean {
  if (scheme.signed === BODY) return false
  const starts = signedPieces(scheme, message).map(piece =>
    piece.subarray(0, RESERVED_PREFIX.length)
  )
  return isReservedText(Buffer.concat(starts))
}

/** The values that sign only a body, by body: many receivers get the same one. */
const valuesOfBodies = new WeakMap<Buffer, Map<string, string>>()

/** Returns the value of a scheme's header, made once if it signs only the body. */
function signedValue(
  scheme: Scheme,
  message: Message,
  key: string | Buffer
): string {
  const { algorithm, encoding, signed } = scheme
  const [template = ''] = scheme.values
  const make = () =>
    fill(template, { ...message, signature: digest(scheme, message, key) })
  if (signed !== BODY || typeof key !== 'string' || PER_MESSAGE.test(template))
    return make()
  const known = valuesOfBodies.get(message.body) ?? new Map<string, string>()
  // Only a key may hold a line break.
  const name = `${algorithm} ${encoding} ${template}\n${key}`
  const found = known.get(name)
  if (found !== undefined) return found
  const value = make()
  valuesOfBodies.set(message.body, known.set(name, value))
  return value
}

function digest(
  scheme: Scheme,
  message: Message,
  key: string | Buffer
): string {
  const hmac = createHmac(scheme.algorithm, key)
  for (const piece of signedPieces(scheme, message)) hmac.update(piece)
  return hmac.digest(scheme.encoding)
}

/** Returns the key that a secret is: Standard Webhooks writes it as base64. */
function keyBytes(signature: Signature, secret: string): string | Buffer {
  if (signature !== 'standard-webhooks' || !secret.startsWith('whsec_'))
    return secret
  if (!isUsable(signature)(secret)) {
    throw new Error(
      'A secret that begins with whsec_ must be followed by base64 of the key.'
    )
  }
  return Buffer.from(secret.slice('whsec_'.length), 'base64')
}

function isUsable(signature: Signature): (key: string) => boolean {
  return key =>
    signature === 'standard-webhooks' && key.startsWith('whsec_')
      ? /^whsec_[A-Za-z0-9+/]{2,}={0,2}$/.test(key)
      : key !== ''
}

/** An empty value counts as no header. */
function header(
  message: Pick<Signed, 'headers'>,
  name: string
): string | undefined {
  const value: unknown = message.headers[name.toLowerCase()]
  return typeof value === 'string' && value !== '' ? value : undefined
}

const TOLERANCE_S = 300

/** Returns in words how far a timestamp is outside of the tolerance. */
export function describeClockSkew(
  signature: Signature,
  message: Pick<Signed, 'headers' | 'now' | 'tolerance'>
): string {
  const scheme = receivedScheme(signature, message)
  const off = message.now - Number(scheme && timeOf(scheme, message))
  const [count, unit] = inWords(Math.abs(off))
  const [most, unitOfMost] = inWords(message.tolerance ?? TOLERANCE_S)
  const allowed = unit === unitOfMost ? `${most}` : `${most} ${unitOfMost}`
  return `the timestamp is ${count} ${unit} ${off > 0 ? 'old' : 'ahead'}, ${allowed} are allowed`
}

function inWords(seconds: number): [number, string] {
  const minutes = Math.ceil(seconds / 60)
  if (seconds < 120) return [Math.ceil(seconds), 'seconds']
  if (minutes <= 120) return [minutes, 'minutes']
  return minutes <= 48 * 60
    ? [Math.ceil(minutes / 60), 'hours']
    : [Math.ceil(minutes / 1440), 'days']
}

/** What a MAC covers starts with this, and nothing else that its key signs. */
const MAC_PREFIX = 'webhook-action/record/v1.'

/**
 * Returns the hex HMAC-SHA256, with a key, over the compact JSON of what
 * is taken from a record on trust.
 */
export function macOf(key: string, trusted: readonly unknown[]): string {
  return createHmac('sha256', key)
    .update(MAC_PREFIX + JSON.stringify(trusted))
    .digest('hex')
}

/** True when one of `keys` made `mac` over what is trusted. */
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
