import { createHmac } from 'node:crypto'
import type { Json } from './fixtures.ts'
import { KEY } from './harness.ts'
import { type RunOptions, type RunResult, runAction } from './run-action.ts'

/** One webhook, before it is put into an event or a request. */
export interface Sent {
  uri?: string
  headers?: Record<string, string>
  query?: unknown
  body: string
}

/** Returns a webhook as GitHub sends it. */
export function signed(event: string, body: unknown, key = KEY): Sent {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const mac = createHmac('sha256', key).update(text).digest('hex')
  const headers = {
    'Content-Type': 'application/json',
    'X-GitHub-Event': event,
    'X-GitHub-Delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
    'X-Hub-Signature-256': `sha256=${mac}`
  }
  return { uri: 'git/push', headers, body: text }
}

/** Runs a step with `mode: receive` and a config. */
export function receive(
  config: Json,
  { inputs, env, ...rest }: RunOptions = {}
): Promise<RunResult> {
  return runAction({
    ...rest,
    inputs: {
      mode: 'receive',
      config: JSON.stringify({ receive: config }),
      secrets: `inbound=${KEY}`,
      ...inputs
    },
    env: { GITHUB_EVENT_NAME: 'repository_dispatch', ...env }
  })
}

/** Returns the event that carries a webhook. */
export function dispatched(webhook: unknown): Pick<RunOptions, 'event'> {
  return {
    event: { action: 'webhook', client_payload: { webhook } }
  }
}

/** Sends a webhook and returns the status and the body of the response. */
export async function post(
  url: string,
  { headers = {}, body }: Sent,
  more: Record<string, string> = {}
): Promise<{ status: number; body: Json; text: string }> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, ...more },
    body
  })
  const text = await answer.text()
  return { status: answer.status, body: JSON.parse(text), text }
}
