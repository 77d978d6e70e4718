import { type EventKind, raisedEvents } from '../build/events.ts'
import type { BuildStatus } from '../build/status.ts'
import { deliveryId } from '../delivery/request.ts'
import { isMac } from './mac.ts'
import { trustedOf } from './record.ts'
import type { SentDelivery, SentRun } from './sent.ts'

/** OURS is how this action writes an id. */
const OURS = /^msg_[0-9a-f]{32}$/
/** PLACEHOLDER is `${` after any number of `$$`, each of which is a `$`. */
const PLACEHOLDER = /(?<!\$)(?:\$\$)*\$\{/
const KINDS: readonly Kind[] = ['queued', 'started', 'completed', 'test']
const STATUSES: readonly BuildStatus[] = [
  'PASSED',
  'FAILED',
  'RUNNING',
  'RUNNING_WITH_FAILURES',
  'QUEUED',
  'SKIPPED'
]

type Kind = EventKind | 'test'

/** Origin is what an id tells of its delivery. */
export interface Origin {
  kind: Kind
  status: BuildStatus
}

/** Claim is a delivery as a record has it, and where it claims to be from. */
export interface Claim {
  sent: Pick<SentDelivery, 'id' | 'webhook' | 'event' | 'mac'> & {
    body: string
  }
  run: SentRun
  /** repository is the one that the step runs in. */
  repository: string
}

type Proof =
  | { kind: 'proven'; origin: Origin | null }
  | { kind: 'unproven'; reason: string }

/**
 * prove answers whether a delivery may be signed and sent: its mac must be one
 * that a key of `keys` makes, its id the one of its run, and its event one
 * that fits its id. Without keys nothing is signed; then its body must hold no
 * placeholder, behind which a secret would go out. `origin` is null for an id
 * that this action does not make.
 */
export function prove(claim: Claim, keys: readonly string[]): Proof {
  const { sent, run } = claim
  const fault = keys.length === 0 ? unsigned(sent) : forged(claim, keys)
  if (fault !== null) return unproven(fault)
  const origin = originOf(claim)
  if (origin === null && OURS.test(sent.id))
    return unproven(
      `its id is not one of run ${run.run_id}, attempt ${run.run_attempt}: the record was changed`
    )
  return fits(sent.event, origin)
    ? { kind: 'proven', origin }
    : unproven('its event is not one that fits its id: the record was changed')
}

function unsigned({ body }: Claim['sent']): string | null {
  return PLACEHOLDER.test(body)
    ? 'its body holds the placeholder of a secret, and the webhook is unsigned, so that anybody could have written it; give the webhook a secret_name'
    : null
}

function forged(
  { sent, repository }: Claim,
  keys: readonly string[]
): string | null {
  const { body, mac } = sent
  if (mac === null)
    return 'the record has no mac for it, and the webhook is signed today'
  return isMac(mac, keys, trustedOf(repository, sent, body))
    ? null
    : 'its mac is wrong: the record was changed, or the secret of the webhook is another one now'
}

function unproven(why: string): Proof {
  const reason = `${why}; nothing is signed or sent; run the job that sent it again`
  return { kind: 'unproven', reason }
}

/** originOf answers what the id tells: null where it is not of that run. */
function originOf({
  sent: { id, webhook },
  run,
  repository
}: Claim): Origin | null {
  const { run_id: runId, run_attempt: attempt } = run
  const parts = { repository, runId, attempt, chain: null, webhook }
  for (const kind of KINDS)
    for (const status of STATUSES)
      if (deliveryId({ ...parts, kind, status }) === id) return { kind, status }
  return null
}

function fits(event: string, origin: Origin | null): boolean {
  const origins =
    origin === null
      ? KINDS.flatMap(kind => STATUSES.map(status => ({ kind, status })))
      : [origin]
  return origins.some(({ kind, status }) => {
    if (kind === 'test') return event === 'test'
    const change = { changed: true, reason: '' }
    return raisedEvents(kind, status, change).some(name => name === event)
  })
}
