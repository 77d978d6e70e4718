import { ConfigError } from '../config/error.ts'
import type { Receive } from '../config/receive.ts'
import type { Io } from '../io.ts'
import { type Judgement, judge } from '../receive/judge.ts'
import { keptOf, restored } from '../receive/kept.ts'
import {
  isGenuine,
  type Received,
  readReceived,
  receivedMac
} from '../report/received.ts'
import { type Got, type Judged, reasonOf } from './received.ts'
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
  const reason = reasonOf(judgement)
  const one: Received = {
    id: `rcv_${io.randomBytes(16).toString('hex')}`,
    provider,
    ...keptOf(webhook, { secrets, token, redact }),
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

/**
 * judgeAgain judges the webhook of the input `record` once more. Its signature
 * was checked then, and its mac is checked now: what cannot be trusted so is
 * refused. A file that holds no such webhook is a ConfigError.
 */
export function judgeAgain(given: Given, receive: Receive, io: Io): Got {
  const { inputs, secrets } = given
  const { repository } = inputs.environment
  const one = readOne(given)
  const refuse = (why: string): Got => ({
    kind: 'refused',
    reason: `the record is not judged again: ${why}`
  })
  if (one.repository !== repository)
    return refuse(`it is of ${one.repository || 'another repository'}`)
  const { received } = one
  const { provider } = received
  if (received.verdict === 401)
    return refuse(
      'its signature was missing or wrong then (verdict 401); let the sender send it again'
    )
  if (provider === null)
    return refuse('no provider took it then; let the sender send it again')
  if (!isActive(receive, provider))
    return refuse(
      `the config has no active provider ${provider} any more; let the sender send it again`
    )
  const keys = keysOf(receive, secrets, provider)
  if (keys.length === 0)
    return refuse(
      `provider ${provider} has no secret, so that anybody could have written it; let the sender send it again`
    )
  if (!isGenuine(keys, repository, received))
    return refuse(
      received.mac === null
        ? 'it has no mac; let the sender send it again'
        : `its mac is wrong: it was changed, or the secret of ${provider} is another one now; let the sender send it again`
    )
  const webhook = restored(received, secrets)
  if (webhook === null)
    return refuse(
      'it has no body, for that held a secret among bytes that are no text'
    )
  if ('missing' in webhook)
    return refuse(
      `it holds the secret ${webhook.missing}, which the input secrets has no value for; give it`
    )
  const now = io.clock.now()
  const { redact } = io
  const trust = { secrets, now, trusted: true, redact }
  const judgement = judge(receive, webhook, trust)
  if (judgement.provider !== provider)
    return refuse(
      `${provider} took it then, and ${judgement.provider ?? 'no provider'} would now; let the sender send it again, or mend the order or the match of the providers`
    )
  io.log.info(
    `resubmitted: ${received.id}, received ${received.received} with verdict ${received.verdict}; its mac is right`
  )
  return {
    kind: 'judged',
    judged: { webhook, judgement, now, retryOf: received.id }
  }
}

function readOne(given: Given): { repository: string; received: Received } {
  const path = given.inputs.record
  const found = given.loadRecords().flatMap(file => {
    const reading = readReceived(file.text)
    if (reading.kind === 'foreign')
      throw new ConfigError(
        `${file.path} ${reading.why}; download the artifact that the step uploaded again`
      )
    return reading.kind === 'received' ? [reading] : []
  })
  const [one, ...others] = found
  if (one === undefined)
    throw new ConfigError(
      `${path} holds no received webhook; give the record-file of a step with mode: receive`
    )
  if (others.length > 0)
    throw new ConfigError(
      `${path} holds ${found.length} received webhooks, and a step judges one; write the path of one file`
    )
  return one
}

function isActive({ providers }: Receive, name: string): boolean {
  return providers.some(provider => provider.name === name && provider.active)
}

function keysOf(
  { providers }: Receive,
  secrets: ReadonlyMap<string, string>,
  name: string | null
): string[] {
  const provider = providers.find(one => one.name === name)
  const keys = provider?.secret_name.map(secret => secrets.get(secret) ?? '')
  return keys?.filter(key => key !== '') ?? []
}
