import {
  type RelayKeys,
  type RepositoryKey,
  repositoryKey
} from '../relay-keys.ts'
import { createMemory } from './memory.ts'
import { hasEnded, type Opened, openPath } from './paths.ts'

/** A genuine URL of a webhook, with the newest key of its repository. */
export type OpenedWebhook = Extract<Opened, { kind: 'webhook' }> & {
  newest: RepositoryKey
}

/** What openPath returns, with the keys of a webhook. */
export type Addressed = OpenedWebhook | Exclude<Opened, { kind: 'webhook' }>

/**
 * Returns what openPath does. A genuine URL of a webhook is kept, and its tag
 * computed once; every other URL takes the same time. `now` is in Unix seconds.
 */
export type OpenAddress = (path: string, now: number) => Addressed | null

/** How many URLs and how many keys of repositories are kept. */
const MAX_KEPT = 1_000

/** Returns what opens the URLs of a relay with these keys. */
export function createOpenAddress(keys: RelayKeys): OpenAddress {
  const urls = createMemory<OpenedWebhook>(MAX_KEPT)
  const known = createMemory<RepositoryKey>(MAX_KEPT)

  function keptKey(id: string, repository: string): RepositoryKey {
    const place = `${id} ${repository.toLowerCase()}`
    const kept = known.get(place)
    if (kept !== undefined) return kept
    const relayKey = keys.find(key => key.id === id) ?? keys[0]
    const key = repositoryKey(relayKey, repository)
    known.set(place, key)
    return key
  }

  return (path, now) => {
    const kept = urls.get(path)
    if (kept !== undefined && !hasEnded(kept.exp, now)) return kept
    const opened = openPath(path, keys, now)
    if (opened?.kind !== 'webhook') return opened
    const { key, repository } = opened
    const found = {
      ...opened,
      key: keptKey(key.id, repository),
      newest: keptKey(keys[0].id, repository)
    }
    urls.set(path, found)
    return found
  }
}
