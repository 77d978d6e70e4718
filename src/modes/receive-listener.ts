import type { Receive } from '../config/receive.ts'
import type { InboundRequest, Reply, RequestHead } from '../http/server.ts'
import type { Io } from '../io.ts'
import { addressOf, BASE } from '../receive/address.ts'
import {
  admitWebhook,
  answerTo,
  MAX_WEBHOOK_BYTES,
  OVER,
  TOO_LONG
} from '../receive/answer.ts'
import { joined } from '../receive/event.ts'
import { fresh } from '../receive/fresh.ts'
import type { Judgement } from '../receive/judge.ts'
import { isStranger } from '../receive/stranger.ts'
import { openFor } from './listening.ts'
import { createQuota } from './quota.ts'
import { isOpen } from './receive-source.ts'
import type { Got, Judged } from './received.ts'
import type { Given } from './step.ts'
import { TIMEOUT_MS, waitFor } from './wait.ts'

const NO_NAMES: ReadonlySet<string> = new Set()

/**
 * hearWebhook waits at the listener for the first webhook that functions run
 * for, well or not. What is refused, and what no function wants, ends nothing.
 */
export async function hearWebhook(
  { inputs, secrets }: Pick<Given, 'inputs' | 'secrets'>,
  receive: Receive,
  io: Io
): Promise<Got> {
  const token = inputs.callbackToken === '' ? null : inputs.callbackToken
  const active = receive.providers.filter(provider => provider.active)
  const open = new Set(active.filter(isOpen).map(({ name }) => name))
  const done = new AbortController()
  let got: Judged | null = null
  let last: Judged | null = null
  const refused = createQuota(io.log, 'webhooks were refused')
  const passed = createQuota(io.log, 'webhooks fitted no function')

  const take = ({ body, ...head }: InboundRequest): Reply => {
    const address = addressOf(head.path, token)
    const early = admitWebhook(head, token)
    if (address === null || early !== null) return early ?? OVER
    if (body === null) return TOO_LONG
    if (done.signal.aborted) return OVER
    const { uri, tokened } = address
    const query = joined(head.query)
    const webhook = { uri, headers: head.headers, query, body }
    const now = io.clock.now()
    const shut = tokened ? NO_NAMES : open
    const reachable = active.filter(({ name }) => !shut.has(name))
    const unread = isStranger(reachable, webhook, { secrets, now })
    const trust = { secrets, now, unread, redact: io.redact }
    const judgement = closed(fresh(receive, webhook, trust), shut)
    const judged: Judged = { webhook, judgement, now, retryOf: null }
    const name = uri === '' ? 'without uri' : `for ${uri}`
    switch (judgement.kind) {
      case 'unsigned':
      case 'unmatched':
        refused.warning(`a webhook ${name} is refused: ${judgement.reason}`)
        if (judgement.kind === 'unmatched' && judgement.provider) last = judged
        break
      case 'held':
        passed.info(`a webhook ${name} fits no function: ${judgement.reason}`)
        last = judged
        break
      case 'failed':
      case 'ran':
        got = judged
        done.abort()
    }
    return answerTo(judgement, head)
  }

  const listening = await openFor(inputs, io, {
    what: 'webhooks',
    path: BASE,
    maxBytes: MAX_WEBHOOK_BYTES,
    checkHead: (head: RequestHead) => admitWebhook(head, token),
    handle: take
  })
  const how = await waitFor(io, {
    what: 'a webhook',
    ms: inputs.timeoutMs ?? TIMEOUT_MS,
    done: done.signal
  })
  done.abort()
  await listening.close()
  for (const log of [refused, passed]) log.close()
  return got === null ? { kind: how, last } : { kind: 'judged', judged: got }
}

/** closed answers a judgement for a path that `shut` providers are not at. */
function closed(judgement: Judgement, shut: ReadonlySet<string>): Judgement {
  const { provider } = judgement
  if (provider === null || !shut.has(provider)) return judgement
  const reason = `provider ${provider} has no secret, and is reached with the token in the path only: /webhooks/v1/t/<callback-token>/<uri>`
  return { kind: 'unmatched', provider: null, reason }
}
