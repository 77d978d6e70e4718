import { readMessage } from '../callback/message.ts'
import { pollOnce, pollUrl } from '../callback/poll.ts'
import type { Link } from '../config/chain.ts'
import type { Outcome } from '../delivery/deliver.ts'
import type { Prepared } from '../delivery/request.ts'
import { renderUrl } from '../delivery/url.ts'
import { lookupIn } from '../delivery/values.ts'
import type { Call, Drive } from './drive.ts'

/** POLL_MS is how often somebody is asked for a callback. */
export const POLL_MS = 10_000

interface Sent {
  link: Link
  prepared: Prepared
  outcome: Outcome
  /** look reads the commit's statuses for a verdict. */
  look: () => Promise<void>
}

/**
 * awaitCallback brings in the callback of a link that was sent, where it must
 * be fetched: from its answer, by polling, or from the commit's statuses.
 */
export async function awaitCallback(
  drive: Drive,
  call: Call,
  sent: Sent
): Promise<void> {
  switch (sent.link.callback.via) {
    case 'delivery':
    case 'listener':
    case 'event':
      return
    case 'response':
      return judgeAnswer(drive, call, sent)
    case 'status':
      return repeat(drive, call, sent.look)
    case 'poll':
      return poll(drive, call, sent)
  }
}

async function judgeAnswer(
  drive: Drive,
  call: Call,
  { link, outcome }: Sent
): Promise<void> {
  const answer = outcome.delivered ? outcome.tries.at(-1)?.answer : null
  if (!answer) return
  if (answer.cut) refuse(drive, call, 'its answer is longer than 64 KiB')
  else judge(drive, call, link, answer.body, 'its answer is no callback')
}

async function poll(
  drive: Drive,
  call: Call,
  { link, prepared, outcome }: Sent
): Promise<void> {
  const { io, step, course } = drive
  if (!outcome.delivered) return
  const { values } = course.reported
  const lookup = lookupIn(values, step.secrets, step.inputs.variables)
  const url = pollUrl(
    prepared.url,
    outcome.tries.at(-1)?.answer?.headers.location,
    link.callback.url === undefined
      ? null
      : renderUrl(link.callback.url, lookup)
  )
  if (url === null)
    return refuse(
      drive,
      call,
      `there is nothing to poll on ${prepared.url.origin}: its answer has no Location there; give callback.url`
    )
  await repeat(drive, call, async () => {
    const polled = await pollOnce(io.send, {
      url,
      headers: pollHeaders(prepared),
      allowlist: step.allowlist,
      signal: AbortSignal.any([io.signal, call.over.signal])
    })
    if (call.over.signal.aborted) return
    if (polled.kind === 'body')
      judge(drive, call, link, polled.body, 'what was polled is no callback')
    else if (polled.kind === 'refused')
      refuse(drive, call, `polling ${url.origin} ${polled.reason}`)
    else io.log.debug(`polling for "${link.name}": ${polled.reason}`)
  })
}

/** repeat asks at once and then every 10 s, until the link is over. */
async function repeat(
  { io }: Drive,
  call: Call,
  ask: () => Promise<void>
): Promise<void> {
  while (!call.over.signal.aborted) {
    await ask()
    await io.clock.sleep(POLL_MS, call.over.signal)
  }
}

function judge(
  drive: Drive,
  call: Call,
  link: Link,
  body: Buffer,
  fault: string
): void {
  const { io, handle } = drive
  const message = readMessage(body, link.callback.format ?? null)
  const at = io.clock.now()
  switch (message.kind) {
    case 'callback':
      handle({
        kind: 'callback',
        link: call.index,
        callback: message.callback,
        at
      })
      return
    case 'pending':
      // Only polling can ask again.
      if (link.callback.via === 'response')
        refuse(drive, call, 'its answer says that it is still pending')
      return
    case 'refused':
      refuse(drive, call, `${fault}: ${message.message}`)
  }
}

function refuse({ io, handle }: Drive, call: Call, reason: string): void {
  io.log.warning(reason)
  handle({
    kind: 'refused',
    link: call.index,
    reason: io.redact(reason),
    at: io.clock.now()
  })
}

/** pollHeaders are the webhook's own, without what speaks of its body. */
function pollHeaders({ headers }: Prepared): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => name !== 'content-type' && !name.startsWith('webhook-')
    )
  )
}
