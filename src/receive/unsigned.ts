import { asText, own } from '../callback/own.ts'
import type { Secrets } from '../config/finding.ts'
import {
  type InboundSignature,
  type Provider,
  SIGNING_TYPES
} from '../config/receive.ts'
import { constantTimeEqual } from '../delivery/same.ts'
import {
  signatureHeader,
  type Verified,
  verify
} from '../delivery/signature.ts'
import { untimely } from '../delivery/timely.ts'
import { readyFor } from './ready.ts'
import type { InboundWebhook } from './request.ts'

/** Proof is what a webhook is proven with. */
export interface Proof {
  secrets: Secrets
  /** now is in Unix milliseconds. */
  now: number
}

type Scheme = Exclude<InboundSignature, 'none'>

type TokenSignature = Extract<Scheme, { type: 'token' }>

/**
 * unsigned answers why a webhook is not proven to come from its provider, null
 * when it is, or when no proof is asked for. The provider's own `signature`
 * stands instead of the one its type brings; with neither, `jobserv` is meant.
 * One of the secrets must fit (rotation). Without `secret_name` nothing is
 * asked for, but where every secret is empty nothing is ever proven.
 */
export function unsigned(
  provider: Provider,
  webhook: InboundWebhook,
  { secrets, now }: Proof
): string | null {
  const names = provider.secret_name
  const scheme = schemeOf(provider)
  if (scheme === null) return null
  const keys = names.map(name => secrets.get(name) ?? '').filter(Boolean)
  if (keys.length === 0)
    return names.length === 0
      ? 'no secret_name is given, so nothing can be verified'
      : `${names.join(' and ')} of the secrets input ${names.length > 1 ? 'are' : 'is'} empty, and an empty secret verifies nothing`
  const seconds = Math.floor(now / 1000)
  const verdict = check(scheme, webhook, keys, seconds)
  if (verdict === 'ok') return null
  if (verdict === 'untimely')
    return untimely({ headers: webhook.headers, now: seconds })
  const where =
    scheme === 'standard-webhooks'
      ? 'one of the headers webhook-id, webhook-timestamp and webhook-signature'
      : `the header ${headerOf(scheme)}`
  return verdict === 'missing'
    ? `${where} is missing`
    : `${where} does not fit ${names.join(' or ')}`
}

/** isProven claims that a webhook has the proof that its provider asks for. */
export function isProven(
  provider: Provider,
  webhook: InboundWebhook,
  proof: Proof
): boolean {
  const asks = schemeOf(provider) !== null
  return asks && unsigned(provider, webhook, proof) === null
}

/** proofHeader answers the lower-case name of the header with the proof. */
export function proofHeader(provider: Provider): string | null {
  const scheme = schemeOf(provider)
  return scheme && headerOf(scheme).toLowerCase()
}

/** schemeOf answers how a provider proves itself, null when it need not. */
function schemeOf(provider: Provider): Scheme | null {
  const { signature, type, secret_name } = provider
  if (signature === 'none') return null
  if (signature !== undefined) return signature
  if (secret_name.length === 0 && !mustSign(provider)) return null
  const ready = type === undefined ? null : readyFor(type).signature
  return ready === null || ready === 'none' ? 'jobserv' : ready
}

/** mustSign claims that the config refuses a provider without a secret. */
function mustSign({ type }: Provider): boolean {
  return SIGNING_TYPES.some(signing => signing === type)
}

function check(
  scheme: Scheme,
  { headers, body }: InboundWebhook,
  keys: readonly string[],
  now: number
): Verified {
  if (!isToken(scheme)) return verify(scheme, { headers, body, now }, keys)
  const { prefix = '' } = scheme
  const given = asText(own(headers, scheme.header.toLowerCase()))
  if (given === null || given === '') return 'missing'
  const fitting = keys.filter(key => sameSecret(prefix + key, given))
  return fitting.length > 0 ? 'ok' : 'wrong'
}

function isToken(scheme: Scheme): scheme is TokenSignature {
  return typeof scheme === 'object' && 'type' in scheme
}

function headerOf(scheme: Scheme): string {
  return isToken(scheme) ? scheme.header : signatureHeader(scheme)
}

/** sameSecret takes a header as Node reads it too, a character for each byte. */
function sameSecret(secret: string, given: string): boolean {
  const isText = constantTimeEqual(secret, given)
  const isBytes = constantTimeEqual(secret, Buffer.from(given, 'latin1'))
  return isText || (isBytes && /^[\0-\xff]*$/.test(given))
}
