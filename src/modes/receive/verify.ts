import {
  type InboundSignature,
  type Provider,
  type ReceiveConfig,
  SIGNING_TYPES
} from '../../config/schema/receive.ts'
import type { Secrets } from '../../config/validate/issue.ts'
import { ownValue, stringOrNull } from '../../lib/json.ts'
import {
  constantTimeEqual,
  describeClockSkew,
  isReservedText,
  requiredHeaders,
  signatureHeader,
  type Verified,
  verify
} from '../../signature.ts'
import { formPayload, type InboundWebhook } from './inbound-webhook.ts'
import { providerPreset } from './match.ts'

/**
 * True when a provider has no secret, so that senders are not authenticated.
 */
export function hasNoSecret({ secret_name }: Provider): boolean {
  return secret_name.length === 0
}

/** What a webhook is verified with. */
export interface VerificationKeys {
  secrets: Secrets
  /** In Unix milliseconds. */
  now: number
}

type Scheme = Exclude<InboundSignature, 'none'> | 'gitea'

type TokenSignature = Extract<Scheme, { type: 'token' }>

/**
 * Returns why a webhook is not verified, null if it is or need not be. The
 * provider's own `signature` replaces that of its type; without either it is
 * `jobserv`. One of the secrets must match (rotation). Without `secret_name` no
 * signature is required; if every secret is empty, none is valid.
 */
export function verificationError(
  provider: Provider,
  webhook: InboundWebhook,
  { secrets, now }: VerificationKeys
): string | null {
  const scheme = schemeOf(provider)
  if (scheme === null) return null
  const names = provider.secret_name.filter(name => secrets.get(name))
  const keys = names.map(name => secrets.get(name) ?? '')
  if (keys.length === 0)
    return provider.secret_name.length === 0
      ? 'the provider has no secret_name, so its signature cannot be verified'
      : `${inWords(provider.secret_name, 'and')} of the input secrets ${provider.secret_name.length > 1 ? 'are' : 'is'} empty, so the signature cannot be verified`
  const seconds = Math.floor(now / 1000)
  const { tolerance } = provider
  const message = {
    headers: webhook.headers,
    body: webhook.body,
    now: seconds,
    ...(tolerance !== undefined && { tolerance: tolerance / 1000 })
  }
  const verdict = check(scheme, message, keys)
  if (verdict === 'ok') return null
  if (verdict === 'outside_tolerance' && !isToken(scheme))
    return describeClockSkew(scheme, message)
  return verdict === 'missing'
    ? `${headersInWords(scheme)} is missing`
    : `${headerOf(scheme)} does not match ${inWords(names, 'or')}`
}

/** True when a provider need not authenticate its webhooks. */
export function acceptsUnsigned(provider: Provider): boolean {
  return schemeOf(provider) === null
}

/**
 * True when a webhook has the signature or token that its provider requires.
 */
export function isVerified(
  provider: Provider,
  webhook: InboundWebhook,
  proof: VerificationKeys
): boolean {
  const asks = schemeOf(provider) !== null
  return asks && verificationError(provider, webhook, proof) === null
}

/** Returns the lower-case name of the header with the signature or token. */
export function signatureHeaderName(provider: Provider): string | null {
  const scheme = schemeOf(provider)
  return scheme && headerOf(scheme).toLowerCase()
}

/** Returns how a provider is authenticated, null when it need not be. */
function schemeOf(provider: Provider): Scheme | null {
  const { signature, type, secret_name } = provider
  if (signature === 'none') return null
  if (signature !== undefined) return signature
  if (secret_name.length === 0 && !mustSign(provider)) return null
  const ready = type === undefined ? null : providerPreset(type).signature
  return ready === null || ready === 'none' ? 'jobserv' : ready
}

/** True when the config refuses a provider without a secret. */
function mustSign({ type }: Provider): boolean {
  return SIGNING_TYPES.some(signing => signing === type)
}

function check(
  scheme: Scheme,
  message: Parameters<typeof verify>[1],
  keys: readonly string[]
): Verified {
  if (!isToken(scheme)) {
    const verified = verify(scheme, message, keys)
    // Gitea signs the payload in a form, not the form.
    const payload =
      scheme === 'gitea' && verified === 'wrong' ? formPayload(message) : null
    return payload === null || isReservedText(payload)
      ? verified
      : verify(scheme, { ...message, body: Buffer.from(payload) }, keys)
  }
  const { headers } = message
  const { prefix = '' } = scheme
  const given = stringOrNull(ownValue(headers, scheme.header.toLowerCase()))
  if (given === null || given === '') return 'missing'
  const fitting = keys.filter(key => sameSecret(prefix + key, given))
  return fitting.length > 0 ? 'ok' : 'wrong'
}

function isToken(scheme: Scheme): scheme is TokenSignature {
  return typeof scheme === 'object' && 'type' in scheme
}

function headersInWords(scheme: Scheme): string {
  const names = isToken(scheme) ? [scheme.header] : requiredHeaders(scheme)
  const last = names.at(-1)
  return names.length === 1
    ? `header ${last}`
    : `one of the headers ${names.slice(0, -1).join(', ')} and ${last}`
}

/** Returns `the secret "a"`, or `the secrets "a" or "b"`. */
function inWords(names: readonly string[], join: string): string {
  const quoted = names.map(name => `"${name}"`).join(` ${join} `)
  return names.length > 1 ? `the secrets ${quoted}` : `the secret ${quoted}`
}

function headerOf(scheme: Scheme): string {
  return isToken(scheme) ? scheme.header : signatureHeader(scheme)
}

/** Also accepts a header as Node reads it, a character for each byte. */
function sameSecret(secret: string, given: string): boolean {
  const isText = constantTimeEqual(secret, given)
  const isBytes = constantTimeEqual(secret, Buffer.from(given, 'latin1'))
  return isText || (isBytes && /^[\0-\xff]*$/.test(given))
}

/** Returns a provider's secrets, the first one first. */
export function keysOf(
  { providers }: ReceiveConfig,
  secrets: ReadonlyMap<string, string>,
  name: string | null
): string[] {
  const provider = providers.find(one => one.name === name)
  const keys = provider?.secret_name.map(secret => secrets.get(secret) ?? '')
  return keys?.filter(key => key !== '') ?? []
}

/** True when the header that authenticates a sender is the secret itself. */
export function proofIsSecret(provider: Provider): boolean {
  const scheme = schemeOf(provider)
  return scheme !== null && isToken(scheme)
}

/** Returns the form in which a provider's sender is given a derived secret. */
export function secretForm(provider: Provider): 'text' | 'standard-webhooks' {
  return schemeOf(provider) === 'standard-webhooks'
    ? 'standard-webhooks'
    : 'text'
}
