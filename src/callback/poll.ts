import type { Allowlist } from '../http/allowlist.ts'
import { addressRefusal, refusal } from '../http/allowlist.ts'
import type { HttpClient } from '../http/client.ts'
import { MAX_BODY_BYTES } from './json.ts'

const TIMEOUT_MS = 30_000
const PENDING = [202, 204, 404]

/** Polled is what asking for a callback once came to. */
export type Polled =
  | { kind: 'body'; body: Buffer }
  | { kind: 'waiting'; reason: string }
  | { kind: 'refused'; reason: string }

/**
 * pollOnce asks `url` for a callback. 202, 204 and 404 wait on, and so do 5xx
 * and lost connections; any other code but 200 is refused.
 */
export async function pollOnce(
  send: HttpClient['request'],
  request: {
    url: URL
    headers: Readonly<Record<string, string>>
    allowlist: Allowlist
    signal: AbortSignal
  }
): Promise<Polled> {
  const { url, headers, allowlist, signal } = request
  // The methods of the allowlist are those of deliveries; this only reads.
  const method = allowlist.methods[0] ?? 'GET'
  const refused = refusal(allowlist, url, method)
  if (refused !== null) return { kind: 'refused', reason: refused }
  const answer = await send({
    url,
    method: 'GET',
    headers: { accept: 'application/json', ...headers },
    body: null,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BODY_BYTES,
    refuses: addressRefusal(allowlist, url.hostname),
    keepAlive: false,
    signal
  })
  if (answer.kind === 'failure')
    return {
      kind: answer.permanent ? 'refused' : 'waiting',
      reason: `${answer.code}: ${answer.message}`
    }
  const { status, body, cut } = answer
  if (PENDING.includes(status) || status >= 500)
    return { kind: 'waiting', reason: `answered ${status}` }
  if (status !== 200) return { kind: 'refused', reason: `answered ${status}` }
  return cut
    ? { kind: 'refused', reason: 'answered more than 64 KiB' }
    : { kind: 'body', body }
}

/**
 * pollUrl answers where to ask: `location`, which may be relative to the
 * webhook's URL, and null where that is on another scheme, host or port.
 */
export function pollUrl(webhook: URL, location: string | null): URL | null {
  if (location === null || !URL.canParse(location, webhook.href)) return null
  const url = new URL(location, webhook)
  url.hash = ''
  const own = url.origin === webhook.origin && !url.username && !url.password
  return own ? url : null
}
