import { refuseHead } from '../callback/callback.ts'
import type { Reply, RequestHead } from '../http/server.ts'
import { addressOf } from './address.ts'
import type { Judgement } from './judge.ts'

/** MAX_WEBHOOK_BYTES is the most that GitHub sends. */
export const MAX_WEBHOOK_BYTES = 25 * 1024 * 1024

/** SYNC is FlexDeploy's header: with `true` the answer follows the work. */
const SYNC = 'flex-sync-webhook'

/**
 * admitWebhook answers a request that is settled by its head: a path
 * or token that is not known, a method, a Content-Encoding, a body that is
 * announced too long. Null: read the body.
 */
export function admitWebhook(
  head: RequestHead,
  token: string | null
): Reply | null {
  if (addressOf(head.path, token) === null) return UNKNOWN
  const error = refuseHead(head)
  if (error === 'method_not_allowed') return NO_POST
  if (error !== null) return ENCODED
  const size = Number(head.headers['content-length'] ?? 0)
  return size > MAX_WEBHOOK_BYTES ? TOO_LONG : null
}

/**
 * answerTo answers what the sender is told of a judgement, never what it sent.
 * Without `flex-sync-webhook: true` the answer is that of a webhook that is
 * taken before its functions run: their verdict is not in it.
 */
export function answerTo(judgement: Judgement, head: RequestHead): Reply {
  const waits = /^ *true *$/i.test(head.headers[SYNC] ?? '')
  switch (judgement.kind) {
    case 'unsigned':
      return refused(401, 'The signature is missing or wrong.')
    case 'unmatched':
      return refused(404, 'No provider or function is there for it.')
    case 'held':
      return waits ? refused(404, 'No function wants it.') : TAKEN
    case 'failed':
      return waits
        ? refused(500, 'A function failed; the log of the run says why.')
        : TAKEN
    case 'ran':
      return waits
        ? {
            status: 200,
            body: { accepted: true, functions: judgement.functions }
          }
        : TAKEN
  }
}

function refused(status: number, message: string): Reply {
  return { status, body: { accepted: false, message } }
}

const TAKEN: Reply = { status: 202, body: { accepted: true } }

const UNKNOWN = refused(404, 'No such path or token.')
const NO_POST: Reply = {
  ...refused(405, 'Send it with POST.'),
  headers: { allow: 'POST' }
}
const ENCODED = refused(415, 'Send the body without a Content-Encoding.')

/** TOO_LONG is told of a body beyond MAX_WEBHOOK_BYTES. */
export const TOO_LONG = refused(413, 'The body is longer than 25 MiB.')

/** OVER is told of a webhook that comes when the step has had its own. */
export const OVER: Reply = {
  ...refused(503, 'This step is done; nobody takes webhooks here now.'),
  headers: { 'retry-after': '60' }
}
