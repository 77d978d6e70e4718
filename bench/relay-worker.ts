import { bare } from './relay-bare.ts'
import { stubbedRelay } from './relay-stub.ts'

let relay: ReturnType<typeof stubbedRelay> | null = null

export default {
  fetch(request: Request, variables: Record<string, unknown>) {
    if (variables.RELAY_KEYS === undefined) return bare.fetch(request)
    relay ??= stubbedRelay(variables)
    return relay.fetch(request)
  }
}
