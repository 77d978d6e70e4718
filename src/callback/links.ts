import type { Chain, LinkState } from './chain.ts'

/** LinkReport is one entry of the output `links`; times are ISO 8601. */
export interface LinkReport {
  name: string
  state: LinkState
  description: string | null
  context: string | null
  target_url: string | null
  status_code: number | null
  attempts: number
  started: string | null
  completed: string | null
  duration_ms: number | null
  conflicts: number
}

/**
 * reportLinks answers the output `links`: one entry per link, in order, with
 * foreign texts as `redact` leaves them.
 */
export function reportLinks(
  chain: Chain,
  redact: (text: string) => string
): LinkReport[] {
  const safe = (text: string | null | undefined) => (text ? redact(text) : null)
  return chain.links.map(link => ({
    name: link.name,
    state: link.state,
    description: safe(link.callback?.description),
    context: safe(link.callback?.context),
    target_url: safe(link.callback?.target_url),
    status_code: link.statusCode,
    attempts: link.attempts,
    started: time(link.started),
    completed: time(link.completed),
    duration_ms:
      link.started === null || link.completed === null
        ? null
        : link.completed - link.started,
    conflicts: link.conflicts
  }))
}

function time(ms: number | null): string | null {
  return ms === null ? null : new Date(ms).toISOString()
}
