// The relay in front of an API in the same process, which responds at once:
// this measures the relay without a connection to another process.
import { CONFIG } from '../__tests__/relay/config.ts'
import { createRelay } from '../src/relay/app.ts'
import { readSettings } from '../src/relay/environment.ts'
import type { Fetch } from '../src/relay/github.ts'
import { PLATFORM } from '../src/relay/platform.ts'

const RESPONSES: Readonly<Record<string, unknown>> = {
  '/installation': { id: 1 },
  '/access_tokens': { token: 't', expires_at: '2100-01-01T00:00:00Z' },
  '/lmp': { default_branch: 'trunk' },
  '/dispatches': { workflow_run_id: 7, html_url: 'https://github.example/7' }
}

/** Returns the API's response to a call. */
export function respond(url: string): string {
  const end = Object.keys(RESPONSES).find(end => url.endsWith(end))
  return end === undefined ? CONFIG : JSON.stringify(RESPONSES[end])
}

/**
 * Returns the relay with that API, whose responses are made once: a Response of
 * undici takes as long as a quarter of a webhook.
 */
export function stubbedRelay(
  variables: Readonly<Record<string, unknown>>,
  log = PLATFORM.log
) {
  const made = new Map<string, Awaited<ReturnType<Fetch>>>()
  return createRelay(readSettings(variables), {
    ...PLATFORM,
    log,
    fetch: async url => {
      const response = made.get(url) ?? responseOf(respond(url))
      made.set(url, response)
      return response
    }
  })
}

function responseOf(text: string) {
  const bytes = Uint8Array.from(Buffer.from(text))
  return {
    status: 200,
    headers: new Headers({ 'content-length': String(bytes.length) }),
    body: null,
    arrayBuffer: async () => bytes.buffer
  }
}
