// The relay in front of an API in the same process, which answers at once:
// what is measured is the relay, not a connection to somebody else.
import { CONFIG } from '../__tests__/relay/config.ts'
import { createRelay } from '../src/relay/app.ts'
import { readSettings } from '../src/relay/environment.ts'
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

/** Returns the relay with that API. */
export function stubbedRelay(
  variables: Readonly<Record<string, unknown>>,
  log = PLATFORM.log
) {
  return createRelay(readSettings(variables), {
    ...PLATFORM,
    log,
    fetch: async input => {
      const text = respond(String(input))
      const headers = { 'content-length': String(text.length) }
      return new Response(text, { headers })
    }
  })
}
