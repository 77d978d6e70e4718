import type { Receive } from '../config/receive.ts'
import type { Io } from '../io.ts'
import { readDispatched } from '../receive/event.ts'
import { fresh } from '../receive/fresh.ts'
import { hearWebhook } from './receive-listener.ts'
import { recorded } from './receive-record.ts'
import { receivable, receiveSource, type Source } from './receive-source.ts'
import { receiveVerdict } from './receive-verdict.ts'
import type { Got } from './received.ts'
import { judgeAgain } from './resubmission.ts'
import type { Given, Verdict } from './step.ts'

/**
 * receive judges one inbound webhook, from the event, the listener or a
 * record, and hands out the variables that its functions take from it.
 */
export async function receive(given: Given, io: Io): Promise<Verdict> {
  const { inputs } = given
  const source = receiveSource(given)
  io.mask(inputs.callbackToken)
  const config = receivable(given, await given.loadConfig(), source)
  const got = await take(given, source, config, io)
  return receiveVerdict(given, io, { config, got }, judged =>
    recorded(given, config, io, judged)
  )
}

async function take(
  given: Given,
  source: Source,
  config: Receive,
  io: Io
): Promise<Got> {
  switch (source) {
    case 'event':
      return judgeEvent(given, config, io)
    case 'listener':
      return hearWebhook(given, config, io)
    case 'record':
      return judgeAgain(given, config, io)
  }
}

function judgeEvent({ inputs, secrets }: Given, config: Receive, io: Io): Got {
  const read = readDispatched(inputs.environment.event)
  if (read.kind === 'malformed')
    return {
      kind: 'refused',
      reason: `the event carries no webhook: ${read.message}`
    }
  const { webhook } = read
  const now = io.clock.now()
  const judgement = fresh(config, webhook, { secrets, now, redact: io.redact })
  return { kind: 'judged', judged: { webhook, judgement, now, retryOf: null } }
}
