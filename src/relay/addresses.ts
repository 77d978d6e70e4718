import {
  type RelayKeys,
  type RepositoryKey,
  repositoryKey
} from '../relay-keys.ts'
import { createMemory } from './memory.ts'
import { hasEnded, type Opened, openPath } from './paths.ts'

/** A genuine URL of a webhook. */
export type OpenedWebhook = Extract<Opened, { kind: 'webhook' }>

/** The URLs of a relay, and the keys of repositories that use it. */
export interface Addresses {
  /**
   * Returns what openPath does. A genuine URL of a webhook is kept, and its tag
   * computed once; every other one takes the same time. `now` is in Unix seconds.
   */
  open(path: string, now: number): Opened | null
  /** Returns the newest key of a repository whose URL was genuine. */
  newestKey(repository: string): RepositoryKey
}

/** How many URLs and how many keys of repositories are kept. */
const MOST = 1_000

/** Returns the addresses of a relay with these keys. */
export function createAddresses(keys: RelayKeys): Addresses {
  const urls = createMemory<OpenedWebhook>(MOST)
  const known = createMemory<RepositoryKey>(MOST)

  function keptKey(id: string, repository: string): RepositoryKey {
    const place = `${id} ${repository.toLowerCase()}`
    const kept = known.get(place)
    if (kept !== undefined) return kept
    const relayKey = keys.find(key => key.id === id) ?? keys[0]
    const key = repositoryKey(relayKey, repository)
    known.set(place, key)
    return key
  }

  return {
    open(path, now) {
      const kept = urls.get(path)
      if (kept !== undefined && !hasEnded(kept.exp, now)) return kept
      const opened = openPath(path, keys, now)
      if (opened?.kind !== 'webhook') return opened
      const { key, repository } = opened
      const found = { ...opened, key: keptKey(key.id, repository) }
      urls.set(path, found)
      return found
    },
    newestKey: repository => keptKey(keys[0].id, repository)
  }
}
