import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Handler, Received } from './fake-receiver.ts'
import type { Harness } from './harness.ts'

/** The response to a callback. */
export interface Reply {
  status: number
  body: Record<string, unknown>
}

interface Sent {
  headers?: Record<string, string>
  /** Signs the callback as X-JobServ-Sig. */
  key?: string
}

/** Returns the JSON body of a request. */
export function jsonBody({ body }: Received): Record<string, unknown> {
  return JSON.parse(body.toString())
}

/** Posts `callback` where the webhook in `request` asks for it. */
export function callBack(
  request: Received,
  callback: unknown,
  sent: Sent = {}
): Promise<Reply> {
  return postCallback(String(jsonBody(request).callback_url), callback, sent)
}

/** Posts `callback`, a string as it is, to `url`. */
export async function postCallback(
  url: string,
  callback: unknown,
  { headers = {}, key }: Sent = {}
): Promise<Reply> {
  const body =
    typeof callback === 'string' ? callback : JSON.stringify(callback)
  const mac = createHmac('sha256', key ?? '')
    .update(body)
    .digest('hex')
  const signature = { 'x-jobserv-sig': `sha256:${mac}` }
  const reply = await fetch(url, {
    method: 'POST',
    body,
    headers: { ...(key === undefined ? {} : signature), ...headers }
  })
  const text = await reply.text()
  return { status: reply.status, body: JSON.parse(text || '{}') }
}

/** Calls back, then responds with 200. */
export function callsBack(callback: unknown, sent?: Sent): Handler {
  return async ({ request, response }) => {
    await callBack(request, callback, sent)
    response.end()
  }
}

/** Returns a config with one chain, its urls paths of the receiver. */
export function chainOf(
  { receiver }: Pick<Harness, 'receiver'>,
  links: readonly Record<string, unknown>[],
  chain: Record<string, unknown> = {}
): string {
  const whole = (url: unknown) =>
    String(url).startsWith('/') ? receiver.url + url : url
  const webhooks = links.map(({ url = '/', callback, ...link }) => ({
    url: whole(url),
    callback:
      callback instanceof Object && 'url' in callback
        ? { ...callback, url: whole(callback.url) }
        : callback,
    ...link
  }))
  return JSON.stringify({ chains: [{ name: 'deploy', webhooks, ...chain }] })
}

/** Resolves when a server listens on the port of 127.0.0.1. */
export async function untilListening(port: number): Promise<void> {
  for (;;) {
    const asked = fetch(`http://127.0.0.1:${port}/healthz`)
    if ((await asked.catch(() => null))?.ok) return
    await sleep(20)
  }
}
