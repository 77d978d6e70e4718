import { readMessage } from '../callback/message.ts'
import { pollOnce } from '../callback/poll.ts'
import type { Link } from '../config/chain.ts'
import type { Outcome } from '../delivery/deliver.ts'
import type { Prepared } from '../delivery/request.ts'
import type { Call, Drive } from './drive.ts'
import { pollUrlOf } from './links.ts'
import { patient } from './patience.ts'

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
 * pickUp brings in the callback of a link that was sent, where it must be
 * fetched: from its answer, by polling, or from the commit's statuses.
 */
export async function pickUp(
  drive: Drive,
  call: Call,
  sent: Sent
): Promise<void> {
  if (call.over.signal.aborted) return
  switch (sent.link.callback.via) {
    case 'delivery':
    case 'listener':
    case 'event':
      return
    case 'response':
      return judgeAnswer(drive, call, sent)
    case 'status':
      return repeat(drive, call, patient(drive.io, sent.look))
    case 'poll':
      return poll(drive, call, sent)
  }
}

async function judgeAnswer(
  drive: Drive,
  call: Call,
  { link, outcome }: Sent
): Promise<void> {
  const answer = outcome.tries.at(-1)?.answer
  if (!answer || answer.cut)
    refuse(drive, call, link, 'its answer is longer than 64 KiB')
  else judge(drive, call, link, answer.body)
}

async function poll(
  drive: Drive,
  call: Call,
  { link, prepared, outcome }: Sent
): Promise<void> {
  const { io, step } = drive
  const location = outcome.tries.at(-1)?.answer?.headers.location ?? null
  const url = pollUrlOf(drive, link, prepared, location)
  const { origin } = prepared.url
  if (url === null)
    return refuse(
      drive,
      call,
      link,
      location === null
        ? 'its answer has no Location to poll; send one, or give callback.url'
        : `its answer's Location is not on ${origin}, and only that may be polled`
    )
  await repeat(drive, call, async () => {
    const polled = await pollOnce(io.request, {
      url,
      headers: pollHeaders(prepared),
      allowlist: step.allowlist,
      signal: AbortSignal.any([io.signal, call.over.signal])
    })
    if (call.over.signal.aborted) return
    if (polled.kind === 'body') judge(drive, call, link, polled.body)
    else if (polled.kind === 'refused')
      refuse(drive, call, link, `polling ${origin}: ${polled.reason}`)
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

function judge(drive: Drive, call: Call, link: Link, body: Buffer): void {
  const { io, handle } = drive
  const message = readMessage(body, link.callback.format ?? null)
  const polled = link.callback.via === 'poll'
  const what = polled ? 'what was polled' : 'its answer'
  switch (message.kind) {
    case 'callback': {
      const { callback } = message
      const at = io.clock.now()
      handle({ kind: 'callback', link: call.index, callback, at })
      return
    }
    case 'pending':
      // Only polling can ask again.
      if (!polled) refuse(drive, call, link, `${what} is still pending`)
      return
    case 'refused':
      refuse(drive, call, link, `${what} is no callback: ${message.message}`)
  }
}

function refuse(
  { io, handle }: Drive,
  { index }: Call,
  { name }: Link,
  text: string
): void {
  const reason = io.redact(text)
  io.log.warning(`link "${name}": ${reason}`)
  handle({ kind: 'refused', link: index, reason, at: io.clock.now() })
}

/** pollHeaders are the webhook's own, without what speaks of its body. */
function pollHeaders({ headers }: Prepared): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => name !== 'content-type' && !name.startsWith('webhook-')
    )
  )
}
