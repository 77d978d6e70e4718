import type { Provider, ReceiveConfig } from '../../config/schema/receive.ts'
import { relayOmits } from '../../config/schema/relay.ts'
import type { Secrets } from '../../config/validate/issue.ts'
import type { Redact } from '../../lib/text.ts'
import {
  formatRepositoryKey,
  isAttested,
  type RepositoryKey,
  relayKeys,
  senderSecret
} from '../../relay-keys.ts'
import type { Dispatched } from './dispatched.ts'
import { type RoutingResult, routeWebhook } from './router.ts'
import { acceptsUnsigned, secretForm, signatureHeaderName } from './verify.ts'

/** What a step shares with the relay, where the config names one. */
export interface RelaySecrets {
  /** Empty where the config names no relay. */
  keys: readonly RepositoryKey[]
  /** The config, whose providers name their derived secrets too. */
  config: ReceiveConfig
  /** The secrets that were given, and those that were derived. */
  secrets: Secrets
}

/** How old a webhook may be that the relay attested: as old as a queued run. */
const MAX_AGE_S = 35 * 24 * 60 * 60

/** How far the relay's clock may be ahead. */
const MAX_SKEW_S = 5 * 60

/**
 * Returns the secrets of the senders: those of the input `secrets` unchanged, all
 * others derived from the repository's keys, and masked. Throws a ConfigError
 * where the secret of the relay is malformed.
 */
export function readRelaySecrets(
  config: ReceiveConfig,
  given: Secrets,
  mask: (secret: string) => void
): RelaySecrets {
  if (config.relay === undefined) return { keys: [], config, secrets: given }
  const keys = relayKeys(config.relay, given)
  const secrets = new Map(given)
  const derive = (provider: Provider, name: string): string[] => {
    if (given.get(name)) return [name]
    const form = secretForm(provider)
    return keys.map(key => {
      const derived = `${name} (relay key ${key.id}${form === 'text' ? '' : ', whsec_'})`
      secrets.set(derived, senderSecret(key, name, form))
      return derived
    })
  }
  const providers = config.providers.map(provider => ({
    ...provider,
    secret_name: provider.secret_name.flatMap(name => derive(provider, name))
  }))
  for (const key of keys) mask(formatRepositoryKey(key))
  for (const [name, value] of secrets) if (!given.has(name)) mask(value)
  return { keys, config: { ...config, providers }, secrets }
}

/** True when a webhook has an attestation, which its routing checks. */
export function isRelayed(
  { attestation }: Dispatched,
  { config }: RelaySecrets
): boolean {
  return config.relay !== undefined && attestation !== ''
}

/**
 * Returns the routing of a webhook that a dispatch carries. One that the relay
 * attested needs no signature. Any other is verified here, and where the config
 * names a relay, it is rejected when its provider signs nothing.
 */
export function routeDispatched(
  dispatched: Dispatched,
  relaySecrets: RelaySecrets,
  about: { repository: string; now: number; redact: Redact }
): RoutingResult {
  const { keys, config, secrets } = relaySecrets
  const { webhook, provider, unverifiable } = dispatched
  const { now, redact } = about
  const namesRelay = config.relay !== undefined
  const verified = isRelayed(dispatched, relaySecrets)
  const why = verified ? attestationError(dispatched, keys, about) : null
  if (why !== null) return rejected(null, why)
  const routed = routeWebhook(config, webhook, {
    secrets,
    now,
    redact,
    verified
  })
  if (verified && routed.provider !== provider)
    return rejected(
      null,
      `the relay verified it for provider ${provider ?? '(none)'}, but ${routed.provider ?? 'no provider'} matches it here: the relay and this step read different configs`
    )
  const found = config.providers.find(({ name }) => name === routed.provider)
  if (unverifiable && found !== undefined && found.signature !== 'none')
    return rejected(
      found.name,
      `${unverifiable}; an object is accepted only with signature: none`
    )
  if (namesRelay && !verified && found !== undefined && acceptsUnsigned(found))
    return rejected(
      found.name,
      `provider ${found.name} sends no signature and the relay did not attest this webhook, so anyone who may start this workflow could have written it; send it to the relay's URL`
    )
  if (routed.status !== 'invalid_signature' || found === undefined)
    return routed
  if (!lacksDroppedHeader(found, webhook)) return routed
  const relay = namesRelay
    ? "the URL of this action's relay"
    : "this action's relay (receive.relay)"
  return rejected(
    found.name,
    `${routed.reason}. Relays drop it: use ${relay}, a listener, or signature: none`
  )
}

/** Relays drop the headers that hold a token. */
function lacksDroppedHeader(
  provider: Provider,
  { headers }: Dispatched['webhook']
): boolean {
  const name = signatureHeaderName(provider)
  return name !== null && !Object.hasOwn(headers, name) && relayOmits(name)
}

function attestationError(
  { text, attestation, t }: Dispatched,
  keys: readonly RepositoryKey[],
  { repository, now }: { repository: string; now: number }
): string | null {
  if (text === null || !isAttested(keys, repository, text, attestation))
    return "the attestation is not valid for this webhook; check that the secret of receive.relay is the relay's key for this repository"
  const age = Math.floor(now / 1000) - (t ?? 0)
  if (t === null || age > MAX_AGE_S)
    return 'the attestation is older than 35 days; have the sender send the webhook again'
  return age < -MAX_SKEW_S
    ? "the attestation is dated in the future; correct the relay's clock"
    : null
}

function rejected(provider: string | null, reason: string): RoutingResult {
  return { status: 'invalid_signature', provider, reason }
}
