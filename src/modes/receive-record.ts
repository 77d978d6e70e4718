import type { Receive } from '../config/receive.ts'
import type { Io } from '../io.ts'
import type { Judgement } from '../receive/judge.ts'
import { keptOf } from '../receive/kept.ts'
import { proofHeader } from '../receive/unsigned.ts'
import { type Received, receivedMac } from '../record/received.ts'
import { type Judged, reasonOf } from './received.ts'
import type { Given } from './step.ts'

const VERDICTS: Readonly<Record<Judgement['kind'], Received['verdict']>> = {
  ran: 200,
  unsigned: 401,
  unmatched: 404,
  held: 404,
  failed: 500
}

type Part = Pick<Given, 'inputs' | 'secrets'>

/**
 * recorded answers what the record keeps of a webhook, with a mac where its
 * provider has a secret and its signature was right.
 */
export function recorded(
  { inputs, secrets }: Part,
  receive: Receive,
  io: Io,
  { webhook, judgement, now, retryOf }: Judged
): Received {
  const { kind, provider } = judgement
  const { environment, callbackToken: token } = inputs
  const { redact } = io
  const proofs = new Set(
    receive.providers.flatMap(one => proofHeader(one) ?? [])
  )
  const reason = reasonOf(judgement)
  const one: Received = {
    id: `rcv_${io.randomBytes(16).toString('hex')}`,
    provider,
    ...keptOf(webhook, { secrets, token, proofs, redact }),
    verdict: VERDICTS[kind],
    reason: reason && redact(reason),
    functions: 'functions' in judgement ? judgement.functions : [],
    received: new Date(now).toISOString(),
    retry_of: retryOf,
    mac: null
  }
  const [key] = keysOf(receive, secrets, provider)
  const isProven = key !== undefined && kind !== 'unsigned'
  const { repository } = environment
  return isProven ? { ...one, mac: receivedMac(key, repository, one) } : one
}

/** keysOf answers a provider's secrets, the first one first. */
export function keysOf(
  { providers }: Receive,
  secrets: ReadonlyMap<string, string>,
  name: string | null
): string[] {
  const provider = providers.find(one => one.name === name)
  const keys = provider?.secret_name.map(secret => secrets.get(secret) ?? '')
  return keys?.filter(key => key !== '') ?? []
}
