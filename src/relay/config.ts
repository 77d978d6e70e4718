import { type Config, parseConfig } from '../config/parse.ts'
import { placeholderSecrets } from '../config/validate/validate.ts'
import { ConfigError } from '../errors.ts'
import { ownValue } from '../lib/json.ts'
import { type CallApi, GitHubError } from './github.ts'
import { createMemory } from './memory.ts'

/** What a repository's config says, and where it says so. */
interface RepositoryConfig {
  config: Config
  defaultBranch: string
}

interface Kept extends RepositoryConfig {
  /** When it was last seen to be so, in milliseconds. */
  seen: number
  etag: string | null
  /** What is wrong with the config, null where nothing is. */
  fault: string | null
}

const PATH = '.github/webhooks.yml'

const FRESH_MS = 60_000

const MOST = 500

const EMPTY: Config = { chains: [] }

/** Returns the config of a repository; throws GitHubError. */
export type ReadConfig = (
  repository: string,
  call: CallApi
) => Promise<RepositoryConfig>

/**
 * Returns a reader of configs that keeps each for 60 seconds, and parses it
 * again only when it has changed. `common` is the one config of all
 * repositories, null where each has its own; one that is wrong is a
 * ConfigError.
 */
export function createConfigReader(
  common: string | null,
  now: () => number
): ReadConfig {
  const memory = createMemory<Kept>(MOST)
  const shared = common === null ? null : parse(common, 'RELAY_CONFIG')

  async function read(call: CallApi, kept: Kept | undefined): Promise<Kept> {
    const about = await call({
      path: '',
      permissions: { metadata: 'read' }
    })
    const defaultBranch = ownValue(about.json, 'default_branch')
    if (typeof defaultBranch !== 'string')
      throw new GitHubError('the repository is not there', 502)
    const found = { defaultBranch, seen: now() }
    if (shared !== null)
      return { ...found, config: shared, etag: null, fault: null }
    const isSameBranch = kept?.defaultBranch === defaultBranch
    const file = await call({
      path: `/contents/${PATH}?ref=${encodeURIComponent(defaultBranch)}`,
      permissions: { contents: 'read' },
      headers: {
        accept: 'application/vnd.github.raw+json',
        ...(isSameBranch &&
          kept.etag !== null && { 'if-none-match': kept.etag })
      }
    })
    if (file.status === 304 && isSameBranch) return { ...kept, ...found }
    if (file.status !== 200)
      throw new GitHubError(`there is no ${PATH} on ${defaultBranch}`, 502)
    const etag = file.headers.get('etag')
    try {
      const config = parse(file.text, PATH)
      return { ...found, config, etag, fault: null }
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      return { ...found, config: EMPTY, etag, fault: error.message }
    }
  }

  return async (repository, call) => {
    const key = repository.toLowerCase()
    let kept = memory.get(key)
    if (kept === undefined || now() - kept.seen > FRESH_MS) {
      kept = await read(call, kept)
      memory.set(key, kept)
    }
    if (kept.fault !== null) throw new GitHubError(kept.fault, 502)
    return kept
  }
}

function parse(text: string, file: string): Config {
  return parseConfig({ text, file }, placeholderSecrets(text)).config
}
