import { Hono } from 'hono'
import { ConfigError } from '../src/errors.ts'
import { createRelay } from '../src/relay/app.ts'
import { readSettings } from '../src/relay/environment.ts'
import { PLATFORM } from '../src/relay/platform.ts'
import { refusal, toResponse } from '../src/relay/response.ts'

type Relay = ReturnType<typeof createRelay>

/**
 * Returns the relay for an engine that starts it with a request. Settings that
 * are wrong are logged, and every response says so.
 */
export function createServerlessRelay(
  variables: Readonly<Record<string, unknown>>
): Relay {
  try {
    return createRelay(readSettings(variables), PLATFORM)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    const app: Relay = new Hono()
    app.all('*', () => toResponse(MISCONFIGURED))
    return app
  }
}

const MISCONFIGURED = refusal(
  500,
  'misconfigured',
  "The relay's settings are wrong; its log says which."
)
