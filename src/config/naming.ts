import { secretUrl } from '../delivery/substitution.ts'
import type { Secrets } from './finding.ts'

interface Unnamed {
  name?: string | undefined
  method: string
  url: string
}

/**
 * withNames answers webhooks that all have a name. One without gets its method
 * and host, as `POST example.com`; where that is taken, ` #2` and so on.
 */
export function withNames<T extends Unnamed>(
  webhooks: readonly T[],
  secrets: Secrets
): (T & { name: string })[] {
  const taken = new Set(webhooks.map(({ name }) => name))
  const counts = new Map<string, number>()
  const free = (name: string): string => {
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    const numbered = number === 1 ? name : `${name} #${number}`
    return taken.has(numbered) ? free(name) : numbered
  }
  return webhooks.map(webhook => {
    const { name = free(defaultName(webhook, secrets)) } = webhook
    return { ...webhook, name }
  })
}

function defaultName({ method, url }: Unnamed, secrets: Secrets): string {
  const secret = secretUrl(url)
  const text = secret === null ? url : (secrets.get(secret) ?? '')
  const start = /^[^:/?#]*:\/\/[^/?#]*/.exec(text)?.[0] ?? ''
  const host = URL.canParse(start) ? new URL(start).host : secret
  return `${method} ${host}`
}
