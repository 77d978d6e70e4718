import type { Provider, ReceiveConfig } from '../config/schema/receive.ts'
import type { InboundWebhook } from '../modes/receive/inbound-webhook.ts'
import {
  createRouter,
  isUnauthenticated,
  type RoutingResult
} from '../modes/receive/router.ts'
import { secretForm } from '../modes/receive/verify.ts'
import { type RepositoryKey, senderSecret } from '../relay-keys.ts'
import type { SenderSecrets } from './environment.ts'

/** A config's `receive` with the secrets of one key. */
export interface Receiver {
  providers: readonly Provider[]
  /** The file of the workflow that is started, undefined for none. */
  workflow: string | undefined
  /** Returns the routing by the step's own rules; `now` is in milliseconds. */
  route(webhook: InboundWebhook, now: number): RoutingResult
}

/**
 * Returns the receiver of webhooks at the URLs of a key, null where the config
 * names no relay. It is kept in `kept`, by the id of the key. `given` are the
 * values that senders made themselves.
 */
export function receiverFor(
  receive: ReceiveConfig | undefined,
  kept: Map<string, Receiver>,
  key: RepositoryKey,
  given: SenderSecrets
): Receiver | null {
  if (receive?.relay === undefined) return null
  const found = kept.get(key.id)
  if (found !== undefined) return found
  const secrets = new Map<string, string>()
  const providers = receive.providers.map(provider =>
    withSecrets(provider, key, given, secrets)
  )
  const active = providers.filter(provider => provider.active)
  const route = createRouter({ ...receive, providers })
  const receiver: Receiver = {
    providers,
    workflow: receive.relay.workflow,
    route(webhook, now) {
      const unread = isUnauthenticated(active, webhook, { secrets, now })
      return route(webhook, { secrets, now, unread })
    }
  }
  kept.set(key.id, receiver)
  return receiver
}

/**
 * Adds a provider's secrets to `secrets`, each under a name of its own, and
 * returns the provider with those: given values win over the derived one.
 */
function withSecrets(
  provider: Provider,
  key: RepositoryKey,
  given: SenderSecrets,
  secrets: Map<string, string>
): Provider {
  const form = secretForm(provider)
  const values = provider.secret_name.flatMap(
    name => given.get(name) ?? [senderSecret(key, name, form)]
  )
  const names = values.map((value, index) => {
    const name = `${provider.name} ${index}`
    secrets.set(name, value)
    return name
  })
  return { ...provider, secret_name: names }
}
