import type { Delivery } from '../delivery/deliver.ts'
import type { PreparedRequest } from '../delivery/request.ts'
import { isMac, macOf } from '../signature.ts'
import type {
  DeliveryRecord,
  RecordedDelivery,
  RecordedRun
} from './deliveries.ts'

/** `${` after any number of `$$`, each of which is a `$`. */
const PLACEHOLDER = /(?<!\$)(?:\$\$)*\$\{/

/** A delivery as a record has it, and where it claims to be from. */
interface DeliveryClaim {
  sent: Pick<RecordedDelivery, 'id' | 'webhook' | 'event' | 'body'>
  run: RecordedRun
  /** The repository of the run. */
  repository: string
  /** The repository whose workflow sends it. */
  sender: string
}

interface RecordedClaim extends DeliveryClaim {
  sent: DeliveryClaim['sent'] & Pick<RecordedDelivery, 'mac'>
}

/**
 * Returns what the record keeps of a delivery of `notify`: with its body where
 * it was sent, and with a MAC where the webhook is signed.
 */
export function toRecordedDelivery(
  delivery: Delivery,
  prepared: PreparedRequest | undefined,
  {
    run: { repository, ...run },
    sender = repository
  }: Pick<DeliveryRecord, 'run' | 'sender'>
): RecordedDelivery {
  const body = prepared?.stored ?? null
  const sent = { ...delivery, chain: null, body, retry_of: null }
  const mac = deliveryMac({ sent, run, repository, sender }, prepared?.keys[0])
  return { ...sent, mac }
}

/**
 * Returns the MAC of a delivery by a key of its webhook. Null without a key,
 * and for a delivery without a body.
 */
export function deliveryMac(
  claim: DeliveryClaim,
  key: string | undefined
): string | null {
  const trusted = trustedParts(claim)
  return trusted === null || key === undefined ? null : macOf(key, trusted)
}

/**
 * Returns why a delivery may not be signed and sent, null when it may: its MAC
 * must be one that a key of `keys` makes. Without keys nothing is signed; then
 * its body must hold no placeholder, in whose place a secret would be sent.
 */
export function provenanceError(
  claim: RecordedClaim,
  keys: readonly string[]
): string | null {
  const why = keys.length === 0 ? unsignedError(claim) : macError(claim, keys)
  return why && `${why}; nothing is signed or sent; re-run the job that sent it`
}

function unsignedError({ sent: { body } }: DeliveryClaim): string | null {
  return PLACEHOLDER.test(body?.text ?? '')
    ? 'its body holds the placeholder of a secret, and the webhook is unsigned, so that anyone could have written it; give the webhook a secret_name'
    : null
}

function macError(
  claim: RecordedClaim,
  keys: readonly string[]
): string | null {
  const { mac } = claim.sent
  if (mac === null)
    return 'the record has no mac for it, and the webhook is signed today'
  const trusted = trustedParts(claim)
  return trusted !== null && isMac(mac, keys, trusted)
    ? null
    : 'its mac is wrong: the record was changed, or the secret of the webhook is another one now'
}

/** Returns all that a redelivery takes from the record on trust. */
function trustedParts({
  sent: { id, webhook, event, body },
  run: { run_id, run_attempt },
  repository,
  sender
}: DeliveryClaim): unknown[] | null {
  return (
    body && [
      ...[repository, run_id, run_attempt, id, webhook, event, body.sha256],
      ...(sender === repository ? [] : [sender])
    ]
  )
}
