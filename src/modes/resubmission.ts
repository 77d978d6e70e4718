import { ConfigError } from '../config/error.ts'
import type { Receive } from '../config/receive.ts'
import type { Io } from '../io.ts'
import { type Judgement, judge } from '../receive/judge.ts'
import { restored } from '../receive/kept.ts'
import type { InboundWebhook } from '../receive/request.ts'
import { isGenuine, type Received, readReceived } from '../record/received.ts'
import { REDACTED } from '../redaction/redactor.ts'
import { keysOf } from './receive-record.ts'
import type { Got } from './received.ts'
import type { Given } from './step.ts'

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
  const blind = blindIn(receive, judgement, webhook)
  if (blind !== null) return refuse(blind)
  io.log.info(
    `resubmitted: ${received.id}, received ${received.received} with verdict ${received.verdict}; its mac is right`
  )
  return {
    kind: 'judged',
    judged: { webhook, judgement, now, retryOf: received.id }
  }
}

/**
 * blindIn answers why it cannot be told whether a function wants the webhook,
 * null where it can: what its match looks at may be starred.
 */
function blindIn(
  { functions }: Receive,
  judgement: Judgement,
  { headers, query }: InboundWebhook
): string | null {
  if (!('variables' in judgement)) return null
  for (const { name, match } of functions) {
    if (!judgement.functions.includes(name)) continue
    const header = Object.keys(match?.headers ?? {}).find(
      key => headers[key.toLowerCase()] === REDACTED
    )
    const parameter = Object.keys(match?.query ?? {}).find(
      key => query[key] === REDACTED
    )
    const what = header ?? parameter
    if (what !== undefined)
      return `function ${name} matches by ${what}, whose value is *** in the record; let the sender send it again`
  }
  return null
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
