import type { Limit } from '../../src/relay/app.ts'
import { createServerlessRelay } from '../serverless.ts'

interface Environment {
  /** The rate limiting binding, where there is one. */
  RATE_LIMIT?: {
    limit(options: { key: string }): Promise<{ success: boolean }>
  }
}

let relay: ReturnType<typeof createServerlessRelay> | null = null

export default {
  fetch(request: Request, environment: Environment & Record<string, unknown>) {
    relay ??= createServerlessRelay(environment)
    const { RATE_LIMIT: binding } = environment
    const limit: Limit | undefined =
      binding && (async key => (await binding.limit({ key })).success)
    return relay.fetch(request, limit ? { limit } : {})
  }
}
